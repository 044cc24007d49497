#include "sdk_fixture.hpp"
#include "support/child_process.hpp"

#include <clerk/backend/authentication.hpp>
#include <clerk/backend/jwks.hpp>
#include <clerk/backend/testing/signing_key.hpp>

#include <nlohmann/json.hpp>

#include <atomic>
#include <future>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

namespace clerk::backend {
namespace {

using namespace std::chrono_literals;
using backend_testing::SigningKey;
using nlohmann::json;
using Reason = AuthErrorReason;

const SigningKey& oldKey() {
  static const SigningKey key("ins_old");
  return key;
}

const SigningKey& newKey() {
  static const SigningKey key("ins_new");
  return key;
}

http::Response answerOf(int status, const std::string& body) {
  http::Response response;
  response.statusCode = status;
  response.headers.add("Content-Type", "application/json");
  response.body = body;
  return response;
}

std::string keysOf(const std::vector<json>& keys) { return json{{"keys", keys}}.dump(); }

/// The service is what `answer` says; the time is what the test says.
class KeyCacheTest : public SdkTest {
 protected:
  void SetUp() override {
    fake->otherwise([this](const http::Request& request, const http::SendOptions&) -> http::Result {
      EXPECT_EQ(request.method, "GET");
      EXPECT_NE(request.url.find("/v1/jwks"), std::string::npos);
      EXPECT_EQ(request.headers.find("Authorization"), "Bearer sk_fake");
      const std::lock_guard lock(mutex);
      return answer;
    });
    serve({oldKey().jwk()});
  }

  void answerWith(http::Result result) {
    const std::lock_guard lock(mutex);
    answer = std::move(result);
  }

  void serve(const std::vector<json>& keys) { answerWith(answerOf(200, keysOf(keys))); }

  /// A fetch that is under way for as long as a test wants it to be.
  struct HeldFetch {
    std::promise<void> asked;
    std::promise<void> answered;
  };

  void hold(HeldFetch& held, const http::Result& result) {
    fake->handle([&held, result](const http::Request&, const http::SendOptions&) -> http::Result {
      held.asked.set_value();
      held.answered.get_future().wait();
      return result;
    });
  }

  void goDown() { answerWith(answerOf(503, "down")); }

  AuthenticatorOptions options() {
    AuthenticatorOptions options;
    options.now = [this] { return std::chrono::system_clock::time_point(now.load()); };
    return options;
  }

  static ClerkBackendBuilder once(const std::shared_ptr<backend_testing::FakeClient>& fake) {
    return builder(fake).setRetryConfig(RetryConfig::none());
  }

  Authenticator made() { return Authenticator(once(fake).build(), options()); }

  std::string token(const SigningKey& key = oldKey(), const json& header = json::object()) const {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.load()).count();
    return key.sessionToken({{"iat", seconds}, {"nbf", seconds}, {"exp", seconds + 60}}, header);
  }

  std::string forged(int number) const { return token(oldKey(), {{"kid", "forged_" + std::to_string(number)}}); }

  static http::Headers carrying(const std::string& token) { return {{"Authorization", "Bearer " + token}}; }

  /// Empty where signed in.
  static std::string refusal(const Authenticator& authenticator, const std::string& token) {
    const auto state = authenticator.authenticateRequest(carrying(token));
    EXPECT_EQ(state.isSignedIn(), state.reason().empty());
    return std::string(state.reason());
  }

  std::size_t fetches() const { return fake->exchanges().size(); }

