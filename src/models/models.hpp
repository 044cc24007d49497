#pragma once

#include <clerk/backend/models/components/actor_token.hpp>
#include <clerk/backend/models/operations/create_actor_token.hpp>

// The JSON fields of every model, named once for reading and writing. `describe` stands in the model's namespace, where
// the reader and the writer find it.

namespace clerk::backend::components {

template <class Visitor>
void describe(ActorTokenActor& actor, Visitor& visitor) {
  visitor.whereFitting("sub", actor.sub);
  visitor.rest(actor.additionalProperties);
}

template <class Visitor>
void describe(ActorToken& token, Visitor& visitor) {
  visitor.required("object", token.object);
  visitor.required("id", token.id);
  visitor.required("status", token.status);
  visitor.required("user_id", token.userId);
  visitor.required("actor", token.actor);
  visitor.optional("token", token.token);
  visitor.optional("url", token.url);
  visitor.required("created_at", token.createdAt);
  visitor.required("updated_at", token.updatedAt);
}

}  // namespace clerk::backend::components

namespace clerk::backend::operations {

template <class Visitor>
void describe(const Actor& actor, Visitor& visitor) {
  visitor.required("sub", actor.sub);
  visitor.rest(actor.additionalProperties);
}

template <class Visitor>
void describe(const CreateActorTokenRequestBody& body, Visitor& visitor) {
  visitor.required("user_id", body.userId);
  visitor.required("actor", body.actor);
  visitor.optional("expires_in_seconds", body.expiresInSeconds);
  visitor.optional("session_max_duration_in_seconds", body.sessionMaxDurationInSeconds);
}

}  // namespace clerk::backend::operations
