#pragma once

#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/components/actor_token.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace clerk::backend::operations {

/// Who will act as the user. The payload comes back in the session's `act` claim.
struct Actor {
  std::string sub{};  ///< The actor's id; usually a user id, but any string the service accepts.

  /// Further members; on the wire they stand beside `sub`. None may be called "sub".
  std::map<std::string, nlohmann::json> additionalProperties{};
};

/// What create sends. Strings must be UTF-8.
struct CreateActorTokenRequestBody {
  std::string userId{};                                       ///< The user to be impersonated.
  Actor actor{};                                              ///< Who will act as that user.
  std::optional<std::int64_t> expiresInSeconds{};             ///< Life of the token; the service's default is 3600.
  std::optional<std::int64_t> sessionMaxDurationInSeconds{};  ///< Life of its session; the service's default is 1800.
};

/// What create answers.
struct CreateActorTokenResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< Its body holds the token and its URL: credentials.
  std::optional<components::ActorToken> actorToken{};  ///< Always set when create returns.
};

}  // namespace clerk::backend::operations
