#pragma once

#include <clerk/backend/components/clerk_error.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>

#include <nlohmann/json.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace clerk::backend::errors {

/// Everything an error knows. Made by the SDK, or by a test that throws one of its errors.
struct ErrorDetails {
  std::string operationId{};                         ///< See `ClerkException::operationId()`.
  std::string callId{};                              ///< See `ClerkException::callId()`.
  http::Response rawResponse{};                      ///< See `ClerkException::rawResponse()`.
  std::vector<components::ClerkError> errors{};      ///< See `ClerkException::errors()`.
  std::optional<nlohmann::json> meta{};              ///< See `ClerkException::meta()`.
  std::optional<std::string> clerkTraceId{};         ///< See `ClerkException::clerkTraceId()`.
  std::optional<std::chrono::seconds> retryAfter{};  ///< See `ClerkException::retryAfter()`.
  int attempts = 1;                                  ///< See `ClerkException::attempts()`.
  std::chrono::milliseconds elapsed{};               ///< See `ClerkException::elapsed()`.
  bool outcomeUnknown = false;                       ///< See `ClerkException::outcomeUnknown()`.
};

/// What every failed call throws, whatever failed once the caller's arguments were found in order.
///
/// Copies share their data and never throw; one object may be read from several threads. `what()` holds no key, token,
/// path or body, and is at most a few hundred bytes long; `rawResponse()`, `body()` and `errors()` are the service's
/// own bytes.
class CLERK_BACKEND_EXPORT ClerkException : public std::runtime_error {
 public:
  /// @param what The text for people and logs.
  /// @param details Everything else.
  ClerkException(const std::string& what, ErrorDetails details);
  ~ClerkException() override;
  ClerkException(const ClerkException&) noexcept = default;             ///< Shares the details.
  ClerkException& operator=(const ClerkException&) noexcept = default;  ///< Shares the details.

  /// The API's name of the operation, such as "CreateActorToken"; method and path of a RawRequest.
  const std::string& operationId() const noexcept { return details_->operationId; }

  /// The name of this one call in hooks and errors: 16 hexadecimal digits. The service does not know it.
  const std::string& callId() const noexcept { return details_->callId; }

  /// The status of the last attempt's answer, 0 where none came.
  int statusCode() const noexcept { return details_->rawResponse.statusCode; }

  /// The last attempt's answer; empty, with status 0, where none came.
  const http::Response& rawResponse() const noexcept { return details_->rawResponse; }

  /// The body of `rawResponse()`; it may hold credentials.
  const std::string& body() const noexcept { return details_->rawResponse.body; }

  /// The errors in the answer's body, wherever it has them, on any status.
  const std::vector<components::ClerkError>& errors() const noexcept { return details_->errors; }

  /// The body's top-level `meta`.
  const std::optional<nlohmann::json>& meta() const noexcept { return details_->meta; }

  /// Clerk's id of the request, from the body of the error or the answer's `X-Clerk-Trace-Id`; quote it to their
  /// support.
  const std::optional<std::string>& clerkTraceId() const noexcept { return details_->clerkTraceId; }

  /// How long the service asked to wait, counted from its answer (`Retry-After`, as seconds or as a date).
  std::optional<std::chrono::seconds> retryAfter() const noexcept { return details_->retryAfter; }

  /// How many attempts were begun; 0 where the call ended before the first.
  int attempts() const noexcept { return details_->attempts; }

  /// How long the call took, from its beginning to its failure: waits, and the queue of an asynchronous one, included.
  std::chrono::milliseconds elapsed() const noexcept { return details_->elapsed; }

  /// Whether an attempt may have taken effect: true after a timeout, a reset, a truncated answer, a 5XX (but 503 with
  /// `Retry-After`), any 2XX or 3XX that is no result; false where nothing was sent or the service answered that it did
  /// not act.
  bool outcomeUnknown() const noexcept { return details_->outcomeUnknown; }

 private:
  std::shared_ptr<const ErrorDetails> details_;
};

}  // namespace clerk::backend::errors
