#pragma once

// Generated from api/organizationMemberships.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `organizationMemberships`.

#include <clerk/backend/components/organization.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// Who joins, and in which role.
struct CreateOrganizationMembershipRequestBody {
  std::string userId{};                        ///< Must not be a member yet.
  std::string role{};                          ///< A key such as org:admin; plain `admin` is refused.
  Settable<nlohmann::json> publicMetadata{};   ///< The front end can read it.
  Settable<nlohmann::json> privateMetadata{};  ///< Only for servers.
};

/// The new role.
struct UpdateOrganizationMembershipRequestBody {
  std::string role{};  ///< A key such as org:admin; plain `admin` is refused.
};

/// The keys to add, change or remove.
struct UpdateOrganizationMembershipMetadataRequestBody {
  Settable<nlohmann::json> publicMetadata{};   ///< The front end can read it.
  Settable<nlohmann::json> privateMetadata{};  ///< Only for servers.
};

/// The answer of `organizationMemberships.list`.
struct ListOrganizationMembershipsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationMembership> organizationMemberships{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                   ///< How many there are on all pages.
};

/// The request of `organizationMemberships.list`: GET /organizations/{organization_id}/memberships.
struct ListOrganizationMembershipsRequest {
  /// Id of the organization.
  std::string organizationId{};
  /// At most 100; `-` in front of an id excludes that user.
  std::vector<std::string> userId{};
  /// Keys such as org:admin, at most 100.
  std::vector<std::string> role{};
  /// Whole addresses, at most 100; unknown ones are ignored.
  std::vector<std::string> emailAddress{};
  /// Whole numbers, at most 100.
  std::vector<std::string> phoneNumber{};
  /// At most 100.
  std::vector<std::string> username{};
  /// At most 100.
  std::vector<std::string> web3Wallet{};
  /// Part of an email address, phone number, username, wallet, user id or name.
  std::optional<std::string> query{};
  /// Part of an address, upper or lower case.
  std::optional<std::string> emailAddressQuery{};
  /// Part of a number.
  std::optional<std::string> phoneNumberQuery{};
  /// Part of a username, upper or lower case.
  std::optional<std::string> usernameQuery{};
  /// Part of a name, upper or lower case.
  std::optional<std::string> nameQuery{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAtBefore{};
  /// When the user was created. Unix time in milliseconds.
  std::optional<std::int64_t> createdAtAfter{};
  /// When the user was created. Unix time in milliseconds.
  std::optional<std::int64_t> createdAtBefore{};
  /// phone_number, email_address, created_at, first_name, last_name or username; `-` in front sorts descending.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::OrganizationMembership;                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOrganizationMembershipsResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationMemberships.create`.
struct CreateOrganizationMembershipResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationMembership> organizationMembership{};  ///< Always set when the call returns.
};

/// The request of `organizationMemberships.create`: POST /organizations/{organization_id}/memberships.
struct CreateOrganizationMembershipRequest {
  std::string organizationId{};                                       ///< Id of the organization.
  operations::CreateOrganizationMembershipRequestBody requestBody{};  ///< Who joins, and in which role.

  using Response = CreateOrganizationMembershipResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationMemberships.update`.
struct UpdateOrganizationMembershipResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationMembership> organizationMembership{};  ///< Always set when the call returns.
};

/// The request of `organizationMemberships.update`: PATCH /organizations/{organization_id}/memberships/{user_id}.
struct UpdateOrganizationMembershipRequest {
  std::string organizationId{};                                       ///< Id of the organization.
  std::string userId{};                                               ///< Id of the user.
  operations::UpdateOrganizationMembershipRequestBody requestBody{};  ///< The new role.

  using Response = UpdateOrganizationMembershipResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationMemberships.remove`.
struct DeleteOrganizationMembershipResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationMembership> organizationMembership{};  ///< Always set when the call returns.
};

/// The request of `organizationMemberships.remove`: DELETE /organizations/{organization_id}/memberships/{user_id}.
struct DeleteOrganizationMembershipRequest {
  std::string organizationId{};  ///< Id of the organization.
  std::string userId{};          ///< Id of the user.

  using Response = DeleteOrganizationMembershipResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationMemberships.updateMetadata`.
struct UpdateOrganizationMembershipMetadataResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationMembership> organizationMembership{};  ///< Always set when the call returns.
};

/// The request of `organizationMemberships.updateMetadata`: PATCH
/// /organizations/{organization_id}/memberships/{user_id}/metadata.
struct UpdateOrganizationMembershipMetadataRequest {
  std::string organizationId{};                                               ///< Id of the organization.
  std::string userId{};                                                       ///< Id of the user.
  operations::UpdateOrganizationMembershipMetadataRequestBody requestBody{};  ///< The keys to add, change or remove.

  using Response = UpdateOrganizationMembershipMetadataResponse;   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListOrganizationMembershipsResponse OrganizationMemberships::list(
    const operations::ListOrganizationMembershipsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::ListOrganizationMembershipsResponse OrganizationMemberships::list(Text&& organizationId,
                                                                              const RequestOptions& options) const {
  return call(operations::ListOrganizationMembershipsRequest{std::forward<Text>(organizationId)}, options);
}

inline operations::CreateOrganizationMembershipResponse OrganizationMemberships::create(
    std::string organizationId, operations::CreateOrganizationMembershipRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateOrganizationMembershipRequest{std::move(organizationId), std::move(requestBody)},
              options);
}

inline operations::UpdateOrganizationMembershipResponse OrganizationMemberships::update(
    std::string organizationId, std::string userId, operations::UpdateOrganizationMembershipRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateOrganizationMembershipRequest{std::move(organizationId), std::move(userId),
                                                              std::move(requestBody)},
              options);
}

inline operations::DeleteOrganizationMembershipResponse OrganizationMemberships::remove(
    std::string organizationId, std::string userId, const RequestOptions& options) const {
  return call(operations::DeleteOrganizationMembershipRequest{std::move(organizationId), std::move(userId)}, options);
}

inline operations::UpdateOrganizationMembershipMetadataResponse OrganizationMemberships::updateMetadata(
    std::string organizationId, std::string userId,
    operations::UpdateOrganizationMembershipMetadataRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::UpdateOrganizationMembershipMetadataRequest{std::move(organizationId), std::move(userId),
                                                                      std::move(requestBody)},
              options);
}

inline operations::UpdateOrganizationMembershipMetadataResponse OrganizationMemberships::updateMetadata(
    std::string organizationId, std::string userId) const {
  return call(operations::UpdateOrganizationMembershipMetadataRequest{std::move(organizationId), std::move(userId)},
              {});
}

}  // namespace clerk::backend
