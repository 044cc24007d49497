#pragma once

#include "core/pending_call.hpp"
#include "core/settings.hpp"
#include "core/timekeeper.hpp"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace clerk::backend::core {

/// The asynchronous calls of one client: sends as many at a time as it allows and queues the others, in order; waits
/// between attempts; ends them all when the client goes.
///
/// It keeps the limits whatever the transport does: an attempt that is not completed in time is cancelled, and a moment
/// later left alone; what comes of it then, or twice, is ignored. Such attempts count until the transport completes
/// them: beyond `maxConcurrentCalls` of them, each keeps its slot.
class AsyncCalls : public std::enable_shared_from_this<AsyncCalls> {
 public:
  AsyncCalls(std::shared_ptr<const Settings> settings, std::unique_ptr<Timekeeper> timekeeper)
      : settings_(std::move(settings)), timekeeper_(std::move(timekeeper)) {}

  /// Its callback will run exactly once, and not before this returns on this thread.
  /// @throws std::system_error where a thread that is needed cannot be started, and errors::CancelledException where
  /// the client has gone: then the callback does not run.
  void submit(const std::shared_ptr<PendingCall>& call);

  /// Ends every call with CancelledException, and waits for the callbacks that run on other threads.
  void close();

  /// Does what is due; of the timekeeper.
  void keepTime();

  /// Whether this thread is at work on the asynchronous calls of any client, in a hook or callback for instance: it
  /// must not wait there for the end of one.
  static bool isWorkingHere() noexcept;

  /// What is on the books, for tests.
  struct Counts {
    std::size_t calls;
    std::size_t queued;
    std::size_t sending;
    std::size_t abandoned;
  };
  Counts counts();

  /// How long after its time an attempt is cancelled, and after its cancellation left alone: a transport that keeps the
  /// limits has ended it by then, and knows more of it.
  static constexpr std::chrono::milliseconds patience{100};

 private:
  using CallPointer = std::shared_ptr<PendingCall>;
  using AttemptPointer = std::shared_ptr<PendingAttempt>;
  using State = PendingCall::State;
  using Lock = std::unique_lock<std::mutex>;

  class Work;
  class Within;

  void send(const CallPointer& call);
  void sendQueued();
  void completed(const AttemptPointer& attempt, http::Result result, std::exception_ptr thrown);
  void conclude(Lock& lock, const CallPointer& call, http::Result result, std::exception_ptr thrown);
  void onCancelled(PendingCall& call);
  void timeIsUp(Lock& lock, const CallPointer& call);
  void cancelAttempt(Lock& lock, const CallPointer& call);
  void abandonAttempt(Lock& lock, const CallPointer& call);

  // With the lock held.
  std::optional<Clock::time_point> heldUntil(PendingCall& call) const;
  void holdOthers(PendingCall& call);
  void take(const CallPointer& call, State state, bool first = false);
  void schedule(const CallPointer& call, Clock::time_point time);
  void scheduleFailure(const CallPointer& call, std::exception_ptr failure);
  void unschedule(PendingCall& call);
  AttemptPointer letGo(PendingCall& call);
  void cancelUnlocked(Lock& lock, const AttemptPointer& attempt);
  void tellLater(const AttemptPointer& attempt);
  std::exception_ptr cancelled(PendingCall& call);

  /// Takes the call off the books, lets go of the lock, and tells its end.
  void end(Lock& lock, const CallPointer& call, std::exception_ptr failure);

  std::mutex mutex_;
  std::condition_variable changed_;
  std::shared_ptr<const Settings> settings_;  // null once closed
  const std::unique_ptr<Timekeeper> timekeeper_;
  std::atomic<bool> isTimed_{false};  // it has been started
  PendingCall::List calls_;           // all that have not ended, but for the queued
  PendingCall::List queue_;           // in their order
  PendingCall::Timers timers_;
  std::map<std::string, Clock::time_point> held_;  // operations of which there were too many
  std::size_t sending_ = 0;                        // slots that are taken
  std::size_t abandoned_ = 0;                      // attempts that the transport still has and no call waits for
  std::size_t working_ = 0;                        // threads in a `Work`
  bool isClosed_ = false;
};

/// Closes the calls with its own end.
class AsyncCallsOwner {
 public:
  explicit AsyncCallsOwner(std::shared_ptr<const Settings> settings);
  ~AsyncCallsOwner() { calls->close(); }  // NOLINT(bugprone-exception-escape): out of memory ends the program
  AsyncCallsOwner(const AsyncCallsOwner&) = delete;
  AsyncCallsOwner& operator=(const AsyncCallsOwner&) = delete;

  const std::shared_ptr<AsyncCalls> calls;
};

}  // namespace clerk::backend::core
