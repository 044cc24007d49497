#include "support.hpp"
#include "targets.hpp"

#include <stdexcept>

namespace clerk::backend::fuzz {
namespace {

bool isUtf8(const std::string& text) {
  try {
    (void)nlohmann::json(text).dump();
  } catch (const nlohmann::json::exception&) {
    return false;
  }
  return true;
}

}  // namespace

void requests(std::string_view input) {
  static const Sdk sdk;
  auto request = exampleRequest();
  request.userId = std::string(input.substr(0, 64));
  const auto json = parsed(input);
  if (json && json->is_object()) json->get_to(request.actor.additionalProperties);
  // The request is one level around what the input is.
  const bool deep = isDeep("[" + std::string(input) + "]") && !request.actor.additionalProperties.empty();
  const bool fits = isUtf8(request.userId) && request.actor.additionalProperties.count("sub") == 0 && !deep;
  sdk.transport->answer = {404, {}, {}};
  sdk.transport->count = 0;
  try {
    sdk.client.actorTokens.create(request);
    require(false, "404 is no result");
  } catch (const std::invalid_argument& error) {
    require(!fits, "what has a form in JSON is sent");
    require(sdk.transport->count == 0, "nothing is sent where a request is refused");
    requirePresentable(error);
    return;
  } catch (const errors::SDKException&) {
  }
  require(fits, "what has no form in JSON is not sent");
  const auto sent = nlohmann::json::parse(sdk.transport->sent.body);
  require(sent["user_id"] == request.userId, "the user comes through");
  nlohmann::json actor(request.actor.additionalProperties);
  actor["sub"] = request.actor.sub;
  require(sent["actor"] == actor && sent.size() == 2, "the actor comes through, and nothing else");
}

}  // namespace clerk::backend::fuzz
