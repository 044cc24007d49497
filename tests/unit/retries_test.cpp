#include "sdk_fixture.hpp"

#include <ctime>
#include <thread>

namespace clerk::backend {
namespace {

using std::chrono::milliseconds;

class RetriesTest : public SdkTest {
 protected:
  void replyTimes(int times, int status, const http::Headers& headers = {}) {
    for (int i = 0; i < times; ++i) fake->reply(status, backend_testing::errorJson("c", "m"), headers);
  }

  void failTimes(int times, http::FailureKind kind, bool sent) {
    for (int i = 0; i < times; ++i) fake->fail({kind, sent, "it failed", {}});
  }

  std::size_t attempts() const { return fake->exchanges().size(); }

  template <class Error>
  Error createError(const RequestOptions& options = {}) {
    return errorOf<Error>([&] { sdk().actorTokens.create(request(), options); });
  }

  void succeed() { fake->reply(200, backend_testing::actorTokenJson()); }
};

TEST_F(RetriesTest, BothOperationsTryAgainWhatWasNeverSent) {
  for (const auto kind : {http::FailureKind::resolve, http::FailureKind::connect, http::FailureKind::timeout}) {
    failTimes(2, kind, false);
    succeed();
    EXPECT_NO_THROW(sdk().actorTokens.create(request()));
  }
  failTimes(2, http::FailureKind::connect, false);
  succeed();
  EXPECT_NO_THROW(sdk().actorTokens.revoke("act_1"));
  EXPECT_EQ(attempts(), 12U);
}

TEST_F(RetriesTest, EndsAfterThreeAttemptsWithTheLastError) {
  replyTimes(2, 429);
  replyTimes(1, 503, {{"Retry-After", "0"}});
  const auto error = createError<errors::SDKException>();
  EXPECT_EQ(error.statusCode(), 503);
  EXPECT_EQ(error.attempts(), 3);
  EXPECT_FALSE(error.outcomeUnknown());
}

TEST_F(RetriesTest, CreateIsNotRepeatedWhereItMayHaveTakenEffectWhateverIsConfigured) {
  RequestOptions options;
  options.retryCodes = {"5xx", "2XX", "3XX"};
  std::size_t calls = 0;
  for (const int status : {201, 302, 500, 502, 503, 504, 599}) {
    replyTimes(1, status);
    EXPECT_TRUE(createError<errors::SDKException>(options).outcomeUnknown()) << status;
    EXPECT_EQ(attempts(), ++calls) << status;
  }
  for (const auto kind : {http::FailureKind::reset, http::FailureKind::timeout, http::FailureKind::tooLarge,
                          http::FailureKind::contentEncoding, http::FailureKind::other}) {
    failTimes(1, kind, true);
    EXPECT_TRUE(createError<errors::TransportException>(options).outcomeUnknown());
    EXPECT_EQ(attempts(), ++calls);
  }
}

TEST_F(RetriesTest, CreateIsRepeatedWithRetryUnsafe) {
  RequestOptions options;
  options.retryUnsafe = true;
  replyTimes(1, 500);
  failTimes(1, http::FailureKind::reset, true);
  succeed();
  EXPECT_NO_THROW(sdk().actorTokens.create(request(), options));
  EXPECT_TRUE(fake->exchanges().back().options.safeToRepeat);
}

TEST_F(RetriesTest, RevokeIsRepeatedAfterServerErrorsResetsAndTimeouts) {
  for (const int status : {500, 502, 503, 504}) {
    replyTimes(1, status);
    failTimes(1, status % 2 == 0 ? http::FailureKind::reset : http::FailureKind::timeout, true);
    succeed();
    EXPECT_NO_THROW(sdk().actorTokens.revoke("act_1")) << status;
  }
  EXPECT_TRUE(fake->exchanges().back().options.safeToRepeat);
}

TEST_F(RetriesTest, AnEarlierAttemptThatMayHaveActedKeepsTheOutcomeUnknown) {
  failTimes(1, http::FailureKind::timeout, true);
  replyTimes(1, 400);
  const auto error = errorOf<errors::ClerkErrors>([&] { sdk().actorTokens.revoke("act_1"); });
  EXPECT_TRUE(error.outcomeUnknown());
  EXPECT_EQ(error.attempts(), 2);
}

TEST_F(RetriesTest, RefusedCertificatesAreNotTriedAgain) {
  failTimes(1, http::FailureKind::tls, false);
  EXPECT_EQ(createError<errors::TransportException>().attempts(), 1);
}

TEST_F(RetriesTest, ConnectionErrorsAreNotTriedAgainWhereThatIsOff) {
  RequestOptions options;
  options.retryConfig.emplace().retryConnectionErrors = false;
  failTimes(1, http::FailureKind::connect, false);
  EXPECT_EQ(createError<errors::TransportException>(options).attempts(), 1);
}

TEST_F(RetriesTest, RetryCodesReplaceTheDefaultOnes) {
  RequestOptions options;
  options.retryCodes = {"409"};
  replyTimes(1, 409);
  succeed();
  EXPECT_NO_THROW(sdk().actorTokens.create(request(), options));
  replyTimes(1, 429);
  EXPECT_EQ(createError<errors::SDKException>(options).attempts(), 1);
}

TEST_F(RetriesTest, PerCallConfigOverridesTheClients) {
  RequestOptions options;
  options.retryConfig = RetryConfig::none();
  replyTimes(1, 429);
  EXPECT_EQ(createError<errors::SDKException>(options).attempts(), 1);
}

TEST_F(RetriesTest, RetryAfterIsWaitedForAndGivenInTheError) {
  replyTimes(1, 429, {{"Retry-After", "1"}});
  succeed();
  const auto begin = std::chrono::steady_clock::now();
  sdk().actorTokens.create(request());
  EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::seconds(1));
}

TEST_F(RetriesTest, ARetryAfterBeyondTheLongestWaitOrTheBudgetEndsTheCallAtOnce) {
  replyTimes(1, 429, {{"Retry-After", "61"}});
  EXPECT_EQ(createError<errors::SDKException>().retryAfter(), std::chrono::seconds(61));
  RequestOptions options;
  options.totalTimeout = milliseconds(900);
  replyTimes(1, 429, {{"Retry-After", "1"}});
  EXPECT_EQ(createError<errors::SDKException>(options).attempts(), 1);
  replyTimes(1, 429, {{"Retry-After", "99999999999999999999999"}});
  EXPECT_GT(createError<errors::SDKException>().retryAfter(), std::chrono::hours(24));
}

TEST_F(RetriesTest, RetryAfterIsReadAsADateToo) {
  const std::time_t later = std::time(nullptr) + 600;
  std::tm parts{};
  gmtime_r(&later, &parts);
  char date[64];
  std::strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT", &parts);
  replyTimes(1, 503, {{"Retry-After", date}});
  const auto error = createError<errors::SDKException>();
  ASSERT_TRUE(error.retryAfter());
  EXPECT_NEAR(static_cast<double>(error.retryAfter()->count()), 600, 5);
  replyTimes(1, 503, {{"Retry-After", "soon"}});
  const auto bare = createError<errors::SDKException>();
  EXPECT_EQ(bare.retryAfter(), std::nullopt);
  EXPECT_TRUE(bare.outcomeUnknown());
}

TEST_F(RetriesTest, AnAttemptGetsTheSmallerOfItsTimeoutAndWhatIsLeft) {
  RequestOptions options;
  options.timeout = milliseconds(5'000);
  options.totalTimeout = milliseconds(2'000);
  succeed();
  sdk().actorTokens.create(request(), options);
  const auto sent = fake->exchanges().back().options;
  EXPECT_LE(sent.timeout, milliseconds(2'000));
  EXPECT_LE(sent.connectTimeout, sent.timeout);
  succeed();
  sdk().actorTokens.create(request());
  EXPECT_EQ(fake->exchanges().back().options.timeout, milliseconds(30'000));
  EXPECT_EQ(fake->exchanges().back().options.connectTimeout, milliseconds(10'000));
}

RequestOptions withoutLimits() {
  RequestOptions options;
  options.timeout = options.connectTimeout = options.totalTimeout = (milliseconds::max)();
  options.retryConfig.emplace().maxInterval = (milliseconds::max)();
  options.retryConfig->maxElapsedTime = (milliseconds::max)();
  options.retryConfig->initialInterval = milliseconds(1);
  return options;
}

TEST_F(RetriesTest, TheLongestDurationsAreNoLimit) {
  replyTimes(1, 429);
  succeed();
  sdk().actorTokens.create(request(), withoutLimits());
  EXPECT_EQ(attempts(), 2U);
  EXPECT_GT(fake->exchanges().back().options.timeout, std::chrono::hours(24 * 365));
  replyTimes(1, 429);
  succeed();
  EXPECT_NO_THROW(sdk().callAsync(request(), withoutLimits()).get());
}

TEST_F(RetriesTest, TheLongestWaitIsEndedByCancellation) {
  for (const bool async : {false, true}) {
    const CancellationSource source;
    auto options = withoutLimits();
    options.retryConfig->initialInterval = (milliseconds::max)();
    options.retryConfig->exponent = 1e300;
    options.cancellation = source.token();
    std::promise<void> isSent;
    std::thread canceller([&] {
      isSent.get_future().wait();
      source.cancel();
    });
    fake->handle([&](const http::Request&, const http::SendOptions&) {
      isSent.set_value();
      return http::Response{429, {}, {}};
    });
    const auto call = [&] {
      if (async) sdk().callAsync(request(), options).get();
      else sdk().actorTokens.create(request(), options);
    };
    EXPECT_THROW(call(), errors::CancelledException);
    canceller.join();
  }
}

TEST_F(RetriesTest, WhatTheClientThrowsPassesUnchanged) {
  fake->raise(std::make_exception_ptr(std::range_error("mine")));
  EXPECT_THROW(sdk().actorTokens.revoke("act_1"), std::range_error);
  EXPECT_EQ(attempts(), 1U);
}

}  // namespace
}  // namespace clerk::backend
