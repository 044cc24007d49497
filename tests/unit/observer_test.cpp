#include "sdk_fixture.hpp"

#include <clerk/backend/hooks/observer.hpp>
#include <clerk/backend/users.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace clerk::backend {
namespace {

using namespace std::chrono_literals;

/// Writes down what it is told, and then throws.
class Recorder final : public hooks::Observer {
 public:
  void onCallBegin(const hooks::CallInfo& call) override { add("call begins", call); }

  void onAttemptBegin(const hooks::CallInfo& call, int attempt) override {
    add("begin " + std::to_string(attempt), call);
  }

  void onAttemptEnd(const hooks::CallInfo& call, const hooks::AttemptEnd& end) override {
    std::string text = "end " + std::to_string(end.attempt) + ' ' + std::to_string(end.statusCode);
    if (end.failure) text += " failure " + std::string(toString(*end.failure));
    if (end.retryIn) text += " again";
    if (!end.clerkTraceId.empty()) text += ' ' + std::string(end.clerkTraceId);
    add(text, call);
  }

  void onCallEnd(const hooks::CallInfo& call, const hooks::CallEnd& end) override {
    std::string text = "call " + std::to_string(end.statusCode) + " after " + std::to_string(end.attempts);
    if (end.error != nullptr) text += " failed";
    if (dynamic_cast<const errors::ClerkException*>(end.error) != nullptr) text += " by Clerk's error";
    add(text, call);
  }

  std::vector<std::string> told() const {
    const std::lock_guard lock(mutex_);
    return told_;
  }

  /// Those of every call that was told of, each once.
  std::vector<std::string> ids() const {
    const std::lock_guard lock(mutex_);
    return ids_;
  }

  std::string last;  ///< The last call's method and path.
  std::string queryNames;

 private:
  [[noreturn]] void add(const std::string& what, const hooks::CallInfo& call) {
    const std::lock_guard lock(mutex_);
    told_.push_back(what);
    last = std::string(call.method) + ' ' + std::string(call.pathTemplate);
    queryNames = std::string(call.queryNames);
    const std::string id(call.callId);
    if (std::find(ids_.begin(), ids_.end(), id) == ids_.end()) ids_.push_back(id);
    throw std::runtime_error("an observer's");
  }

  mutable std::mutex mutex_;
  std::vector<std::string> told_;
  std::vector<std::string> ids_;
};

class ObserverTest : public SdkTest {
 protected:
  ClerkBackendBuilder observed() { return builder(fake).addObserver(recorder); }
  using Told = std::vector<std::string>;

