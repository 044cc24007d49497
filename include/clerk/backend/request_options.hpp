#pragma once

#include <clerk/backend/cancellation.hpp>
#include <clerk/backend/http/headers.hpp>
#include <clerk/backend/retry_config.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

/// What one call does differently from its client. Every time must be positive, else the call throws
/// `std::invalid_argument`; `std::chrono::milliseconds::max()` is no limit.
struct RequestOptions {
  std::optional<RetryConfig> retryConfig{};  ///< Instead of the client's.

  /// The statuses to try again instead of the default ones: a number ("429") or a class ("5XX"). An operation that is
  /// not safe to repeat is tried again only where the answer says that it did not act, whatever stands here.
  std::optional<std::vector<std::string>> retryCodes{};

  /// Lets an operation that is not safe to repeat be tried again also where it may have taken effect.
  bool retryUnsafe = false;

  std::optional<std::chrono::milliseconds> timeout{};         ///< One attempt, connecting included.
  std::optional<std::chrono::milliseconds> connectTimeout{};  ///< Until the connection of an attempt stands.
  std::optional<std::chrono::milliseconds> totalTimeout{};    ///< Attempts and waits; default `maxElapsedTime`.

  std::optional<std::string> serverUrl{};  ///< As `ClerkBackendBuilder::setServerUrl`; the key goes there.

  /// Sent besides the SDK's own, or instead of them. `Authorization`, `Host`, `Content-Length`, `Transfer-Encoding`,
  /// `Connection` and `Expect` are refused with `std::invalid_argument`.
  http::Headers headers{};

  CancellationToken cancellation{};  ///< Ends the call early, also while it is queued or waits.
};

}  // namespace clerk::backend
