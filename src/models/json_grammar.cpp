#include "models/json_grammar.hpp"

#include "support/ascii.hpp"

#include <charconv>
#include <cstddef>
#include <system_error>

namespace clerk::backend::models {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isHexadecimal(char c) { return isDigit(c) || (ascii::lower(c) >= 'a' && ascii::lower(c) <= 'f'); }

/// Takes digits off the front; false where there are none.
bool takeDigits(std::string_view& token) {
  const auto before = token.size();
  while (!token.empty() && isDigit(token.front())) token.remove_prefix(1);
  return token.size() < before;
}

bool take(std::string_view& token, std::string_view any) {
  if (token.empty() || any.find(token.front()) == std::string_view::npos) return false;
  token.remove_prefix(1);
  return true;
}

std::string_view withoutSpaceBehind(std::string_view token) {
  while (!token.empty() && (token.back() == ' ' || (token.back() >= '\t' && token.back() <= '\r')))
    token.remove_suffix(1);
  return token;
}

constexpr std::string_view escaped = "\"\\/bfnrt";
constexpr std::string_view meant = "\"\\/\b\f\n\r\t";

// The length of the escape that the text begins with, behind its backslash; 0 where it is none of JSON's.
std::size_t escapeLength(std::string_view text) {
  if (text.empty()) return 0;
  if (escaped.find(text[0]) != std::string_view::npos) return 1;
  if (text[0] != 'u' || text.size() < 5) return 0;
  for (std::size_t at = 1; at < 5; ++at) {
    if (!isHexadecimal(text[at])) return 0;
  }
  return 5;
}

}  // namespace

bool isJsonNumber(std::string_view token) noexcept {
  token = withoutSpaceBehind(token);
  take(token, "-");
  const bool isZero = take(token, "0");
  if (!isZero && !takeDigits(token)) return false;
  if (take(token, ".") && !takeDigits(token)) return false;
  if (take(token, "eE")) {
    take(token, "+-");
    if (!takeDigits(token)) return false;
  }
  return token.empty();
}

std::optional<std::int64_t> integerOf(std::string_view token) {
  if (!isJsonNumber(token)) return std::nullopt;
  std::string digits(take(token, "-") ? "-" : "");
  const auto sign = digits.size();
  std::int64_t power = 0;  // of ten, which the digits are multiplied by
  bool isFraction = false;
  for (; !token.empty() && (isDigit(token.front()) || token.front() == '.'); token.remove_prefix(1)) {
    if (token.front() == '.') {
      isFraction = true;
      continue;
    }
    if (digits.size() > sign || token.front() != '0') digits += token.front();
    if (isFraction) --power;
  }
  if (digits.size() == sign) return 0;
  if (take(token, "eE")) {
    take(token, "+");
    std::int32_t exponent = 0;  // no larger one makes an integer of a text that fits into memory
    if (std::from_chars(token.data(), token.data() + token.size(), exponent).ec != std::errc()) return std::nullopt;
    power += exponent;
  }
  for (; power < 0 && digits.back() == '0'; ++power) digits.pop_back();
  constexpr std::int64_t mostDigits = 19;
  if (power < 0 || power > mostDigits) return std::nullopt;
  digits.append(static_cast<std::size_t>(power), '0');
  std::int64_t result = 0;
  const auto* const end = digits.data() + digits.size();
  if (std::from_chars(digits.data(), end, result).ec != std::errc()) return std::nullopt;
  return result;
}

bool hasJsonEscapes(std::string_view text) noexcept {
  for (std::size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at)) {
    const auto length = escapeLength(text.substr(at + 1));
    if (length == 0) return false;
    at += 1 + length;
  }
  return true;
}

std::optional<std::string> asciiOf(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    char c = text[at];
    if (c == '\\') {
      const auto rest = text.substr(at + 1);
      const auto length = escapeLength(rest);
      if (length == 0) return std::nullopt;
      if (length == 1) {
        c = meant[escaped.find(rest[0])];
      } else {
        unsigned code = 0;
        std::from_chars(rest.data() + 1, rest.data() + 5, code, 16);
        if (code >= 0x80) return std::nullopt;
        c = static_cast<char>(code);
      }
      at += length;
    }
    if (static_cast<unsigned char>(c) >= 0x80) return std::nullopt;
    result += c;
  }
  return result;
}

}  // namespace clerk::backend::models
