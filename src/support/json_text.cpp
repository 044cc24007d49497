#include "support/json_text.hpp"

#include <cstddef>

namespace clerk::backend::json {

bool isWholeObjectOrArray(std::string_view text) noexcept {
  constexpr std::string_view space = " \t\r\n";
  const auto begin = text.find_first_not_of(space);
  if (begin == std::string_view::npos || (text[begin] != '{' && text[begin] != '[')) return false;
  std::size_t depth = 0;
  bool inString = false;
  for (auto at = begin; at < text.size(); ++at) {
    const char c = text[at];
    if (inString) {
      if (c == '\\') ++at;
      else if (c == '"') inString = false;
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if ((c == '}' || c == ']') && --depth == 0) {
      return text.find_first_not_of(space, at + 1) == std::string_view::npos;
    }
  }
  return false;
}

}  // namespace clerk::backend::json