  std::mutex mutex;
  http::Result answer;
  std::atomic<std::chrono::system_clock::duration> now{std::chrono::system_clock::now().time_since_epoch()};
};

TEST_F(KeyCacheTest, FetchesTheKeysWithTheFirstTokenAndKeepsThem) {
  const auto authenticator = made();
  EXPECT_EQ(fetches(), 0U);
  EXPECT_EQ(refusal(authenticator, "not.a.token"), Reason::tokenInvalid);
  EXPECT_EQ(authenticator.authenticateRequest(http::Headers()).reason(), Reason::sessionTokenMissing);
  EXPECT_EQ(fetches(), 0U) << "nothing needed a key";
  EXPECT_EQ(refusal(authenticator, token()), "");
  const Authenticator copy = authenticator;
  EXPECT_EQ(refusal(copy, token()), "");
  EXPECT_EQ(authenticator.verifyToken(token()).userId, "user_fake");
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, AcceptsNothingWithoutAKeyWhateverTheClockSays) {
  // The clock may be one of a test, or wrong: before any time that a cache starts with, or set back meanwhile.
  now = std::chrono::system_clock::duration(-1s);
  const SigningKey forger("ins_old");
  const auto past = [](const SigningKey& key) {
    return key.sessionToken({{"iat", -60}, {"nbf", -60}, {"exp", 4'000'000'000}});
  };
  EXPECT_EQ(refusal(made(), past(forger)), Reason::tokenInvalidSignature);
  EXPECT_EQ(refusal(made(), past(oldKey())), "");

  now = std::chrono::system_clock::duration(1000h);
  const auto authenticator = made();
  goDown();
  EXPECT_EQ(refusal(authenticator, past(forger)), Reason::jwkRemoteFailedToLoad);
  now = std::chrono::system_clock::duration(10h);
  EXPECT_EQ(refusal(authenticator, past(forger)), Reason::jwkRemoteFailedToLoad);
  serve({oldKey().jwk()});
  now = std::chrono::system_clock::duration(10h) + 1min;
  EXPECT_EQ(refusal(authenticator, past(oldKey())), "")
      << "a pause does not last until a clock that was set back is there again";
  EXPECT_EQ(refusal(authenticator, past(forger)), Reason::tokenInvalidSignature);
}

TEST_F(KeyCacheTest, LetsNoMoreThanAThousandTokensWaitForAnUnknownKey) {
  auto patient = options();
  patient.timeout = 5min;
  const Authenticator authenticator(once(fake).build(), patient);
  EXPECT_EQ(refusal(authenticator, token()), "");
  std::vector<http::Headers> requests;
  for (int each = 0; each < 1'010; ++each) requests.push_back(carrying(forged(each)));
  HeldFetch held;
  hold(held, answerOf(200, keysOf({oldKey().jwk()})));
  std::vector<std::future<RequestState>> states;
  for (const auto& request : requests) states.push_back(authenticator.authenticateRequestAsync(request));
  held.asked.get_future().wait();
  for (std::size_t each = 1'000; each < states.size(); ++each) {
    const auto state = states[each].get();
    EXPECT_EQ(state.reason(), Reason::jwkFailedToResolve) << each;
    EXPECT_TRUE(state.isUnavailable()) << each;
  }
  held.answered.set_value();
  for (std::size_t each = 0; each < 1'000; ++each) EXPECT_EQ(states[each].get().reason(), Reason::jwkKidMismatch);
  EXPECT_EQ(fetches(), 2U);
}

TEST_F(KeyCacheTest, AsksForNothingWhereItHasAKeyInPem) {
  auto local = options();
  local.jwtKey = oldKey().pem();
  const Authenticator authenticator(sdk(), local);
  EXPECT_EQ(refusal(authenticator, token(oldKey(), {{"kid", "any"}})), "");
  EXPECT_EQ(fetches(), 0U);
}

TEST_F(KeyCacheTest, RenewsTheKeysInTheBackgroundBeforeTheyAreOld) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  now = now.load() + 50min - 1s;
  EXPECT_EQ(refusal(authenticator, token()), "");
  EXPECT_EQ(fetches(), 1U);

  HeldFetch held;
  hold(held, answerOf(200, keysOf({newKey().jwk()})));
  now = now.load() + 1s;
  EXPECT_EQ(refusal(authenticator, token()), "") << "by the known keys, while they are renewed";
  held.asked.get_future().wait();
  EXPECT_EQ(refusal(authenticator, token()), "") << "nor does anybody else wait";
  EXPECT_EQ(fetches(), 2U) << "one renewal at a time";
  held.answered.set_value();
  // Whether or not the renewal has ended yet, a token of the new key needs no further fetch.
  EXPECT_EQ(refusal(authenticator, token(newKey())), "");
  now = now.load() + 50min - 1s;
  EXPECT_EQ(refusal(authenticator, token(newKey())), "");
  EXPECT_EQ(refusal(authenticator, token(oldKey(), {{"kid", "ins_new"}})), Reason::tokenInvalidSignature);
  EXPECT_EQ(fetches(), 2U);
}

TEST_F(KeyCacheTest, TrustsNoKeyThatIsOlderThanAnHourWhileTheServiceAnswers) {
  const auto early = made();
  const auto late = made();
  EXPECT_EQ(refusal(early, token()), "");
  EXPECT_EQ(refusal(late, token()), "");
  serve({newKey().jwk()});
  const auto since = now.load();
  now = since + 1h - 1ms;
  EXPECT_EQ(refusal(early, token()), "") << "while the keys are renewed";
  EXPECT_EQ(refusal(early, token(newKey())), "") << "by that renewal, or a fetch of its own";
  now = since + 1h;
  const auto before = fetches();
  EXPECT_EQ(refusal(late, token()), Reason::jwkKidMismatch) << "the key was withdrawn";
  EXPECT_EQ(refusal(late, token(newKey())), "");
  EXPECT_EQ(fetches(), before + 1);
}

TEST_F(KeyCacheTest, TakesANewKeyAtOnce) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  serve({oldKey().jwk(), newKey().jwk()});
  EXPECT_EQ(refusal(authenticator, token(newKey())), "");
  EXPECT_EQ(refusal(authenticator, token()), "");
  EXPECT_EQ(fetches(), 2U);
}

TEST_F(KeyCacheTest, AsksOnceIn30SecondsForForgedKeyIds) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(refusal(authenticator, forged(i)), Reason::jwkKidMismatch);
  EXPECT_EQ(fetches(), 2U);
  now = now.load() + 30s - 1ms;
  EXPECT_EQ(refusal(authenticator, forged(0)), Reason::jwkKidMismatch);
  EXPECT_EQ(fetches(), 2U);
  now = now.load() + 1ms;
  for (int i = 0; i < 10; ++i) EXPECT_EQ(refusal(authenticator, forged(i)), Reason::jwkKidMismatch);
  EXPECT_EQ(fetches(), 3U);
}

TEST_F(KeyCacheTest, AsksOnceForForgedKeyIdsAlsoWhereItHasNoKeysYet) {
  const auto authenticator = made();
  for (int i = 0; i < 10; ++i) EXPECT_EQ(refusal(authenticator, forged(i)), Reason::jwkKidMismatch);
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, AsksForNothingWhereATokenNamesNoKey) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  EXPECT_EQ(refusal(authenticator, token(oldKey(), {{"kid", nullptr}})), Reason::jwkKidMismatch);
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, AsksForNothingWhereASignatureIsForged) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(refusal(authenticator, token(newKey(), {{"kid", "ins_old"}})), Reason::tokenInvalidSignature);
  }
  EXPECT_EQ(refusal(authenticator, token()), "");
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, NeverTakesAnotherInstancesKeyOfTheSameId) {
  const SigningKey theirs("ins_old");
  const auto others = std::make_shared<backend_testing::FakeClient>();
  others->otherwise([&](const http::Request&, const http::SendOptions&) -> http::Result {
    return answerOf(200, keysOf({theirs.jwk()}));
  });
  const auto ours = made();
  const Authenticator other(once(others).build(), options());
  EXPECT_EQ(refusal(ours, token()), "");
  EXPECT_EQ(refusal(other, token(theirs)), "");
  EXPECT_EQ(refusal(other, token()), Reason::tokenInvalidSignature);
  EXPECT_EQ(refusal(ours, token(theirs)), Reason::tokenInvalidSignature);
}

