#include <clerk/backend/http/http_client.hpp>

#include "http/process_local.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>

namespace clerk::backend::http {
namespace {

// The threads own what they wait on, so that the client may be destroyed on one of them.
class Crew : public std::enable_shared_from_this<Crew> {
 public:
  void run(std::function<void()> task) {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
    if (idle_ < tasks_.size() && threads_ < maxThreads) {
      std::thread([self = shared_from_this()] { self->work(); }).detach();
      ++threads_;
    }
    ready_.notify_one();
  }

  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    ready_.notify_all();
  }

 private:
  static constexpr std::size_t maxThreads = 8;

  void work() {
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

  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<std::function<void()>> tasks_;
  std::size_t threads_ = 0;
  std::size_t idle_ = 0;
  bool closed_ = false;
};

}  // namespace

class HttpClient::Workers {
 public:
  void run(std::function<void()> task) { owner_.get().crew->run(std::move(task)); }

 private:
  struct Owner {
    Owner() = default;
    ~Owner() { crew->close(); }
    Owner(const Owner&) = delete;
    Owner& operator=(const Owner&) = delete;

    const std::shared_ptr<Crew> crew = std::make_shared<Crew>();
  };

  ProcessLocal<Owner> owner_;
};

HttpClient::HttpClient() : workers_(std::make_shared<Workers>()) {}

HttpClient::~HttpClient() = default;

void HttpClient::sendAsync(Request request, SendOptions options, Completion completion) {
  workers_->run([self = shared_from_this(), request = std::move(request), options = std::move(options),
                 completion = std::move(completion)] {
    Result result;
    std::exception_ptr thrown;
    try {
      result = self->send(request, options);
    } catch (...) {
      thrown = std::current_exception();
    }
    completion(std::move(result), thrown);
  });
}

}  // namespace clerk::backend::http
