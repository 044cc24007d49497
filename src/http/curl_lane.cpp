#include "http/curl_lane.hpp"

#include <new>
#include <optional>

namespace clerk::backend::http {

CurlLane::CurlLane(const CurlSettings& settings, CURLSH* share)
    : multi_(curl_multi_init()), transfer_(settings, share) {
  if (!multi_) throw std::bad_alloc();
}

Result CurlLane::send(const Request& request, const SendOptions& options) {
  sound_ = false;  // until the transfer has ended well
  transfer_.begin(request, options);
  CURLM* multi = multi_.get();
  std::optional<CancellationCallback> wake;
  if (options.cancellation.canBeCancelled()) wake.emplace(options.cancellation, [multi] { curl_multi_wakeup(multi); });

  struct Added {  // removes the handle however the transfer ends
    Added(CURLM* m, CURL* e) : multi(m), easy(e), code(curl_multi_add_handle(m, e)) {}
    ~Added() { curl_multi_remove_handle(multi, easy); }
    Added(const Added&) = delete;
    Added& operator=(const Added&) = delete;
    CURLM* multi;
    CURL* easy;
    CURLMcode code;
  };
  const Added added(multi, transfer_.handle());

  int running = 1;
  CURLMcode code = added.code;
  while (code == CURLM_OK) {
    if (options.cancellation.isCancelled()) return transfer_.cancelled();
    code = curl_multi_perform(multi, &running);
    if (code != CURLM_OK || running == 0) break;
    code = curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
  }
  CURLcode ended = CURLE_FAILED_INIT;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) ended = message->data.result;
  }
  auto result = transfer_.finish(ended);
  sound_ = std::holds_alternative<Response>(result);
  lastUsed_ = std::chrono::steady_clock::now();
  return result;
}

}  // namespace clerk::backend::http
