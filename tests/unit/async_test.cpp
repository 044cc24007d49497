#include "sdk_fixture.hpp"
#include "support/child_process.hpp"

#include <clerk/backend/outcome.hpp>

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

http::Result tokenAnswer(const http::Request&, const http::SendOptions&) {
  return http::Response{200, {{"Content-Type", "application/json"}}, backend_testing::actorTokenJson()};
}

http::Result untilCancelled(const http::Request&, const http::SendOptions& options) {
  std::promise<void> cancelled;
  const CancellationCallback callback(options.cancellation, [&] { cancelled.set_value(); });
  cancelled.get_future().wait();
  return http::Failure{http::FailureKind::cancelled, true, "cancelled", {}};
}

class AsyncTest : public SdkTest {
 protected:
  template <class Error>
  static Error errorOfFuture(std::future<Response> future) {
    return errorOf<Error>([&] { future.get(); });
  }
};

TEST_F(AsyncTest, AFutureBringsTheResultOrTheErrorOfTheBlockingCall) {
  fake->reply(200, backend_testing::actorTokenJson("act_7"));
  EXPECT_EQ(sdk().callAsync(request()).get().actorToken->id, "act_7");
  fake->reply(422, backend_testing::errorJson("c", "m"));
  EXPECT_EQ(errorOfFuture<errors::ClerkErrors>(sdk().callAsync(request())).errors().front().code, "c");
  fake->reply(200, "[]");
  EXPECT_TRUE(errorOfFuture<errors::SDKException>(sdk().callAsync(request())).outcomeUnknown());
}

TEST_F(AsyncTest, ACallbackBringsTheOutcomeOnAnotherThread) {
  fake->reply(200, backend_testing::actorTokenJson("act_1", "revoked"));
  std::promise<std::thread::id> ran;
  const auto client = sdk();
  client.callAsync(operations::RevokeActorTokenRequest{"act_1"},
                   [&](Outcome<operations::RevokeActorTokenResponse> outcome) {
                     EXPECT_TRUE(outcome.hasValue());
                     EXPECT_EQ(outcome.exception(), nullptr);
                     EXPECT_EQ(outcome.value().actorToken->status, components::ActorTokenStatus::Revoked);
                     ran.set_value(std::this_thread::get_id());
                   });
  EXPECT_NE(ran.get_future().get(), std::this_thread::get_id());
}

TEST_F(AsyncTest, WhatTheCallerDidWrongComesThroughTheOneChannel) {
  const auto client = sdk();
  auto future = client.callAsync(operations::RevokeActorTokenRequest{".."});
  EXPECT_THROW(future.get(), std::invalid_argument);
  std::promise<std::exception_ptr> told;
  client.callAsync(
      operations::RevokeActorTokenRequest{""},
      [&](const Outcome<operations::RevokeActorTokenResponse>& outcome) { told.set_value(outcome.exception()); });
  EXPECT_THROW(std::rethrow_exception(told.get_future().get()), std::invalid_argument);
  EXPECT_THROW(client.callAsync(request(), Callback<Response>()), std::invalid_argument);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(AsyncTest, RetriesAsTheBlockingCallDoes) {
  fake->reply(429, "").reply(503, "", {{"Retry-After", "0"}}).reply(200, backend_testing::actorTokenJson());
  EXPECT_TRUE(sdk().callAsync(request()).get().actorToken);
  EXPECT_EQ(fake->exchanges().size(), 3U);
  fake->reply(500, "");
  EXPECT_TRUE(errorOfFuture<errors::SDKException>(sdk().callAsync(request())).outcomeUnknown());
  EXPECT_EQ(fake->exchanges().size(), 4U);
}

TEST_F(AsyncTest, SendsNoMoreThanTheLimitAtATimeAndQueuesTheOthersInOrder) {
  std::atomic<int> running{0};
  std::atomic<int> most{0};
  fake->otherwise([&](const http::Request& sent, const http::SendOptions& options) {
    const int now = ++running;
    for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) continue;
    auto result = tokenAnswer(sent, options);
    --running;
    return result;
  });
  const auto client = builder(fake).setMaxConcurrentCalls(1).build();
  std::vector<std::future<Response>> futures;
  for (int i = 0; i < 500; ++i) {
    auto body = request();
    body.userId = std::to_string(i);
    futures.push_back(client.callAsync(body));
  }
  for (auto& future : futures) EXPECT_TRUE(future.get().actorToken);
  EXPECT_EQ(most, 1);
  const auto exchanges = fake->exchanges();
  for (std::size_t i = 0; i < exchanges.size(); ++i) {
    EXPECT_NE(exchanges[i].request.body.find("\"" + std::to_string(i) + "\""), std::string::npos);
  }
}

