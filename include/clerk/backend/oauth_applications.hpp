#pragma once

// Generated from api/oauthApplications.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `oauthApplications`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// An application that signs users in through your instance.
struct OAuthApplication {
  std::string id{};                             ///< What the methods here take; not the client_id.
  std::string clientId{};                       ///< What the application calls itself in OAuth requests.
  std::string name{};                           ///< The name.
  std::string scopes{};                         ///< Separated by spaces.
  std::vector<std::string> redirectUris{};      ///< The redirect uris.
  bool public_{};                               ///< Whether it has no secret and relies on PKCE.
  bool pkceRequired{};                          ///< Whether it is so: pkce required.
  bool consentScreenEnabled{};                  ///< Whether it is so: consent screen enabled.
  bool dynamicallyRegistered{};                 ///< Whether it registered itself (RFC 7591).
  std::string authorizeUrl{};                   ///< The authorize url.
  std::string tokenFetchUrl{};                  ///< The token fetch url.
  std::string userInfoUrl{};                    ///< The user info url.
  std::string tokenIntrospectionUrl{};          ///< The token introspection url.
  std::string discoveryUrl{};                   ///< The discovery url.
  std::optional<std::string> clientUri{};       ///< The application's home page.
  std::optional<std::string> clientImageUrl{};  ///< The application's logo.
  std::string instanceId{};                     ///< Id of the instance.
  std::int64_t createdAt{};                     ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                     ///< Unix time in milliseconds.
  std::string callbackUrl{};                    ///< Deprecated: redirect_uris.
  std::string object{};                         ///< "oauth_application".
};

/// An OAuth application with its client secret.
struct OAuthApplicationWithSecret {
  /// What the methods here take; not the client_id.
  std::string id{};
  /// What the application calls itself in OAuth requests.
  std::string clientId{};
  /// A credential, which get does not return; empty for a public application.
  std::optional<std::string> clientSecret{};
  /// The name.
  std::string name{};
  /// Separated by spaces.
  std::string scopes{};
  /// The redirect uris.
  std::vector<std::string> redirectUris{};
  /// Whether it has no secret and relies on PKCE.
  bool public_{};
  /// Whether it is so: pkce required.
  bool pkceRequired{};
  /// Whether it is so: consent screen enabled.
  bool consentScreenEnabled{};
  /// Whether it registered itself (RFC 7591).
  bool dynamicallyRegistered{};
  /// The authorize url.
  std::string authorizeUrl{};
  /// The token fetch url.
  std::string tokenFetchUrl{};
  /// The user info url.
  std::string userInfoUrl{};
  /// The token introspection url.
  std::string tokenIntrospectionUrl{};
  /// The discovery url.
  std::string discoveryUrl{};
  /// The application's home page.
  std::optional<std::string> clientUri{};
  /// The application's logo.
  std::optional<std::string> clientImageUrl{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Deprecated: redirect_uris.
  std::string callbackUrl{};
  /// "oauth_application".
  std::string object{};
};

}  // namespace components

namespace operations {

/// What changes.
struct UpdateOAuthApplicationRequestBody {
  /// At most 256 characters.
  Settable<std::string> name{};
  /// Where users may be sent back to.
  Settable<std::vector<std::string>> redirectUris{};
  /// As for create. Clerk's file names a default even here; send the present scopes to be sure that they stay. Default:
  /// profile email.
  Settable<std::string> scopes{};
  /// Whether it is so: public.
  Settable<bool> public_{};
  /// Whether it is so: pkce required.
  Settable<bool> pkceRequired{};
  /// Has to stay on for a dynamically registered application.
  Settable<bool> consentScreenEnabled{};
  /// At most 1024 characters. Deprecated: redirect_uris.
  Settable<std::string> callbackUrl{};
};

/// The image.
struct UploadOAuthApplicationLogoRequestBody {
  std::string file{};                           ///< JPEG, PNG, GIF or WebP, at most 10 MB. The content of the file.
  std::optional<std::string> uploaderUserId{};  ///< Id of the user on whose account the upload is noted.
};

/// The token to revoke.
struct RevokeOAuthApplicationTokenRequestBody {
  std::string token{};  ///< The token itself, not an id.
};

/// The answer of `oauthApplications.list`.
struct ListOAuthApplicationsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OAuthApplication> oAuthApplications{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                       ///< How many there are on all pages.
};

/// The request of `oauthApplications.list`: GET /oauth_applications.
struct ListOAuthApplicationsRequest {
  /// Part of a name, upper or lower case, or a whole client_id; this is the way from a client_id to an id.
  std::optional<std::string> nameQuery{};
  /// created_at or name; `-` in front sorts descending. Default: +created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::OAuthApplication;                       ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOAuthApplicationsResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.create`.
struct CreateOAuthApplicationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplicationWithSecret>
      oAuthApplicationWithSecret{};  ///< Always set when the call returns.
};

/// The application to register.
struct CreateOAuthApplicationRequestBody {
  /// At most 256 characters.
  std::string name{};
  /// Where users may be sent back to; schemes such as myapp:// are allowed.
  Settable<std::vector<std::string>> redirectUris{};
  /// Which user data the application may ask for, separated by spaces; of profile, email, public_metadata and
  /// private_metadata. Default: profile email.
  std::optional<std::string> scopes{};
  /// For applications that cannot keep a secret; they use PKCE instead.
  std::optional<bool> public_{};
  /// Whether sign-ins without PKCE are refused. Default: false.
  std::optional<bool> pkceRequired{};
  /// Whether users are asked before the application gets their data. Default: true.
  std::optional<bool> consentScreenEnabled{};
  /// At most 1024 characters. Deprecated: redirect_uris.
  std::optional<std::string> callbackUrl{};

  using Response = CreateOAuthApplicationResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.get`.
struct GetOAuthApplicationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplication> oAuthApplication{};  ///< Always set when the call returns.
};

/// The request of `oauthApplications.get`: GET /oauth_applications/{oauth_application_id}.
struct GetOAuthApplicationRequest {
  std::string oauthApplicationId{};  ///< Id of the oauth application.

  using Response = GetOAuthApplicationResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.update`.
struct UpdateOAuthApplicationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplication> oAuthApplication{};  ///< Always set when the call returns.
};

/// The request of `oauthApplications.update`: PATCH /oauth_applications/{oauth_application_id}.
struct UpdateOAuthApplicationRequest {
  std::string oauthApplicationId{};                             ///< Id of the oauth application.
  operations::UpdateOAuthApplicationRequestBody requestBody{};  ///< What changes.

  using Response = UpdateOAuthApplicationResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.remove`.
struct DeleteOAuthApplicationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `oauthApplications.remove`: DELETE /oauth_applications/{oauth_application_id}.
struct DeleteOAuthApplicationRequest {
  std::string oauthApplicationId{};  ///< Id of the oauth application.

  using Response = DeleteOAuthApplicationResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.uploadLogo`.
struct UploadOAuthApplicationLogoResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplication> oAuthApplication{};  ///< Always set when the call returns.
};

/// The request of `oauthApplications.uploadLogo`: PUT /oauth_applications/{oauth_application_id}/logo.
struct UploadOAuthApplicationLogoRequest {
  std::string oauthApplicationId{};                                 ///< Id of the oauth application.
  operations::UploadOAuthApplicationLogoRequestBody requestBody{};  ///< The image.

  using Response = UploadOAuthApplicationLogoResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.rotateSecret`.
struct RotateOAuthApplicationSecretResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplicationWithSecret>
      oAuthApplicationWithSecret{};  ///< Always set when the call returns.
};

/// The request of `oauthApplications.rotateSecret`: POST /oauth_applications/{oauth_application_id}/rotate_secret.
struct RotateOAuthApplicationSecretRequest {
  std::string oauthApplicationId{};  ///< Id of the oauth application.

  using Response = RotateOAuthApplicationSecretResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `oauthApplications.revokeToken`.
struct RevokeOAuthApplicationTokenResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
};

/// The request of `oauthApplications.revokeToken`: POST /oauth_applications/{oauth_application_id}/revoke_token.
struct RevokeOAuthApplicationTokenRequest {
  std::string oauthApplicationId{};                                  ///< Id of the oauth application.
  operations::RevokeOAuthApplicationTokenRequestBody requestBody{};  ///< The token to revoke.

  using Response = RevokeOAuthApplicationTokenResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListOAuthApplicationsResponse OauthApplications::list(
    const operations::ListOAuthApplicationsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListOAuthApplicationsResponse OauthApplications::list() const {
  return call(operations::ListOAuthApplicationsRequest{}, {});
}

inline operations::CreateOAuthApplicationResponse OauthApplications::create(
    const operations::CreateOAuthApplicationRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetOAuthApplicationResponse OauthApplications::get(std::string oauthApplicationId,
                                                                      const RequestOptions& options) const {
  return call(operations::GetOAuthApplicationRequest{std::move(oauthApplicationId)}, options);
}

inline operations::UpdateOAuthApplicationResponse OauthApplications::update(
    std::string oauthApplicationId, operations::UpdateOAuthApplicationRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateOAuthApplicationRequest{std::move(oauthApplicationId), std::move(requestBody)},
              options);
}

inline operations::DeleteOAuthApplicationResponse OauthApplications::remove(std::string oauthApplicationId,
                                                                            const RequestOptions& options) const {
  return call(operations::DeleteOAuthApplicationRequest{std::move(oauthApplicationId)}, options);
}

inline operations::UploadOAuthApplicationLogoResponse OauthApplications::uploadLogo(
    std::string oauthApplicationId, operations::UploadOAuthApplicationLogoRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UploadOAuthApplicationLogoRequest{std::move(oauthApplicationId), std::move(requestBody)},
              options);
}

inline operations::RotateOAuthApplicationSecretResponse OauthApplications::rotateSecret(
    std::string oauthApplicationId, const RequestOptions& options) const {
  return call(operations::RotateOAuthApplicationSecretRequest{std::move(oauthApplicationId)}, options);
}

inline operations::RevokeOAuthApplicationTokenResponse OauthApplications::revokeToken(
    std::string oauthApplicationId, operations::RevokeOAuthApplicationTokenRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::RevokeOAuthApplicationTokenRequest{std::move(oauthApplicationId), std::move(requestBody)},
              options);
}

}  // namespace clerk::backend
