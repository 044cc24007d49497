#include "http/curl_engine.hpp"

#include "http/curl_transfer.hpp"

#include <atomic>
#include <mutex>
#include <new>
#include <optional>
#include <utility>
#include <vector>

namespace clerk::backend::http {
namespace {

struct Job {
  Request request;
  SendOptions options;
  HttpClient::Completion completion;
};

}  // namespace

class CurlEngine::Loop : public std::enable_shared_from_this<Loop> {
 public:
  Loop(const CurlSettings& settings, CURLSH* share) : settings_(settings), share_(share), multi_(curl_multi_init()) {
    if (!multi_) throw std::bad_alloc();
    curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, maxIdleConnections);
  }

  void add(Job job) {
    const std::lock_guard lock(mutex_);
    const bool first = incoming_.empty();
    incoming_.push_back(std::move(job));
    if (!thread_.joinable()) thread_ = std::thread([self = shared_from_this()] { self->run(); });
    else if (first && thread_.get_id() != std::this_thread::get_id()) wakeUp();  // its own thread looks by itself
  }

  void stop() {
    std::thread thread;
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      thread = std::move(thread_);
      wakeUp();
    }
    if (thread.get_id() == std::this_thread::get_id()) {
      endAll();  // on behalf of `run`, which is further up on the stack and uses nothing of ours any more
      thread.detach();
    } else if (thread.joinable()) {
      thread.join();
    }
  }

 private:
  static constexpr long maxIdleConnections = 64;
  static constexpr std::size_t maxIdleHandles = 64;

  /// A handle, and the exchange that it is used for.
  struct Exchange {
    Exchange(const CurlSettings& settings, CURLSH* share) : transfer(settings, share) {}
    CurlTransfer transfer;
    Job job;
    std::optional<CancellationCallback> onCancel;
    std::size_t index = 0;  // in `active_`
  };

  void wakeUp() { curl_multi_wakeup(multi_.get()); }

  void run() {
    while (!ended_) {
      beginIncoming();
      if (ended_) return;
      int running = 0;
      curl_multi_perform(multi_.get(), &running);
      takeResults();
      if (cancelling_.exchange(false)) endCancelled();
      if (!ended_ && !pause()) endAll();
    }
  }

  // Until there is something to do; false where the engine is to stop.
  bool pause() {
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return false;
      if (!incoming_.empty()) return true;
    }
    curl_multi_poll(multi_.get(), nullptr, 0, 60'000, nullptr);
    return true;
  }

  void beginIncoming() {
    {
      const std::lock_guard lock(mutex_);
      beginning_.swap(incoming_);
    }
    for (auto& job : beginning_) {
      if (ended_) cancel(job);
      else begin(std::move(job));
    }
    beginning_.clear();
  }

  void begin(Job job) {
    std::unique_ptr<Exchange> exchange;
    try {
      exchange = takeExchange();
      exchange->job = std::move(job);
      exchange->transfer.begin(exchange->job.request, exchange->job.options);
      active_.push_back(nullptr);
    } catch (...) {  // out of memory
      const auto completion = std::move((exchange ? exchange->job : job).completion);
      return completion({}, std::current_exception());
    }
    const auto& cancellation = exchange->job.options.cancellation;
    if (cancellation.canBeCancelled()) {
      exchange->onCancel.emplace(cancellation, [this] {
        cancelling_ = true;
        wakeUp();
      });
    }
    exchange->index = active_.size() - 1;
    curl_multi_add_handle(multi_.get(), exchange->transfer.handle());
    active_.back() = std::move(exchange);
  }

  std::unique_ptr<Exchange> takeExchange() {
    if (idle_.empty()) {
      auto exchange = std::make_unique<Exchange>(settings_, share_);
      curl_easy_setopt(exchange->transfer.handle(), CURLOPT_PRIVATE, exchange.get());
      return exchange;
    }
    auto exchange = std::move(idle_.back());
    idle_.pop_back();
    return exchange;
  }

  void takeResults() {
    int left = 0;
    while (const CURLMsg* message = ended_ ? nullptr : curl_multi_info_read(multi_.get(), &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      const CURLcode code = message->data.result;
      char* exchange = nullptr;
      curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &exchange);
      auto& ended = *reinterpret_cast<Exchange*>(exchange);
      end(ended, ended.transfer.finish(code));
    }
  }

  void endCancelled() {
    for (std::size_t index = 0; index < active_.size();) {
      auto& exchange = *active_[index];
      if (exchange.job.options.cancellation.isCancelled()) end(exchange, exchange.transfer.cancelled());
      else ++index;
    }
  }

  void end(Exchange& ending, Result result) {
    auto exchange = std::move(active_[ending.index]);
    if (active_.back()) {
      active_.back()->index = exchange->index;
      active_[exchange->index] = std::move(active_.back());
    }
    active_.pop_back();
    curl_multi_remove_handle(multi_.get(), exchange->transfer.handle());
    exchange->onCancel.reset();
    const Job job = std::move(exchange->job);
    // After an error the handle is not to be trusted.
    if (std::holds_alternative<Response>(result) && idle_.size() < maxIdleHandles) idle_.push_back(std::move(exchange));
    exchange.reset();
    job.completion(std::move(result), nullptr);
  }

  void endAll() {
    ended_ = true;
    while (!active_.empty()) end(*active_.back(), active_.back()->transfer.cancelled());
    for (auto& job : std::exchange(incoming_, {})) cancel(job);
    idle_.clear();
  }

  static void cancel(const Job& job) {
    job.completion(Failure{FailureKind::cancelled, false, "the call was cancelled", {}}, nullptr);
  }

  const CurlSettings& settings_;
  CURLSH* const share_;
  const CurlMulti multi_;
  std::atomic<bool> cancelling_{false};

  std::mutex mutex_;  // guards these three
  std::vector<Job> incoming_;
  std::thread thread_;
  bool stopping_ = false;

  // Of the thread alone.
  std::vector<Job> beginning_;  // keeps its memory, for `incoming_` to swap with
  std::vector<std::unique_ptr<Exchange>> active_;
  std::vector<std::unique_ptr<Exchange>> idle_;
  bool ended_ = false;
};

CurlEngine::CurlEngine(const CurlSettings& settings, CURLSH* share) : loop_(std::make_shared<Loop>(settings, share)) {}

CurlEngine::~CurlEngine() { loop_->stop(); }

void CurlEngine::send(Request request, SendOptions options, HttpClient::Completion completion) {
  loop_->add({std::move(request), std::move(options), std::move(completion)});
}

}  // namespace clerk::backend::http
