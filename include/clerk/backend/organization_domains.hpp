#pragma once

// Generated from api/organizationDomains.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `organizationDomains`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/organization_invitation.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
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

/// Only `verified` is a proof. An unknown value is kept.
class OrganizationDomainVerificationStatus : public OpenEnum<OrganizationDomainVerificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Unverified{"unverified"};  ///< "unverified".
  static constexpr Known Verified{"verified"};      ///< "verified".
  static constexpr Known Failed{"failed"};          ///< "failed".
  static constexpr Known Expired{"expired"};        ///< "expired".
};

/// How far the proof for a domain has got.
struct OrganizationDomainVerification {
  /// Only `verified` is a proof.
  OrganizationDomainVerificationStatus status{};
  /// How it is proven, such as affiliation_email_code or manual_override.
  std::string strategy{};
  /// The attempts.
  std::optional<std::int64_t> attempts{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> expireAt{};
  /// Of ownership only. Unix time in milliseconds.
  std::optional<std::int64_t> verifiedAt{};
};

/// How users with this email domain join. An unknown value is kept.
class OrganizationDomainEnrollmentMode : public OpenEnum<OrganizationDomainEnrollmentMode> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known ManualInvitation{"manual_invitation"};        ///< "manual_invitation".
  static constexpr Known AutomaticInvitation{"automatic_invitation"};  ///< "automatic_invitation".
  static constexpr Known AutomaticSuggestion{"automatic_suggestion"};  ///< "automatic_suggestion".
  static constexpr Known EnterpriseSso{"enterprise_sso"};              ///< "enterprise_sso".
};

/// An email domain that belongs to an organization.
struct OrganizationDomain {
  /// Its id.
  std::string id{};
  /// Such as example.com.
  std::string name{};
  /// Id of the organization.
  std::string organizationId{};
  /// How users with this email domain join.
  OrganizationDomainEnrollmentMode enrollmentMode{};
  /// Proof through DNS or by verifyOwnership; null until somebody tries.
  std::optional<components::OrganizationDomainVerification> ownershipVerification{};
  /// Proof by a code to an address in the domain.
  std::optional<components::OrganizationDomainVerification> affiliationVerification{};
  /// The address that the code goes to.
  std::optional<std::string> affiliationEmailAddress{};
  /// The total pending invitations.
  std::int64_t totalPendingInvitations{};
  /// The total pending suggestions.
  std::int64_t totalPendingSuggestions{};
  /// The public organization data.
  std::optional<components::OrganizationInvitationPublicOrganizationData> publicOrganizationData{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Deprecated: affiliation_verification.
  std::optional<components::OrganizationDomainVerification> verification{};
  /// "organization_domain".
  std::string object{};
};

}  // namespace components

namespace operations {

/// How users with this email domain join. An unknown value is kept.
class CreateOrganizationDomainRequestBodyEnrollmentMode
    : public OpenEnum<CreateOrganizationDomainRequestBodyEnrollmentMode> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known AutomaticInvitation{"automatic_invitation"};  ///< "automatic_invitation".
  static constexpr Known AutomaticSuggestion{"automatic_suggestion"};  ///< "automatic_suggestion".
  static constexpr Known ManualInvitation{"manual_invitation"};        ///< "manual_invitation".
  static constexpr Known EnterpriseSso{"enterprise_sso"};              ///< "enterprise_sso".
};

/// The domain, and how its users join.
struct CreateOrganizationDomainRequestBody {
  /// Such as example.com.
  std::string name{};
  /// How users with this email domain join.
  std::optional<CreateOrganizationDomainRequestBodyEnrollmentMode> enrollmentMode{};
  /// True where not given.
  std::optional<bool> verified{};
};

/// How users with this email domain join. An unknown value is kept.
class UpdateOrganizationDomainRequestBodyEnrollmentMode
    : public OpenEnum<UpdateOrganizationDomainRequestBodyEnrollmentMode> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known AutomaticInvitation{"automatic_invitation"};  ///< "automatic_invitation".
  static constexpr Known AutomaticSuggestion{"automatic_suggestion"};  ///< "automatic_suggestion".
  static constexpr Known ManualInvitation{"manual_invitation"};        ///< "manual_invitation".
  static constexpr Known EnterpriseSso{"enterprise_sso"};              ///< "enterprise_sso".
};

/// What to change about the domain.
struct UpdateOrganizationDomainRequestBody {
  /// How users with this email domain join.
  Settable<UpdateOrganizationDomainRequestBodyEnrollmentMode> enrollmentMode{};
  /// Whether it is so: verified.
  Settable<bool> verified{};
};

/// The answer of `organizationDomains.list`.
struct ListOrganizationDomainsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationDomain> organizationDomains{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                           ///< How many there are on all pages.
};

