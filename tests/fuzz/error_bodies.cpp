#include "support.hpp"
#include "targets.hpp"

#include <algorithm>
#include <initializer_list>

namespace clerk::backend::fuzz {
namespace {

using nlohmann::json;

constexpr std::size_t longestRead = std::size_t{1} << 20U;

std::string stringIn(const json& object, const char* name) {
  return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string();
}

std::optional<json> metaIn(const json& object) {
  if (!object.contains("meta") || object["meta"].is_null()) return std::nullopt;
  return std::make_optional(object["meta"]);
}

bool hasErrorFormat(const std::optional<json>& body) {
  if (!body || !body->is_object() || !body->contains("errors") || !(*body)["errors"].is_array()) return false;
  const auto& errors = (*body)["errors"];
  return std::all_of(errors.begin(), errors.end(), [](const json& error) { return error.is_object(); });
}

/// @param deep whether a `meta` may be too deep to be kept
void requireSame(const errors::ClerkException& error, const json& body, bool deep) {
  require(error.errors().size() == body["errors"].size(), "every error comes through");
  for (std::size_t at = 0; at < error.errors().size(); ++at) {
    const auto& one = error.errors()[at];
    const auto& expected = body["errors"][at];
    require(one.code == stringIn(expected, "code") && one.message == stringIn(expected, "message") &&
                one.longMessage == stringIn(expected, "long_message"),
            "an error comes through whole");
    require(deep || one.meta == metaIn(expected), "the meta of an error comes through");
  }
  require(deep || error.meta() == metaIn(body), "the body's meta comes through");
  require(error.clerkTraceId().value_or("") == stringIn(body, "clerk_trace_id"), "the trace id comes through");
}

template <class Call>
void fail(const http::Response& answer, std::initializer_list<int> documented, Call call) {
  const bool isRead = answer.body.size() <= longestRead;
  const auto body = isRead ? parsed(answer.body) : std::nullopt;
  const bool formatted = hasErrorFormat(body);
  const bool isDocumented = std::find(documented.begin(), documented.end(), answer.statusCode) != documented.end();
  try {
    call();
    require(false, "an error status is no result");
  } catch (const errors::ClerkException& error) {
    const bool typed = dynamic_cast<const errors::ClerkErrors*>(&error) != nullptr;
    require(typed || dynamic_cast<const errors::SDKException*>(&error) != nullptr, "ClerkErrors or SDKException");
    require(!typed || isDocumented, "ClerkErrors where documented only");
    require(error.statusCode() == answer.statusCode && error.body() == answer.body, "the answer is kept");
    const bool refused = answer.statusCode <= 407 || answer.statusCode == 422 || answer.statusCode == 429;
    require(!refused || !error.outcomeUnknown(), "a registered 4XX says that nothing was done");
    require(answer.statusCode < 500 || error.outcomeUnknown(), "a 5XX does not");
    requirePresentable(error);
    if (formatted) {
      require(typed == isDocumented, "ClerkErrors where documented");
      requireSame(error, *body, isDeep(answer.body));
    } else if (body || !isRead) {
      require(!typed && error.errors().empty() && !error.meta() && !error.clerkTraceId(), "nothing is made up");
    }
  }
}

}  // namespace

void errorBodies(std::string_view input) {
  static const Sdk sdk;
  if (input.size() < 2) return;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(input[at])); };
  auto& answer = sdk.transport->answer;
  answer = {static_cast<int>(400 + (byte(0) * 256 + byte(1)) % 200), {}, std::string(input.substr(2))};
  answer.headers.add("Content-Type", "application/json");
  const auto copy = answer;
  fail(copy, {400, 402, 422}, [] { sdk.client.actorTokens.create(exampleRequest()); });
  fail(copy, {400, 404}, [] { sdk.client.actorTokens.revoke("act_1"); });
}

}  // namespace clerk::backend::fuzz
