#include "authentication/base64url.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace clerk::backend::authentication {
namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view urlEnd = "-_";
constexpr std::string_view plainEnd = "+/";
constexpr std::uint8_t none = 64;

using Values = std::array<std::uint8_t, 256>;

constexpr Values valuesWith(std::string_view end) {
  Values values{};
  for (auto& value : values) value = none;
  for (std::size_t i = 0; i < letters.size(); ++i)
    values[static_cast<unsigned char>(letters[i])] = static_cast<std::uint8_t>(i);
  values[static_cast<unsigned char>(end[0])] = 62;
  values[static_cast<unsigned char>(end[1])] = 63;
  return values;
}

constexpr Values urlValues = valuesWith(urlEnd);
constexpr Values plainValues = valuesWith(plainEnd);

// Of text without padding. What it has added where it returns false means nothing.
bool append(std::string& bytes, std::string_view text, const Values& values) {
  if (text.size() % 4 == 1) return false;
  const auto whole = text.size() / 4 * 4;  // four letters are three bytes
  const auto rest = text.size() - whole;
  const auto before = bytes.size();
  bytes.resize(before + whole / 4 * 3 + (rest == 0 ? 0 : rest - 1));
  auto* to = bytes.data() + before;
  const auto put = [&to](std::uint32_t bits) { *to++ = static_cast<char>(bits & 0xFFU); };
  std::uint32_t seen = 0;
  const auto take = [&](std::size_t at) {
    const std::uint32_t value = values[static_cast<unsigned char>(text[at])];
    seen |= value;  // those of letters are below 64
    return value;
  };
  for (std::size_t at = 0; at < whole; at += 4) {
    const auto bits = (take(at) << 18U) | (take(at + 1) << 12U) | (take(at + 2) << 6U) | take(at + 3);
    put(bits >> 16U);
    put(bits >> 8U);
    put(bits);
  }
  std::uint32_t unused = 0;
  if (rest > 0) {
    const auto bits = (take(whole) << 10U) | (take(whole + 1) << 4U) | (rest == 3 ? take(whole + 2) >> 2U : 0U);
    put(bits >> 8U);
    if (rest == 3) put(bits);
    unused = rest == 3 ? take(whole + 2) & 3U : bits & 0xFFU;
  }
  return (seen & none) == 0 && unused == 0;
}

std::optional<std::string> decoded(std::string_view text, const Values& values) {
  std::string bytes;
  if (!append(bytes, text, values)) return std::nullopt;
  return bytes;
}

// Without padding.
std::string encoded(std::string_view bytes, std::string_view end) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  const auto put = [&](std::uint32_t value) {
    value &= 63U;
    text += value < letters.size() ? letters[value] : end[value - letters.size()];
  };
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char byte : bytes) {
    bits = (bits << 8U) | static_cast<unsigned char>(byte);
    for (count += 8; count >= 6; count -= 6) put(bits >> (count - 6U));
  }
  if (count > 0) put(bits << (6U - count));
  return text;
}

}  // namespace

std::optional<std::string> fromBase64Url(std::string_view text) { return decoded(text, urlValues); }

bool appendBase64Url(std::string& to, std::string_view text) { return append(to, text, urlValues); }

std::optional<std::string> fromBase64(std::string_view text) {
  if (text.size() % 4 != 0) return std::nullopt;
  for (int padding = 0; padding < 2 && !text.empty() && text.back() == '='; ++padding) text.remove_suffix(1);
  return decoded(text, plainValues);
}

std::string toBase64Url(std::string_view bytes) { return encoded(bytes, urlEnd); }

std::string toBase64(std::string_view bytes) {
  auto text = encoded(bytes, plainEnd);
  text.append((4 - text.size() % 4) % 4, '=');
  return text;
}

}  // namespace clerk::backend::authentication
