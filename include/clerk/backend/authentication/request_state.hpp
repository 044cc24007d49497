#pragma once

#include <clerk/backend/authentication/session_claims.hpp>
#include <clerk/backend/authentication/token_type.hpp>
#include <clerk/backend/export.hpp>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace clerk::backend {

namespace components {
struct ApiKey;                  // #include <clerk/backend/api_keys.hpp>
struct IssuedOAuthAccessToken;  // #include <clerk/backend/oauth_access_tokens.hpp>
struct M2MToken;                // #include <clerk/backend/m2m.hpp>
}  // namespace components

/// Who sent a request, or why that cannot be said. A value type that is cheap to copy.
class CLERK_BACKEND_EXPORT RequestState {
 public:
  /// Signed in, as the token says.
  explicit RequestState(SessionClaims claims) : who_(std::make_shared<const SessionClaims>(std::move(claims))) {}
  /// Authenticated by a machine's token; not null.
  explicit RequestState(std::shared_ptr<const components::M2MToken> token) noexcept : who_(std::move(token)) {}
  /// Authenticated by an OAuth application's token; not null.
  explicit RequestState(std::shared_ptr<const components::IssuedOAuthAccessToken> token) noexcept
      : who_(std::move(token)) {}
  /// Authenticated by an API key; not null.
  explicit RequestState(std::shared_ptr<const components::ApiKey> key) noexcept : who_(std::move(key)) {}
  /// Nobody.
  /// @param reason One of AuthErrorReason, or other text that lives as long as the process.
  explicit RequestState(std::string_view reason) noexcept : who_(reason) {}

  /// Whether it is a user's session: then there are `claims`.
  bool isSignedIn() const noexcept { return tokenType() == TokenType::sessionToken; }

  /// Whether it is a session, or a token of another kind that `AuthenticatorOptions::acceptsToken` names.
  bool isAuthenticated() const noexcept { return tokenType().has_value(); }

  /// Whether nothing is known of the visitor because Clerk's API could not be asked, or refuses the secret key: answer
  /// 503 rather than 401, which would sign users out.
  bool isUnavailable() const noexcept;

  /// By which kind of token it is authenticated; nothing where it is not.
  std::optional<TokenType> tokenType() const noexcept;

  /// Why it is not authenticated: one of AuthErrorReason; empty where it is. It lives as long as the process.
  std::string_view reason() const noexcept {
    const auto* reason = std::get_if<std::string_view>(&who_);
    return reason == nullptr ? std::string_view() : *reason;
  }

  /// What the session's token says; lives as long as any copy of this state.
  /// @throws std::logic_error where `isSignedIn` is false.
  const SessionClaims& claims() const&;
  const SessionClaims& claims() const&& = delete;  ///< They would be gone.

  /// What the service knows of the machine's token; lives as long as any copy of this state.
  /// @throws std::logic_error where `tokenType` is another.
  const components::M2MToken& m2mToken() const&;
  const components::M2MToken& m2mToken() const&& = delete;  ///< It would be gone.

  /// What the service knows of the OAuth application's token; lives as long as any copy of this state.
  /// @throws std::logic_error where `tokenType` is another.
  const components::IssuedOAuthAccessToken& oauthToken() const&;
  const components::IssuedOAuthAccessToken& oauthToken() const&& = delete;  ///< It would be gone.

  /// What the service knows of the API key; lives as long as any copy of this state.
  /// @throws std::logic_error where `tokenType` is another.
  const components::ApiKey& apiKey() const&;
  const components::ApiKey& apiKey() const&& = delete;  ///< It would be gone.

 private:
  std::variant<std::string_view, std::shared_ptr<const SessionClaims>, std::shared_ptr<const components::M2MToken>,
               std::shared_ptr<const components::IssuedOAuthAccessToken>, std::shared_ptr<const components::ApiKey>>
      who_;
};

}  // namespace clerk::backend
