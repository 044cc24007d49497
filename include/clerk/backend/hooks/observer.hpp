#pragma once

#include <clerk/backend/export.hpp>
#include <clerk/backend/hooks/call_info.hpp>
#include <clerk/backend/http/failure.hpp>

#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace clerk::backend::hooks {

/// How an attempt ended. The texts live as long as the function that is told.
struct AttemptEnd {
  int attempt = 1;                                     ///< 1 for the first.
  std::chrono::nanoseconds duration{};                 ///< From sending the attempt to its end.
  int statusCode = 0;                                  ///< 0 where no answer came.
  std::optional<http::FailureKind> failure{};          ///< Why there is no whole answer.
  http::FailureCause cause{};                          ///< What exactly failed, where more is known.
  std::size_t responseBytes = 0;                       ///< Of a whole body, content coding undone.
  std::string_view clerkTraceId{};                     ///< Clerk's id of the request, where the answer has it.
  std::optional<std::chrono::milliseconds> retryIn{};  ///< How long the call waits for its next attempt, if any.
};

/// How a call ended. The text and the error live as long as the function that is told.
struct CallEnd {
  int attempts = 0;                       ///< As `ClerkException::attempts()`.
  std::chrono::nanoseconds duration{};    ///< From the beginning of the call, queueing and waits included.
  std::chrono::milliseconds waited{};     ///< How much of that was between attempts.
  int statusCode = 0;                     ///< Of the last attempt's answer; 0 where it got none.
  std::string_view clerkTraceId{};        ///< Clerk's id of the last attempt, where the answer had it.
  const std::exception* error = nullptr;  ///< What the caller is told, and null for a result; it may hold an answer.
};

/// Is told of every attempt and every call, and changes nothing: a request, an answer and the result are the same with
/// it and without. What it throws is dropped.
///
/// Its functions are called from every thread that makes a call, several at once, for asynchronous calls also from the
/// client's own threads; they should not block. They may call the client and cancel calls. They are told no header, no
/// body, no value of a parameter and no key; only the error of a failed call has the answer, as its caller gets it.
class CLERK_BACKEND_EXPORT Observer {
 public:
  Observer() = default;
  virtual ~Observer();
  Observer(const Observer&) = delete;
  Observer& operator=(const Observer&) = delete;

  /// A call begins. Runs on the thread that makes it, of an asynchronous call before that is queued.
  /// @param call Which call.
  virtual void onCallBegin(const CallInfo& call);

  /// An attempt is about to be sent.
  /// @param call Which call.
  /// @param attempt 1 for the first.
  virtual void onAttemptBegin(const CallInfo& call, int attempt);

  /// An attempt has ended. It is told what came, before a hook can change that.
  /// @param call Which call.
  /// @param end How.
  virtual void onAttemptEnd(const CallInfo& call, const AttemptEnd& end);

  /// A call has ended; once for each that began. One whose arguments were refused did not. Where the last handle of a
  /// client is dropped, this runs on that thread for the asynchronous calls that end with it.
  /// @param call Which call.
  /// @param end How.
  virtual void onCallEnd(const CallInfo& call, const CallEnd& end);
};

/// What is logged.
enum class LogLevel {
  info,   ///< One line for each call.
  debug,  ///< One for each attempt, too.
};

/// "info" or "debug".
constexpr std::string_view toString(LogLevel level) noexcept { return level == LogLevel::debug ? "debug" : "info"; }

/// An observer that writes lines such as
/// `CreateActorToken 5c9e1a0b7d3f2468: POST /actor_tokens, status 200, 1 attempt, 84 ms`.
///
/// In them are names, those of a query's parameters among them (`GET /users?limit&offset`), ids of calls and requests,
/// statuses and times; of a `ClerkException` the text of `what()`, which may quote the service's first error; of what a
/// hook, the key's source or the HTTP client threw nothing. There are no values of parameters, no headers, no other
/// part of a body, and no keys.
/// @param level What is logged.
/// @param write Gets each line, without a line end, from several threads at once; to stderr where it is empty.
/// @return One to give to `ClerkBackendBuilder::addObserver`; it may serve several clients.
CLERK_BACKEND_EXPORT std::shared_ptr<Observer> makeLogger(LogLevel level,
                                                          std::function<void(std::string_view)> write = {});

}  // namespace clerk::backend::hooks
