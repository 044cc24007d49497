#pragma once

#include <clerk/backend/authentication/request_state.hpp>
#include <clerk/backend/authentication/session_claims.hpp>
#include <clerk/backend/authentication/token_verification_exception.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/headers.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend {

/// What an Authenticator holds tokens against.
struct AuthenticatorOptions {
  /// The instance's public key in PEM, from the Dashboard: tokens are then verified without a network.
  std::string jwtKey{};

  /// `azp` must be one of these: the origins that may send requests, such as "https://app.example.com". Where none is
  /// set, a token that was made for another origin of the same instance is taken, too.
  std::vector<std::string> authorizedParties{};

  std::vector<std::string> audiences{};       ///< `aud` must have one of these; not looked at where none is set.
  std::string issuer{};                       ///< `iss` must be this; not looked at where it is empty.
  std::chrono::milliseconds clockSkew{5000};  ///< How much the clocks of both sides may differ; not negative.
  std::string publishableKey{};               ///< Which of several instances' cookies is read.
  bool treatPendingAsSignedOut = true;        ///< Whether a session with tasks left to do is no session yet.

  /// The time that tokens are judged by, for tests; the system's clock where it is empty. Called from every thread.
  std::function<std::chrono::system_clock::time_point()> now{};
};

/// Says who is calling: verifies session tokens and the requests that carry them.
///
/// A handle that is cheap to copy and may be used from many threads at once. Make one and keep it.
class CLERK_BACKEND_EXPORT Authenticator {
 public:
  /// Verifies without a network, by `options.jwtKey`.
  /// @throws std::invalid_argument where the key is missing or not an RSA key of 2048 bits in PEM, the clock skew is
  /// negative, or the publishable key is none.
  explicit Authenticator(AuthenticatorOptions options);

  /// The claims of a token that is in order, of a JWT template included; whose session it is, whether that is pending,
  /// and what else it says is the caller's to judge.
  /// @param token the text, as it was sent
  /// @throws errors::TokenVerificationException where it is not in order.
  SessionClaims verifyToken(std::string_view token) const;

  /// Who sent a request: its bearer token, or else its session's cookie. Never throws for what a visitor sent.
  /// @param headers the fields of the request; all but `Authorization` and `Cookie` may be missing
  RequestState authenticateRequest(const http::Headers& headers) const;

 private:
  struct Settings;
  std::shared_ptr<const Settings> settings_;
};

}  // namespace clerk::backend
