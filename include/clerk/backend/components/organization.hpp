#pragma once

// Generated from api/components/organization.yaml by api/generate.py; edit that instead.

/// Organizations and who belongs to them.

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::components {

/// A group of users with roles, such as a company.
struct Organization {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// The slug.
  std::string slug{};
  /// The logo.
  std::optional<std::string> imageUrl{};
  /// False where `image_url` is a generated picture.
  bool hasImage{};
  /// Only where it was asked for.
  std::optional<std::int64_t> membersCount{};
  /// The pending invitations count.
  std::optional<std::int64_t> pendingInvitationsCount{};
  /// The max allowed memberships.
  std::int64_t maxAllowedMemberships{};
  /// Whether its admins can delete it from the front end.
  bool adminDeleteEnabled{};
  /// The roles that members can have.
  std::optional<std::string> roleSetKey{};
  /// User id.
  std::optional<std::string> createdBy{};
  /// The front end can read it.
  nlohmann::json publicMetadata{};
  /// Only for servers.
  std::optional<nlohmann::json> privateMetadata{};
  /// Whether nobody in it has elevated permissions; only where it was asked for.
  std::optional<bool> missingMemberWithElevatedPermissions{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "organization".
  std::string object{};
};

/// What other members may know about a member.
struct OrganizationMembershipPublicUserData {
  std::string userId{};                          ///< Id of the user.
  std::optional<std::string> identifier{};       ///< Email address, phone number or username.
  std::optional<std::string> firstName{};        ///< The first name.
  std::optional<std::string> lastName{};         ///< The last name.
  std::optional<std::string> username{};         ///< The username.
  std::string imageUrl{};                        ///< The image url.
  bool hasImage{};                               ///< False where `image_url` is a generated picture.
  std::optional<bool> banned{};                  ///< Whether it is so: banned.
  std::optional<bool> deprovisioned{};           ///< Whether it is so: deprovisioned.
  std::optional<std::string> profileImageUrl{};  ///< Deprecated: image_url.
};

/// One user's membership in one organization.
struct OrganizationMembership {
  std::string id{};                                                                  ///< Its id.
  std::string role{};                                                                ///< A key such as org:admin.
  components::Organization organization{};                                           ///< The organization.
  std::optional<components::OrganizationMembershipPublicUserData> publicUserData{};  ///< Who the member is.
  std::vector<std::string> permissions{};                                            ///< Keys such as org:team:read.
  std::optional<std::string> roleName{};                                             ///< For people, such as Admin.
  nlohmann::json publicMetadata{};                                                   ///< The front end can read it.
  std::optional<nlohmann::json> privateMetadata{};                                   ///< Only for servers.
  std::int64_t createdAt{};                                                          ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                                                          ///< Unix time in milliseconds.
  std::string object{};                                                              ///< "organization_membership".
};

}  // namespace clerk::backend::components
