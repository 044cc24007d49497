#pragma once

/// The sub-client `actorTokens` with its requests, responses and models.

#include <clerk/backend/core/sub_client.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/request_options.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// What can be done with an actor token.
class ActorTokenStatus : public OpenEnum<ActorTokenStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< Not used yet; it can be used or revoked.
  static constexpr Known Accepted{"accepted"};  ///< The actor has signed in with it.
  static constexpr Known Revoked{"revoked"};    ///< Can no longer be used.
};

/// The actor as it was given to create, further members included.
struct ActorTokenActor {
  std::optional<std::string> sub{};                              ///< Id of the acting user; set where it is a string.
  std::map<std::string, nlohmann::json> additionalProperties{};  ///< Every other member.
};

/// Lets an actor sign in as a user once.
///
/// `token` and `url` are credentials: whoever holds one becomes the user. Keep them out of logs.
struct ActorToken {
  std::string id{};                    ///< What revoke takes.
  ActorTokenStatus status{};           ///< Only a pending one can be used or revoked.
  std::string userId{};                ///< The user who is impersonated.
  ActorTokenActor actor{};             ///< Who acts.
  std::optional<std::string> token{};  ///< The ticket inside `url`.
  std::optional<std::string> url{};    ///< The actor opens it, unchanged; that uses the ticket up.
  std::int64_t createdAt{};            ///< Unix time in milliseconds.
  std::int64_t updatedAt{};            ///< Unix time in milliseconds.
  std::string object{};                ///< "actor_token".
};

}  // namespace components

namespace operations {

/// Who acts as the user; every member comes back in the `act` claim of the session's tokens.
struct Actor {
  std::string sub{};  ///< Id of the acting user; the service takes any other string, too.

  /// Further members; on the wire they stand beside `sub`. None may be called "sub".
  std::map<std::string, nlohmann::json> additionalProperties{};
};

/// The answer of `actorTokens.create`. Its body holds the token and its URL: credentials.
struct CreateActorTokenResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ActorToken> actorToken{};  ///< Always set when the call returns.
};

/// Who is impersonated by whom, and for how long: the request of `actorTokens.create`. Strings are UTF-8.
struct CreateActorTokenRequestBody {
  std::string userId{};                            ///< The user to be impersonated.
  Actor actor{};                                   ///< Who will act as that user.
  std::optional<std::int64_t> expiresInSeconds{};  ///< Life of the token in seconds; 3600 unless set.
  std::optional<std::int64_t>
      sessionMaxDurationInSeconds{};  ///< Longest life of its session in seconds; 1800 unless set.

  using Response = CreateActorTokenResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `actorTokens.revoke`. Its body may hold credentials.
struct RevokeActorTokenResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ActorToken> actorToken{};  ///< Always set when the call returns.
};

/// Which token to revoke: the request of `actorTokens.revoke`.
struct RevokeActorTokenRequest {
  std::string actorTokenId{};  ///< `components::ActorToken::id`; any UTF-8 but "", "." and "..".

  using Response = RevokeActorTokenResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

/// Tokens with which one user, the actor, signs in as another. Reached as `ClerkBackend::actorTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once. What the methods throw, and how
/// the same calls are made without waiting for them, stands at `ClerkBackend::call`.
class ActorTokens : public core::SubClient {
 public:
  /// Makes a one-time link with which the actor signs in as the user.
  ///
  /// It is not safe to repeat, and never sent twice where the first may have taken effect. Where an error says
  /// `outcomeUnknown()`, a token may exist whose id is unknown: it lapses by itself after `expiresInSeconds`; creating
  /// another one is harmless but for the quota.
  /// @param request Who is impersonated by whom, and for how long.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400, 402 (not in the plan) and 422 (invalid, or the quota is used up).
  operations::CreateActorTokenResponse create(const operations::CreateActorTokenRequestBody& request,
                                              const RequestOptions& options = {}) const {
    return call(request, options);
  }

  /// Makes a pending token useless: the call of `operations::RevokeActorTokenRequest`. It is safe to repeat; where an
  /// earlier attempt took effect, the service may answer the later one with 400, and the error says `outcomeUnknown()`.
  /// @param actorTokenId `components::ActorToken::id`.
  /// @param options What this call does differently from its client.
  /// @throws errors::ClerkErrors on 400 (not pending) and 404 (unknown).
  operations::RevokeActorTokenResponse revoke(std::string actorTokenId, const RequestOptions& options = {}) const {
    return call(operations::RevokeActorTokenRequest{std::move(actorTokenId)}, options);
  }

 private:
  friend class ClerkBackend;
  using SubClient::SubClient;
};

}  // namespace clerk::backend
