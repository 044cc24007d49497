#pragma once

// Generated from api/components/single_sign_on.yaml by api/generate.py; edit that instead.

/// What single sign-on and directories have in common.

#include <clerk/backend/models/open_enum.hpp>

#include <optional>
#include <string>

namespace clerk::backend::components {

/// The mode. An unknown value is kept.
class SAMLLoginHintMode : public OpenEnum<SAMLLoginHintMode> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known EmailAddress{"email_address"};        ///< "email_address".
  static constexpr Known CustomAttribute{"custom_attribute"};  ///< "custom_attribute".
  static constexpr Known Off{"off"};                           ///< "off".
};

/// Which hint about the user the identity provider gets at a sign-in.
struct SAMLLoginHint {
  /// The mode.
  SAMLLoginHintMode mode{};
  /// Key in the user's public metadata that holds the hint; for `custom_attribute`.
  std::optional<std::string> source{};
};

/// Further data of a user that comes from a directory.
struct DirectoryCustomAttribute {
  std::optional<std::string> key{};            ///< Where it goes in the user's metadata.
  std::optional<std::string> name{};           ///< For people.
  std::optional<std::string> directoryPath{};  ///< Where it stands in the directory's data, as a GJSON path.
  std::optional<std::string> scimPath{};       ///< The same under its older name.
  std::optional<std::string> ssoPath{};        ///< Where it stands among the claims of a sign-in.
  std::optional<bool> multiValued{};           ///< Goes into the public metadata as an array.
};

}  // namespace clerk::backend::components
