#pragma once

#include <cstddef>

namespace clerk::backend::models {

/// Reading and writing recurse, as nlohmann does to copy its values: what is nested deeper than this is neither kept
/// nor written.
inline constexpr int maxDepth = 100;

/// How many paths of members that were not read an answer tells.
inline constexpr std::size_t maxUnread = 100;

}  // namespace clerk::backend::models
