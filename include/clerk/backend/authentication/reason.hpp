#pragma once

#include <string_view>

namespace clerk::backend {

/// Why a token or a request was refused, in the words of Clerk's other SDKs. Compare with these rather than with text
/// of your own; more may come. A `jwtKey` that is missing or none is told by `std::invalid_argument`, whose text has
/// their `jwk-local-missing` or `jwk-local-invalid`.
struct AuthErrorReason {
  // Of a token.
  static constexpr std::string_view tokenExpired = "token-expired";                     ///< `exp` has passed.
  static constexpr std::string_view tokenInvalid = "token-invalid";                     ///< Not such a token at all.
  static constexpr std::string_view tokenInvalidAlgorithm = "token-invalid-algorithm";  ///< `alg` is not RS256.
  /// `azp` is none of the authorized parties.
  static constexpr std::string_view tokenInvalidAuthorizedParties = "token-invalid-authorized-parties";
  static constexpr std::string_view tokenInvalidIssuer = "token-invalid-issuer";      ///< `iss` is not the one set.
  static constexpr std::string_view tokenInvalidAudience = "token-invalid-audience";  ///< `aud` has none of those set.
  static constexpr std::string_view tokenInvalidSignature = "token-invalid-signature";  ///< Not signed by the key.
  static constexpr std::string_view tokenNotActiveYet = "token-not-active-yet";         ///< `nbf` is to come.
  static constexpr std::string_view tokenIatInTheFuture = "token-iat-in-the-future";    ///< `iat` is to come.

  // Of requests.
  static constexpr std::string_view sessionTokenMissing = "session-token-missing";  ///< There is no token.
  static constexpr std::string_view sessionPending = "session-pending";             ///< `sts` is "pending".
  /// True, but of a kind that is not accepted here.
  static constexpr std::string_view tokenTypeNotSupported = "token-type-not-supported";

  // Of keys.
  static constexpr std::string_view jwkKidMismatch = "jwk-kid-mismatch";  ///< `kid` names none of the instance's keys.

  // Of the service: nothing is known of the visitor.
  static constexpr std::string_view jwkRemoteFailedToLoad = "jwk-remote-failed-to-load";  ///< No keys were answered.
  static constexpr std::string_view jwkRemoteInvalid = "jwk-remote-invalid";  ///< What was answered is not a JWKS.
  static constexpr std::string_view jwkRemoteMissing = "jwk-remote-missing";  ///< It has no key for RS256.
  static constexpr std::string_view secretKeyInvalid = "secret-key-invalid";  ///< The service refuses the secret key.
  /// The source of the client's secret key gives none.
  static constexpr std::string_view secretKeyMissing = "secret-key-missing";
  /// The key is being fetched, and this is no place to wait for it: a hook or a callback of the client; or a thousand
  /// tokens wait already.
  static constexpr std::string_view jwkFailedToResolve = "jwk-failed-to-resolve";
  /// The service could not say what a machine's token, an OAuth application's, or an API key is worth.
  static constexpr std::string_view tokenVerificationFailed = "token-verification-failed";
};

}  // namespace clerk::backend
