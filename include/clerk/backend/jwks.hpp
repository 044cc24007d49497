#pragma once

// Generated from api/jwks.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `jwks`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace components {

/// One public key; which fields it has depends on `kty`.
struct JWK {
  std::optional<std::string> kid{};      ///< The key's id, which tokens name in their header.
  std::optional<std::string> kty{};      ///< Kind of key, such as RSA, EC or OKP.
  std::optional<std::string> alg{};      ///< Such as RS256.
  std::optional<std::string> use{};      ///< `sig` for signatures.
  std::optional<std::string> n{};        ///< RSA modulus, base64url as all numbers here.
  std::optional<std::string> e{};        ///< RSA exponent.
  std::optional<std::string> crv{};      ///< Curve of an EC or OKP key, such as P-256 or Ed25519.
  std::optional<std::string> x{};        ///< Of an EC or OKP key.
  std::optional<std::string> y{};        ///< Of an EC key.
  std::vector<std::string> x5c{};        ///< Certificates of the key, base64.
  std::optional<std::string> x5t{};      ///< SHA-1 thumbprint of its certificate.
  std::optional<std::string> x5tS256{};  ///< SHA-256 thumbprint of its certificate.
  std::optional<std::string> x5u{};      ///< Where its certificates are.
};

/// A JSON Web Key Set (RFC 7517).
struct JWKS {
  std::vector<components::JWK> keys{};  ///< The keys.
};

}  // namespace components

namespace operations {

/// The answer of `jwks.getJWKS`.
struct GetJWKSResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::JWKS> jwks{};  ///< Always set when the call returns.
};

/// The request of `jwks.getJWKS`: GET /jwks.
struct GetJWKSRequest {
  using Response = GetJWKSResponse;                                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetJWKSResponse Jwks::getJWKS(const RequestOptions& options) const {
  return call(operations::GetJWKSRequest{}, options);
}

}  // namespace clerk::backend
