#pragma once

#include "http/curl_handles.hpp"
#include "http/curl_transfer.hpp"

#include <chrono>

namespace clerk::backend::http {

/// A handle with the connection that it keeps; serves one blocking transfer at a time.
class CurlLane {
 public:
  CurlLane(const CurlSettings& settings, CURLSH* share);

  Result send(const Request& request, const SendOptions& options);

  /// False after an error: what is left of the connection is not to be trusted.
  bool isSound() const noexcept { return sound_; }

  std::chrono::steady_clock::time_point lastUsed() const noexcept { return lastUsed_; }

 private:
  CurlMulti multi_;  // rather than curl_easy_perform, which cannot be woken
  CurlTransfer transfer_;
  std::chrono::steady_clock::time_point lastUsed_;
  bool sound_ = true;
};

}  // namespace clerk::backend::http
