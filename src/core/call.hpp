#pragma once

#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/request_options.hpp>

#include "core/client.hpp"
#include "core/clock.hpp"
#include "core/error_mapping.hpp"
#include "core/operation.hpp"
#include "core/path.hpp"
#include "core/retry.hpp"

#include <chrono>
#include <exception>
#include <optional>
#include <string>

namespace clerk::backend::core {

/// One call from its first attempt to its result: hooks, the key, time limits, retries and errors, without any I/O. Who
/// drives it sends what `begin` gives, hands the result to `end`, and waits where that says so.
class Call {
 public:
  struct Attempt {
    http::Request request;
    http::SendOptions options;
  };

  /// @param settings must outlive the attempts, as must `options`
  /// @throws std::invalid_argument where the caller's arguments cannot be used.
  Call(const Client::Settings& settings, const Operation& operation, PathParameters parameters, std::string body,
       const RequestOptions& options);

  /// Prepares the next attempt.
  /// @throws what a hook or the key's source throws; errors::CancelledException.
  Attempt begin();

  /// Takes what the attempt brought.
  /// @return how long to wait before the next `begin`, or nothing where the call has its answer, a 200.
  /// @throws errors::ClerkException where the call has failed; what a hook throws.
  std::optional<std::chrono::milliseconds> end(http::Result result);

  /// The error of a call that goes no further.
  std::exception_ptr abandon(http::Failure failure);

  http::Response takeAnswer() { return std::move(answer_); }
  CallFacts facts() const { return {operation_, attempts_, outcomeUnknown_, secretKey_}; }
  const CancellationToken& cancellation() const noexcept { return options_.cancellation; }
  Clock::time_point deadline() const noexcept { return deadline_; }

  /// Turns a 200 that is no result into the call's error.
  [[noreturn]] void unreadable(http::Response answer, const std::string& why);

 private:
  http::Request request() const;
  void authorize(http::Request& request);
  std::optional<std::chrono::milliseconds> retryWait(const Verdict& verdict, const http::Headers& headers);
  void runAfterHooks(http::Result& result);

  const Client::Settings& settings_;
  const Operation& operation_;
  const RequestOptions& options_;
  const RetryConfig& retryConfig_;
  const std::optional<http::Url> ownServer_;
  const http::Url& server_;
  const std::string url_;
  const std::string body_;
  const Clock::time_point deadline_;
  Clock::time_point begun_;
  int attempts_ = 0;
  bool outcomeUnknown_ = false;
  std::string secretKey_;
  http::Response answer_;
};

}  // namespace clerk::backend::core
