#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace clerk::backend::models {

/// Where in a text or in a model somebody is: a chain on the stack, from the innermost step outwards.
struct Path {
  const Path* outer;
  std::optional<std::string_view> name;  ///< None for an element of a list.
  std::size_t index = 0;
};

/// As it stands in JSON: `data[3].public_metadata`, `labels[""]`; the empty string for the whole. Names that are not
/// the description's are cut and cleaned.
std::string textOf(const Path* path);

/// As the caller of the SDK knows it: `requestBody.publicMetadata`.
std::string callersTextOf(const Path* path);

/// `user_id` → `userId`.
std::string camelCase(std::string_view name);

}  // namespace clerk::backend::models
