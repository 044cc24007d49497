#include "world.hpp"

#include <clerk/backend/actor_tokens.hpp>

#include "core/async_calls.hpp"

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>

namespace clerk::backend::simulation {
namespace {

std::uint64_t currentSeed = 0;

/// Sees to it that an observer is told of the whole of each call, in order. Now and then it throws, or meddles: starts
/// and cancels calls.
class Watcher final : public hooks::Observer {
 public:
  Watcher(World& world, std::function<void()> meddle) : world_(world), meddle_(std::move(meddle)) {}

  void onCallBegin(const hooks::CallInfo& call) override {
    require(calls_.emplace(call.callId, Seen()).second, "an observer is told once that a call begins");
    disturb();
  }

  void onAttemptBegin(const hooks::CallInfo& call, int attempt) override {
    auto& seen = of(call);
    require(!seen.isAttempting && attempt > seen.attempts, "attempts begin one after another");
    seen.attempts = attempt;
    seen.isAttempting = true;
    disturb();
  }

  void onAttemptEnd(const hooks::CallInfo& call, const hooks::AttemptEnd& end) override {
    auto& seen = of(call);
    require(seen.isAttempting && end.attempt == seen.attempts, "an attempt that began ends once");
    seen.isAttempting = false;
    disturb();
  }

  void onCallEnd(const hooks::CallInfo& call, const hooks::CallEnd& end) override {
    const auto& seen = of(call);
    require(!seen.isAttempting && end.attempts >= seen.attempts, "a call ends after its attempts");
    calls_.erase(std::string(call.callId));
    disturb();
  }

  /// How many calls began and did not end.
  std::size_t open() const noexcept { return calls_.size(); }

 private:
  struct Seen {
    int attempts = 0;
    bool isAttempting = false;
  };

  Seen& of(const hooks::CallInfo& call) {
    const auto found = calls_.find(std::string(call.callId));
    require(found != calls_.end(), "an observer is told nothing before a call begins, nor after it ended");
    return found->second;
  }

  void disturb() {
    if (world_.oneIn(10)) meddle_();
    if (world_.oneIn(10)) throw std::runtime_error("an observer threw");
  }

  World& world_;
  const std::function<void()> meddle_;
  std::map<std::string, Seen> calls_;
};

/// One client with its calls, from its making to its end.
class Schedule {
 public:
  explicit Schedule(std::uint64_t seed) : world_(seed) {
    auto settings = std::make_shared<core::Settings>();
    auto& options = settings->options;
    options.maxConcurrentCalls = 1 + world_.below(4);
    options.maxQueuedCalls = world_.oneIn(3) ? world_.below(4) : 1000;
    options.timeout = Milliseconds(1 + world_.below(3000));
    options.retryConfig.initialInterval = Milliseconds(1 + world_.below(200));
    options.retryConfig.maxAttempts = static_cast<int>(1 + world_.below(4));
    if (world_.oneIn(3)) {
      options.hooks.beforeRequest.push_back([this](const hooks::HookContext&, http::Request&) { disturb("before"); });
      options.hooks.afterError.push_back(
          [this](const hooks::AfterHookContext&, http::Response*, const http::Failure*) { disturb("after"); });
    }
    watcher_ = std::make_shared<Watcher>(world_, [this] { meddle(); });
    options.observers.push_back(watcher_);
    settings->server = http::parseUrl("http://127.0.0.1");
    settings->security = [this] {
      if (records_.size() < 30 && world_.oneIn(10)) start(3);
      if (world_.oneIn(15)) throw std::runtime_error("the key's source threw");
      return std::string("sk_fake");
    };
    settings->now = &World::now;
    settings->jitter = &World::jitter;
    transport_ = std::make_shared<Transport>(world_, byName_);
    settings->httpClient = transport_;
    settings_ = std::move(settings);
    calls_ = std::make_shared<core::AsyncCalls>(settings_, std::make_unique<Timekeeper>(world_));
  }

  void run() {
    const auto count = 1 + world_.below(12);
    for (std::uint64_t each = 0; each < count; ++each) {
      world_.in(Milliseconds(world_.below(2000)), [this] { start(0); });
    }
    const bool endsEarly = world_.oneIn(2);
    if (endsEarly) world_.in(Milliseconds(world_.below(5000)), [this] { close(); });
    while (world_.step()) {
      const auto now = calls_->counts();
      require(isClosed_ || now.queued == 0 || now.sending >= settings_->options.maxConcurrentCalls,
              "nothing waits in the queue while a slot is free");
    }
    const auto left = calls_->counts();
    require(left.calls == 0 && left.queued == 0, "no call stays on the books");
    require(transport_->held() == 0, "the transport has nothing left");
    require(left.sending == 0 && left.abandoned == 0, "no slot stays taken");
    if (!isClosed_) close();
    require(watcher_->open() == 0, "an observer is told of every call's end");
    for (const auto& record : records_) require(record.ended == 1, "every call ends exactly once");
  }

