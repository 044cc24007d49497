#include "core/async_calls.hpp"

#include "core/timekeeper_thread.hpp"

#include <algorithm>
#include <string>
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

  static bool isOnThisThread() noexcept { return innermost_ != nullptr; }

  const Settings& settings() const { return *settings_; }

 private:
  static thread_local const Work* innermost_;

  const std::shared_ptr<AsyncCalls> calls_;
  std::shared_ptr<const Settings> settings_;
  const Work* const outer_;
};

thread_local const AsyncCalls::Work* AsyncCalls::Work::innermost_ = nullptr;

// A stretch in which the transport has an attempt on this thread: what completes it there is told later, elsewhere, for
// no callback runs within the function that started or cancelled its call.
class AsyncCalls::Within {
 public:
  explicit Within(const PendingAttempt& attempt) : attempt_(attempt), outer_(innermost_) { innermost_ = this; }
  ~Within() { innermost_ = outer_; }
  Within(const Within&) = delete;
  Within& operator=(const Within&) = delete;

  static bool contains(const PendingAttempt& attempt) {
    for (const auto* within = innermost_; within != nullptr; within = within->outer_)
      if (&within->attempt_ == &attempt) return true;
    return false;
  }

 private:
  static thread_local const Within* innermost_;

  const PendingAttempt& attempt_;
  const Within* const outer_;
};

thread_local const AsyncCalls::Within* AsyncCalls::Within::innermost_ = nullptr;

namespace {

// The calls that are being told that they were refused on this thread: one that is started there is not even begun, so
// that a callback which always starts the next call comes to an end.
thread_local const AsyncCalls* refusing = nullptr;

http::Failure cancelledBefore() { return {http::FailureKind::cancelled, false, "the call was cancelled", {}}; }

}  // namespace

void AsyncCalls::submit(const CallPointer& call) try {
  if (!isTimed_.load(std::memory_order_acquire)) {
    timekeeper_->start([weak = weak_from_this()] {
      if (const auto self = weak.lock()) self->keepTime();
    });
    isTimed_.store(true, std::memory_order_release);
  }
  if (call->token().canBeCancelled()) {
    call->onCancel.emplace(call->token(), [this, pending = call.get()] { onCancelled(*pending); });
  }
  Lock lock(mutex_);
  if (!settings_ && (isClosed_ || refusing == this)) {
    lock.unlock();
    std::rethrow_exception(call->failure ? call->failure : call->call().abandon(cancelledBefore()));
  }
  call->place = calls_.insert(calls_.end(), call);
  if (call->failure) return scheduleFailure(call, call->failure);
  if (!settings_) {
    call->isRefused = true;
    call->failure = call->call().abandon(cancelledBefore());
    take(call, State::waiting);
    return changed_.notify_all();
  }
  if (const auto time = heldUntil(*call)) {
    take(call, State::waiting);
    return schedule(call, *time);
  }
  if (sending_ < settings_->options.maxConcurrentCalls && queue_.empty()) {
    ++sending_;
    lock.unlock();
    return send(call);
  }
  if (queue_.size() < settings_->options.maxQueuedCalls) return take(call, State::queued);
  const auto words = "the queue is full: maxQueuedCalls is " + std::to_string(settings_->options.maxQueuedCalls);
  scheduleFailure(call, call->call().abandon({http::FailureKind::queueFull, false, words, {}}));
} catch (...) {
  if (call->hasBegun()) call->call().tellEnd(std::current_exception());
  throw;
}

