#pragma once

#include <clerk/backend/http/http_client.hpp>

#include "http/curl_handles.hpp"
#include "http/curl_settings.hpp"

#include <memory>
#include <thread>

namespace clerk::backend::http {

/// Sends any number of exchanges at once on one thread, which starts with the first of them. HTTP/2 carries many over
/// one connection; HTTP/1.1 takes a connection for each.
class CurlEngine {
 public:
  /// Both must outlive it.
  CurlEngine(const CurlSettings& settings, CURLSH* share);

  /// Ends what is under way as cancelled. May run on the engine's own thread, in a completion.
  ~CurlEngine();

  CurlEngine(const CurlEngine&) = delete;
  CurlEngine& operator=(const CurlEngine&) = delete;

  /// @param completion runs on the engine's thread
  void send(Request request, SendOptions options, HttpClient::Completion completion);

 private:
  class Loop;

  const std::shared_ptr<Loop> loop_;  // shared with the thread
};

}  // namespace clerk::backend::http