 private:
  void meddle() {
    if (records_.size() < 30 && world_.oneIn(4)) start(3);
    if (world_.oneIn(2) && !sources_.empty()) sources_[world_.below(sources_.size())].cancel();
  }

  void disturb(const char* where) {
    if (world_.oneIn(5)) meddle();
    if (world_.oneIn(12)) throw std::runtime_error(where);
  }

  void start(int depth) {
    auto& record = records_.emplace_back();
    record.isCreate = world_.oneIn(2);
    const auto name = std::to_string(records_.size());
    byName_[name] = &record;

    RequestOptions options;
    options.headers.add("X-Call", name);
    const auto total = Milliseconds(1 + world_.below(world_.oneIn(4) ? 100 : 8000));
    options.totalTimeout = total;
    record.deadline = World::now() + total;
    if (world_.oneIn(2)) {
      auto& source = sources_.emplace_back();
      options.cancellation = source.token();
      if (world_.oneIn(2)) world_.in(Milliseconds(world_.below(4000)), [&source] { source.cancel(); });
      if (world_.oneIn(15)) source.cancel();
    }
    const auto ended = [this, &record, depth](const core::Ending& ending) {
      require(!record.ended, "a callback runs once");
      require(!isGone_, "nothing runs after the client has gone");
      ++record.ended;
      const auto latest = record.deadline + 2 * core::AsyncCalls::patience;
      require(World::now() <= latest, "a call ends within its limits");
      tell(record, ending);
      if (depth < 3 && world_.oneIn(4)) start(depth + 1);
      if (world_.oneIn(20)) throw std::runtime_error("a callback threw");
    };
    try {
      submit(record, options, ended);
    } catch (const std::exception&) {
      require(record.ended == 0, "the callback of a call that was not taken has not run");
      record.ended = 1;
    }
  }

  void submit(const Record& record, const RequestOptions& options, std::function<void(const core::Ending&)> ended) {
    const bool isBad = world_.oneIn(20);
    std::shared_ptr<core::PendingCall> call;
    if (record.isCreate) {
      operations::CreateActorTokenRequestBody request;
      request.userId = isBad ? "\xff" : "user_1";
      call = std::make_shared<core::PendingCall>(*settings_, request.operation(), &request, options, std::move(ended));
    } else {
      const operations::RevokeActorTokenRequest request{isBad ? "" : "act_1"};
      call = std::make_shared<core::PendingCall>(*settings_, request.operation(), &request, options, std::move(ended));
    }
    const auto before = record.ended;
    calls_->submit(call);
    require(record.ended == before, "no callback runs within the function that starts its call");
  }

  static void tell(const Record& record, const core::Ending& ending) {
    operations::CreateActorTokenResponse created;
    operations::RevokeActorTokenResponse revoked;
    const auto failure = record.isCreate ? ending.into(&created) : ending.into(&revoked);
    if (!failure) return;
    try {
      std::rethrow_exception(failure);
    } catch (const errors::ClerkException& error) {
      require(error.outcomeUnknown() || !(record.mayHaveActed || record.isUnderWay),
              "an outcome that may be unknown is told as such");
      require(!error.outcomeUnknown() || record.attempts > 0, "what was never sent has a known outcome");
    } catch (const std::exception&) {
    }
  }

  void close() {
    if (std::exchange(isClosed_, true)) return;
    calls_->close();
    isGone_ = true;
  }

  World world_;
  std::deque<Record> records_;
  std::map<std::string, Record*> byName_;
  std::deque<CancellationSource> sources_;
  std::shared_ptr<Watcher> watcher_;
  std::shared_ptr<Transport> transport_;
  std::shared_ptr<const core::Settings> settings_;
  std::shared_ptr<core::AsyncCalls> calls_;
  bool isClosed_ = false;
  bool isGone_ = false;
};

}  // namespace

void require(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "seed %llu: broken: %s\n", static_cast<unsigned long long>(currentSeed), promise);
  std::abort();
}

void runSchedule(std::uint64_t seed) {
  currentSeed = seed;
  Schedule(seed).run();
}

}  // namespace clerk::backend::simulation
