#include "call_data.hpp"
#include "contenders/contenders.hpp"

#include <atomic>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

namespace clerk::backend::bench {
namespace {

/// Answers nothing before it is let go, and then all at once.
class HeldAnswers final : public http::HttpClient {
 public:
  http::Result send(const http::Request&, const http::SendOptions&) override { return answer(); }

  void sendAsync(http::Request, http::SendOptions, Completion completion) override {
    {
      const std::lock_guard lock(mutex_);
      if (isHeld_) return held_.push_back(std::move(completion));
    }
    completion(answer(), nullptr);
  }

  void hold() {
    const std::lock_guard lock(mutex_);
    isHeld_ = true;
  }

  void letGo() {
    std::vector<Completion> held;
    {
      const std::lock_guard lock(mutex_);
      isHeld_ = false;
      held.swap(held_);
    }
    for (const auto& completion : held) completion(answer(), nullptr);
  }

 private:
  static http::Response answer() { return {200, sampleAnswerHeaders(), sampleAnswer()}; }

  std::mutex mutex_;
  std::vector<Completion> held_;
  bool isHeld_ = false;
};

class SubmittedTogether final : public Contender {
 public:
  explicit SubmittedTogether(CancellationToken token) { options_.cancellation = std::move(token); }

  void run(std::size_t calls, std::size_t, Meter& meter) override {
    const auto sdk =
        ClerkBackend::builder().setSecurity(secretKey).setClient(transport_).setMaxQueuedCalls(calls).build();
    const auto request = sampleRequest();
    std::atomic<std::size_t> left{calls};
    std::promise<void> done;
    transport_->hold();
    meter.start();
    for (std::size_t i = 0; i < calls; ++i) {
      const auto ended = [&](const Outcome<operations::CreateActorTokenResponse>& outcome) {
        checkId(outcome.value().actorToken->id);
        if (--left == 0) done.set_value();
      };
      sdk.callAsync(request, ended, options_);
    }
    transport_->letGo();
    done.get_future().wait();
    meter.stop();
  }

 private:
  const std::shared_ptr<HeldAnswers> transport_ = std::make_shared<HeldAnswers>();
  RequestOptions options_;
};

}  // namespace

std::unique_ptr<Contender> makeWithoutToken() { return std::make_unique<SubmittedTogether>(CancellationToken()); }

std::unique_ptr<Contender> makeWithOneToken() {
  static const CancellationSource source;
  return std::make_unique<SubmittedTogether>(source.token());
}

}  // namespace clerk::backend::bench
