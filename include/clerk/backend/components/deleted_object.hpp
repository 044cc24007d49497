#pragma once

// Generated from api/components/deleted_object.yaml by api/generate.py; edit that instead.

/// What a deletion answers.

#include <optional>
#include <string>

namespace clerk::backend::components {

/// What is left to say about something that was deleted.
struct DeletedObject {
  std::optional<std::string> id{};          ///< Its id.
  bool deleted{};                           ///< Whether it is so: deleted.
  std::optional<std::string> slug{};        ///< The slug.
  std::optional<std::string> externalId{};  ///< Id of the external.
  std::string object{};                     ///< The kind that it was, such as user.
};

}  // namespace clerk::backend::components
