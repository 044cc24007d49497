#include "core/target.hpp"

#include "core/operation.hpp"
#include "models/path.hpp"
#include "models/text.hpp"
#include "support/ascii.hpp"
#include "support/utf8.hpp"

#include <stdexcept>

namespace clerk::backend::core {
namespace {

using models::Presence;

void appendEncoded(std::string& url, std::string_view value) {
  static constexpr char digits[] = "0123456789ABCDEF";
  for (const char c : value) {
    if (ascii::isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~') {
      url += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    url += {'%', digits[byte >> 4U], digits[byte & 15U]};
  }
}

void checkUtf8(std::string_view name, std::string_view value) {
  if (!isUtf8(value)) throw std::invalid_argument(models::camelCase(name) + " is not UTF-8");
}

std::string_view segmentOf(const Parameters& parameters, const void* request, std::string_view name) {
  for (const auto& field : parameters) {
    if (field.is(Presence::inPath) && field.text() == name) return *static_cast<const std::string*>(field.in(request));
  }
  throw std::logic_error("an operation's path has a parameter without a field");
}

// No operation has such a name or id: somebody took a token's URL for it, for instance.
bool isHttpUrl(std::string_view value) {
  const auto scheme = value.substr(0, value.find("://"));
  return scheme.size() < value.size() &&
         (ascii::equalsIgnoringCase(scheme, "https") || ascii::equalsIgnoringCase(scheme, "http"));
}

std::string textOf(const models::Field& field, const models::Codec& codec, const void* value) {
  std::string text;
  try {
    models::appendText(text, codec, value);
  } catch (const std::invalid_argument& error) {
    throw std::invalid_argument(models::camelCase(field.text()) + " " + error.what());
  }
  return text;
}

void appendList(std::string& url, const models::Field& field, const models::ListAccess& access, const void* list) {
  std::size_t count = 0;
  const auto* element = static_cast<const std::byte*>(access.view(list, count));
  std::string joined;
  for (std::size_t index = 0; index < count; ++index) {
    const auto text = textOf(field, *access.element, element + index * access.stride);
    if (!field.is(Presence::joined)) appendQuery(url, field.text(), text);
    else joined += (index > 0 ? "," : "") + text;
  }
  if (field.is(Presence::joined) && count > 0) appendQuery(url, field.text(), joined);
}

}  // namespace

void appendTarget(std::string& url, std::string_view pathTemplate, const Parameters& parameters, const void* request) {
  appendPath(url, pathTemplate, [&](std::string_view name) {
    const auto value = segmentOf(parameters, request, name);
    if (isHttpUrl(value)) throw std::invalid_argument(models::camelCase(name) + " is a URL");
    return value;
  });
  for (const auto& field : parameters) {
    if (field.is(Presence::inPath)) continue;
    const auto* codec = field.codec;
    const void* value = models::valueIn(codec, field.in(request));
    if (value == nullptr) continue;
    if (codec->kind == models::Kind::list) appendList(url, field, codec->as<models::ListAccess>(), value);
    else appendQuery(url, field.text(), textOf(field, *codec, value));
  }
}

void appendQuery(std::string& url, std::string_view name, std::string_view value) {
  if (!isUtf8(name)) throw std::invalid_argument("the name of a parameter is not UTF-8");
  checkUtf8(name, value);
  url += url.find('?') == std::string::npos ? '?' : '&';
  appendEncoded(url, name);
  url += '=';
  appendEncoded(url, value);
}

std::string queryNamesIn(std::string_view url) {
  std::string names;
  std::string_view last;
  for (auto at = url.find('?'); at != std::string_view::npos; at = url.find('&', at + 1)) {
    const auto name = url.substr(at + 1, url.find('=', at) - at - 1);
    if (name.empty() || name == last) continue;  // the elements of a list stand together
    last = name;
    names.append(names.empty() ? "" : "&").append(name);
  }
  return names;
}

void appendSegment(std::string& url, std::string_view name, std::string_view value) {
  if (value.empty()) throw std::invalid_argument(models::camelCase(name) + " is empty");
  // A dot segment climbs in the path, and encoding does not stop it: "%2E%2E" is the same as ".." (RFC 3986, 6.2.2).
  if (value == "." || value == "..") throw std::invalid_argument(models::camelCase(name) + " is a dot segment");
  checkUtf8(name, value);
  appendEncoded(url, value);
}

}  // namespace clerk::backend::core
