#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

std::string slugKey(const json& organization) {
  return "organizations/slug=" + organization["slug"].get<std::string>();
}

std::string slugOf(const std::string& name) {
  std::string slug;
  for (const char c : lowercase(name)) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (plain || (!slug.empty() && slug.back() != '-')) slug += plain ? c : '-';
  }
  return slug;
}

std::size_t members(Store& store, const json& organization) {
  std::size_t count = 0;
  for (const auto* membership : store.memberships.oldestFirst()) {
    if ((*membership)["organization_id"] == organization["id"]) ++count;
  }
  return count;
}

json shownOrganization(Store& store, const Call& call, const json& organization) {
  auto result = organization;
  if (call.flag("include_members_count").value_or(false)) result["members_count"] = members(store, organization);
  if (call.flag("include_missing_member_with_elevated_permissions").value_or(false)) {
    result["missing_member_with_elevated_permissions"] = members(store, organization) == 0;
  }
  return result;
}

bool hasAnyOf(Store& store, const json& organization, const std::vector<std::string>& users) {
  if (users.empty()) return true;
  bool onlySome = false;
  bool found = false;
  for (const auto& user : users) {
    const bool excluded = !user.empty() && user.front() == '-';
    const auto key = membershipKey(organization["id"], excluded ? user.substr(1) : user);
    const bool isMember = store.memberships.find(key) != nullptr;
    if (excluded && isMember) return false;
    if (excluded) continue;
    onlySome = true;
    found = found || isMember;
  }
  return found || !onlySome;
}

json listOrganizations(Store& store, const Call& call) {
  Objects organizations;
  const auto query = call.text("query").value_or("");
  for (auto* organization : store.organizations.oldestFirst()) {
    const auto& one = *organization;
    if (!isListed(call.list("organization_id"), one["id"])) continue;
    if (!query.empty() && one["id"] != query && !mentions(one["name"], query) && !mentions(one["slug"], query))
      continue;
    if (hasAnyOf(store, one, call.list("user_id"))) organizations.push_back(organization);
  }
  sort(call, organizations, {"name", "created_at", "members_count"},
       [&store](const json& one, const std::string& member) {
         return member == "members_count" ? json(members(store, one)) : one[member];
       });
  return paged(call, organizations, [&](const json& one) { return shownOrganization(store, call, one); });
}

json updateOrganization(Store& store, const Call& call) {
  auto& organization = organizationAt(store, call.path.at("organization_id"));
  auto changed = organization;
  for (const char* name : {"name", "slug", "max_allowed_memberships", "admin_delete_enabled"}) {
    if (auto value = call.given(name); !value.is_null()) changed[name] = value;
  }
  takeOver(changed, call.body, {"role_set_key"});
  if (const auto time = call.given("created_at"); time.is_string()) changed["created_at"] = millisecondsOf(time);
  if (changed["slug"] != organization["slug"]) {
    if (store.owners.count(slugKey(changed)) != 0) throw taken("slug");
    store.owners.erase(slugKey(organization));
    store.owners[slugKey(changed)] = organization["id"];
  }
  touch(changed);
  return organization = std::move(changed);
}

json deleteOrganization(Store& store, const Call& call) {
  const auto organization = organizationAt(store, call.path.at("organization_id"));
  const std::string id = organization["id"];
  const auto theirs = [&id](const json& object) { return object["organization_id"] == id; };
  store.memberships.eraseIf(theirs);
  store.organizationInvitations.eraseIf(theirs);
  for (auto* session : store.sessions.oldestFirst()) {
    auto& active = (*session)["last_active_organization_id"];
    if (active == id) active = nullptr;
  }
  store.owners.erase(slugKey(organization));
  store.organizations.erase(id);
  auto answer = deletedObject("organization", id);
  answer["slug"] = organization["slug"];
  return answer;
}

template <class Change>
Handler changing(Change change) {
  return [change](Store& store, const Call& call) {
    auto& organization = organizationAt(store, call.path.at("organization_id"));
    change(organization, call);
    touch(organization);
    return organization;
  };
}

}  // namespace

json& organizationAt(Store& store, const std::string& idOrSlug) {
  if (auto* organization = store.organizations.find(idOrSlug)) return *organization;
  const auto owner = store.owners.find("organizations/slug=" + idOrSlug);
  return store.organizations.at(owner == store.owners.end() ? idOrSlug : owner->second);
}

json& createOrganization(Store& store, const json& body) {
  const std::string id = store.organizations.newId();
  auto organization = fresh("organization", id);
  const std::string name = body.at("name");
  const auto given = [&body](const char* member, const json& otherwise) {
    const auto found = body.find(member);
    return found == body.end() || found->is_null() ? otherwise : *found;
  };
  organization.update({{"name", name},
                       {"slug", given("slug", slugOf(name))},
                       {"image_url", "https://img.example.test/" + id},
                       {"has_image", false},
                       {"max_allowed_memberships", given("max_allowed_memberships", 0)},
                       {"admin_delete_enabled", true},
                       {"role_set_key", given("role_set_key", nullptr)},
                       {"public_metadata", given("public_metadata", json::object())},
                       {"private_metadata", given("private_metadata", json::object())}});
  if (const auto time = given("created_at", nullptr); time.is_string()) {
    organization["created_at"] = millisecondsOf(time);
  }
  if (store.owners.count(slugKey(organization)) != 0) {
    if (!given("slug", nullptr).is_null()) throw taken("slug");
    organization["slug"] = slugOf(name + '-' + id);
  }
  const auto creator = given("created_by", nullptr);
  if (creator.is_string()) {
    if (store.users.find(creator) == nullptr) throw badValue("created_by");
    organization["created_by"] = creator;
  }
  store.owners[slugKey(organization)] = id;
  auto& stored = store.organizations.put(id, std::move(organization));
  if (creator.is_string()) createMembership(store, id, {{"user_id", creator}, {"role", "org:admin"}});
  return stored;
}

void addOrganizations(Handlers& handlers) {
  handlers["organizations.create"] = [](Store& store, const Call& call) {
    return createOrganization(store, call.body);
  };
  handlers["organizations.get"] = [](Store& store, const Call& call) {
    return shownOrganization(store, call, organizationAt(store, call.path.at("organization_id")));
  };
  handlers["organizations.list"] = listOrganizations;
  handlers["organizations.update"] = updateOrganization;
  handlers["organizations.delete"] = deleteOrganization;
  handlers["organizations.mergeMetadata"] =
      changing([](json& one, const Call& call) { mergeMetadata(one, call.body); });
  handlers["organizations.replaceMetadata"] =
      changing([](json& one, const Call& call) { replaceMetadata(one, call.body); });
  handlers["organizations.deleteLogo"] = changing([](json& one, const Call&) { one["has_image"] = false; });
  handlers["organizations.uploadLogo"] = changing([](json& one, const Call&) { one["has_image"] = true; });
}

}  // namespace clerk::backend_testing
