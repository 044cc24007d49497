// Generated from api/organizationMemberships.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/organization_memberships.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationMembershipRequestBody& of) {
  at("user_id", of.userId);
  at("role", of.role);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationMembershipRequestBody& of) {
  at("role", of.role);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationMembershipMetadataRequestBody& of) {
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOrganizationMembershipsRequest& of) {
  at("organization_id", of.organizationId);
  at("user_id", of.userId);
  at("role", of.role);
  at("email_address", of.emailAddress);
  at("phone_number", of.phoneNumber);
  at("username", of.username);
  at("web3_wallet", of.web3Wallet);
  at("query", of.query);
  at("email_address_query", of.emailAddressQuery);
  at("phone_number_query", of.phoneNumberQuery);
  at("username_query", of.usernameQuery);
  at("name_query", of.nameQuery);
  at("last_active_at_after", of.lastActiveAtAfter);
  at("last_active_at_before", of.lastActiveAtBefore);
  at("created_at_after", of.createdAtAfter);
  at("created_at_before", of.createdAtBefore);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationMembershipRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationMembershipRequest& of) {
  at("organization_id", of.organizationId);
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOrganizationMembershipRequest& of) {
  at("organization_id", of.organizationId);
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationMembershipMetadataRequest& of) {
  at("organization_id", of.organizationId);
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOrganizationMemberships = [] {
  add<operations::ListOrganizationMembershipsRequest>(
      "organizationMemberships.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationMemberships.list(request); },
      &operations::ListOrganizationMembershipsResponse::organizationMemberships);
  add<operations::CreateOrganizationMembershipRequest>(
      "organizationMemberships.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationMemberships.create(request.organizationId, request.requestBody);
      },
      &operations::CreateOrganizationMembershipResponse::organizationMembership);
  add<operations::UpdateOrganizationMembershipRequest>(
      "organizationMemberships.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationMemberships.update(request.organizationId, request.userId, request.requestBody);
      },
      &operations::UpdateOrganizationMembershipResponse::organizationMembership);
  add<operations::DeleteOrganizationMembershipRequest>(
      "organizationMemberships.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationMemberships.remove(request.organizationId, request.userId);
      },
      &operations::DeleteOrganizationMembershipResponse::organizationMembership);
  add<operations::UpdateOrganizationMembershipMetadataRequest>(
      "organizationMemberships.updateMetadata",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationMemberships.updateMetadata(request.organizationId, request.userId, request.requestBody);
      },
      &operations::UpdateOrganizationMembershipMetadataResponse::organizationMembership);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
