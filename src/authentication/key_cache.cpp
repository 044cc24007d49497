#include "authentication/key_cache.hpp"

#include "authentication/service_failure.hpp"
#include "core/async_calls.hpp"

#include <clerk/backend/authentication/reason.hpp>

#include <algorithm>
#include <condition_variable>
#include <utility>
#include <vector>

namespace clerk::backend::authentication {
namespace {

using Reason = AuthErrorReason;

// A fetch runs hooks, and asks for the secret key: what these do may need a key in turn, and must not wait for it.
thread_local bool fetchesHere = false;

class FetchingHere {
 public:
  FetchingHere() noexcept { fetchesHere = true; }
  ~FetchingHere() { fetchesHere = false; }
  FetchingHere(const FetchingHere&) = delete;
  FetchingHere& operator=(const FetchingHere&) = delete;
};

}  // namespace

// What a fetch gave: keys, or why there are none.
struct KeyCache::Fetched {
  std::shared_ptr<const KeySet> keys;
  std::string_view failure;

  static Fetched of(const operations::GetJWKSResponse& response) noexcept try {
    auto keys = std::make_shared<const KeySet>(KeySet::of(*response.jwks));
    if (keys->empty()) return {nullptr, Reason::jwkRemoteMissing};
    return {std::move(keys), {}};
  } catch (...) {
    return {nullptr, Reason::jwkRemoteFailedToLoad};  // out of memory
  }

  static Fetched failed(const std::exception_ptr& failure) noexcept {
    if (const auto refusal = keyRefusalOf(failure); !refusal.empty()) return {nullptr, refusal};
    return {nullptr, statusOf(failure) / 100 == 2 ? Reason::jwkRemoteInvalid : Reason::jwkRemoteFailedToLoad};
  }

  static Fetched now(const ClerkBackend& sdk, const RequestOptions& options) noexcept try {
    const FetchingHere here;
    return of(sdk.call(operations::GetJWKSRequest{}, options));
  } catch (...) {
    return failed(std::current_exception());
  }
};

struct KeyCache::Fetch {
  explicit Fetch(bool async) noexcept : isAsync(async) {}

  // Whoever makes up ids could let any number of tokens wait, though there are keys.
  bool isFull() const noexcept { return waiting.size() >= mostWaiting; }

  static constexpr std::size_t mostWaiting = 1'000;

