#pragma once

#include <clerk/backend/core/erased_call.hpp>

#include "core/call.hpp"

#include <exception>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace clerk::backend::core {

class PendingCall;

/// One attempt of an asynchronous call, as long as the transport may come back to it. Guarded by the lock of
/// AsyncCalls, but for the source.
struct PendingAttempt {
  explicit PendingAttempt(std::shared_ptr<PendingCall> of) : call(std::move(of)) {}

  std::shared_ptr<PendingCall> call;  ///< Null once the call goes on without it.
  CancellationSource source;          ///< Tells the transport to end this attempt.
  bool isOver = false;                ///< The transport has completed it.
  bool holdsSlot = true;
  bool isLate = false;    ///< Its time was over before it was completed.
  http::Result result{};  ///< Of a completion that cannot be told where it came, as is `thrown`.
  std::exception_ptr thrown;
};

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

  /// Where the request cannot be sent, it has that `failure` from the start, and no call.
  PendingCall(const Settings& settings, const Operation& operation, const void* request, RequestOptions options,
              std::function<void(const Ending&)> ended)
      : options_(std::move(options)), ended_(std::move(ended)) {
    try {
      call_.emplace(Invocation(settings, operation, request, options_));
    } catch (...) {
      failure = std::current_exception();
    }
  }
  PendingCall(const PendingCall&) = delete;
  PendingCall& operator=(const PendingCall&) = delete;

  /// False where the request cannot be sent as it is.
  bool hasBegun() const noexcept { return call_.has_value(); }

  Call& call() noexcept { return *call_; }

  const CancellationToken& token() const noexcept { return options_.cancellation; }

  /// Tells the caller how it ended.
  /// @param with null where the call has its answer
  void tell(std::exception_ptr with) noexcept {
    try {
      std::exchange(ended_, nullptr)(Ending(*this, std::move(with)));
    } catch (...) {  // as is documented, for there is nobody to tell
    }
  }

  // Guarded by the lock of AsyncCalls.
  State state = State::working;
  List::iterator place{};  ///< In the list of its state.
  std::optional<Timers::iterator> timer;
  std::exception_ptr failure;  ///< To be told when the timer runs out.
  std::shared_ptr<PendingAttempt> attempt;
  bool isRefused = false;  ///< It came while the client was going.

  std::optional<CancellationCallback> onCancel;

 private:
  RequestOptions options_;
  std::function<void(const Ending&)> ended_;
  std::optional<Call> call_;
};

}  // namespace clerk::backend::core
