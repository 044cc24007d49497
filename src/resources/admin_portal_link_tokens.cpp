// Generated from api/adminPortalLinkTokens.yaml by api/generate.py; edit that instead.

#include <clerk/backend/admin_portal_link_tokens.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field adminPortalLinkTokenFields[] = {
    field<&components::AdminPortalLinkToken::id>("id", models::strict),
    field<&components::AdminPortalLinkToken::adminPortalLinkId>("admin_portal_link_id", models::promised),
    field<&components::AdminPortalLinkToken::organizationId>("organization_id", models::promised | models::nullable),
    field<&components::AdminPortalLinkToken::itContactId>("it_contact_id", models::promised | models::nullable),
    field<&components::AdminPortalLinkToken::scopes>("scopes", models::promised | models::nullable),
    field<&components::AdminPortalLinkToken::revoked>("revoked", models::strict),
    field<&components::AdminPortalLinkToken::expired>("expired", models::strict),
    field<&components::AdminPortalLinkToken::expiration>("expiration", models::strict | models::nullable),
    field<&components::AdminPortalLinkToken::revocationReason>("revocation_reason",
                                                               models::promised | models::nullable),
    field<&components::AdminPortalLinkToken::instanceId>("instance_id", models::promised),
    field<&components::AdminPortalLinkToken::createdAt>("created_at", models::promised),
    field<&components::AdminPortalLinkToken::updatedAt>("updated_at", models::promised),
    field<&components::AdminPortalLinkToken::object>("object", models::promised),
};

constexpr models::Field adminPortalLinkTokenCreatedFields[] = {
    field<&components::AdminPortalLinkTokenCreated::id>("id", models::strict),
    field<&components::AdminPortalLinkTokenCreated::token>("token", models::strict),
    field<&components::AdminPortalLinkTokenCreated::adminPortalLinkId>("admin_portal_link_id", models::promised),
    field<&components::AdminPortalLinkTokenCreated::organizationId>("organization_id",
                                                                    models::promised | models::nullable),
    field<&components::AdminPortalLinkTokenCreated::itContactId>("it_contact_id", models::promised | models::nullable),
    field<&components::AdminPortalLinkTokenCreated::scopes>("scopes", models::promised | models::nullable),
    field<&components::AdminPortalLinkTokenCreated::revoked>("revoked", models::strict),
    field<&components::AdminPortalLinkTokenCreated::expired>("expired", models::strict),
    field<&components::AdminPortalLinkTokenCreated::expiration>("expiration", models::strict | models::nullable),
    field<&components::AdminPortalLinkTokenCreated::revocationReason>("revocation_reason",
                                                                      models::promised | models::nullable),
    field<&components::AdminPortalLinkTokenCreated::instanceId>("instance_id", models::promised),
    field<&components::AdminPortalLinkTokenCreated::createdAt>("created_at", models::promised),
    field<&components::AdminPortalLinkTokenCreated::updatedAt>("updated_at", models::promised),
    field<&components::AdminPortalLinkTokenCreated::object>("object", models::promised),
};

constexpr models::Field createAdminPortalLinkTokenRequestBodyFields[] = {
    field<&operations::CreateAdminPortalLinkTokenRequestBody::organizationId>("organization_id"),
    field<&operations::CreateAdminPortalLinkTokenRequestBody::itContactId>("it_contact_id"),
    field<&operations::CreateAdminPortalLinkTokenRequestBody::scopes>("scopes"),
    field<&operations::CreateAdminPortalLinkTokenRequestBody::secondsUntilExpiration>("seconds_until_expiration"),
};

constexpr models::Field revokeAdminPortalLinkTokenRequestBodyFields[] = {
    field<&operations::RevokeAdminPortalLinkTokenRequestBody::revocationReason>("revocation_reason", models::nullable),
};

constexpr models::Field revokeAdminPortalLinkTokenParameters[] = {
    field<&operations::RevokeAdminPortalLinkTokenRequest::adminPortalLinkTokenId>("adminPortalLinkTokenID",
                                                                                  models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::AdminPortalLinkToken>::model =
    models::modelOf<components::AdminPortalLinkToken>(adminPortalLinkTokenFields);

template <>
const models::Model models::Table<components::AdminPortalLinkTokenCreated>::model =
    models::modelOf<components::AdminPortalLinkTokenCreated>(adminPortalLinkTokenCreatedFields);

template <>
const models::Model models::Table<operations::CreateAdminPortalLinkTokenRequestBody>::model =
    models::modelOf<operations::CreateAdminPortalLinkTokenRequestBody>(createAdminPortalLinkTokenRequestBodyFields);

template <>
const models::Model models::Table<operations::RevokeAdminPortalLinkTokenRequestBody>::model =
    models::modelOf<operations::RevokeAdminPortalLinkTokenRequestBody>(revokeAdminPortalLinkTokenRequestBodyFields);

const core::Operation& operations::CreateAdminPortalLinkTokenRequestBody::operation() {
  static constexpr core::Operation row{
      "CreateAdminPortalLinkToken",
      "POST",
      "/admin_portal_link_tokens",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::CreateAdminPortalLinkTokenRequestBody>(),
      core::answer<&operations::CreateAdminPortalLinkTokenResponse::adminPortalLinkTokenCreated>(),
      {400, 401, 403, 409}};
  return row;
}

const core::Operation& operations::RevokeAdminPortalLinkTokenRequest::operation() {
  static constexpr core::Operation row{
      "RevokeAdminPortalLinkToken",
      "POST",
      "/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke",
      core::Repeat::safe,
      revokeAdminPortalLinkTokenParameters,
      core::body<&operations::RevokeAdminPortalLinkTokenRequest::requestBody>(),
      core::answer<&operations::RevokeAdminPortalLinkTokenResponse::adminPortalLinkToken>(),
      {400, 401, 403, 404}};
  return row;
}

}  // namespace clerk::backend
