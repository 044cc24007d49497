// Generated from api/organizationInvitations.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/organization_invitations.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::OrganizationInvitation& of) {
  at("id", of.id);
  at("email_address", of.emailAddress);
  at("role", of.role);
  at("status", of.status);
  at("organization_id", of.organizationId);
  at("url", of.url);
  at("role_name", of.roleName);
  at("inviter_id", of.inviterId);
  at("public_inviter_data", of.publicInviterData);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("expires_at", of.expiresAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::BulkOrganizationInvitation& of) {
  at("email_address", of.emailAddress);
  at("role", of.role);
  at("inviter_user_id", of.inviterUserId);
  at("redirect_url", of.redirectUrl);
  at("notify", of.notify);
  at("expires_in_days", of.expiresInDays);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationInvitationRequestBody& of) {
  at("email_address", of.emailAddress);
  at("role", of.role);
  at("inviter_user_id", of.inviterUserId);
  at("redirect_url", of.redirectUrl);
  at("notify", of.notify);
  at("expires_in_days", of.expiresInDays);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeOrganizationInvitationRequestBody& of) {
  at("requesting_user_id", of.requestingUserId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListInstanceOrganizationInvitationsRequest& of) {
  at("status", of.status);
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOrganizationInvitationsRequest& of) {
  at("organization_id", of.organizationId);
  at("status", of.status);
  at("email_address", of.emailAddress);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationInvitationRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationInvitationBulkRequest& of) {
  at("organization_id", of.organizationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ListPendingOrganizationInvitationsRequest& of) {
  at("organization_id", of.organizationId);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOrganizationInvitationRequest& of) {
  at("organization_id", of.organizationId);
  at("invitation_id", of.invitationId);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeOrganizationInvitationRequest& of) {
  at("organization_id", of.organizationId);
  at("invitation_id", of.invitationId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOrganizationInvitations = [] {
  add<operations::ListInstanceOrganizationInvitationsRequest>(
      "organizationInvitations.getAll",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationInvitations.getAll(request);
      },
      &operations::ListInstanceOrganizationInvitationsResponse::organizationInvitationsWithPublicOrganizationData);
  add<operations::ListOrganizationInvitationsRequest>(
      "organizationInvitations.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationInvitations.list(request); },
      &operations::ListOrganizationInvitationsResponse::organizationInvitations);
  add<operations::CreateOrganizationInvitationRequest>(
      "organizationInvitations.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationInvitations.create(request.organizationId, request.requestBody);
      },
      &operations::CreateOrganizationInvitationResponse::organizationInvitation);
  add<operations::CreateOrganizationInvitationBulkRequest>(
      "organizationInvitations.bulkCreate",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationInvitations.bulkCreate(request.organizationId, request.requestBody);
      },
      &operations::CreateOrganizationInvitationBulkResponse::organizationInvitations);
  add<operations::ListPendingOrganizationInvitationsRequest>(
      "organizationInvitations.listPending",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationInvitations.listPending(request);
      },
      &operations::ListPendingOrganizationInvitationsResponse::organizationInvitations);
  add<operations::GetOrganizationInvitationRequest>(
      "organizationInvitations.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationInvitations.get(request.organizationId, request.invitationId);
      },
      &operations::GetOrganizationInvitationResponse::organizationInvitation);
  add<operations::RevokeOrganizationInvitationRequest>(
      "organizationInvitations.revoke",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationInvitations.revoke(request.organizationId, request.invitationId, request.requestBody);
      },
      &operations::RevokeOrganizationInvitationResponse::organizationInvitation);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
