#include "store.hpp"

#include "text.hpp"

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

json listSessions(Store& store, const Call& call) {
  Objects sessions;
  for (auto* session : store.sessions.oldestFirst()) {
    const auto fits = [&](const char* member) {
      const auto wanted = call.text(member);
      return !wanted || (*session)[member] == *wanted;
    };
    if (fits("user_id") && fits("client_id") && fits("status")) sessions.push_back(session);
  }
  sort(call, sessions);
  return paged(call, sessions, asItIs);
}

json revokeSession(Store& store, const Call& call) {
  auto& session = store.sessions.at(call.path.at("session_id"));
  session["status"] = "revoked";
  touch(session);
  return session;
}

json token(Store& store, const Call& call) {
  const auto& id = call.path.at("session_id");
  if (store.sessions.at(id)["status"] != "active") throw notFound("active session");
  return {{"object", "token"}, {"jwt", "jwt_fake_" + id}};
}

}  // namespace

json& createSession(Store& store, const json& body) {
  const std::string id = store.sessions.newId();
  auto session = fresh("session", id);
  const auto& user = store.users.at(body.at("user_id"));
  constexpr std::int64_t day = 86'400'000;
  session.update({{"user_id", user["id"]},
                  {"client_id", "client_" + id},
                  {"status", "active"},
                  {"last_active_organization_id", nullptr},
                  {"last_active_at", session["created_at"]},
                  {"expire_at", now() + 7 * day},
                  {"abandon_at", now() + 30 * day},
                  {"latest_activity", nullptr},
                  {"actor", nullptr},
                  {"tasks", nullptr}});
  if (const auto organization = body.value("active_organization_id", json()); organization.is_string()) {
    session["last_active_organization_id"] = organizationAt(store, organization)["id"];
  }
  return store.sessions.put(id, std::move(session));
}

void addSessions(Handlers& handlers) {
  handlers["sessions.create"] = [](Store& store, const Call& call) { return createSession(store, call.body); };
  handlers["sessions.get"] = [](Store& store, const Call& call) {
    return store.sessions.at(call.path.at("session_id"));
  };
  handlers["sessions.list"] = listSessions;
  handlers["sessions.revoke"] = revokeSession;
  handlers["sessions.createToken"] = token;
  handlers["sessions.createTokenFromTemplate"] = token;
}

}  // namespace clerk::backend_testing