  std::shared_ptr<Recorder> recorder = std::make_shared<Recorder>();
};

TEST_F(ObserverTest, IsToldOfEveryAttemptAndOfTheEndOfTheCall) {
  fake->reply(503, "", {{"Retry-After", "0"}, {"X-Clerk-Trace-Id", "trace_1"}})
      .reply(200, backend_testing::actorTokenJson("act_1"), {{"X-Clerk-Trace-Id", "trace_2"}});
  observed().build().actorTokens.create(request());
  const Told told{"call begins", "begin 1",           "end 1 503 again trace_1",
                  "begin 2",     "end 2 200 trace_2", "call 200 after 2"};
  EXPECT_EQ(recorder->told(), told);
  EXPECT_EQ(recorder->ids().size(), 1U);
  EXPECT_EQ(recorder->last, "POST /actor_tokens");
}

TEST_F(ObserverTest, IsToldTheSameOfAnAsynchronousCall) {
  fake->reply(503, "", {{"Retry-After", "0"}}).reply(404, backend_testing::errorJson("resource_not_found", "m"));
  const auto sdk = observed().build();
  auto future = sdk.callAsync(operations::RevokeActorTokenRequest{"act_1"});
  EXPECT_THROW(future.get(), errors::ClerkErrors);
  const Told told{"call begins", "begin 1",   "end 1 503 again",
                  "begin 2",     "end 2 404", "call 404 after 2 failed by Clerk's error"};
  EXPECT_EQ(recorder->told(), told);
  EXPECT_EQ(recorder->last, "POST /actor_tokens/{actor_token_id}/revoke");
}

TEST_F(ObserverTest, LosesNoResultByWhatItThrows) {
  fake->reply(200, backend_testing::actorTokenJson("act_7")).reply(200, backend_testing::actorTokenJson("act_8"));
  const auto sdk = observed().build();
  EXPECT_EQ(sdk.actorTokens.create(request()).actorToken->id, "act_7");
  EXPECT_EQ(sdk.callAsync(request()).get().actorToken->id, "act_8");
}

TEST_F(ObserverTest, SeesWhatCameBeforeAHookChangesIt) {
  hooks::Hooks hooks;
  hooks.afterError.push_back([](const hooks::AfterHookContext&, http::Response* answer, const http::Failure*) {
    answer->statusCode = 200;
    answer->body = backend_testing::actorTokenJson("act_1");
  });
  fake->reply(418, "");
  observed().setHooks(hooks).build().actorTokens.create(request());
  const Told told{"call begins", "begin 1", "end 1 418", "call 418 after 1"};
  EXPECT_EQ(recorder->told(), told);
}

TEST_F(ObserverTest, IsToldOfTheEndHoweverItCame) {
  const auto ended = [&](const std::function<void(const ClerkBackend&)>& script) {
    recorder = std::make_shared<Recorder>();
    const auto sdk = observed().build();
    script(sdk);
    return recorder->told();
  };
  const auto creates = [&](const ClerkBackend& sdk) { EXPECT_ANY_THROW(sdk.actorTokens.create(request())); };

  http::Failure reset;
  reset.kind = http::FailureKind::reset;
  fake->fail(reset);
  Told told{"call begins", "begin 1", "end 1 0 failure reset", "call 0 after 1 failed by Clerk's error"};
  EXPECT_EQ(ended(creates), told) << "no answer";

  fake->reply(200, "[]");
  told = {"call begins", "begin 1", "end 1 200", "call 200 after 1 failed by Clerk's error"};
  EXPECT_EQ(ended(creates), told) << "an answer that cannot be read";

  fake->raise(std::make_exception_ptr(std::range_error("of the transport")));
  told = {"call begins", "begin 1", "end 1 0 failure other", "call 0 after 1 failed"};
  EXPECT_EQ(ended(creates), told) << "a transport that throws";

  told = {"call begins", "call 0 after 0 failed by Clerk's error"};
  EXPECT_EQ(ended([&](const ClerkBackend& sdk) {
              CancellationSource source;
              source.cancel();
              RequestOptions options;
              options.cancellation = source.token();
              EXPECT_THROW(sdk.actorTokens.create(request(), options), errors::CancelledException);
            }),
            told)
      << "nothing was sent";

  EXPECT_EQ(ended([](const ClerkBackend& sdk) {
              EXPECT_THROW(sdk.actorTokens.revoke(""), std::invalid_argument);
              EXPECT_THROW(sdk.callAsync(operations::RevokeActorTokenRequest{}).get(), std::invalid_argument);
            }),
            Told())
      << "a call that never began";
}

TEST_F(ObserverTest, IsToldTheNamesOfARawRequestsParametersAndNotTheirValues) {
  fake->reply(200, "{}");
  operations::RawRequest raw;
  raw.method = "GET";
  raw.path = "/things/{thing_id}";
  raw.parameters = {{"thing_id", "thing_secret"}};
  observed().build().call(raw);
  EXPECT_EQ(recorder->last, "GET /things/{thing_id}");
}

TEST_F(ObserverTest, IsToldTheNamesOfAQuerysParametersAndNotTheirValues) {
  fake->reply(200, "[]").reply(200, "[]").reply(200, "{}");
  const auto sdk = observed().build();
  operations::GetUserListRequest list;
  sdk.call(list);
  EXPECT_EQ(recorder->queryNames, "");
  list.limit = 5;
  list.userId = {"user_secret", "user_2"};
  list.query = "a=b&c?d";
  sdk.call(list);
  EXPECT_EQ(recorder->queryNames, "user_id&query&limit");
  operations::RawRequest raw;
  raw.method = "GET";
  raw.path = "/things";
  raw.query = {{"a b", "1"}, {"", "2"}, {"q", ""}};
  sdk.call(raw);
  EXPECT_EQ(recorder->queryNames, "a%20b&q");
}

TEST_F(ObserverTest, CountsTheCallsOfManyThreadsOneByOne) {
  fake->otherwise([](const http::Request&, const http::SendOptions&) -> http::Result {
    http::Response response;
    response.statusCode = 200;
    response.headers.add("Content-Type", "application/json");
    response.body = backend_testing::actorTokenJson("act_1");
    return response;
  });
  const auto sdk = observed().setMaxConcurrentCalls(4).build();
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      std::vector<std::future<operations::CreateActorTokenResponse>> futures;
      for (int call = 0; call < 20; ++call) futures.push_back(sdk.callAsync(request()));
      sdk.actorTokens.create(request());
      for (auto& future : futures) future.get();
    });
  }
  for (auto& thread : threads) thread.join();
  const auto told = recorder->told();
  EXPECT_EQ(recorder->ids().size(), 168U);
  EXPECT_EQ(std::count(told.begin(), told.end(), "begin 1"), 168);
  EXPECT_EQ(std::count(told.begin(), told.end(), "end 1 200"), 168);
  EXPECT_EQ(std::count(told.begin(), told.end(), "call 200 after 1"), 168);
}

