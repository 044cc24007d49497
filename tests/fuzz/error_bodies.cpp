#include "support.hpp"
#include "targets.hpp"

#include <algorithm>
#include <initializer_list>

namespace clerk::backend::fuzz {
namespace {

using nlohmann::json;

std::string stringIn(const json& object, const char* name) {
  return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string();
}

std::optional<json> metaIn(const json& object) {
  if (!object.contains("meta") || object["meta"].is_null()) return std::nullopt;
  return object["meta"];
}

bool hasErrorFormat(const std::optional<json>& body) {
  if (!body || !body->is_object() || !body->contains("errors") || !(*body)["errors"].is_array()) return false;
  const auto& errors = (*body)["errors"];
  return std::all_of(errors.begin(), errors.end(), [](const json& error) { return error.is_object(); });
}

void requireSame(const errors::ClerkException& error, const json& body) {
  require(error.errors().size() == body["errors"].size(), "every error comes through");
  for (std::size_t at = 0; at < error.errors().size(); ++at) {
    const auto& one = error.errors()[at];
    const auto& expected = body["errors"][at];
    require(one.code == stringIn(expected, "code") && one.message == stringIn(expected, "message") &&
                one.longMessage == stringIn(expected, "long_message") && one.meta == metaIn(expected),
            "an error comes through whole");
  }
  require(error.meta() == metaIn(body), "the body's meta comes through");
  require(error.clerkTraceId().value_or("") == stringIn(body, "clerk_trace_id"), "the trace id comes through");
}

template <class Call>
void fail(const http::Response& answer, std::initializer_list<int> documented, Call call) {
  const auto body = parsed(answer.body);
  const bool formatted = hasErrorFormat(body);
  const bool typed =
      formatted && std::find(documented.begin(), documented.end(), answer.statusCode) != documented.end();
  try {
    call();
    require(false, "an error status is no result");
  } catch (const errors::ClerkException& error) {
    require(typed == (dynamic_cast<const errors::ClerkErrors*>(&error) != nullptr), "ClerkErrors where documented");
    require(typed || dynamic_cast<const errors::SDKException*>(&error) != nullptr, "else SDKException");
    require(error.statusCode() == answer.statusCode && error.body() == answer.body, "the answer is kept");
    require(error.outcomeUnknown() == (answer.statusCode >= 500), "a 4XX says that nothing was done");
    requirePresentable(error);
    if (formatted) requireSame(error, *body);
    else require(error.errors().empty() && !error.meta() && !error.clerkTraceId(), "nothing is made up");
  }
}

}  // namespace

void errorBodies(std::string_view input) {
  static const Sdk sdk;
  if (input.size() < 2 || isAtTheLimit(input.substr(2))) return;
  const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(input[at])); };
  auto& answer = sdk.transport->answer;
  answer = {static_cast<int>(400 + (byte(0) * 256 + byte(1)) % 200), {}, std::string(input.substr(2))};
  answer.headers.add("Content-Type", "application/json");
  const auto copy = answer;
  fail(copy, {400, 402, 422}, [] { sdk.client.actorTokens.create(exampleRequest()); });
  fail(copy, {400, 404}, [] { sdk.client.actorTokens.revoke("act_1"); });
}

}  // namespace clerk::backend::fuzz
