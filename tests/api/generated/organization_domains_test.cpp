// Generated from api/organizationDomains.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/organization_domains.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::OrganizationDomain& of) {
  at("id", of.id);
  at("name", of.name);
  at("organization_id", of.organizationId);
  at("enrollment_mode", of.enrollmentMode);
  at("ownership_verification", of.ownershipVerification);
  at("affiliation_verification", of.affiliationVerification);
  at("affiliation_email_address", of.affiliationEmailAddress);
  at("total_pending_invitations", of.totalPendingInvitations);
  at("total_pending_suggestions", of.totalPendingSuggestions);
  at("public_organization_data", of.publicOrganizationData);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("verification", of.verification);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationDomainVerification& of) {
  at("status", of.status);
  at("strategy", of.strategy);
  at("attempts", of.attempts);
  at("expire_at", of.expireAt);
  at("verified_at", of.verifiedAt);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationDomainRequestBody& of) {
  at("name", of.name);
  at("enrollment_mode", of.enrollmentMode);
  at("verified", of.verified);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationDomainRequestBody& of) {
  at("enrollment_mode", of.enrollmentMode);
  at("verified", of.verified);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOrganizationDomainsRequest& of) {
  at("organization_id", of.organizationId);
  at("verified", of.verified);
  at("enrollment_mode", of.enrollmentMode);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationDomainRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationDomainRequest& of) {
  at("organization_id", of.organizationId);
  at("domain_id", of.domainId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOrganizationDomainRequest& of) {
  at("organization_id", of.organizationId);
  at("domain_id", of.domainId);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyOrganizationDomainOwnershipRequest& of) {
  at("organization_id", of.organizationId);
  at("domain_id", of.domainId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListAllOrganizationDomainsRequest& of) {
  at("organization_id", of.organizationId);
  at("domains", of.domains);
  at("query", of.query);
  at("verified", of.verified);
  at("enrollment_mode", of.enrollmentMode);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOrganizationDomains = [] {
  add<operations::ListOrganizationDomainsRequest>(
      "organizationDomains.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationDomains.list(request); },
      &operations::ListOrganizationDomainsResponse::organizationDomains);
  add<operations::CreateOrganizationDomainRequest>(
      "organizationDomains.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationDomains.create(request.organizationId, request.requestBody);
      },
      &operations::CreateOrganizationDomainResponse::organizationDomain);
  add<operations::UpdateOrganizationDomainRequest>(
      "organizationDomains.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationDomains.update(request.organizationId, request.domainId, request.requestBody);
      },
      &operations::UpdateOrganizationDomainResponse::organizationDomain);
  add<operations::DeleteOrganizationDomainRequest>(
      "organizationDomains.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationDomains.remove(request.organizationId, request.domainId);
      },
      &operations::DeleteOrganizationDomainResponse::deletedObject);
  add<operations::VerifyOrganizationDomainOwnershipRequest>(
      "organizationDomains.verifyOwnership",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationDomains.verifyOwnership(request.organizationId, request.domainId);
      },
      &operations::VerifyOrganizationDomainOwnershipResponse::organizationDomain);
  add<operations::ListAllOrganizationDomainsRequest>(
      "organizationDomains.listAll",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationDomains.listAll(request); },
      &operations::ListAllOrganizationDomainsResponse::organizationDomains);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