// On entry the call is `working`, and has its slot.
void AsyncCalls::send(const CallPointer& call) {
  const Work work(*this);
  Lock lock(mutex_, std::defer_lock);
  std::exception_ptr failure;
  AttemptPointer attempt;
  Call::Attempt prepared;
  try {
    prepared = call->call().begin();
    attempt = std::make_shared<PendingAttempt>(call);
  } catch (...) {
    failure = std::current_exception();
  }
  lock.lock();
  if (!settings_ && !failure) failure = cancelled(*call);
  if (failure) {
    --sending_;
    if (!settings_) return end(lock, call, std::move(failure));
    scheduleFailure(call, std::move(failure));
    lock.unlock();
    return sendQueued();  // the slot is free again
  }
  call->attempt = attempt;
  take(call, State::sending);
  schedule(call, call->call().endOfAttempt() + patience);
  prepared.options.cancellation = attempt->source.token();
  lock.unlock();
  if (call->token().isCancelled()) attempt->source.cancel();  // it might have been overlooked
  const auto complete = [self = shared_from_this(), attempt](http::Result result, std::exception_ptr thrown) {
    self->completed(attempt, std::move(result), std::move(thrown));
  };
  {
    const Within within(*attempt);
    try {
      work.settings().httpClient->sendAsync(std::move(prepared.request), std::move(prepared.options), complete);
    } catch (...) {
      complete({}, std::current_exception());
    }
  }
  lock.lock();
  tellLater(attempt);
}

// What was completed within `Within`.
void AsyncCalls::tellLater(const AttemptPointer& attempt) {
  const auto call = attempt->call;
  if (settings_ && attempt->isOver && call && call->attempt == attempt && call->state == State::sending) {
    schedule(call, settings_->now());
  }
}

void AsyncCalls::cancelUnlocked(Lock& lock, const AttemptPointer& attempt) {
  lock.unlock();
  {
    const Within within(*attempt);
    attempt->source.cancel();
  }
  lock.lock();
  tellLater(attempt);
}

void AsyncCalls::completed(const AttemptPointer& attempt, http::Result result, std::exception_ptr thrown) {
  const Work work(*this);
  Lock lock(mutex_);
  if (std::exchange(attempt->isOver, true)) return;
  if (!attempt->call) {
    --abandoned_;
    if (attempt->holdsSlot) --sending_;
    lock.unlock();
    return sendQueued();
  }
  const auto call = attempt->call;
  if (call->state != State::sending || call->attempt != attempt) return;
  if (Within::contains(*attempt)) {
    attempt->result = std::move(result);
    attempt->thrown = std::move(thrown);
    return;
  }
  conclude(lock, call, std::move(result), std::move(thrown));
}

// Takes what came of the call's attempt.
void AsyncCalls::conclude(Lock& lock, const CallPointer& call, http::Result result, std::exception_ptr thrown) {
  const auto attempt = letGo(*call);
  auto* failed = std::get_if<http::Failure>(&result);
  if (failed != nullptr && failed->kind == http::FailureKind::cancelled && attempt->isLate &&
      !call->token().isCancelled()) {
    failed->kind = http::FailureKind::timeout;
    failed->cause = http::FailureCause::attemptTimeout;
    failed->message = "no whole answer came in time";
  }
  unschedule(*call);
  take(call, State::working);
  lock.unlock();
  std::optional<std::chrono::milliseconds> wait;
  std::exception_ptr failure = std::move(thrown);
  try {
    if (!failure) wait = call->call().end(std::move(result));
  } catch (...) {
    failure = std::current_exception();
  }
  lock.lock();
  holdOthers(*call);
  if (wait && settings_) {
    take(call, State::waiting);
    const auto now = settings_->now();
    schedule(call, call->token().isCancelled() ? now : after(now, *wait));
    lock.unlock();
  } else {
    if (wait) failure = cancelled(*call);
    end(lock, call, std::move(failure));
  }
  sendQueued();
}

void AsyncCalls::sendQueued() {
  // Where this comes again from within `send`, the outer one goes on.
  thread_local const AsyncCalls* active = nullptr;
  if (active == this) return;
  const auto* const outer = std::exchange(active, this);
  for (;;) {
    CallPointer call;
    {
      const std::lock_guard lock(mutex_);
      if (!settings_ || queue_.empty() || sending_ >= settings_->options.maxConcurrentCalls) break;
      call = queue_.front();
      if (const auto time = heldUntil(*call)) {
        take(call, State::waiting);
        schedule(call, *time);
        continue;
      }
      unschedule(*call);
      take(call, State::working);
      ++sending_;
    }
    send(call);
  }
  active = outer;
}

