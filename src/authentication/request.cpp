#include "authentication/request.hpp"

#include "authentication/base64url.hpp"
#include "support/ascii.hpp"

#include <clerk/backend/authentication/reason.hpp>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <new>
#include <optional>
#include <utility>

namespace clerk::backend::authentication {
namespace {

constexpr std::string_view cookieName = "__session";

// The value of the first cookie of a name (RFC 6265, 5.4), over all fields; without the quotes around it. Nothing where
// there is none of that name.
std::optional<std::string_view> cookieIn(const http::Headers& headers, std::string_view name) {
  for (const auto& [field, cookies] : headers) {
    if (!ascii::equalsIgnoringCase(field, "cookie")) continue;
    std::string_view rest = cookies;
    while (!rest.empty()) {
      const auto end = std::min(rest.find(';'), rest.size());
      const auto pair = rest.substr(0, end);
      rest.remove_prefix(std::min(end + 1, rest.size()));
      const auto equals = pair.find('=');
      if (equals == std::string_view::npos || ascii::trim(pair.substr(0, equals)) != name) continue;
      auto value = ascii::trim(pair.substr(equals + 1));
      if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
      return value;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string cookieSuffixOf(std::string_view publishableKey) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  if (EVP_Digest(publishableKey.data(), publishableKey.size(), digest.data(), &size, EVP_sha1(), nullptr) != 1) {
    throw std::bad_alloc();
  }
  return toBase64Url({reinterpret_cast<const char*>(digest.data()), size}).substr(0, 8);
}

RequestToken tokenIn(const http::Headers& headers, std::string_view suffix) {
  std::string_view authorization;
  bool found = false;
  for (const auto& [name, value] : headers) {
    if (!ascii::equalsIgnoringCase(name, "authorization")) continue;
    if (std::exchange(found, true)) return {{}, AuthErrorReason::tokenInvalid};  // which of them is meant?
    authorization = ascii::trim(value);
  }
  const auto space = std::min(authorization.find(' '), authorization.size());
  if (ascii::equalsIgnoringCase(authorization.substr(0, space), "Bearer")) {
    const auto token = ascii::trim(authorization.substr(space));
    if (!token.empty() && token.find_first_of(" \t") == std::string_view::npos) return {token, {}, true};
  }
  if (!suffix.empty()) {
    const auto suffixed = cookieIn(headers, std::string(cookieName).append("_").append(suffix));
    if (suffixed) return {*suffixed, {}};  // however it fares
  }
  return {cookieIn(headers, cookieName).value_or(std::string_view()), {}};
}

}  // namespace clerk::backend::authentication
