#pragma once

// Generated from api/components/organization_invitation.yaml by api/generate.py; edit that instead.

/// Invitations to organizations.

#include <clerk/backend/models/open_enum.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace clerk::backend::components {

/// What anybody may know about an organization.
struct OrganizationInvitationPublicOrganizationData {
  std::string id{};                       ///< Its id.
  std::string name{};                     ///< The name.
  std::string slug{};                     ///< The slug.
  std::optional<std::string> imageUrl{};  ///< The logo.
  bool hasImage{};                        ///< False where `image_url` is a generated picture.
};

/// Who sent an invitation.
struct OrganizationInvitationPublicUserData {
  std::string userId{};                    ///< Id of the user.
  std::string identifier{};                ///< Email address, phone number or username.
  std::optional<std::string> firstName{};  ///< The first name.
  std::optional<std::string> lastName{};   ///< The last name.
  std::string imageUrl{};                  ///< The image url.
  bool hasImage{};                         ///< False where `image_url` is a generated picture.
};

/// Only a pending one can be accepted or revoked. An unknown value is kept.
class OrganizationInvitationWithPublicOrganizationDataStatus
    : public OpenEnum<OrganizationInvitationWithPublicOrganizationDataStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// Somebody's invitation to an organization, with the organization's name.
struct OrganizationInvitationWithPublicOrganizationData {
  /// Its id.
  std::string id{};
  /// The invited address.
  std::string emailAddress{};
  /// Key of the role to be given, such as org:member.
  std::string role{};
  /// Only a pending one can be accepted or revoked.
  std::optional<OrganizationInvitationWithPublicOrganizationDataStatus> status{};
  /// Id of the organization.
  std::optional<std::string> organizationId{};
  /// The public organization data.
  std::optional<components::OrganizationInvitationPublicOrganizationData> publicOrganizationData{};
  /// The link that accepts it; a credential of the invited person.
  std::optional<std::string> url{};
  /// For people, such as Member.
  std::string roleName{};
  /// User id.
  std::optional<std::string> inviterId{};
  /// The public inviter data.
  std::optional<components::OrganizationInvitationPublicUserData> publicInviterData{};
  /// The front end can read it; goes over to the membership.
  nlohmann::json publicMetadata{};
  /// Only for servers; goes over to the membership.
  std::optional<nlohmann::json> privateMetadata{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> expiresAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "organization_invitation".
  std::string object{};
};

}  // namespace clerk::backend::components
