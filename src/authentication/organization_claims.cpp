#include "authentication/organization_claims.hpp"

#include "authentication/token.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace clerk::backend::authentication {
namespace {

constexpr std::string_view prefix = "org:";

bool isDecimal(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Takes the first entry off a list that is not empty.
std::string_view takeEntry(std::string_view& list) {
  const auto comma = std::min(list.find(','), list.size());
  const auto entry = list.substr(0, comma);
  list.remove_prefix(std::min(comma + 1, list.size()));
  return entry;
}

std::size_t commasIn(std::string_view list) {
  return static_cast<std::size_t>(std::count(list.begin(), list.end(), ','));
}

std::string_view withoutPrefix(std::string_view name) {
  while (name.substr(0, prefix.size()) == prefix) name.remove_prefix(prefix.size());
  return name;
}

// The lowest bits of decimal numbers, as many as are asked for: doubling and adding keeps no more than these.
class LowBits {
 public:
  static constexpr std::size_t most = largestToken / 2;  // each name takes two bytes of the token

  explicit LowBits(std::size_t count) noexcept : used_((count + 31) / 32) {}

  void read(std::string_view decimal) {
    constexpr std::uint64_t base = std::uint64_t{1} << 32U;
    std::fill_n(words_.begin(), used_, 0);
    for (const char digit : decimal) {
      auto carry = static_cast<std::uint64_t>(digit - '0');
      for (std::size_t i = 0; i < used_; ++i) {
        carry += words_[i] * 10;
        words_[i] = carry % base;
        carry /= base;
      }
    }
  }

  bool test(std::size_t bit) const { return ((words_[bit / 32] >> (bit % 32)) & 1U) != 0; }

 private:
  std::size_t used_;
  std::array<std::uint64_t, (most + 31) / 32> words_;  // the lowest first, 32 bits in each
};

std::string permissionOf(std::string_view feature, std::string_view name) {
  const auto bare = withoutPrefix(feature);
  std::string permission;
  permission.reserve(prefix.size() + bare.size() + 1 + name.size());
  return permission.append(prefix).append(bare).append(":").append(name);
}

}  // namespace

std::vector<std::string> listOf(std::string_view text) {
  std::vector<std::string> entries;
  if (!text.empty()) entries.reserve(commasIn(text) + 1);
  while (!text.empty()) entries.emplace_back(takeEntry(text));
  return entries;
}

std::string withPrefix(std::string_view name) { return std::string(prefix).append(withoutPrefix(name)); }

bool isOfScope(std::string_view entry, char scope) noexcept {
  const auto colon = entry.find(':');
  return colon != std::string_view::npos && entry.substr(0, colon).find(scope) != std::string_view::npos;
}

std::string_view nameIn(std::string_view entry) noexcept {
  const auto colon = entry.find(':');
  return colon == std::string_view::npos ? entry : entry.substr(colon + 1);
}

void addPermissions(std::vector<std::string>& to, const std::vector<std::string>& features, std::string_view names,
                    std::string_view masks) {
  constexpr std::size_t usual = 16;
  const auto count = commasIn(names) + 1;
  if (names.empty() || count > LowBits::most) return;
  LowBits granted(count);
  for (const auto& feature : features) {
    if (masks.empty()) return;
    const auto mask = takeEntry(masks);
    if (!isOfScope(feature, 'o') || !isDecimal(mask)) continue;
    if (to.empty()) to.reserve(std::min(features.size() * count, usual));
    granted.read(mask);
    auto rest = names;
    for (std::size_t i = 0; !rest.empty(); ++i) {
      const auto name = takeEntry(rest);
      if (granted.test(i)) to.push_back(permissionOf(nameIn(feature), name));
    }
  }
}

}  // namespace clerk::backend::authentication
