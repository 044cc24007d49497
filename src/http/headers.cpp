#include <clerk/backend/http/headers.hpp>

#include "support/ascii.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace clerk::backend::http {
namespace {

constexpr std::size_t usualSize = 64;

}  // namespace

Headers::Headers(std::initializer_list<Field> fields) {
  for (const auto& [name, value] : fields) add(name, value);
}

void Headers::add(std::string_view name, std::string_view value) {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
  if (name.size() > most || value.size() > most) throw std::length_error("a header field of more than 4 GiB");
  const const_iterator::Sizes sizes{static_cast<std::uint32_t>(name.size()), static_cast<std::uint32_t>(value.size())};
  char written[sizeof sizes];
  std::memcpy(written, &sizes, sizeof sizes);
  const auto size = text_.size() + sizeof written + name.size() + value.size();
  // Name and value may be in the text, which stays until they have been copied.
  std::string grown;
  const bool grows = size > text_.capacity();
  if (grows) {
    grown.reserve(std::max({size, 2 * text_.size(), 4 * usualSize}));
    grown.append(text_);
  }
  (grows ? grown : text_).append(written, sizeof written).append(name).append(value);
  if (grows) text_ = std::move(grown);
}

std::size_t Headers::size() const noexcept { return static_cast<std::size_t>(std::distance(begin(), end())); }

void Headers::set(std::string_view name, std::string_view value) {
  Headers changed;
  changed.text_.reserve(text_.size() + usualSize);
  bool isThere = false;
  for (const auto& field : *this) {
    if (!ascii::equalsIgnoringCase(field.first, name)) changed.add(field.first, field.second);
    else if (!std::exchange(isThere, true)) changed.add(field.first, value);
  }
  if (!isThere) changed.add(name, value);
  *this = std::move(changed);
}

void Headers::remove(std::string_view name) {
  if (!contains(name)) return;
  Headers left;
  for (const auto& field : *this) {
    if (!ascii::equalsIgnoringCase(field.first, name)) left.add(field.first, field.second);
  }
  *this = std::move(left);
}

std::optional<std::string_view> Headers::find(std::string_view name) const noexcept {
  for (const auto& field : *this) {
    if (ascii::equalsIgnoringCase(field.first, name)) return field.second;
  }
  return std::nullopt;
}

void Headers::reserve(std::size_t count) { text_.reserve(count * usualSize); }

}  // namespace clerk::backend::http
