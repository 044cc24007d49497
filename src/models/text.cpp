#include "models/text.hpp"

#include <charconv>
#include <cmath>
#include <stdexcept>
#include <string_view>

namespace clerk::backend::models {

namespace {

template <class Integer>
void appendDigits(std::string& to, Integer value) {
  char digits[24];
  const auto* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  to.append(digits, static_cast<std::size_t>(end - digits));
}

}  // namespace

void appendInteger(std::string& to, std::int64_t value) { appendDigits(to, value); }

void appendInteger(std::string& to, std::uint64_t value) { appendDigits(to, value); }

void appendNumber(std::string& to, double value) {
  if (!std::isfinite(value)) throw std::invalid_argument("has no form in JSON");
  char digits[32];
  const auto* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  to.append(digits, static_cast<std::size_t>(end - digits));
}

bool appendFraction(std::string& to, double value) {
  if (!std::isfinite(value)) return false;
  char text[32];
  const auto* const end = std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr;
  const std::string_view number(text, static_cast<std::size_t>(end - text));  // -d.ddde-dd
  const auto exponentAt = number.find('e');
  int exponent = 0;
  std::from_chars(number.data() + exponentAt + (number[exponentAt + 1] == '+' ? 2 : 1), end, exponent);
  constexpr int mostDigits = 15;
  if (exponent < -4 || exponent >= mostDigits) {
    to += number;
    return true;
  }
  std::string digits;
  for (const char c : number.substr(0, exponentAt)) {
    if (c == '-') to += c;
    else if (c != '.') digits += c;
  }
  if (exponent < 0) digits.insert(0, static_cast<std::size_t>(-exponent), '0');
  const auto before = static_cast<std::size_t>(exponent < 0 ? 1 : exponent + 1);
  if (digits.size() <= before) digits.append(before + 1 - digits.size(), '0');
  to.append(digits, 0, before).append(1, '.').append(digits, before);
  return true;
}

void appendText(std::string& to, const Codec& codec, const void* value) {
  switch (codec.kind) {
    case Kind::integer:
      return appendInteger(to, *static_cast<const std::int64_t*>(value));
    case Kind::number:
      return appendNumber(to, *static_cast<const double*>(value));
    case Kind::boolean:
      to += *static_cast<const bool*>(value) ? "true" : "false";
      return;
    default:
      to += *static_cast<const std::string*>(value);
  }
}

const void* valueIn(const Codec*& codec, const void* value) noexcept {
  while (value != nullptr && codec->kind == Kind::optional) {
    const auto& access = codec->as<OptionalAccess>();
    value = access.get(value);
    codec = access.value;
  }
  return value;
}

}  // namespace clerk::backend::models
