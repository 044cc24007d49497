#include "signer.hpp"

#include "authentication/base64url.hpp"
#include "support.hpp"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace clerk::backend::fuzz {
namespace {

using authentication::toBase64Url;

std::string unsignedToken(std::string_view header, std::string_view payload) {
  return toBase64Url(header).append(".").append(toBase64Url(payload));
}

}  // namespace

const Signer& Signer::instance() {
  static const Signer signer;
  return signer;
}

Signer::Signer() : key_(EVP_RSA_gen(2048)) {
  unsigned char* der = nullptr;
  const auto size = i2d_PUBKEY(static_cast<EVP_PKEY*>(key_), &der);
  require(size > 0, "OpenSSL makes a key");
  pem = authentication::toBase64({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
  OPENSSL_free(der);
}

std::string Signer::token(std::string_view header, std::string_view payload) const {
  const auto text = unsignedToken(header, payload);
  auto* const context = EVP_MD_CTX_new();
  std::string signature(256, '\0');
  auto size = signature.size();
  const bool done = EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, static_cast<EVP_PKEY*>(key_)) == 1 &&
                    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size,
                                   reinterpret_cast<const unsigned char*>(text.data()), text.size()) == 1;
  EVP_MD_CTX_free(context);
  require(done, "OpenSSL signs");
  return text + '.' + toBase64Url(signature);
}

std::string forgedToken(std::string_view header, std::string_view payload) {
  return unsignedToken(header, payload) + '.' + toBase64Url(std::string(256, '\x55'));
}

}  // namespace clerk::backend::fuzz
