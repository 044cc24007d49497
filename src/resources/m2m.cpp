// Generated from api/m2m.yaml by api/generate.py; edit that instead.

#include <clerk/backend/m2m.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field m2MTokenFields[] = {
    field<&components::M2MToken::id>("id", models::strict),
    field<&components::M2MToken::subject>("subject", models::strict),
    field<&components::M2MToken::revoked>("revoked", models::strict),
    field<&components::M2MToken::expired>("expired", models::strict),
    field<&components::M2MToken::scopes>("scopes"),
    field<&components::M2MToken::claims>("claims", models::nullable),
    field<&components::M2MToken::expiration>("expiration", models::strict | models::nullable),
    field<&components::M2MToken::revocationReason>("revocation_reason", models::promised | models::nullable),
    field<&components::M2MToken::lastUsedAt>("last_used_at", models::promised | models::nullable),
    field<&components::M2MToken::createdAt>("created_at", models::promised),
    field<&components::M2MToken::updatedAt>("updated_at", models::promised),
    field<&components::M2MToken::object>("object", models::promised),
};

constexpr models::Field m2MTokenCreatedFields[] = {
    field<&components::M2MTokenCreated::id>("id", models::strict),
    field<&components::M2MTokenCreated::token>("token", models::strict),
    field<&components::M2MTokenCreated::subject>("subject", models::strict),
    field<&components::M2MTokenCreated::revoked>("revoked", models::strict),
    field<&components::M2MTokenCreated::expired>("expired", models::strict),
    field<&components::M2MTokenCreated::scopes>("scopes"),
    field<&components::M2MTokenCreated::claims>("claims", models::nullable),
    field<&components::M2MTokenCreated::expiration>("expiration", models::strict | models::nullable),
    field<&components::M2MTokenCreated::revocationReason>("revocation_reason", models::promised | models::nullable),
    field<&components::M2MTokenCreated::lastUsedAt>("last_used_at", models::promised | models::nullable),
    field<&components::M2MTokenCreated::createdAt>("created_at", models::promised),
    field<&components::M2MTokenCreated::updatedAt>("updated_at", models::promised),
    field<&components::M2MTokenCreated::object>("object", models::promised),
};

constexpr models::Field createM2MTokenRequestBodyFields[] = {
    field<&operations::CreateM2MTokenRequestBody::secondsUntilExpiration>("seconds_until_expiration", models::nullable),
    field<&operations::CreateM2MTokenRequestBody::claims>("claims", models::nullable),
    field<&operations::CreateM2MTokenRequestBody::tokenFormat>("token_format"),
    field<&operations::CreateM2MTokenRequestBody::minRemainingTtlSeconds>("min_remaining_ttl_seconds"),
};

constexpr models::Field revokeM2MTokenRequestBodyFields[] = {
    field<&operations::RevokeM2MTokenRequestBody::revocationReason>("revocation_reason", models::nullable),
};

constexpr models::Field verifyM2MTokenRequestBodyFields[] = {
    field<&operations::VerifyM2MTokenRequestBody::token>("token", models::promised),
};

constexpr models::Field getM2MTokensParameters[] = {
    field<&operations::GetM2MTokensRequest::subject>("subject", models::promised),
    field<&operations::GetM2MTokensRequest::revoked>("revoked"),
    field<&operations::GetM2MTokensRequest::expired>("expired"),
    field<&operations::GetM2MTokensRequest::limit>("limit"),
    field<&operations::GetM2MTokensRequest::offset>("offset"),
};

constexpr core::Paging getM2MTokensPaging{core::place<&operations::GetM2MTokensRequest::limit>(),
                                          core::place<&operations::GetM2MTokensRequest::offset>(), 100};

constexpr models::Field revokeM2MTokenParameters[] = {
    field<&operations::RevokeM2MTokenRequest::m2mTokenId>("m2m_token_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::M2MToken>::model = models::modelOf<components::M2MToken>(m2MTokenFields);

template <>
const models::Model models::Table<components::M2MTokenCreated>::model =
    models::modelOf<components::M2MTokenCreated>(m2MTokenCreatedFields);

template <>
const models::Model models::Table<operations::CreateM2MTokenRequestBody>::model =
    models::modelOf<operations::CreateM2MTokenRequestBody>(createM2MTokenRequestBodyFields);

template <>
const models::Model models::Table<operations::RevokeM2MTokenRequestBody>::model =
    models::modelOf<operations::RevokeM2MTokenRequestBody>(revokeM2MTokenRequestBodyFields);

template <>
const models::Model models::Table<operations::VerifyM2MTokenRequestBody>::model =
    models::modelOf<operations::VerifyM2MTokenRequestBody>(verifyM2MTokenRequestBodyFields);

const core::Operation& operations::GetM2MTokensRequest::operation() {
  static constexpr core::Operation row{
      "GetM2MTokens",
      "GET",
      "/m2m_tokens",
      core::Repeat::safe,
      getM2MTokensParameters,
      {},
      core::page<&operations::GetM2MTokensResponse::object, &operations::GetM2MTokensResponse::totalCount>(
          "m2m_tokens"),
      {400, 403, 404},
      &getM2MTokensPaging};
  return row;
}

const core::Operation& operations::CreateM2MTokenRequestBody::operation() {
  static constexpr core::Operation row{"CreateM2MToken",
                                       "POST",
                                       "/m2m_tokens",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateM2MTokenRequestBody>(),
                                       core::answer<&operations::CreateM2MTokenResponse::object>(),
                                       {400, 409}};
  return row;
}

const core::Operation& operations::RevokeM2MTokenRequest::operation() {
  static constexpr core::Operation row{"RevokeM2MToken",
                                       "POST",
                                       "/m2m_tokens/{m2m_token_id}/revoke",
                                       core::Repeat::safe,
                                       revokeM2MTokenParameters,
                                       core::body<&operations::RevokeM2MTokenRequest::requestBody>(),
                                       core::answer<&operations::RevokeM2MTokenResponse::object>(),
                                       {400, 404}};
  return row;
}

const core::Operation& operations::VerifyM2MTokenRequestBody::operation() {
  static constexpr core::Operation row{"VerifyM2MToken",
                                       "POST",
                                       "/m2m_tokens/verify",
                                       core::Repeat::safe,
                                       {},
                                       core::wholeBody<operations::VerifyM2MTokenRequestBody>(),
                                       core::answer<&operations::VerifyM2MTokenResponse::object>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
