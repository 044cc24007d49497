#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace clerk::backend::components {

/// One error as the service words it. Every member is empty where the service left it out.
struct ClerkError {
  std::string message{};                 ///< What is wrong, short.
  std::string longMessage{};             ///< What is wrong, in a sentence.
  std::string code{};                    ///< Stable, for programs: for instance "form_param_missing".
  std::optional<nlohmann::json> meta{};  ///< Details that depend on `code`.
};

}  // namespace clerk::backend::components
