#include <clerk/backend/actor_tokens.hpp>

#include "core/operation.hpp"

namespace clerk::backend {

using models::field;

// Declared before their addresses are taken.
template <>
const models::Model models::Table<operations::Actor>::model;
template <>
const models::Model models::Table<components::ActorTokenActor>::model;
template <>
const models::Model models::Table<components::ActorToken>::model;
template <>
const models::Model models::Table<operations::CreateActorTokenRequestBody>::model;

namespace {

using components::ActorToken;
using components::ActorTokenActor;
using operations::Actor;
using operations::CreateActorTokenRequestBody;
using operations::CreateActorTokenResponse;
using operations::RevokeActorTokenRequest;
using operations::RevokeActorTokenResponse;

constexpr models::Field actorFields[] = {
    field<&Actor::sub>("sub", models::promised),
    field<&Actor::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field actorTokenActorFields[] = {
    field<&ActorTokenActor::sub>("sub"),
    field<&ActorTokenActor::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field actorTokenFields[] = {
    field<&ActorToken::id>("id", models::strict),
    field<&ActorToken::status>("status", models::strict),
    field<&ActorToken::userId>("user_id", models::strict),
    field<&ActorToken::actor>("actor", models::strict),
    field<&ActorToken::token>("token"),
    field<&ActorToken::url>("url"),
    field<&ActorToken::createdAt>("created_at", models::strict),
    field<&ActorToken::updatedAt>("updated_at", models::strict),
    field<&ActorToken::object>("object", models::promised),
};

constexpr models::Field createFields[] = {
    field<&CreateActorTokenRequestBody::userId>("user_id", models::promised),
    field<&CreateActorTokenRequestBody::actor>("actor", models::promised),
    field<&CreateActorTokenRequestBody::expiresInSeconds>("expires_in_seconds"),
    field<&CreateActorTokenRequestBody::sessionMaxDurationInSeconds>("session_max_duration_in_seconds"),
};

constexpr models::Field revokeParameters[] = {
    field<&RevokeActorTokenRequest::actorTokenId>("actor_token_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<Actor>::model = models::modelOf<Actor>(actorFields);
template <>
const models::Model models::Table<ActorTokenActor>::model = models::modelOf<ActorTokenActor>(actorTokenActorFields);
template <>
const models::Model models::Table<ActorToken>::model = models::modelOf<ActorToken>(actorTokenFields);
template <>
const models::Model models::Table<CreateActorTokenRequestBody>::model =
    models::modelOf<CreateActorTokenRequestBody>(createFields);

const core::Operation& CreateActorTokenRequestBody::operation() {
  static constexpr core::Operation row{"CreateActorToken",
                                       "POST",
                                       "/actor_tokens",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<CreateActorTokenRequestBody>(),
                                       core::answer<&CreateActorTokenResponse::actorToken>(),
                                       {400, 402, 422}};
  return row;
}

const core::Operation& RevokeActorTokenRequest::operation() {
  static constexpr core::Operation row{"RevokeActorToken",
                                       "POST",
                                       "/actor_tokens/{actor_token_id}/revoke",
                                       core::Repeat::safe,
                                       revokeParameters,
                                       {},
                                       core::answer<&RevokeActorTokenResponse::actorToken>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
