#include "http/support/dead_address.hpp"
#include "http/support/resolver.hpp"
#include "http/support/wire_test.hpp"

#include <atomic>
#include <thread>

namespace clerk::backend::tests {
namespace {

using Clock = std::chrono::steady_clock;

class TimeLimits : public WireTest {
 protected:
  // Far above what is promised, for busy machines; far below the hang.
  static constexpr Milliseconds soon{3000};

  // Cancels once `ready` returns, and gives the error with the time that the call took from then on.
  template <class Ready>
  static std::pair<errors::CancelledException, Clock::duration> cancelled(const ClerkBackend& sdk, Ready ready) {
    const CancellationSource source;
    RequestOptions options;
    options.cancellation = source.token();
    std::atomic<Clock::time_point> at{};
    std::thread canceller([&] {
      ready();
      at = Clock::now();
      source.cancel();
    });
    auto error = errorOf<errors::CancelledException>([&] { create(sdk, options); });
    const auto end = Clock::now();
    canceller.join();
    return {std::move(error), end - at.load()};
  }
};
CLERK_BACKEND_BOTH_WAYS(TimeLimits);

TEST_P(TimeLimits, AHangingResolverOutlastsNoTimeout) {
  const HangingResolver hanging;
  const auto sdk = builder("https://a.hang.test").setRetryConfig(RetryConfig::none()).build();
  auto begin = Clock::now();
  EXPECT_FALSE(errorOf<errors::TimeoutException>([&] { create(sdk, within(Milliseconds(200))); }).outcomeUnknown());
  EXPECT_LT(Clock::now() - begin, soon);
  RequestOptions options;
  options.connectTimeout = Milliseconds(200);
  begin = Clock::now();
  errorOf<errors::TimeoutException>([&] { create(sdk, options); });
  EXPECT_LT(Clock::now() - begin, soon);
}

TEST_P(TimeLimits, CancellationEndsACallWhoseResolverHangs) {
  const HangingResolver hanging;
  const auto [error, time] = cancelled(builder("https://b.hang.test").build(), [] { std::this_thread::yield(); });
  EXPECT_LT(time, soon);
  EXPECT_FALSE(error.outcomeUnknown());
}

TEST_P(TimeLimits, CancellationEndsACallThatWaitsForItsAnswerOrItsBody) {
  for (const bool body : {false, true}) {
    const RawServer server([&](const RawRequest&, Connection& connection) {
      if (body) connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
      connection.stall();
      return false;
    });
    const auto [error, time] = cancelled(builder(server.url()).build(), [&] { server.waitForRequests(1); });
    EXPECT_LT(time, soon);
    EXPECT_TRUE(error.outcomeUnknown());
    EXPECT_EQ(server.requests().size(), 1U);
  }
}

TEST_P(TimeLimits, CancellationEndsAWaitBetweenAttempts) {
  const RawServer server(
      [](const RawRequest&, Connection& connection) { return connection.answer(429, "{}", "Retry-After: 30\r\n"); });
  std::promise<void> answered;
  hooks::Hooks hooks;
  hooks.afterError.push_back(
      [&](const hooks::AfterHookContext&, http::Response*, const http::Failure*) { answered.set_value(); });
  const auto sdk = builder(server.url()).setHooks(hooks).build();
  const auto [error, time] = cancelled(sdk, [&] { answered.get_future().wait(); });
  EXPECT_LT(time, soon);
  EXPECT_FALSE(error.outcomeUnknown());
}

TEST_P(TimeLimits, OfTwoAddressesTheSecondIsTriedInTimeWhereTheFirstDropsWhatItGets) {
  const RawServer server([](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); });
  const DeadAddress dead("127.0.0.2", server.port());
  const auto sdk = builder("http://two.test:" + std::to_string(server.port()))
                       .setAllowInsecureHttp(true)
                       .setConnectTimeout(Milliseconds(1000))
                       .setRetryConfig(RetryConfig::none())
                       .build();
  const auto begin = Clock::now();
  EXPECT_EQ(create(sdk).id, "act_1");
  EXPECT_GE(Clock::now() - begin, Milliseconds(200));  // it did try the first; libcurl 7.88 for half of its time
  EXPECT_LT(Clock::now() - begin, soon);
}

TEST_P(TimeLimits, ACallThatIsCancelledBeforehandSendsNothing) {
  const RawServer server([](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); });
  const CancellationSource source;
  source.cancel();
  RequestOptions options;
  options.cancellation = source.token();
  EXPECT_EQ(errorOf<errors::CancelledException>([&] { create(builder(server.url()).build(), options); }).attempts(), 0);
  EXPECT_EQ(server.connections(), 0U);
}

TEST_P(TimeLimits, TheTotalTimeoutBoundsAllAttempts) {
  const RawServer server([](const RawRequest&, Connection& connection) {
    connection.stall();
    return false;
  });
  RequestOptions options;
  options.totalTimeout = Milliseconds(300);
  const auto begin = Clock::now();
  errorOf<errors::TimeoutException>([&] { revoke(builder(server.url()).build(), "act_1", options); });
  EXPECT_GE(Clock::now() - begin, Milliseconds(290));
  EXPECT_LT(Clock::now() - begin, soon);
}

}  // namespace
}  // namespace clerk::backend::tests
