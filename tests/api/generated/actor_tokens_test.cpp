// Generated from api/actorTokens.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/actor_tokens.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::ActorTokenActor& of) {
  at("sub", of.sub);
  at.others(of.additionalProperties);
}

template <class Visitor>
void visit(Visitor& at, components::ActorToken& of) {
  at("id", of.id);
  at("status", of.status);
  at("user_id", of.userId);
  at("actor", of.actor);
  at("token", of.token);
  at("url", of.url);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::Actor& of) {
  at("sub", of.sub);
  at.others(of.additionalProperties);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateActorTokenRequestBody& of) {
  at("user_id", of.userId);
  at("actor", of.actor);
  at("expires_in_seconds", of.expiresInSeconds);
  at("session_max_duration_in_seconds", of.sessionMaxDurationInSeconds);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeActorTokenRequest& of) {
  at("actor_token_id", of.actorTokenId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedActorTokens = [] {
  add<operations::CreateActorTokenRequestBody>(
      "actorTokens.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.actorTokens.create(request); },
      &operations::CreateActorTokenResponse::actorToken);
  add<operations::RevokeActorTokenRequest>(
      "actorTokens.revoke",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.actorTokens.revoke(request.actorTokenId);
      },
      &operations::RevokeActorTokenResponse::actorToken);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
