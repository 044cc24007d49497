#pragma once

#include <clerk/backend/http/curl_client.hpp>

#include "http/curl_handles.hpp"

#include <optional>
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

  struct Proxy {
    std::string authority{};  ///< Host and port.
    int port = 0;
    bool hasExceptions = false;  ///< The environment's list may speak of the server.
  };

  /// The proxy by which that server is connected to; nothing where there is none.
  std::optional<Proxy> proxyTo(const std::string& url) const;

 private:
  /// What they are called for the server or for a proxy.
  struct TrustOptions {
    CURLoption version;
    CURLoption file;
    CURLoption path;
    CURLoption blob;
  };

  void takeTrustOfEnvironment();
  void applyTrust(CURL* easy, const TrustOptions& as) const;

  CurlClientOptions options_;
  std::string proxy_;
  std::string noProxy_;
};

}  // namespace clerk::backend::http
