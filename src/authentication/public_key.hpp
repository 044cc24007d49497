#pragma once

#include <memory>
#include <optional>
#include <string_view>

struct evp_md_ctx_st;
struct evp_pkey_st;

namespace clerk::backend::authentication {

/// An RSA key that checks signatures of RS256 (RFC 7518, 3.3). Copies share it; it may be used from many threads at
/// once.
class PublicKey {
 public:
  /// A key in PEM (SubjectPublicKeyInfo or PKCS #1), its lines, or its first and last line, joined or missing, as
  /// environments have it. Nothing where it is no RSA key of 2048 to 8192 bits.
  static std::optional<PublicKey> ofPem(std::string_view pem);

  /// A key by its numbers, in base64url as JWKs have them (RFC 7518, 6.3.1). Nothing where these are none.
  static std::optional<PublicKey> ofJwk(std::string_view modulus, std::string_view exponent);

  /// Whether this key's owner signed the text.
  bool verifies(std::string_view text, std::string_view signature) const;

 private:
  explicit PublicKey(std::shared_ptr<const evp_md_ctx_st> prepared) noexcept : prepared_(std::move(prepared)) {}
  static std::optional<PublicKey> checked(const std::shared_ptr<evp_pkey_st>& key);

  // To verify with, never used itself: a copy of it takes less than a new one, for which OpenSSL would look up all that
  // it needs.
  std::shared_ptr<const evp_md_ctx_st> prepared_;
};

}  // namespace clerk::backend::authentication
