#include "http/curl_engine.hpp"

#include "http/curl_exchange.hpp"
#include "http/wake_up.hpp"
#include "support/stopped_at_exit.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace clerk::backend::http {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t maxIdleHandles = 64;

// After this time libcurl would not use a connection any more (CURLOPT_MAXAGE_CONN).
constexpr std::chrono::seconds maxIdle{30};

}  // namespace

class CurlEngine::Loop final : public StoppedAtExit, public std::enable_shared_from_this<Loop> {
 public:
  Loop(const CurlSettings& settings, CURLSH* share) : settings_(settings), share_(share) {}

  void add(CurlJob job) {
    std::unique_lock lock(mutex_);
    if (stopping_) {
      lock.unlock();
      return cancel(job);
    }
    if (!thread_.joinable()) {
      thread_ = std::thread([self = shared_from_this()] { self->run(); });
      remember(shared_from_this());
    }
    const bool first = incoming_.empty();
    incoming_.push_back(std::move(job));
    if (first && thread_.get_id() != std::this_thread::get_id()) wakeUp_.signal();  // its own thread looks by itself
  }

  void stop() noexcept override {
    std::thread thread;
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
      thread = std::move(thread_);
      wakeUp_.signal();
    }
    if (thread.get_id() == std::this_thread::get_id()) {
      endAll();  // on behalf of `run`, which is further up on the stack and uses nothing of ours any more
      thread.detach();
    } else if (thread.joinable()) {
      thread.join();
    }
  }

 private:
  using ExchangePointer = std::unique_ptr<CurlExchange>;

  void run() {
    while (!ended_) {
      beginIncoming();
      if (ended_) return;
      endedAny_ = false;
      for (std::size_t at = 0; at < multis_.size() && !ended_; ++at) {
        int running = 0;
        multis_[at]->connections.beginPass();
        curl_multi_perform(multis_[at]->handle(), &running);
        takeResults(*multis_[at]);
      }
      if (!ended_ && cancelling_.exchange(false)) endCancelled();
      if (!ended_ && Clock::now() >= nextCheck_) endLate();
      if (!ended_) dropDrained();
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
    if (endedAny_) lastUsed_ = Clock::now();
    if (multis_.empty()) {
      wakeUp_.wait();
      return true;
    }
    using std::chrono::milliseconds;
    milliseconds time = maxIdle;
    if (!active_.empty()) {
      // With HTTP/2 libcurl 7.88 leaves frames that it has received until something else wakes it.
      time = endedAny_ ? milliseconds(5) : milliseconds(100);
      time = std::min(time, std::chrono::ceil<milliseconds>(std::max(nextCheck_ - Clock::now(), Clock::duration(0))));
    }
    if (multis_.size() > 1 || !wakeUp_.isReady()) time = std::min(time, milliseconds(10));
    // With those of the other handles, as many as there is room for; what comes on the rest is seen 10 ms later.
    std::array<curl_waitfd, 16> watched{};
    unsigned count = 0;
    const auto watch = [&](curl_socket_t socket) {
      if (count < watched.size()) watched[count++] = {socket, CURL_WAIT_POLLIN, 0};
    };
    if (wakeUp_.isReady()) watch(wakeUp_.descriptor());
    for (std::size_t at = 0; at + 1 < multis_.size(); ++at) multis_[at]->connections.forEachSocket(watch);
    curl_multi_poll(multis_.back()->handle(), watched.data(), count, static_cast<int>(time.count()), nullptr);
    wakeUp_.clear();
    if (active_.empty() && time == maxIdle && Clock::now() - lastUsed_ >= maxIdle) closeIdle();
    return true;
  }

  void closeIdle() {
    idle_.clear();
    multis_.clear();
    opening_ = nullptr;
  }

  void beginIncoming() {
    {
      const std::lock_guard lock(mutex_);
      beginning_.swap(incoming_);
    }
    for (auto& job : beginning_) {
      if (ended_ || job.options.cancellation.isCancelled()) cancel(job);
      else begin(std::move(job));
    }
    beginning_.clear();
  }

  void begin(CurlJob job) {
    ExchangePointer exchange;
    try {
      exchange = takeExchange();
      exchange->job = std::move(job);
      auto& multi = currentMulti();
      exchange->begin(multi);
      active_.push_back(nullptr);
    } catch (const NoDescriptor& error) {
      const auto& url = (exchange ? exchange->job : job).request.url;
      auto failure = notConnected(url, error.code().value());
      const auto completion = std::move((exchange ? exchange->job : job).completion);
      return completion(std::move(failure), nullptr);
    } catch (...) {  // out of memory
      const auto completion = std::move((exchange ? exchange->job : job).completion);
      return completion({}, std::current_exception());
    }
    const auto& cancellation = exchange->job.options.cancellation;
    if (cancellation.canBeCancelled()) {
      exchange->onCancel.emplace(cancellation, [this] {
        cancelling_ = true;
        wakeUp_.signal();
      });
    }
    nextCheck_ = std::min(nextCheck_, exchange->nextLimit());
    exchange->index = active_.size() - 1;
    exchange->addToMulti();
    active_.back() = std::move(exchange);
  }

  CurlMultiHandle& currentMulti() {
    const auto* current = multis_.empty() ? nullptr : multis_.back().get();
    if (current == nullptr || current->isRetired() || current->connections.hasAnyServed(CurlConnections::maxUses)) {
      if (opening_ != nullptr) takeOpened();
      else multis_.push_back(std::make_unique<CurlMultiHandle>());
    } else if (opening_ == nullptr && current->connections.hasAnyServed(usesBeforeTheNext())) {
      open();
      if (opening_ != nullptr) return *opening_;
    }
    return *multis_.back();
  }

  // After so many requests on a connection of HTTP/2 the next one is opened. Meanwhile others go on on the old one: as
  // many again as are under way.
  std::size_t usesBeforeTheNext() const {
    constexpr std::size_t fewest = 100;
    return CurlConnections::maxUses - std::clamp(active_.size() * 5 / 4, fewest, CurlConnections::maxUses / 2);
  }

  // Of many exchanges that wait for a connection to come up, libcurl 7.88 begins one in each pass over all of them. So
  // one exchange goes ahead.
  void open() {
    try {
      auto opening = std::make_unique<CurlMultiHandle>();
      auto* const pointer = opening.get();
      multis_.insert(multis_.begin(), std::move(opening));
      opening_ = pointer;
    } catch (const std::exception&) {  // later
    }
  }

  void takeOpened() {
    const auto found =
        std::find_if(multis_.begin(), multis_.end(), [&](const auto& each) { return each.get() == opening_; });
    std::rotate(found, found + 1, multis_.end());
    opening_ = nullptr;
  }

  ExchangePointer takeExchange() {
    if (idle_.empty()) return std::make_unique<CurlExchange>(settings_, share_);
    auto exchange = std::move(idle_.back());
    idle_.pop_back();
    return exchange;
  }

  void takeResults(CurlMultiHandle& multi) {
    int left = 0;
    while (const CURLMsg* message = ended_ ? nullptr : curl_multi_info_read(multi.handle(), &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      const CURLcode code = message->data.result;
      auto& exchange = CurlExchange::of(message->easy_handle);
      if (exchange.transfer.wantsNewConnection() && !exchange.isRenewed) {
        endedAny_ = true;
        exchange.renew();
        continue;
      }
      if (code == CURLE_OPERATION_TIMEDOUT) multi.retire();
      end(exchange, exchange.transfer.finish(code));
    }
  }

  void endCancelled() {
    for (std::size_t index = 0; index < active_.size();) {
      auto& exchange = *active_[index];
      if (exchange.job.options.cancellation.isCancelled())
        end(exchange, exchange.transfer.stopped(FailureKind::cancelled));
      else ++index;
    }
  }

  // libcurl does not watch the time of what waits for another one's connection.
  void endLate() {
    const auto now = Clock::now();
    for (std::size_t index = 0; index < active_.size();) {
      auto& exchange = *active_[index];
      if (now < exchange.nextLimit()) {
        ++index;
        continue;
      }
      exchange.multi->retire();
      end(exchange, exchange.transfer.stopped(FailureKind::timeout));
    }
    nextCheck_ = (Clock::time_point::max)();
    for (const auto& exchange : active_) nextCheck_ = std::min(nextCheck_, exchange->nextLimit());
  }

  // A multi handle on whose connections a call timed out takes no new ones, and goes with its last.
  void dropDrained() {
    if (multis_.size() < 2) return;
    if (opening_ != nullptr && opening_->active == 0) opening_ = nullptr;  // its exchange has failed
    multis_.erase(
        std::remove_if(multis_.begin(), multis_.end() - 1, [](const auto& multi) { return multi->active == 0; }),
        multis_.end() - 1);
  }

  void end(CurlExchange& ending, Result result) {
    endedAny_ = true;
    auto exchange = std::move(active_[ending.index]);
    if (active_.back()) {
      active_.back()->index = exchange->index;
      active_[exchange->index] = std::move(active_.back());
    }
    active_.pop_back();
    const bool isAnswered = std::holds_alternative<Response>(result);
    if (isAnswered) exchange->multi->setHttp2(exchange->transfer.usesHttp2());
    exchange->removeFromMulti();
    if (isAnswered && exchange->multi == opening_) takeOpened();
    exchange->onCancel.reset();
    const CurlJob job = std::move(exchange->job);
    // After an error the handle is not to be trusted.
    if (isAnswered && idle_.size() < maxIdleHandles) idle_.push_back(std::move(exchange));
    exchange.reset();
    job.completion(std::move(result), nullptr);
  }

  void endAll() {
    ended_ = true;
    while (!active_.empty()) end(*active_.back(), active_.back()->transfer.stopped(FailureKind::cancelled));
    std::vector<CurlJob> left;
    {
      const std::lock_guard lock(mutex_);
      left.swap(incoming_);
    }
    for (auto& job : left) cancel(job);
    closeIdle();
  }

  static void cancel(const CurlJob& job) {
    job.completion(Failure{FailureKind::cancelled, false, "the call was cancelled", {}}, nullptr);
  }

  const CurlSettings& settings_;
  CURLSH* const share_;
  WakeUp wakeUp_;
  std::atomic<bool> cancelling_{false};

  std::mutex mutex_;  // guards these three
  std::vector<CurlJob> incoming_;
  std::thread thread_;
  bool stopping_ = false;

  // Of the thread alone.
  std::vector<CurlJob> beginning_;                        // keeps its memory, for `incoming_` to swap with
  std::vector<std::unique_ptr<CurlMultiHandle>> multis_;  // the last one takes new exchanges
  CurlMultiHandle* opening_ = nullptr;                    // another one of them, which is to follow it
  std::vector<ExchangePointer> active_;
  std::vector<ExchangePointer> idle_;
  Clock::time_point nextCheck_ = (Clock::time_point::max)();
  Clock::time_point lastUsed_;
  bool endedAny_ = false;
  bool ended_ = false;
};

CurlEngine::CurlEngine(const CurlSettings& settings, CURLSH* share) : loop_(std::make_shared<Loop>(settings, share)) {}

CurlEngine::~CurlEngine() { loop_->stop(); }

void CurlEngine::send(Request request, SendOptions options, HttpClient::Completion completion) {
  loop_->add({std::move(request), std::move(options), std::move(completion)});
}

}  // namespace clerk::backend::http
