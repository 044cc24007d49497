#pragma once

#include <clerk/backend/http/failure.hpp>

#include <curl/curl.h>

#include <chrono>
#include <string>

namespace clerk::backend::http {

/// What is known of an exchange that libcurl ended without a whole answer, or that was broken off.
struct FailureFacts {
  FailureKind kind = FailureKind::other;
  CURLcode code = CURLE_OK;  ///< CURLE_OK where it was broken off.
  bool sent = false;
  long certificate = 0;       ///< What is wrong with the server's: X509_V_ERR_…; 0 where nothing is known.
  long proxyCertificate = 0;  ///< The same of the proxy's.
  long systemError = 0;       ///< `errno` of connecting; 0 where nothing is known.
  long proxyStatus = 0;       ///< What the proxy answered to CONNECT; 0 where it did not.
  long proxyError = 0;        ///< What a SOCKS proxy says: CURLPX_…
  bool triedIpv4 = false;     ///< To the server, or to the proxy where there is one.
  bool triedIpv6 = false;
  bool resolving = false;     ///< The name was asked for.
  std::string server{};       ///< Host and port as they were written.
  std::string proxy{};        ///< The same of the proxy the connection goes by; empty where there is none.
  bool maybeProxied = false;  ///< There is a proxy, and it is not known whether the connection goes by it.
  std::chrono::milliseconds connectTimeout{};
  std::chrono::milliseconds timeout{};
};

/// FailureKind of libcurl's code.
/// @param proxyError as in FailureFacts
FailureKind kindOf(CURLcode code, long proxyError = 0) noexcept;

/// Cause and words for the facts; the words say what to look at, and end with the server's host and port.
Failure describe(const FailureFacts& facts);

/// Of a request for which there is no connection, by `errno`.
Failure notConnected(const std::string& url, int error);

}  // namespace clerk::backend::http
