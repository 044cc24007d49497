// Generated from api/instanceSettings.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/instance_settings.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::Instance& of) {
  at("id", of.id);
  at("environment_type", of.environmentType);
  at("allowed_origins", of.allowedOrigins);
  at("workspace_id", of.workspaceId);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::InstanceRestrictions& of) {
  at("allowlist", of.allowlist);
  at("blocklist", of.blocklist);
  at("allowlist_blocklist_disabled_on_sign_in", of.allowlistBlocklistDisabledOnSignIn);
  at("block_email_subaddresses", of.blockEmailSubaddresses);
  at("block_disposable_email_domains", of.blockDisposableEmailDomains);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::InstanceProtect& of) {
  at("rules_enabled", of.rulesEnabled);
  at("specter_enabled", of.specterEnabled);
  at("checks_bypassed", of.checksBypassed);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::InstanceCommunication& of) {
  at("blocked_country_codes", of.blockedCountryCodes);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OAuthApplicationSettings& of) {
  at("dynamic_oauth_client_registration", of.dynamicOauthClientRegistration);
  at("default_scopes", of.defaultScopes);
  at("oauth_jwt_access_tokens", of.oauthJwtAccessTokens);
  at("client_id_metadata_documents_advertised", of.clientIdMetadataDocumentsAdvertised);
  at("client_id_metadata_documents_only_allow_pre_registered_clients",
     of.clientIdMetadataDocumentsOnlyAllowPreRegisteredClients);
  at("client_id_metadata_documents_block_implicitly_allowed_clients",
     of.clientIdMetadataDocumentsBlockImplicitlyAllowedClients);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OrganizationSettings& of) {
  at("enabled", of.enabled);
  at("max_allowed_memberships", of.maxAllowedMemberships);
  at("creator_role", of.creatorRole);
  at("admin_delete_enabled", of.adminDeleteEnabled);
  at("domains_enabled", of.domainsEnabled);
  at("domains_enrollment_modes", of.domainsEnrollmentModes);
  at("domains_default_role", of.domainsDefaultRole);
  at("slug_disabled", of.slugDisabled);
  at("initial_role_set_key", of.initialRoleSetKey);
  at("max_allowed_roles", of.maxAllowedRoles);
  at("max_role_sets_allowed", of.maxRoleSetsAllowed);
  at("max_allowed_domains", of.maxAllowedDomains);
  at("max_allowed_permissions", of.maxAllowedPermissions);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceRequestBody& of) {
  at("allowed_origins", of.allowedOrigins);
  at("test_mode", of.testMode);
  at("hibp", of.hibp);
  at("preferred_sign_in_strategy_when_password_required", of.preferredSignInStrategyWhenPasswordRequired);
  at("support_email", of.supportEmail);
  at("development_origin", of.developmentOrigin);
  at("url_based_session_syncing", of.urlBasedSessionSyncing);
  at("clerk_js_version", of.clerkJsVersion);
  at("cookieless_dev", of.cookielessDev);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceRestrictionsRequestBody& of) {
  at("allowlist", of.allowlist);
  at("blocklist", of.blocklist);
  at("allowlist_blocklist_disabled_on_sign_in", of.allowlistBlocklistDisabledOnSignIn);
  at("block_email_subaddresses", of.blockEmailSubaddresses);
  at("block_disposable_email_domains", of.blockDisposableEmailDomains);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceProtectRequestBody& of) {
  at("rules_enabled", of.rulesEnabled);
  at("specter_enabled", of.specterEnabled);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceCommunicationRequestBody& of) {
  at("blocked_country_codes", of.blockedCountryCodes);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceOAuthApplicationSettingsRequestBody& of) {
  at("dynamic_oauth_client_registration", of.dynamicOauthClientRegistration);
  at("default_scopes", of.defaultScopes);
  at("oauth_jwt_access_tokens", of.oauthJwtAccessTokens);
  at("client_id_metadata_documents_advertised", of.clientIdMetadataDocumentsAdvertised);
  at("client_id_metadata_documents_only_allow_pre_registered_clients",
     of.clientIdMetadataDocumentsOnlyAllowPreRegisteredClients);
  at("client_id_metadata_documents_block_implicitly_allowed_clients",
     of.clientIdMetadataDocumentsBlockImplicitlyAllowedClients);
}

