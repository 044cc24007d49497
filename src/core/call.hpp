#pragma once

#include <clerk/backend/http/http_client.hpp>

#include "core/call_id.hpp"
#include "core/clock.hpp"
#include "core/error_mapping.hpp"
#include "core/invocation.hpp"
#include "core/retry.hpp"

#include <chrono>
#include <exception>
#include <optional>
#include <string>

namespace clerk::backend::core {

class Backend;

/// One call from its first attempt to its result: hooks, the key, time limits, retries, errors and the result, without
/// any I/O. Who drives it sends what `begin` gives, hands what came of it to `end`, and waits where that says so.
class Call {
 public:
  struct Attempt {
    http::Request request;
    http::SendOptions options;
  };

  explicit Call(Invocation invocation);

  /// Prepares the next attempt.
  /// @param isLent Of a blocking call, which is begun as soon as it is made. The request is not copied where no hook
  /// can change it: `takeBack` is to follow before the next `begin`.
  /// @throws what a hook or the key's source throws; errors::CancelledException; errors::TimeoutException where the
  /// call's time is over. Nothing is sent then.
  Attempt begin(bool isLent = false);

  /// The request of an attempt that was lent it, after which there is to be another one.
  void takeBack(http::Request request);

  /// Takes what the attempt brought.
  /// @return how long to wait before the next `begin`, or nothing where the call has an answer of status 2XX.
  /// @throws errors::ClerkException where the call has failed; what a hook throws.
  std::optional<std::chrono::milliseconds> end(http::Result result);

  /// Reads the result out of the call's answer.
  /// @param response an object of the operation's Response
  /// @throws errors::SDKException where it is no result.
  void readResult(void* response);

  /// The error of a call that goes no further.
  std::exception_ptr abandon(http::Failure failure);

  /// Why a call that waited beyond its time was not sent.
  http::Failure notSentInTime() const;
  /// The transport has not ended an attempt, though its time was over and it was told to.
  http::Failure neverEnded() const;

  /// Tells the observers that the call has ended; once.
  /// @param failure null where there is a result
  void tellEnd(const std::exception_ptr& failure) noexcept;

  /// How long other calls of the same operation and server should not be sent, where the last answer said that there
  /// are too many.
  std::optional<std::chrono::milliseconds> holdBack() const noexcept { return holdBack_; }

  /// The operation and the server: what such an answer is about.
  std::string subject() const { return invocation_.server().text + ' ' + std::string(invocation_.operation->id); }

  const CancellationToken& cancellation() const noexcept { return invocation_.options.cancellation; }
  Clock::time_point deadline() const noexcept { return deadline_; }
  int attempts() const noexcept { return attempts_; }
  /// When the time of the last attempt is over.
  Clock::time_point endOfAttempt() const noexcept { return after(begun_, attemptTimeout_); }

 private:
  CallFacts facts() const;
  std::chrono::milliseconds totalTimeout() const;
  std::string host() const;
  std::exception_ptr errorFor(http::Failure failure) const;
  void checkMayBeSent();
  http::Request request(bool isLent);
  void authorize(http::Request& request);
  void takeKeyOfSource();
  const std::string& secretKey() const noexcept { return settings_.security ? sourcesKey_ : settings_.secretKey; }
  std::optional<std::chrono::milliseconds> retryWait(const Verdict& verdict, const http::AnswerFields& fields);
  void runAfterHooks(http::Result& result);
  hooks::HookContext context() const;
  hooks::CallInfo info() const;
  template <class Tell>
  void tellObservers(const Tell& tell) const noexcept;
  hooks::AttemptEnd attemptEnd(const http::Result& result) noexcept;
  void endWait() noexcept;
  void tellAttemptEnd(const hooks::AttemptEnd& end) noexcept;
  std::optional<std::chrono::milliseconds> conclude(http::Result result);

  Invocation invocation_;
  const Settings& settings_;
  const RetryConfig& retryConfig_;
  const Clock::time_point created_;
  const Clock::time_point deadline_;
  const CallId id_;
  const std::string queryNames_;  ///< Where somebody is told of the call.
  Clock::time_point begun_;
  std::chrono::milliseconds attemptTimeout_{0};
  bool isUnderWay_ = false;                  ///< An attempt is.
  bool isLastChance_ = false;                ///< Its time is what was left of the call's.
  std::optional<hooks::AttemptEnd> untold_;  ///< Of an attempt that was abandoned.
  std::optional<Clock::time_point> waitsSince_;
  Clock::duration waited_{0};
  int statusCode_ = 0;  ///< Of the last attempt, as it came.
  std::string traceId_;
  int attempts_ = 0;
  bool outcomeUnknown_ = false;
  std::string sourcesKey_;
  std::optional<std::chrono::milliseconds> holdBack_;
  http::Response answer_;
};

/// `core::call` for one page of a list.
/// @param offset how far into the list it begins, for errors; `noPage` where it is none
void callForPage(const Backend& backend, const Operation& operation, const void* request, void* response,
                 const RequestOptions& options, std::int64_t offset);

}  // namespace clerk::backend::core
