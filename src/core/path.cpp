#include "core/path.hpp"

#include "http/ascii.hpp"
#include "models/json_writer.hpp"

#include <stdexcept>

namespace clerk::backend::core {
namespace {

bool isUnreserved(char c) {
  const char low = ascii::lower(c);
  return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string encode(std::string_view value) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : value) {
    if (isUnreserved(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += {'%', digits[byte >> 4U], digits[byte & 15U]};
  }
  return encoded;
}

}  // namespace

std::string expandPath(const std::string& baseUrl, std::string_view pathTemplate, PathParameters parameters) {
  std::string url;
  url.reserve(baseUrl.size() + pathTemplate.size());
  url += baseUrl;
  url += pathTemplate;
  for (const auto& [name, value] : parameters) {
    const std::string label(name);
    if (value.empty()) throw std::invalid_argument(label + " is empty");
    // A dot segment climbs in the path, and encoding does not stop it: "%2E%2E" is the same as ".." (RFC 3986, 6.2.2).
    if (value == "." || value == "..") throw std::invalid_argument(label + " is a dot segment");
    std::string ignored;
    models::writeValue(ignored, value);  // refuses what is not UTF-8
    const std::string placeholder = "{" + label + "}";
    url.replace(url.find(placeholder, baseUrl.size()), placeholder.size(), encode(value));
  }
  return url;
}

}  // namespace clerk::backend::core