TEST_F(KeyCacheTest, IsUnavailableWhereItNeverHadAKey) {
  goDown();
  const auto authenticator = made();
  const auto state = authenticator.authenticateRequest(carrying(token()));
  EXPECT_TRUE(state.isUnavailable());
  EXPECT_FALSE(state.isSignedIn());
  EXPECT_EQ(state.reason(), Reason::jwkRemoteFailedToLoad);
  const auto error = errorOf<errors::TokenVerificationException>([&] { authenticator.verifyToken(token()); });
  EXPECT_TRUE(error.isUnavailable());
  EXPECT_EQ(error.reason(), Reason::jwkRemoteFailedToLoad);
  EXPECT_EQ(fetches(), 1U) << "it pauses";
  serve({oldKey().jwk()});
  EXPECT_TRUE(authenticator.authenticateRequest(carrying(token())).isUnavailable());
  now = now.load() + 1s;
  EXPECT_EQ(refusal(authenticator, token()), "");
}

TEST_F(KeyCacheTest, PausesLongerWithEachFailureUpToHalfAMinute) {
  goDown();
  const auto authenticator = made();
  for (const auto pause : {1s, 2s, 4s, 8s, 16s, 30s, 30s, 30s}) {
    const auto before = fetches();
    for (int i = 0; i < 10; ++i) EXPECT_EQ(refusal(authenticator, token()), Reason::jwkRemoteFailedToLoad);
    EXPECT_EQ(fetches(), before + 1);
    now = now.load() + pause - 1ms;
    EXPECT_EQ(refusal(authenticator, token()), Reason::jwkRemoteFailedToLoad);
    EXPECT_EQ(fetches(), before + 1);
    now = now.load() + 1ms;
  }
}

