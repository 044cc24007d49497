#include "detached.hpp"
#include "sdk_fixture.hpp"

#include <clerk/backend/coroutine.hpp>

#include <future>
#include <optional>
#include <stdexcept>
#include <thread>

namespace clerk::backend {
namespace {

template <class T>
class Ended {
 public:
  template <class Awaitable>
  Detached await(Awaitable call) {
    try {
      ended_.set_value(co_await call);
    } catch (...) {
      ended_.set_exception(std::current_exception());
    }
  }
  T get() { return ended_.get_future().get(); }

 private:
  std::promise<T> ended_;
};

using Created = Ended<operations::CreateActorTokenResponse>;
using Revoked = Ended<operations::RevokeActorTokenResponse>;

class CoroutineTest : public SdkTest {
 protected:
  const operations::CreateActorTokenRequestBody creation = request();
  const operations::RevokeActorTokenRequest revocation{"act_1"};
};

Detached createAndRevoke(const ClerkBackend& sdk, operations::CreateActorTokenRequestBody request,
                         std::promise<std::thread::id>& ended) {
  const auto created = co_await awaitCall(sdk, request);
  const operations::RevokeActorTokenRequest revocation{created.actorToken->id};
  const auto revoked = co_await awaitCall(sdk, revocation);
  EXPECT_EQ(revoked.actorToken->status, components::ActorTokenStatus::Revoked);
  ended.set_value(std::this_thread::get_id());
}

TEST_F(CoroutineTest, AwaitsOneCallAfterAnotherOnTheClientsThreads) {
  fake->reply(200, backend_testing::actorTokenJson("act_7"))
      .reply(200, backend_testing::actorTokenJson("act_7", "revoked"));
  const auto client = sdk();
  std::promise<std::thread::id> ended;
  createAndRevoke(client, request(), ended);
  EXPECT_NE(ended.get_future().get(), std::this_thread::get_id());
  EXPECT_NE(fake->exchanges().at(1).request.url.find("act_7"), std::string::npos);
}

TEST_F(CoroutineTest, ThrowsTheErrorsOfTheBlockingCallFromTheAwait) {
  fake->reply(404, backend_testing::errorJson("resource_not_found", "m")).reply(200, "[]");
  const auto client = sdk();
  Revoked revoked;
  revoked.await(awaitCall(client, revocation));
  EXPECT_EQ(errorOf<errors::ClerkErrors>([&] { revoked.get(); }).statusCode(), 404);
  Created created;
  created.await(awaitCall(client, creation));
  EXPECT_TRUE(errorOf<errors::SDKException>([&] { created.get(); }).outcomeUnknown());
}

TEST_F(CoroutineTest, WhatTheCallerDidWrongComesOutOfTheAwaitToo) {
  const auto client = sdk();
  Revoked revoked;
  const operations::RevokeActorTokenRequest climbing{".."};
  revoked.await(awaitCall(client, climbing));
  EXPECT_THROW(revoked.get(), std::invalid_argument);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(CoroutineTest, StartsTheCallWithTheAwaitAndPassesItsOptions) {
  fake->reply(200, backend_testing::actorTokenJson());
  const auto client = sdk();
  RequestOptions options;
  options.headers = {{"X-Request-Id", "7"}};
  Created created;
  auto call = awaitCall(client, creation, options);
  EXPECT_TRUE(fake->exchanges().empty());
  created.await(std::move(call));
  EXPECT_TRUE(created.get().actorToken);
  EXPECT_EQ(fake->exchanges().at(0).request.headers.find("X-Request-Id"), "7");
}

TEST_F(CoroutineTest, GoesOnWithCancelledExceptionWhenTheLastHandleGoes) {
  std::promise<void> sent;
  fake->handle([&](const http::Request&, const http::SendOptions& options) -> http::Result {
    std::promise<void> cancelled;
    const CancellationCallback callback(options.cancellation, [&] { cancelled.set_value(); });
    sent.set_value();
    cancelled.get_future().wait();
    return http::Failure{http::FailureKind::cancelled, true, "cancelled", {}};
  });
  std::optional<ClerkBackend> client = sdk();
  Created created;
  created.await(awaitCall(*client, creation));
  sent.get_future().wait();
  client.reset();
  EXPECT_TRUE(errorOf<errors::CancelledException>([&] { created.get(); }).outcomeUnknown());
}

TEST_F(CoroutineTest, TheLastHandleMayGoInTheCoroutine) {
  fake->reply(200, backend_testing::actorTokenJson());
  std::promise<void> ended;
  [](std::optional<ClerkBackend> client, operations::CreateActorTokenRequestBody body,
     std::promise<void>* end) -> Detached {
    co_await awaitCall(*client, body);
    client.reset();
    end->set_value();
  }(sdk(), request(), &ended);
  ended.get_future().wait();
}

}  // namespace
}  // namespace clerk::backend
