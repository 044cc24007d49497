#include "core/presentable.hpp"

#include "support/ascii.hpp"

#include <optional>
#include <string_view>

namespace clerk::backend::core {
namespace {

constexpr unsigned char byteOf(char c) { return static_cast<unsigned char>(c); }

// What to write as an escape: the code point of a control character, U+0080 to U+009F included, or a stray byte.
std::optional<unsigned char> unprintable(std::string_view character) {
  if (character.size() == 1) {
    const bool plain = byteOf(character[0]) < 0x80 && !ascii::isControl(character[0]);
    return plain ? std::nullopt : std::optional(byteOf(character[0]));
  }
  const bool control = character.size() == 2 && byteOf(character[0]) == 0xC2 && byteOf(character[1]) < 0xA0;
  return control ? std::optional(byteOf(character[1])) : std::nullopt;
}

}  // namespace

std::string presentable(std::string text, const std::string& secretKey, std::size_t limit) {
  static constexpr std::string_view blank = "***";
  if (!secretKey.empty()) {
    for (auto at = text.find(secretKey); at != std::string::npos; at = text.find(secretKey, at + blank.size())) {
      text.replace(at, secretKey.size(), blank);
    }
  }
  static constexpr char digits[] = "0123456789abcdef";
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;  // of the character, so that none is cut in two
    if (byteOf(text[at]) >= 0xC0) {
      while (at + length < text.size() && (byteOf(text[at + length]) & 0xC0U) == 0x80U) ++length;
    }
    std::string piece = text.substr(at, length);
    if (const auto byte = unprintable(piece)) piece = {'\\', 'x', digits[*byte >> 4U], digits[*byte & 15U]};
    if (result.size() + piece.size() > limit) break;
    result += piece;
    at += length;
  }
  return result;
}

}  // namespace clerk::backend::core
