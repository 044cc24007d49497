#pragma once

// Generated from api/components/invitation.yaml by api/generate.py; edit that instead.

/// Invitations to the application.

#include <clerk/backend/models/open_enum.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace clerk::backend::components {

/// Only a pending one can be used. An unknown value is kept.
class InvitationStatus : public OpenEnum<InvitationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// Somebody's invitation to sign up to the application.
struct Invitation {
  std::string id{};                         ///< Its id.
  std::string emailAddress{};               ///< The invited address.
  InvitationStatus status{};                ///< Only a pending one can be used.
  std::optional<std::string> url{};         ///< The link in the email; a credential of the invited person.
  nlohmann::json publicMetadata{};          ///< Becomes the public metadata of the user who signs up.
  std::optional<bool> revoked{};            ///< Whether it is so: revoked.
  std::optional<std::int64_t> expiresAt{};  ///< Unix time in milliseconds.
  std::int64_t createdAt{};                 ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                 ///< Unix time in milliseconds.
  std::string object{};                     ///< "invitation".
};

}  // namespace clerk::backend::components
