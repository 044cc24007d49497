// Generated from api/oauthAccessTokens.yaml by api/generate.py; edit that instead.

#include <clerk/backend/oauth_access_tokens.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field issuedOAuthAccessTokenFields[] = {
    field<&components::IssuedOAuthAccessToken::id>("id", models::strict),
    field<&components::IssuedOAuthAccessToken::subject>("subject", models::strict),
    field<&components::IssuedOAuthAccessToken::clientId>("client_id", models::strict),
    field<&components::IssuedOAuthAccessToken::revoked>("revoked", models::strict),
    field<&components::IssuedOAuthAccessToken::expired>("expired", models::strict),
    field<&components::IssuedOAuthAccessToken::scopes>("scopes", models::promised),
    field<&components::IssuedOAuthAccessToken::expiration>("expiration", models::strict | models::nullable),
    field<&components::IssuedOAuthAccessToken::revocationReason>("revocation_reason",
                                                                 models::promised | models::nullable),
    field<&components::IssuedOAuthAccessToken::createdAt>("created_at", models::promised),
    field<&components::IssuedOAuthAccessToken::updatedAt>("updated_at", models::promised),
    field<&components::IssuedOAuthAccessToken::object>("object", models::promised),
};

constexpr models::Field inactiveOAuthAccessTokenFields[] = {
    field<&components::InactiveOAuthAccessToken::active>("active", models::strict),
};

constexpr models::Field verifyOAuthAccessTokenRequestBodyFields[] = {
    field<&operations::VerifyOAuthAccessTokenRequestBody::accessToken>("access_token"),
    field<&operations::VerifyOAuthAccessTokenRequestBody::secret>("secret"),
};

}  // namespace

template <>
const models::Model models::Table<components::IssuedOAuthAccessToken>::model =
    models::modelOf<components::IssuedOAuthAccessToken>(issuedOAuthAccessTokenFields, "clerk_idp_oauth_access_token");

template <>
const models::Model models::Table<components::InactiveOAuthAccessToken>::model =
    models::modelOf<components::InactiveOAuthAccessToken>(inactiveOAuthAccessTokenFields);

template <>
const models::Model models::Table<operations::VerifyOAuthAccessTokenRequestBody>::model =
    models::modelOf<operations::VerifyOAuthAccessTokenRequestBody>(verifyOAuthAccessTokenRequestBodyFields);

const core::Operation& operations::VerifyOAuthAccessTokenRequestBody::operation() {
  static constexpr core::Operation row{"VerifyOAuthAccessToken",
                                       "POST",
                                       "/oauth_applications/access_tokens/verify",
                                       core::Repeat::safe,
                                       {},
                                       core::wholeBody<operations::VerifyOAuthAccessTokenRequestBody>(),
                                       core::answer<&operations::VerifyOAuthAccessTokenResponse::oneOf>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
