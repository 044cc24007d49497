#pragma once

// Generated from api/components/clerk_error.yaml by api/generate.py; edit that instead.

/// One error in the words of the service.

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace clerk::backend::components {

/// What went wrong, in Clerk's words.
struct ClerkError {
  std::string message{};                 ///< Short, for people.
  std::string longMessage{};             ///< In a sentence, for people.
  std::string code{};                    ///< For programs, such as resource_not_found.
  std::optional<nlohmann::json> meta{};  ///< Details that depend on the code.
};

}  // namespace clerk::backend::components
