#pragma once

#include <chrono>

namespace clerk::backend {

/// When and how often a call is tried again. The wait before attempt n + 1 is
/// `min(maxInterval, initialInterval * exponent^(n - 1))`, less up to a quarter at random, and never less than the
/// service's `Retry-After`. Where `Retry-After` is longer than `maxInterval`, or the wait would pass the total time,
/// the call ends with the last error at once.
struct RetryConfig {
  std::chrono::milliseconds initialInterval{500};    ///< The wait after the first attempt; positive.
  std::chrono::milliseconds maxInterval{60'000};     ///< The longest wait; positive.
  double exponent = 1.5;                             ///< By how much each wait is longer than the last; at least 1.
  std::chrono::milliseconds maxElapsedTime{60'000};  ///< For the whole call, attempts and waits; positive.
  bool retryConnectionErrors = true;  ///< Whether failures without an answer are tried again, where that is safe.
  int maxAttempts = 3;                ///< The first one included; at least 1.

  /// One attempt, no retries.
  static RetryConfig none() {
    RetryConfig config;
    config.maxAttempts = 1;
    return config;
  }
};

}  // namespace clerk::backend
