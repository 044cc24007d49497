#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

json shownMembership(Store& store, const json& membership) {
  auto result = membership;
  const auto& user = store.users.at(membership["user_id"]);
  result.erase("user_id");
  result.erase("organization_id");
  result["organization"] = store.organizations.at(membership["organization_id"]);
  json data{{"user_id", user["id"]}, {"identifier", identifierOf(user)}, {"deprovisioned", false}};
  takeOver(data, user,
           {"first_name", "last_name", "username", "image_url", "has_image", "banned", "profile_image_url"});
  result["public_user_data"] = std::move(data);
  return result;
}

json& membershipAt(Store& store, const Call& call) {
  const auto& organization = organizationAt(store, call.path.at("organization_id"));
  return store.memberships.at(membershipKey(organization["id"], call.path.at("user_id")));
}

json pageOfMemberships(Store& store, const Call& call, const std::function<bool(const json&)>& isWanted) {
  const auto roles = call.list("role");
  Objects memberships;
  for (auto* membership : store.memberships.oldestFirst()) {
    const auto& one = *membership;
    if (!isWanted(one) || !matchesUser(call, store.users.at(one["user_id"]))) continue;
    if (isListed(roles, one["role"])) memberships.push_back(membership);
  }
  sort(call, memberships, {"phone_number", "email_address", "created_at", "first_name", "last_name", "username"},
       [&store](const json& one, const std::string& member) {
         return member == "created_at" ? one[member] : userSortValue(store.users.at(one["user_id"]), member);
       });
  return paged(call, memberships, [&store](const json& one) { return shownMembership(store, one); });
}

json listMemberships(Store& store, const Call& call) {
  const auto id = organizationAt(store, call.path.at("organization_id"))["id"];
  return pageOfMemberships(store, call, [&id](const json& one) { return one["organization_id"] == id; });
}

json listMembershipsOfUser(Store& store, const Call& call) {
  const auto id = store.users.at(call.path.at("user_id"))["id"];
  return pageOfMemberships(store, call, [&id](const json& one) { return one["user_id"] == id; });
}

json answerNewMembership(Store& store, const Call& call) {
  const std::string organization = organizationAt(store, call.path.at("organization_id"))["id"];
  return shownMembership(store, createMembership(store, organization, call.body));
}

json updateMembership(Store& store, const Call& call) {
  auto& membership = membershipAt(store, call);
  const std::string role = call.body["role"];
  checkRole(role);
  membership["role"] = role;
  membership["role_name"] = roleName(role);
  touch(membership);
  return shownMembership(store, membership);
}

json updateMembershipMetadata(Store& store, const Call& call) {
  auto& membership = membershipAt(store, call);
  mergeMetadata(membership, call.body);
  touch(membership);
  return shownMembership(store, membership);
}

json deleteMembership(Store& store, const Call& call) {
  const auto membership = membershipAt(store, call);
  auto answer = shownMembership(store, membership);
  store.memberships.erase(membershipKey(membership["organization_id"], membership["user_id"]));
  return answer;
}

}  // namespace

std::string membershipKey(const std::string& organizationId, const std::string& userId) {
  return organizationId + '/' + userId;
}

std::string roleName(const std::string& role) {
  auto name = role.substr(role.find(':') + 1);
  if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 32);
  return name;
}

void checkRole(const std::string& role) {
  if (role.rfind("org:", 0) != 0) throw badValue("role");
}

json& createMembership(Store& store, const std::string& organizationId, const json& body) {
  const std::string user = store.users.at(body.at("user_id"))["id"];
  const auto key = membershipKey(organizationId, user);
  const std::string role = body.at("role");
  checkRole(role);
  if (store.memberships.find(key) != nullptr) {
    throw refusal(400, "already_a_member_in_organization", "The user is a member of the organization already.");
  }
  auto membership = fresh("organization_membership", store.memberships.newId());
  membership.update({{"organization_id", organizationId},
                     {"user_id", user},
                     {"role", role},
                     {"role_name", roleName(role)},
                     {"permissions", json::array()},
                     {"public_metadata", json::object()},
                     {"private_metadata", json::object()}});
  replaceMetadata(membership, body);
  return store.memberships.put(key, std::move(membership));
}

void addMemberships(Handlers& handlers) {
  handlers["organizationMemberships.create"] = answerNewMembership;
  handlers["organizationMemberships.list"] = listMemberships;
  handlers["organizationMemberships.update"] = updateMembership;
  handlers["organizationMemberships.updateMetadata"] = updateMembershipMetadata;
  handlers["organizationMemberships.delete"] = deleteMembership;
  handlers["users.getOrganizationMemberships"] = listMembershipsOfUser;
  handlers["users.getInstanceOrganizationMemberships"] = [](Store& store, const Call& call) {
    return pageOfMemberships(store, call, [](const json&) { return true; });
  };
}

}  // namespace clerk::backend_testing
