#pragma once

#include <clerk/backend/export.hpp>
#include <clerk/backend/http/http_client.hpp>

#include <memory>
#include <optional>
#include <string>

namespace clerk::backend::http {

/// Where the built-in client finds its trust anchors and its proxy.
struct CurlClientOptions {
  std::optional<std::string> proxy{};   ///< For https, instead of `HTTPS_PROXY`/`NO_PROXY`; "" for none.
  std::optional<std::string> caFile{};  ///< PEM bundle; instead of the system's.
  std::optional<std::string> caPath{};  ///< Directory of hashed PEM certificates; instead of the system's.
  std::optional<std::string> caBlob{};  ///< PEM certificates in memory; instead of the system's.
};

/// The built-in client, for instance to decorate it with your own. Connections are kept and used again across calls and
/// threads; peer and host are always verified. Plain http, and https to a loopback host, never use a proxy. The proxy
/// variables of the environment are read here, once.
/// @throws std::invalid_argument where `proxy` is no URL, `caFile` cannot be read, `caPath` is no directory or `caBlob`
/// is empty.
/// @throws std::runtime_error where libcurl cannot be initialised.
CLERK_BACKEND_EXPORT std::shared_ptr<HttpClient> makeCurlClient(CurlClientOptions options = {});

}  // namespace clerk::backend::http