template <class Visitor>
void visit(Visitor& at, operations::ChangeProductionInstanceDomainRequestBody& of) {
  at("home_url", of.homeUrl);
  at("is_secondary", of.isSecondary);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceOrganizationSettingsRequestBody& of) {
  at("enabled", of.enabled);
  at("max_allowed_memberships", of.maxAllowedMemberships);
  at("creator_role_id", of.creatorRoleId);
  at("admin_delete_enabled", of.adminDeleteEnabled);
  at("domains_enabled", of.domainsEnabled);
  at("domains_enrollment_modes", of.domainsEnrollmentModes);
  at("domains_default_role_id", of.domainsDefaultRoleId);
  at("slug_disabled", of.slugDisabled);
}

template <class Visitor>
void visit(Visitor&, operations::GetInstanceRequest&) {}

template <class Visitor>
void visit(Visitor&, operations::GetInstanceProtectRequest&) {}

template <class Visitor>
void visit(Visitor&, operations::GetInstanceCommunicationRequest&) {}

template <class Visitor>
void visit(Visitor&, operations::GetInstanceOAuthApplicationSettingsRequest&) {}

template <class Visitor>
void visit(Visitor&, operations::GetInstanceOrganizationSettingsRequest&) {}

}  // namespace operations

namespace {

using api_test::add;

const bool addedInstanceSettings = [] {
  add<operations::GetInstanceRequest>(
      "instanceSettings.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.instanceSettings.get(); },
      &operations::GetInstanceResponse::instance);
  add<operations::UpdateInstanceRequestBody>(
      "instanceSettings.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.instanceSettings.update(request); });
  add<operations::UpdateInstanceRestrictionsRequestBody>(
      "instanceSettings.updateRestrictions",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.updateRestrictions(request);
      },
      &operations::UpdateInstanceRestrictionsResponse::instanceRestrictions);
  add<operations::GetInstanceProtectRequest>(
      "instanceSettings.getInstanceProtect",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.instanceSettings.getInstanceProtect(); },
      &operations::GetInstanceProtectResponse::instanceProtect);
  add<operations::UpdateInstanceProtectRequestBody>(
      "instanceSettings.updateInstanceProtect",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.updateInstanceProtect(request);
      },
      &operations::UpdateInstanceProtectResponse::instanceProtect);
  add<operations::GetInstanceCommunicationRequest>(
      "instanceSettings.getCommunication",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.instanceSettings.getCommunication(); },
      &operations::GetInstanceCommunicationResponse::instanceCommunication);
  add<operations::UpdateInstanceCommunicationRequestBody>(
      "instanceSettings.updateCommunication",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.updateCommunication(request);
      },
      &operations::UpdateInstanceCommunicationResponse::instanceCommunication);
  add<operations::GetInstanceOAuthApplicationSettingsRequest>(
      "instanceSettings.getOAuthApplicationSettings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.getOAuthApplicationSettings();
      },
      &operations::GetInstanceOAuthApplicationSettingsResponse::oAuthApplicationSettings);
  add<operations::UpdateInstanceOAuthApplicationSettingsRequestBody>(
      "instanceSettings.updateOAuthApplicationSettings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.updateOAuthApplicationSettings(request);
      },
      &operations::UpdateInstanceOAuthApplicationSettingsResponse::oAuthApplicationSettings);
  add<operations::ChangeProductionInstanceDomainRequestBody>(
      "instanceSettings.changeDomain", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.changeDomain(request);
      });
  add<operations::GetInstanceOrganizationSettingsRequest>(
      "instanceSettings.getOrganizationSettings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.getOrganizationSettings();
      },
      &operations::GetInstanceOrganizationSettingsResponse::organizationSettings);
  add<operations::UpdateInstanceOrganizationSettingsRequestBody>(
      "instanceSettings.updateOrganizationSettings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.instanceSettings.updateOrganizationSettings(request);
      },
      &operations::UpdateInstanceOrganizationSettingsResponse::organizationSettings);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