TEST_F(KeyCacheTest, GoesOnWithItsKeysForADayWhileTheServiceIsDown) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  const auto since = now.load();
  goDown();
  while (now.load() < since + 24h - 10min) {
    now = now.load() + 10min;
    EXPECT_EQ(refusal(authenticator, token()), "");
  }
  now = since + 24h - 1ms;
  EXPECT_EQ(refusal(authenticator, token()), "");
  now = since + 24h;
  const auto state = authenticator.authenticateRequest(carrying(token()));
  EXPECT_TRUE(state.isUnavailable()) << state.reason();
  serve({newKey().jwk()});
  now = now.load() + 30s;
  EXPECT_EQ(refusal(authenticator, token()), Reason::jwkKidMismatch);
  EXPECT_EQ(refusal(authenticator, token(newKey())), "");
}

TEST_F(KeyCacheTest, LetsNobodyWaitForAServiceThatIsKnownToBeDown) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  goDown();
  now = now.load() + 2h;
  EXPECT_EQ(refusal(authenticator, token()), "") << "this one waited, and the service is down";
  EXPECT_EQ(fetches(), 2U);
  HeldFetch held;
  hold(held, answerOf(503, ""));
  now = now.load() + 30s;
  EXPECT_EQ(refusal(authenticator, token()), "") << "while the service is asked in the background";
  held.asked.get_future().wait();
  held.answered.set_value();
  // An unknown key waits for that fetch, or makes one: then none is under way any more that could outlive the test.
  EXPECT_EQ(refusal(authenticator, token(newKey())), Reason::jwkRemoteFailedToLoad);
}

TEST_F(KeyCacheTest, TakesTheServiceForDownForFiveMinutesAfterAFailure) {
  const auto early = made();
  const auto late = made();
  for (const auto* each : {&early, &late}) EXPECT_EQ(refusal(*each, token()), "");
  goDown();
  const auto failed = now.load() + 2h;
  now = failed;
  for (const auto* each : {&early, &late}) EXPECT_EQ(refusal(*each, token()), "");
  serve({newKey().jwk()});
  now = failed + 5min - 1ms;
  EXPECT_EQ(refusal(early, token()), "") << "without waiting for the service";
  EXPECT_EQ(refusal(early, token(newKey())), "") << "by the fetch in the background, or one of its own";
  now = failed + 5min;
  const auto before = fetches();
  EXPECT_EQ(refusal(late, token()), Reason::jwkKidMismatch) << "it waits, and the key was withdrawn";
  EXPECT_EQ(fetches(), before + 1);
}

TEST_F(KeyCacheTest, CannotSayWhatAnUnknownKeyIsWorthWhileTheServiceIsDown) {
  const auto authenticator = made();
  EXPECT_EQ(refusal(authenticator, token()), "");
  goDown();
  for (int i = 0; i < 10; ++i) {
    EXPECT_TRUE(authenticator.authenticateRequest(carrying(token(newKey()))).isUnavailable());
  }
  EXPECT_EQ(fetches(), 2U);
  EXPECT_EQ(refusal(authenticator, token()), "");
}

