#include "sdk_fixture.hpp"

#include <atomic>
#include <future>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

namespace clerk::backend {
namespace {

using namespace std::chrono_literals;
using Response = operations::CreateActorTokenResponse;

http::Result token(const std::string& id = "act_1") {
  return http::Response{200, {{"Content-Type", "application/json"}}, backend_testing::actorTokenJson(id)};
}

http::Result tooMany() { return http::Response{429, {{"Retry-After", "0"}}, ""}; }

/// A transport that completes as a test has it.
class Odd final : public http::HttpClient {
 public:
  using Act = std::function<void(int attempt, const http::SendOptions&, const Completion&)>;

  explicit Odd(Act act) : act_(std::move(act)) {}

  http::Result send(const http::Request&, const http::SendOptions&) override { return token(); }

  void sendAsync(http::Request, http::SendOptions options, Completion completion) override {
    act_(++attempts, options, completion);
  }

  std::atomic<int> attempts{0};

 private:
  const Act act_;
};

class AsyncLimitsTest : public SdkTest {
 protected:
  static ClerkBackendBuilder builderOn(Odd::Act act) {
    RetryConfig retries;
    retries.initialInterval = 1ms;
    return ClerkBackend::builder()
        .setSecurity("sk_fake")
        .setClient(std::make_shared<Odd>(std::move(act)))
        .setRetryConfig(retries);
  }
};

TEST_F(AsyncLimitsTest, ATransportThatNeverCompletesHoldsNoCallBeyondItsTime) {
  const auto sdk = builderOn([](int attempt, const http::SendOptions&, const http::HttpClient::Completion& complete) {
                     if (attempt > 1) complete(token(), nullptr);
                   })
                       .setMaxConcurrentCalls(1)
                       .build();
  RequestOptions options;
  options.totalTimeout = 50ms;
  auto lost = sdk.callAsync(request(), options);
  const auto error = errorOf<errors::TimeoutException>([&] { lost.get(); });
  const std::string text = error.what();
  EXPECT_EQ(text.find("CreateActorToken: the HTTP client did not end its attempt at api.clerk.com within "), 0U)
      << text;
  EXPECT_EQ(text.find("within 0 ms"), std::string::npos) << text;
  EXPECT_NE(text.find(" ms, what was left of 50 ms, the total timeout, nor when told to in "), std::string::npos)
      << text;
  EXPECT_TRUE(error.outcomeUnknown());
  EXPECT_EQ(error.attempts(), 1);
  EXPECT_TRUE(sdk.callAsync(request()).get().actorToken) << "the slot is free again";
}

TEST_F(AsyncLimitsTest, ATransportThatIsToldToEndAnAttemptMaySayThatNothingWasSent) {
  const auto sdk = builderOn([](int, const http::SendOptions& options, const http::HttpClient::Completion& complete) {
                     const auto watch = std::make_shared<std::optional<CancellationCallback>>();
                     watch->emplace(options.cancellation, [complete] {
                       complete(http::Failure{http::FailureKind::cancelled, false, "never sent", {}}, nullptr);
                     });
                     static std::vector<std::shared_ptr<std::optional<CancellationCallback>>> kept;
                     kept.push_back(watch);
                   }).build();
  RequestOptions options;
  options.totalTimeout = 50ms;
  auto future = sdk.callAsync(request(), options);
  EXPECT_FALSE(errorOf<errors::TimeoutException>([&] { future.get(); }).outcomeUnknown());
}

TEST_F(AsyncLimitsTest, ACompletionThatComesTwiceCountsOnce) {
  std::promise<http::HttpClient::Completion> first;
  std::promise<http::HttpClient::Completion> second;
  std::thread peer([&] {
    const auto complete = first.get_future().get();
    complete(tooMany(), nullptr);
    const auto completeSecond = second.get_future().get();
    complete(token("act_stale"), nullptr);
    completeSecond(token("act_right"), nullptr);
    completeSecond(token("act_twice"), nullptr);
  });
  const auto sdk = builderOn([&](int attempt, const http::SendOptions&, const http::HttpClient::Completion& complete) {
                     (attempt == 1 ? first : second).set_value(complete);
                   }).build();
  EXPECT_EQ(sdk.callAsync(request()).get().actorToken->id, "act_right");
  peer.join();
}

TEST_F(AsyncLimitsTest, ARetryThatGetsNoTurnTellsItsLimitOnce) {
  constexpr auto limit = 200ms;
  std::promise<http::HttpClient::Completion> first;
  std::promise<http::HttpClient::Completion> second;
  const auto sdk =
      builderOn([&](int attempt, const http::SendOptions& options, const http::HttpClient::Completion& complete) {
        if (attempt == 1) first.set_value(complete);
        else if (options.timeout > limit) second.set_value(complete);
        else complete(tooMany(), nullptr);  // a retry that has come before the other call
      })
          .setMaxConcurrentCalls(1)
          .build();
  RequestOptions hurried;
  hurried.totalTimeout = limit;
  auto late = sdk.callAsync(request(), hurried);
  const auto complete = first.get_future().get();
  auto other = sdk.callAsync(operations::RevokeActorTokenRequest{"act_1"});  // gets the slot
  complete(tooMany(), nullptr);
  const auto error = errorOf<errors::TimeoutException>([&] { late.get(); });
  EXPECT_EQ(error.cause(), http::FailureCause::totalTimeout);
  const std::string text = error.what();
  const auto at = text.find("200 ms, the total timeout");
  EXPECT_NE(at, std::string::npos) << text;
  EXPECT_EQ(text.find("total timeout", at + 20), std::string::npos) << text;
  second.get_future().get()(token(), nullptr);
  EXPECT_TRUE(other.get().actorToken);
}

TEST_F(AsyncLimitsTest, ATransportThatCompletesAndThrowsHasCompleted) {
  const auto sdk = builderOn([](int, const http::SendOptions&, const http::HttpClient::Completion& complete) {
                     complete(token(), nullptr);
                     throw std::runtime_error("after all");
                   }).build();
  EXPECT_TRUE(sdk.callAsync(request()).get().actorToken);
}

TEST_F(AsyncLimitsTest, ATransportThatCompletesAtOnceRunsNoCallbackWithinTheCall) {
  const auto sdk = builderOn([](int, const http::SendOptions&, const http::HttpClient::Completion& complete) {
                     complete(token(), nullptr);
                   }).build();
  std::atomic<int> left{20'000};
  std::promise<void> done;
  std::function<void()> next = [&] {
    sdk.callAsync(request(), [&](const Outcome<Response>&) {
      if (--left == 0) done.set_value();
      else next();
    });
  };
  next();
  done.get_future().wait();  // and no stack was too small for that
}

TEST_F(AsyncLimitsTest, AFailureBeforeSendingFreesTheSlotForThoseThatWait) {
  std::promise<void> isAsked;
  std::promise<void> isQueued;
  std::atomic<int> asked{0};
  fake->otherwise([](const http::Request&, const http::SendOptions&) { return token(); });
  const auto sdk = ClerkBackend::builder()
                       .setClient(fake)
                       .setMaxConcurrentCalls(1)
                       .setSecuritySource([&]() -> std::string {
                         if (asked++ > 0) return "sk_fake";
                         isAsked.set_value();
                         isQueued.get_future().wait();
                         throw std::runtime_error("the vault is down");
                       })
                       .build();
  std::thread first([&] { EXPECT_THROW(sdk.callAsync(request()).get(), std::runtime_error); });
  isAsked.get_future().wait();
  auto second = sdk.callAsync(request());
  isQueued.set_value();
  EXPECT_TRUE(second.get().actorToken);
  first.join();
}

TEST_F(AsyncLimitsTest, NothingIsSentWhereTheTimeIsOverOrTheCallWasCancelledBeforeIt) {
  CancellationSource source;
  hooks::Hooks hooks;
  hooks.beforeRequest.push_back([&](const hooks::HookContext&, http::Request&) { source.cancel(); });
  const auto cancelled = builder(fake).setHooks(hooks).build();
  RequestOptions options;
  options.cancellation = source.token();
  EXPECT_FALSE(
      errorOf<errors::CancelledException>([&] { cancelled.actorTokens.create(request(), options); }).outcomeUnknown());
  source = CancellationSource();
  options.cancellation = source.token();
  EXPECT_THROW(cancelled.callAsync(request(), options).get(), errors::CancelledException);

  const auto slow = ClerkBackend::builder()
                        .setClient(fake)
                        .setSecuritySource([] {
                          const auto end = std::chrono::steady_clock::now() + 20ms;
                          while (std::chrono::steady_clock::now() < end) std::this_thread::yield();
                          return std::string("sk_fake");
                        })
                        .build();
  options = {};
  options.totalTimeout = 10ms;
  EXPECT_FALSE(
      errorOf<errors::TimeoutException>([&] { slow.actorTokens.create(request(), options); }).outcomeUnknown());
  EXPECT_THROW(slow.callAsync(request(), options).get(), errors::TimeoutException);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(AsyncLimitsTest, ACallbackMayStartTheNextCallWhileTheClientGoes) {
  std::atomic<int> ended{0};
  const auto* sdk =
      new ClerkBackend(builderOn([](int, const http::SendOptions&, const http::HttpClient::Completion&) {}).build());
  std::function<void()> next = [&] {
    sdk->callAsync(request(), [&](const Outcome<Response>& outcome) {
      EXPECT_THROW(outcome.value(), errors::CancelledException);
      ++ended;
      next();  // without end, were it not refused at last
    });
  };
  next();
  delete sdk;
  EXPECT_EQ(ended, 2);
}

TEST_F(AsyncLimitsTest, EndedCallsLeaveTheQueueBehindOneThatIsStuck) {
  const auto sdk = builderOn([](int, const http::SendOptions&, const http::HttpClient::Completion&) {})
                       .setMaxConcurrentCalls(1)
                       .setMaxQueuedCalls(1)
                       .build();
  const auto stuck = sdk.callAsync(request());
  for (int round = 0; round < 50; ++round) {
    const CancellationSource source;
    RequestOptions options;
    options.cancellation = source.token();
    auto queued = sdk.callAsync(request(), options);
    source.cancel();
    EXPECT_THROW(queued.get(), errors::CancelledException) << "and not that the queue is full";
  }
}

TEST_F(AsyncLimitsTest, CallsOfAnOperationOfWhichThereWereTooManyWaitTogetherAndNoOthers) {
  std::atomic<int> creations{0};
  fake->otherwise([&](const http::Request& sent, const http::SendOptions&) -> http::Result {
    if (sent.url.find("revoke") != std::string::npos || creations++ > 0) return token();
    return http::Response{429, {{"Retry-After", "1"}}, ""};
  });
  const auto sdk = builder(fake).setMaxConcurrentCalls(1).build();
  auto first = sdk.callAsync(request());
  while (fake->exchanges().empty()) std::this_thread::yield();
  std::vector<std::future<Response>> held;
  for (int call = 0; call < 20; ++call) held.push_back(sdk.callAsync(request()));
  EXPECT_TRUE(sdk.callAsync(operations::RevokeActorTokenRequest{"act_1"}).get().actorToken);
  for (auto& future : held) EXPECT_TRUE(future.get().actorToken);
  EXPECT_TRUE(first.get().actorToken);
  EXPECT_EQ(creations, 22) << "none was answered 429 but the first";
}

}  // namespace
}  // namespace clerk::backend
