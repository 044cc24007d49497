#include "sdk_fixture.hpp"

#include <atomic>
#include <future>
#include <thread>

namespace clerk::backend {
namespace {

class CancellationTest : public SdkTest {};

TEST_F(CancellationTest, ACallThatIsCancelledBeforehandSendsNothing) {
  const CancellationSource source;
  source.cancel();
  RequestOptions options;
  options.cancellation = source.token();
  const auto error = errorOf<errors::CancelledException>([&] { sdk().actorTokens.create(request(), options); });
  EXPECT_FALSE(error.outcomeUnknown());
  EXPECT_EQ(error.attempts(), 0);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(CancellationTest, AWaitBetweenAttemptsEndsAtOnce) {
  const CancellationSource source;
  RequestOptions options;
  options.cancellation = source.token();
  fake->reply(429, "", {{"Retry-After", "30"}});
  std::promise<void> answered;
  hooks::Hooks hooks;
  hooks.afterError = {
      [&](const hooks::AfterHookContext&, http::Response*, const http::Failure*) { answered.set_value(); }};
  const auto client = builder(fake).setHooks(hooks).build();
  std::thread canceller([&] {
    answered.get_future().wait();
    source.cancel();
  });
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THROW(client.actorTokens.create(request(), options), errors::CancelledException);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
  canceller.join();
}

TEST_F(CancellationTest, ACancelledTransferSaysWhetherItMayHaveTakenEffect) {
  fake->fail({http::FailureKind::cancelled, true, "cancelled", {}});
  EXPECT_TRUE(errorOf<errors::CancelledException>([&] { sdk().actorTokens.create(request()); }).outcomeUnknown());
}

TEST(CancellationCallbackTest, RunsOnceAlsoWhereItIsRegisteredTooLate) {
  const CancellationSource source;
  int early = 0;
  int late = 0;
  int gone = 0;
  {
    const CancellationCallback dropped(source.token(), [&] { ++gone; });
  }
  const CancellationCallback first(source.token(), [&] { ++early; });
  source.cancel();
  source.cancel();
  const CancellationCallback second(source.token(), [&] { ++late; });
  EXPECT_EQ(early, 1);
  EXPECT_EQ(late, 1);
  EXPECT_EQ(gone, 0);
  EXPECT_TRUE(source.token().isCancelled());
}

TEST(CancellationCallbackTest, ItsDestructorWaitsForARunOnAnotherThread) {
  const CancellationSource source;
  std::promise<void> running;
  std::promise<void> mayEnd;
  std::atomic<bool> ended{false};
  auto callback = std::make_unique<CancellationCallback>(source.token(), [&] {
    running.set_value();
    mayEnd.get_future().wait();
    ended = true;
  });
  std::thread canceller([&] { source.cancel(); });
  running.get_future().wait();
  std::thread releaser([&] { mayEnd.set_value(); });
  callback.reset();
  EXPECT_TRUE(ended);
  canceller.join();
  releaser.join();
}

TEST(CancellationTokenTest, WithoutASourceIsNeverCancelled) {
  const CancellationToken token;
  EXPECT_FALSE(token.isCancelled());
  EXPECT_FALSE(token.canBeCancelled());
}

}  // namespace
}  // namespace clerk::backend
