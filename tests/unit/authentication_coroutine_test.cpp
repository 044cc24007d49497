#include "detached.hpp"
#include "sdk_fixture.hpp"

#include <clerk/backend/authentication.hpp>
#include <clerk/backend/authentication/coroutine.hpp>
#include <clerk/backend/testing/signing_key.hpp>

#include <nlohmann/json.hpp>

#include <future>
#include <thread>

namespace clerk::backend {
namespace {

using Reason = AuthErrorReason;

struct Seen {
  std::string who;
  std::thread::id where;
};

Detached ask(const Authenticator& authenticator, http::Headers headers, std::promise<Seen>& seen) {
  const auto state = co_await awaitAuthenticateRequest(authenticator, headers);
  seen.set_value(
      {state.isSignedIn() ? state.claims().userId : std::string(state.reason()), std::this_thread::get_id()});
}

Detached verify(const Authenticator& authenticator, std::string token, std::promise<Seen>& seen) {
  try {
    const auto claims = co_await awaitVerifyToken(authenticator, token);
    seen.set_value({claims.userId, std::this_thread::get_id()});
  } catch (const errors::TokenVerificationException& refused) {
    seen.set_value({std::string(refused.reason()), std::this_thread::get_id()});
  }
}

class AuthenticationCoroutineTest : public SdkTest {
 protected:
  Seen asked(const Authenticator& authenticator, const http::Headers& headers) {
    std::promise<Seen> seen;
    ask(authenticator, headers, seen);
    return seen.get_future().get();
  }

  Seen verified(const Authenticator& authenticator, const std::string& token) {
    std::promise<Seen> seen;
    verify(authenticator, token, seen);
    return seen.get_future().get();
  }

  http::Response answerOfKeys() const {
    http::Response response;
    response.statusCode = 200;
    response.headers.add("Content-Type", "application/json");
    response.body = keys;
    return response;
  }

  void answerWithKeys() {
    fake->otherwise([this](const http::Request&, const http::SendOptions&) -> http::Result { return answerOfKeys(); });
  }

  const backend_testing::SigningKey key;
  const std::string keys = nlohmann::json{{"keys", {key.jwk()}}}.dump();
};

TEST_F(AuthenticationCoroutineTest, GoesOnOnAThreadOfTheClientWhereKeysAreFetched) {
  std::promise<void> suspended;
  fake->handle([&](const http::Request&, const http::SendOptions&) -> http::Result {
    suspended.get_future().wait();
    return answerOfKeys();
  });
  const Authenticator authenticator(sdk());
  const http::Headers headers{{"Authorization", "Bearer " + key.sessionToken()}};
  std::promise<Seen> seen;
  ask(authenticator, headers, seen);
  suspended.set_value();
  const auto first = seen.get_future().get();
  EXPECT_EQ(first.who, "user_fake");
  EXPECT_NE(first.where, std::this_thread::get_id());
  const auto second = asked(authenticator, headers);
  EXPECT_EQ(second.who, "user_fake");
  EXPECT_EQ(second.where, std::this_thread::get_id()) << "nothing had to be asked";
  EXPECT_EQ(fake->exchanges().size(), 1U);
}

TEST_F(AuthenticationCoroutineTest, ThrowsFromTheAwaitWhatTheCallThrows) {
  answerWithKeys();
  const Authenticator authenticator(sdk());
  EXPECT_EQ(verified(authenticator, key.sessionToken({{"exp", 1}})).who, Reason::tokenExpired);
  EXPECT_EQ(verified(authenticator, "x").who, Reason::tokenInvalid);
  EXPECT_EQ(verified(authenticator, key.sessionToken({{"sub", "user_7"}})).who, "user_7");
  EXPECT_EQ(asked(authenticator, {}).who, Reason::sessionTokenMissing);
}

TEST_F(AuthenticationCoroutineTest, ManyGoOnExactlyOnceWhileOneFetchEnds) {
  constexpr int count = 200;
  answerWithKeys();
  const http::Headers headers{{"Authorization", "Bearer " + key.sessionToken()}};
  for (int round = 0; round < 20; ++round) {
    std::vector<std::promise<Seen>> seen(count);
    {
      const Authenticator authenticator(sdk());
      for (auto& one : seen) ask(authenticator, headers, one);
    }
    for (auto& one : seen) EXPECT_EQ(one.get_future().get().who, "user_fake");
  }
}

}  // namespace
}  // namespace clerk::backend
