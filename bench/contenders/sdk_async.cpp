#include "call_data.hpp"
#include "contenders/contenders.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>

namespace clerk::backend::bench {
namespace {

using Clock = std::chrono::steady_clock;
using Result = Outcome<operations::CreateActorTokenResponse>;

/// Each callback begins the next call.
class AsyncContender final : public Contender {
 public:
  explicit AsyncContender(const Endpoint& endpoint) : sdk_(makeClient(endpoint)) {}

  void run(std::size_t calls, std::size_t atOnce, Meter& meter) override {
    meter.start();
    meter_ = &meter;
    toEnd_ = calls;
    const auto first = std::min(calls, atOnce);
    toBegin_ = calls - first;
    for (std::size_t i = 0; i < first; ++i) begin();
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return toEnd_ == 0; });
    meter.stop();
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  void begin() {
    sdk_.callAsync(request_, [this, begun = Clock::now()](const Result& result) { ended(result, begun); });
  }

  void ended(const Result& result, Clock::time_point begun) {
    const bool another = book(result, begun);
    if (another) begin();
  }

  bool book(const Result& result, Clock::time_point begun) {
    const std::lock_guard lock(mutex_);
    meter_->latencies.add(Clock::now() - begun);
    try {
      checkId(result.value().actorToken->id);
    } catch (...) {
      failure_ = std::current_exception();
    }
    if (--toEnd_ == 0) changed_.notify_one();
    if (toBegin_ == 0) return false;
    --toBegin_;
    return true;
  }

  std::mutex mutex_;  // guards the next five; taken by the client's thread alone while calls are under way
  std::condition_variable changed_;
  Meter* meter_ = nullptr;
  std::size_t toBegin_ = 0;
  std::size_t toEnd_ = 0;
  std::exception_ptr failure_;

  const operations::CreateActorTokenRequestBody request_ = sampleRequest();
  const ClerkBackend sdk_;  // the last member: goes first, and with it the callbacks
};

}  // namespace

std::unique_ptr<Contender> makeSdkAsync(const Endpoint& endpoint) { return std::make_unique<AsyncContender>(endpoint); }

}  // namespace clerk::backend::bench
