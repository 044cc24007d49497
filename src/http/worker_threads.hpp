#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace clerk::backend::http {

/// At most eight threads that run tasks in their order; each starts when it is needed. They own what they wait on, so
/// that the last owner may go on one of them.
class WorkerThreads : public std::enable_shared_from_this<WorkerThreads> {
 public:
  /// @throws std::system_error where there is no thread and none can be started; the task will not run then.
  void run(std::function<void()> task);

  /// Lets the threads end once the tasks are done.
  void close();

 private:
  void work();

  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<std::function<void()>> tasks_;
  std::size_t threads_ = 0;
  std::size_t idle_ = 0;
  bool closed_ = false;
};

}  // namespace clerk::backend::http
