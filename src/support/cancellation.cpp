#include <clerk/backend/cancellation.hpp>

#include "support/process_generation.hpp"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

namespace clerk::backend {

namespace detail {

/// Whether its token is cancelled, and who waits for that.
///
/// A forked child shares the answer, and not those who wait in its parent: a lock of theirs may be held for ever there.
class CancellationState {
 public:
  CancellationState() { ::new (&waiting_) Waiting; }
  ~CancellationState() {
    if (owner_ == processGeneration()) waiting_.~Waiting();
  }
  CancellationState(const CancellationState&) = delete;
  CancellationState& operator=(const CancellationState&) = delete;

  bool isCancelled() const noexcept { return cancelled_.load(std::memory_order_acquire); }

  void cancel() {
    auto& waiting = here();
    std::unique_lock lock(waiting.mutex);
    if (cancelled_.exchange(true, std::memory_order_acq_rel)) return;
    waiting.canceller = std::this_thread::get_id();
    while (auto* callback = waiting.first) {
      unlink(waiting, *callback);
      waiting.running = callback;
      lock.unlock();
      // A callback may destroy its own CancellationCallback; the function must outlive that.
      const auto onCancel = std::move(callback->onCancel_);
      onCancel();
      lock.lock();
      waiting.running = nullptr;
      waiting.finished.notify_all();
    }
  }

  // False where it is cancelled already.
  bool add(CancellationCallback* callback) {
    auto& waiting = here();
    const std::lock_guard lock(waiting.mutex);
    if (isCancelled()) return false;
    callback->process_ = processGeneration();
    callback->next_ = waiting.first;
    if (waiting.first != nullptr) waiting.first->previous_ = callback;
    waiting.first = callback;
    return true;
  }

  void remove(CancellationCallback* callback) {
    if (callback->process_ != processGeneration()) return;  // it waits in the parent
    auto& waiting = here();
    std::unique_lock lock(waiting.mutex);
    if (callback->previous_ != nullptr || waiting.first == callback) unlink(waiting, *callback);
    if (waiting.running == callback && waiting.canceller != std::this_thread::get_id()) {
      waiting.finished.wait(lock, [&] { return waiting.running != callback; });
    }
  }

 private:
  struct Waiting {
    std::mutex mutex;
    std::condition_variable finished;
    CancellationCallback* first = nullptr;
    CancellationCallback* running = nullptr;
    std::thread::id canceller;
  };

  static void unlink(Waiting& waiting, CancellationCallback& callback) noexcept {
    if (callback.previous_ != nullptr) callback.previous_->next_ = callback.next_;
    else waiting.first = callback.next_;
    if (callback.next_ != nullptr) callback.next_->previous_ = callback.previous_;
    callback.previous_ = nullptr;
    callback.next_ = nullptr;
  }

  Waiting& here() {
    const auto process = processGeneration();
    auto owner = owner_.load(std::memory_order_acquire);
    while (owner != process) {
      if (owner != nobody && owner_.compare_exchange_weak(owner, nobody)) {
        ::new (&waiting_) Waiting;  // what the parent left is neither used nor destroyed
        owner_.store(process, std::memory_order_release);
        break;
      }
      owner = owner_.load(std::memory_order_acquire);
    }
    return waiting_;
  }

  static constexpr std::uint64_t nobody = 0;

  std::atomic<bool> cancelled_{false};
  std::atomic<std::uint64_t> owner_{processGeneration()};
  union {
    Waiting waiting_;
  };
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
