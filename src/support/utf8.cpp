#include "support/utf8.hpp"

#include <cstddef>

namespace clerk::backend {
namespace {

/// The length of the sequence that begins with `lead`, and the range of its second byte; 0 where none begins so.
struct Sequence {
  std::size_t length;
  unsigned char lowest = 0x80;
  unsigned char highest = 0xBF;
};

Sequence sequenceOf(unsigned char lead) noexcept {
  if (lead < 0x80) return {1};
  if (lead < 0xC2) return {0};
  if (lead < 0xE0) return {2};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead < 0xF0) return {3};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead < 0xF4) return {4};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

}  // namespace

bool isUtf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(text[at + offset]); };
    const auto sequence = sequenceOf(byte(0));
    if (sequence.length == 0 || sequence.length > text.size() - at) return false;
    if (sequence.length > 1 && (byte(1) < sequence.lowest || byte(1) > sequence.highest)) return false;
    for (std::size_t offset = 2; offset < sequence.length; ++offset) {
      if ((byte(offset) & 0xC0U) != 0x80U) return false;
    }
    at += sequence.length;
  }
  return true;
}

}  // namespace clerk::backend
