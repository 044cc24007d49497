// Generated from api/samlConnections.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/saml_connections.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::SAMLConnection& of) {
  at("id", of.id);
  at("name", of.name);
  at("active", of.active);
  at("provider", of.provider);
  at("domains", of.domains);
  at("organization_id", of.organizationId);
  at("acs_url", of.acsUrl);
  at("sp_entity_id", of.spEntityId);
  at("sp_metadata_url", of.spMetadataUrl);
  at("idp_entity_id", of.idpEntityId);
  at("idp_sso_url", of.idpSsoUrl);
  at("idp_certificate", of.idpCertificate);
  at("idp_certificate_issued_at", of.idpCertificateIssuedAt);
  at("idp_certificate_expires_at", of.idpCertificateExpiresAt);
  at("idp_metadata_url", of.idpMetadataUrl);
  at("idp_metadata", of.idpMetadata);
  at("attribute_mapping", of.attributeMapping);
  at("user_count", of.userCount);
  at("sync_user_attributes", of.syncUserAttributes);
  at("allow_subdomains", of.allowSubdomains);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("disable_additional_identifications", of.disableAdditionalIdentifications);
  at("allow_organization_account_linking", of.allowOrganizationAccountLinking);
  at("force_authn", of.forceAuthn);
  at("login_hint", of.loginHint);
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("domain", of.domain);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::SAMLConnectionAttributeMapping& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::SAMLConnectionAttributeMappingParams& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSAMLConnectionRequestBody& of) {
  at("name", of.name);
  at("provider", of.provider);
  at("domains", of.domains);
  at("organization_id", of.organizationId);
  at("idp_metadata_url", of.idpMetadataUrl);
  at("idp_metadata", of.idpMetadata);
  at("idp_entity_id", of.idpEntityId);
  at("idp_sso_url", of.idpSsoUrl);
  at("idp_certificate", of.idpCertificate);
  at("attribute_mapping", of.attributeMapping);
  at("force_authn", of.forceAuthn);
  at("login_hint", of.loginHint);
  at("domain", of.domain);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateSAMLConnectionRequestBody& of) {
  at("name", of.name);
  at("active", of.active);
  at("domains", of.domains);
  at("organization_id", of.organizationId);
  at("idp_metadata_url", of.idpMetadataUrl);
  at("idp_metadata", of.idpMetadata);
  at("idp_entity_id", of.idpEntityId);
  at("idp_sso_url", of.idpSsoUrl);
  at("idp_certificate", of.idpCertificate);
  at("attribute_mapping", of.attributeMapping);
  at("sync_user_attributes", of.syncUserAttributes);
  at("allow_subdomains", of.allowSubdomains);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("disable_additional_identifications", of.disableAdditionalIdentifications);
  at("allow_organization_account_linking", of.allowOrganizationAccountLinking);
  at("force_authn", of.forceAuthn);
  at("login_hint", of.loginHint);
  at("consent_verified_domains_deletion", of.consentVerifiedDomainsDeletion);
  at("domain", of.domain);
}

template <class Visitor>
void visit(Visitor& at, operations::ListSAMLConnectionsRequest& of) {
  at("query", of.query);
  at("organization_id", of.organizationId);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetSAMLConnectionRequest& of) {
  at("saml_connection_id", of.samlConnectionId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateSAMLConnectionRequest& of) {
  at("saml_connection_id", of.samlConnectionId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteSAMLConnectionRequest& of) {
  at("saml_connection_id", of.samlConnectionId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedSamlConnections = [] {
  add<operations::ListSAMLConnectionsRequest>(
      "samlConnections.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.samlConnections.list(request); },
      &operations::ListSAMLConnectionsResponse::samlConnections);
  add<operations::CreateSAMLConnectionRequestBody>(
      "samlConnections.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.samlConnections.create(request); },
      &operations::CreateSAMLConnectionResponse::schemasSAMLConnection);
  add<operations::GetSAMLConnectionRequest>(
      "samlConnections.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.samlConnections.get(request.samlConnectionId);
      },
      &operations::GetSAMLConnectionResponse::schemasSAMLConnection);
  add<operations::UpdateSAMLConnectionRequest>(
      "samlConnections.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.samlConnections.update(request.samlConnectionId, request.requestBody);
      },
      &operations::UpdateSAMLConnectionResponse::schemasSAMLConnection);
  add<operations::DeleteSAMLConnectionRequest>(
      "samlConnections.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.samlConnections.remove(request.samlConnectionId);
      },
      &operations::DeleteSAMLConnectionResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
