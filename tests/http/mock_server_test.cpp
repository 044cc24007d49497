#include <clerk/backend.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <chrono>
#include <optional>
#include <string>

namespace clerk::backend {
namespace {

using backend_testing::Fault;
using backend_testing::MockServer;
using backend_testing::MockServerOptions;

operations::CreateActorTokenRequestBody request() {
  operations::CreateActorTokenRequestBody body;
  body.userId = "user_1";
  body.actor.sub = "user_2";
  body.actor.additionalProperties["reason"] = "ticket 4711";
  return body;
}

ClerkBackend sdkFor(const MockServer& mock, const RetryConfig& retries = RetryConfig::none()) {
  return ClerkBackend::builder().setSecurity(mock.secretKey()).setServerUrl(mock.url()).setRetryConfig(retries).build();
}

// The first error's code, or "" where the error is of another type.
template <class Error, class Call>
std::string codeOf(int status, Call call) {
  try {
    call();
  } catch (const Error& error) {
    EXPECT_EQ(error.statusCode(), status);
    return error.errors().empty() ? "none" : error.errors().front().code;
  }
  return "no error";
}

TEST(MockServer, IssuesATokenAndRevokesItOnce) {
  const MockServer mock;
  const auto sdk = sdkFor(mock);
  const auto token = *sdk.actorTokens.create(request()).actorToken;
  EXPECT_EQ(token.status, components::ActorTokenStatus::Pending);
  EXPECT_EQ(token.userId, "user_1");
  EXPECT_EQ(token.actor.sub, "user_2");
  EXPECT_EQ(token.actor.additionalProperties.at("reason"), "ticket 4711");
  ASSERT_TRUE(token.token && token.url);
  EXPECT_NE(token.url->find(*token.token), std::string::npos);

  EXPECT_EQ(sdk.actorTokens.revoke(token.id).actorToken->status, components::ActorTokenStatus::Revoked);
  EXPECT_EQ(mock.tokens().at(token.id), "revoked");
  EXPECT_EQ(codeOf<errors::ClerkErrors>(400, [&] { sdk.actorTokens.revoke(token.id); }), "actor_token_not_pending");
}

TEST(MockServer, DoesNotRevokeAnAcceptedOrAnUnknownToken) {
  MockServer mock;
  const auto sdk = sdkFor(mock);
  const auto id = sdk.actorTokens.create(request()).actorToken->id;
  EXPECT_TRUE(mock.accept(id));
  EXPECT_FALSE(mock.accept(id));
  EXPECT_FALSE(mock.accept("act_unknown"));
  EXPECT_EQ(codeOf<errors::ClerkErrors>(400, [&] { sdk.actorTokens.revoke(id); }), "actor_token_not_pending");
  EXPECT_EQ(codeOf<errors::ClerkErrors>(404, [&] { sdk.actorTokens.revoke("a/b?c#d%2Fe \xC3\xA9"); }),
            "resource_not_found");
  EXPECT_EQ(mock.requests().back().target, "/v1/actor_tokens/a%2Fb%3Fc%23d%252Fe%20%C3%A9/revoke");
}

TEST(MockServer, ChecksTheKeyThePlanAndTheQuota) {
  MockServerOptions options;
  options.quota = 1;
  const MockServer mock(options);
  const auto sdk = sdkFor(mock);
  sdk.actorTokens.create(request());
  EXPECT_EQ(codeOf<errors::ClerkErrors>(422, [&] { sdk.actorTokens.create(request()); }), "actor_token_quota_exceeded");

  const auto stranger = ClerkBackend::builder().setSecurity("sk_other").setServerUrl(mock.url()).build();
  EXPECT_EQ(codeOf<errors::SDKException>(401, [&] { stranger.actorTokens.create(request()); }),
            "authentication_invalid");

  MockServerOptions outOfPlan;
  outOfPlan.inPlan = false;
  const MockServer poor(outOfPlan);
  EXPECT_EQ(codeOf<errors::ClerkErrors>(402, [&] { sdkFor(poor).actorTokens.create(request()); }),
            "subscription_missing_feature");
}

TEST(MockServer, SaysHowMuchOfTheQuotaIsUsed) {
  MockServerOptions options;
  options.quota = 0;
  const MockServer mock(options);
  try {
    sdkFor(mock).actorTokens.create(request());
    FAIL();
  } catch (const errors::ClerkErrors& error) {
    EXPECT_EQ(error.errors().front().meta->at("limit"), 0);
    EXPECT_EQ(error.errors().front().meta->at("used"), 0);
    EXPECT_EQ(error.clerkTraceId(), "trace_fake");
  }
}

TEST(MockServer, RefusesABodyThatTheServiceWouldRefuse) {
  const MockServer mock;
  hooks::Hooks hooks;
  std::string body;
  hooks.beforeRequest.push_back([&](const hooks::HookContext&, http::Request& sent) { sent.body = body; });
  const auto sdk = ClerkBackend::builder().setSecurity("sk_fake").setServerUrl(mock.url()).setHooks(hooks).build();
  const auto create = [&] { sdk.actorTokens.create(request()); };
  body = R"({"user_id":"user_1","actor":{"iss":"x"}})";
  EXPECT_EQ(codeOf<errors::ClerkErrors>(422, create), "form_param_missing");
  body = R"({"user_id":"user_1","actor":{"sub":""}})";
  EXPECT_EQ(codeOf<errors::ClerkErrors>(422, create), "form_param_missing");
  body = R"({"actor":{"sub":"x"}})";
  EXPECT_EQ(codeOf<errors::ClerkErrors>(422, create), "form_param_missing");
  body = R"({"user_id":1,"actor":{"sub":"x"}})";
  EXPECT_EQ(codeOf<errors::ClerkErrors>(422, create), "form_param_format_invalid");
  body = R"({"user_id":"user_1","actor":{"sub":"x"},"expires_in_seconds":0})";
  EXPECT_EQ(codeOf<errors::ClerkErrors>(422, create), "form_param_value_invalid");
  body = "not json";
  EXPECT_EQ(codeOf<errors::ClerkErrors>(400, create), "request_body_invalid");
  EXPECT_TRUE(mock.tokens().empty());
}

TEST(MockServer, RefusesAnotherMethodAndAnotherContentType) {
  const MockServer mock;
  const auto codeWith = [&](int status, hooks::BeforeRequestHook change) {
    hooks::Hooks hooks;
    hooks.beforeRequest.push_back(std::move(change));
    const auto sdk = ClerkBackend::builder().setSecurity("sk_fake").setServerUrl(mock.url()).setHooks(hooks).build();
    return codeOf<errors::SDKException>(status, [&] { sdk.actorTokens.create(request()); });
  };
  const auto toGet = [](const hooks::HookContext&, http::Request& sent) {
    sent.method = "GET";
    sent.body.clear();
  };
  EXPECT_EQ(codeWith(405, toGet), "method_not_allowed");
  const auto toText = [](const hooks::HookContext&, http::Request& sent) {
    sent.headers.set("Content-Type", "text/plain");
  };
  EXPECT_EQ(codeWith(415, toText), "unsupported_content_type");
}

TEST(MockServer, AnswersWithTheStatusHeadersAndBodyThatWereAskedFor) {
  MockServer mock;
  Fault fault;
  fault.status = 429;
  fault.headers = {{"Retry-After", "0"}};
  mock.addFault(fault, 2);
  RetryConfig retries;
  retries.initialInterval = std::chrono::milliseconds(1);
  EXPECT_TRUE(sdkFor(mock, retries).actorTokens.create(request()).actorToken);
  EXPECT_EQ(mock.requestCount(), 3U);

  fault.status = 200;
  fault.body = "<html>";
  fault.contentType = "text/html";
  mock.addFault(fault);
  EXPECT_EQ(codeOf<errors::SDKException>(200, [&] { sdkFor(mock).actorTokens.create(request()); }), "none");
  mock.addFault(fault);
  mock.clearFaults();
  EXPECT_NO_THROW(sdkFor(mock).actorTokens.create(request()));
}

TEST(MockServer, AsksForAFaultForEachRequestThatHasNone) {
  MockServerOptions options;
  options.faultFor = [](const backend_testing::RecordedRequest& received) {
    Fault fault;
    fault.status = 418;
    return received.body.empty() ? std::optional(fault) : std::nullopt;
  };
  MockServer mock(options);
  const auto sdk = sdkFor(mock);
  const auto id = sdk.actorTokens.create(request()).actorToken->id;
  EXPECT_EQ(codeOf<errors::SDKException>(418, [&] { sdk.actorTokens.revoke(id); }), "fault");
  Fault queued;
  queued.status = 404;
  mock.addFault(queued);
  EXPECT_EQ(codeOf<errors::ClerkErrors>(404, [&] { sdk.actorTokens.revoke(id); }), "fault");
}

TEST(MockServer, ResetsTruncatesAndFloods) {
  MockServer mock;
  const auto kindOf = [&](const Fault& fault) {
    mock.addFault(fault);
    try {
      ClerkBackend::builder()
          .setSecurity("sk_fake")
          .setServerUrl(mock.url())
          .setRetryConfig(RetryConfig::none())
          .setMaxResponseBytes(100'000)
          .build()
          .actorTokens.create(request());
    } catch (const errors::TransportException& error) {
      EXPECT_TRUE(error.outcomeUnknown());
      return error.kind();
    }
    return http::FailureKind::other;
  };
  Fault reset;
  reset.reset = true;
  EXPECT_EQ(kindOf(reset), http::FailureKind::reset);
  EXPECT_TRUE(mock.tokens().empty());
  reset.afterServing = true;
  EXPECT_EQ(kindOf(reset), http::FailureKind::reset);
  EXPECT_EQ(mock.tokens().size(), 1U);
  Fault truncate;
  truncate.truncate = true;
  EXPECT_EQ(kindOf(truncate), http::FailureKind::reset);
  Fault oversize;
  oversize.oversize = 1'000'000;
  EXPECT_EQ(kindOf(oversize), http::FailureKind::tooLarge);
}

TEST(MockServer, ADelayOutlastsTheTimeoutAndEndsWithTheServer) {
  std::optional<MockServer> mock(std::in_place);
  Fault fault;
  fault.delay = std::chrono::hours(1);
  mock->addFault(fault);
  const auto sdk = sdkFor(*mock);
  RequestOptions options;
  options.timeout = std::chrono::milliseconds(50);
  EXPECT_THROW(sdk.actorTokens.create(request(), options), errors::TimeoutException);
  mock.reset();
  EXPECT_THROW(sdk.actorTokens.create(request()), errors::TransportException);
}

TEST(MockServer, LetsAsManyConnectionsWaitAsTheSystemDoes) {
  const MockServer mock;
  for (int descriptor = 3; descriptor < 256; ++descriptor) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) continue;
    if (ntohs(address.sin_port) != mock.port()) continue;
    tcp_info info{};
    size = sizeof info;
    ASSERT_EQ(getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size), 0);
    EXPECT_GE(info.tcpi_sacked, 128U);  // of one that listens: its backlog
    return;
  }
  FAIL() << "its socket was not found";
}

TEST(MockServer, RefusesAPortThatIsTaken) {
  const MockServer first;
  MockServerOptions options;
  options.port = first.port();
  EXPECT_THROW(MockServer second(options), std::runtime_error);
}

}  // namespace
}  // namespace clerk::backend
