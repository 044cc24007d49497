#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace clerk::backend::components {

/// One error as the service words it. Every member is empty where the service left it out.
struct ClerkError {
  std::string message{};
  std::string longMessage{};
  std::string code{};  ///< Stable, for programs: for instance "form_param_missing".
  std::optional<nlohmann::json> meta{};
};

}  // namespace clerk::backend::components
