#pragma once

// Generated from api/oauthAccessTokens.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `oauthAccessTokens`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace clerk::backend {

namespace components {

/// What Clerk knows of an access token that it issued; the token itself is not in it, and it is not the
/// OAuthAccessToken of users.
struct IssuedOAuthAccessToken {
  /// oat_...
  std::string id{};
  /// Id of the user the token speaks for.
  std::string subject{};
  /// The application the token was issued to.
  std::string clientId{};
  /// Whether it is so: revoked.
  bool revoked{};
  /// Whether it is so: expired.
  bool expired{};
  /// The scopes.
  std::vector<std::string> scopes{};
  /// Unix time; Clerk does not document whether in seconds or milliseconds, so go by expired.
  std::optional<std::int64_t> expiration{};
  /// The revocation reason.
  std::optional<std::string> revocationReason{};
  /// Unix time of the same undocumented unit as expiration.
  std::int64_t createdAt{};
  /// Unix time of the same undocumented unit as expiration.
  std::int64_t updatedAt{};
  /// "clerk_idp_oauth_access_token".
  std::string object{};
};

/// The answer for an expired JWT.
struct InactiveOAuthAccessToken {
  bool active{};  ///< Always false.
};

}  // namespace components

namespace operations {

/// The answer of `oauthAccessTokens.verify`.
struct VerifyOAuthAccessTokenResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<std::variant<components::IssuedOAuthAccessToken, components::InactiveOAuthAccessToken, nlohmann::json>>
      oneOf{};  ///< Always set when the call returns.
};

/// The token that came with a request.
struct VerifyOAuthAccessTokenRequestBody {
  std::optional<std::string> accessToken{};  ///< A credential. Optional only because of the older name below; send it.
  std::optional<std::string> secret{};       ///< Deprecated: access_token.

  using Response = VerifyOAuthAccessTokenResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::VerifyOAuthAccessTokenResponse OauthAccessTokens::verify(
    const operations::VerifyOAuthAccessTokenRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

}  // namespace clerk::backend
