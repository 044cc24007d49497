#include <clerk/backend/actor_tokens.hpp>

#include "core/execute.hpp"
#include "models/json_writer.hpp"

namespace clerk::backend {
namespace {

constexpr int createErrors[] = {400, 402, 422};
constexpr int revokeErrors[] = {400, 404};

constexpr core::Operation createOperation{"CreateActorToken", "POST", "/actor_tokens", false, createErrors};
constexpr core::Operation revokeOperation{"RevokeActorToken", "POST", "/actor_tokens/{actorTokenId}/revoke", true,
                                          revokeErrors};

}  // namespace

ActorTokens::ActorTokens(std::shared_ptr<const core::Client> client) : client_(std::move(client)) {}

ActorTokens::~ActorTokens() = default;

operations::CreateActorTokenResponse ActorTokens::create(const operations::CreateActorTokenRequestBody& request,
                                                         const RequestOptions& options) const {
  return core::execute(*client_, createOperation, {}, models::toJson(request), options,
                       &operations::CreateActorTokenResponse::actorToken);
}

void ActorTokens::createAsync(const operations::CreateActorTokenRequestBody& request,
                              Callback<operations::CreateActorTokenResponse> callback,
                              const RequestOptions& options) const {
  core::executeAsync(*client_, createOperation, {}, models::toJson(request), options,
                     &operations::CreateActorTokenResponse::actorToken, std::move(callback));
}

std::future<operations::CreateActorTokenResponse> ActorTokens::createAsync(
    const operations::CreateActorTokenRequestBody& request, const RequestOptions& options) const {
  return core::futureOf<operations::CreateActorTokenResponse>(
      [&](auto callback) { createAsync(request, std::move(callback), options); });
}

operations::RevokeActorTokenResponse ActorTokens::revoke(const std::string& actorTokenId,
                                                         const RequestOptions& options) const {
  return core::execute(*client_, revokeOperation, {{"actorTokenId", actorTokenId}}, {}, options,
                       &operations::RevokeActorTokenResponse::actorToken);
}

void ActorTokens::revokeAsync(const std::string& actorTokenId, Callback<operations::RevokeActorTokenResponse> callback,
                              const RequestOptions& options) const {
  core::executeAsync(*client_, revokeOperation, {{"actorTokenId", actorTokenId}}, {}, options,
                     &operations::RevokeActorTokenResponse::actorToken, std::move(callback));
}

std::future<operations::RevokeActorTokenResponse> ActorTokens::revokeAsync(const std::string& actorTokenId,
                                                                           const RequestOptions& options) const {
  return core::futureOf<operations::RevokeActorTokenResponse>(
      [&](auto callback) { revokeAsync(actorTokenId, std::move(callback), options); });
}

}  // namespace clerk::backend
