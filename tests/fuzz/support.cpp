#include "support.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace clerk::backend::fuzz {
namespace {

constexpr std::size_t maxDepth = 100;

std::size_t depthOf(std::string_view json) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  bool inString = false;
  for (std::size_t at = 0; at < json.size(); ++at) {
    const char c = json[at];
    if (inString && c == '\\') ++at;
    else if (c == '"') inString = !inString;
    else if (!inString && (c == '{' || c == '[')) deepest = std::max(deepest, ++depth);
    else if (!inString && (c == '}' || c == ']') && depth > 0) --depth;
  }
  return deepest;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool hasHugeExponent(std::string_view text) {
  for (auto at = text.find_first_of("eE"); at != std::string_view::npos; at = text.find_first_of("eE", at + 1)) {
    auto rest = text.substr(at + 1);
    if (!rest.empty() && (rest[0] == '-' || rest[0] == '+')) rest.remove_prefix(1);
    if (std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin() >= 5) return true;
  }
  return false;
}

}  // namespace

void require(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

void requirePresentable(const std::exception& error) {
  const std::string_view text = error.what();
  require(text.size() <= 512, "a text is bounded");
  require(text.find(secretKey) == std::string_view::npos, "no text holds the key");
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    require(byte >= 0x20 && byte != 0x7F, "no text holds control characters");
    const bool highControl = byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
    require(!highControl, "no text holds C1 control characters");
  }
  try {
    (void)nlohmann::json(text).dump();
  } catch (const nlohmann::json::exception&) {
    require(false, "a text is UTF-8");
  }
}

void requireUnreadable(const errors::ClerkException& error) {
  require(dynamic_cast<const errors::SDKException*>(&error) != nullptr, "an unreadable 200 is an SDKException");
  require(error.statusCode() == 200 && error.outcomeUnknown(), "the outcome of an unreadable 200 is unknown");
  requirePresentable(error);
}

http::Result Canned::send(const http::Request& request, const http::SendOptions&) {
  sent = request;
  ++count;
  return answer;
}

ClerkBackendBuilder Sdk::builder() const {
  ClerkBackendBuilder builder;
  builder.setSecurity(secretKey).setClient(transport).setRetryConfig(RetryConfig::none());
  return builder;
}

operations::CreateActorTokenRequestBody exampleRequest() {
  operations::CreateActorTokenRequestBody request;
  request.userId = "user_1";
  request.actor.sub = "user_2";
  return request;
}

std::optional<nlohmann::json> parsed(std::string_view text) {
  if (text.find('\0') != std::string_view::npos || text.substr(0, 3) == "\xEF\xBB\xBF") return std::nullopt;
  if (hasHugeExponent(text)) return std::nullopt;
  auto json = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
  if (json.is_discarded()) return std::nullopt;
  return std::make_optional(std::move(json));
}

bool isDeep(std::string_view text) { return depthOf(text) > maxDepth; }

std::string_view takeLine(std::string_view& input) {
  const auto end = std::min(input.find('\n'), input.size());
  const auto line = input.substr(0, end);
  input.remove_prefix(std::min(end + 1, input.size()));
  return line;
}

}  // namespace clerk::backend::fuzz