TEST_F(KeyCacheTest, SaysWhatIsWrongWithTheService) {
  const auto reasonFor = [&](int status, const std::string& body) {
    answerWith(answerOf(status, body));
    const auto state = made().authenticateRequest(carrying(token()));
    EXPECT_TRUE(state.isUnavailable()) << body;
    return std::string(state.reason());
  };
  EXPECT_EQ(reasonFor(401, backend_testing::errorJson("authentication_invalid", "no")), Reason::secretKeyInvalid);
  EXPECT_EQ(reasonFor(403, "{}"), Reason::secretKeyInvalid);
  EXPECT_EQ(reasonFor(404, "{}"), Reason::jwkRemoteFailedToLoad);
  EXPECT_EQ(reasonFor(500, ""), Reason::jwkRemoteFailedToLoad);
  EXPECT_EQ(reasonFor(200, "<html>"), Reason::jwkRemoteInvalid);
  EXPECT_EQ(reasonFor(200, "[]"), Reason::jwkRemoteInvalid);
  EXPECT_EQ(reasonFor(200, R"({"keys":{}})"), Reason::jwkRemoteInvalid);
  EXPECT_EQ(reasonFor(200, keysOf({json("no key"), oldKey().jwk()})), Reason::jwkRemoteInvalid);
  EXPECT_EQ(reasonFor(200, R"({"keys":[]})"), Reason::jwkRemoteMissing);
  EXPECT_EQ(reasonFor(200, keysOf({SigningKey("ins_small", 1024).jwk()})), Reason::jwkRemoteMissing);
  const auto without = [](const char* name, const json& value) {
    auto jwk = oldKey().jwk();
    if (value.is_null()) jwk.erase(name);
    else jwk[name] = value;
    return keysOf({jwk});
  };
  for (const auto* name : {"kty", "kid", "n", "e"}) {
    EXPECT_EQ(reasonFor(200, without(name, nullptr)), Reason::jwkRemoteMissing) << name;
    EXPECT_EQ(reasonFor(200, without(name, "")), Reason::jwkRemoteMissing) << name;
  }
  EXPECT_EQ(reasonFor(200, without("kty", "EC")), Reason::jwkRemoteMissing);
  EXPECT_EQ(reasonFor(200, without("use", "enc")), Reason::jwkRemoteMissing);
  EXPECT_EQ(reasonFor(200, without("alg", "RS512")), Reason::jwkRemoteMissing);
  EXPECT_EQ(reasonFor(200, without("e", "AQ")), Reason::jwkRemoteMissing) << "an exponent of 1";
  EXPECT_EQ(reasonFor(200, without("e", "Ag")), Reason::jwkRemoteMissing) << "an even exponent";
}

TEST_F(KeyCacheTest, IsUnavailableWhereNoWholeAnswerComes) {
  http::Failure failure;
  failure.message = "connection refused";
  answerWith(failure);
  EXPECT_EQ(refusal(made(), token()), Reason::jwkRemoteFailedToLoad);
  fake->raise(std::make_exception_ptr(std::runtime_error("a custom client's")));
  EXPECT_EQ(refusal(made(), token()), Reason::jwkRemoteFailedToLoad);
  const auto sdk = ClerkBackend::builder()
                       .setSecuritySource([]() -> std::string { throw std::runtime_error("no key today"); })
                       .setClient(fake)
                       .build();
  EXPECT_EQ(refusal(Authenticator(sdk, options()), token()), Reason::jwkRemoteFailedToLoad);
}

TEST_F(KeyCacheTest, SaysThatTheClientsSourceGivesNoSecretKey) {
  for (const auto* none : {"", "pk_fake", "two words"}) {
    const auto sdk = ClerkBackend::builder().setSecuritySource([none] { return none; }).setClient(fake).build();
    auto all = options();
    all.acceptsToken = {TokenType::sessionToken, TokenType::apiKey};
    const Authenticator authenticator(sdk, all);
    for (const auto& text : {token(), std::string("ak_fake")}) {
      const auto state = authenticator.authenticateRequest(carrying(text));
      EXPECT_EQ(state.reason(), Reason::secretKeyMissing) << none;
      EXPECT_TRUE(state.isUnavailable()) << none;
    }
  }
  EXPECT_EQ(fetches(), 0U);
}

