#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend_testing {

/// What stands between separators; nothing for an empty text.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);

/// Undoes percent-encoding.
std::string decoded(std::string_view text);

std::string lowercase(std::string text);

/// Whether the text has the part in it, upper or lower case.
bool mentions(const std::string& text, const std::string& part);

/// The time in milliseconds.
std::int64_t now();

/// Milliseconds of a time as in RFC 3339; 0 where it is none.
std::int64_t millisecondsOf(const std::string& time);

}  // namespace clerk::backend_testing
