#pragma once

#include <clerk/backend/testing/export.hpp>

#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace clerk::backend_testing {

/// A key pair of an invented instance, which signs tokens as the service does, and any others that a test wants to see
/// refused.
///
///     const SigningKey key;
///     const auto token = key.sessionToken({{"sub", "user_7"}, {"act", {{"sub", "user_support"}}}});
///
/// Copies share the pair. It may be used from many threads at once.
class CLERK_BACKEND_TESTING_EXPORT SigningKey {
 public:
  /// Makes a new RSA key, which takes some 0.1 s.
  /// @param keyId `kid` of the key and of its tokens
  /// @param bits at least 512; keys of less than 2048 are refused by all that verify
  explicit SigningKey(std::string keyId = "ins_fake", int bits = 2048);
  ~SigningKey();
  SigningKey(const SigningKey&);             ///< Shares the pair.
  SigningKey& operator=(const SigningKey&);  ///< Shares the pair.

  const std::string& keyId() const noexcept { return keyId_; }  ///< See the constructor.

  std::string pem() const;     ///< The public key, as the Dashboard shows it.
  nlohmann::json jwk() const;  ///< The public key, as one of the service's answer to GET /jwks.

  /// A session token of version 2 of user_fake that begins now and ends in a minute.
  /// @param claims take the place of the token's, or are added; those that are null are taken away
  /// @param header the same for `alg`, `kid`, `typ`, `cat`
  std::string sessionToken(const nlohmann::json& claims = nlohmann::json::object(),
                           const nlohmann::json& header = nlohmann::json::object()) const;

  /// A token of any texts, signed whatever they are.
  /// @param header the JSON of the header
  /// @param payload the JSON of the claims
  std::string sign(std::string_view header, std::string_view payload) const;

  /// The same of parts that are in base64url, or ought to be.
  std::string signEncoded(std::string_view header, std::string_view payload) const;

 private:
  struct Pair;
  std::string keyId_;
  std::shared_ptr<const Pair> pair_;
};

/// Base64url without padding (RFC 7515, 2), as the parts of a token are written.
CLERK_BACKEND_TESTING_EXPORT std::string base64Url(std::string_view bytes);

}  // namespace clerk::backend_testing
