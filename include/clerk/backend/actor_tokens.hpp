#pragma once

// Generated from api/actorTokens.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `actorTokens`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// The actor as it was given to create, further members included.
struct ActorTokenActor {
  std::optional<std::string> sub{};                              ///< Id of the acting user.
  std::map<std::string, nlohmann::json> additionalProperties{};  ///< Every other member.
};

/// Only a pending one can be used or revoked. An unknown value is kept.
class ActorTokenStatus : public OpenEnum<ActorTokenStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
};

/// Lets an actor sign in as a user once; `token` and `url` are credentials.
struct ActorToken {
  std::string id{};                     ///< What revoke takes.
  ActorTokenStatus status{};            ///< Only a pending one can be used or revoked.
  std::string userId{};                 ///< The user who is impersonated.
  components::ActorTokenActor actor{};  ///< The actor.
  std::optional<std::string> token{};   ///< The ticket inside `url`.
  std::optional<std::string> url{};     ///< The actor opens it, unchanged; that uses the ticket up.
  std::int64_t createdAt{};             ///< Unix time in milliseconds.
  std::int64_t updatedAt{};             ///< Unix time in milliseconds.
  std::string object{};                 ///< "actor_token".
};

}  // namespace components

namespace operations {

/// Who acts as the user; every member comes back in the `act` claim of the session's tokens.
struct Actor {
  std::string sub{};                                             ///< Id of the acting user.
  std::map<std::string, nlohmann::json> additionalProperties{};  ///< Every other member.
};

/// The answer of `actorTokens.create`.
struct CreateActorTokenResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ActorToken> actorToken{};  ///< Always set when the call returns.
};

/// Who is impersonated by whom, and for how long.
struct CreateActorTokenRequestBody {
  /// The user to be impersonated.
  std::string userId{};
  /// Who will act as that user.
  operations::Actor actor{};
  /// Life of the token. Default: 3600.
  std::optional<std::int64_t> expiresInSeconds{};
  /// Longest life of the session that it opens. Default: 1800.
  std::optional<std::int64_t> sessionMaxDurationInSeconds{};

  using Response = CreateActorTokenResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `actorTokens.revoke`.
struct RevokeActorTokenResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ActorToken> actorToken{};  ///< Always set when the call returns.
};

/// The request of `actorTokens.revoke`: POST /actor_tokens/{actor_token_id}/revoke.
struct RevokeActorTokenRequest {
  std::string actorTokenId{};  ///< Id of the actor token.

  using Response = RevokeActorTokenResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateActorTokenResponse ActorTokens::create(const operations::CreateActorTokenRequestBody& request,
                                                                const RequestOptions& options) const {
  return call(request, options);
}

inline operations::RevokeActorTokenResponse ActorTokens::revoke(std::string actorTokenId,
                                                                const RequestOptions& options) const {
  return call(operations::RevokeActorTokenRequest{std::move(actorTokenId)}, options);
}

}  // namespace clerk::backend
