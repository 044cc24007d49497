#include "sdk_fixture.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

namespace clerk::backend {
namespace {

using namespace std::chrono_literals;

class ConfigurationTest : public SdkTest {};

/// An environment with these variables and none of the others that count.
class EnvironmentTest : public SdkTest {
 protected:
  ~EnvironmentTest() override {
    for (const auto& name : set) unsetenv(name.c_str());
    std::remove(path.c_str());
  }

  void put(const std::string& name, const std::string& value) {
    setenv(name.c_str(), value.c_str(), 1);
    set.push_back(name);
  }

  /// What is wrong with the environment.
  std::string refusal() const {
    return errorOf<std::invalid_argument>([] { ClerkBackend::fromEnv(); }).what();
  }

  std::string file(const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
    return path;
  }

  std::string sent(ClerkBackendBuilder made, const char* field) const {
    fake->reply(200, backend_testing::actorTokenJson("act_1", "revoked"));
    made.setClient(fake).build().actorTokens.revoke("act_1");
    const auto request = fake->exchanges().back().request;
    return field == std::string("url") ? request.url : std::string(request.headers.find(field).value_or(""));
  }

  std::vector<std::string> set;
  const std::string path = testing::TempDir() + "clerk_backend_" + std::to_string(getpid());  // tests run at once
};

TEST_F(EnvironmentTest, GivesKeyServerVersionAndTimes) {
  put("CLERK_SECRET_KEY", "sk_fake_env");
  put("CLERK_API_URL", "http://localhost:1");
  put("CLERK_API_VERSION", "2025-01-01");
  put("CLERK_TIMEOUT_MS", "1234");
  put("CLERK_CONNECT_TIMEOUT_MS", "567");
  const auto made = ClerkBackend::builder().fromEnvironment();
  EXPECT_EQ(sent(made, "Authorization"), "Bearer sk_fake_env");
  EXPECT_EQ(sent(made, "url"), "http://localhost:1/v1/actor_tokens/act_1/revoke");
  EXPECT_EQ(sent(made, "Clerk-API-Version"), "2025-01-01");
  EXPECT_EQ(fake->exchanges().back().options.timeout, 1234ms);
  EXPECT_EQ(fake->exchanges().back().options.connectTimeout, 567ms);
  EXPECT_NO_THROW(ClerkBackend::fromEnv());
}

TEST_F(EnvironmentTest, LogsEachCallOnceHoweverOftenItWasAsked) {
  put("CLERK_SECRET_KEY", "sk_fake");
  put("CLERK_LOG", "debug");
  auto made = ClerkBackend::builder().fromEnvironment();
  put("CLERK_LOG", "info");
  made.fromEnvironment();
  testing::internal::CaptureStderr();
  sent(made, "url");
  const auto lines = testing::internal::GetCapturedStderr();
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 1) << lines;
}

TEST_F(EnvironmentTest, StandsBehindASetterThatIsCalledLater) {
  put("CLERK_SECRET_KEY", "pk_fake");
  put("CLERK_API_URL", "not a URL");
  const auto made =
      ClerkBackend::builder().fromEnvironment().setSecurity("sk_fake_set").setServerUrl("http://localhost:2/v9");
  EXPECT_EQ(sent(made, "Authorization"), "Bearer sk_fake_set");
  EXPECT_EQ(sent(made, "url"), "http://localhost:2/v9/actor_tokens/act_1/revoke");
}

TEST_F(EnvironmentTest, HasTheKeyInAFileAsContainersMountIt) {
  put("CLERK_SECRET_KEY_FILE", file("sk_fake_file\n"));
  EXPECT_EQ(sent(ClerkBackend::builder().fromEnvironment(), "Authorization"), "Bearer sk_fake_file");
  file("sk_fake_file\r\n");
  EXPECT_EQ(sent(ClerkBackend::builder().fromEnvironment(), "Authorization"), "Bearer sk_fake_file");
  file("sk_fake\n\n");
  EXPECT_EQ(refusal(), "CLERK_SECRET_KEY_FILE: the secret key contains a line end");
  file("");
  EXPECT_EQ(refusal(), "CLERK_SECRET_KEY_FILE: the file is empty");
  put("CLERK_SECRET_KEY_FILE", "/nowhere/key");
  EXPECT_EQ(refusal(), "CLERK_SECRET_KEY_FILE: the file cannot be read");
  put("CLERK_SECRET_KEY_FILE", "/");
  EXPECT_EQ(refusal(), "CLERK_SECRET_KEY_FILE: the file cannot be read");
  put("CLERK_SECRET_KEY", "sk_fake");
  EXPECT_EQ(refusal(), "CLERK_SECRET_KEY: CLERK_SECRET_KEY_FILE is set as well, and only one can count");
}

TEST_F(EnvironmentTest, IsNamedInEveryRefusal) {
  EXPECT_EQ(refusal(), "the secret key is missing: neither CLERK_SECRET_KEY nor CLERK_SECRET_KEY_FILE is set");
  put("CLERK_SECRET_KEY", "");
  EXPECT_EQ(refusal(), "the secret key is missing: neither CLERK_SECRET_KEY nor CLERK_SECRET_KEY_FILE is set");
  put("CLERK_SECRET_KEY", "pk_fake");
  EXPECT_EQ(refusal(), "CLERK_SECRET_KEY: the secret key is a publishable key (pk_), which is public");
  put("CLERK_SECRET_KEY", "sk_fake");
  const auto refused = [&](const char* name, const char* value) {
    put(name, value);
    const auto why = refusal();
    EXPECT_EQ(why.find(std::string(name) + ": "), 0U) << why;
    unsetenv(name);
  };
  refused("CLERK_API_URL", "http://mock:8080");
  refused("CLERK_API_URL", "mock");
  refused("CLERK_API_VERSION", "a\nb");
  for (const auto* time : {"0", "-1", "1s", "1.5", " 1", "99999999999999999999"}) {
    refused("CLERK_TIMEOUT_MS", time);
    refused("CLERK_CONNECT_TIMEOUT_MS", time);
  }
  refused("CLERK_PROXY", "http://a b");
  refused("CLERK_CA_FILE", "/nowhere/ca.pem");
  refused("CLERK_CA_FILE", "/");
  refused("CLERK_CA_FILE", file("no certificate").c_str());
  refused("CLERK_CA_PATH", "/nowhere");
  refused("CLERK_LOG", "loud");
  refused("SSL_CERT_FILE", "/nowhere/ca.pem");
  refused("SSL_CERT_DIR", "/nowhere");
  refused("SSL_CERT_DIR", ":/nowhere:/neither");
  put("SSL_CERT_DIR", "/nowhere:/");
  EXPECT_NO_THROW(static_cast<void>(ClerkBackend::fromEnv()));
}

TEST_F(EnvironmentTest, CannotLetPlainHttpGoFurtherButASetterCan) {
  put("CLERK_SECRET_KEY", "sk_fake");
  put("CLERK_API_URL", "http://mock:8080");
  EXPECT_THROW(ClerkBackend::fromEnv(), std::invalid_argument);
  const auto made = ClerkBackend::builder().fromEnvironment().setAllowInsecureHttp(true);
  EXPECT_EQ(sent(made, "url"), "http://mock:8080/v1/actor_tokens/act_1/revoke");
}

TEST_F(ConfigurationTest, AServerUrlWithoutAPathGetsTheApis) {
  const auto urlFor = [&](const std::string& server, const RequestOptions& options = {}) {
    fake->reply(200, backend_testing::actorTokenJson("act_1", "revoked"));
    builder(fake).setServerUrl(server).build().actorTokens.revoke("act_1", options);
    return fake->exchanges().back().request.url;
  };
  EXPECT_EQ(urlFor("https://h.test"), "https://h.test/v1/actor_tokens/act_1/revoke");
  EXPECT_EQ(urlFor("https://h.test/"), "https://h.test/v1/actor_tokens/act_1/revoke");
  EXPECT_EQ(urlFor("https://h.test/api"), "https://h.test/api/actor_tokens/act_1/revoke");
  RequestOptions options;
  options.serverUrl = "https://other.test";
  EXPECT_EQ(urlFor("https://h.test/api", options), "https://other.test/v1/actor_tokens/act_1/revoke");
}

TEST_F(ConfigurationTest, ABuildThatFailsCanBeLookedAtWithoutExceptions) {
  const auto failed = builder(fake).setSecurity("").tryBuild();
  EXPECT_FALSE(failed.hasValue());
  EXPECT_NE(failed.errorAs<std::invalid_argument>(), nullptr);
  EXPECT_EQ(failed.errorAs<errors::ClerkException>(), nullptr);
  EXPECT_STREQ(failed.error()->what(), "the secret key is missing");
  const auto made = builder(fake).tryBuild();
  ASSERT_TRUE(made.hasValue());
  EXPECT_EQ(made.error(), nullptr);
  const auto call = made.value().tryCall(operations::RevokeActorTokenRequest{});
  EXPECT_NE(call.errorAs<std::invalid_argument>(), nullptr);
  fake->reply(404, backend_testing::errorJson("resource_not_found", "m"));
  const auto refused = made.value().tryCall(operations::RevokeActorTokenRequest{"act_1"});
  ASSERT_NE(refused.errorAs<errors::ClerkErrors>(), nullptr);
  EXPECT_EQ(refused.errorAs<errors::ClerkErrors>()->statusCode(), 404);
  EXPECT_EQ(refused.errorAs<errors::SDKException>(), nullptr);
  fake->reply(200, backend_testing::actorTokenJson("act_1", "revoked"));
  EXPECT_EQ(made.value().tryCall(operations::RevokeActorTokenRequest{"act_1"}).value().actorToken->id, "act_1");
  fake->handle([](const http::Request&, const http::SendOptions&) -> http::Result { throw 7; });
  const auto thrown = made.value().tryCall(operations::RevokeActorTokenRequest{"act_1"});
  EXPECT_FALSE(thrown.hasValue());
  EXPECT_NE(thrown.error(), nullptr) << "also where it is no std::exception";
}

}  // namespace
}  // namespace clerk::backend
