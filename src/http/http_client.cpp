#include <clerk/backend/http/http_client.hpp>

#include "http/worker_threads.hpp"
#include "support/process_local.hpp"

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace clerk::backend::http {

class HttpClient::Workers {
 public:
  void run(std::function<void()> task) { owner_.get().threads->run(std::move(task)); }

 private:
  struct Owner {
    Owner() = default;
    ~Owner() { threads->close(); }
    Owner(const Owner&) = delete;
    Owner& operator=(const Owner&) = delete;

    const std::shared_ptr<WorkerThreads> threads = std::make_shared<WorkerThreads>();
  };

  ProcessLocal<Owner> owner_;
};

HttpClient::HttpClient() : workers_(std::make_shared<Workers>()) {}

HttpClient::~HttpClient() = default;

namespace {

/// A request that waits for a thread. It is sent or, where it is cancelled before, ended at once; whichever is first.
class Waiting {
 public:
  Waiting(Request request, SendOptions options, HttpClient::Completion completion)
      : request_(std::move(request)), options_(std::move(options)), completion_(std::move(completion)) {}

  void watch(const std::shared_ptr<Waiting>& self) {
    if (!options_.cancellation.canBeCancelled()) return;
    onCancel_.emplace(options_.cancellation, [weak = std::weak_ptr(self)] {
      if (const auto waiting = weak.lock()) waiting->cancel();
    });
  }

  void send(HttpClient& client) {
    if (isTaken_.exchange(true)) return;
    onCancel_.reset();
    Result result;
    std::exception_ptr thrown;
    try {
      if (options_.cancellation.isCancelled()) result = cancelled();
      else result = client.send(request_, options_);
    } catch (...) {
      thrown = std::current_exception();
    }
    completion_(std::move(result), thrown);
  }

 private:
  static Failure cancelled() { return {FailureKind::cancelled, false, "the call was cancelled", {}}; }

  void cancel() {
    if (!isTaken_.exchange(true)) completion_(cancelled(), nullptr);
  }

  const Request request_;
  const SendOptions options_;
  const HttpClient::Completion completion_;
  std::atomic<bool> isTaken_{false};
  std::optional<CancellationCallback> onCancel_;
};

}  // namespace

void HttpClient::sendAsync(Request request, SendOptions options, Completion completion) {
  auto waiting = std::make_shared<Waiting>(std::move(request), std::move(options), std::move(completion));
  waiting->watch(waiting);
  workers_->run([self = shared_from_this(), waiting] { waiting->send(*self); });
}

}  // namespace clerk::backend::http
