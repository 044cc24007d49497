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
  const auto size = size_ + sizeof sizes + name.size() + value.size();
  const auto former = grow(size);
  char* at = bytes_.get() + size_;
  std::memcpy(at, &sizes, sizeof sizes);
  copy(value, copy(name, at + sizeof sizes));
  size_ = size;
}

void Headers::add(const Headers& others) {
  const auto bytes = others.bytes();
  const auto former = grow(size_ + bytes.size());
  copy(bytes, bytes_.get() + size_);
  size_ += bytes.size();
}

// Makes room for so many bytes in all. What is to be added may be a part of the former ones, which are given back where
// they had none.
std::unique_ptr<char[]> Headers::grow(std::size_t size) {
  if (size <= capacity_) return nullptr;
  const auto capacity = std::max({size, 2 * size_, 4 * usualSize});
  std::unique_ptr<char[]> longer(new char[capacity]);
  copy(bytes(), longer.get());
  capacity_ = capacity;
  bytes_.swap(longer);
  return longer;
}

std::size_t Headers::size() const noexcept { return static_cast<std::size_t>(std::distance(begin(), end())); }

void Headers::set(std::string_view name, std::string_view value) {
  Headers changed;
  changed.grow(size_ + usualSize);
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

void Headers::reserve(std::size_t count) { grow(count * usualSize); }

}  // namespace clerk::backend::http
