#include "authentication/organization_claims.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace clerk::backend::authentication {
namespace {

constexpr std::string_view prefix = "org:";

bool isDecimal(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The lowest `count` bits of a decimal number: doubling and adding keeps no more than these.
std::vector<bool> lowBits(std::string_view decimal, std::size_t count) {
  constexpr std::uint64_t base = std::uint64_t{1} << 32U;
  std::vector<std::uint64_t> words((count + 31) / 32);  // the lowest first, 32 bits in each
  for (const char digit : decimal) {
    auto carry = static_cast<std::uint64_t>(digit - '0');
    for (auto& word : words) {
      carry += word * 10;
      word = carry % base;
      carry /= base;
    }
  }
  std::vector<bool> bits(count);
  for (std::size_t i = 0; i < count; ++i) bits[i] = ((words[i / 32] >> (i % 32)) & 1U) != 0;
  return bits;
}

}  // namespace

std::vector<std::string> listOf(std::string_view text) {
  std::vector<std::string> entries;
  while (!text.empty()) {
    const auto comma = std::min(text.find(','), text.size());
    entries.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return entries;
}

std::string withPrefix(std::string_view name) {
  while (name.substr(0, prefix.size()) == prefix) name.remove_prefix(prefix.size());
  return std::string(prefix).append(name);
}

bool isOfScope(std::string_view entry, char scope) noexcept {
  const auto colon = entry.find(':');
  return colon != std::string_view::npos && entry.substr(0, colon).find(scope) != std::string_view::npos;
}

std::string_view nameIn(std::string_view entry) noexcept {
  const auto colon = entry.find(':');
  return colon == std::string_view::npos ? entry : entry.substr(colon + 1);
}

std::vector<std::string> permissionsOf(const std::vector<std::string>& features, const std::vector<std::string>& names,
                                       const std::vector<std::string>& masks) {
  std::vector<std::string> permissions;
  for (std::size_t i = 0; i < std::min(features.size(), masks.size()); ++i) {
    if (!isOfScope(features[i], 'o') || !isDecimal(masks[i])) continue;
    const auto granted = lowBits(masks[i], names.size());
    for (std::size_t j = 0; j < names.size(); ++j) {
      if (granted[j]) permissions.push_back(withPrefix(nameIn(features[i])).append(":").append(names[j]));
    }
  }
  return permissions;
}

}  // namespace clerk::backend::authentication
