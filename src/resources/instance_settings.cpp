// Generated from api/instanceSettings.yaml by api/generate.py; edit that instead.

#include <clerk/backend/instance_settings.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field instanceFields[] = {
    field<&components::Instance::id>("id", models::strict),
    field<&components::Instance::environmentType>("environment_type", models::promised),
    field<&components::Instance::allowedOrigins>("allowed_origins", models::promised | models::nullable),
    field<&components::Instance::workspaceId>("workspace_id", models::promised | models::nullable),
    field<&components::Instance::object>("object", models::promised),
};

constexpr models::Field instanceRestrictionsFields[] = {
    field<&components::InstanceRestrictions::allowlist>("allowlist", models::promised),
    field<&components::InstanceRestrictions::blocklist>("blocklist", models::promised),
    field<&components::InstanceRestrictions::allowlistBlocklistDisabledOnSignIn>(
        "allowlist_blocklist_disabled_on_sign_in", models::promised),
    field<&components::InstanceRestrictions::blockEmailSubaddresses>("block_email_subaddresses", models::promised),
    field<&components::InstanceRestrictions::blockDisposableEmailDomains>("block_disposable_email_domains",
                                                                          models::promised),
    field<&components::InstanceRestrictions::object>("object", models::promised),
};

constexpr models::Field instanceProtectFields[] = {
    field<&components::InstanceProtect::rulesEnabled>("rules_enabled", models::promised),
    field<&components::InstanceProtect::specterEnabled>("specter_enabled", models::promised),
    field<&components::InstanceProtect::checksBypassed>("checks_bypassed", models::promised),
    field<&components::InstanceProtect::object>("object", models::promised),
};

constexpr models::Field instanceCommunicationFields[] = {
    field<&components::InstanceCommunication::blockedCountryCodes>("blocked_country_codes", models::promised),
    field<&components::InstanceCommunication::object>("object", models::promised),
};

constexpr models::Field oAuthApplicationSettingsFields[] = {
    field<&components::OAuthApplicationSettings::dynamicOauthClientRegistration>("dynamic_oauth_client_registration",
                                                                                 models::promised),
    field<&components::OAuthApplicationSettings::defaultScopes>("default_scopes", models::promised | models::nullable),
    field<&components::OAuthApplicationSettings::oauthJwtAccessTokens>("oauth_jwt_access_tokens", models::promised),
    field<&components::OAuthApplicationSettings::clientIdMetadataDocumentsAdvertised>(
        "client_id_metadata_documents_advertised", models::promised),
    field<&components::OAuthApplicationSettings::clientIdMetadataDocumentsOnlyAllowPreRegisteredClients>(
        "client_id_metadata_documents_only_allow_pre_registered_clients", models::promised),
    field<&components::OAuthApplicationSettings::clientIdMetadataDocumentsBlockImplicitlyAllowedClients>(
        "client_id_metadata_documents_block_implicitly_allowed_clients", models::promised),
    field<&components::OAuthApplicationSettings::object>("object", models::promised),
};

constexpr models::Field organizationSettingsFields[] = {
    field<&components::OrganizationSettings::enabled>("enabled", models::promised),
    field<&components::OrganizationSettings::maxAllowedMemberships>("max_allowed_memberships", models::promised),
    field<&components::OrganizationSettings::creatorRole>("creator_role", models::promised),
    field<&components::OrganizationSettings::adminDeleteEnabled>("admin_delete_enabled", models::promised),
    field<&components::OrganizationSettings::domainsEnabled>("domains_enabled", models::promised),
    field<&components::OrganizationSettings::domainsEnrollmentModes>("domains_enrollment_modes", models::promised),
    field<&components::OrganizationSettings::domainsDefaultRole>("domains_default_role", models::promised),
    field<&components::OrganizationSettings::slugDisabled>("slug_disabled"),
    field<&components::OrganizationSettings::initialRoleSetKey>("initial_role_set_key", models::nullable),
    field<&components::OrganizationSettings::maxAllowedRoles>("max_allowed_roles", models::promised),
    field<&components::OrganizationSettings::maxRoleSetsAllowed>("max_role_sets_allowed"),
    field<&components::OrganizationSettings::maxAllowedDomains>("max_allowed_domains", models::promised),
    field<&components::OrganizationSettings::maxAllowedPermissions>("max_allowed_permissions"),
    field<&components::OrganizationSettings::object>("object", models::promised),
};

constexpr models::Field updateInstanceRequestBodyFields[] = {
    field<&operations::UpdateInstanceRequestBody::allowedOrigins>("allowed_origins"),
    field<&operations::UpdateInstanceRequestBody::testMode>("test_mode", models::nullable),
    field<&operations::UpdateInstanceRequestBody::hibp>("hibp", models::nullable),
    field<&operations::UpdateInstanceRequestBody::preferredSignInStrategyWhenPasswordRequired>(
        "preferred_sign_in_strategy_when_password_required", models::nullable),
    field<&operations::UpdateInstanceRequestBody::supportEmail>("support_email", models::nullable),
    field<&operations::UpdateInstanceRequestBody::developmentOrigin>("development_origin", models::nullable),
    field<&operations::UpdateInstanceRequestBody::urlBasedSessionSyncing>("url_based_session_syncing",
                                                                          models::nullable),
    field<&operations::UpdateInstanceRequestBody::clerkJsVersion>("clerk_js_version", models::nullable),
    field<&operations::UpdateInstanceRequestBody::cookielessDev>("cookieless_dev", models::nullable),
};