void AsyncCalls::onCancelled(PendingCall& call) {
  Lock lock(mutex_);
  if (!settings_) return;
  if (call.state == State::queued || call.state == State::waiting) {
    schedule(*call.place, settings_->now());
  } else if (call.state == State::sending && !call.attempt->isOver) {
    const auto end = after(settings_->now(), patience);
    if (!call.timer || end < (*call.timer)->first) schedule(*call.place, end);
    cancelUnlocked(lock, AttemptPointer(call.attempt));
  }
}

void AsyncCalls::take(const CallPointer& call, State state, bool first) {
  auto& from = call->state == State::queued ? queue_ : calls_;
  auto& to = state == State::queued ? queue_ : calls_;
  to.splice(first ? to.begin() : to.end(), from, call->place);
  call->state = state;
  if (state == State::queued) schedule(call, call->token().isCancelled() ? settings_->now() : call->call().deadline());
}

void AsyncCalls::scheduleFailure(const CallPointer& call, std::exception_ptr failure) {
  take(call, State::waiting);
  call->failure = std::move(failure);
  if (settings_) schedule(call, settings_->now());
  else changed_.notify_all();
}

void AsyncCalls::schedule(const CallPointer& call, Clock::time_point time) {
  if (call->timer) {
    auto node = timers_.extract(*call->timer);  // its memory is used again
    node.key() = time;
    call->timer = timers_.insert(std::move(node));
  } else {
    call->timer = timers_.emplace(time, call);
  }
  if (*call->timer == timers_.begin()) timekeeper_->wakeAt(time);
}

void AsyncCalls::unschedule(PendingCall& call) {
  if (call.timer) timers_.erase(*call.timer);
  call.timer.reset();
}

// Where the service has said of an operation that there are too many, its calls wait together, outside their slots; but
// not one that would be too late by that.
std::optional<Clock::time_point> AsyncCalls::heldUntil(PendingCall& call) const {
  if (held_.empty()) return std::nullopt;
  const auto found = held_.find(call.call().subject());
  if (found == held_.end() || found->second <= settings_->now()) return std::nullopt;
  constexpr double longestSpread = 250;  // in ms
  const auto time = found->second + std::chrono::milliseconds(static_cast<int>(settings_->jitter() * longestSpread));
  return time < call.call().deadline() ? std::optional(time) : std::nullopt;
}

void AsyncCalls::holdOthers(PendingCall& call) {
  const auto time = call.call().holdBack();
  if (!time || !settings_) return;
  const auto now = settings_->now();
  for (auto each = held_.begin(); each != held_.end();)
    each = each->second <= now ? held_.erase(each) : std::next(each);
  auto& until = held_[call.call().subject()];
  until = std::max(until, after(now, *time));
}

// The call goes on without its attempt.
AsyncCalls::AttemptPointer AsyncCalls::letGo(PendingCall& call) {
  auto attempt = std::move(call.attempt);
  attempt->call.reset();
  if (!attempt->isOver) ++abandoned_;
  attempt->holdsSlot = !attempt->isOver && settings_ && abandoned_ > settings_->options.maxConcurrentCalls;
  if (!attempt->holdsSlot) --sending_;
  return attempt;
}

void AsyncCalls::end(Lock& lock, const CallPointer& call, std::exception_ptr failure) {
  unschedule(*call);
  (call->state == State::queued ? queue_ : calls_).erase(call->place);
  call->state = State::ended;
  lock.unlock();
  call->onCancel.reset();
  const auto* const outer = refusing;
  if (call->isRefused) refusing = this;
  call->tell(std::move(failure));
  refusing = outer;
}