TEST_F(KeyCacheTest, WaitsForAnotherThreadsFetchNoLongerThanItIsTold) {
  auto impatient = options();
  impatient.timeout = 500ms;
  const Authenticator authenticator(once(fake).build(), impatient);
  HeldFetch held;  // a transport that keeps no limit
  hold(held, answerOf(200, keysOf({oldKey().jwk()})));
  const auto text = token();
  std::thread fetching([&] { refusal(authenticator, text); });
  held.asked.get_future().wait();
  auto along = authenticator.authenticateRequestAsync(carrying(text));
  EXPECT_EQ(refusal(authenticator, text), Reason::jwkRemoteFailedToLoad);
  EXPECT_EQ(along.get().reason(), Reason::jwkRemoteFailedToLoad) << "told with the first who gives up";
  EXPECT_EQ(refusal(authenticator, text), Reason::jwkRemoteFailedToLoad) << "within the pause, at once";
  EXPECT_EQ(fetches(), 1U);
  serve({newKey().jwk()});
  now = now.load() + 1s;
  EXPECT_EQ(refusal(authenticator, token(newKey())), "") << "by a fetch of its own";
  EXPECT_EQ(fetches(), 2U);
  held.answered.set_value();
  fetching.join();
  EXPECT_EQ(refusal(authenticator, text), Reason::jwkKidMismatch) << "keys that come so late may be withdrawn";
}

TEST_F(KeyCacheTest, CountsAFetchThatWasGivenUpAndThenFailsAsOneFailure) {
  auto impatient = options();
  impatient.timeout = 500ms;
  const Authenticator authenticator(once(fake).build(), impatient);
  HeldFetch held;
  hold(held, answerOf(503, ""));
  std::thread fetching([&] { refusal(authenticator, token()); });
  held.asked.get_future().wait();
  EXPECT_EQ(refusal(authenticator, token()), Reason::jwkRemoteFailedToLoad);
  now = now.load() + 1s - 1ms;
  held.answered.set_value();
  fetching.join();
  now = now.load() + 1ms;
  EXPECT_EQ(refusal(authenticator, token()), "") << "the pause is that of the first failure";
}

TEST_F(KeyCacheTest, TakesWhatItCanUseOfTheKeys) {
  serve({{{"kty", "EC"}, {"kid", "ins_old"}, {"crv", "P-256"}},
         {{"kty", "RSA"}, {"kid", 7}},
         SigningKey("ins_small", 1024).jwk(),
         oldKey().jwk()});
  EXPECT_EQ(refusal(made(), token()), "");
}

TEST_F(KeyCacheTest, CountsTheAttemptsOfOneFetchAsOne) {
  fake->reply(503, "").reply(200, keysOf({oldKey().jwk()}));
  const Authenticator authenticator(sdk(), options());
  EXPECT_EQ(refusal(authenticator, token()), "");
  EXPECT_EQ(fetches(), 2U);
}

TEST_F(KeyCacheTest, WaitsForTheServiceNoLongerThanItIsTold) {
  auto patient = options();
  patient.timeout = 1234ms;
  const Authenticator authenticator(once(fake).build(), patient);
  EXPECT_EQ(refusal(authenticator, token()), "");
  EXPECT_LE(fake->exchanges().at(0).options.timeout, 1234ms);
  EXPECT_GT(fake->exchanges().at(0).options.timeout, 0ms);
}

