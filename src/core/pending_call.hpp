#pragma once

#include <clerk/backend/outcome.hpp>

#include "core/call.hpp"

#include <exception>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace clerk::backend::core {

/// An asynchronous call, from its submission to its callback. `AsyncCalls` moves it along.
class PendingCall {
 public:
  using List = std::list<std::shared_ptr<PendingCall>>;
  using Timers = std::multimap<Clock::time_point, std::shared_ptr<PendingCall>>;

  enum class State {
    working,  ///< A thread is at work on it.
    queued,   ///< To be sent when another one is done.
    sending,  ///< The transport has it.
    waiting,  ///< To be sent again later, or to be told its failure.
    ended,
  };

  PendingCall(const Client::Settings& settings, const Operation& operation, PathParameters parameters, std::string body,
              RequestOptions options)
      : options_(std::move(options)),
        callersToken_(std::exchange(options_.cancellation, source_.token())),
        call_(settings, operation, parameters, std::move(body), options_) {}
  virtual ~PendingCall() = default;
  PendingCall(const PendingCall&) = delete;
  PendingCall& operator=(const PendingCall&) = delete;

  Call& call() noexcept { return call_; }

  const CancellationToken& callersToken() const noexcept { return callersToken_; }

  /// Ends what the call is doing as if its caller had cancelled it.
  void cancel() const { source_.cancel(); }

  /// Decodes the call's answer and calls the callback.
  virtual void succeed() noexcept = 0;
  /// Calls the callback.
  virtual void fail(std::exception_ptr exception) noexcept = 0;

  // Guarded by the lock of AsyncCalls.
  State state = State::working;
  List::iterator place{};
  std::optional<Timers::iterator> timer;
  std::exception_ptr failure;  // to be told when the timer runs out

  std::optional<CancellationCallback> onCancel;

 private:
  CancellationSource source_;
  RequestOptions options_;
  CancellationToken callersToken_;
  Call call_;
};

}  // namespace clerk::backend::core
