#pragma once

#include <clerk/backend/http/http_client.hpp>

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
  std::chrono::milliseconds connectTimeout{};
  std::chrono::milliseconds timeout{};
};

/// FailureKind of libcurl's code.
FailureKind kindOf(CURLcode code) noexcept;

/// Why, in words that say what to look at.
std::string wordsFor(const FailureFacts& facts);

}  // namespace clerk::backend::http
