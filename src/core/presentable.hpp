#pragma once

#include <cstddef>
#include <string>

namespace clerk::backend::core {

/// Somebody else's words for a text of ours: the key blanked, control characters escaped, at most `limit` bytes of
/// UTF-8.
std::string presentable(std::string text, const std::string& secretKey, std::size_t limit);

}  // namespace clerk::backend::core
