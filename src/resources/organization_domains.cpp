// Generated from api/organizationDomains.yaml by api/generate.py; edit that instead.

#include <clerk/backend/organization_domains.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field organizationDomainVerificationFields[] = {
    field<&components::OrganizationDomainVerification::status>("status", models::promised),
    field<&components::OrganizationDomainVerification::strategy>("strategy", models::promised),
    field<&components::OrganizationDomainVerification::attempts>("attempts", models::promised | models::nullable),
    field<&components::OrganizationDomainVerification::expireAt>("expire_at", models::promised | models::nullable),
    field<&components::OrganizationDomainVerification::verifiedAt>("verified_at", models::promised | models::nullable),
};

constexpr models::Field organizationDomainFields[] = {
    field<&components::OrganizationDomain::id>("id", models::strict),
    field<&components::OrganizationDomain::name>("name", models::promised),
    field<&components::OrganizationDomain::organizationId>("organization_id", models::strict),
    field<&components::OrganizationDomain::enrollmentMode>("enrollment_mode", models::promised),
    field<&components::OrganizationDomain::ownershipVerification>("ownership_verification",
                                                                  models::promised | models::nullable),
    field<&components::OrganizationDomain::affiliationVerification>("affiliation_verification",
                                                                    models::promised | models::nullable),
    field<&components::OrganizationDomain::affiliationEmailAddress>("affiliation_email_address",
                                                                    models::promised | models::nullable),
    field<&components::OrganizationDomain::totalPendingInvitations>("total_pending_invitations", models::promised),
    field<&components::OrganizationDomain::totalPendingSuggestions>("total_pending_suggestions", models::promised),
    field<&components::OrganizationDomain::publicOrganizationData>("public_organization_data", models::nullable),
    field<&components::OrganizationDomain::createdAt>("created_at", models::promised),
    field<&components::OrganizationDomain::updatedAt>("updated_at", models::promised),
    field<&components::OrganizationDomain::verification>("verification", models::promised | models::nullable),
    field<&components::OrganizationDomain::object>("object", models::promised),
};

constexpr models::Field createOrganizationDomainRequestBodyFields[] = {
    field<&operations::CreateOrganizationDomainRequestBody::name>("name", models::promised),
    field<&operations::CreateOrganizationDomainRequestBody::enrollmentMode>("enrollment_mode"),
    field<&operations::CreateOrganizationDomainRequestBody::verified>("verified", models::nullable),
};

constexpr models::Field updateOrganizationDomainRequestBodyFields[] = {
    field<&operations::UpdateOrganizationDomainRequestBody::enrollmentMode>("enrollment_mode", models::nullable),
    field<&operations::UpdateOrganizationDomainRequestBody::verified>("verified", models::nullable),
};

constexpr models::Field listOrganizationDomainsParameters[] = {
    field<&operations::ListOrganizationDomainsRequest::organizationId>("organization_id", models::inPath),
    field<&operations::ListOrganizationDomainsRequest::verified>("verified"),
    field<&operations::ListOrganizationDomainsRequest::enrollmentMode>("enrollment_mode"),
    field<&operations::ListOrganizationDomainsRequest::limit>("limit"),
    field<&operations::ListOrganizationDomainsRequest::offset>("offset"),
};

constexpr core::Paging listOrganizationDomainsPaging{core::place<&operations::ListOrganizationDomainsRequest::limit>(),
                                                     core::place<&operations::ListOrganizationDomainsRequest::offset>(),
                                                     500};

constexpr models::Field createOrganizationDomainParameters[] = {
    field<&operations::CreateOrganizationDomainRequest::organizationId>("organization_id", models::inPath),
};

constexpr models::Field updateOrganizationDomainParameters[] = {
    field<&operations::UpdateOrganizationDomainRequest::organizationId>("organization_id", models::inPath),
    field<&operations::UpdateOrganizationDomainRequest::domainId>("domain_id", models::inPath),
};

constexpr models::Field deleteOrganizationDomainParameters[] = {
    field<&operations::DeleteOrganizationDomainRequest::organizationId>("organization_id", models::inPath),
    field<&operations::DeleteOrganizationDomainRequest::domainId>("domain_id", models::inPath),
};

constexpr models::Field verifyOrganizationDomainOwnershipParameters[] = {
    field<&operations::VerifyOrganizationDomainOwnershipRequest::organizationId>("organization_id", models::inPath),
    field<&operations::VerifyOrganizationDomainOwnershipRequest::domainId>("domain_id", models::inPath),
};

