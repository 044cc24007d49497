#include "http/support/wire_test.hpp"

#include "gadgets/operations.hpp"

namespace clerk::backend::tests {
namespace {

using nlohmann::json;

class Methods : public WireTest {
 protected:
  template <class Request>
  typename Request::Response call(const Request& request) {
    return GetParam() == Way::blocking ? sdk.call(request) : sdk.callAsync(request).get();
  }

  static operations::RawRequest raw(std::string method, std::string path) {
    operations::RawRequest request;
    request.method = std::move(method);
    request.path = std::move(path);
    return request;
  }

  RawRequest sent() const { return server.requests().back(); }

  void expectSent(const std::string& line, const std::string& length, const std::string& type,
                  const std::string& body) {
    EXPECT_EQ(sent().line(), line + " HTTP/1.1");
    EXPECT_EQ(sent().field("Content-Length"), length) << line;
    EXPECT_EQ(sent().field("Content-Type"), type) << line;
    EXPECT_EQ(sent().field("Transfer-Encoding"), "(none)") << line;
    EXPECT_EQ(sent().field("Expect"), "(none)") << line;
    EXPECT_EQ(sent().body, body);
  }

  RawServer server{[](const RawRequest& request, Connection& connection) {
    const auto line = request.line();
    if (line.substr(0, 6) == "DELETE") return connection.send("HTTP/1.1 204 No Content\r\nX-Other: 1\r\n\r\n");
    if (line.substr(0, 4) == "HEAD") {
      return connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n");
    }
    return connection.answer(200, "{\"data\":[],\"seen\":" + json(line).dump() + "}");
  }};
  ClerkBackend sdk = builder(server.url()).build();
};
CLERK_BACKEND_BOTH_WAYS(Methods);

TEST_P(Methods, PostPutAndPatchWithoutABodySayThatItIsEmpty) {
  for (const std::string method : {"POST", "PUT", "PATCH"}) {
    const auto response = call(raw(method, "/things/1"));
    expectSent(method + " /v1/things/1", "0", "(none)", "");
    EXPECT_EQ(response.body.at("seen"), method + " /v1/things/1 HTTP/1.1");
  }
}

TEST_P(Methods, AnyMethodSendsItsBodyWhole) {
  const std::string text = "\u00e9" + std::string(100'000, 'x') + '\0';
  for (const std::string method : {"POST", "PUT", "PATCH", "DELETE"}) {
    auto request = raw(method, "/things");
    request.body = text;
    call(request);
    const auto body = json(text).dump();
    expectSent(method + " /v1/things", std::to_string(body.size()), "application/json", body);
  }
}

TEST_P(Methods, GetAndDeleteWithoutABodySayNothingOfOne) {
  for (const std::string method : {"GET", "DELETE", "OPTIONS"}) {
    call(raw(method, "/things"));
    expectSent(method + " /v1/things", "(none)", "(none)", "");
  }
}

TEST_P(Methods, NothingOfACallIsLeftForTheNextOnItsConnection) {
  auto patch = raw("PATCH", "/things");
  patch.body = {{"plan", "pro"}};
  for (int round = 0; round < 2; ++round) {
    call(patch);
    expectSent("PATCH /v1/things", "14", "application/json", R"({"plan":"pro"})");
    call(raw("GET", "/things"));
    expectSent("GET /v1/things", "(none)", "(none)", "");
    call(raw("HEAD", "/things"));
    expectSent("HEAD /v1/things", "(none)", "(none)", "");
    call(raw("PUT", "/things"));
    expectSent("PUT /v1/things", "0", "(none)", "");
    call(raw("DELETE", "/things"));
    expectSent("DELETE /v1/things", "(none)", "(none)", "");
    call(raw("POST", "/things"));
    expectSent("POST /v1/things", "0", "(none)", "");
  }
  EXPECT_EQ(server.connections(), 1U);
}

TEST_P(Methods, TheAnswerToHeadHasNoBodyHoweverLongItSaysThatIs) {
  const auto response = call(raw("HEAD", "/things"));
  EXPECT_EQ(response.statusCode, 200);
  EXPECT_EQ(response.rawResponse.headers.find("Content-Length"), "1000");
  EXPECT_EQ(response.body, json());
}

TEST_P(Methods, A204HasNoBodyAndIsAResult) {
  const auto response = call(operations::DeleteGadgetRequest{"g1"});
  EXPECT_EQ(response.statusCode, 204);
  EXPECT_EQ(response.rawResponse.body, "");
  EXPECT_EQ(response.rawResponse.headers.find("X-Other"), "1");
  EXPECT_EQ(response.contentType, "");
  expectSent("DELETE /v1/gadgets/g1", "(none)", "(none)", "");
}

TEST_P(Methods, AQueryArrivesAsItWasEncoded) {
  auto request = raw("GET", "/things/{id}");
  request.parameters = {{"id", "a/b?c#d"}};
  request.query = {{"q", "x&y=z +\u00e9"}, {"q", "%41"}, {"empty", ""}};
  call(request);
  EXPECT_EQ(sent().line(), "GET /v1/things/a%2Fb%3Fc%23d?q=x%26y%3Dz%20%2B%C3%A9&q=%2541&empty= HTTP/1.1");
  call(operations::ListGadgetPartsRequest{"g 1", 5});
  EXPECT_EQ(sent().line(), "GET /v1/gadgets/g%201/parts?paginated=true&limit=5 HTTP/1.1");
}

TEST_P(Methods, AFormArrivesWholeWithItsNuls) {
  std::string image;
  for (int byte = 0; byte < 256 * 256; ++byte) image += static_cast<char>(byte % 256);
  operations::UploadGadgetImageRequest request{"g1", {}};
  request.requestBody.file = image;
  request.requestBody.caption = "c";
  call(request);
  const auto type = sent().field("Content-Type");
  const auto line = "--" + type.substr(type.find('=') + 1);
  EXPECT_EQ(type.substr(0, type.find('=')), "multipart/form-data; boundary");
  const auto body = line +
                    "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                    "Content-Type: application/octet-stream\r\n\r\n" +
                    image + "\r\n" + line + "\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nc\r\n" + line +
                    "--\r\n";
  expectSent("PUT /v1/gadgets/g1/image", std::to_string(body.size()), type, body);
}

TEST_P(Methods, TheBodyOfAPatchHasWhatIsSetAndWhatIsCleared) {
  operations::UpdateGadgetRequest request{"g1", {}};
  request.requestBody.name = nullptr;
  request.requestBody.size = 5;
  EXPECT_THROW(call(request), errors::SDKException) << "the answer is not a gadget";
  expectSent("PATCH /v1/gadgets/g1", "22", "application/json", R"({"name":null,"size":5})");
}

TEST_P(Methods, AnAnswerThatIsATextArrivesAsItsBytes) {
  const std::string page("<html>\0\xff", 8);
  const RawServer html([&](const RawRequest&, Connection& connection) {
    return connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\r\n" + page);
  });
  const auto other = builder(html.url()).build();
  const operations::GetGadgetManualRequest request{"g1"};
  const auto response = GetParam() == Way::blocking ? other.call(request) : other.callAsync(request).get();
  EXPECT_EQ(response.body, page);
  EXPECT_EQ(response.contentType, "text/html");
}

}  // namespace
}  // namespace clerk::backend::tests
