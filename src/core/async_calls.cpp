#include "core/async_calls.hpp"

#include <algorithm>
#include <utility>

namespace clerk::backend::core {

// A stretch of work on the calls, hooks and callbacks included. It keeps the settings, and `close` waits for its end,
// but for those further up on its own stack.
class AsyncCalls::Work {
 public:
  explicit Work(AsyncCalls& calls) : calls_(calls.shared_from_this()), outer_(innermost_) {
    const std::lock_guard lock(calls_->mutex_);
    settings_ = calls_->settings_;
    ++calls_->working_;
    innermost_ = this;
  }
  ~Work() {
    innermost_ = outer_;
    settings_.reset();
    const std::lock_guard lock(calls_->mutex_);
    --calls_->working_;
    if (!calls_->settings_) calls_->changed_.notify_all();
  }
  Work(const Work&) = delete;
  Work& operator=(const Work&) = delete;

  static std::size_t onThisThread(const AsyncCalls& calls) {
    std::size_t count = 0;
    for (const auto* work = innermost_; work != nullptr; work = work->outer_)
      if (work->calls_.get() == &calls) ++count;
    return count;
  }

  const Client::Settings& settings() const { return *settings_; }

 private:
  static thread_local const Work* innermost_;

  const std::shared_ptr<AsyncCalls> calls_;
  std::shared_ptr<const Client::Settings> settings_;
  const Work* const outer_;
};

thread_local const AsyncCalls::Work* AsyncCalls::Work::innermost_ = nullptr;

void AsyncCalls::submit(const CallPointer& call) {
  if (call->callersToken().canBeCancelled()) {
    call->onCancel.emplace(call->callersToken(), [this, pending = call.get()] { onCancelled(*pending); });
  }
  {
    const std::lock_guard lock(mutex_);
    call->place = calls_.insert(calls_.end(), call);
    if (sending_ >= settings_->maxConcurrentCalls || queued_ > 0) {
      if (queued_ < settings_->maxQueuedCalls) return enqueue(call, false);
      const http::Failure failure{http::FailureKind::queueFull, false, "too many calls are queued", {}};
      return scheduleFailure(call, call->call().abandon(failure));
    }
    ++sending_;
  }
  send(call);
}

// On entry the call is `working`, and has its slot.
void AsyncCalls::send(const CallPointer& call) {
  const Work work(*this);
  Lock lock(mutex_, std::defer_lock);
  std::exception_ptr failure;
  try {
    auto attempt = call->call().begin();
    lock.lock();
    if (settings_) {
      take(*call, State::sending);
      lock.unlock();
      return work.settings().httpClient->sendAsync(
          std::move(attempt.request), std::move(attempt.options),
          [self = shared_from_this(), call](http::Result result, std::exception_ptr thrown) {
            self->attemptEnded(call, std::move(result), std::move(thrown));
          });
    }
    failure = cancelled(*call);
  } catch (...) {
    failure = std::current_exception();
  }
  if (!lock.owns_lock()) lock.lock();
  if (call->state == State::ended) return;
  --sending_;
  if (!settings_) return end(lock, call, failure);
  scheduleFailure(call, std::move(failure));
}

void AsyncCalls::attemptEnded(const CallPointer& call, http::Result result, std::exception_ptr thrown) {
  const Work work(*this);
  Lock lock(mutex_);
  if (call->state != State::sending) return;
  take(*call, State::working);
  lock.unlock();
  std::optional<std::chrono::milliseconds> wait;
  std::exception_ptr failure = std::move(thrown);
  try {
    if (!failure) wait = call->call().end(std::move(result));
  } catch (...) {
    failure = std::current_exception();
  }
  lock.lock();
  --sending_;
  if (wait && settings_) {
    take(*call, State::waiting);
    schedule(call, call->callersToken().isCancelled() ? Clock::now() : fromNow(*wait));
    lock.unlock();
  } else {
    if (wait) failure = cancelled(*call);
    end(lock, call, std::move(failure));
  }
  sendQueued();
}

void AsyncCalls::sendQueued() {
  // Where a transport completes at once, this comes again from within `send`; the outer one goes on.
  thread_local const AsyncCalls* active = nullptr;
  if (active == this) return;
  const auto* const outer = std::exchange(active, this);
  for (;;) {
    CallPointer call;
    {
      const std::lock_guard lock(mutex_);
      while (!queue_.empty() && queue_.front()->state != State::queued) queue_.pop_front();
      if (!settings_ || queue_.empty() || sending_ >= settings_->maxConcurrentCalls) break;
      call = std::move(queue_.front());
      queue_.pop_front();
      unschedule(*call);
      take(*call, State::working);
      ++sending_;
    }
    send(call);
  }
  active = outer;
}

void AsyncCalls::onCancelled(PendingCall& call) {
  call.cancel();
  const std::lock_guard lock(mutex_);
  if (call.state == State::queued || call.state == State::waiting) schedule(*call.place, Clock::now());
}

void AsyncCalls::enqueue(const CallPointer& call, bool first) {
  queue_.insert(first ? queue_.begin() : queue_.end(), call);
  take(*call, State::queued);
  schedule(call, call->callersToken().isCancelled() ? Clock::now() : call->call().deadline());
}

void AsyncCalls::scheduleFailure(const CallPointer& call, std::exception_ptr failure) {
  take(*call, State::waiting);
  call->failure = std::move(failure);
  schedule(call, Clock::now());
}

void AsyncCalls::schedule(const CallPointer& call, Clock::time_point time) {
  unschedule(*call);
  call->timer = timers_.emplace(time, call);
  if (!timeKeeper_.joinable()) timeKeeper_ = std::thread([self = shared_from_this()] { self->keepTime(); });
  else if (call->timer == timers_.begin()) changed_.notify_all();
}

void AsyncCalls::unschedule(PendingCall& call) {
  if (call.timer) timers_.erase(*call.timer);
  call.timer.reset();
}

void AsyncCalls::take(PendingCall& call, State state) {
  if (call.state == State::queued) --queued_;
  if (state == State::queued) ++queued_;
  call.state = state;
}

void AsyncCalls::end(Lock& lock, const CallPointer& call, std::exception_ptr failure) {
  take(*call, State::ended);
  unschedule(*call);
  calls_.erase(call->place);
  lock.unlock();
  call->onCancel.reset();
  if (failure) call->fail(std::move(failure));
  else call->succeed();
}

void AsyncCalls::keepTime() {
  Lock lock(mutex_);
  while (settings_) {
    if (timers_.empty()) {
      changed_.wait(lock);
    } else if (const auto next = timers_.begin()->first; Clock::now() < next) {
      changed_.wait_until(lock, next);
    } else {
      const auto call = timers_.begin()->second;
      unschedule(*call);
      lock.unlock();
      timeIsUp(call);
      lock.lock();
    }
  }
}

void AsyncCalls::timeIsUp(const CallPointer& call) {
  const Work work(*this);
  Lock lock(mutex_);
  if (call->timer || (call->state != State::queued && call->state != State::waiting)) return;  // it has moved on
  if (call->failure) return end(lock, call, std::move(call->failure));
  if (call->callersToken().isCancelled()) return end(lock, call, cancelled(*call));
  if (call->state == State::queued) {
    const http::Failure failure{http::FailureKind::timeout, false, "the call was not sent in time", {}};
    return end(lock, call, call->call().abandon(failure));
  }
  enqueue(call, true);
  lock.unlock();
  sendQueued();
}

void AsyncCalls::close() {
  std::thread timeKeeper;
  const Work work(*this);
  Lock lock(mutex_);
  settings_.reset();
  for (;;) {
    const auto isIdle = [](const CallPointer& call) { return call->state != State::working; };
    const auto found = std::find_if(calls_.begin(), calls_.end(), isIdle);
    if (found == calls_.end()) break;
    const auto call = *found;
    end(lock, call, cancelled(*call));
    call->cancel();
    lock.lock();
  }
  changed_.notify_all();
  changed_.wait(lock, [&] { return working_ == Work::onThisThread(*this); });
  timeKeeper.swap(timeKeeper_);
  lock.unlock();
  if (timeKeeper.get_id() == std::this_thread::get_id()) timeKeeper.detach();
  else if (timeKeeper.joinable()) timeKeeper.join();
}

std::exception_ptr AsyncCalls::cancelled(PendingCall& call) {
  const bool sent = call.state == State::sending;
  return call.call().abandon({http::FailureKind::cancelled, sent, "the call was cancelled", {}});
}

}  // namespace clerk::backend::core
