#pragma once

#include <clerk/backend/http/curl_client.hpp>

#include "http/curl_handles.hpp"

#include <string>

namespace clerk::backend::http {

/// What every handle of one client has in common. Never changes once it is made.
class CurlSettings {
 public:
  /// Reads the variables of the environment for proxies and trusted certificates, where the options do not stand
  /// instead of them.
  /// @throws std::invalid_argument as makeCurlClient.
  explicit CurlSettings(CurlClientOptions options);

  /// Sets what holds for all transfers of the handle.
  void apply(CURL* easy) const;

  /// Sets what depends on the server: only https to other hosts than loopback goes through a proxy, and may wait for a
  /// connection to share.
  void applyServer(CURL* easy, const std::string& url) const;

  /// Host and port of the proxy by which that server is connected to; empty where there is none, or where the
  /// environment's list of exceptions may speak of it.
  std::string proxyTo(const std::string& url) const;

 private:
  void takeTrustOfEnvironment();
  void applyTrust(CURL* easy) const;

  CurlClientOptions options_;
  std::string proxy_;
  std::string noProxy_;
};

}  // namespace clerk::backend::http
