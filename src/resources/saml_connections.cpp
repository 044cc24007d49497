// Generated from api/samlConnections.yaml by api/generate.py; edit that instead.

#include <clerk/backend/saml_connections.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field sAMLConnectionAttributeMappingFields[] = {
    field<&components::SAMLConnectionAttributeMapping::userId>("user_id", models::promised),
    field<&components::SAMLConnectionAttributeMapping::emailAddress>("email_address", models::promised),
    field<&components::SAMLConnectionAttributeMapping::firstName>("first_name", models::promised),
    field<&components::SAMLConnectionAttributeMapping::lastName>("last_name", models::promised),
};

constexpr models::Field sAMLConnectionFields[] = {
    field<&components::SAMLConnection::id>("id", models::strict),
    field<&components::SAMLConnection::name>("name", models::promised),
    field<&components::SAMLConnection::active>("active", models::strict),
    field<&components::SAMLConnection::provider>("provider", models::promised),
    field<&components::SAMLConnection::domains>("domains"),
    field<&components::SAMLConnection::organizationId>("organization_id", models::nullable),
    field<&components::SAMLConnection::acsUrl>("acs_url", models::promised),
    field<&components::SAMLConnection::spEntityId>("sp_entity_id", models::promised),
    field<&components::SAMLConnection::spMetadataUrl>("sp_metadata_url", models::promised),
    field<&components::SAMLConnection::idpEntityId>("idp_entity_id", models::promised | models::nullable),
    field<&components::SAMLConnection::idpSsoUrl>("idp_sso_url", models::promised | models::nullable),
    field<&components::SAMLConnection::idpCertificate>("idp_certificate", models::promised | models::nullable),
    field<&components::SAMLConnection::idpCertificateIssuedAt>("idp_certificate_issued_at",
                                                               models::promised | models::nullable),
    field<&components::SAMLConnection::idpCertificateExpiresAt>("idp_certificate_expires_at",
                                                                models::promised | models::nullable),
    field<&components::SAMLConnection::idpMetadataUrl>("idp_metadata_url", models::nullable),
    field<&components::SAMLConnection::idpMetadata>("idp_metadata", models::nullable),
    field<&components::SAMLConnection::attributeMapping>("attribute_mapping"),
    field<&components::SAMLConnection::userCount>("user_count", models::promised),
    field<&components::SAMLConnection::syncUserAttributes>("sync_user_attributes", models::promised),
    field<&components::SAMLConnection::allowSubdomains>("allow_subdomains", models::promised),
    field<&components::SAMLConnection::allowIdpInitiated>("allow_idp_initiated", models::promised),
    field<&components::SAMLConnection::disableAdditionalIdentifications>("disable_additional_identifications",
                                                                         models::promised),
    field<&components::SAMLConnection::allowOrganizationAccountLinking>("allow_organization_account_linking",
                                                                        models::promised),
    field<&components::SAMLConnection::forceAuthn>("force_authn", models::promised),
    field<&components::SAMLConnection::loginHint>("login_hint", models::promised),
    field<&components::SAMLConnection::enterpriseConnectionId>("enterprise_connection_id", models::nullable),
    field<&components::SAMLConnection::createdAt>("created_at", models::promised),
    field<&components::SAMLConnection::updatedAt>("updated_at", models::promised),
    field<&components::SAMLConnection::domain>("domain"),
    field<&components::SAMLConnection::object>("object", models::promised),
};

constexpr models::Field sAMLConnectionAttributeMappingParamsFields[] = {
    field<&operations::SAMLConnectionAttributeMappingParams::userId>("user_id"),
    field<&operations::SAMLConnectionAttributeMappingParams::emailAddress>("email_address"),
    field<&operations::SAMLConnectionAttributeMappingParams::firstName>("first_name"),
    field<&operations::SAMLConnectionAttributeMappingParams::lastName>("last_name"),
};

