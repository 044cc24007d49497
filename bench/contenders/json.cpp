#include "call_data.hpp"
#include "contenders/contenders.hpp"
#include "contenders/repeated.hpp"
#include "models/json_reader.hpp"
#include "models/json_writer.hpp"
#include "models/table.hpp"

#include <stdexcept>

namespace clerk::backend::bench {
namespace {

void checkBody(const std::string& body) {
  if (body.size() != sampleBody().size()) throw std::runtime_error("the JSON is not what is to be sent");
}

std::string encode(const operations::CreateActorTokenRequestBody& request) {
  nlohmann::json actor(request.actor.additionalProperties);
  actor["sub"] = request.actor.sub;
  nlohmann::json json{{"user_id", request.userId}, {"actor", std::move(actor)}};
  if (request.expiresInSeconds) json["expires_in_seconds"] = *request.expiresInSeconds;
  if (request.sessionMaxDurationInSeconds)
    json["session_max_duration_in_seconds"] = *request.sessionMaxDurationInSeconds;
  return json.dump();
}

components::ActorToken decode(const std::string& text) {
  const auto json = nlohmann::json::parse(text);
  components::ActorToken token;
  token.object = json.at("object").get<std::string>();
  token.id = json.at("id").get<std::string>();
  token.status = components::ActorTokenStatus(json.at("status").get<std::string>());
  token.userId = json.at("user_id").get<std::string>();
  token.actor.additionalProperties = json.at("actor").get<std::map<std::string, nlohmann::json>>();
  token.token = json.at("token").get<std::string>();
  token.url = json.at("url").get<std::string>();
  token.createdAt = json.at("created_at").get<std::int64_t>();
  token.updatedAt = json.at("updated_at").get<std::int64_t>();
  return token;
}

}  // namespace

std::unique_ptr<Contender> makeSdkEncode() {
  return repeat([request = sampleRequest()] {
    std::string body;
    body.reserve(256);
    models::writeJson(body, models::codecOf<operations::CreateActorTokenRequestBody>(), &request);
    checkBody(body);
  });
}

std::unique_ptr<Contender> makeNlohmannEncode() {
  return repeat([request = sampleRequest()] { checkBody(encode(request)); });
}

std::unique_ptr<Contender> makeSdkDecode() {
  return repeat([] {
    components::ActorToken token;
    std::vector<std::string> unread;
    models::readJson(sampleAnswer(), models::codecOf<components::ActorToken>(), &token, unread);
    checkId(token.id);
  });
}

std::unique_ptr<Contender> makeNlohmannDecode() {
  return repeat([] { checkId(decode(sampleAnswer()).id); });
}

}  // namespace clerk::backend::bench
