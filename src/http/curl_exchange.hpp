#pragma once

#include <clerk/backend/http/http_client.hpp>

#include "http/curl_connections.hpp"
#include "http/curl_handles.hpp"
#include "http/curl_transfer.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <utility>

namespace clerk::backend::http {

/// What an exchange is to do, and whom to tell.
struct CurlJob {
  Request request;
  SendOptions options;
  HttpClient::Completion completion;
};

/// A multi handle with its connections.
class CurlMultiHandle {
 public:
  CurlMultiHandle() : multi_(makeMulti()) {
    curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, 64L);
    curl_multi_setopt(multi_.get(), CURLMOPT_MAX_TOTAL_CONNECTIONS, 0L);
  }

  CURLM* handle() const noexcept { return multi_.get(); }

  /// It takes no new exchange: a connection on which one timed out may be dead, and libcurl would go on using it.
  void retire() noexcept { isRetired_ = true; }
  bool isRetired() const noexcept { return isRetired_; }

  CurlConnections connections;
  std::size_t active = 0;

  /// To be called with what the last answer came by.
  void setHttp2(bool isHttp2) noexcept { isHttp2_ = isHttp2; }

  /// Above a server's limit of streams, libcurl 7.88 would open a connection for each further exchange. Servers allow
  /// 100 or more (RFC 9113, 6.5.2); a quarter of that leaves them room.
  void boundConnections() {
    const long bound = isHttp2_ ? 2 + static_cast<long>(active / 25) : 0;
    if (std::exchange(bound_, bound) != bound) curl_multi_setopt(multi_.get(), CURLMOPT_MAX_HOST_CONNECTIONS, bound);
  }

 private:
  long bound_ = 0;  // 0: none
  bool isHttp2_ = false;
  CurlMulti multi_;  // goes first, and closes the connections
  bool isRetired_ = false;
};

/// An easy handle, and the exchange that it is used for.
class CurlExchange {
 public:
  using Clock = std::chrono::steady_clock;

  CurlExchange(const CurlSettings& settings, CURLSH* share) : transfer(settings, share) {
    curl_easy_setopt(transfer.handle(), CURLOPT_PRIVATE, this);
  }

  static CurlExchange& of(CURL* easy) {
    char* exchange = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &exchange);
    return *reinterpret_cast<CurlExchange*>(exchange);
  }

  void begin(CurlMultiHandle& on) {
    multi = &on;
    isRenewed = false;
    transfer.begin(job.request, job.options, on.connections);
    const auto now = Clock::now();
    connectLimit_ = now + bounded(job.options.connectTimeout);
    limit_ = now + bounded(job.options.timeout);
  }

  /// Once more, on a new connection.
  void renew() {
    isRenewed = true;
    curl_multi_remove_handle(multi->handle(), transfer.handle());
    transfer.beginOnNewConnection();
    curl_multi_add_handle(multi->handle(), transfer.handle());
  }

  /// When it is late, as far as it has come.
  Clock::time_point nextLimit() const noexcept {
    return transfer.isSending() ? limit_ : std::min(limit_, connectLimit_);
  }

  void addToMulti() {
    ++multi->active;
    multi->boundConnections();
    curl_multi_add_handle(multi->handle(), transfer.handle());
  }

  void removeFromMulti() {
    --multi->active;
    curl_multi_remove_handle(multi->handle(), transfer.handle());
  }

  CurlTransfer transfer;
  CurlJob job;
  CurlMultiHandle* multi = nullptr;
  std::optional<CancellationCallback> onCancel;
  std::size_t index = 0;  // among the active ones
  bool isRenewed = false;

 private:
  static Clock::duration bounded(std::chrono::milliseconds time) {
    return std::min<std::chrono::milliseconds>(time, std::chrono::hours(24 * 365));
  }

  Clock::time_point limit_;
  Clock::time_point connectLimit_;
};

}  // namespace clerk::backend::http
