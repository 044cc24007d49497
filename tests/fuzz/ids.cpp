#include "support.hpp"
#include "targets.hpp"

#include <stdexcept>

namespace clerk::backend::fuzz {
namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isUnreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~").find(c) != std::string_view::npos;
}

std::string decoded(std::string_view segment) {
  std::string text;
  for (std::size_t at = 0; at < segment.size(); ++at) {
    if (isUnreserved(segment[at])) {
      text += segment[at];
      continue;
    }
    const bool escape = segment[at] == '%' && at + 2 < segment.size() && hexDigit(segment[at + 1]) >= 0 &&
                        hexDigit(segment[at + 2]) >= 0;
    require(escape, "a segment has unreserved characters and escapes only");
    const int byte = hexDigit(segment[at + 1]) * 16 + hexDigit(segment[at + 2]);
    text += static_cast<char>(byte);
    at += 2;
  }
  return text;
}

}  // namespace

void ids(std::string_view input) {
  static const Sdk sdk;
  const std::string id(input);
  sdk.transport->answer = {404, {}, {}};
  sdk.transport->count = 0;
  try {
    sdk.client.actorTokens.revoke(id);
    require(false, "404 is no result");
  } catch (const std::invalid_argument& error) {
    require(sdk.transport->count == 0, "nothing is sent where an id is refused");
    requirePresentable(error);
    bool utf8 = true;
    try {
      (void)nlohmann::json(id).dump();
    } catch (const nlohmann::json::exception&) {
      utf8 = false;
    }
    const bool isUrl = id.find("://") == 4 || id.find("://") == 5;
    require(!utf8 || id.empty() || id == "." || id == ".." || isUrl, "any other id is taken");
    return;
  } catch (const errors::SDKException&) {
  }
  require(sdk.transport->count == 1, "it is sent once");
  constexpr std::string_view before = "https://api.clerk.com/v1/actor_tokens/";
  constexpr std::string_view after = "/revoke";
  const std::string_view url = sdk.transport->sent.url;
  require(url.size() > before.size() + after.size() && url.substr(0, before.size()) == before &&
              url.substr(url.size() - after.size()) == after,
          "the id stands in its place");
  const auto segment = url.substr(before.size(), url.size() - before.size() - after.size());
  require(decoded(segment) == id, "the id comes through");
  require(segment != "." && segment != "..", "no id climbs in the path");
}

}  // namespace clerk::backend::fuzz
