#include "models/path.hpp"

#include "support/ascii.hpp"

#include <algorithm>

namespace clerk::backend::models {
namespace {

constexpr std::size_t longestName = 64;

std::string cleaned(std::string_view name) {
  std::string result(name.substr(0, longestName));
  std::replace_if(
      result.begin(), result.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return result;
}

template <class Rename>
std::string render(const Path* path, Rename rename) {
  if (path == nullptr) return {};
  auto text = render(path->outer, rename);
  if (!path->name) return text + "[" + std::to_string(path->index) + "]";
  if (path->name->empty()) return text + "[\"\"]";
  if (!text.empty()) text += '.';
  return text + rename(*path->name);
}

}  // namespace

std::string textOf(const Path* path) { return render(path, cleaned); }

std::string callersTextOf(const Path* path) { return render(path, camelCase); }

std::string camelCase(std::string_view name) {
  std::string result;
  bool upper = false;
  for (const char c : name) {
    if (c == '_' || c == '-' || c == '#') {
      upper = !result.empty();
      continue;
    }
    result += upper ? ascii::upper(c) : c;
    upper = false;
  }
  return cleaned(result);
}

}  // namespace clerk::backend::models
