#include "support.hpp"
#include "targets.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace clerk::backend::fuzz {
namespace {

using nlohmann::json;

constexpr double beyondInt64 = 9223372036854775808.0;

bool isString(const json& object, const char* name) { return object.contains(name) && object[name].is_string(); }

// A whole number that 64 bits hold, however it is written.
bool isInt64(const json& object, const char* name) {
  if (!object.contains(name) || !object[name].is_number()) return false;
  const auto& value = object[name];
  if (value.is_number_unsigned()) return value.get<std::uint64_t>() <= std::numeric_limits<std::int64_t>::max();
  if (value.is_number_integer()) return true;
  const auto number = value.get<double>();
  return number == std::floor(number) && number >= -beyondInt64 && number < beyondInt64;
}

// Nothing tells once it is a double.
bool mayBeRounded(const json& object, const char* name) {
  return object.contains(name) && object[name].is_number_float();
}

bool fits(const json& body) {
  return body.is_object() && isString(body, "id") && isString(body, "status") && isString(body, "user_id") &&
         body.contains("actor") && body["actor"].is_object() && isInt64(body, "created_at") &&
         isInt64(body, "updated_at");
}

json jsonOf(const components::ActorTokenActor& actor) {
  json object(actor.additionalProperties);
  if (actor.sub) object["sub"] = *actor.sub;
  return object;
}

std::optional<std::string> textIn(const json& object, const char* name) {
  return isString(object, name) ? std::optional<std::string>(object[name]) : std::nullopt;
}

bool isSame(std::int64_t number, const json& value) {
  return value.is_number_float() ? static_cast<double>(number) == value.get<double>()
                                 : number == value.get<std::int64_t>();
}

void requireSame(const components::ActorToken& token, const json& body) {
  const auto text = [&](const char* name) { return body[name].get<std::string>(); };
  require(token.id == text("id") && token.status.value() == text("status") && token.userId == text("user_id"),
          "the strict texts come through");
  require(isSame(token.createdAt, body["created_at"]) && isSame(token.updatedAt, body["updated_at"]),
          "the times come through");
  require(token.token == textIn(body, "token") && token.url == textIn(body, "url") &&
              token.object == textIn(body, "object").value_or(""),
          "what else is a text comes through");
}

std::vector<std::string> unreadOf(const json& body) {
  std::vector<std::string> unread;
  for (const char* name : {"token", "url"}) {
    if (body.contains(name) && !body[name].is_null() && !body[name].is_string()) unread.emplace_back(name);
  }
  if (!isString(body, "object")) unread.emplace_back("object");
  return unread;
}

template <class Call>
void decode(const std::optional<json>& expected, bool deep, Call call) {
  const bool fitting = expected && fits(*expected);
  const bool undecided = !expected || mayBeRounded(*expected, "created_at") || mayBeRounded(*expected, "updated_at");
  try {
    const auto response = call();
    require(response.unread.size() <= 100, "what is unread is bounded");
    if (!expected) return;
    require(fitting || undecided, "only a fitting answer is a result");
    requireSame(response.actorToken.value(), *expected);
    if (deep) return;
    auto actor = (*expected)["actor"];
    if (actor.contains("sub") && actor["sub"].is_null()) actor.erase("sub");
    require(jsonOf(response.actorToken->actor) == actor, "the actor comes through");
    require(response.unread == unreadOf(*expected), "what could not be read is told, and nothing else");
  } catch (const errors::ClerkException& error) {
    require(!fitting || undecided, "a fitting answer is a result");
    requireUnreadable(error);
  }
}

}  // namespace

void answers(std::string_view input) {
  static const Sdk sdk;
  const auto expected = parsed(input);
  const bool deep = isDeep(input);
  auto& answer = sdk.transport->answer;
  answer = {200, {}, std::string(input)};
  answer.headers.add("Content-Type", "application/json");
  decode(expected, deep, [] { return sdk.client.actorTokens.create(exampleRequest()); });
  // Beyond 16 KiB the reader takes other memory; spaces change nothing.
  if (input.size() % 2 == 1) answer.body.append(std::size_t{17} << 10U, ' ');
  decode(expected, deep, [] { return sdk.client.actorTokens.revoke("act_1"); });
}

}  // namespace clerk::backend::fuzz
