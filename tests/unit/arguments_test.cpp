#include "sdk_fixture.hpp"

#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {
namespace {

using std::chrono::milliseconds;

class ArgumentsTest : public SdkTest {
 protected:
  void TearDown() override { EXPECT_TRUE(fake->exchanges().empty()) << "something was sent"; }

  void expectRefused(const operations::CreateActorTokenRequestBody& body) {
    EXPECT_THROW(sdk().actorTokens.create(body), std::invalid_argument);
  }

  void expectRefused(const RequestOptions& options) {
    EXPECT_THROW(sdk().actorTokens.create(request(), options), std::invalid_argument);
  }
};

TEST_F(ArgumentsTest, AnIdThatIsEmptyADotSegmentOrNotUtf8IsRefused) {
  for (const std::string id : {"", ".", "..", "\xff", "act_\xc3"}) {
    EXPECT_THROW(sdk().actorTokens.revoke(id), std::invalid_argument) << id;
  }
}

TEST_F(ArgumentsTest, ATokensUrlIsNotTakenForItsId) {
  for (const auto* url : {"https://clerk.test/v1/tickets/accept?ticket=fake", "HTTP://a"}) {
    EXPECT_STREQ(errorOf<std::invalid_argument>([&] { sdk().actorTokens.revoke(url); }).what(),
                 "actorTokenId is a URL");
  }
}

TEST_F(ArgumentsTest, TheTextNamesTheArgumentAsItsCallerKnowsIt) {
  EXPECT_STREQ(errorOf<std::invalid_argument>([&] { sdk().actorTokens.revoke(""); }).what(), "actorTokenId is empty");
}

TEST_F(ArgumentsTest, AnExtraActorMemberCalledSubIsRefused) {
  auto body = request();
  body.actor.additionalProperties["sub"] = "other";
  expectRefused(body);
}

TEST_F(ArgumentsTest, ValuesWithoutAFormInJsonAreRefused) {
  const std::vector<nlohmann::json> values{
      "\xff", std::numeric_limits<double>::quiet_NaN(), nlohmann::json::binary({1}), {{"\xff", 1}}};
  for (const auto& value : values) {
    auto body = request();
    body.actor.additionalProperties["x"] = value;
    expectRefused(body);
  }
  auto body = request();
  body.userId = "\xff";
  expectRefused(body);
  body = request();
  nlohmann::json deep = 1;
  for (int level = 0; level < 99; ++level) deep = nlohmann::json::array({std::move(deep)});
  body.actor.additionalProperties["x"] = deep;
  expectRefused(body);
}

TEST_F(ArgumentsTest, HeadersThatTheSdkOrTheTransportSetsAreRefused) {
  for (const char* name : {"authorization", "Host", "CONTENT-LENGTH", "Transfer-Encoding", "Connection", "Expect"}) {
    RequestOptions options;
    options.headers.add(name, "x");
    expectRefused(options);
  }
}

TEST_F(ArgumentsTest, HeadersThatAreNotHttpAreRefused) {
  const std::vector<std::pair<std::string, std::string>> fields{
      {"", "x"}, {"a b", "x"}, {"a:", "x"}, {"X", "a\r\nB: c"}, {"X", std::string(1, '\0')}};
  for (const auto& [name, value] : fields) {
    RequestOptions options;
    options.headers.add(name, value);
    expectRefused(options);
  }
}

TEST_F(ArgumentsTest, TimesThatAreNotPositiveAreRefused) {
  for (const auto time : {milliseconds(0), milliseconds(-1)}) {
    RequestOptions options;
    options.timeout = time;
    expectRefused(options);
    options = {};
    options.connectTimeout = time;
    expectRefused(options);
    options = {};
    options.totalTimeout = time;
    expectRefused(options);
    options = {};
    options.retryConfig.emplace().maxInterval = time;
    expectRefused(options);
    EXPECT_THROW(builder(fake).setTimeout(time).build(), std::invalid_argument);
    EXPECT_THROW(builder(fake).setConnectTimeout(time).build(), std::invalid_argument);
  }
}

TEST_F(ArgumentsTest, RetrySettingsThatMakeNoSenseAreRefused) {
  RequestOptions options;
  options.retryConfig.emplace().exponent = std::numeric_limits<double>::quiet_NaN();
  expectRefused(options);
  options.retryConfig.emplace().maxAttempts = 0;
  expectRefused(options);
  for (const char* code : {"", "4", "abc", "6XX", "4X9", "XXX", "4290"}) {
    options = {};
    options.retryCodes = {code};
    expectRefused(options);
  }
}

TEST_F(ArgumentsTest, WhatIsTakenForASecretKeyIsRefusedByItsName) {
  EXPECT_THROW(ClerkBackend::builder().setClient(fake).build(), std::invalid_argument);
  const std::vector<std::pair<std::string, std::string>> wrong{
      {"", "is missing"},
      {"sk_fake\n", "a line end"},
      {"sk\r\nX: y", "a line end"},
      {"sk fake", "spaces"},
      {"\"sk_fake\"", "quotes"},
      {"'sk_fake'", "quotes"},
      {"${CLERK_SECRET_KEY}", "a variable"},
      {"$CLERK_SECRET_KEY", "a variable"},
      {"{{ key }}", "spaces"},
      {"sk\x7f", "control characters"},
      {"sk_f\xc3\xa4ke", "not ASCII"},
      {"pk_test_fake", "a publishable key"},
      {"eyJhbGciOiJub25lIn0.e30.c2ln", "a token (JWT)"},
  };
  for (const auto& pair : wrong) {
    const std::string& key = pair.first;
    const std::string& why = pair.second;
    const auto client = builder(fake).setSecuritySource([key] { return key; }).build();
    const auto error = errorOf<errors::ConfigurationException>([&] { client.actorTokens.revoke("act_1"); });
    EXPECT_NE(std::string(error.what()).find(why), std::string::npos) << error.what();
    EXPECT_EQ(error.operationId(), "RevokeActorToken");
    EXPECT_FALSE(error.outcomeUnknown());
    const auto refused = errorOf<std::invalid_argument>([&] { builder(fake).setSecurity(key).build(); });
    EXPECT_NE(std::string(refused.what()).find(why), std::string::npos) << refused.what();
    const bool isQuoted = !key.empty() && std::string(refused.what()).find(key) != std::string::npos;
    EXPECT_FALSE(isQuoted);
  }
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(ArgumentsTest, ServerUrlsThatCannotBeUsedAreRefused) {
  for (const char* url : {"",
                          "api.clerk.com",
                          "/v1",
                          "ftp://h/",
                          "https://",
                          "https:///v1",
                          "https://u@h/",
                          "https://u:p@h/",
                          "https://@h/",
                          "https://h/?q",
                          "https://h/#f",
                          "https://h/?",
                          "https://h\\x/",
                          "https://h /",
                          "https://h/{name}",
                          "https://h/{",
                          "http://api.clerk.com/v1",
                          "http://localhost.evil.test/",
                          "http://[::2]/",
                          "http://[::1%25eth0]/",
                          "http://128.0.0.1/",
                          "http://localhost./"}) {
    EXPECT_THROW(builder(fake).setServerUrl(url).build(), std::invalid_argument) << url;
    RequestOptions options;
    options.serverUrl = url;
    expectRefused(options);
  }
  EXPECT_THROW(builder(fake).setServerIndex(1).build(), std::invalid_argument);
}

TEST_F(ArgumentsTest, ServerUrlsThatCanBeUsedAreTaken) {
  for (const char* url : {"https://api.clerk.com", "HTTPS://API.clerk.com/v1/", "http://localhost:1/v1",
                          "http://127.1.2.3", "http://[::1]:8080/", "http://LOCALHOST/"}) {
    EXPECT_NO_THROW(builder(fake).setServerUrl(url).build()) << url;
  }
  EXPECT_NO_THROW(builder(fake).setServerUrl("http://h.test").setAllowInsecureHttp(true).build());
  EXPECT_NO_THROW(builder(fake).setServerUrl("https://{host}/{v}", {{"host", "h.test"}, {"v", "v2"}}).build());
  EXPECT_NO_THROW(builder(fake).setServerIndex(0).build());
}

TEST_F(ArgumentsTest, OtherBuilderSettingsAreChecked) {
  EXPECT_THROW(builder(fake).setClient(nullptr).build(), std::invalid_argument);
  EXPECT_THROW(builder(fake).setProxy("http://p").build(), std::invalid_argument);
  EXPECT_THROW(builder(fake).setUserAgentSuffix("a\nb").build(), std::invalid_argument);
  EXPECT_THROW(builder(fake).setApiVersion("").build(), std::invalid_argument);
  EXPECT_THROW(builder(fake).setMaxResponseBytes(0).build(), std::invalid_argument);
  EXPECT_THROW(ClerkBackend::builder().setSecurity("sk_fake").setCaFile("/nowhere/ca.pem").build(),
               std::invalid_argument);
  EXPECT_THROW(ClerkBackend::builder().setSecurity("sk_fake").setCaPath("/nowhere").build(), std::invalid_argument);
  EXPECT_THROW(ClerkBackend::builder().setSecurity("sk_fake").setCaBlob("").build(), std::invalid_argument);
  EXPECT_THROW(ClerkBackend::builder().setSecurity("sk_fake").setProxy("http://a b").build(), std::invalid_argument);
}

}  // namespace
}  // namespace clerk::backend