constexpr models::Field updateInstanceRestrictionsRequestBodyFields[] = {
    field<&operations::UpdateInstanceRestrictionsRequestBody::allowlist>("allowlist", models::nullable),
    field<&operations::UpdateInstanceRestrictionsRequestBody::blocklist>("blocklist", models::nullable),
    field<&operations::UpdateInstanceRestrictionsRequestBody::allowlistBlocklistDisabledOnSignIn>(
        "allowlist_blocklist_disabled_on_sign_in", models::nullable),
    field<&operations::UpdateInstanceRestrictionsRequestBody::blockEmailSubaddresses>("block_email_subaddresses",
                                                                                      models::nullable),
    field<&operations::UpdateInstanceRestrictionsRequestBody::blockDisposableEmailDomains>(
        "block_disposable_email_domains", models::nullable),
};

constexpr models::Field updateInstanceProtectRequestBodyFields[] = {
    field<&operations::UpdateInstanceProtectRequestBody::rulesEnabled>("rules_enabled", models::nullable),
    field<&operations::UpdateInstanceProtectRequestBody::specterEnabled>("specter_enabled", models::nullable),
};

constexpr models::Field updateInstanceCommunicationRequestBodyFields[] = {
    field<&operations::UpdateInstanceCommunicationRequestBody::blockedCountryCodes>("blocked_country_codes",
                                                                                    models::nullable),
};

constexpr models::Field updateInstanceOAuthApplicationSettingsRequestBodyFields[] = {
    field<&operations::UpdateInstanceOAuthApplicationSettingsRequestBody::dynamicOauthClientRegistration>(
        "dynamic_oauth_client_registration", models::nullable),
    field<&operations::UpdateInstanceOAuthApplicationSettingsRequestBody::defaultScopes>("default_scopes",
                                                                                         models::nullable),
    field<&operations::UpdateInstanceOAuthApplicationSettingsRequestBody::oauthJwtAccessTokens>(
        "oauth_jwt_access_tokens", models::nullable),
    field<&operations::UpdateInstanceOAuthApplicationSettingsRequestBody::clientIdMetadataDocumentsAdvertised>(
        "client_id_metadata_documents_advertised", models::nullable),
    field<&operations::UpdateInstanceOAuthApplicationSettingsRequestBody::
              clientIdMetadataDocumentsOnlyAllowPreRegisteredClients>(
        "client_id_metadata_documents_only_allow_pre_registered_clients", models::nullable),
    field<&operations::UpdateInstanceOAuthApplicationSettingsRequestBody::
              clientIdMetadataDocumentsBlockImplicitlyAllowedClients>(
        "client_id_metadata_documents_block_implicitly_allowed_clients", models::nullable),
};

constexpr models::Field changeProductionInstanceDomainRequestBodyFields[] = {
    field<&operations::ChangeProductionInstanceDomainRequestBody::homeUrl>("home_url"),
    field<&operations::ChangeProductionInstanceDomainRequestBody::isSecondary>("is_secondary"),
};

constexpr models::Field updateInstanceOrganizationSettingsRequestBodyFields[] = {
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::enabled>("enabled", models::nullable),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::maxAllowedMemberships>("max_allowed_memberships",
                                                                                             models::nullable),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::creatorRoleId>("creator_role_id",
                                                                                     models::nullable),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::adminDeleteEnabled>("admin_delete_enabled",
                                                                                          models::nullable),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::domainsEnabled>("domains_enabled",
                                                                                      models::nullable),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::domainsEnrollmentModes>(
        "domains_enrollment_modes"),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::domainsDefaultRoleId>("domains_default_role_id",
                                                                                            models::nullable),
    field<&operations::UpdateInstanceOrganizationSettingsRequestBody::slugDisabled>("slug_disabled", models::nullable),
};

}  // namespace

template <>
const models::Model models::Table<components::Instance>::model = models::modelOf<components::Instance>(instanceFields);

template <>
const models::Model models::Table<components::InstanceRestrictions>::model =
    models::modelOf<components::InstanceRestrictions>(instanceRestrictionsFields);

template <>
const models::Model models::Table<components::InstanceProtect>::model =
    models::modelOf<components::InstanceProtect>(instanceProtectFields);

template <>
const models::Model models::Table<components::InstanceCommunication>::model =
    models::modelOf<components::InstanceCommunication>(instanceCommunicationFields);

template <>
const models::Model models::Table<components::OAuthApplicationSettings>::model =
    models::modelOf<components::OAuthApplicationSettings>(oAuthApplicationSettingsFields);

template <>
const models::Model models::Table<components::OrganizationSettings>::model =
    models::modelOf<components::OrganizationSettings>(organizationSettingsFields);

