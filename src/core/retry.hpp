#pragma once

#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/retry_config.hpp>

#include "http/answer_fields.hpp"

#include <chrono>
#include <optional>

namespace clerk::backend::core {

/// What the end of an attempt means for the call.
struct Verdict {
  bool mayHaveActed;    ///< The service may have done what it was asked.
  bool worthRepeating;  ///< Another attempt is allowed, and may fare better.
};

/// @param status of an answer that is no result
/// @param repeatable whether the request may be sent again where it may have taken effect
Verdict judge(int status, const http::AnswerFields& fields, bool repeatable, const RequestOptions& options);

/// @param fields of the failure's incomplete answer
Verdict judge(const http::Failure& failure, const http::AnswerFields& fields, bool repeatable,
              const RetryConfig& config);

/// The wait after attempt number `attempt`; nothing where `Retry-After` is longer than the longest wait.
/// @param jitter from 0 to 1: calls that failed together do not come back together
std::optional<std::chrono::milliseconds> waitAfter(int attempt, const RetryConfig& config,
                                                   std::optional<std::chrono::seconds> retryAfter, double jitter);

/// Any number from 0 to 1.
double randomJitter();

}  // namespace clerk::backend::core