TEST_F(AsyncTest, ACallThatFindsTheQueueFullFailsAndSendsNothing) {
  fake->otherwise(untilCancelled);
  const auto client = builder(fake).setMaxConcurrentCalls(1).setMaxQueuedCalls(1).build();
  const auto sent = client.callAsync(request());
  const auto queued = client.callAsync(request());
  const auto error = errorOfFuture<errors::TransportException>(client.callAsync(request()));
  EXPECT_EQ(error.kind(), http::FailureKind::queueFull);
  EXPECT_NE(std::string(error.what()).find("the queue is full: maxQueuedCalls is 1"), std::string::npos)
      << error.what();
  EXPECT_EQ(error.attempts(), 0);
  EXPECT_FALSE(error.outcomeUnknown());
}

TEST_F(AsyncTest, AQueuedCallEndsAtItsTotalTimeoutOrWhenItIsCancelled) {
  fake->otherwise(untilCancelled);
  const auto client = builder(fake).setMaxConcurrentCalls(1).build();
  const auto sent = client.callAsync(request());
  RequestOptions hurried;
  hurried.totalTimeout = 20ms;
  const auto late = errorOfFuture<errors::TimeoutException>(client.callAsync(request(), hurried));
  EXPECT_EQ(late.attempts(), 0);
  EXPECT_STREQ(late.what(), "CreateActorToken: the call was not sent within 20 ms, the total timeout (api.clerk.com)");

  const CancellationSource source;
  RequestOptions cancellable;
  cancellable.cancellation = source.token();
  auto queued = client.callAsync(request(), cancellable);
  source.cancel();
  EXPECT_FALSE(errorOfFuture<errors::CancelledException>(std::move(queued)).outcomeUnknown());
  EXPECT_EQ(errorOfFuture<errors::CancelledException>(client.callAsync(request(), cancellable)).attempts(), 0);
}

TEST_F(AsyncTest, ACallUnderWayAndOneThatWaitsToRetryAreCancelled) {
  fake->handle(untilCancelled).reply(429, "", {{"Retry-After", "30"}});
  const auto client = sdk();
  for (int i = 0; i < 2; ++i) {
    const CancellationSource source;
    RequestOptions options;
    options.cancellation = source.token();
    auto future = client.callAsync(request(), options);
    while (fake->exchanges().size() < static_cast<std::size_t>(i) + 1) std::this_thread::yield();
    source.cancel();
    errorOfFuture<errors::CancelledException>(std::move(future));
  }
}

TEST_F(AsyncTest, TheLastHandleEndsEveryCallBeforeItsDestructorReturns) {
  fake->otherwise(untilCancelled);
  std::vector<std::future<Response>> futures;
  {
    const auto client = builder(fake).setMaxConcurrentCalls(4).build();
    for (int i = 0; i < 20; ++i) futures.push_back(client.callAsync(request()));
  }
  int unknown = 0;
  for (auto& future : futures) {
    ASSERT_EQ(future.wait_for(0s), std::future_status::ready);
    const auto error = errorOfFuture<errors::CancelledException>(std::move(future));
    EXPECT_EQ(std::string(error.what()).find("CreateActorToken: the last handle of the client went before"), 0U)
        << error.what();
    if (error.outcomeUnknown()) ++unknown;
  }
  EXPECT_EQ(unknown, 4);  // those that were sent
}

TEST_F(AsyncTest, TheLastHandleMayGoInACallback) {
  fake->otherwise(tokenAnswer);
  for (int i = 0; i < 50; ++i) {
    auto client = std::make_unique<ClerkBackend>(sdk());
    std::promise<void> gone;
    const auto& handle = *client;
    handle.callAsync(request(), [&gone, client = std::make_shared<std::unique_ptr<ClerkBackend>>(std::move(client))](
                                    const Outcome<Response>& outcome) {
      EXPECT_TRUE(outcome.hasValue());
      client->reset();
      gone.set_value();
    });
    gone.get_future().wait();
  }
}

