#include "contenders/contenders.hpp"
#include "contenders/curl_request.hpp"

#include <chrono>
#include <vector>

namespace clerk::backend::bench {
namespace {

using Clock = std::chrono::steady_clock;

class MultiContender final : public Contender {
 public:
  explicit MultiContender(const Endpoint& endpoint) : endpoint_(endpoint) {
    http::initialiseCurl();
    multi_.reset(curl_multi_init());
  }

  void run(std::size_t calls, std::size_t atOnce, Meter& meter) override {
    while (exchanges_.size() < atOnce) addExchange();
    meter.start();
    toBegin_ = calls;
    for (const auto& exchange : exchanges_) begin(*exchange);
    for (int running = 1; running > 0;) {
      curl_multi_perform(multi_.get(), &running);
      running += takeResults(meter.latencies);
      if (running > 0) curl_multi_poll(multi_.get(), nullptr, 0, 1000, nullptr);
    }
    meter.stop();
  }

 private:
  struct Exchange {
    explicit Exchange(const Endpoint& endpoint) : request(endpoint) {}
    CurlRequest request;
    Clock::time_point begun;
  };

  void addExchange() {
    auto& exchange = *exchanges_.emplace_back(std::make_unique<Exchange>(endpoint_));
    exchange.request.sendFixedBody();
    curl_easy_setopt(exchange.request.handle(), CURLOPT_PRIVATE, &exchange);
  }

  bool begin(Exchange& exchange) {
    if (toBegin_ == 0) return false;
    --toBegin_;
    exchange.begun = Clock::now();
    return curl_multi_add_handle(multi_.get(), exchange.request.handle()) == CURLM_OK;
  }

  // How many exchanges were begun in the place of those that have ended.
  int takeResults(Histogram& latencies) {
    int begun = 0;
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
      const CURLcode code = message->data.result;
      char* found = nullptr;
      curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &found);
      auto& exchange = *reinterpret_cast<Exchange*>(found);
      curl_multi_remove_handle(multi_.get(), exchange.request.handle());
      exchange.request.check(code);
      latencies.add(Clock::now() - exchange.begun);
      begun += begin(exchange) ? 1 : 0;
    }
    return begun;
  }

  const Endpoint endpoint_;
  http::CurlMulti multi_;
  std::vector<std::unique_ptr<Exchange>> exchanges_;
  std::size_t toBegin_ = 0;
};

}  // namespace

std::unique_ptr<Contender> makeCurlMulti(const Endpoint& endpoint) {
  return std::make_unique<MultiContender>(endpoint);
}

}  // namespace clerk::backend::bench