constexpr models::Field createSAMLConnectionRequestBodyFields[] = {
    field<&operations::CreateSAMLConnectionRequestBody::name>("name", models::promised),
    field<&operations::CreateSAMLConnectionRequestBody::provider>("provider", models::promised),
    field<&operations::CreateSAMLConnectionRequestBody::domains>("domains"),
    field<&operations::CreateSAMLConnectionRequestBody::organizationId>("organization_id", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::idpMetadataUrl>("idp_metadata_url", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::idpMetadata>("idp_metadata", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::idpEntityId>("idp_entity_id", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::idpSsoUrl>("idp_sso_url", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::idpCertificate>("idp_certificate", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::attributeMapping>("attribute_mapping", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::forceAuthn>("force_authn"),
    field<&operations::CreateSAMLConnectionRequestBody::loginHint>("login_hint", models::nullable),
    field<&operations::CreateSAMLConnectionRequestBody::domain>("domain"),
};

constexpr models::Field updateSAMLConnectionRequestBodyFields[] = {
    field<&operations::UpdateSAMLConnectionRequestBody::name>("name", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::active>("active", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::domains>("domains", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::organizationId>("organization_id", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::idpMetadataUrl>("idp_metadata_url", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::idpMetadata>("idp_metadata", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::idpEntityId>("idp_entity_id", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::idpSsoUrl>("idp_sso_url", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::idpCertificate>("idp_certificate", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::attributeMapping>("attribute_mapping", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::syncUserAttributes>("sync_user_attributes", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::allowSubdomains>("allow_subdomains", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::allowIdpInitiated>("allow_idp_initiated", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::disableAdditionalIdentifications>(
        "disable_additional_identifications", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::allowOrganizationAccountLinking>(
        "allow_organization_account_linking", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::forceAuthn>("force_authn"),
    field<&operations::UpdateSAMLConnectionRequestBody::loginHint>("login_hint", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::consentVerifiedDomainsDeletion>(
        "consent_verified_domains_deletion", models::nullable),
    field<&operations::UpdateSAMLConnectionRequestBody::domain>("domain", models::nullable),
};

constexpr models::Field listSAMLConnectionsParameters[] = {
    field<&operations::ListSAMLConnectionsRequest::query>("query"),
    field<&operations::ListSAMLConnectionsRequest::organizationId>("organization_id"),
    field<&operations::ListSAMLConnectionsRequest::orderBy>("order_by"),
    field<&operations::ListSAMLConnectionsRequest::limit>("limit"),
    field<&operations::ListSAMLConnectionsRequest::offset>("offset"),
};

constexpr core::Paging listSAMLConnectionsPaging{core::place<&operations::ListSAMLConnectionsRequest::limit>(),
                                                 core::place<&operations::ListSAMLConnectionsRequest::offset>(), 500};

constexpr models::Field getSAMLConnectionParameters[] = {
    field<&operations::GetSAMLConnectionRequest::samlConnectionId>("saml_connection_id", models::inPath),
};

constexpr models::Field updateSAMLConnectionParameters[] = {
    field<&operations::UpdateSAMLConnectionRequest::samlConnectionId>("saml_connection_id", models::inPath),
};

constexpr models::Field deleteSAMLConnectionParameters[] = {
    field<&operations::DeleteSAMLConnectionRequest::samlConnectionId>("saml_connection_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::SAMLConnectionAttributeMapping>::model =
    models::modelOf<components::SAMLConnectionAttributeMapping>(sAMLConnectionAttributeMappingFields);

template <>
const models::Model models::Table<components::SAMLConnection>::model =
    models::modelOf<components::SAMLConnection>(sAMLConnectionFields);

template <>
const models::Model models::Table<operations::SAMLConnectionAttributeMappingParams>::model =
    models::modelOf<operations::SAMLConnectionAttributeMappingParams>(sAMLConnectionAttributeMappingParamsFields);

template <>
const models::Model models::Table<operations::CreateSAMLConnectionRequestBody>::model =
    models::modelOf<operations::CreateSAMLConnectionRequestBody>(createSAMLConnectionRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateSAMLConnectionRequestBody>::model =
    models::modelOf<operations::UpdateSAMLConnectionRequestBody>(updateSAMLConnectionRequestBodyFields);

const core::Operation& operations::ListSAMLConnectionsRequest::operation() {
  static constexpr core::Operation row{"ListSAMLConnections",
                                       "GET",
                                       "/saml_connections",
                                       core::Repeat::safe,
                                       listSAMLConnectionsParameters,
                                       {},
                                       core::page<&operations::ListSAMLConnectionsResponse::samlConnections,
                                                  &operations::ListSAMLConnectionsResponse::totalCount>(),
                                       {402, 403, 422},
                                       &listSAMLConnectionsPaging};
  return row;
}

const core::Operation& operations::CreateSAMLConnectionRequestBody::operation() {
  static constexpr core::Operation row{"CreateSAMLConnection",
                                       "POST",
                                       "/saml_connections",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateSAMLConnectionRequestBody>(),
                                       core::answer<&operations::CreateSAMLConnectionResponse::schemasSAMLConnection>(),
                                       {402, 403, 404, 409, 422}};
  return row;
}

const core::Operation& operations::GetSAMLConnectionRequest::operation() {
  static constexpr core::Operation row{"GetSAMLConnection",
                                       "GET",
                                       "/saml_connections/{saml_connection_id}",
                                       core::Repeat::safe,
                                       getSAMLConnectionParameters,
                                       {},
                                       core::answer<&operations::GetSAMLConnectionResponse::schemasSAMLConnection>(),
                                       {402, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateSAMLConnectionRequest::operation() {
  static constexpr core::Operation row{"UpdateSAMLConnection",
                                       "PATCH",
                                       "/saml_connections/{saml_connection_id}",
                                       core::Repeat::safe,
                                       updateSAMLConnectionParameters,
                                       core::body<&operations::UpdateSAMLConnectionRequest::requestBody>(),
                                       core::answer<&operations::UpdateSAMLConnectionResponse::schemasSAMLConnection>(),
                                       {402, 403, 404, 409, 422}};
  return row;
}

const core::Operation& operations::DeleteSAMLConnectionRequest::operation() {
  static constexpr core::Operation row{"DeleteSAMLConnection",
                                       "DELETE",
                                       "/saml_connections/{saml_connection_id}",
                                       core::Repeat::safe,
                                       deleteSAMLConnectionParameters,
                                       {},
                                       core::answer<&operations::DeleteSAMLConnectionResponse::deletedObject>(),
                                       {402, 403, 404}};
  return row;
}

}  // namespace clerk::backend