TEST_F(AsyncTest, TheBuiltInClientsLastHandleMayGoInACallback) {
  for (int i = 0; i < 50; ++i) {
    auto* client = new ClerkBackend(ClerkBackend::builder()
                                        .setSecurity("sk_fake")
                                        .setServerUrl("http://127.0.0.1:1")
                                        .setRetryConfig(RetryConfig::none())
                                        .build());
    std::promise<void> gone;
    client->callAsync(request(), [&gone, client](const Outcome<Response>& outcome) {
      EXPECT_THROW(outcome.value(), errors::TransportException);
      delete client;
      gone.set_value();
    });
    gone.get_future().wait();
  }
}

TEST_F(AsyncTest, ACallbackMayThrowAndStartTheNextCall) {
  fake->otherwise(tokenAnswer);
  const auto client = sdk();
  std::promise<void> done;
  std::atomic<int> count{0};
  Callback<Response> callback = [&](const Outcome<Response>& outcome) {
    EXPECT_TRUE(outcome.hasValue());
    if (++count == 300) done.set_value();
    else client.callAsync(request(), callback);
    throw std::runtime_error("nobody hears this");
  };
  client.callAsync(request(), callback);
  done.get_future().wait();
}

TEST_F(AsyncTest, WhatAHookOrTheTransportThrowsComesThroughTheFuture) {
  hooks::Hooks hooks;
  hooks.beforeRequest.push_back([](const hooks::HookContext&, http::Request&) { throw std::domain_error("hook"); });
  EXPECT_THROW(builder(fake).setHooks(hooks).build().callAsync(request()).get(), std::domain_error);
  fake->raise(std::make_exception_ptr(std::length_error("transport")));
  EXPECT_THROW(sdk().callAsync(request()).get(), std::length_error);
}

TEST_F(AsyncTest, AnAssignedHandleLetsGoOfItsClientAndIsWholeForTheCallbacksThatEnd) {
  fake->otherwise(untilCancelled);
  const auto answering = std::make_shared<backend_testing::FakeClient>();
  answering->otherwise(tokenAnswer);
  std::promise<bool> ended;
  auto client = sdk();
  client.callAsync(request(), [&](const Outcome<Response>& outcome) {
    EXPECT_FALSE(outcome.hasValue());
    ended.set_value(client.actorTokens.create(request()).actorToken.has_value());
  });
  client = builder(answering).build();
  auto end = ended.get_future();
  ASSERT_EQ(end.wait_for(10s), std::future_status::ready);
  EXPECT_TRUE(end.get());
  const auto& same = client;
  client = same;
  EXPECT_TRUE(client.actorTokens.create(request()).actorToken);
}

TEST_F(AsyncTest, AForkedChildHasWorkersOfItsOwn) {
  constexpr std::size_t workers = 8;
  for (std::size_t i = 0; i < workers; ++i) fake->handle(untilCancelled);
  fake->reply(200, backend_testing::actorTokenJson());
  const auto client = sdk();
  std::vector<std::future<Response>> busy;
  for (std::size_t i = 0; i < workers; ++i) busy.push_back(client.callAsync(request()));
  while (fake->remaining() > 1) std::this_thread::yield();
  EXPECT_EQ(tests::statusOfChild([&] { return client.callAsync(request()).get().actorToken ? 0 : 1; }), 0);
}

TEST_F(AsyncTest, ManyThreadsShareOneClient) {
  fake->otherwise(tokenAnswer);
  const auto client = builder(fake).setMaxConcurrentCalls(3).build();
  std::vector<std::thread> threads;
  std::atomic<int> succeeded{0};
  for (int i = 0; i < 16; ++i) {
    threads.emplace_back([&] {
      std::vector<std::future<Response>> futures;
      for (int call = 0; call < 50; ++call) futures.push_back(client.callAsync(request()));
      for (auto& future : futures) succeeded += future.get().actorToken ? 1 : 0;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(succeeded, 800);
}

}  // namespace
}  // namespace clerk::backend
