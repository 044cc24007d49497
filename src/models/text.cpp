#include "models/text.hpp"

#include <charconv>
#include <cmath>
#include <stdexcept>
#include <string_view>

namespace clerk::backend::models {

void appendNumber(std::string& to, double value) {
  if (!std::isfinite(value)) throw std::invalid_argument("has no form in JSON");
  char digits[32];
  const auto* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  to.append(digits, static_cast<std::size_t>(end - digits));
}

void appendText(std::string& to, const Codec& codec, const void* value) {
  switch (codec.kind) {
    case Kind::integer:
      to += std::to_string(*static_cast<const std::int64_t*>(value));
      return;
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
