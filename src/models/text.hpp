#pragma once

#include "models/codec.hpp"

#include <string>

namespace clerk::backend::models {

/// Appends a text, an integer, a number or a truth value as it stands in a URL or a form.
/// @throws std::invalid_argument where it is a number that JSON does not have.
void appendText(std::string& to, const Codec& codec, const void* value);

/// The shortest digits that read as the same number, as JSON has them.
/// @throws std::invalid_argument where it is not finite.
void appendNumber(std::string& to, double value);

/// An integer in decimal digits.
void appendInteger(std::string& to, std::int64_t value);
void appendInteger(std::string& to, std::uint64_t value);

/// As `appendNumber`, yet always with a point or an exponent, as nlohmann::json prints what it does not hold as an
/// integer. False where it is not finite; nothing is appended then.
bool appendFraction(std::string& to, double value);

/// The value in an optional or a Settable, or the value itself; null where there is none.
const void* valueIn(const Codec*& codec, const void* value) noexcept;

}  // namespace clerk::backend::models
