// Generated from api/actorTokens.yaml by api/generate.py; edit that instead.

#include <clerk/backend/actor_tokens.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field actorFields[] = {
    field<&operations::Actor::sub>("sub", models::promised),
    field<&operations::Actor::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field actorTokenActorFields[] = {
    field<&components::ActorTokenActor::sub>("sub"),
    field<&components::ActorTokenActor::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field actorTokenFields[] = {
    field<&components::ActorToken::id>("id", models::strict),
    field<&components::ActorToken::status>("status", models::strict),
    field<&components::ActorToken::userId>("user_id", models::strict),
    field<&components::ActorToken::actor>("actor", models::strict),
    field<&components::ActorToken::token>("token"),
    field<&components::ActorToken::url>("url"),
    field<&components::ActorToken::createdAt>("created_at", models::strict),
    field<&components::ActorToken::updatedAt>("updated_at", models::strict),
    field<&components::ActorToken::object>("object", models::promised),
};

constexpr models::Field createActorTokenRequestBodyFields[] = {
    field<&operations::CreateActorTokenRequestBody::userId>("user_id", models::promised),
    field<&operations::CreateActorTokenRequestBody::actor>("actor", models::promised),
    field<&operations::CreateActorTokenRequestBody::expiresInSeconds>("expires_in_seconds"),
    field<&operations::CreateActorTokenRequestBody::sessionMaxDurationInSeconds>("session_max_duration_in_seconds"),
};

constexpr models::Field revokeActorTokenParameters[] = {
    field<&operations::RevokeActorTokenRequest::actorTokenId>("actor_token_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::Actor>::model = models::modelOf<operations::Actor>(actorFields);

template <>
const models::Model models::Table<components::ActorTokenActor>::model =
    models::modelOf<components::ActorTokenActor>(actorTokenActorFields);

template <>
const models::Model models::Table<components::ActorToken>::model =
    models::modelOf<components::ActorToken>(actorTokenFields);

template <>
const models::Model models::Table<operations::CreateActorTokenRequestBody>::model =
    models::modelOf<operations::CreateActorTokenRequestBody>(createActorTokenRequestBodyFields);

const core::Operation& operations::CreateActorTokenRequestBody::operation() {
  static constexpr core::Operation row{"CreateActorToken",
                                       "POST",
                                       "/actor_tokens",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateActorTokenRequestBody>(),
                                       core::answer<&operations::CreateActorTokenResponse::actorToken>(),
                                       {400, 402, 422}};
  return row;
}

const core::Operation& operations::RevokeActorTokenRequest::operation() {
  static constexpr core::Operation row{"RevokeActorToken",
                                       "POST",
                                       "/actor_tokens/{actor_token_id}/revoke",
                                       core::Repeat::safe,
                                       revokeActorTokenParameters,
                                       {},
                                       core::answer<&operations::RevokeActorTokenResponse::actorToken>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
