#pragma once

// Generated from api/components/session.yaml by api/generate.py; edit that instead.

/// A session and what its user still has to do.

#include <clerk/backend/models/open_enum.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::components {

/// From where a session was used last.
struct SessionActivityResponse {
  std::string id{};                             ///< Its id.
  std::optional<std::string> deviceType{};      ///< Such as Macintosh or iPhone.
  bool isMobile{};                              ///< Is mobile.
  std::optional<std::string> browserName{};     ///< The browser name.
  std::optional<std::string> browserVersion{};  ///< The browser version.
  std::optional<std::string> ipAddress{};       ///< The ip address.
  std::optional<std::string> city{};            ///< The city.
  std::optional<std::string> country{};         ///< The country.
  std::string object{};                         ///< The object.
};

/// Something that a user has to do before a session becomes active.
struct SessionTask {
  std::string key{};  ///< What to do, such as choose-organization.
};

/// Only `active` is signed in; `pending` waits until the tasks are done. An unknown value is kept.
class SessionStatus : public OpenEnum<SessionStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};        ///< "active".
  static constexpr Known Revoked{"revoked"};      ///< "revoked".
  static constexpr Known Ended{"ended"};          ///< "ended".
  static constexpr Known Expired{"expired"};      ///< "expired".
  static constexpr Known Removed{"removed"};      ///< "removed".
  static constexpr Known Abandoned{"abandoned"};  ///< "abandoned".
  static constexpr Known Replaced{"replaced"};    ///< "replaced".
  static constexpr Known Pending{"pending"};      ///< "pending".
};

/// One user, signed in in one browser or app.
struct Session {
  /// Its id.
  std::string id{};
  /// Id of the user.
  std::string userId{};
  /// Only `active` is signed in; `pending` waits until the tasks are done.
  SessionStatus status{};
  /// The browser or app.
  std::string clientId{};
  /// Id of the last active organization.
  std::optional<std::string> lastActiveOrganizationId{};
  /// When it ends at the latest. Unix time in milliseconds.
  std::int64_t expireAt{};
  /// When it is given up if nobody uses it. Unix time in milliseconds.
  std::int64_t abandonAt{};
  /// Unix time in milliseconds.
  std::int64_t lastActiveAt{};
  /// The latest activity.
  std::optional<components::SessionActivityResponse> latestActivity{};
  /// Who acts as the user, if somebody does; see actorTokens.
  std::optional<nlohmann::json> actor{};
  /// What the user has to do before the session becomes active.
  std::vector<components::SessionTask> tasks{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "session".
  std::string object{};
};

}  // namespace clerk::backend::components
