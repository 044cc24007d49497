#include "store.hpp"

#include "text.hpp"

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

json& createToken(Store& store, Table& table, const std::string& object, const json& body) {
  const std::string id = table.newId();
  const auto ticket = "ticket_fake_" + id.substr(id.find('_') + 1);
  auto token = fresh(object, id);
  token.update(
      {{"status", "pending"}, {"user_id", body.at("user_id")}, {"token", ticket}, {"url", ticketUrl(store, ticket)}});
  return table.put(id, std::move(token));
}

json revoked(json& token, const std::string& object, const std::string& words) {
  if (token["status"] != "pending") throw refusal(400, object + "_not_pending", "The " + words + " is not pending.");
  token["status"] = "revoked";
  token["token"] = nullptr;
  token["url"] = nullptr;
  touch(token);
  return token;
}

void checkPositive(const json& body, const std::string& name) {
  const auto seconds = body.value(name, json());
  if (!seconds.is_null() && seconds <= 0) {
    throw refusal(422, "form_param_value_invalid", name + " must be a positive integer.");
  }
}

}  // namespace

json& createSignInToken(Store& store, const json& body) {
  checkPositive(body, "expires_in_seconds");
  store.users.at(body.at("user_id"));
  return createToken(store, store.signInTokens, "sign_in_token", body);
}

json& createActorToken(Store& store, const json& body) {
  auto& token = createToken(store, store.actorTokens, "actor_token", body);
  token["actor"] = body.at("actor");
  return token;
}

void addTokens(Handlers& handlers) {
  handlers["signInTokens.create"] = [](Store& store, const Call& call) { return createSignInToken(store, call.body); };
  handlers["signInTokens.revoke"] = [](Store& store, const Call& call) {
    return revoked(store.signInTokens.at(call.path.at("sign_in_token_id")), "sign_in_token", "sign-in token");
  };
  handlers["actorTokens.create"] = [](Store& store, const Call& call) {
    checkPositive(call.body, "expires_in_seconds");
    checkPositive(call.body, "session_max_duration_in_seconds");
    if (!store.options.inPlan) {
      throw refusal(402, "subscription_missing_feature", "Impersonation is not in the plan of this instance.");
    }
    const auto& quota = store.options.quota;
    if (quota && store.actorTokens.size() >= *quota) {
      auto refused = errorBody("actor_token_quota_exceeded", "The quota of actor tokens is used up.");
      refused["errors"][0]["meta"] = {{"used", store.actorTokens.size()}, {"limit", *quota}};
      throw Refusal{{422, refused.dump()}};
    }
    return createActorToken(store, call.body);
  };
  handlers["actorTokens.revoke"] = [](Store& store, const Call& call) {
    return revoked(store.actorTokens.at(call.path.at("actor_token_id")), "actor_token", "actor token");
  };
}

}  // namespace clerk::backend_testing
