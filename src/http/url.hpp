#pragma once

#include <string>
#include <string_view>

namespace clerk::backend::http {

/// An absolute http or https URL, taken apart and normalised by libcurl.
struct Url {
  std::string scheme;  ///< "http" or "https".
  std::string host;    ///< Lower case; IPv6 in brackets, with its zone.
  std::string port;    ///< Also where it is the scheme's default.
  std::string text;    ///< The whole, without a trailing slash.
  bool hasPath = false;
  bool isLoopback = false;  ///< `localhost`, 127.0.0.0/8 or `[::1]`, and nothing that merely resolves to one.

  bool sameOrigin(const Url& other) const noexcept {
    return scheme == other.scheme && host == other.host && port == other.port;
  }
};

/// @throws std::invalid_argument, which does not quote `text`, where it is no such URL or has user info.
Url parseUrl(const std::string& text);

}  // namespace clerk::backend::http
