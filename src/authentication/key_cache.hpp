#pragma once

#include "authentication/key_set.hpp"

#include <clerk/backend/clerk_backend.hpp>
#include <clerk/backend/request_options.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace clerk::backend::authentication {

/// A key, or why there is none.
struct FoundKey {
  std::optional<PublicKey> key;
  std::string_view refusal;  ///< One of AuthErrorReason.
};

/// The keys of one client's instance: fetched with the first token, kept, renewed before they are old. Its clock may
/// stand still or jump; the times are those of the documentation of Authenticator.
///
/// One fetch at a time serves all who need one. It may be used from many threads at once.
class KeyCache : public std::enable_shared_from_this<KeyCache> {
 public:
  using Time = std::chrono::nanoseconds;  ///< Since any time before.

  /// @param options of the call that fetches; its total limit is set, and is that of those who wait, too
  /// @param now called from every thread, with no lock held
  KeyCache(const ClerkBackend& sdk, RequestOptions options, std::function<Time()> now);

  /// Fetches on this thread, or waits, where the keys at hand do not do.
  FoundKey find(std::string_view keyId);

  /// Calls `found` within this function where the keys at hand do, else once they are there.
  /// @param found must not throw
  void findAsync(std::string keyId, std::function<void(FoundKey)> found);

  static constexpr std::chrono::minutes renewedAfter{50};
  static constexpr std::chrono::hours keptFor{1};
  static constexpr std::chrono::hours keptWithoutService{24};
  static constexpr std::chrono::seconds betweenUnknown{30};  ///< From one fetch for an unknown id to the next.
  static constexpr std::chrono::seconds shortestPause{1};    ///< After a fetch that failed; doubled with each.
  static constexpr std::chrono::seconds longestPause{30};
  static constexpr std::chrono::minutes downUntilAsked{5};  ///< How long a failure stands for the service being down.

 private:
  struct Fetched;
  struct Fetch;
  struct Decision;
  using Lock = std::unique_lock<std::mutex>;

  // With the lock held.
  Decision decide(std::string_view keyId, Time now);
  FoundKey decideAfter(std::string_view keyId, Time now, const Fetch& fetch);
  std::optional<FoundKey> refusedUnknown(Time now);
  void keep(Fetched fetched, Time now);

  void start(Lock& lock, const std::shared_ptr<Fetch>& fetch);
  void end(const std::shared_ptr<Fetch>& fetch, Fetched fetched);
  FoundKey endOf(const Fetch& fetch, std::string_view keyId);

  const ClerkBackend sdk_;
  const RequestOptions options_;
  const std::function<Time()> now_;

  std::mutex mutex_;
  std::shared_ptr<const KeySet> keys_;  // null where none was fetched
  Time keysSince_{};
  std::string_view failure_;  // why the last fetch failed; empty where it did not
  int failures_ = 0;          // in a row
  Time failedAt_{};
  Time pausedUntil_{};
  std::optional<Time> unknownSince_;  // the last fetch for an id that was not known
  std::shared_ptr<Fetch> fetch_;      // what is under way
};

/// The cache of one process.
struct KeyCacheOwner {
  KeyCacheOwner(const ClerkBackend& sdk, const RequestOptions& options, std::function<KeyCache::Time()> now)
      : cache(std::make_shared<KeyCache>(sdk, options, std::move(now))) {}

  const std::shared_ptr<KeyCache> cache;
};

}  // namespace clerk::backend::authentication
