// Generated from api/signInTokens.yaml by api/generate.py; edit that instead.

#include <clerk/backend/sign_in_tokens.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field signInTokenFields[] = {
    field<&components::SignInToken::id>("id", models::strict),
    field<&components::SignInToken::status>("status", models::promised),
    field<&components::SignInToken::userId>("user_id", models::strict),
    field<&components::SignInToken::token>("token"),
    field<&components::SignInToken::url>("url", models::nullable),
    field<&components::SignInToken::createdAt>("created_at", models::promised),
    field<&components::SignInToken::updatedAt>("updated_at", models::promised),
    field<&components::SignInToken::object>("object", models::promised),
};

constexpr models::Field createSignInTokenRequestBodyFields[] = {
    field<&operations::CreateSignInTokenRequestBody::userId>("user_id", models::promised),
    field<&operations::CreateSignInTokenRequestBody::orgId>("org_id", models::nullable),
    field<&operations::CreateSignInTokenRequestBody::expiresInSeconds>("expires_in_seconds", models::nullable),
};

constexpr models::Field revokeSignInTokenParameters[] = {
    field<&operations::RevokeSignInTokenRequest::signInTokenId>("sign_in_token_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::SignInToken>::model =
    models::modelOf<components::SignInToken>(signInTokenFields);

template <>
const models::Model models::Table<operations::CreateSignInTokenRequestBody>::model =
    models::modelOf<operations::CreateSignInTokenRequestBody>(createSignInTokenRequestBodyFields);

const core::Operation& operations::CreateSignInTokenRequestBody::operation() {
  static constexpr core::Operation row{"CreateSignInToken",
                                       "POST",
                                       "/sign_in_tokens",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateSignInTokenRequestBody>(),
                                       core::answer<&operations::CreateSignInTokenResponse::signInToken>(),
                                       {403, 404, 422}};
  return row;
}

const core::Operation& operations::RevokeSignInTokenRequest::operation() {
  static constexpr core::Operation row{"RevokeSignInToken",
                                       "POST",
                                       "/sign_in_tokens/{sign_in_token_id}/revoke",
                                       core::Repeat::safe,
                                       revokeSignInTokenParameters,
                                       {},
                                       core::answer<&operations::RevokeSignInTokenResponse::signInToken>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
