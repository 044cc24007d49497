#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace clerk::backend::core {

using PathParameters = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The base URL with the path below it: each parameter, percent-encoded but for RFC 3986's unreserved characters, in
/// the place of its `{name}`.
/// @throws std::invalid_argument where a value is empty, "." or "..", or not UTF-8.
std::string expandPath(const std::string& baseUrl, std::string_view pathTemplate, PathParameters parameters);

}  // namespace clerk::backend::core
