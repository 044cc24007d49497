#pragma once

#include <openssl/ssl.h>

#include <memory>
#include <string>

namespace clerk::backend::tests {

struct OpenSslDeleter {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
  void operator()(SSL* ssl) const { SSL_free(ssl); }
};
using Key = std::unique_ptr<EVP_PKEY, OpenSslDeleter>;
using Certificate = std::unique_ptr<X509, OpenSslDeleter>;
using TlsContext = std::unique_ptr<SSL_CTX, OpenSslDeleter>;

/// A certificate authority that lives in memory.
class Authority {
 public:
  Authority();

  std::string pem() const;

  /// What a server needs to prove that it is `host`, from now until `lifetime` seconds from now (or before it, if
  /// negative).
  /// @param beginning when that time begins, in seconds from now
  TlsContext serve(const std::string& host = "localhost", long lifetime = 3600, long beginning = -7200) const;

  /// The same with the authority's own certificate, which is signed by itself.
  TlsContext serveItself() const;

 private:
  Key key_;
  Certificate certificate_;
};

}  // namespace clerk::backend::tests
