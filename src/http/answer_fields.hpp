#pragma once

#include <clerk/backend/http/headers.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace clerk::backend::http {

/// Whether a content type is application/json, whatever its case and parameters, and however often it was sent.
bool isJson(std::string_view contentType);

/// Clerk's id of the request that was answered, of `X-Clerk-Trace-Id`; empty where there is none that is fit for a log.
std::string traceIdOf(const Headers& headers);

/// What the SDK reads of an answer's header fields.
struct AnswerFields {
  explicit AnswerFields(const Headers& headers);

  bool isJson;  ///< The content type.

  /// How long `Retry-After` asks to wait (RFC 9110, 10.2.3: seconds or a date), read leniently: "1.5", "120s" and "90,
  /// 120" count as 2, 120 and 90. Nothing where it is absent or unreadable.
  std::optional<std::chrono::seconds> retryAfter;

  /// Whether it is as the RFC has it.
  bool isRetryAfterValid = false;
};

/// What the service asks for, and what the caller configures, is not taken to be more than that.
inline constexpr std::chrono::seconds longestWait = std::chrono::hours(24 * 365);

}  // namespace clerk::backend::http