/// Cancels calls when it is told of an attempt's end.
class Meddler final : public hooks::Observer {
 public:
  explicit Meddler(CancellationSource source) : source_(std::move(source)) {}

  void onAttemptEnd(const hooks::CallInfo&, const hooks::AttemptEnd&) override {
    ++attemptEnds;
    source_.cancel();
  }

  void onCallEnd(const hooks::CallInfo&, const hooks::CallEnd& end) override { waited = end.waited; }

  std::atomic<int> attemptEnds{0};
  std::atomic<std::chrono::milliseconds> waited{};

 private:
  CancellationSource source_;
};

TEST_F(ObserverTest, MayCancelCallsWhereTheLastHandleGoes) {
  const CancellationSource source;
  std::promise<void> mayEnd;
  const auto released = mayEnd.get_future().share();
  fake->otherwise([released](const http::Request&, const http::SendOptions&) -> http::Result {
    released.wait();
    return http::Failure{http::FailureKind::cancelled, true, "late", {}};
  });
  RequestOptions options;
  options.cancellation = source.token();
  std::vector<std::future<operations::CreateActorTokenResponse>> futures;
  const auto meddler = std::make_shared<Meddler>(source);
  {
    const auto sdk = builder(fake).addObserver(meddler).build();
    for (int each = 0; each < 3; ++each) futures.push_back(sdk.callAsync(request(), options));
    futures.push_back(sdk.callAsync(request()));
  }
  mayEnd.set_value();
  for (auto& future : futures) EXPECT_THROW(future.get(), errors::ClerkException);
  EXPECT_EQ(meddler->attemptEnds, 4);
}

TEST_F(ObserverTest, IsToldHowLongACallWaitedRatherThanWasToWait) {
  const CancellationSource source;
  const auto meddler = std::make_shared<Meddler>(source);
  RequestOptions options;
  options.cancellation = source.token();
  options.totalTimeout = 2h;
  options.retryConfig = RetryConfig();
  options.retryConfig->initialInterval = options.retryConfig->maxInterval = 1h;
  fake->reply(429, "");
  const auto sdk = builder(fake).addObserver(meddler).build();
  EXPECT_THROW(sdk.actorTokens.create(request(), options), errors::CancelledException);
  EXPECT_LT(meddler->waited.load(), 10min);
}

TEST_F(ObserverTest, TheLoggerQuotesNothingThatSomebodyElseThrew) {
  std::vector<std::string> lines;
  const auto write = [&](std::string_view line) { lines.emplace_back(line); };
  const auto sdk = ClerkBackend::builder()
                       .setClient(fake)
                       .setSecuritySource([]() -> std::string { throw std::runtime_error("vault:\nsk_live_fake"); })
                       .addObserver(hooks::makeLogger(hooks::LogLevel::info, write))
                       .build();
  EXPECT_THROW(sdk.actorTokens.create(request()), std::runtime_error);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].find("vault"), std::string::npos) << lines[0];
  EXPECT_EQ(lines[0].find('\n'), std::string::npos) << lines[0];
  EXPECT_NE(lines[0].find("; failed: a hook, the key's source or the HTTP client threw"), std::string::npos)
      << lines[0];
}

TEST_F(ObserverTest, MustNotBeNull) { EXPECT_THROW(builder(fake).addObserver(nullptr).build(), std::invalid_argument); }

