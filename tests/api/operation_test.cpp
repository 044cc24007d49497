#include "operation_test.hpp"

#include <clerk/backend/testing/fake_client.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <utility>

namespace clerk::backend::api_test {
namespace {

const json& cases() {
  static const json read = json::parse(std::ifstream(CLERK_BACKEND_API_CASES));
  return read;
}

class OperationTest : public ::testing::Test {
 public:
  explicit OperationTest(Subject subject) : subject_(std::move(subject)) {}

 protected:
  const json& here() const { return cases().at("operations").at(subject_.name); }
  const json& least() const { return here().at("requests").at("least").at("request"); }

  Seen answered(int status, const std::string& body, const std::string& type = "application/json") {
    http::Headers headers;
    headers.add("Content-Type", type);
    fake_->reply(status, body, std::move(headers));
    return subject_.call(sdk_, least());
  }

  /// The service's answer with these items or this result.
  std::string answerOf(const json& result) const {
    const auto form = here().at("form").get<std::string>();
    if (form == "none") return {};
    if (form == "html") return "<html></html>";
    if (form == "list") return json::array({result}).dump();
    if (form == "page") return json{{here().at("in").get<std::string>(), {result}}, {"total_count", 7}}.dump();
    return result.dump();
  }

  std::string pathOf(const std::string& member) const {
    const auto form = here().at("form").get<std::string>();
    const auto item = form == "list" ? "[0]" : form == "page" ? here().at("in").get<std::string>() + "[0]" : "";
    return item.empty() ? member : item + "." + member;
  }

  void expectRead(const Seen& seen, const json& result, const json& unread) const {
    const auto form = here().at("form").get<std::string>();
    EXPECT_EQ(seen.result, form == "list" || form == "page" ? json::array({result}) : result);
    if (form == "page") {
      EXPECT_EQ(seen.total, 7);
    }
    std::vector<std::string> paths;
    for (const auto& member : unread) paths.push_back(pathOf(member.get<std::string>()));
    auto told = seen.unread;
    std::sort(paths.begin(), paths.end());
    std::sort(told.begin(), told.end());
    EXPECT_EQ(told, paths);
  }

  static RetryConfig once() {
    RetryConfig config;
    config.maxAttempts = 1;
    return config;
  }

  const Subject subject_;
  const std::shared_ptr<backend_testing::FakeClient> fake_ = std::make_shared<backend_testing::FakeClient>();
  const ClerkBackend sdk_ = ClerkBackend::builder()
                                .setSecurity("sk_fake")
                                .setServerUrl("https://api.example.com/v1")
                                .setRetryConfig(once())
                                .setClient(fake_)
                                .build();
};

class Sends : public OperationTest {
 public:
  using OperationTest::OperationTest;
  void TestBody() override {
    fake_->otherwise([this](const http::Request& request, const http::SendOptions&) -> http::Result {
      sent_.push_back(request);
      throw std::runtime_error("enough");
    });
    for (const auto& [mode, expected] : here().at("requests").items()) {
      SCOPED_TRACE(mode);
      EXPECT_THROW(subject_.call(sdk_, expected.at("request")), std::runtime_error);
      EXPECT_THROW(subject_.method(sdk_, expected.at("request")), std::runtime_error);
      ASSERT_EQ(sent_.size(), 2U);
      for (const auto& request : sent_) expectSent(request, expected);
      sent_.clear();
    }
  }

 private:
  void expectSent(const http::Request& request, const json& expected) const {
    EXPECT_EQ(request.method, here().at("method").get<std::string>());
    EXPECT_EQ(request.url, "https://api.example.com/v1" + expected.at("target").get<std::string>());
    EXPECT_EQ(request.headers.find("Authorization").has_value(), here().at("key").get<bool>());
    const std::string type(request.headers.find("Content-Type").value_or(""));
    if (expected.contains("parts")) {
      EXPECT_EQ(type.rfind("multipart/form-data; boundary=", 0), 0U) << type;
      for (const auto& [name, content] : expected.at("parts").items()) {
        const auto at = request.body.find("; name=\"" + name + '"');
        ASSERT_NE(at, std::string::npos) << name;
        const auto begin = request.body.find("\r\n\r\n", at);
        ASSERT_NE(begin, std::string::npos) << name;
        EXPECT_EQ(request.body.compare(begin + 4, content.get<std::string>().size(), content.get<std::string>()), 0);
      }
    } else if (expected.contains("body")) {
      EXPECT_EQ(type, "application/json");
      // The bytes: members in the order of the description, which this JSON type keeps.
      EXPECT_EQ(request.body, bodyOf(subject_.name, expected));
    } else {
      EXPECT_EQ(type, "");
      EXPECT_EQ(request.body, "");
    }
  }

  static std::string bodyOf(const std::string& operation, const json& expected) {
    static const auto ordered = nlohmann::ordered_json::parse(std::ifstream(CLERK_BACKEND_API_CASES));
    for (const auto& [mode, request] : ordered.at("operations").at(operation).at("requests").items()) {
      if (json::parse(request.dump()) == expected) return request.at("body").dump();
    }
    return "none";
  }

