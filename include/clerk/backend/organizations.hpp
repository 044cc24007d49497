#pragma once

// Generated from api/organizations.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `organizations`.

#include <clerk/backend/components/billing.hpp>
#include <clerk/backend/components/deleted_object.hpp>
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

namespace components {

/// An organization after its logo was set.
struct OrganizationWithLogo {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// The slug.
  std::string slug{};
  /// The logo.
  std::string imageUrl{};
  /// False where `image_url` is a generated picture.
  bool hasImage{};
  /// Only where it was asked for.
  std::optional<std::int64_t> membersCount{};
  /// The pending invitations count.
  std::optional<std::int64_t> pendingInvitationsCount{};
  /// The max allowed memberships.
  std::int64_t maxAllowedMemberships{};
  /// Whether its admins can delete it from the front end.
  bool adminDeleteEnabled{};
  /// The roles that members can have.
  std::optional<std::string> roleSetKey{};
  /// User id.
  std::optional<std::string> createdBy{};
  /// The front end can read it.
  nlohmann::json publicMetadata{};
  /// Only for servers.
  std::optional<nlohmann::json> privateMetadata{};
  /// Whether nobody in it has elevated permissions; only where it was asked for.
  std::optional<bool> missingMemberWithElevatedPermissions{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Deprecated: image_url.
  std::optional<std::string> logoUrl{};
  /// "organization".
  std::string object{};
};

}  // namespace components

namespace operations {

/// What to change about the organization.
struct UpdateOrganizationRequestBody {
  Settable<std::string> name{};                    ///< At most 256 characters, without URLs and HTML.
  Settable<std::string> slug{};                    ///< Unique in the instance.
  Settable<std::int64_t> maxAllowedMemberships{};  ///< The max allowed memberships.
  Settable<bool> adminDeleteEnabled{};             ///< Whether its admins can delete it from the front end.
  Settable<std::string> roleSetKey{};              ///< The roles that members can have.
  Settable<std::string> createdAt{};               ///< Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
};

/// The metadata that takes the place of the old one.
struct ReplaceOrganizationMetadataRequestBody {
  Settable<nlohmann::json> publicMetadata{};   ///< The front end can read it.
  Settable<nlohmann::json> privateMetadata{};  ///< Only for servers.
};

/// The keys to add, change or remove.
struct MergeOrganizationMetadataRequestBody {
  Settable<nlohmann::json> publicMetadata{};   ///< The front end can read it.
  Settable<nlohmann::json> privateMetadata{};  ///< Only for servers.
};

/// The image, and who uploads it.
struct UploadOrganizationLogoRequestBody {
  std::string file{};                           ///< The content of the file.
  std::optional<std::string> uploaderUserId{};  ///< The user whom the upload is credited to.
};

/// The answer of `organizations.list`.
struct ListOrganizationsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Organization> organizations{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};               ///< How many there are on all pages.
};

/// The request of `organizations.list`: GET /organizations.
struct ListOrganizationsRequest {
  /// Part of a name or slug, or a whole id.
  std::optional<std::string> query{};
  /// With any of these members; `-` in front of an id excludes that user's organizations.
  std::vector<std::string> userId{};
  /// At most 100; `-` in front of an id excludes it, unknown ones are ignored.
  std::vector<std::string> organizationId{};
  /// Fills `members_count`, which is left out otherwise.
  std::optional<bool> includeMembersCount{};
  /// Fills the field of that name.
  std::optional<bool> includeMissingMemberWithElevatedPermissions{};
  /// Name, created_at or members_count; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::Organization;                           ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOrganizationsResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.create`.
struct CreateOrganizationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Organization> organization{};  ///< Always set when the call returns.
};

/// What the new organization starts with.
struct CreateOrganizationRequestBody {
  /// At most 256 characters, without URLs and HTML.
  std::string name{};
  /// User id of its first admin.
  std::optional<std::string> createdBy{};
  /// Lowercase letters, digits and `-`, unique in the instance; only where slugs are enabled.
  std::optional<std::string> slug{};
  /// The front end can read it.
  Settable<nlohmann::json> publicMetadata{};
  /// Only for servers.
  Settable<nlohmann::json> privateMetadata{};
  /// The max allowed memberships.
  std::optional<std::int64_t> maxAllowedMemberships{};
  /// The roles that members can have.
  std::optional<std::string> roleSetKey{};
  /// For imports; otherwise now. Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  std::optional<std::string> createdAt{};

