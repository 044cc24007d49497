#pragma once

// Generated from api/organizationInvitations.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `organizationInvitations`.

#include <clerk/backend/components/organization_invitation.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
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

namespace components {

/// Only a pending one can be accepted or revoked. An unknown value is kept.
class OrganizationInvitationStatus : public OpenEnum<OrganizationInvitationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// Somebody's invitation to one organization.
struct OrganizationInvitation {
  /// Its id.
  std::string id{};
  /// The invited address.
  std::string emailAddress{};
  /// Key of the role to be given, such as org:member.
  std::string role{};
  /// Only a pending one can be accepted or revoked.
  std::optional<OrganizationInvitationStatus> status{};
  /// Id of the organization.
  std::optional<std::string> organizationId{};
  /// The link that accepts it; a credential of the invited person.
  std::optional<std::string> url{};
  /// For people, such as Member.
  std::string roleName{};
  /// User id.
  std::optional<std::string> inviterId{};
  /// The public inviter data.
  std::optional<components::OrganizationInvitationPublicUserData> publicInviterData{};
  /// The front end can read it; goes over to the membership.
  nlohmann::json publicMetadata{};
  /// Only for servers; goes over to the membership.
  std::optional<nlohmann::json> privateMetadata{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> expiresAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "organization_invitation".
  std::string object{};
};

}  // namespace components

namespace operations {

/// One of the invitations that bulkCreate sends.
struct BulkOrganizationInvitation {
  /// The email address.
  std::string emailAddress{};
  /// A key such as org:member; plain `member` is refused.
  std::string role{};
  /// Has to be an admin of the organization.
  std::optional<std::string> inviterUserId{};
  /// Where the invited person ends up after accepting, for a page of your own.
  std::optional<std::string> redirectUrl{};
  /// False sends no email; pass on `url` yourself. Default: true.
  std::optional<bool> notify{};
  /// 1 to 365, 30 where not given.
  std::optional<std::int64_t> expiresInDays{};
  /// The front end can read it.
  Settable<nlohmann::json> publicMetadata{};
  /// Only for servers.
  Settable<nlohmann::json> privateMetadata{};
};

/// Who is invited, and to which role.
struct CreateOrganizationInvitationRequestBody {
  /// The email address.
  std::string emailAddress{};
  /// A key such as org:member; plain `member` is refused.
  std::string role{};
  /// Has to be an admin of the organization.
  std::optional<std::string> inviterUserId{};
  /// Where the invited person ends up after accepting, for a page of your own.
  std::optional<std::string> redirectUrl{};
  /// False sends no email; pass on `url` yourself. Default: true.
  std::optional<bool> notify{};
  /// 1 to 365, 30 where not given.
  std::optional<std::int64_t> expiresInDays{};
  /// The front end can read it.
  Settable<nlohmann::json> publicMetadata{};
  /// Only for servers.
  Settable<nlohmann::json> privateMetadata{};
};

/// In whose name it is revoked.
struct RevokeOrganizationInvitationRequestBody {
  std::optional<std::string> requestingUserId{};  ///< Has to be an admin of the organization.
};

/// The answer of `organizationInvitations.getAll`.
struct ListInstanceOrganizationInvitationsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationInvitationWithPublicOrganizationData>
      organizationInvitationsWithPublicOrganizationData{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                 ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class ListInstanceOrganizationInvitationsRequestStatus
    : public OpenEnum<ListInstanceOrganizationInvitationsRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// The request of `organizationInvitations.getAll`: GET /organization_invitations.
struct ListInstanceOrganizationInvitationsRequest {
  /// The status.
  std::optional<ListInstanceOrganizationInvitationsRequestStatus> status{};
  /// Searches the invited email addresses.
  std::optional<std::string> query{};
  /// created_at or email_address; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item =
      components::OrganizationInvitationWithPublicOrganizationData;  ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListInstanceOrganizationInvitationsResponse;      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();    ///< What the call does, as data.
};

/// The answer of `organizationInvitations.list`.
struct ListOrganizationInvitationsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationInvitation> organizationInvitations{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                   ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class ListOrganizationInvitationsRequestStatus : public OpenEnum<ListOrganizationInvitationsRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// The request of `organizationInvitations.list`: GET /organizations/{organization_id}/invitations.
struct ListOrganizationInvitationsRequest {
  /// Id of the organization.
  std::string organizationId{};
  /// The status.
  std::optional<ListOrganizationInvitationsRequestStatus> status{};
  /// The whole invited address.
  std::optional<std::string> emailAddress{};
  /// created_at or email_address; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::OrganizationInvitation;                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOrganizationInvitationsResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationInvitations.create`.
struct CreateOrganizationInvitationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationInvitation> organizationInvitation{};  ///< Always set when the call returns.
};

/// The request of `organizationInvitations.create`: POST /organizations/{organization_id}/invitations.
struct CreateOrganizationInvitationRequest {
  std::string organizationId{};                                       ///< Id of the organization.
  operations::CreateOrganizationInvitationRequestBody requestBody{};  ///< Who is invited, and to which role.

  using Response = CreateOrganizationInvitationResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationInvitations.bulkCreate`.
struct CreateOrganizationInvitationBulkResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationInvitation> organizationInvitations{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                   ///< How many there are on all pages.
};

/// The request of `organizationInvitations.bulkCreate`: POST /organizations/{organization_id}/invitations/bulk.
struct CreateOrganizationInvitationBulkRequest {
  std::string organizationId{};                                       ///< Id of the organization.
  std::vector<operations::BulkOrganizationInvitation> requestBody{};  ///< What is sent.

  using Response = CreateOrganizationInvitationBulkResponse;       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationInvitations.listPending`.
struct ListPendingOrganizationInvitationsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationInvitation> organizationInvitations{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                   ///< How many there are on all pages.
};

/// The request of `organizationInvitations.listPending`: GET /organizations/{organization_id}/invitations/pending.
struct ListPendingOrganizationInvitationsRequest {
  std::string organizationId{};          ///< Id of the organization.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::OrganizationInvitation;                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListPendingOrganizationInvitationsResponse;     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationInvitations.get`.
struct GetOrganizationInvitationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationInvitation> organizationInvitation{};  ///< Always set when the call returns.
};

/// The request of `organizationInvitations.get`: GET /organizations/{organization_id}/invitations/{invitation_id}.
struct GetOrganizationInvitationRequest {
  std::string organizationId{};  ///< Id of the organization.
  std::string invitationId{};    ///< Id of the invitation.

  using Response = GetOrganizationInvitationResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationInvitations.revoke`.
struct RevokeOrganizationInvitationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationInvitation> organizationInvitation{};  ///< Always set when the call returns.
};

/// The request of `organizationInvitations.revoke`: POST
/// /organizations/{organization_id}/invitations/{invitation_id}/revoke.
struct RevokeOrganizationInvitationRequest {
  std::string organizationId{};                                       ///< Id of the organization.
  std::string invitationId{};                                         ///< Id of the invitation.
  operations::RevokeOrganizationInvitationRequestBody requestBody{};  ///< In whose name it is revoked.

  using Response = RevokeOrganizationInvitationResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListInstanceOrganizationInvitationsResponse OrganizationInvitations::getAll(
    const operations::ListInstanceOrganizationInvitationsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListInstanceOrganizationInvitationsResponse OrganizationInvitations::getAll() const {
  return call(operations::ListInstanceOrganizationInvitationsRequest{}, {});
}

inline operations::ListOrganizationInvitationsResponse OrganizationInvitations::list(
    const operations::ListOrganizationInvitationsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::ListOrganizationInvitationsResponse OrganizationInvitations::list(Text&& organizationId,
                                                                              const RequestOptions& options) const {
  return call(operations::ListOrganizationInvitationsRequest{std::forward<Text>(organizationId)}, options);
}

inline operations::CreateOrganizationInvitationResponse OrganizationInvitations::create(
    std::string organizationId, operations::CreateOrganizationInvitationRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateOrganizationInvitationRequest{std::move(organizationId), std::move(requestBody)},
              options);
}

inline operations::CreateOrganizationInvitationBulkResponse OrganizationInvitations::bulkCreate(
    std::string organizationId, std::vector<operations::BulkOrganizationInvitation> requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateOrganizationInvitationBulkRequest{std::move(organizationId), std::move(requestBody)},
              options);
}

inline operations::ListPendingOrganizationInvitationsResponse OrganizationInvitations::listPending(
    const operations::ListPendingOrganizationInvitationsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::ListPendingOrganizationInvitationsResponse OrganizationInvitations::listPending(
    Text&& organizationId, const RequestOptions& options) const {
  return call(operations::ListPendingOrganizationInvitationsRequest{std::forward<Text>(organizationId)}, options);
}

inline operations::GetOrganizationInvitationResponse OrganizationInvitations::get(std::string organizationId,
                                                                                  std::string invitationId,
                                                                                  const RequestOptions& options) const {
  return call(operations::GetOrganizationInvitationRequest{std::move(organizationId), std::move(invitationId)},
              options);
}

inline operations::RevokeOrganizationInvitationResponse OrganizationInvitations::revoke(
    std::string organizationId, std::string invitationId,
    operations::RevokeOrganizationInvitationRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::RevokeOrganizationInvitationRequest{std::move(organizationId), std::move(invitationId),
                                                              std::move(requestBody)},
              options);
}

inline operations::RevokeOrganizationInvitationResponse OrganizationInvitations::revoke(
    std::string organizationId, std::string invitationId) const {
  return call(operations::RevokeOrganizationInvitationRequest{std::move(organizationId), std::move(invitationId)}, {});
}

}  // namespace clerk::backend
