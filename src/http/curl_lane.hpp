#pragma once

#include "http/curl_connections.hpp"
#include "http/curl_handles.hpp"
#include "http/curl_transfer.hpp"

#include <chrono>

namespace clerk::backend::http {

/// A handle with the connection that it keeps; serves one blocking transfer at a time.
class CurlLane {
 public:
  CurlLane(const CurlSettings& settings, CURLSH* share);

  Result send(const Request& request, const SendOptions& options);

  /// Whether the connection can be used again: not after an error, when what is left of it is not to be trusted, nor
  /// once it has served as many requests as servers allow.
  bool isSound() const noexcept { return sound_; }

  std::chrono::steady_clock::time_point lastUsed() const noexcept { return lastUsed_; }

 private:
  CURLcode perform(const SendOptions& options);

  CurlConnections connections_;
  CurlMulti multi_;  // rather than curl_easy_perform, which cannot be woken
  CurlTransfer transfer_;
  std::chrono::steady_clock::time_point lastUsed_;
  int pause_;  // in ms; how long nobody can wake it
  bool sound_ = true;
};

}  // namespace clerk::backend::http
