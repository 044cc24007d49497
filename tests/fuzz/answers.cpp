#include "support.hpp"
#include "targets.hpp"

#include <cstdint>
#include <limits>

namespace clerk::backend::fuzz {
namespace {

using nlohmann::json;

bool isString(const json& object, const char* name) { return object.contains(name) && object[name].is_string(); }

bool isStringOrNothing(const json& object, const char* name) {
  return !object.contains(name) || object[name].is_null() || object[name].is_string();
}

bool isInt64(const json& object, const char* name) {
  if (!object.contains(name) || !object[name].is_number_integer()) return false;
  const auto& value = object[name];
  return !value.is_number_unsigned() || value.get<std::uint64_t>() <= std::numeric_limits<std::int64_t>::max();
}

bool fits(const json& body) {
  return body.is_object() && isString(body, "object") && isString(body, "id") && isString(body, "status") &&
         isString(body, "user_id") && body.contains("actor") && body["actor"].is_object() &&
         isStringOrNothing(body, "token") && isStringOrNothing(body, "url") && isInt64(body, "created_at") &&
         isInt64(body, "updated_at");
}

json jsonOf(const components::ActorTokenActor& actor) {
  json object(actor.additionalProperties);
  if (actor.sub) object["sub"] = *actor.sub;
  return object;
}

void requireSame(const components::ActorToken& token, const json& body) {
  require(token.object.value() == body["object"] && token.id == body["id"] && token.status.value() == body["status"] &&
              token.userId == body["user_id"] && jsonOf(token.actor) == body["actor"] &&
              token.createdAt == body["created_at"] && token.updatedAt == body["updated_at"],
          "the required fields come through");
  require(token.token == (isString(body, "token") ? std::optional<std::string>(body["token"]) : std::nullopt) &&
              token.url == (isString(body, "url") ? std::optional<std::string>(body["url"]) : std::nullopt),
          "the optional fields come through");
}

template <class Call>
void decode(const std::optional<json>& expected, Call call) {
  const bool fitting = expected && fits(*expected);
  try {
    const auto response = call();
    require(fitting, "only a fitting answer is a result");
    requireSame(response.actorToken.value(), *expected);
  } catch (const errors::ClerkException& error) {
    require(!fitting, "a fitting answer is a result");
    requireUnreadable(error);
  }
}

}  // namespace

void answers(std::string_view input) {
  static const Sdk sdk;
  if (isAtTheLimit(input)) return;
  const auto expected = parsed(input);
  auto& answer = sdk.transport->answer;
  answer = {200, {}, std::string(input)};
  answer.headers.add("Content-Type", "application/json");
  decode(expected, [] { return sdk.client.actorTokens.create(exampleRequest()); });
  // Beyond 16 KiB the reader takes other memory; spaces change nothing.
  if (input.size() % 2 == 1) answer.body.append(std::size_t{17} << 10U, ' ');
  decode(expected, [] { return sdk.client.actorTokens.revoke("act_1"); });
}

}  // namespace clerk::backend::fuzz
