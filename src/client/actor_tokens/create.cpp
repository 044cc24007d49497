#include <clerk/backend/actor_tokens.hpp>

#include "core/execute.hpp"
#include "models/json_writer.hpp"

namespace clerk::backend {
namespace {

constexpr int typedErrors[] = {400, 402, 422};

constexpr core::Operation operation{"CreateActorToken", "POST", "/actor_tokens", false, typedErrors};

}  // namespace

operations::CreateActorTokenResponse ActorTokens::create(const operations::CreateActorTokenRequestBody& request,
                                                         const RequestOptions& options) const {
  return core::execute(*client_, operation, {}, models::toJson(request), options,
                       &operations::CreateActorTokenResponse::actorToken);
}

void ActorTokens::createAsync(const operations::CreateActorTokenRequestBody& request,
                              Callback<operations::CreateActorTokenResponse> callback,
                              const RequestOptions& options) const {
  core::executeAsync(*client_, operation, {}, models::toJson(request), options,
                     &operations::CreateActorTokenResponse::actorToken, std::move(callback));
}

std::future<operations::CreateActorTokenResponse> ActorTokens::createAsync(
    const operations::CreateActorTokenRequestBody& request, const RequestOptions& options) const {
  return core::futureOf<operations::CreateActorTokenResponse>(
      [&](auto callback) { createAsync(request, std::move(callback), options); });
}

}  // namespace clerk::backend