template <>
const models::Model models::Table<operations::UpdateInstanceRequestBody>::model =
    models::modelOf<operations::UpdateInstanceRequestBody>(updateInstanceRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateInstanceRestrictionsRequestBody>::model =
    models::modelOf<operations::UpdateInstanceRestrictionsRequestBody>(updateInstanceRestrictionsRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateInstanceProtectRequestBody>::model =
    models::modelOf<operations::UpdateInstanceProtectRequestBody>(updateInstanceProtectRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateInstanceCommunicationRequestBody>::model =
    models::modelOf<operations::UpdateInstanceCommunicationRequestBody>(updateInstanceCommunicationRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateInstanceOAuthApplicationSettingsRequestBody>::model =
    models::modelOf<operations::UpdateInstanceOAuthApplicationSettingsRequestBody>(
        updateInstanceOAuthApplicationSettingsRequestBodyFields);

template <>
const models::Model models::Table<operations::ChangeProductionInstanceDomainRequestBody>::model =
    models::modelOf<operations::ChangeProductionInstanceDomainRequestBody>(
        changeProductionInstanceDomainRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateInstanceOrganizationSettingsRequestBody>::model =
    models::modelOf<operations::UpdateInstanceOrganizationSettingsRequestBody>(
        updateInstanceOrganizationSettingsRequestBodyFields);

const core::Operation& operations::GetInstanceRequest::operation() {
  static constexpr core::Operation row{"GetInstance",
                                       "GET",
                                       "/instance",
                                       core::Repeat::safe,
                                       {},
                                       {},
                                       core::answer<&operations::GetInstanceResponse::instance>(),
                                       {}};
  return row;
}

const core::Operation& operations::UpdateInstanceRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstance",
      "PATCH",
      "/instance",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::noContent<operations::UpdateInstanceResponse>(),
      {422}};
  return row;
}

const core::Operation& operations::UpdateInstanceRestrictionsRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstanceRestrictions",
      "PATCH",
      "/instance/restrictions",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceRestrictionsRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateInstanceRestrictionsResponse::instanceRestrictions>(),
      {402, 422}};
  return row;
}

const core::Operation& operations::GetInstanceProtectRequest::operation() {
  static constexpr core::Operation row{"GetInstanceProtect",
                                       "GET",
                                       "/instance/protect",
                                       core::Repeat::safe,
                                       {},
                                       {},
                                       core::answer<&operations::GetInstanceProtectResponse::instanceProtect>(),
                                       {}};
  return row;
}

const core::Operation& operations::UpdateInstanceProtectRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstanceProtect",
      "PATCH",
      "/instance/protect",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceProtectRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateInstanceProtectResponse::instanceProtect>(),
      {422}};
  return row;
}

const core::Operation& operations::GetInstanceCommunicationRequest::operation() {
  static constexpr core::Operation row{
      "GetInstanceCommunication",
      "GET",
      "/instance/communication",
      core::Repeat::safe,
      {},
      {},
      core::answer<&operations::GetInstanceCommunicationResponse::instanceCommunication>(),
      {}};
  return row;
}

const core::Operation& operations::UpdateInstanceCommunicationRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstanceCommunication",
      "PATCH",
      "/instance/communication",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceCommunicationRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateInstanceCommunicationResponse::instanceCommunication>(),
      {422}};
  return row;
}

const core::Operation& operations::GetInstanceOAuthApplicationSettingsRequest::operation() {
  static constexpr core::Operation row{
      "GetInstanceOAuthApplicationSettings",
      "GET",
      "/instance/oauth_application_settings",
      core::Repeat::safe,
      {},
      {},
      core::answer<&operations::GetInstanceOAuthApplicationSettingsResponse::oAuthApplicationSettings>(),
      {}};
  return row;
}

const core::Operation& operations::UpdateInstanceOAuthApplicationSettingsRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstanceOAuthApplicationSettings",
      "PATCH",
      "/instance/oauth_application_settings",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceOAuthApplicationSettingsRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateInstanceOAuthApplicationSettingsResponse::oAuthApplicationSettings>(),
      {422}};
  return row;
}

const core::Operation& operations::ChangeProductionInstanceDomainRequestBody::operation() {
  static constexpr core::Operation row{
      "ChangeProductionInstanceDomain",
      "POST",
      "/instance/change_domain",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::ChangeProductionInstanceDomainRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::noContent<operations::ChangeProductionInstanceDomainResponse>(),
      {400, 422}};
  return row;
}

const core::Operation& operations::GetInstanceOrganizationSettingsRequest::operation() {
  static constexpr core::Operation row{
      "GetInstanceOrganizationSettings",
      "GET",
      "/instance/organization_settings",
      core::Repeat::safe,
      {},
      {},
      core::answer<&operations::GetInstanceOrganizationSettingsResponse::organizationSettings>(),
      {402, 404, 422}};
  return row;
}

const core::Operation& operations::UpdateInstanceOrganizationSettingsRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstanceOrganizationSettings",
      "PATCH",
      "/instance/organization_settings",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceOrganizationSettingsRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateInstanceOrganizationSettingsResponse::organizationSettings>(),
      {400, 402, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
