#include "core/timekeeper_thread.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace clerk::backend::core {

class TimekeeperThread::Loop : public std::enable_shared_from_this<Loop> {
 public:
  void start(const std::function<void()>& due) {
    const std::lock_guard lock(mutex_);
    if (thread_.joinable() || stopping_) return;
    due_ = due;
    thread_ = std::thread([self = shared_from_this()] { self->run(); });
  }

  void wakeAt(Clock::time_point time) noexcept {
    const std::lock_guard lock(mutex_);
    const bool sooner = time < next_;
    next_ = time;
    if (sooner) changed_.notify_one();
  }

  void stop() noexcept {
    std::thread thread;
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      changed_.notify_one();
      thread.swap(thread_);
    }
    if (thread.get_id() == std::this_thread::get_id()) thread.detach();
    else if (thread.joinable()) thread.join();
  }

 private:
  void run() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
      if (Clock::now() < next_) {
        if (next_ == never) changed_.wait(lock);
        else changed_.wait_until(lock, next_);
        continue;
      }
      next_ = never;
      const auto due = due_;
      lock.unlock();
      due();
      lock.lock();
    }
    due_ = nullptr;
  }

  static constexpr auto never = (Clock::time_point::max)();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::function<void()> due_;
  Clock::time_point next_ = never;
  bool stopping_ = false;
  std::thread thread_;
};

TimekeeperThread::TimekeeperThread() : loop_(std::make_shared<Loop>()) {}

TimekeeperThread::~TimekeeperThread() { loop_->stop(); }

void TimekeeperThread::start(const std::function<void()>& due) { loop_->start(due); }

void TimekeeperThread::wakeAt(Clock::time_point time) noexcept { loop_->wakeAt(time); }

void TimekeeperThread::stop() noexcept { loop_->stop(); }

}  // namespace clerk::backend::core
