// Generated from api/enterpriseConnections.yaml by api/generate.py; edit that instead.

#include <clerk/backend/enterprise_connections.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field enterpriseConnectionSamlConnectionFields[] = {
    field<&components::EnterpriseConnectionSamlConnection::id>("id"),
    field<&components::EnterpriseConnectionSamlConnection::name>("name"),
    field<&components::EnterpriseConnectionSamlConnection::active>("active"),
    field<&components::EnterpriseConnectionSamlConnection::acsUrl>("acs_url", models::nullable),
    field<&components::EnterpriseConnectionSamlConnection::spEntityId>("sp_entity_id", models::nullable),
    field<&components::EnterpriseConnectionSamlConnection::spMetadataUrl>("sp_metadata_url", models::nullable),
    field<&components::EnterpriseConnectionSamlConnection::idpEntityId>("idp_entity_id", models::nullable),
    field<&components::EnterpriseConnectionSamlConnection::idpSsoUrl>("idp_sso_url", models::nullable),
    field<&components::EnterpriseConnectionSamlConnection::idpMetadataUrl>("idp_metadata_url", models::nullable),
    field<&components::EnterpriseConnectionSamlConnection::allowIdpInitiated>("allow_idp_initiated"),
    field<&components::EnterpriseConnectionSamlConnection::allowSubdomains>("allow_subdomains"),
    field<&components::EnterpriseConnectionSamlConnection::forceAuthn>("force_authn"),
    field<&components::EnterpriseConnectionSamlConnection::loginHint>("login_hint"),
};

constexpr models::Field enterpriseConnectionOauthConfigFields[] = {
    field<&components::EnterpriseConnectionOauthConfig::id>("id"),
    field<&components::EnterpriseConnectionOauthConfig::name>("name"),
    field<&components::EnterpriseConnectionOauthConfig::providerKey>("provider_key"),
    field<&components::EnterpriseConnectionOauthConfig::clientId>("client_id", models::nullable),
    field<&components::EnterpriseConnectionOauthConfig::discoveryUrl>("discovery_url", models::nullable),
    field<&components::EnterpriseConnectionOauthConfig::authUrl>("auth_url", models::nullable),
    field<&components::EnterpriseConnectionOauthConfig::tokenUrl>("token_url", models::nullable),
    field<&components::EnterpriseConnectionOauthConfig::userInfoUrl>("user_info_url", models::nullable),
    field<&components::EnterpriseConnectionOauthConfig::requiresPkce>("requires_pkce"),
    field<&components::EnterpriseConnectionOauthConfig::logoPublicUrl>("logo_public_url", models::nullable),
    field<&components::EnterpriseConnectionOauthConfig::createdAt>("created_at"),
    field<&components::EnterpriseConnectionOauthConfig::updatedAt>("updated_at"),
};

constexpr models::Field enterpriseConnectionCustomAttributeFields[] = {
    field<&components::EnterpriseConnectionCustomAttribute::name>("name", models::promised),
    field<&components::EnterpriseConnectionCustomAttribute::key>("key", models::promised),
    field<&components::EnterpriseConnectionCustomAttribute::ssoPath>("sso_path"),
    field<&components::EnterpriseConnectionCustomAttribute::directoryPath>("directory_path"),
    field<&components::EnterpriseConnectionCustomAttribute::scimPath>("scim_path"),
    field<&components::EnterpriseConnectionCustomAttribute::multiValued>("multi_valued"),
};

constexpr models::Field enterpriseConnectionFields[] = {
    field<&components::EnterpriseConnection::id>("id", models::strict),
    field<&components::EnterpriseConnection::name>("name", models::promised),
    field<&components::EnterpriseConnection::active>("active", models::strict),
    field<&components::EnterpriseConnection::provider>("provider", models::promised),
    field<&components::EnterpriseConnection::domains>("domains", models::promised),
    field<&components::EnterpriseConnection::organizationId>("organization_id", models::nullable),
    field<&components::EnterpriseConnection::samlConnection>("saml_connection", models::nullable),
    field<&components::EnterpriseConnection::oauthConfig>("oauth_config", models::nullable),
    field<&components::EnterpriseConnection::customAttributes>("custom_attributes"),
    field<&components::EnterpriseConnection::syncUserAttributes>("sync_user_attributes"),
    field<&components::EnterpriseConnection::disableAdditionalIdentifications>("disable_additional_identifications"),
    field<&components::EnterpriseConnection::allowOrganizationAccountLinking>("allow_organization_account_linking"),
    field<&components::EnterpriseConnection::logoPublicUrl>("logo_public_url", models::nullable),
    field<&components::EnterpriseConnection::createdAt>("created_at", models::promised),
    field<&components::EnterpriseConnection::updatedAt>("updated_at", models::promised),
    field<&components::EnterpriseConnection::object>("object", models::promised),
};

