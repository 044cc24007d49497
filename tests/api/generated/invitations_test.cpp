// Generated from api/invitations.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/invitations.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::InvitationRevoked& of) {
  at("id", of.id);
  at("email_address", of.emailAddress);
  at("status", of.status);
  at("url", of.url);
  at("public_metadata", of.publicMetadata);
  at("revoked", of.revoked);
  at("expires_at", of.expiresAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::BulkInvitation& of) {
  at("email_address", of.emailAddress);
  at("redirect_url", of.redirectUrl);
  at("public_metadata", of.publicMetadata);
  at("notify", of.notify);
  at("ignore_existing", of.ignoreExisting);
  at("expires_in_days", of.expiresInDays);
  at("template_slug", of.templateSlug);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateInvitationRequestBody& of) {
  at("email_address", of.emailAddress);
  at("redirect_url", of.redirectUrl);
  at("public_metadata", of.publicMetadata);
  at("notify", of.notify);
  at("ignore_existing", of.ignoreExisting);
  at("expires_in_days", of.expiresInDays);
  at("template_slug", of.templateSlug);
}

template <class Visitor>
void visit(Visitor& at, operations::ListInvitationsRequest& of) {
  at("status", of.status);
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateBulkInvitationsRequest& of) {
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeInvitationRequest& of) {
  at("invitation_id", of.invitationId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedInvitations = [] {
  add<operations::ListInvitationsRequest>(
      "invitations.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.invitations.list(request); },
      &operations::ListInvitationsResponse::invitationList);
  add<operations::CreateInvitationRequestBody>(
      "invitations.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.invitations.create(request); },
      &operations::CreateInvitationResponse::invitation);
  add<operations::CreateBulkInvitationsRequest>(
      "invitations.bulkCreate",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.invitations.bulkCreate(request.requestBody);
      },
      &operations::CreateBulkInvitationsResponse::invitationList);
  add<operations::RevokeInvitationRequest>(
      "invitations.revoke",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.invitations.revoke(request.invitationId);
      },
      &operations::RevokeInvitationResponse::invitationRevoked);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
