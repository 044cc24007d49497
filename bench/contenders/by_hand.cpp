#include "contenders/blocking.hpp"
#include "contenders/contenders.hpp"
#include "contenders/curl_request.hpp"

#include <nlohmann/json.hpp>

namespace clerk::backend::bench {
namespace {

std::size_t append(const char* data, std::size_t, std::size_t size, void* to) {
  static_cast<std::string*>(to)->append(data, size);
  return size;
}

class HandCaller final : public Caller {
 public:
  explicit HandCaller(const Endpoint& endpoint) : request_(endpoint) {
    curl_easy_setopt(request_.handle(), CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(request_.handle(), CURLOPT_TIMEOUT, 30L);
  }

  void call() override {
    const nlohmann::json json{{"user_id", "user_2b7Vq1sLw0nXy3Kf8RgTz6M"},
                              {"actor", {{"sub", "user_2aY5eWc9uJd4Hn7BvPk1QxS"}, {"reason", "ticket 4711"}}},
                              {"expires_in_seconds", 600},
                              {"session_max_duration_in_seconds", 1800}};
    const auto body = json.dump();
    std::string answer;
    curl_easy_setopt(request_.handle(), CURLOPT_POSTFIELDS, body.c_str());
    curl_easy_setopt(request_.handle(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(request_.handle(), CURLOPT_WRITEDATA, &answer);
    request_.check(curl_easy_perform(request_.handle()));
    const auto token = nlohmann::json::parse(answer);
    checkId(token.at("id").get<std::string>());
    if (token.at("url").get<std::string>().empty()) throw std::runtime_error("there is no URL");
  }

 private:
  CurlRequest request_;
};

}  // namespace

std::unique_ptr<Contender> makeByHand(const Endpoint& endpoint) {
  return std::make_unique<BlockingCurl<HandCaller>>(endpoint);
}

}  // namespace clerk::backend::bench
