#include "contenders/blocking.hpp"
#include "contenders/contenders.hpp"
#include "contenders/curl_request.hpp"

namespace clerk::backend::bench {
namespace {

class CurlCaller final : public Caller {
 public:
  explicit CurlCaller(const Endpoint& endpoint) : request_(endpoint) { request_.sendFixedBody(); }

  void call() override { request_.check(curl_easy_perform(request_.handle())); }

 private:
  CurlRequest request_;
};

}  // namespace

std::unique_ptr<Contender> makeCurlEasy(const Endpoint& endpoint) {
  return std::make_unique<BlockingCurl<CurlCaller>>(endpoint);
}

}  // namespace clerk::backend::bench
