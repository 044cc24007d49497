#include <clerk/backend/cancellation.hpp>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace clerk::backend {

namespace detail {

class CancellationState {
 public:
  bool isCancelled() const noexcept { return cancelled_.load(std::memory_order_acquire); }

  void cancel() {
    std::unique_lock lock(mutex_);
    if (cancelled_.exchange(true, std::memory_order_acq_rel)) return;
    canceller_ = std::this_thread::get_id();
    while (!callbacks_.empty()) {
      auto* callback = callbacks_.back();
      callbacks_.pop_back();
      running_ = callback;
      lock.unlock();
      // A callback may destroy its own CancellationCallback; the function must outlive that.
      const auto onCancel = std::move(callback->onCancel_);
      onCancel();
      lock.lock();
      running_ = nullptr;
      finished_.notify_all();
    }
  }

  // False where it is cancelled already.
  bool add(CancellationCallback* callback) {
    const std::lock_guard lock(mutex_);
    if (isCancelled()) return false;
    callbacks_.push_back(callback);
    return true;
  }

  void remove(CancellationCallback* callback) {
    std::unique_lock lock(mutex_);
    callbacks_.erase(std::remove(callbacks_.begin(), callbacks_.end(), callback), callbacks_.end());
    if (running_ == callback && canceller_ != std::this_thread::get_id()) {
      finished_.wait(lock, [&] { return running_ != callback; });
    }
  }

 private:
  std::atomic<bool> cancelled_{false};
  std::mutex mutex_;
  std::condition_variable finished_;
  std::vector<CancellationCallback*> callbacks_;
  CancellationCallback* running_ = nullptr;
  std::thread::id canceller_;
};

}  // namespace detail

bool CancellationToken::isCancelled() const noexcept { return state_ && state_->isCancelled(); }

CancellationSource::CancellationSource() : state_(std::make_shared<detail::CancellationState>()) {}

void CancellationSource::cancel() const {
  const auto state = state_;  // a callback may destroy this source
  state->cancel();
}

CancellationToken CancellationSource::token(const std::shared_ptr<void>& owner) const {
  return CancellationToken(std::shared_ptr<detail::CancellationState>(owner, state_.get()));
}

CancellationCallback::CancellationCallback(const CancellationToken& token, std::function<void()> onCancel)
    : state_(token.state_), onCancel_(std::move(onCancel)) {
  if (state_ && !state_->add(this)) {
    state_.reset();
    onCancel_();
  }
}

CancellationCallback::~CancellationCallback() {
  if (state_) state_->remove(this);
}

}  // namespace clerk::backend
