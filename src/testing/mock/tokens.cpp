#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

// What the service does not show: what the ticket is good for, and the ticket itself once the token is revoked.
constexpr const char* hidden[] = {"ticket", "expires_in_seconds", "session_max_duration_in_seconds", "org_id"};

json shown(json token) {
  for (const char* name : hidden) token.erase(name);
  return token;
}

json& createToken(Store& store, Table& table, const std::string& object, const json& body) {
  const std::string id = table.newId();
  const auto ticket = "ticket_fake_" + id;
  auto token = fresh(object, id);
  token.update({{"status", "pending"},
                {"user_id", body.at("user_id")},
                {"token", ticket},
                {"ticket", ticket},
                {"url", ticketUrl(store, ticket)}});
  takeOver(token, body, {"expires_in_seconds", "session_max_duration_in_seconds", "org_id"});
  return table.put(id, std::move(token));
}

json revoked(json& token, const std::string& object, const std::string& words) {
  if (token["status"] != "pending") throw refusal(400, object + "_not_pending", "The " + words + " is not pending.");
  token["status"] = "revoked";
  token["token"] = nullptr;
  token["url"] = nullptr;
  touch(token);
  return shown(token);
}

// In milliseconds; a time that nobody waits for where it is too long to reckon with.
std::int64_t durationOf(const json& token, const char* name, std::int64_t otherwise) {
  constexpr std::int64_t century = 3'155'760'000;
  return std::clamp<std::int64_t>(integerOf(token, name, otherwise), 0, century) * 1000;
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

json& useToken(Store& store, json& token) {
  const std::string object = token["object"];
  const bool ofActor = object == "actor_token";
  if (token["status"] == "accepted") {
    throw refusal(400, object + "_already_used_code", "The token has been used; it can be used only once.");
  }
  if (token["status"] != "pending") throw refusal(400, object + "_revoked_code", "The token has been revoked.");
  const auto life = durationOf(token, "expires_in_seconds", ofActor ? 3600 : 2'592'000);
  if (now() >= integerOf(token, "created_at", now()) + life) {
    throw refusal(400, "ticket_expired_code", "The ticket has expired.");
  }
  token["status"] = "accepted";
  touch(token);
  const std::string user = token["user_id"];
  auto& session = beginSession(store, user);
  if (ofActor) {
    session["actor"] = token["actor"];
    session["expire_at"] = now() + durationOf(token, "session_max_duration_in_seconds", 1800);
  } else if (const auto organization = token.value("org_id", json()); organization.is_string()) {
    const bool isMember = store.memberships.find(membershipKey(organization, user)) != nullptr;
    if (isMember) session["last_active_organization_id"] = organization;
  }
  return session;
}

json& useTicket(Store& store, const std::string& ticket) {
  for (auto* table : {&store.actorTokens, &store.signInTokens}) {
    for (auto* token : table->oldestFirst()) {
      if ((*token)["ticket"] == ticket) return useToken(store, *token);
    }
  }
  throw refusal(400, "ticket_invalid_code", "The ticket is invalid.");
}

void addTokens(Handlers& handlers) {
  handlers["signInTokens.create"] = [](Store& store, const Call& call) {
    return shown(createSignInToken(store, call.body));
  };
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
    auto& token = createActorToken(store, call.body);
    auto answer = shown(token);
    if (store.options.acceptActorTokens) useToken(store, token);
    return answer;
  };
  handlers["actorTokens.revoke"] = [](Store& store, const Call& call) {
    return revoked(store.actorTokens.at(call.path.at("actor_token_id")), "actor_token", "actor token");
  };
}

}  // namespace clerk::backend_testing
