#include <clerk/backend/http/headers.hpp>

#include "support/ascii.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

namespace clerk::backend::http {
namespace {

constexpr std::size_t usualSize = 64;

char* copy(std::string_view text, char* to) {
  if (!text.empty()) std::memcpy(to, text.data(), text.size());
  return to + text.size();
}

}  // namespace

Headers::Headers(std::initializer_list<Field> fields) {
  for (const auto& [name, value] : fields) add(name, value);
}

void Headers::add(std::string_view name, std::string_view value) {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
  if (name.size() > most || value.size() > most) throw std::length_error("a header field of more than 4 GiB");
  const const_iterator::Sizes sizes{static_cast<std::uint32_t>(name.size()), static_cast<std::uint32_t>(value.size())};
  std::string moved;
  char* at = extend(sizeof sizes + name.size() + value.size(), moved);
  std::memcpy(at, &sizes, sizeof sizes);
  copy(value, copy(name, at + sizeof sizes));
  if (!moved.empty()) bytes_ = std::move(moved);
}

void Headers::add(const Headers& others) {
  const std::string_view bytes = others.bytes_;
  std::string moved;
  copy(bytes, extend(bytes.size(), moved));
  if (!moved.empty()) bytes_ = std::move(moved);
}

// What follows may be a part of the bytes: where they have no room for it, they stay, and the longer ones are `moved`.
char* Headers::extend(std::size_t count, std::string& moved) {
  const auto end = bytes_.size();
  if (end + count <= bytes_.capacity()) {
    bytes_.resize(end + count);
    return bytes_.data() + end;
  }
  moved.reserve(std::max({end + count, 2 * end, 4 * usualSize}));
  moved.append(bytes_).resize(end + count);
  return moved.data() + end;
}

std::size_t Headers::size() const noexcept { return static_cast<std::size_t>(std::distance(begin(), end())); }

void Headers::set(std::string_view name, std::string_view value) {
  Headers changed;
  changed.bytes_.reserve(bytes_.size() + usualSize);
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

void Headers::reserve(std::size_t count) { bytes_.reserve(count * usualSize); }

}  // namespace clerk::backend::http
