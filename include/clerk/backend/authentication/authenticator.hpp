#pragma once

#include <clerk/backend/authentication/request_state.hpp>
#include <clerk/backend/authentication/session_claims.hpp>
#include <clerk/backend/authentication/token_type.hpp>
#include <clerk/backend/authentication/token_verification_exception.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/headers.hpp>
#include <clerk/backend/outcome.hpp>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend {

class ClerkBackend;

/// What an Authenticator holds tokens against.
struct AuthenticatorOptions {
  /// The instance's public key in PEM, from the Dashboard: session tokens are then verified without a network.
  std::string jwtKey{};

  /// `azp` must be one of these: the origins that may send requests, such as "https://app.example.com". Where none is
  /// set, a token that was made for another origin of the same instance is taken, too.
  std::vector<std::string> authorizedParties{};

  std::vector<std::string> audiences{};       ///< `aud` must have one of these; not looked at where none is set.
  std::string issuer{};                       ///< `iss` must be this; not looked at where it is empty.
  std::chrono::milliseconds clockSkew{5000};  ///< How much the clocks of both sides may differ; up to a day.
  std::string publishableKey{};               ///< Which of several instances' cookies is read.
  bool treatPendingAsSignedOut = true;        ///< Whether a session with tasks left to do is no session yet.

  /// The kinds of tokens that a request may carry; kinds other than session tokens are verified by the service.
  std::vector<TokenType> acceptsToken{TokenType::sessionToken};
  std::string machineSecretKey{};  ///< The key by which M2M tokens are verified; the client's where it is empty.

  /// How long a request waits for the service, all attempts included, where it has to be asked; positive.
  std::chrono::milliseconds timeout{10'000};

  /// The time that tokens and kept keys are judged by, for tests; the system's clocks where it is empty. Called from
  /// every thread, also from one that still fetches keys while the authenticator goes; it must not throw.
  std::function<std::chrono::system_clock::time_point()> now{};
};

/// Says who is calling: verifies session tokens and the requests that carry them.
///
/// The keys come from the service (GET /jwks) with the first token. They are kept for an hour, and renewed in the
/// background before that. One caller asks, the others wait for its answer. A token that names an unknown key makes it
/// ask again, at most once in 30 seconds. While the service is down known keys serve for 24 hours.
///
/// A handle that is cheap to copy and may be used from many threads at once. Make one and keep it: each has keys of its
/// own. A forked child asks for them anew.
class CLERK_BACKEND_EXPORT Authenticator {
 public:
  /// Verifies without a network, by `options.jwtKey`.
  /// @throws std::invalid_argument where the key is missing or not an RSA key of 2048 bits in PEM, the clock skew is
  /// negative or longer than a day, the publishable key is none, or tokens are accepted that only the service can
  /// verify.
  explicit Authenticator(AuthenticatorOptions options);

  /// Verifies by the keys of the client's instance, or by `options.jwtKey` where there is one. Nothing is sent yet.
  /// @param sdk The client; kept.
  /// @param options What tokens are held against.
  /// @throws std::invalid_argument as above, but for what only needs a client.
  explicit Authenticator(const ClerkBackend& sdk, AuthenticatorOptions options = {});

  /// The claims of a token that is in order, of a JWT template included; whose session it is, whether that is pending,
  /// and what else it says is the caller's to judge.
  /// @param token The text, as it was sent.
  /// @throws errors::TokenVerificationException where it is not in order, or there is no key to say so.
  SessionClaims verifyToken(std::string_view token) const;

  /// Who sent a request: its bearer token, or else its session's cookie. Never throws for what a visitor sent, nor for
  /// what the service answers.
  /// @param headers The fields of the request; all but `Authorization` and `Cookie` may be missing.
  RequestState authenticateRequest(const http::Headers& headers) const;

  /// The same, of the two fields that count, each empty where it is missing.
  RequestState authenticateRequest(std::string_view authorization, std::string_view cookie) const;

  /// `verifyToken` without waiting for the service.
  /// @param token The text, as it was sent.
  /// @param callback Runs exactly once: within this function where nothing needs to be asked, else on a thread of the
  /// client, or of another caller who waits for the same keys. It should not block. What it throws is dropped.
  /// @throws std::invalid_argument where `callback` is empty.
  void verifyTokenAsync(std::string token, Callback<SessionClaims> callback) const;
  /// The same with a future. Its destructor does not wait.
  [[nodiscard]] std::future<SessionClaims> verifyTokenAsync(std::string token) const;

  /// `authenticateRequest` without waiting for the service.
  /// @param headers As above; not needed any more when this returns.
  /// @param callback As for `verifyTokenAsync`; what keeps the state from being known is its reason.
  /// @throws std::invalid_argument where `callback` is empty.
  void authenticateRequestAsync(const http::Headers& headers, std::function<void(RequestState)> callback) const;
  /// The same with a future. Its destructor does not wait.
  [[nodiscard]] std::future<RequestState> authenticateRequestAsync(const http::Headers& headers) const;

 private:
  struct Settings;
  std::shared_ptr<const Settings> settings_;
};

}  // namespace clerk::backend
