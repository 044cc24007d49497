// Generated from api/enterpriseConnections.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/enterprise_connections.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnection& of) {
  at("id", of.id);
  at("name", of.name);
  at("active", of.active);
  at("provider", of.provider);
  at("domains", of.domains);
  at("organization_id", of.organizationId);
  at("saml_connection", of.samlConnection);
  at("oauth_config", of.oauthConfig);
  at("custom_attributes", of.customAttributes);
  at("sync_user_attributes", of.syncUserAttributes);
  at("disable_additional_identifications", of.disableAdditionalIdentifications);
  at("allow_organization_account_linking", of.allowOrganizationAccountLinking);
  at("logo_public_url", of.logoPublicUrl);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionCustomAttribute& of) {
  at("name", of.name);
  at("key", of.key);
  at("sso_path", of.ssoPath);
  at("directory_path", of.directoryPath);
  at("scim_path", of.scimPath);
  at("multi_valued", of.multiValued);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionSamlConnection& of) {
  at("id", of.id);
  at("name", of.name);
  at("active", of.active);
  at("acs_url", of.acsUrl);
  at("sp_entity_id", of.spEntityId);
  at("sp_metadata_url", of.spMetadataUrl);
  at("idp_entity_id", of.idpEntityId);
  at("idp_sso_url", of.idpSsoUrl);
  at("idp_metadata_url", of.idpMetadataUrl);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("allow_subdomains", of.allowSubdomains);
  at("force_authn", of.forceAuthn);
  at("login_hint", of.loginHint);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionOauthConfig& of) {
  at("id", of.id);
  at("name", of.name);
  at("provider_key", of.providerKey);
  at("client_id", of.clientId);
  at("discovery_url", of.discoveryUrl);
  at("auth_url", of.authUrl);
  at("token_url", of.tokenUrl);
  at("user_info_url", of.userInfoUrl);
  at("requires_pkce", of.requiresPkce);
  at("logo_public_url", of.logoPublicUrl);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionTestRun& of) {
  at("id", of.id);
  at("status", of.status);
  at("connection_type", of.connectionType);
  at("parsed_user_info", of.parsedUserInfo);
  at("logs", of.logs);
  at("saml", of.saml);
  at("oauth", of.oauth);
  at("created_at", of.createdAt);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionTestRunParsedUserInfo& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionTestRunLog& of) {
  at("level", of.level);
  at("message", of.message);
  at("short_message", of.shortMessage);
  at("code", of.code);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionTestRunSaml& of) {
  at("saml_request", of.samlRequest);
  at("saml_response", of.samlResponse);
  at("relay_state", of.relayState);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionTestRunOauth& of) {
  at("id_token", of.idToken);
  at("access_token", of.accessToken);
  at("user_info", of.userInfo);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseConnectionTestRunResponse& of) {
  at("url", of.url);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::EnterpriseConnectionSamlParams& of) {
  at("idp_metadata_url", of.idpMetadataUrl);
  at("idp_metadata", of.idpMetadata);
  at("idp_entity_id", of.idpEntityId);
  at("idp_sso_url", of.idpSsoUrl);
  at("idp_certificate", of.idpCertificate);
  at("attribute_mapping", of.attributeMapping);
  at("allow_subdomains", of.allowSubdomains);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("force_authn", of.forceAuthn);
  at("login_hint", of.loginHint);
}

template <class Visitor>
void visit(Visitor& at, operations::EnterpriseConnectionSamlUpdateParams& of) {
  at("name", of.name);
  at("idp_metadata_url", of.idpMetadataUrl);
  at("idp_metadata", of.idpMetadata);
  at("idp_entity_id", of.idpEntityId);
  at("idp_sso_url", of.idpSsoUrl);
  at("idp_certificate", of.idpCertificate);
  at("attribute_mapping", of.attributeMapping);
  at("allow_subdomains", of.allowSubdomains);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("force_authn", of.forceAuthn);
  at("login_hint", of.loginHint);
}

template <class Visitor>
void visit(Visitor& at, operations::EnterpriseConnectionSamlAttributeMappingParams& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
}

template <class Visitor>
void visit(Visitor& at, operations::EnterpriseConnectionOidcParams& of) {
  at("client_id", of.clientId);
  at("client_secret", of.clientSecret);
  at("discovery_url", of.discoveryUrl);
  at("auth_url", of.authUrl);
  at("token_url", of.tokenUrl);
  at("user_info_url", of.userInfoUrl);
  at("requires_pkce", of.requiresPkce);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateEnterpriseConnectionRequestBody& of) {
  at("name", of.name);
  at("provider", of.provider);
  at("domains", of.domains);
  at("active", of.active);
  at("organization_id", of.organizationId);
  at("saml", of.saml);
  at("oidc", of.oidc);
  at("custom_attributes", of.customAttributes);
  at("allow_organization_account_linking", of.allowOrganizationAccountLinking);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateEnterpriseConnectionRequestBody& of) {
  at("name", of.name);
  at("active", of.active);
  at("domains", of.domains);
  at("organization_id", of.organizationId);
  at("saml", of.saml);
  at("oidc", of.oidc);
  at("custom_attributes", of.customAttributes);
  at("sync_user_attributes", of.syncUserAttributes);
  at("disable_additional_identifications", of.disableAdditionalIdentifications);
  at("allow_organization_account_linking", of.allowOrganizationAccountLinking);
}

template <class Visitor>
void visit(Visitor& at, operations::ListEnterpriseConnectionsRequest& of) {
  at("organization_id", of.organizationId);
  at("active", of.active);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetEnterpriseConnectionRequest& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateEnterpriseConnectionRequest& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteEnterpriseConnectionRequest& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListEnterpriseConnectionTestRunsRequest& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("status", of.status);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateEnterpriseConnectionTestRunRequest& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedEnterpriseConnections = [] {
  add<operations::ListEnterpriseConnectionsRequest>(
      "enterpriseConnections.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.enterpriseConnections.list(request); },
      &operations::ListEnterpriseConnectionsResponse::enterpriseConnectionList);
  add<operations::CreateEnterpriseConnectionRequestBody>(
      "enterpriseConnections.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.enterpriseConnections.create(request); },
      &operations::CreateEnterpriseConnectionResponse::enterpriseConnection);
  add<operations::GetEnterpriseConnectionRequest>(
      "enterpriseConnections.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.enterpriseConnections.get(request.enterpriseConnectionId);
      },
      &operations::GetEnterpriseConnectionResponse::enterpriseConnection);
  add<operations::UpdateEnterpriseConnectionRequest>(
      "enterpriseConnections.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.enterpriseConnections.update(request.enterpriseConnectionId, request.requestBody);
      },
      &operations::UpdateEnterpriseConnectionResponse::enterpriseConnection);
  add<operations::DeleteEnterpriseConnectionRequest>(
      "enterpriseConnections.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.enterpriseConnections.remove(request.enterpriseConnectionId);
      },
      &operations::DeleteEnterpriseConnectionResponse::deletedObject);
  add<operations::ListEnterpriseConnectionTestRunsRequest>(
      "enterpriseConnections.listTestRuns",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.enterpriseConnections.listTestRuns(request);
      },
      &operations::ListEnterpriseConnectionTestRunsResponse::enterpriseConnectionTestRunList);
  add<operations::CreateEnterpriseConnectionTestRunRequest>(
      "enterpriseConnections.createTestRun",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.enterpriseConnections.createTestRun(request.enterpriseConnectionId);
      },
      &operations::CreateEnterpriseConnectionTestRunResponse::enterpriseConnectionTestRunResponse);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
