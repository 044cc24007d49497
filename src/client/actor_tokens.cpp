#include <clerk/backend/actor_tokens.hpp>

namespace clerk::backend {

// Each operation has a source of its own, so that a program linked statically carries only those that it calls.

ActorTokens::ActorTokens(std::shared_ptr<const core::Client> client) : client_(std::move(client)) {}

ActorTokens::~ActorTokens() = default;

}  // namespace clerk::backend
