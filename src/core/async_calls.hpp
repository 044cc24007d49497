#pragma once

#include "core/client.hpp"
#include "core/pending_call.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace clerk::backend::core {

/// The asynchronous calls of one client: sends as many at a time as it allows and queues the others, in order; waits
/// between attempts; ends them all when the client goes. A thread of its own keeps the time. It starts when there is
/// something to wait for, and also tells the failures that came up before anything was sent.
class AsyncCalls : public std::enable_shared_from_this<AsyncCalls> {
 public:
  explicit AsyncCalls(std::shared_ptr<const Client::Settings> settings) : settings_(std::move(settings)) {}

  /// Its callback will run exactly once, and not before this returns on this thread.
  void submit(const std::shared_ptr<PendingCall>& call);

  /// Ends every call with CancelledException, and waits for the callbacks that run on other threads.
  void close();

 private:
  using CallPointer = std::shared_ptr<PendingCall>;
  using State = PendingCall::State;
  using Lock = std::unique_lock<std::mutex>;

  class Work;

  void send(const CallPointer& call);
  void sendQueued();
  void attemptEnded(const CallPointer& call, http::Result result, std::exception_ptr thrown);
  void onCancelled(PendingCall& call);
  void keepTime();
  void timeIsUp(const CallPointer& call);

  // With the lock held.
  void enqueue(const CallPointer& call, bool first);
  void schedule(const CallPointer& call, Clock::time_point time);
  void scheduleFailure(const CallPointer& call, std::exception_ptr failure);
  void unschedule(PendingCall& call);
  void take(PendingCall& call, State state);
  static std::exception_ptr cancelled(PendingCall& call);

  /// Takes the call off the books, lets go of the lock, and tells its end.
  void end(Lock& lock, const CallPointer& call, std::exception_ptr failure);

  std::mutex mutex_;
  std::condition_variable changed_;
  std::shared_ptr<const Client::Settings> settings_;  // null once closed
  PendingCall::List calls_;                           // all that have not ended
  std::deque<CallPointer> queue_;                     // some may have ended meanwhile
  PendingCall::Timers timers_;                        // for the queued their deadline, for the waiting when to go on
  std::size_t queued_ = 0;
  std::size_t sending_ = 0;  // that hold one of the client's slots
  std::size_t working_ = 0;  // threads in a `Work`
  std::thread timeKeeper_;
};

/// Closes the calls with its own end.
class AsyncCallsOwner {
 public:
  explicit AsyncCallsOwner(std::shared_ptr<const Client::Settings> settings)
      : calls(std::make_shared<AsyncCalls>(std::move(settings))) {}
  ~AsyncCallsOwner() { calls->close(); }  // NOLINT(bugprone-exception-escape): out of memory ends the program
  AsyncCallsOwner(const AsyncCallsOwner&) = delete;
  AsyncCallsOwner& operator=(const AsyncCallsOwner&) = delete;

  const std::shared_ptr<AsyncCalls> calls;
};

}  // namespace clerk::backend::core
