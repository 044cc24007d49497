#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// RFC 8259 on single tokens, to tell what is not JSON from what is, and that no value of ours can hold.

namespace clerk::backend::models {

/// Whether it is a number, white space behind it aside.
bool isJsonNumber(std::string_view token) noexcept;

/// The integer that a number is, however it is written; nothing where it is none, or does not fit.
std::optional<std::int64_t> integerOf(std::string_view token);

/// Whether every escape in a string is one of JSON's.
/// @param text between the quotes
bool hasJsonEscapes(std::string_view text) noexcept;

/// The text with its escapes undone; nothing where they, or it, are not ASCII.
/// @param text between the quotes
std::optional<std::string> asciiOf(std::string_view text);

}  // namespace clerk::backend::models