  using Response = CreateOrganizationResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.get`.
struct GetOrganizationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Organization> organization{};  ///< Always set when the call returns.
};

/// The request of `organizations.get`: GET /organizations/{organization_id}.
struct GetOrganizationRequest {
  /// Id of the organization.
  std::string organizationId{};
  /// Fills `members_count`, which is left out otherwise.
  std::optional<bool> includeMembersCount{};
  /// Fills the field of that name.
  std::optional<bool> includeMissingMemberWithElevatedPermissions{};

  using Response = GetOrganizationResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.update`.
struct UpdateOrganizationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Organization> organization{};  ///< Always set when the call returns.
};

/// The request of `organizations.update`: PATCH /organizations/{organization_id}.
struct UpdateOrganizationRequest {
  std::string organizationId{};                             ///< Id of the organization.
  operations::UpdateOrganizationRequestBody requestBody{};  ///< What to change about the organization.

  using Response = UpdateOrganizationResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.remove`.
struct DeleteOrganizationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `organizations.remove`: DELETE /organizations/{organization_id}.
struct DeleteOrganizationRequest {
  std::string organizationId{};  ///< Id of the organization.

  using Response = DeleteOrganizationResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.replaceMetadata`.
struct ReplaceOrganizationMetadataResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Organization> organization{};  ///< Always set when the call returns.
};

/// The request of `organizations.replaceMetadata`: PUT /organizations/{organization_id}/metadata.
struct ReplaceOrganizationMetadataRequest {
  /// Id of the organization.
  std::string organizationId{};
  /// The metadata that takes the place of the old one.
  operations::ReplaceOrganizationMetadataRequestBody requestBody{};

  using Response = ReplaceOrganizationMetadataResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.mergeMetadata`.
struct MergeOrganizationMetadataResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Organization> organization{};  ///< Always set when the call returns.
};

/// The request of `organizations.mergeMetadata`: PATCH /organizations/{organization_id}/metadata.
struct MergeOrganizationMetadataRequest {
  std::string organizationId{};                                    ///< Id of the organization.
  operations::MergeOrganizationMetadataRequestBody requestBody{};  ///< The keys to add, change or remove.

  using Response = MergeOrganizationMetadataResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.uploadLogo`.
struct UploadOrganizationLogoResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationWithLogo> organizationWithLogo{};  ///< Always set when the call returns.
};

/// The request of `organizations.uploadLogo`: PUT /organizations/{organization_id}/logo.
struct UploadOrganizationLogoRequest {
  std::string organizationId{};                                 ///< Id of the organization.
  operations::UploadOrganizationLogoRequestBody requestBody{};  ///< The image, and who uploads it.

  using Response = UploadOrganizationLogoResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.deleteLogo`.
struct DeleteOrganizationLogoResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Organization> organization{};  ///< Always set when the call returns.
};

/// The request of `organizations.deleteLogo`: DELETE /organizations/{organization_id}/logo.
struct DeleteOrganizationLogoRequest {
  std::string organizationId{};  ///< Id of the organization.

  using Response = DeleteOrganizationLogoResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.getBillingSubscription`.
struct GetOrganizationBillingSubscriptionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceSubscription> commerceSubscription{};  ///< Always set when the call returns.
};

/// The request of `organizations.getBillingSubscription`: GET /organizations/{organization_id}/billing/subscription.
struct GetOrganizationBillingSubscriptionRequest {
  std::string organizationId{};  ///< Id of the organization.

