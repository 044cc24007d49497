#include "sdk_fixture.hpp"

#include <vector>

namespace clerk::backend {
namespace {

class HooksTest : public SdkTest {
 protected:
  ClerkBackend sdkWith(const hooks::Hooks& hooks) const { return builder(fake).setHooks(hooks).build(); }

  ClerkBackend sdkBefore(hooks::BeforeRequestHook hook) const {
    hooks::Hooks hooks;
    hooks.beforeRequest = {std::move(hook)};
    return sdkWith(hooks);
  }
};

TEST_F(HooksTest, SdkInitCanReplaceServerAndClient) {
  hooks::Hooks hooks;
  hooks.sdkInit = {[this](hooks::SDKInitContext& context) {
    EXPECT_EQ(context.serverUrl, "https://api.clerk.com/v1");
    context.serverUrl = "https://other.test/v2";
    context.client = fake;
  }};
  const auto sdk = ClerkBackend::builder().setSecurity("sk_fake").setHooks(hooks).build();
  fake->reply(200, backend_testing::actorTokenJson());
  sdk.actorTokens.revoke("act_1");
  EXPECT_EQ(fake->exchanges().back().request.url, "https://other.test/v2/actor_tokens/act_1/revoke");
}

TEST_F(HooksTest, BeforeRequestSeesEveryAttemptAndCanChangeIt) {
  std::vector<int> attempts;
  const auto sdk = sdkBefore([&](const hooks::HookContext& context, http::Request& request) {
    EXPECT_EQ(context.operationId, "RevokeActorToken");
    EXPECT_EQ(context.method, "POST");
    EXPECT_EQ(context.pathTemplate, "/actor_tokens/{actor_token_id}/revoke");
    EXPECT_EQ(context.baseUrl, "https://api.clerk.com/v1");
    EXPECT_FALSE(request.headers.contains("Authorization"));
    attempts.push_back(context.attempt);
    request.headers.add("X-Attempt", std::to_string(context.attempt));
  });
  fake->reply(429, "").reply(200, backend_testing::actorTokenJson());
  sdk.actorTokens.revoke("act_1");
  EXPECT_EQ(attempts, (std::vector<int>{1, 2}));
  const auto sent = fake->exchanges().back().request;
  EXPECT_EQ(sent.headers.find("X-Attempt"), "2");
  EXPECT_EQ(sent.headers.find("Authorization"), "Bearer sk_fake");
}

TEST_F(HooksTest, TheKeyDoesNotGoToTheSameAddressInAnotherZone) {
  hooks::Hooks hooks;
  hooks.beforeRequest = {
      [](const hooks::HookContext&, http::Request& request) { request.url = "https://[fe80::1%25b]/"; }};
  const auto sdk = builder(fake).setServerUrl("https://[fe80::1%25a]/").setHooks(hooks).build();
  fake->reply(200, backend_testing::actorTokenJson());
  sdk.actorTokens.revoke("act_1");
  EXPECT_FALSE(fake->exchanges().back().request.headers.contains("Authorization"));
}

TEST_F(HooksTest, TheKeyDoesNotGoToAnotherOrigin) {
  for (const char* url : {"https://other.test/v1", "https://api.clerk.com:444/v1", "https://api.clerk.com.test/"}) {
    const auto sdk = sdkBefore([url](const hooks::HookContext&, http::Request& request) { request.url = url; });
    fake->reply(200, backend_testing::actorTokenJson());
    sdk.actorTokens.revoke("act_1");
    EXPECT_FALSE(fake->exchanges().back().request.headers.contains("Authorization")) << url;
  }
  const auto sdk = sdkBefore([](const hooks::HookContext&, http::Request& request) {
    request.url = "https://API.clerk.com:443/v1/other?x=1";
  });
  fake->reply(200, backend_testing::actorTokenJson());
  sdk.actorTokens.revoke("act_1");
  EXPECT_TRUE(fake->exchanges().back().request.headers.contains("Authorization"));
}

TEST_F(HooksTest, ReservedHeadersAndInsecureUrlsOfAHookAreRefused) {
  const auto sets = [](const char* name) {
    return [name](const hooks::HookContext&, http::Request& request) { request.headers.add(name, "x"); };
  };
  for (const char* name : {"Authorization", "Host", "Content-Length", "Expect"}) {
    EXPECT_THROW(sdkBefore(sets(name)).actorTokens.revoke("act_1"), std::invalid_argument);
  }
  const auto sdk = sdkBefore([](const hooks::HookContext&, http::Request& request) { request.url = "http://h.test/"; });
  EXPECT_THROW(sdk.actorTokens.revoke("act_1"), std::invalid_argument);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(HooksTest, AfterSuccessSeesTimingAndCanChangeTheAnswer) {
  hooks::Hooks hooks;
  hooks.afterSuccess = {[](const hooks::AfterHookContext& context, http::Response& response) {
    EXPECT_GE(context.duration.count(), 0);
    response.body = backend_testing::actorTokenJson("act_changed");
  }};
  fake->reply(200, backend_testing::actorTokenJson());
  EXPECT_EQ(sdkWith(hooks).actorTokens.revoke("act_1").actorToken->id, "act_changed");
}

TEST_F(HooksTest, AfterErrorSeesAnswersAndFailuresAndCanMakeASuccess) {
  int failures = 0;
  hooks::Hooks hooks;
  hooks.afterError = {[&](const hooks::AfterHookContext&, http::Response* answer, const http::Failure* failure) {
    EXPECT_NE(answer == nullptr, failure == nullptr);
    if (failure != nullptr) ++failures;
    if (answer != nullptr)
      *answer = {200, {{"Content-Type", "application/json"}}, backend_testing::actorTokenJson("act_cured")};
  }};
  fake->fail({http::FailureKind::connect, false, "refused", {}}).reply(404, "");
  EXPECT_EQ(sdkWith(hooks).actorTokens.revoke("act_1").actorToken->id, "act_cured");
  EXPECT_EQ(failures, 1);
}

TEST_F(HooksTest, WhatAHookOrTheKeySourceThrowsPassesUnchangedAndIsNotRetried) {
  const auto thrower = [](const hooks::HookContext&, http::Request&) { throw std::range_error("mine"); };
  EXPECT_THROW(sdkBefore(thrower).actorTokens.revoke("act_1"), std::range_error);
  const auto sdk = builder(fake).setSecuritySource([]() -> std::string { throw std::range_error("mine"); }).build();
  EXPECT_THROW(sdk.actorTokens.revoke("act_1"), std::range_error);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(HooksTest, TheKeySourceIsAskedOnEveryAttempt) {
  int asked = 0;
  const auto sdk = builder(fake).setSecuritySource([&] { return "sk_" + std::to_string(++asked); }).build();
  fake->reply(429, "").reply(200, backend_testing::actorTokenJson());
  sdk.actorTokens.revoke("act_1");
  EXPECT_EQ(fake->exchanges()[0].request.headers.find("Authorization"), "Bearer sk_1");
  EXPECT_EQ(fake->exchanges()[1].request.headers.find("Authorization"), "Bearer sk_2");
}

TEST_F(HooksTest, PerCallHeadersAndServerAreUsed) {
  RequestOptions options;
  options.serverUrl = "http://localhost:5/api/";
  options.headers = {{"X-Mine", "1"}, {"accept", "application/json;q=1"}};
  fake->reply(200, backend_testing::actorTokenJson());
  sdk().actorTokens.revoke("act_1", options);
  const auto sent = fake->exchanges().back().request;
  EXPECT_EQ(sent.url, "http://localhost:5/api/actor_tokens/act_1/revoke");
  EXPECT_EQ(sent.headers.find("X-Mine"), "1");
  EXPECT_EQ(sent.headers.find("Accept"), "application/json;q=1");
  EXPECT_TRUE(sent.headers.contains("Authorization"));
}

}  // namespace
}  // namespace clerk::backend
