#pragma once

#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/components/actor_token.hpp>

#include <optional>
#include <string>

namespace clerk::backend::operations {

/// What revoke answers.
struct RevokeActorTokenResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< Its body may hold credentials, as create's does.
  std::optional<components::ActorToken> actorToken{};  ///< Always set when revoke returns.
};

}  // namespace clerk::backend::operations