TEST_F(KeyCacheTest, LetsOneOfManyThreadsFetchForAll) {
  constexpr int count = 64;
  std::atomic<int> started{0};
  fake->handle([&](const http::Request&, const http::SendOptions&) -> http::Result {
    while (started.load() < count) std::this_thread::yield();
    const std::lock_guard lock(mutex);
    return answer;
  });
  const auto authenticator = made();
  const auto text = token();
  std::atomic<int> signedIn{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) {
    threads.emplace_back([&, i] {
      ++started;
      const auto state = i % 2 == 0 ? authenticator.authenticateRequest(carrying(text))
                                    : authenticator.authenticateRequestAsync(carrying(text)).get();
      if (state.isSignedIn()) ++signedIn;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(signedIn, count);
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, LetsAllWhoWaitKnowThatTheFetchFailed) {
  constexpr int count = 16;
  std::atomic<int> started{0};
  fake->handle([&](const http::Request&, const http::SendOptions&) -> http::Result {
    while (started.load() < count) std::this_thread::yield();
    return answerOf(500, "");
  });
  const auto authenticator = made();
  const auto text = token();
  std::atomic<int> unavailable{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) {
    threads.emplace_back([&] {
      ++started;
      if (authenticator.authenticateRequest(carrying(text)).isUnavailable()) ++unavailable;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(unavailable, count);
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, TellsAnAsynchronousCallerAtOnceWhatItKnows) {
  const auto authenticator = made();
  const auto here = std::this_thread::get_id();
  std::promise<std::pair<RequestState, std::thread::id>> told;
  authenticator.authenticateRequestAsync(carrying(token()), [&](RequestState state) {
    told.set_value({std::move(state), std::this_thread::get_id()});
  });
  const auto [state, where] = told.get_future().get();
  EXPECT_TRUE(state.isSignedIn()) << state.reason();
  EXPECT_NE(where, here);

  bool ran = false;
  const auto isHere = [&](const RequestState& signedIn) {
    EXPECT_TRUE(signedIn.isSignedIn()) << signedIn.reason();
    EXPECT_EQ(std::this_thread::get_id(), here);
    ran = true;
  };
  authenticator.authenticateRequestAsync(carrying(token()), isHere);
  EXPECT_TRUE(ran);
  EXPECT_EQ(authenticator.verifyTokenAsync(token()).get().userId, "user_fake");
  EXPECT_EQ(authenticator.authenticateRequestAsync({}).get().reason(), Reason::sessionTokenMissing);
  EXPECT_EQ(authenticator.authenticateRequestAsync(carrying("x")).get().reason(), Reason::tokenInvalid);
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, ThrowsFromTheFutureWhatItThrowsFromTheCall) {
  goDown();
  const auto authenticator = made();
  for (const auto& [text, reason] : std::vector<std::pair<std::string, std::string_view>>{
           {"x", Reason::tokenInvalid}, {token(), Reason::jwkRemoteFailedToLoad}}) {
    auto future = authenticator.verifyTokenAsync(text);
    EXPECT_EQ(errorOf<errors::TokenVerificationException>([&] { future.get(); }).reason(), reason);
  }
  EXPECT_THROW(authenticator.verifyTokenAsync("x", nullptr), std::invalid_argument);
  EXPECT_THROW(authenticator.authenticateRequestAsync({}, nullptr), std::invalid_argument);
}

TEST_F(KeyCacheTest, DropsWhatACallbackThrows) {
  const auto authenticator = made();
  std::promise<void> told;
  authenticator.authenticateRequestAsync(carrying(token()), [&](const RequestState&) {
    told.set_value();
    throw std::runtime_error("of a callback");
  });
  told.get_future().wait();
  authenticator.authenticateRequestAsync(carrying(token()),
                                         [](const RequestState&) { throw std::runtime_error("of a callback"); });
  authenticator.verifyTokenAsync(token(), [](const Outcome<SessionClaims>&) { throw std::runtime_error("another"); });
  EXPECT_EQ(refusal(authenticator, token()), "");
}

TEST_F(KeyCacheTest, ARenewalThatNobodyWaitsForAsksForNoTimeOnceTheAuthenticatorHasGone) {
  std::atomic<bool> hasGone{false};
  std::atomic<int> asked{0};
  auto counted = options();
  counted.now = [&, time = counted.now] {
    if (hasGone) ++asked;
    return time();
  };
  HeldFetch held;
  {
    const auto client = once(fake).build();
    {
      const Authenticator authenticator(client, counted);
      EXPECT_EQ(refusal(authenticator, token()), "");
      hold(held, answerOf(200, keysOf({oldKey().jwk()})));
      now = now.load() + 50min;
      EXPECT_EQ(refusal(authenticator, token()), "");
      held.asked.get_future().wait();
    }
    hasGone = true;
    held.answered.set_value();
  }
  EXPECT_EQ(asked, 0) << "the client has gone, and with it every callback";
}

TEST_F(KeyCacheTest, KeepsTheClientOfACallThatIsUnderWay) {
  HeldFetch held;
  hold(held, answerOf(200, keysOf({oldKey().jwk()})));
  auto future = made().authenticateRequestAsync(carrying(token()));
  held.asked.get_future().wait();
  held.answered.set_value();
  EXPECT_TRUE(future.get().isSignedIn());
}

// The callback would end the fetch that it waits for.
TEST_F(KeyCacheTest, WaitsInACallbackForNoFetchThatTheCallbackHoldsUp) {
  const auto client = once(fake).build();
  const Authenticator authenticator(client, options());
  std::promise<std::string> ended;
  HeldFetch held;
  hold(held, answerOf(200, keysOf({oldKey().jwk()})));
  auto first = authenticator.authenticateRequestAsync(carrying(token()));
  held.asked.get_future().wait();
  client.callAsync(operations::GetJWKSRequest{}, [&](const Outcome<operations::GetJWKSResponse>&) {
    ended.set_value(refusal(authenticator, token()));
  });
  EXPECT_EQ(ended.get_future().get(), "") << "while the first fetch is still under way";
  held.answered.set_value();
  EXPECT_TRUE(first.get().isSignedIn());
}

TEST_F(KeyCacheTest, FetchesInACallbackForNoMadeUpKeyWhileAFetchIsUnderWay) {
  const auto client = once(fake).build();
  const Authenticator authenticator(client, options());
  EXPECT_EQ(refusal(authenticator, token()), "");
  HeldFetch held;
  hold(held, answerOf(200, keysOf({oldKey().jwk(), newKey().jwk()})));
  auto first = authenticator.authenticateRequestAsync(carrying(token(newKey())));
  held.asked.get_future().wait();
  std::promise<std::vector<std::string>> ended;
  client.callAsync(operations::GetJWKSRequest{}, [&](const Outcome<operations::GetJWKSResponse>&) {
    std::vector<std::string> refusals{refusal(authenticator, token())};
    for (int each = 0; each < 10; ++each) refusals.push_back(refusal(authenticator, forged(each)));
    refusals.push_back(refusal(authenticator, token(newKey())));
    ended.set_value(refusals);
  });
  std::vector<std::string> expected(12, std::string(Reason::jwkFailedToResolve));  // 503: the fetch may bring it
  expected.front() = "";
  EXPECT_EQ(ended.get_future().get(), expected);
  EXPECT_EQ(fetches(), 3U) << "the first, that under way, and the callback's own call";
  held.answered.set_value();
  EXPECT_TRUE(first.get().isSignedIn());
}

TEST_F(KeyCacheTest, DoesNotWaitForItselfInAHook) {
  std::optional<Authenticator> authenticator;
  std::vector<std::string> seen;
  hooks::Hooks hooks;
  hooks.beforeRequest.push_back([&](const hooks::HookContext&, http::Request&) {
    seen.push_back(refusal(*authenticator, token()));
    seen.emplace_back(authenticator->authenticateRequestAsync(carrying(token())).get().reason());
  });
  authenticator.emplace(once(fake).setHooks(hooks).build(), options());
  EXPECT_EQ(refusal(*authenticator, token()), "");
  const std::vector<std::string> twice(2, std::string(Reason::jwkFailedToResolve));
  EXPECT_EQ(seen, twice);
  EXPECT_EQ(fetches(), 1U);
}

TEST_F(KeyCacheTest, AForkedChildFetchesForItself) {
  HeldFetch held;
  hold(held, answerOf(200, keysOf({oldKey().jwk()})));
  const auto authenticator = made();
  const auto text = token();
  std::thread fetching([&] { EXPECT_EQ(refusal(authenticator, text), ""); });
  held.asked.get_future().wait();
  const auto isSignedIn = [&] { return authenticator.authenticateRequest(carrying(text)).isSignedIn() ? 0 : 1; };
  EXPECT_EQ(tests::statusOfChild(isSignedIn), 0) << "it must not wait for the parent's fetch";
  held.answered.set_value();
  fetching.join();
}

TEST_F(KeyCacheTest, TakesBothFieldsAsText) {
  const auto authenticator = made();
  EXPECT_TRUE(authenticator.authenticateRequest("Bearer " + token(), "").isSignedIn());
  EXPECT_TRUE(authenticator.authenticateRequest("", "a=b; __session=" + token()).isSignedIn());
  EXPECT_EQ(authenticator.authenticateRequest("", "").reason(), Reason::sessionTokenMissing);
}

}  // namespace
}  // namespace clerk::backend