  std::vector<http::Request> sent_;
};

class Reads : public OperationTest {
 public:
  using OperationTest::OperationTest;
  void TestBody() override {
    const auto status = here().at("status").get<int>();
    if (!here().contains("models")) {
      const auto form = here().at("form").get<std::string>();
      const json result = form == "json" ? json{{"any", 1}} : json("<html></html>");
      const auto seen = answered(status, answerOf(result), form == "html" ? "text/html" : "application/json");
      EXPECT_EQ(seen.statusCode, status);
      if (form != "none") {
        EXPECT_EQ(seen.result, result);
      }
      return;
    }
    for (const auto& name : here().at("models")) {
      SCOPED_TRACE(name);
      const auto& model = cases().at("models").at(name.get<std::string>());
      const auto& full = model.at("full");
      const auto seen = answered(status, answerOf(full));
      EXPECT_EQ(seen.statusCode, status);
      expectRead(seen, full, json::array());
      expectRead(answered(status, answerOf(withUnknown(full))), full, json::array());
      for (const char* mode : {"strict", "null", "wrong"}) {
        SCOPED_TRACE(mode);
        const auto& variant = model.at(mode);
        if (here().at("models").size() > 1 && std::string(mode) == "wrong") continue;  // `object` tells them apart
        expectRead(answered(status, answerOf(variant.at("answer"))), variant.at("read"), variant.at("unread"));
      }
    }
  }

 private:
  /// With a member more in every object that is not free-form, and keeps none of its own.
  static json withUnknown(json value) {
    if (value.is_array()) {
      for (auto& each : value) each = withUnknown(each);
    } else if (value.is_object() && !value.contains("level")) {
      for (auto& [name, each] : value.items()) each = withUnknown(each);
      const bool isMap = value.contains("key_1");
      if (!isMap && !value.contains("further_member")) value["unknown_1"] = {{"b", {1e300, "\u00e4", nullptr}}};
    }
    return value;
  }
};

class Fails : public OperationTest {
 public:
  using OperationTest::OperationTest;
  void TestBody() override {
    const auto body = backend_testing::errorJson("some_code", "What is wrong.", "What is wrong, in a sentence.");
    for (const int status : here().at("errors").get<std::vector<int>>()) {
      SCOPED_TRACE(status);
      try {
        answered(status, body);
        ADD_FAILURE() << "nothing was thrown";
      } catch (const errors::ClerkErrors& error) {
        EXPECT_EQ(error.statusCode(), status);
        EXPECT_EQ(error.operationId(), here().at("operation").get<std::string>());
        ASSERT_EQ(error.errors().size(), 1U);
        EXPECT_EQ(error.errors().front().code, "some_code");
      }
    }
    for (const int status : here().at("bare").get<std::vector<int>>()) {
      SCOPED_TRACE(status);
      EXPECT_THROW(answered(status, ""), errors::SDKException);
    }
    EXPECT_THROW(answered(418, body), errors::SDKException) << "it is not described";
  }
};

class RefusesPathParameters : public OperationTest {
 public:
  using OperationTest::OperationTest;
  void TestBody() override {
    const auto& path = here().at("requests").at("least");
    for (const auto& [name, value] : path.at("request").items()) {
      if (!value.is_string() || value.get<std::string>().find("/\u00e4") == std::string::npos) continue;
      for (const char* bad : {"", "..", "\xff"}) {
        auto request = path.at("request");
        request[name] = bad;
        try {
          subject_.call(sdk_, request);
          ADD_FAILURE() << name << " was not refused";
        } catch (const std::invalid_argument& error) {
          EXPECT_EQ(lettersOf(error.what()).rfind(lettersOf(name), 0), 0U) << error.what() << " names " << name;
        }
      }
    }
    EXPECT_TRUE(fake_->exchanges().empty());
  }

 private:
  // So that `user_id` and `userId` are the same.
  static std::string lettersOf(std::string_view text) {
    std::string letters;
    for (const char c : text) {
      if (c != '_') letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return letters;
  }
};

/// Through a real connection, to the mock, which knows from the description what it has to be sent.
class IsServed : public OperationTest {
 public:
  using OperationTest::OperationTest;
  void TestBody() override {
    for (const auto& [mode, expected] : here().at("requests").items()) {
      SCOPED_TRACE(mode);
      const backend_testing::MockServer mock;  // each anew: it remembers, and would refuse the same user twice
      const auto sdk =
          ClerkBackend::builder().setSecurity(mock.secretKey()).setServerUrl(mock.url()).setRetryConfig(once()).build();
      try {
        EXPECT_EQ(subject_.call(sdk, expected.at("request")).statusCode, here().at("status"));
      } catch (const errors::ClerkException& error) {
        // The made-up ids lead nowhere, and made-up values may be refused; all else would be a fault of the request.
        ASSERT_FALSE(error.errors().empty()) << error.what();
        const auto& [message, longMessage, code, meta] = error.errors().front();
        EXPECT_TRUE(code == "resource_not_found" || code == "form_param_value_invalid") << error.what();
        EXPECT_NE(message, "There is no such resource.") << "the path is known";
      }
    }
  }
};

template <class Test>
void enlist(const Subject& subject, const char* name) {
  auto suite = subject.name;
  std::replace(suite.begin(), suite.end(), '.', '_');
  ::testing::RegisterTest(suite.c_str(), name, nullptr, nullptr, __FILE__, __LINE__,
                          [subject]() -> OperationTest* { return new Test(subject); });
}

bool hasTextsInPath(const Subject& subject) {
  const auto& target = cases().at("operations").at(subject.name).at("requests").at("least").at("target");
  return target.get_ref<const std::string&>().find("%2F") != std::string::npos;
}

std::size_t& count() {
  static std::size_t subjects = 0;
  return subjects;
}

}  // namespace

void add(Subject subject) {
  ++count();
  enlist<Sends>(subject, "SendsWhatIsDescribed");
  enlist<Reads>(subject, "ReadsWholeAndBrokenAnswers");
  enlist<Fails>(subject, "TellsEachDeclaredError");
  if (hasTextsInPath(subject)) enlist<RefusesPathParameters>(subject, "RefusesPathParametersThatCannotBeSent");
  enlist<IsServed>(subject, "IsServedByTheMock");
}

TEST(Operations, AreAllTested) { EXPECT_EQ(count(), cases().at("operations").size()); }

}  // namespace clerk::backend::api_test
