#pragma once

#include "models/table.hpp"

#include <string>
#include <string_view>

namespace clerk::backend::core {

struct Parameters;

/// Appends the path with the request's parameters, and its query.
/// @throws std::invalid_argument, which names the parameter, where a value of the path is empty, ".", ".." or a URL, or
/// any is not UTF-8.
void appendTarget(std::string& url, std::string_view pathTemplate, const Parameters& parameters, const void* request);

/// Appends a path in which `valueOf(name)` takes the place of each `{name}`, percent-encoded but for RFC 3986's
/// unreserved characters.
/// @throws std::invalid_argument as above, but for URLs.
template <class ValueOf>
void appendPath(std::string& url, std::string_view pathTemplate, ValueOf valueOf);

/// Appends `name=value`, behind `?` or `&`.
/// @throws std::invalid_argument as above.
void appendQuery(std::string& url, std::string_view name, std::string_view value);

/// The names of a query's parameters, as the URL has them, each once: `limit&offset`.
std::string queryNamesIn(std::string_view url);

/// Appends the value of a `{name}`.
/// @throws std::invalid_argument as above.
void appendSegment(std::string& url, std::string_view name, std::string_view value);

template <class ValueOf>
void appendPath(std::string& url, std::string_view pathTemplate, ValueOf valueOf) {
  for (std::size_t at = 0;;) {
    const auto open = pathTemplate.find('{', at);
    url += pathTemplate.substr(at, open - at);
    if (open == std::string_view::npos) return;
    const auto close = pathTemplate.find('}', open);
    const auto name = pathTemplate.substr(open + 1, close - open - 1);
    appendSegment(url, name, valueOf(name));
    at = close + 1;
  }
}

}  // namespace clerk::backend::core
