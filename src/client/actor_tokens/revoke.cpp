#include <clerk/backend/actor_tokens.hpp>

#include "core/execute.hpp"

namespace clerk::backend {
namespace {

constexpr int typedErrors[] = {400, 404};

constexpr core::Operation operation{"RevokeActorToken", "POST", "/actor_tokens/{actorTokenId}/revoke", true,
                                    typedErrors};

}  // namespace

operations::RevokeActorTokenResponse ActorTokens::revoke(const std::string& actorTokenId,
                                                         const RequestOptions& options) const {
  return core::execute(*client_, operation, {{"actorTokenId", actorTokenId}}, {}, options,
                       &operations::RevokeActorTokenResponse::actorToken);
}

void ActorTokens::revokeAsync(const std::string& actorTokenId, Callback<operations::RevokeActorTokenResponse> callback,
                              const RequestOptions& options) const {
  core::executeAsync(*client_, operation, {{"actorTokenId", actorTokenId}}, {}, options,
                     &operations::RevokeActorTokenResponse::actorToken, std::move(callback));
}

std::future<operations::RevokeActorTokenResponse> ActorTokens::revokeAsync(const std::string& actorTokenId,
                                                                           const RequestOptions& options) const {
  return core::futureOf<operations::RevokeActorTokenResponse>(
      [&](auto callback) { revokeAsync(actorTokenId, std::move(callback), options); });
}

}  // namespace clerk::backend
