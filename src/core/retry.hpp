#pragma once

#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/retry_config.hpp>

#include "core/operation.hpp"

#include <chrono>
#include <optional>

namespace clerk::backend::core {

/// What the end of an attempt means for the call.
struct Verdict {
  bool mayHaveActed;    ///< The service may have done what it was asked.
  bool worthRepeating;  ///< Another attempt is allowed, and may fare better.
};

/// @param answer one that is no result
Verdict judge(const http::Response& answer, const Operation& operation, const RequestOptions& options);
Verdict judge(const http::Failure& failure, const Operation& operation, const RequestOptions& options,
              const RetryConfig& config);

/// How long `Retry-After` asks to wait (RFC 9110, 10.2.3: seconds or a date); nothing where it is absent or unreadable.
std::optional<std::chrono::seconds> retryAfter(const http::Headers& headers);

/// The wait after attempt number `attempt`; nothing where `Retry-After` is longer than the longest wait.
std::optional<std::chrono::milliseconds> waitAfter(int attempt, const RetryConfig& config,
                                                   std::optional<std::chrono::seconds> retryAfter);

}  // namespace clerk::backend::core