TEST_F(ObserverTest, TheLoggerWritesALineForACallAndNothingSecret) {
  std::vector<std::string> lines;
  const auto write = [&](std::string_view line) { lines.emplace_back(line); };
  fake->reply(200, backend_testing::actorTokenJson("act_1"), {{"X-Clerk-Trace-Id", "trace_1"}})
      .reply(404, backend_testing::errorJson("resource_not_found", "m"));
  const auto sdk = builder(fake).addObserver(hooks::makeLogger(hooks::LogLevel::info, write)).build();
  sdk.actorTokens.create(request());
  EXPECT_THROW(sdk.actorTokens.revoke("act_secret"), errors::ClerkErrors);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].find("CreateActorToken "), 0U) << lines[0];
  EXPECT_NE(lines[0].find(": POST /actor_tokens, status 200, trace id trace_1, 1 attempt, "), std::string::npos)
      << lines[0];
  EXPECT_NE(lines[1].find("/revoke, status 404, 1 attempt, "), std::string::npos) << lines[1];
  EXPECT_NE(lines[1].find("; failed: RevokeActorToken: status 404: resource_not_found"), std::string::npos) << lines[1];
  for (const auto& line : lines) {
    for (const auto* secret : {"sk_fake", "user_1", "user_2", "act_secret", "act_1", "ticket", "\n"}) {
      EXPECT_EQ(line.find(secret), std::string::npos) << line;
    }
  }
}

TEST_F(ObserverTest, TheLoggerTellsEachAttemptWhereItIsToDebug) {
  std::vector<std::string> lines;
  const auto write = [&](std::string_view line) { lines.emplace_back(line); };
  fake->reply(503, "down").reply(200, backend_testing::actorTokenJson("act_1", "revoked"));
  RetryConfig retries;
  retries.initialInterval = 2ms;
  const auto sdk =
      builder(fake).setRetryConfig(retries).addObserver(hooks::makeLogger(hooks::LogLevel::debug, write)).build();
  sdk.actorTokens.revoke("act_1");
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_NE(lines[0].find(", attempt 1, status 503, 4 bytes, "), std::string::npos) << lines[0];
  EXPECT_NE(lines[0].find(", again in "), std::string::npos) << lines[0];
  EXPECT_NE(lines[1].find(", attempt 2, status 200, "), std::string::npos) << lines[1];
  EXPECT_NE(lines[2].find(", 2 attempts, "), std::string::npos) << lines[2];
  EXPECT_NE(lines[2].find(" of it between attempts"), std::string::npos) << lines[2];
}

TEST_F(ObserverTest, TheLoggerTellsWhyAnAttemptBroughtNoWholeAnswer) {
  std::vector<std::string> lines;
  const auto write = [&](std::string_view line) { lines.emplace_back(line); };
  fake->handle([](const http::Request&, const http::SendOptions&) {
    http::Failure cutOff{http::FailureKind::timeout, true, "late", {}, http::FailureCause::attemptTimeout};
    cutOff.partial.statusCode = 200;
    return cutOff;
  });
  fake->handle([](const http::Request&, const http::SendOptions&) {
    return http::Failure{http::FailureKind::connect, false, "refused", {}};
  });
  const auto sdk = builder(fake)
                       .setRetryConfig(RetryConfig::none())
                       .addObserver(hooks::makeLogger(hooks::LogLevel::debug, write))
                       .build();
  EXPECT_THROW(sdk.actorTokens.create(request()), errors::TimeoutException);
  EXPECT_THROW(sdk.actorTokens.create(request()), errors::TransportException);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_NE(lines[0].find(", attempt 1, status 200, no whole answer (timeout, attemptTimeout), 0 bytes, "),
            std::string::npos)
      << lines[0];
  EXPECT_NE(lines[2].find(", attempt 1, no whole answer (connect), 0 bytes, "), std::string::npos) << lines[2];
}

TEST_F(ObserverTest, ErrorsHaveTheTraceIdOfTheHeaderWhereTheBodyHasNone) {
  const auto traceOf = [&](const std::string& body, const std::string& header) {
    fake->reply(500, body, {{"X-Clerk-Trace-Id", header}});
    const auto sdk = builder(fake).setRetryConfig(RetryConfig::none()).build();
    return errorOf<errors::SDKException>([&] { sdk.actorTokens.create(request()); }).clerkTraceId().value_or("none");
  };
  EXPECT_EQ(traceOf("<html>", "trace_1"), "trace_1");
  EXPECT_EQ(traceOf(R"({"errors":[],"clerk_trace_id":"trace_2"})", "trace_1"), "trace_2");
  EXPECT_EQ(traceOf("<html>", "not an id"), "none");
  EXPECT_EQ(traceOf("<html>", std::string(65, 'a')), "none");
}

}  // namespace
}  // namespace clerk::backend
