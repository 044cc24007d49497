#pragma once

// Generated from api/components/role.yaml by api/generate.py; edit that instead.

/// What members of organizations may do.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::components {

/// One thing that a role allows.
struct Permission {
  std::string id{};           ///< Its id.
  std::string name{};         ///< For people.
  std::string key{};          ///< Such as org:team:read.
  std::string description{};  ///< The description.
  std::string type{};         ///< Whether it is Clerk's own or yours.
  std::int64_t createdAt{};   ///< Unix time in milliseconds.
  std::int64_t updatedAt{};   ///< Unix time in milliseconds.
  std::string object{};       ///< "permission".
};

/// What members of an organization may do.
struct Role {
  std::string id{};                                   ///< Its id.
  std::string name{};                                 ///< For people.
  std::string key{};                                  ///< Such as org:admin.
  std::optional<std::string> description{};           ///< The description.
  std::vector<components::Permission> permissions{};  ///< The permissions.
  bool isCreatorEligible{};                           ///< Whether it can be the role of those who create organizations.
  std::int64_t createdAt{};                           ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                           ///< Unix time in milliseconds.
  std::string object{};                               ///< "role".
};

}  // namespace clerk::backend::components
