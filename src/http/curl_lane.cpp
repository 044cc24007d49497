#include "http/curl_lane.hpp"

#include <new>
#include <optional>

namespace clerk::backend::http {

CurlLane::CurlLane(const CurlSettings& settings, CURLSH* share)
    : settings_(settings), multi_(curl_multi_init()), easy_(curl_easy_init()) {
  if (!multi_ || !easy_) throw std::bad_alloc();
  settings_.apply(easy_.get());
  curl_easy_setopt(easy_.get(), CURLOPT_SHARE, share);
}

Result CurlLane::send(const Request& request, const SendOptions& options) {
  sound_ = false;  // until the transfer has ended well
  const auto authority = request.url.substr(0, request.url.find('/', request.url.find("//") + 2));
  if (authority != authority_) {
    settings_.applyProxy(easy_.get(), request.url);
    authority_ = authority;
  }
  CurlTransfer transfer(easy_.get(), request, options);
  CURLM* multi = multi_.get();
  const CancellationCallback wake(options.cancellation, [multi] { curl_multi_wakeup(multi); });

  struct Added {  // removes the handle however the transfer ends
    Added(CURLM* m, CURL* e) : multi(m), easy(e), code(curl_multi_add_handle(m, e)) {}
    ~Added() { curl_multi_remove_handle(multi, easy); }
    Added(const Added&) = delete;
    Added& operator=(const Added&) = delete;
    CURLM* multi;
    CURL* easy;
    CURLMcode code;
  };
  Added added(multi, easy_.get());

  int running = 1;
  CURLMcode code = added.code;
  while (code == CURLM_OK) {
    if (options.cancellation.isCancelled()) return transfer.cancelled();
    code = curl_multi_perform(multi, &running);
    if (code != CURLM_OK || running == 0) break;
    code = curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
  }
  CURLcode ended = CURLE_FAILED_INIT;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) ended = message->data.result;
  }
  auto result = transfer.finish(ended);
  sound_ = std::holds_alternative<Response>(result);
  lastUsed_ = std::chrono::steady_clock::now();
  return result;
}

}  // namespace clerk::backend::http