  using Response = GetOrganizationBillingSubscriptionResponse;     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.getBillingCreditBalance`.
struct GetOrganizationBillingCreditBalanceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceCreditBalanceResponse>
      commerceCreditBalanceResponse{};  ///< Always set when the call returns.
};

/// The request of `organizations.getBillingCreditBalance`: GET /organizations/{organization_id}/billing/credits.
struct GetOrganizationBillingCreditBalanceRequest {
  std::string organizationId{};  ///< Id of the organization.

  using Response = GetOrganizationBillingCreditBalanceResponse;    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizations.adjustBillingCreditBalance`.
struct AdjustOrganizationBillingCreditBalanceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceCreditLedgerResponse>
      commerceCreditLedgerResponse{};  ///< Always set when the call returns.
};

/// The request of `organizations.adjustBillingCreditBalance`: POST /organizations/{organization_id}/billing/credits.
struct AdjustOrganizationBillingCreditBalanceRequest {
  std::string organizationId{};                          ///< Id of the organization.
  components::AdjustCreditBalanceRequest requestBody{};  ///< What is sent.

  using Response = AdjustOrganizationBillingCreditBalanceResponse;  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();   ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListOrganizationsResponse Organizations::list(const operations::ListOrganizationsRequest& request,
                                                                 const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListOrganizationsResponse Organizations::list() const {
  return call(operations::ListOrganizationsRequest{}, {});
}

inline operations::CreateOrganizationResponse Organizations::create(
    const operations::CreateOrganizationRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetOrganizationResponse Organizations::get(const operations::GetOrganizationRequest& request,
                                                              const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::GetOrganizationResponse Organizations::get(Text&& organizationId, const RequestOptions& options) const {
  return call(operations::GetOrganizationRequest{std::forward<Text>(organizationId)}, options);
}

inline operations::UpdateOrganizationResponse Organizations::update(
    std::string organizationId, operations::UpdateOrganizationRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateOrganizationRequest{std::move(organizationId), std::move(requestBody)}, options);
}

inline operations::DeleteOrganizationResponse Organizations::remove(std::string organizationId,
                                                                    const RequestOptions& options) const {
  return call(operations::DeleteOrganizationRequest{std::move(organizationId)}, options);
}

inline operations::ReplaceOrganizationMetadataResponse Organizations::replaceMetadata(
    std::string organizationId, operations::ReplaceOrganizationMetadataRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::ReplaceOrganizationMetadataRequest{std::move(organizationId), std::move(requestBody)},
              options);
}

inline operations::MergeOrganizationMetadataResponse Organizations::mergeMetadata(
    std::string organizationId, operations::MergeOrganizationMetadataRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::MergeOrganizationMetadataRequest{std::move(organizationId), std::move(requestBody)}, options);
}

inline operations::UploadOrganizationLogoResponse Organizations::uploadLogo(
    std::string organizationId, operations::UploadOrganizationLogoRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UploadOrganizationLogoRequest{std::move(organizationId), std::move(requestBody)}, options);
}

inline operations::DeleteOrganizationLogoResponse Organizations::deleteLogo(std::string organizationId,
                                                                            const RequestOptions& options) const {
  return call(operations::DeleteOrganizationLogoRequest{std::move(organizationId)}, options);
}

inline operations::GetOrganizationBillingSubscriptionResponse Organizations::getBillingSubscription(
    std::string organizationId, const RequestOptions& options) const {
  return call(operations::GetOrganizationBillingSubscriptionRequest{std::move(organizationId)}, options);
}

inline operations::GetOrganizationBillingCreditBalanceResponse Organizations::getBillingCreditBalance(
    std::string organizationId, const RequestOptions& options) const {
  return call(operations::GetOrganizationBillingCreditBalanceRequest{std::move(organizationId)}, options);
}

inline operations::AdjustOrganizationBillingCreditBalanceResponse Organizations::adjustBillingCreditBalance(
    std::string organizationId, components::AdjustCreditBalanceRequest requestBody,
    const RequestOptions& options) const {
  return call(
      operations::AdjustOrganizationBillingCreditBalanceRequest{std::move(organizationId), std::move(requestBody)},
      options);
}

}  // namespace clerk::backend
