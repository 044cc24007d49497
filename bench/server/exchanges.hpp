#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <string>
#include <string_view>

namespace clerk::backend::bench {

/// The exchanges of one connection, as bytes in and bytes out.
class Exchanges {
 public:
  Exchanges() = default;
  virtual ~Exchanges() = default;
  Exchanges(const Exchanges&) = delete;
  Exchanges& operator=(const Exchanges&) = delete;

  /// Appends to `out` what is to be sent. False where the connection is of no more use.
  virtual bool receive(std::string_view bytes, std::string& out) = 0;
};

std::unique_ptr<Exchanges> makeHttp1();
std::unique_ptr<Exchanges> makeHttp2();

/// Lets the handshake settle on HTTP/2 (ALPN).
void offerHttp2(SSL_CTX* context);

}  // namespace clerk::backend::bench
