#include "http/curl_lane.hpp"

#include <algorithm>
#include <optional>

namespace clerk::backend::http {
namespace {

// Without descriptors for its wake-up pair a multi handle is made all the same.
bool canBeWoken(CURLM* multi) { return curl_multi_wakeup(multi) == CURLM_OK; }

}  // namespace

CurlLane::CurlLane(const CurlSettings& settings, CURLSH* share)
    : multi_(makeMulti()), transfer_(settings, share), pause_(canBeWoken(multi_.get()) ? 1000 : 50) {
  curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, 1L);
}

Result CurlLane::send(const Request& request, const SendOptions& options) {
  sound_ = false;  // until the transfer has ended well
  transfer_.begin(request, options, connections_);
  CURLM* multi = multi_.get();
  std::optional<CancellationCallback> wake;
  if (options.cancellation.canBeCancelled()) wake.emplace(options.cancellation, [multi] { curl_multi_wakeup(multi); });
  auto code = perform(options);
  if (transfer_.wantsNewConnection() && !options.cancellation.isCancelled()) {
    transfer_.beginOnNewConnection();
    code = perform(options);
  }
  auto result = code == CURLE_ABORTED_BY_CALLBACK && options.cancellation.isCancelled()
                    ? Result(transfer_.stopped(FailureKind::cancelled))
                    : transfer_.finish(code);
  sound_ = std::holds_alternative<Response>(result) && !connections_.hasAnyServed(CurlConnections::maxUses);
  lastUsed_ = std::chrono::steady_clock::now();
  return result;
}

// Runs the transfer to its end; CURLE_ABORTED_BY_CALLBACK where it was cancelled.
CURLcode CurlLane::perform(const SendOptions& options) {
  CURLM* multi = multi_.get();
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
    if (options.cancellation.isCancelled()) return CURLE_ABORTED_BY_CALLBACK;
    connections_.beginPass();
    code = curl_multi_perform(multi, &running);
    if (code != CURLM_OK || running == 0) break;
    // libcurl 7.88 does not wake by itself to try the server's next address.
    const int pause = transfer_.isSending() ? pause_ : std::min(pause_, 100);
    code = curl_multi_poll(multi, nullptr, 0, pause, nullptr);
  }
  CURLcode ended = CURLE_FAILED_INIT;
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) ended = message->data.result;
  }
  return ended;
}

}  // namespace clerk::backend::http
