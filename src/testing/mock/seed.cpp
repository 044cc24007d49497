#include "store.hpp"

#include <stdexcept>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

// Lets `create` make what is required, then writes the members over it.
std::string put(Table& table, json& created, const json& members) {
  std::string id = created["id"];
  std::string wanted = members.value("id", id);
  if (wanted == id) {
    created.update(members);
    return id;
  }
  auto object = created;
  object.update(members);
  table.erase(id);
  table.put(wanted, std::move(object));
  return wanted;
}

// What creates a user with those members.
json bodyFor(const json& members) {
  auto body = json::object();
  for (const char* name : {"username", "external_id"}) {
    if (members.contains(name)) body[name] = members[name];
  }
  for (const auto* kind : identificationKinds) {
    for (const auto& one : members.value(kind->list, json::array())) {
      body[kind->value].push_back(one.is_string() ? one : one.at(kind->value));
    }
  }
  return body;
}

// Gives the identifications of a new user the members that were given for them.
void describeIdentifications(Store& store, json& user, const json& members) {
  for (const auto* kind : identificationKinds) {
    const auto given = members.value(kind->list, json::array());
    for (std::size_t at = 0; at < given.size(); ++at) {
      if (!given[at].is_object()) continue;
      auto& one = user[kind->list][at];
      store.owners.erase("users/" + one["id"].get<std::string>());
      const bool primary = user[kind->primary] == one["id"];
      one.update(given[at]);
      if (primary) user[kind->primary] = one["id"];
    }
  }
}

std::string putUser(Store& store, const json& members) {
  auto rest = members;
  for (const auto* kind : identificationKinds) rest.erase(kind->list);
  if (members.contains("id") && store.users.find(members["id"]) != nullptr) {
    throw std::invalid_argument("MockServer::put: there is a user with that id");
  }
  auto& user = createUser(store, bodyFor(members));
  const std::string first = user["id"];
  describeIdentifications(store, user, members);
  auto id = put(store.users, user, rest);
  if (id != first) {
    for (auto& [key, owner] : store.owners) {
      if (owner == first) owner = id;
    }
  }
  for (const auto* kind : identificationKinds) {
    for (const auto& one : store.users.at(id)[kind->list]) store.owners["users/" + one["id"].get<std::string>()] = id;
  }
  return id;
}

std::string putOrganization(Store& store, const json& members) {
  if (members.contains("id") && store.organizations.find(members["id"]) != nullptr) {
    throw std::invalid_argument("MockServer::put: there is an organization with that id");
  }
  auto body = members;
  body.emplace("name", "Acme");
  auto& created = createOrganization(store, body);
  const std::string first = created["id"];
  auto id = put(store.organizations, created, members);
  store.owners["organizations/slug=" + store.organizations.at(id)["slug"].get<std::string>()] = id;
  for (auto* membership : store.memberships.oldestFirst()) {
    if ((*membership)["organization_id"] == first && first != id) {
      auto moved = *membership;
      moved["organization_id"] = id;
      const std::string user = moved["user_id"];
      store.memberships.erase(membershipKey(first, user));
      store.memberships.put(membershipKey(id, user), std::move(moved));
    }
  }
  return id;
}

std::string putAny(Store& store, const std::string& resource, json members) {
  if (resource == "users") return putUser(store, members);
  if (resource == "organizations") return putOrganization(store, members);
  if (resource == "sessions") return put(store.sessions, createSession(store, members), members);
  if (resource == "invitations") return put(store.invitations, createInvitation(store, members), members);
  if (resource == "sign_in_tokens") return put(store.signInTokens, createSignInToken(store, members), members);
  if (resource == "actor_tokens") {
    members.emplace("actor", json{{"sub", "user_actor"}});
    return put(store.actorTokens, createActorToken(store, members), members);
  }
  const bool membership = resource == "organization_memberships";
  if (!membership && resource != "organization_invitations") {
    throw std::invalid_argument("MockServer::put: there is no resource " + resource);
  }
  members.emplace("role", "org:member");
  members["organization_id"] = organizationAt(store, members.at("organization_id"))["id"];
  const std::string organization = members["organization_id"];
  if (membership) {
    auto& created = createMembership(store, organization, members);
    created.update(members);
    return created["id"];
  }
  return put(store.organizationInvitations, createOrganizationInvitation(store, organization, members), members);
}

}  // namespace

std::string seed(Store& store, const std::string& resource, const json& members) {
  try {
    return putAny(store, resource, members.is_null() ? json::object() : members);
  } catch (const Refusal& refused) {
    throw std::invalid_argument("MockServer::put: " + refused.answer.body);
  } catch (const json::exception& error) {
    throw std::invalid_argument(std::string("MockServer::put: ") + error.what());
  }
}

}  // namespace clerk::backend_testing