  const bool isAsync;
  std::condition_variable changed;
  bool isDone = false;
  std::string_view failure;
  std::vector<std::function<void()>> waiting;
};

struct KeyCache::Decision {
  bool needsFetch = false;  ///< There is nothing to say before one has ended.
  bool renew = false;       ///< A fetch is due, and nobody needs to wait for it.
  FoundKey found{};
};

KeyCache::KeyCache(const ClerkBackend& sdk, RequestOptions options, std::function<Time()> now)
    : sdk_(sdk), options_(std::move(options)), now_(std::move(now)) {}

KeyCache::Decision KeyCache::decide(std::string_view keyId, Time now) {
  const auto age = now - keysSince_;
  if (keys_ && age >= keptWithoutService) keys_.reset();
  // Only after a failure, and not where the clock was set back behind it.
  const bool isPaused = !failure_.empty() && now >= failedAt_ && now < pausedUntil_;
  if (!keys_) {
    if (isPaused) return {false, false, {std::nullopt, failure_}};
    return {true, false, {}};
  }
  if (const auto* key = keys_->find(keyId)) {
    // While the service is down nobody waits for it anew.
    const bool isDown = !failure_.empty() && now - failedAt_ < downUntilAsked;
    if (age >= keptFor && !isDown) return {true, false, {}};
    return {false, age >= renewedAfter && !isPaused, {*key, {}}};
  }
  if (keyId.empty()) return {false, false, {std::nullopt, Reason::jwkKidMismatch}};
  if (fetch_) {  // which may bring it
    if (!fetch_->isFull()) return {true, false, {}};
    return {false, false, {std::nullopt, Reason::jwkFailedToResolve}};
  }
  if (auto refused = refusedUnknown(now)) return {false, false, *std::move(refused)};
  return {true, false, {}};
}

// A key id that is not among the keys: whether a fetch was made for one just now.
std::optional<FoundKey> KeyCache::refusedUnknown(Time now) {
  if (unknownSince_ && now >= *unknownSince_ && now - *unknownSince_ < betweenUnknown) {
    return FoundKey{std::nullopt, failure_.empty() ? Reason::jwkKidMismatch : failure_};
  }
  unknownSince_ = now;
  return std::nullopt;
}

FoundKey KeyCache::decideAfter(std::string_view keyId, Time now, const Fetch& fetch) {
  if (keys_ && now - keysSince_ < keptWithoutService) {
    if (const auto* key = keys_->find(keyId)) return {*key, {}};
  }
  if (!fetch.failure.empty()) return {std::nullopt, fetch.failure};
  unknownSince_ = now;
  return {std::nullopt, Reason::jwkKidMismatch};
}

void KeyCache::keep(Fetched fetched, Time now) {
  failure_ = fetched.failure;
  if (failure_.empty()) {
    keys_ = std::move(fetched.keys);
    keysSince_ = now;
    failures_ = 0;
    pausedUntil_ = now;
    return;
  }
  failedAt_ = now;
  pausedUntil_ = now + std::min(longestPause, shortestPause * (1 << std::min(failures_++, 5)));
}

// Lets go of the lock.
void KeyCache::start(Lock& lock, const std::shared_ptr<Fetch>& fetch) {
  fetch_ = fetch;
  lock.unlock();
  try {
    const FetchingHere here;
    sdk_.callAsync(
        operations::GetJWKSRequest{},
        // Those who wait keep the cache; where nobody does, it may go.
        [weak = weak_from_this(), fetch](const Outcome<operations::GetJWKSResponse>& outcome) {
          const auto self = weak.lock();
          if (!self) return;
          self->end(fetch, outcome.hasValue() ? Fetched::of(outcome.value()) : Fetched::failed(outcome.exception()));
        },
        options_);
  } catch (...) {
    end(fetch, Fetched::failed(std::current_exception()));
  }
}

void KeyCache::end(const std::shared_ptr<Fetch>& fetch, Fetched fetched) {
  const auto now = now_();
  std::vector<std::function<void()>> waiting;
  {
    const std::lock_guard lock(mutex_);
    // Of several who gave up waiting one tells it. Keys that come still later may have been withdrawn meanwhile.
    if (fetch->isDone) return;
    fetch->failure = fetched.failure;
    fetch->isDone = true;
    keep(std::move(fetched), now);
    if (fetch_ == fetch) fetch_.reset();
    waiting.swap(fetch->waiting);
    fetch->changed.notify_all();
  }
  for (const auto& one : waiting) one();
}

FoundKey KeyCache::endOf(const Fetch& fetch, std::string_view keyId) {
  const auto now = now_();
  const std::lock_guard lock(mutex_);
  return decideAfter(keyId, now, fetch);
}

FoundKey KeyCache::find(std::string_view keyId) {
  const auto now = now_();
  Lock lock(mutex_);
  auto decision = decide(keyId, now);
  if (!decision.needsFetch) {
    if (decision.renew && !fetch_ && !fetchesHere) start(lock, std::make_shared<Fetch>(true));
    return decision.found;
  }
  if (fetchesHere) return {std::nullopt, Reason::jwkFailedToResolve};
  auto fetch = fetch_;
  // Where this thread is the one that would end an asynchronous fetch, waiting for it would be for ever.
  if (fetch && !(fetch->isAsync && core::AsyncCalls::isWorkingHere())) {
    // A transport that keeps no limit holds up its own thread alone.
    const bool isDone = fetch->changed.wait_for(lock, *options_.totalTimeout, [&] { return fetch->isDone; });
    lock.unlock();
    if (!isDone) end(fetch, {nullptr, Reason::jwkRemoteFailedToLoad});
    return endOf(*fetch, keyId);
  }
  // A fetch of its own for each id that somebody makes up would be without limit; that under way may bring this one.
  if (fetch && keys_ && keys_->find(keyId) == nullptr && refusedUnknown(now)) {
    return {std::nullopt, Reason::jwkFailedToResolve};
  }
  fetch = std::make_shared<Fetch>(false);
  if (!fetch_) fetch_ = fetch;
  lock.unlock();
  end(fetch, Fetched::now(sdk_, options_));
  return endOf(*fetch, keyId);
}

void KeyCache::findAsync(std::string keyId, std::function<void(FoundKey)> found) {
  const auto now = now_();
  Lock lock(mutex_);
  auto decision = decide(keyId, now);
  if (!decision.needsFetch || fetchesHere) {
    if (decision.needsFetch) decision.found.refusal = Reason::jwkFailedToResolve;
    if (decision.renew && !fetch_ && !fetchesHere) start(lock, std::make_shared<Fetch>(true));
    if (lock) lock.unlock();
    return found(std::move(decision.found));
  }
  const auto fetch = fetch_ ? fetch_ : std::make_shared<Fetch>(true);
  fetch->waiting.emplace_back([self = shared_from_this(), fetch, keyId = std::move(keyId), found = std::move(found)] {
    found(self->endOf(*fetch, keyId));
  });
  if (!fetch_) start(lock, fetch);
}

}  // namespace clerk::backend::authentication
