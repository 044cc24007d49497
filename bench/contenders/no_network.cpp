#include "call_data.hpp"
#include "contenders/contenders.hpp"

#include <algorithm>
#include <chrono>
#include <vector>

namespace clerk::backend::bench {
namespace {

/// Hands out answers that were made beforehand.
class ReadyAnswers final : public http::HttpClient {
 public:
  http::Result send(const http::Request&, const http::SendOptions&) override {
    auto answer = std::move(answers_.back());
    answers_.pop_back();
    return answer;
  }

  void makeAnswers(std::size_t count) {
    answers_.reserve(count);
    while (answers_.size() < count) answers_.push_back({200, sampleAnswerHeaders(), sampleAnswer()});
  }

 private:
  std::vector<http::Response> answers_;
};

class NoNetwork final : public Contender {
 public:
  void run(std::size_t calls, std::size_t, Meter& meter) override {
    constexpr std::size_t batch = 64;
    for (std::size_t left = calls; left > 0;) {
      const auto count = std::min(left, batch);
      transport_->makeAnswers(count);
      left -= count;
      meter.start();
      auto last = std::chrono::steady_clock::now();
      for (std::size_t i = 0; i < count; ++i) {
        checkId(sdk_.actorTokens.create(request_).actorToken->id);
        const auto now = std::chrono::steady_clock::now();
        meter.latencies.add(now - last);
        last = now;
      }
      meter.stop();
    }
  }

 private:
  const operations::CreateActorTokenRequestBody request_ = sampleRequest();
  const std::shared_ptr<ReadyAnswers> transport_ = std::make_shared<ReadyAnswers>();
  const ClerkBackend sdk_ = ClerkBackend::builder().setSecurity(secretKey).setClient(transport_).build();
};

}  // namespace

std::unique_ptr<Contender> makeNoNetwork() { return std::make_unique<NoNetwork>(); }

}  // namespace clerk::backend::bench
