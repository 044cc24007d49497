// Generated from api/adminPortalLinkTokens.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/admin_portal_link_tokens.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::AdminPortalLinkToken& of) {
  at("id", of.id);
  at("admin_portal_link_id", of.adminPortalLinkId);
  at("organization_id", of.organizationId);
  at("it_contact_id", of.itContactId);
  at("scopes", of.scopes);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("expiration", of.expiration);
  at("revocation_reason", of.revocationReason);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::AdminPortalLinkTokenCreated& of) {
  at("id", of.id);
  at("token", of.token);
  at("admin_portal_link_id", of.adminPortalLinkId);
  at("organization_id", of.organizationId);
  at("it_contact_id", of.itContactId);
  at("scopes", of.scopes);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("expiration", of.expiration);
  at("revocation_reason", of.revocationReason);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateAdminPortalLinkTokenRequestBody& of) {
  at("organization_id", of.organizationId);
  at("it_contact_id", of.itContactId);
  at("scopes", of.scopes);
  at("seconds_until_expiration", of.secondsUntilExpiration);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeAdminPortalLinkTokenRequestBody& of) {
  at("revocation_reason", of.revocationReason);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeAdminPortalLinkTokenRequest& of) {
  at("adminPortalLinkTokenID", of.adminPortalLinkTokenId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedAdminPortalLinkTokens = [] {
  add<operations::CreateAdminPortalLinkTokenRequestBody>(
      "adminPortalLinkTokens.createAdminPortalLinkToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.adminPortalLinkTokens.createAdminPortalLinkToken(request);
      },
      &operations::CreateAdminPortalLinkTokenResponse::adminPortalLinkTokenCreated);
  add<operations::RevokeAdminPortalLinkTokenRequest>(
      "adminPortalLinkTokens.revokeAdminPortalLinkToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.adminPortalLinkTokens.revokeAdminPortalLinkToken(request.adminPortalLinkTokenId, request.requestBody);
      },
      &operations::RevokeAdminPortalLinkTokenResponse::adminPortalLinkToken);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
