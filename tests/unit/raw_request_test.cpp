#include "gadgets_fixture.hpp"

#include <limits>

namespace clerk::backend {
namespace {

using nlohmann::json;
using operations::RawRequest;

class RawRequestTest : public GadgetsTest {
 protected:
  static RawRequest request(std::string method, std::string path) {
    RawRequest raw;
    raw.method = std::move(method);
    raw.path = std::move(path);
    return raw;
  }
};

TEST_F(RawRequestTest, SendsParametersQueryAndBody) {
  auto raw = request("POST", "/things/{thing_id}/parts/{name}:{thing_id}");
  raw.parameters = {{"name", "a/b"}, {"thing_id", "\u00e9 .."}};
  raw.query = {{"b", "1"}, {"a[]", "x&y"}, {"b", ""}};
  raw.body = {{"plan", "pro"}, {"seats", 5}};
  const auto response = answered(raw, R"({"ok":[1,true]})");
  EXPECT_EQ(line(), "POST /things/%C3%A9%20../parts/a%2Fb:%C3%A9%20..?b=1&a%5B%5D=x%26y&b=");
  expectJsonBody(R"({"plan":"pro","seats":5})");
  EXPECT_EQ(sent().headers.find("Authorization"), "Bearer sk_fake");
  EXPECT_EQ(sent().headers.find("Clerk-API-Version"), "2026-05-12");
  EXPECT_EQ(response.body, json::parse(R"({"ok":[1,true]})"));
  EXPECT_EQ(response.statusCode, 200);
  EXPECT_EQ(response.contentType, "application/json");
  EXPECT_EQ(response.rawResponse.body, R"({"ok":[1,true]})");
  EXPECT_TRUE(response.unread.empty());
}

TEST_F(RawRequestTest, SendsNoBodyUnlessThereIsOne) {
  auto raw = request("PATCH", "/things");
  answered(raw, "{}");
  expectNoBody();
  raw.body = nullptr;
  answered(raw, "{}");
  expectJsonBody("null");
  raw.body = json::object();
  answered(raw, "{}");
  expectJsonBody("{}");
  raw.body = "text";
  answered(raw, "{}");
  expectJsonBody("\"text\"");
}

TEST_F(RawRequestTest, IsSafeToRepeatByItsMethodUnlessItSaysOtherwise) {
  for (const auto& [method, safe] :
       {std::pair("GET", true), std::pair("HEAD", true), std::pair("PUT", true), std::pair("DELETE", true),
        std::pair("POST", false), std::pair("PATCH", false), std::pair("OPTIONS", false), std::pair("get", false)}) {
    auto raw = request(method, "/things");
    answered(raw, "{}");
    EXPECT_EQ(fake->exchanges().back().options.safeToRepeat, safe) << method;
    EXPECT_EQ(sent().method, method);
    raw.safeToRepeat = !safe;
    answered(raw, "{}");
    EXPECT_EQ(fake->exchanges().back().options.safeToRepeat, !safe) << method;
  }
}

TEST_F(RawRequestTest, IsRepeatedWhereThatIsSafe) {
  fake->reply(500, "").reply(200, "[]");
  EXPECT_EQ(sdk().call(request("GET", "/things")).body, json::array());
  fake->reply(500, "");
  EXPECT_TRUE(errorOf<errors::SDKException>([&] { sdk().call(request("POST", "/things")); }).outcomeUnknown());
  EXPECT_EQ(fake->exchanges().size(), 3U);
}

TEST_F(RawRequestTest, EveryStatus4xxInTheErrorFormatIsClerkErrors) {
  for (int status = 400; status < 500; ++status) {
    RequestOptions options;
    options.retryConfig = RetryConfig::none();
    fake->reply(status, backend_testing::errorJson("c", "m"));
    const auto error = errorOf<errors::ClerkErrors>([&] { sdk().call(request("GET", "/things/x"), options); });
    EXPECT_EQ(error.statusCode(), status);
    EXPECT_EQ(error.errors().at(0).code, "c");
    EXPECT_EQ(error.operationId(), "GET /things/x");
  }
}

TEST_F(RawRequestTest, AnyOtherErrorIsAnSdkException) {
  RequestOptions options;
  options.retryConfig = RetryConfig::none();
  fake->reply(404, "<html>", {{"Content-Type", "text/html"}})
      .reply(404, "{}")
      .reply(500, backend_testing::errorJson("c", "m"));
  for (const int status : {404, 404, 500}) {
    const auto error = errorOf<errors::SDKException>([&] { sdk().call(request("GET", "/things"), options); });
    EXPECT_EQ(error.statusCode(), status);
  }
  fake->reply(301, "", {{"Location", "https://other.test/"}});
  EXPECT_TRUE(errorOf<errors::SDKException>([&] { sdk().call(request("GET", "/things"), options); }).outcomeUnknown());
}

TEST_F(RawRequestTest, ErrorsAndHooksNameItByMethodAndPathWithoutItsParameters) {
  std::string seen;
  hooks::Hooks hooks;
  hooks.beforeRequest = {[&](const hooks::HookContext& context, http::Request&) { seen = context.operationId; }};
  const auto client = builder(fake).setHooks(hooks).build();
  auto raw = request("GET", "/things/{id}");
  raw.parameters = {{"id", "private"}};
  fake->reply(404, backend_testing::errorJson("c", "m"));
  const auto error = errorOf<errors::ClerkErrors>([&] { client.call(raw); });
  EXPECT_EQ(seen, "GET /things/{id}");
  EXPECT_EQ(error.operationId(), "GET /things/{id}");
  EXPECT_EQ(std::string(error.what()).find("private"), std::string::npos);
}

TEST_F(RawRequestTest, AnAnswerWithoutJsonHasANullBody) {
  fake->reply(204, "", {{"Content-Type", ""}}).reply(204, "").reply(200, "plain", {{"Content-Type", "text/plain"}});
  for (const auto& [status, text] : {std::pair(204, ""), std::pair(204, ""), std::pair(200, "plain")}) {
    const auto response = sdk().call(request("DELETE", "/things"));
    EXPECT_EQ(response.statusCode, status);
    EXPECT_EQ(response.body, json());
    EXPECT_EQ(response.rawResponse.body, text);
    EXPECT_TRUE(response.unread.empty());
  }
}

TEST_F(RawRequestTest, AnAnswerThatJsonValuesCannotHoldIsToldAndKeptAsItsBytes) {
  for (const std::string& body : {std::string("[1e400]"), std::string(R"({"a":"\ud800"})"),
                                  std::string(101, '[') + std::string(101, ']'), std::string("-1e400")}) {
    const auto response = answered(request("GET", "/things"), body);
    EXPECT_EQ(response.body, json());
    EXPECT_EQ(response.unread, std::vector<std::string>{""});
    EXPECT_EQ(response.rawResponse.body, body);
  }
  const auto deepest = std::string(100, '[') + std::string(100, ']');
  EXPECT_EQ(answered(request("GET", "/things"), deepest).body, json::parse(deepest));
}

TEST_F(RawRequestTest, AnAnswerThatIsNotTheJsonThatItSaysIsAnSdkException) {
  for (const char* body : {"{", "[1,]", "{}x", "nul", "\xff", " "}) {
    fake->reply(200, body);
    EXPECT_TRUE(errorOf<errors::SDKException>([&] { sdk().call(request("GET", "/things")); }).outcomeUnknown()) << body;
  }
}

TEST_F(RawRequestTest, AMalformedNumberOrTextIsNotJson) {
  for (const char* body :
       {"-", "01", "1.", ".5", "+1", "1e", "12ab", "[1,2x]", R"("\x41")", R"({"a":"\u12"})", R"({"\q":1})"}) {
    fake->reply(200, body);
    EXPECT_THROW(sdk().call(request("GET", "/things")), errors::SDKException) << body;
  }
}

TEST_F(RawRequestTest, AMethodThatIsNotATokenIsRefused) {
  for (const char* method : {"", "GE T", "GET\r\nX: y", "G\u00e9T", "GET/"}) {
    EXPECT_NE(refusalOf(request(method, "/things")).find("method"), std::string::npos) << method;
  }
}

TEST_F(RawRequestTest, APathThatCannotBeSentAsItIsIsRefused) {
  for (const char* path : {"",
                           "things",
                           "https://other.test/",
                           "//other.test\\x",
                           "/a b",
                           "/a?b=c",
                           "/a#b",
                           "/a\r\nX: y",
                           "/\u00e9",
                           "/a/../b",
                           "/..",
                           "/.",
                           "/a/.",
                           "/./b",
                           "/%2e%2e/b",
                           "/a/.%2E",
                           "/%2E",
                           "/a{",
                           "/a}",
                           "/{a{b}}",
                           "/}a{",
                           "/a/{id"}) {
    EXPECT_NE(refusalOf(request("GET", path)).find("path"), std::string::npos) << path;
  }
  EXPECT_NE(refusalOf(request("GET", std::string("/a\0b", 4))).find("path"), std::string::npos);
}

TEST_F(RawRequestTest, EachParameterMustBeInThePathAndEachOfThePathMustBeThere) {
  auto raw = request("GET", "/things/{id}");
  EXPECT_NE(refusalOf(raw).find("parameters"), std::string::npos);
  raw.parameters = {{"id", "x"}, {"other", "y"}};
  EXPECT_NE(refusalOf(raw).find("parameters"), std::string::npos);
  raw.path = "/things/{id}/{id}";
  EXPECT_NE(refusalOf(raw).find("parameters"), std::string::npos) << "one that is used twice makes up for none";
  raw.path = "/things";
  raw.parameters = {{"id", "x"}};
  EXPECT_NE(refusalOf(raw).find("parameters"), std::string::npos);
}

TEST_F(RawRequestTest, ValuesThatCannotStandThereAreRefused) {
  for (const char* value : {"", ".", "..", "\xff"}) {
    auto raw = request("GET", "/things/{thing_id}");
    raw.parameters = {{"thing_id", value}};
    EXPECT_NE(refusalOf(raw), "");
  }
  auto raw = request("GET", "/things");
  raw.query = {{"a", "\xff"}};
  EXPECT_NE(refusalOf(raw), "");
  raw.query = {{"\xff", "a"}};
  EXPECT_NE(refusalOf(raw), "");
  raw.query = {};
  raw.body = {{"a", "\xff"}};
  EXPECT_EQ(refusalOf(raw), "body is not UTF-8");
  raw.body = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(refusalOf(raw).substr(0, 5), "body ");
}

TEST_F(RawRequestTest, AnAsynchronousOneOutlivesItsRequest) {
  fake->reply(404, backend_testing::errorJson("c", "m"));
  const auto client = sdk();
  auto future = [&] {
    auto raw = request("GET", "/things/" + std::string(100, 'x'));
    return client.callAsync(raw);
  }();
  EXPECT_EQ(errorOf<errors::ClerkErrors>([&] { future.get(); }).operationId(), "GET /things/" + std::string(100, 'x'));
}

}  // namespace
}  // namespace clerk::backend