constexpr models::Field enterpriseConnectionSamlAttributeMappingParamsFields[] = {
    field<&operations::EnterpriseConnectionSamlAttributeMappingParams::userId>("user_id", models::nullable),
    field<&operations::EnterpriseConnectionSamlAttributeMappingParams::emailAddress>("email_address", models::nullable),
    field<&operations::EnterpriseConnectionSamlAttributeMappingParams::firstName>("first_name", models::nullable),
    field<&operations::EnterpriseConnectionSamlAttributeMappingParams::lastName>("last_name", models::nullable),
};

constexpr models::Field enterpriseConnectionSamlParamsFields[] = {
    field<&operations::EnterpriseConnectionSamlParams::idpMetadataUrl>("idp_metadata_url", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::idpMetadata>("idp_metadata", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::idpEntityId>("idp_entity_id", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::idpSsoUrl>("idp_sso_url", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::idpCertificate>("idp_certificate", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::attributeMapping>("attribute_mapping", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::allowSubdomains>("allow_subdomains", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::allowIdpInitiated>("allow_idp_initiated", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::forceAuthn>("force_authn", models::nullable),
    field<&operations::EnterpriseConnectionSamlParams::loginHint>("login_hint", models::nullable),
};

constexpr models::Field enterpriseConnectionSamlUpdateParamsFields[] = {
    field<&operations::EnterpriseConnectionSamlUpdateParams::name>("name", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::idpMetadataUrl>("idp_metadata_url", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::idpMetadata>("idp_metadata", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::idpEntityId>("idp_entity_id", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::idpSsoUrl>("idp_sso_url", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::idpCertificate>("idp_certificate", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::attributeMapping>("attribute_mapping", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::allowSubdomains>("allow_subdomains", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::allowIdpInitiated>("allow_idp_initiated",
                                                                                models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::forceAuthn>("force_authn", models::nullable),
    field<&operations::EnterpriseConnectionSamlUpdateParams::loginHint>("login_hint", models::nullable),
};

constexpr models::Field enterpriseConnectionOidcParamsFields[] = {
    field<&operations::EnterpriseConnectionOidcParams::clientId>("client_id", models::nullable),
    field<&operations::EnterpriseConnectionOidcParams::clientSecret>("client_secret", models::nullable),
    field<&operations::EnterpriseConnectionOidcParams::discoveryUrl>("discovery_url", models::nullable),
    field<&operations::EnterpriseConnectionOidcParams::authUrl>("auth_url", models::nullable),
    field<&operations::EnterpriseConnectionOidcParams::tokenUrl>("token_url", models::nullable),
    field<&operations::EnterpriseConnectionOidcParams::userInfoUrl>("user_info_url", models::nullable),
    field<&operations::EnterpriseConnectionOidcParams::requiresPkce>("requires_pkce", models::nullable),
};

constexpr models::Field enterpriseConnectionTestRunParsedUserInfoFields[] = {
    field<&components::EnterpriseConnectionTestRunParsedUserInfo::userId>("user_id"),
    field<&components::EnterpriseConnectionTestRunParsedUserInfo::emailAddress>("email_address"),
    field<&components::EnterpriseConnectionTestRunParsedUserInfo::firstName>("first_name"),
    field<&components::EnterpriseConnectionTestRunParsedUserInfo::lastName>("last_name"),
};

constexpr models::Field enterpriseConnectionTestRunLogFields[] = {
    field<&components::EnterpriseConnectionTestRunLog::level>("level", models::promised),
    field<&components::EnterpriseConnectionTestRunLog::message>("message", models::promised),
    field<&components::EnterpriseConnectionTestRunLog::shortMessage>("short_message"),
    field<&components::EnterpriseConnectionTestRunLog::code>("code"),
};

constexpr models::Field enterpriseConnectionTestRunSamlFields[] = {
    field<&components::EnterpriseConnectionTestRunSaml::samlRequest>("saml_request"),
    field<&components::EnterpriseConnectionTestRunSaml::samlResponse>("saml_response"),
    field<&components::EnterpriseConnectionTestRunSaml::relayState>("relay_state"),
};

constexpr models::Field enterpriseConnectionTestRunOauthFields[] = {
    field<&components::EnterpriseConnectionTestRunOauth::idToken>("id_token"),
    field<&components::EnterpriseConnectionTestRunOauth::accessToken>("access_token"),
    field<&components::EnterpriseConnectionTestRunOauth::userInfo>("user_info"),
};

constexpr models::Field enterpriseConnectionTestRunFields[] = {
    field<&components::EnterpriseConnectionTestRun::id>("id", models::strict),
    field<&components::EnterpriseConnectionTestRun::status>("status", models::promised),
    field<&components::EnterpriseConnectionTestRun::connectionType>("connection_type", models::promised),
    field<&components::EnterpriseConnectionTestRun::parsedUserInfo>("parsed_user_info", models::nullable),
    field<&components::EnterpriseConnectionTestRun::logs>("logs"),
    field<&components::EnterpriseConnectionTestRun::saml>("saml", models::nullable),
    field<&components::EnterpriseConnectionTestRun::oauth>("oauth", models::nullable),
    field<&components::EnterpriseConnectionTestRun::createdAt>("created_at", models::promised),
};

constexpr models::Field enterpriseConnectionTestRunResponseFields[] = {
    field<&components::EnterpriseConnectionTestRunResponse::url>("url", models::strict),
};

constexpr models::Field createEnterpriseConnectionRequestBodyFields[] = {
    field<&operations::CreateEnterpriseConnectionRequestBody::name>("name", models::promised),
    field<&operations::CreateEnterpriseConnectionRequestBody::provider>("provider", models::promised),
    field<&operations::CreateEnterpriseConnectionRequestBody::domains>("domains", models::promised),
    field<&operations::CreateEnterpriseConnectionRequestBody::active>("active", models::nullable),
    field<&operations::CreateEnterpriseConnectionRequestBody::organizationId>("organization_id", models::nullable),
    field<&operations::CreateEnterpriseConnectionRequestBody::saml>("saml", models::nullable),
    field<&operations::CreateEnterpriseConnectionRequestBody::oidc>("oidc", models::nullable),
    field<&operations::CreateEnterpriseConnectionRequestBody::customAttributes>("custom_attributes"),
    field<&operations::CreateEnterpriseConnectionRequestBody::allowOrganizationAccountLinking>(
        "allow_organization_account_linking", models::nullable),
};

constexpr models::Field updateEnterpriseConnectionRequestBodyFields[] = {
    field<&operations::UpdateEnterpriseConnectionRequestBody::name>("name", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::active>("active", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::domains>("domains", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::organizationId>("organization_id", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::saml>("saml", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::oidc>("oidc", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::customAttributes>("custom_attributes", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::syncUserAttributes>("sync_user_attributes",
                                                                                  models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::disableAdditionalIdentifications>(
        "disable_additional_identifications", models::nullable),
    field<&operations::UpdateEnterpriseConnectionRequestBody::allowOrganizationAccountLinking>(
        "allow_organization_account_linking", models::nullable),
};

constexpr models::Field listEnterpriseConnectionsParameters[] = {
    field<&operations::ListEnterpriseConnectionsRequest::organizationId>("organization_id"),
    field<&operations::ListEnterpriseConnectionsRequest::active>("active"),
    field<&operations::ListEnterpriseConnectionsRequest::limit>("limit"),
    field<&operations::ListEnterpriseConnectionsRequest::offset>("offset"),
};

constexpr core::Paging listEnterpriseConnectionsPaging{
    core::place<&operations::ListEnterpriseConnectionsRequest::limit>(),
    core::place<&operations::ListEnterpriseConnectionsRequest::offset>(), 500};

constexpr models::Field getEnterpriseConnectionParameters[] = {
    field<&operations::GetEnterpriseConnectionRequest::enterpriseConnectionId>("enterprise_connection_id",
                                                                               models::inPath),
};

constexpr models::Field updateEnterpriseConnectionParameters[] = {
    field<&operations::UpdateEnterpriseConnectionRequest::enterpriseConnectionId>("enterprise_connection_id",
                                                                                  models::inPath),
};

constexpr models::Field deleteEnterpriseConnectionParameters[] = {
    field<&operations::DeleteEnterpriseConnectionRequest::enterpriseConnectionId>("enterprise_connection_id",
                                                                                  models::inPath),
};

constexpr models::Field listEnterpriseConnectionTestRunsParameters[] = {
    field<&operations::ListEnterpriseConnectionTestRunsRequest::enterpriseConnectionId>("enterprise_connection_id",
                                                                                        models::inPath),
    field<&operations::ListEnterpriseConnectionTestRunsRequest::status>("status"),
    field<&operations::ListEnterpriseConnectionTestRunsRequest::limit>("limit"),
    field<&operations::ListEnterpriseConnectionTestRunsRequest::offset>("offset"),
};

constexpr core::Paging listEnterpriseConnectionTestRunsPaging{
    core::place<&operations::ListEnterpriseConnectionTestRunsRequest::limit>(),
    core::place<&operations::ListEnterpriseConnectionTestRunsRequest::offset>(), 500};

constexpr models::Field createEnterpriseConnectionTestRunParameters[] = {
    field<&operations::CreateEnterpriseConnectionTestRunRequest::enterpriseConnectionId>("enterprise_connection_id",
                                                                                         models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::EnterpriseConnectionSamlConnection>::model =
    models::modelOf<components::EnterpriseConnectionSamlConnection>(enterpriseConnectionSamlConnectionFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionOauthConfig>::model =
    models::modelOf<components::EnterpriseConnectionOauthConfig>(enterpriseConnectionOauthConfigFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionCustomAttribute>::model =
    models::modelOf<components::EnterpriseConnectionCustomAttribute>(enterpriseConnectionCustomAttributeFields);

template <>
const models::Model models::Table<components::EnterpriseConnection>::model =
    models::modelOf<components::EnterpriseConnection>(enterpriseConnectionFields);

template <>
const models::Model models::Table<operations::EnterpriseConnectionSamlAttributeMappingParams>::model =
    models::modelOf<operations::EnterpriseConnectionSamlAttributeMappingParams>(
        enterpriseConnectionSamlAttributeMappingParamsFields);

template <>
const models::Model models::Table<operations::EnterpriseConnectionSamlParams>::model =
    models::modelOf<operations::EnterpriseConnectionSamlParams>(enterpriseConnectionSamlParamsFields);

template <>
const models::Model models::Table<operations::EnterpriseConnectionSamlUpdateParams>::model =
    models::modelOf<operations::EnterpriseConnectionSamlUpdateParams>(enterpriseConnectionSamlUpdateParamsFields);

template <>
const models::Model models::Table<operations::EnterpriseConnectionOidcParams>::model =
    models::modelOf<operations::EnterpriseConnectionOidcParams>(enterpriseConnectionOidcParamsFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunParsedUserInfo>::model =
    models::modelOf<components::EnterpriseConnectionTestRunParsedUserInfo>(
        enterpriseConnectionTestRunParsedUserInfoFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunLog>::model =
    models::modelOf<components::EnterpriseConnectionTestRunLog>(enterpriseConnectionTestRunLogFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunSaml>::model =
    models::modelOf<components::EnterpriseConnectionTestRunSaml>(enterpriseConnectionTestRunSamlFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunOauth>::model =
    models::modelOf<components::EnterpriseConnectionTestRunOauth>(enterpriseConnectionTestRunOauthFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionTestRun>::model =
    models::modelOf<components::EnterpriseConnectionTestRun>(enterpriseConnectionTestRunFields);

template <>
const models::Model models::Table<components::EnterpriseConnectionTestRunResponse>::model =
    models::modelOf<components::EnterpriseConnectionTestRunResponse>(enterpriseConnectionTestRunResponseFields);

template <>
const models::Model models::Table<operations::CreateEnterpriseConnectionRequestBody>::model =
    models::modelOf<operations::CreateEnterpriseConnectionRequestBody>(createEnterpriseConnectionRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateEnterpriseConnectionRequestBody>::model =
    models::modelOf<operations::UpdateEnterpriseConnectionRequestBody>(updateEnterpriseConnectionRequestBodyFields);

const core::Operation& operations::ListEnterpriseConnectionsRequest::operation() {
  static constexpr core::Operation row{
      "ListEnterpriseConnections",
      "GET",
      "/enterprise_connections",
      core::Repeat::safe,
      listEnterpriseConnectionsParameters,
      {},
      core::page<&operations::ListEnterpriseConnectionsResponse::enterpriseConnectionList,
                 &operations::ListEnterpriseConnectionsResponse::totalCount>(),
      {402, 403, 422},
      &listEnterpriseConnectionsPaging};
  return row;
}

const core::Operation& operations::CreateEnterpriseConnectionRequestBody::operation() {
  static constexpr core::Operation row{
      "CreateEnterpriseConnection",
      "POST",
      "/enterprise_connections",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::CreateEnterpriseConnectionRequestBody>(),
      core::answer<&operations::CreateEnterpriseConnectionResponse::enterpriseConnection>(),
      {402, 403, 404, 409, 422}};
  return row;
}

const core::Operation& operations::GetEnterpriseConnectionRequest::operation() {
  static constexpr core::Operation row{
      "GetEnterpriseConnection",
      "GET",
      "/enterprise_connections/{enterprise_connection_id}",
      core::Repeat::safe,
      getEnterpriseConnectionParameters,
      {},
      core::answer<&operations::GetEnterpriseConnectionResponse::enterpriseConnection>(),
      {402, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateEnterpriseConnectionRequest::operation() {
  static constexpr core::Operation row{
      "UpdateEnterpriseConnection",
      "PATCH",
      "/enterprise_connections/{enterprise_connection_id}",
      core::Repeat::safe,
      updateEnterpriseConnectionParameters,
      core::body<&operations::UpdateEnterpriseConnectionRequest::requestBody>(),
      core::answer<&operations::UpdateEnterpriseConnectionResponse::enterpriseConnection>(),
      {400, 402, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteEnterpriseConnectionRequest::operation() {
  static constexpr core::Operation row{"DeleteEnterpriseConnection",
                                       "DELETE",
                                       "/enterprise_connections/{enterprise_connection_id}",
                                       core::Repeat::safe,
                                       deleteEnterpriseConnectionParameters,
                                       {},
                                       core::answer<&operations::DeleteEnterpriseConnectionResponse::deletedObject>(),
                                       {402, 403, 404}};
  return row;
}

const core::Operation& operations::ListEnterpriseConnectionTestRunsRequest::operation() {
  static constexpr core::Operation row{
      "ListEnterpriseConnectionTestRuns",
      "GET",
      "/enterprise_connections/{enterprise_connection_id}/test_runs",
      core::Repeat::safe,
      listEnterpriseConnectionTestRunsParameters,
      {},
      core::page<&operations::ListEnterpriseConnectionTestRunsResponse::enterpriseConnectionTestRunList,
                 &operations::ListEnterpriseConnectionTestRunsResponse::totalCount>(),
      {402, 403, 404, 422},
      &listEnterpriseConnectionTestRunsPaging};
  return row;
}

const core::Operation& operations::CreateEnterpriseConnectionTestRunRequest::operation() {
  static constexpr core::Operation row{
      "CreateEnterpriseConnectionTestRun",
      "POST",
      "/enterprise_connections/{enterprise_connection_id}/test_runs",
      core::Repeat::unsafe,
      createEnterpriseConnectionTestRunParameters,
      {},
      core::answer<&operations::CreateEnterpriseConnectionTestRunResponse::enterpriseConnectionTestRunResponse>(),
      {402, 403, 404}};
  return row;
}

}  // namespace clerk::backend