void AsyncCalls::keepTime() {
  const Work work(*this);
  Lock lock(mutex_);
  while (settings_ && !timers_.empty()) {
    const auto next = timers_.begin()->first;
    if (settings_->now() < next) return timekeeper_->wakeAt(next);
    const auto call = timers_.begin()->second;
    unschedule(*call);
    timeIsUp(lock, call);
    if (!lock.owns_lock()) lock.lock();
  }
}

void AsyncCalls::timeIsUp(Lock& lock, const CallPointer& call) {
  if (call->state == State::sending) {
    const auto attempt = call->attempt;
    if (attempt->isOver) return conclude(lock, call, std::move(attempt->result), std::move(attempt->thrown));
    if (attempt->isLate || call->token().isCancelled()) return abandonAttempt(lock, call);
    return cancelAttempt(lock, call);
  }
  if (call->failure) return end(lock, call, std::move(call->failure));
  if (call->token().isCancelled()) return end(lock, call, cancelled(*call));
  if (call->state == State::queued) {
    return end(lock, call, call->call().abandon(call->call().notSentInTime()));
  }
  const bool isRetry = call->call().attempts() > 0;  // one that was held back has no claim to be the next
  take(call, State::queued, isRetry);
  lock.unlock();
  sendQueued();
}

// The transport has not ended the attempt in time: it is told to, and may say what it knows.
void AsyncCalls::cancelAttempt(Lock& lock, const CallPointer& call) {
  const auto attempt = call->attempt;
  attempt->isLate = true;
  schedule(call, after(settings_->now(), patience));
  cancelUnlocked(lock, attempt);
}

void AsyncCalls::abandonAttempt(Lock& lock, const CallPointer& call) {
  const bool byCaller = call->token().isCancelled();
  conclude(lock, call,
           byCaller ? http::Failure{http::FailureKind::cancelled, true, "the call was cancelled", {}}
                    : call->call().neverEnded(),
           nullptr);
}

void AsyncCalls::close() {
  const Work work(*this);
  Lock lock(mutex_);
  settings_.reset();
  const auto idle = [this]() -> CallPointer {
    const auto isIdle = [](const CallPointer& call) { return call->state != State::working; };
    const auto found = std::find_if(calls_.begin(), calls_.end(), isIdle);
    if (found != calls_.end()) return *found;
    return queue_.empty() ? nullptr : queue_.front();
  };
  for (;;) {
    if (const auto call = idle()) {
      auto failure = call->failure ? call->failure : cancelled(*call);
      const auto attempt = call->attempt ? letGo(*call) : nullptr;
      end(lock, call, std::move(failure));
      if (attempt) attempt->source.cancel();
      lock.lock();
    } else if (working_ > Work::onThisThread(*this)) {
      changed_.wait(lock);
    } else {
      break;
    }
  }
  isClosed_ = true;
  lock.unlock();
  timekeeper_->stop();
}

bool AsyncCalls::isWorkingHere() noexcept { return Work::isOnThisThread(); }

AsyncCalls::Counts AsyncCalls::counts() {
  const std::lock_guard lock(mutex_);
  return {calls_.size() + queue_.size(), queue_.size(), sending_, abandoned_};
}

std::exception_ptr AsyncCalls::cancelled(PendingCall& call) {
  const bool sent = call.state == State::sending;
  const bool byCaller = settings_ || call.token().isCancelled();
  const auto* words = byCaller ? "the call was cancelled" : "the last handle of the client went before the call ended";
  return call.call().abandon({http::FailureKind::cancelled, sent, words, {}});
}

AsyncCallsOwner::AsyncCallsOwner(std::shared_ptr<const Settings> settings)
    : calls(std::make_shared<AsyncCalls>(std::move(settings), std::make_unique<TimekeeperThread>())) {}

}  // namespace clerk::backend::core
