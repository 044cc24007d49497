#pragma once

#include <clerk/backend/models/open_enum.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace clerk::backend::components {

/// The kind of a resource; "actor_token" is the known one.
class ActorTokenObject : public OpenEnum<ActorTokenObject> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known ActorToken{"actor_token"};  ///< The only one so far.
};

/// Where an actor token stands. Only a pending one can be revoked.
class ActorTokenStatus : public OpenEnum<ActorTokenStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< Not used yet.
  static constexpr Known Accepted{"accepted"};  ///< The actor has signed in with it.
  static constexpr Known Revoked{"revoked"};    ///< Can no longer be used.
};

/// Who acts, as it was given to create: `sub` and every further member, nested values included.
struct ActorTokenActor {
  std::optional<std::string> sub{};                              ///< Set where the payload has a string of that name.
  std::map<std::string, nlohmann::json> additionalProperties{};  ///< Every other member.
};

/// A token that lets an actor sign in as a user.
///
/// `token` and `url` are credentials: whoever holds one becomes the user. Keep them out of logs.
struct ActorToken {
  ActorTokenObject object{};           ///< The kind of the resource.
  std::string id{};                    ///< What revoke takes.
  ActorTokenStatus status{};           ///< Where the token stands.
  std::string userId{};                ///< The user who is impersonated.
  ActorTokenActor actor{};             ///< Who acts.
  std::optional<std::string> token{};  ///< The ticket inside `url`.
  std::optional<std::string> url{};    ///< To be opened by the actor, verbatim; it consumes the ticket.
  std::int64_t createdAt{};            ///< Unix time as the service sends it (other Clerk resources: milliseconds).
  std::int64_t updatedAt{};            ///< As `createdAt`.
};

}  // namespace clerk::backend::components
