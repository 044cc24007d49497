#include "store.hpp"

#include "text.hpp"

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

bool isLiving(const json& session) { return session["status"] == "active" || session["status"] == "pending"; }

// One that has not been looked at since its time was over learns of that only now.
json& current(json& session) {
  if (isLiving(session) && session["expire_at"] <= now()) session["status"] = "expired";
  return session;
}

json listSessions(Store& store, const Call& call) {
  Objects sessions;
  for (auto* session : store.sessions.oldestFirst()) {
    const auto& seen = current(*session);
    const auto fits = [&](const char* member) {
      const auto wanted = call.text(member);
      return !wanted || seen[member] == *wanted;
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

}  // namespace

json& beginSession(Store& store, const std::string& userId) {
  const std::string id = store.sessions.newId();
  auto session = fresh("session", id);
  constexpr std::int64_t day = 86'400'000;
  session.update({{"user_id", userId},
                  {"client_id", "client_" + id},
                  {"status", "active"},
                  {"last_active_organization_id", nullptr},
                  {"last_active_at", session["created_at"]},
                  {"expire_at", now() + 7 * day},
                  {"abandon_at", now() + 30 * day},
                  {"latest_activity", nullptr},
                  {"actor", nullptr},
                  {"tasks", nullptr}});
  return store.sessions.put(id, std::move(session));
}

json& createSession(Store& store, const json& body) {
  const std::string user = store.users.at(body.at("user_id"))["id"];
  json organization;
  if (const auto wanted = body.value("active_organization_id", json()); wanted.is_string()) {
    organization = organizationAt(store, wanted)["id"];
  }
  auto& session = beginSession(store, user);
  session["last_active_organization_id"] = std::move(organization);
  return session;
}

json& livingSession(Store& store, const std::string& id) {
  auto& session = current(store.sessions.at(id));
  if (!isLiving(session)) throw notFound("active session");
  return session;
}

void addSessions(Handlers& handlers) {
  handlers["sessions.create"] = [](Store& store, const Call& call) { return createSession(store, call.body); };
  handlers["sessions.get"] = [](Store& store, const Call& call) {
    return current(store.sessions.at(call.path.at("session_id")));
  };
  handlers["sessions.list"] = listSessions;
  handlers["sessions.revoke"] = revokeSession;
}

}  // namespace clerk::backend_testing
