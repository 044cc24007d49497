#include "support.hpp"
#include "targets.hpp"

#include "gadgets/carry.hpp"
#include "gadgets/operations.hpp"

#include <algorithm>
#include <stdexcept>

namespace clerk::backend::fuzz {
namespace {

using namespace components;
using nlohmann::json;

const Sdk& sdk() {
  static const Sdk sdk;
  return sdk;
}

void answerWith(int status, std::string_view body) {
  sdk().transport->answer = {status, {{"Content-Type", "application/json"}}, std::string(body)};
}

/// What the SDK reads; nothing where it is no result.
template <class Request>
std::optional<typename Request::Response> answerTo(const Request& request, std::string_view body) {
  answerWith(200, body);
  try {
    auto response = sdk().client.call(request);
    require(response.unread.size() <= 100, "what is unread is bounded");
    return response;
  } catch (const errors::ClerkException& error) {
    requireUnreadable(error);
    return std::nullopt;
  }
}

// Whether what was read can be written and read as the same: not where a null stood in a member that may be null, yet
// not be absent, nor where a union has its default.

template <class T>
bool isTwoWay(const T&) {
  return true;
}
bool isTwoWay(const GadgetOwner& owner) {
  if (const auto* user = std::get_if<GadgetUser>(&owner)) return user->object == "gadget_user";
  if (const auto* team = std::get_if<GadgetTeam>(&owner)) return team->object == "gadget_team";
  return std::get<json>(owner).count("id") == 0;
}
bool isTwoWay(const GadgetKey& key) {
  const auto* other = std::get_if<json>(&key);
  return other == nullptr || other->count("digits") + other->count("serial") == 0;
}
bool isTwoWay(const Gadget& gadget) {
  return gadget.ownerId && (!gadget.owner || isTwoWay(*gadget.owner)) && (!gadget.key || isTwoWay(*gadget.key)) &&
         std::all_of(gadget.owners.begin(), gadget.owners.end(), [](const auto& owner) { return isTwoWay(owner); });
}
bool isTwoWay(const GadgetRoom& room) {
  return isTwoWay(room.owner) &&
         std::all_of(room.rooms.begin(), room.rooms.end(), [](const auto& inner) { return isTwoWay(inner); }) &&
         std::all_of(room.roomsByName.begin(), room.roomsByName.end(),
                     [](const auto& inner) { return isTwoWay(inner.second); });
}
bool isTwoWay(const std::vector<Gadget>& gadgets) {
  return std::all_of(gadgets.begin(), gadgets.end(), [](const auto& gadget) { return isTwoWay(gadget); });
}

template <class T>
std::string written(const T& value) {
  answerWith(404, "");
  try {
    sdk().client.call(operations::CarryRequest<T>{value});
  } catch (const errors::SDKException&) {
  } catch (const std::invalid_argument&) {
    require(false, "what was read can be written");
  }
  return sdk().transport->sent.body;
}

template <class T>
std::optional<T> readBack(std::string_view input) {
  const auto first = answerTo(operations::CarryRequest<T>{}, input);
  if (!first || !isTwoWay(first->value)) return std::nullopt;
  const auto text = written(first->value);
  const auto second = answerTo(operations::CarryRequest<T>{}, text);
  require(second.has_value(), "what was written can be read");
  require(second->value == first->value, "what was written reads as the same");
  require(written(second->value) == text, "what was read is written as the same");
  return first->value;
}

void requireSame(const std::optional<GadgetPart>& part, const json& expected) {
  const auto is = [&](const char* name, json::value_t type) {
    return expected.contains(name) && expected[name].type() == type;
  };
  const bool fits = expected.is_object() && is("name", json::value_t::string);
  require(part.has_value() == fits, "a part is read where it has a name");
  if (!part) return;
  require(part->name == expected["name"].get<std::string>(), "a strict member comes through");
  if (is("amount", json::value_t::number_unsigned) && expected["amount"] <= 9223372036854775807U) {
    require(part->amount == expected["amount"], "an integer comes through");
  } else if (!expected.contains("amount") || !expected["amount"].is_number()) {
    require(part->amount == 0, "what is not a number is not taken for one");
  }
  const auto tags = is("tags", json::value_t::array) ? expected["tags"] : json::array();
  const bool areTexts = std::all_of(tags.begin(), tags.end(), [](const json& tag) { return tag.is_string(); });
  require(json(part->tags) == (areTexts ? tags : json::array()), "a list comes through whole or not at all");
  const auto data = expected.contains("data") ? expected["data"] : json();
  require(part->data.value_or(json()) == data, "free-form JSON comes through");
}

}  // namespace

void tables(std::string_view input) {
  const auto expected = isDeep(input) ? std::nullopt : parsed(input);
  operations::RawRequest raw;
  raw.method = "GET";
  raw.path = "/anything";
  const auto any = answerTo(raw, input);
  if (expected) {
    require(any && any->unread.empty() && any->body.dump() == expected->dump(),
            "free-form JSON is as nlohmann reads it");
  }
  const auto part = readBack<GadgetPart>(input);
  if (expected) requireSame(part, *expected);
  readBack<Gadget>(input);
  readBack<std::vector<Gadget>>(input);
  readBack<GadgetRoom>(input);
  readBack<operations::UpdateGadgetRequestBody>(input);
  readBack<GadgetSettings>(input);
  readBack<GadgetOwner>(input);
  readBack<GadgetKey>(input);
  readBack<std::map<std::string, GadgetPart>>(input);
  readBack<std::map<std::string, std::optional<std::string>>>(input);
  readBack<std::int64_t>(input);
  readBack<double>(input);
  readBack<std::string>(input);
  answerTo(operations::ListGadgetPartsRequest{"g1", {}}, input);
  answerTo(operations::ListAllGadgetPartsRequest{}, input);
  answerTo(operations::RevokeActorTokenRequest{"act_1"}, input);
  answerWith(404, input);
  try {
    sdk().client.call(operations::DeleteGadgetRequest{"g1"});
    require(false, "404 is no result");
  } catch (const errors::ClerkException& error) {
    requirePresentable(error);
  }
}

}  // namespace clerk::backend::fuzz
