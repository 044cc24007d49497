#pragma once

// Generated from api/adminPortalLinkTokens.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `adminPortalLinkTokens`.

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

/// What Clerk knows of an admin portal token; the token itself is not in it.
struct AdminPortalLinkToken {
  std::string id{};                               ///< aplt_...
  std::string adminPortalLinkId{};                ///< Id of the link it was made for, apl_...
  std::optional<std::string> organizationId{};    ///< Null where the link is for no particular organization.
  std::optional<std::string> itContactId{};       ///< As it was given to createAdminPortalLinkToken.
  std::vector<std::string> scopes{};              ///< The scopes.
  bool revoked{};                                 ///< Whether it is so: revoked.
  bool expired{};                                 ///< Whether it is so: expired.
  std::optional<std::int64_t> expiration{};       ///< Unix time in milliseconds.
  std::optional<std::string> revocationReason{};  ///< The revocation reason.
  std::string instanceId{};                       ///< Id of the instance.
  std::int64_t createdAt{};                       ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                       ///< Unix time in milliseconds.
  std::string object{};                           ///< "admin_portal_link_token".
};

/// An admin portal token just created, with its secret.
struct AdminPortalLinkTokenCreated {
  /// aplt_...
  std::string id{};
  /// Part of the link's URL, and works once; a credential that no other method returns.
  std::string token{};
  /// Id of the link it was made for, apl_...
  std::string adminPortalLinkId{};
  /// Null where the link is for no particular organization.
  std::optional<std::string> organizationId{};
  /// As it was given to createAdminPortalLinkToken.
  std::optional<std::string> itContactId{};
  /// The scopes.
  std::vector<std::string> scopes{};
  /// Whether it is so: revoked.
  bool revoked{};
  /// Whether it is so: expired.
  bool expired{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> expiration{};
  /// The revocation reason.
  std::optional<std::string> revocationReason{};
  /// Id of the instance.
  std::string instanceId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "admin_portal_link_token".
  std::string object{};
};

}  // namespace components

namespace operations {

/// Why the token is revoked; may be empty.
struct RevokeAdminPortalLinkTokenRequestBody {
  std::optional<std::string> revocationReason{};  ///< A note for your records.
};

/// The answer of `adminPortalLinkTokens.createAdminPortalLinkToken`.
struct CreateAdminPortalLinkTokenResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::AdminPortalLinkTokenCreated>
      adminPortalLinkTokenCreated{};  ///< Always set when the call returns.
};

/// Whom the token is for; an empty body takes every default.
struct CreateAdminPortalLinkTokenRequestBody {
  /// Limits the link to this organization, org_...
  std::optional<std::string> organizationId{};
  /// Your own name for the person who gets the link.
  std::optional<std::string> itContactId{};
  /// What the link allows, such as admin_portal:read.
  Settable<std::vector<std::string>> scopes{};
  /// Life of the token in seconds, 1 to 86400 (one day). Default: 3600.
  std::optional<std::int64_t> secondsUntilExpiration{};

  using Response = CreateAdminPortalLinkTokenResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `adminPortalLinkTokens.revokeAdminPortalLinkToken`.
struct RevokeAdminPortalLinkTokenResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::AdminPortalLinkToken> adminPortalLinkToken{};  ///< Always set when the call returns.
};

/// The request of `adminPortalLinkTokens.revokeAdminPortalLinkToken`: POST
/// /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke.
struct RevokeAdminPortalLinkTokenRequest {
  std::string adminPortalLinkTokenId{};                             ///< Id of the admin portal link token.
  operations::RevokeAdminPortalLinkTokenRequestBody requestBody{};  ///< Why the token is revoked; may be empty.

  using Response = RevokeAdminPortalLinkTokenResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateAdminPortalLinkTokenResponse AdminPortalLinkTokens::createAdminPortalLinkToken(
    const operations::CreateAdminPortalLinkTokenRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::RevokeAdminPortalLinkTokenResponse AdminPortalLinkTokens::revokeAdminPortalLinkToken(
    std::string adminPortalLinkTokenId, operations::RevokeAdminPortalLinkTokenRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::RevokeAdminPortalLinkTokenRequest{std::move(adminPortalLinkTokenId), std::move(requestBody)},
              options);
}

}  // namespace clerk::backend
