#include "support.hpp"
#include "targets.hpp"

#include <stdexcept>

namespace clerk::backend::fuzz {

void requests(std::string_view input) {
  static const Sdk sdk;
  const auto json = nlohmann::json::parse(input.begin(), input.end(), nullptr, false);
  auto request = exampleRequest();
  request.userId = std::string(input.substr(0, 64));
  const bool deep = json.is_structured() && !parsed(input);
  if (json.is_object() && !deep) json.get_to(request.actor.additionalProperties);
  sdk.transport->answer = {404, {}, {}};
  sdk.transport->count = 0;
  try {
    sdk.client.actorTokens.create(request);
    require(false, "404 is no result");
  } catch (const std::invalid_argument& error) {
    require(sdk.transport->count == 0, "nothing is sent where a request is refused");
    requirePresentable(error);
    return;
  } catch (const errors::SDKException&) {
  }
  const auto sent = nlohmann::json::parse(sdk.transport->sent.body);
  require(sent["user_id"] == request.userId, "the user comes through");
  nlohmann::json actor(request.actor.additionalProperties);
  actor["sub"] = request.actor.sub;
  require(sent["actor"] == actor && sent.size() == 2, "the actor comes through, and nothing else");
}

}  // namespace clerk::backend::fuzz
