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
/// threads; peer and host are always verified. Plain http, and https to a loopback host, never use a proxy. Of the
/// environment, the proxy variables are read here, once, and `SSL_CERT_FILE` and `SSL_CERT_DIR` where no option stands
/// in place of the system's certificates.
/// @throws std::invalid_argument where the proxy, also that of the environment, is no URL, a CA file or blob has no
/// certificate in PEM, or `caPath` is no directory.
/// @throws std::runtime_error where libcurl cannot be initialised.
CLERK_BACKEND_EXPORT std::shared_ptr<HttpClient> makeCurlClient(CurlClientOptions options = {});

}  // namespace clerk::backend::http