/// The request of `organizationDomains.list`: GET /organizations/{organization_id}/domains.
struct ListOrganizationDomainsRequest {
  /// Id of the organization.
  std::string organizationId{};
  /// Whether it is so: verified.
  std::optional<bool> verified{};
  /// automatic_invitation, automatic_suggestion, manual_invitation or enterprise_sso; `-` in front excludes it.
  std::optional<std::string> enrollmentMode{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::OrganizationDomain;                     ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOrganizationDomainsResponse;                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationDomains.create`.
struct CreateOrganizationDomainResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationDomain> organizationDomain{};  ///< Always set when the call returns.
};

/// The request of `organizationDomains.create`: POST /organizations/{organization_id}/domains.
struct CreateOrganizationDomainRequest {
  std::string organizationId{};                                   ///< Id of the organization.
  operations::CreateOrganizationDomainRequestBody requestBody{};  ///< The domain, and how its users join.

  using Response = CreateOrganizationDomainResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationDomains.update`.
struct UpdateOrganizationDomainResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationDomain> organizationDomain{};  ///< Always set when the call returns.
};

/// The request of `organizationDomains.update`: PATCH /organizations/{organization_id}/domains/{domain_id}.
struct UpdateOrganizationDomainRequest {
  std::string organizationId{};                                   ///< Id of the organization.
  std::string domainId{};                                         ///< Id of the domain.
  operations::UpdateOrganizationDomainRequestBody requestBody{};  ///< What to change about the domain.

  using Response = UpdateOrganizationDomainResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationDomains.remove`.
struct DeleteOrganizationDomainResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `organizationDomains.remove`: DELETE /organizations/{organization_id}/domains/{domain_id}.
struct DeleteOrganizationDomainRequest {
  std::string organizationId{};  ///< Id of the organization.
  std::string domainId{};        ///< Id of the domain.

  using Response = DeleteOrganizationDomainResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationDomains.verifyOwnership`.
struct VerifyOrganizationDomainOwnershipResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationDomain> organizationDomain{};  ///< Always set when the call returns.
};

/// The request of `organizationDomains.verifyOwnership`: POST
/// /organizations/{organization_id}/domains/{domain_id}/verify_ownership.
struct VerifyOrganizationDomainOwnershipRequest {
  std::string organizationId{};  ///< Id of the organization.
  std::string domainId{};        ///< Id of the domain.

  using Response = VerifyOrganizationDomainOwnershipResponse;      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationDomains.listAll`.
struct ListAllOrganizationDomainsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationDomain> organizationDomains{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                           ///< How many there are on all pages.
};

/// `-` in front excludes a mode. An unknown value is kept.
class ListAllOrganizationDomainsRequestEnrollmentMode
    : public OpenEnum<ListAllOrganizationDomainsRequestEnrollmentMode> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known ManualInvitation{"manual_invitation"};              ///< "manual_invitation".
  static constexpr Known AutomaticInvitation{"automatic_invitation"};        ///< "automatic_invitation".
  static constexpr Known AutomaticSuggestion{"automatic_suggestion"};        ///< "automatic_suggestion".
  static constexpr Known EnterpriseSso{"enterprise_sso"};                    ///< "enterprise_sso".
  static constexpr Known MinusManualInvitation{"-manual_invitation"};        ///< "-manual_invitation".
  static constexpr Known MinusAutomaticInvitation{"-automatic_invitation"};  ///< "-automatic_invitation".
  static constexpr Known MinusAutomaticSuggestion{"-automatic_suggestion"};  ///< "-automatic_suggestion".
  static constexpr Known MinusEnterpriseSso{"-enterprise_sso"};              ///< "-enterprise_sso".
};

/// The request of `organizationDomains.listAll`: GET /organization_domains.
struct ListAllOrganizationDomainsRequest {
  /// Id of the organization.
  std::optional<std::string> organizationId{};
  /// Whole names.
  std::vector<std::string> domains{};
  /// Part of a name, or a whole organization id (org_…); a blank one is refused.
  std::optional<std::string> query{};
  /// Whether it is so: verified.
  std::optional<bool> verified{};
  /// `-` in front excludes a mode.
  std::vector<ListAllOrganizationDomainsRequestEnrollmentMode> enrollmentMode{};
  /// Name or created_at; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::OrganizationDomain;                     ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListAllOrganizationDomainsResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListOrganizationDomainsResponse OrganizationDomains::list(
    const operations::ListOrganizationDomainsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::ListOrganizationDomainsResponse OrganizationDomains::list(Text&& organizationId,
                                                                      const RequestOptions& options) const {
  return call(operations::ListOrganizationDomainsRequest{std::forward<Text>(organizationId)}, options);
}

inline operations::CreateOrganizationDomainResponse OrganizationDomains::create(
    std::string organizationId, operations::CreateOrganizationDomainRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateOrganizationDomainRequest{std::move(organizationId), std::move(requestBody)}, options);
}

inline operations::UpdateOrganizationDomainResponse OrganizationDomains::update(
    std::string organizationId, std::string domainId, operations::UpdateOrganizationDomainRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateOrganizationDomainRequest{std::move(organizationId), std::move(domainId),
                                                          std::move(requestBody)},
              options);
}

inline operations::DeleteOrganizationDomainResponse OrganizationDomains::remove(std::string organizationId,
                                                                                std::string domainId,
                                                                                const RequestOptions& options) const {
  return call(operations::DeleteOrganizationDomainRequest{std::move(organizationId), std::move(domainId)}, options);
}

inline operations::VerifyOrganizationDomainOwnershipResponse OrganizationDomains::verifyOwnership(
    std::string organizationId, std::string domainId, const RequestOptions& options) const {
  return call(operations::VerifyOrganizationDomainOwnershipRequest{std::move(organizationId), std::move(domainId)},
              options);
}

inline operations::ListAllOrganizationDomainsResponse OrganizationDomains::listAll(
    const operations::ListAllOrganizationDomainsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListAllOrganizationDomainsResponse OrganizationDomains::listAll() const {
  return call(operations::ListAllOrganizationDomainsRequest{}, {});
}

}  // namespace clerk::backend