constexpr models::Field listAllOrganizationDomainsParameters[] = {
    field<&operations::ListAllOrganizationDomainsRequest::organizationId>("organization_id"),
    field<&operations::ListAllOrganizationDomainsRequest::domains>("domains"),
    field<&operations::ListAllOrganizationDomainsRequest::query>("query"),
    field<&operations::ListAllOrganizationDomainsRequest::verified>("verified"),
    field<&operations::ListAllOrganizationDomainsRequest::enrollmentMode>("enrollment_mode", models::joined),
    field<&operations::ListAllOrganizationDomainsRequest::orderBy>("order_by"),
    field<&operations::ListAllOrganizationDomainsRequest::limit>("limit"),
    field<&operations::ListAllOrganizationDomainsRequest::offset>("offset"),
};

constexpr core::Paging listAllOrganizationDomainsPaging{
    core::place<&operations::ListAllOrganizationDomainsRequest::limit>(),
    core::place<&operations::ListAllOrganizationDomainsRequest::offset>(), 500};

}  // namespace

template <>
const models::Model models::Table<components::OrganizationDomainVerification>::model =
    models::modelOf<components::OrganizationDomainVerification>(organizationDomainVerificationFields);

template <>
const models::Model models::Table<components::OrganizationDomain>::model =
    models::modelOf<components::OrganizationDomain>(organizationDomainFields);

template <>
const models::Model models::Table<operations::CreateOrganizationDomainRequestBody>::model =
    models::modelOf<operations::CreateOrganizationDomainRequestBody>(createOrganizationDomainRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOrganizationDomainRequestBody>::model =
    models::modelOf<operations::UpdateOrganizationDomainRequestBody>(updateOrganizationDomainRequestBodyFields);

const core::Operation& operations::ListOrganizationDomainsRequest::operation() {
  static constexpr core::Operation row{"ListOrganizationDomains",
                                       "GET",
                                       "/organizations/{organization_id}/domains",
                                       core::Repeat::safe,
                                       listOrganizationDomainsParameters,
                                       {},
                                       core::page<&operations::ListOrganizationDomainsResponse::organizationDomains,
                                                  &operations::ListOrganizationDomainsResponse::totalCount>(),
                                       {401, 422},
                                       &listOrganizationDomainsPaging};
  return row;
}

const core::Operation& operations::CreateOrganizationDomainRequest::operation() {
  static constexpr core::Operation row{
      "CreateOrganizationDomain",
      "POST",
      "/organizations/{organization_id}/domains",
      core::Repeat::unsafe,
      createOrganizationDomainParameters,
      core::body<&operations::CreateOrganizationDomainRequest::requestBody>(),
      core::answer<&operations::CreateOrganizationDomainResponse::organizationDomain>(),
      {400, 403, 404, 422}};
  return row;
}

const core::Operation& operations::UpdateOrganizationDomainRequest::operation() {
  static constexpr core::Operation row{
      "UpdateOrganizationDomain",
      "PATCH",
      "/organizations/{organization_id}/domains/{domain_id}",
      core::Repeat::safe,
      updateOrganizationDomainParameters,
      core::body<&operations::UpdateOrganizationDomainRequest::requestBody>(),
      core::answer<&operations::UpdateOrganizationDomainResponse::organizationDomain>(),
      {400, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteOrganizationDomainRequest::operation() {
  static constexpr core::Operation row{"DeleteOrganizationDomain",
                                       "DELETE",
                                       "/organizations/{organization_id}/domains/{domain_id}",
                                       core::Repeat::safe,
                                       deleteOrganizationDomainParameters,
                                       {},
                                       core::answer<&operations::DeleteOrganizationDomainResponse::deletedObject>(),
                                       {400, 401, 403, 404}};
  return row;
}

const core::Operation& operations::VerifyOrganizationDomainOwnershipRequest::operation() {
  static constexpr core::Operation row{
      "VerifyOrganizationDomainOwnership",
      "POST",
      "/organizations/{organization_id}/domains/{domain_id}/verify_ownership",
      core::Repeat::safe,
      verifyOrganizationDomainOwnershipParameters,
      {},
      core::answer<&operations::VerifyOrganizationDomainOwnershipResponse::organizationDomain>(),
      {401, 403, 404}};
  return row;
}

const core::Operation& operations::ListAllOrganizationDomainsRequest::operation() {
  static constexpr core::Operation row{"ListAllOrganizationDomains",
                                       "GET",
                                       "/organization_domains",
                                       core::Repeat::safe,
                                       listAllOrganizationDomainsParameters,
                                       {},
                                       core::page<&operations::ListAllOrganizationDomainsResponse::organizationDomains,
                                                  &operations::ListAllOrganizationDomainsResponse::totalCount>(),
                                       {401, 403, 422},
                                       &listAllOrganizationDomainsPaging};
  return row;
}

}  // namespace clerk::backend
