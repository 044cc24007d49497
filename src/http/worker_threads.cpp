#include "http/worker_threads.hpp"

#include <system_error>
#include <thread>
#include <utility>

namespace clerk::backend::http {
namespace {

constexpr std::size_t maxThreads = 8;

}  // namespace

void WorkerThreads::run(std::function<void()> task) {
  const std::lock_guard lock(mutex_);
  if (idle_ <= tasks_.size() && threads_ < maxThreads) {
    try {
      std::thread([self = shared_from_this()] { self->work(); }).detach();
      ++threads_;
    } catch (const std::system_error&) {
      if (threads_ == 0) throw;  // else those that there are will come to it
    }
  }
  tasks_.push_back(std::move(task));
  ready_.notify_one();
}

void WorkerThreads::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  ready_.notify_all();
}

void WorkerThreads::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    ++idle_;
    ready_.wait(lock, [&] { return closed_ || !tasks_.empty(); });
    --idle_;
    if (tasks_.empty()) return;
    auto task = std::move(tasks_.front());
    tasks_.pop_front();
    lock.unlock();
    task();
    task = nullptr;  // may destroy the client, and so close these workers
    lock.lock();
  }
}

}  // namespace clerk::backend::http
