#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

// What the user is found by.
std::vector<std::string> indexKeys(const json& user) {
  std::vector<std::string> keys;
  for (const auto* kind : identificationKinds) {
    for (const auto& one : user[kind->list]) {
      keys.push_back("users/" + one["id"].get<std::string>());
      keys.push_back("users/" + std::string(kind->value) + '=' + lowercase(one[kind->value]));
    }
  }
  for (const char* name : {"username", "external_id"}) {
    if (user[name].is_string()) keys.push_back("users/" + std::string(name) + '=' + user[name].get<std::string>());
  }
  return keys;
}

void checkFree(const Store& store, const json& user) {
  for (const auto& key : indexKeys(user)) {
    const auto name = key.substr(6, key.find('=') - 6);
    if (store.owners.count(key) != 0) throw taken(name);
  }
}

json blankUser(const std::string& id) {
  auto user = fresh("user", id);
  for (const char* list : {"email_addresses", "phone_numbers", "web3_wallets", "external_accounts", "saml_accounts",
                           "enterprise_accounts", "passkeys"}) {
    user[list] = json::array();
  }
  for (const char* name :
       {"first_name", "last_name", "username", "external_id", "primary_email_address_id", "primary_phone_number_id",
        "primary_web3_wallet_id", "last_sign_in_at", "last_active_at", "locale", "lockout_expires_in_seconds",
        "verification_attempts_remaining", "mfa_enabled_at", "mfa_disabled_at", "password_last_updated_at",
        "legal_accepted_at", "create_organizations_limit"}) {
    user[name] = nullptr;
  }
  for (const char* flag : {"has_image", "banned", "locked", "deprovisioned", "password_enabled", "two_factor_enabled",
                           "totp_enabled", "backup_code_enabled", "bypass_client_trust"}) {
    user[flag] = false;
  }
  user["delete_self_enabled"] = user["create_organization_enabled"] = true;
  user["public_metadata"] = user["private_metadata"] = user["unsafe_metadata"] = json::object();
  user["image_url"] = user["profile_image_url"] = "https://img.example.test/" + id;
  return user;
}

// What create and update have in common.
void write(json& user, const json& body) {
  takeOver(user, body, {"first_name", "last_name", "username", "external_id", "locale"});
  for (const char* name : {"username", "external_id"}) {
    if (user[name] == "") user[name] = nullptr;
  }
  for (const char* name : {"delete_self_enabled", "create_organization_enabled", "create_organizations_limit",
                           "bypass_client_trust", "banned", "locked"}) {
    if (body.contains(name) && !body[name].is_null()) user[name] = body[name];
  }
  for (const char* name : {"created_at", "legal_accepted_at"}) {
    if (body.contains(name) && body[name].is_string()) user[name] = millisecondsOf(body[name]);
  }
  const auto given = [&body](const char* name) { return body.contains(name) && !body[name].is_null(); };
  if (given("password") || given("password_digest")) {
    user["password_enabled"] = true;
    user["password_last_updated_at"] = now();
  }
  if (given("totp_secret")) user["totp_enabled"] = user["two_factor_enabled"] = true;
  if (given("backup_codes")) user["backup_code_enabled"] = user["two_factor_enabled"] = true;
  replaceMetadata(user, body);
}

json updateUser(Store& store, const Call& call) {
  auto& user = store.users.at(call.path.at("user_id"));
  for (const auto* kind : identificationKinds) {
    const auto id = call.given(kind->primary);
    const auto own = [&](const json& one) { return one["id"] == id; };
    const auto& list = user[kind->list];
    if (!id.is_null() && std::none_of(list.begin(), list.end(), own)) throw badValue(kind->primary);
  }
  changeUser(store, user, [&](json& changed) {
    write(changed, call.body);
    for (const auto* kind : identificationKinds) takeOver(changed, call.body, {kind->primary});
  });
  if (call.asks("sign_out_of_other_sessions")) endSessions(store, user["id"]);
  return user;
}

json deleteUser(Store& store, const Call& call) {
  const auto id = call.path.at("user_id");
  for (const auto& key : indexKeys(store.users.at(id))) store.owners.erase(key);
  const auto theirs = [&id](const json& object) { return object["user_id"] == id; };
  store.sessions.eraseIf(theirs);
  store.memberships.eraseIf(theirs);
  store.users.erase(id);
  return deletedObject("user", id);
}

Objects matching(Store& store, const Call& call) {
  const auto organizations = call.list("organization_id");
  std::vector<std::string> excluded;
  std::vector<std::string> wanted;
  for (const auto& id : organizations) {
    if (!id.empty() && id.front() == '-') excluded.push_back(id.substr(1));
    else wanted.push_back(id);
  }
  Objects users;
  for (auto* user : store.users.oldestFirst()) {
    const auto isIn = [&](const std::string& organization) {
      return store.memberships.find(membershipKey(organization, (*user)["id"])) != nullptr;
    };
    if (!wanted.empty() && std::none_of(wanted.begin(), wanted.end(), isIn)) continue;
    if (std::any_of(excluded.begin(), excluded.end(), isIn) || !matchesUser(call, *user)) continue;
    users.push_back(user);
  }
  return users;
}

json listUsers(Store& store, const Call& call) {
  auto users = matching(store, call);
  sort(call, users,
       {"created_at", "updated_at", "email_address", "web3wallet", "first_name", "last_name", "phone_number",
        "username", "last_active_at", "last_sign_in_at"},
       userSortValue);
  if (const auto after = call.text("starting_after")) {
    const auto by = call.text("order_by").value_or("-created_at");
    if (call.text("offset") || by.find("created_at") == std::string::npos) throw badValue("starting_after");
    const auto last =
        std::find_if(users.begin(), users.end(), [&](const json* user) { return (*user)["id"] == *after; });
    if (last == users.end()) throw badValue("starting_after");
    users.erase(users.begin(), last + 1);
  }
  return listed(pageOf(call, users), asItIs);
}

// An operation on one user that changes flags of it.
Handler setting(json flags, bool endsSessions = false) {
  return [flags = std::move(flags), endsSessions](Store& store, const Call& call) {
    auto& user = store.users.at(call.path.at("user_id"));
    user.update(flags);
    touch(user);
    if (endsSessions || call.asks("sign_out_of_other_sessions") || call.asks("revoke_all_sessions")) {
      endSessions(store, user["id"]);
    }
    return call.operation.answer == "User" ? user : json{{"user_id", user["id"]}};
  };
}

Handler settingEach(bool banned) {
  return [banned](Store& store, const Call& call) {
    const auto& ids = call.body["user_ids"];
    if (ids.empty() || ids.size() > 50) throw badValue("user_ids");
    for (const auto& id : ids) store.users.at(id);
    auto users = json::array();
    for (const auto& id : ids) {
      auto& user = store.users.at(id);
      user["banned"] = banned;
      touch(user);
      if (banned) endSessions(store, id);
      users.push_back(user);
    }
    return users;
  };
}

Handler metadata(void (*change)(json&, const json&)) {
  return [change](Store& store, const Call& call) {
    auto& user = store.users.at(call.path.at("user_id"));
    change(user, call.body);
    touch(user);
    return user;
  };
}

std::string textOf(const json& value) { return value.is_string() ? value.get<std::string>() : ""; }

}  // namespace

json& createUser(Store& store, const json& body) {
  auto user = blankUser(store.users.newId());
  write(user, body);
  for (const auto* kind : identificationKinds) {
    const auto values = body.value(kind->value, json::array());
    const auto statuses = body.value(kind->value + std::string("_identification_status"), json::array());
    for (std::size_t at = 0; at < values.size(); ++at) {
      const bool reserved = at < statuses.size() && statuses[at] == "reserved";
      addIdentification(store, user, *kind, values[at], reserved ? Proof::reserved : Proof::verified);
    }
  }
  checkFree(store, user);
  const std::string id = user["id"];
  for (const auto& key : indexKeys(user)) store.owners[key] = id;
  return store.users.put(id, std::move(user));
}

void changeUser(Store& store, json& user, const std::function<void(json&)>& change) {
  auto changed = user;
  change(changed);
  const auto before = indexKeys(user);
  for (const auto& key : before) store.owners.erase(key);
  const std::string id = user["id"];
  try {
    checkFree(store, changed);
  } catch (const Refusal&) {
    for (const auto& key : before) store.owners[key] = id;
    throw;
  }
  for (const auto& key : indexKeys(changed)) store.owners[key] = id;
  touch(changed);
  user = std::move(changed);
}

// As the filter by OAuth provider and the user's ids there asks for.
bool hasExternalAccount(const Call& call, const json& user) {
  const auto provider = call.text("provider");
  const auto ids = call.list("provider_user_id");
  if (!provider && ids.empty()) return true;
  const auto& accounts = user["external_accounts"];
  return std::any_of(accounts.begin(), accounts.end(), [&](const json& account) {
    const auto id = textOf(account.value("provider_user_id", json()));
    return account.value("provider", json()) == provider.value_or("") && isListed(ids, id);
  });
}

bool matchesUser(const Call& call, const json& user) {
  if (!isListed(call.list("user_id"), user["id"])) return false;
  if (!isListed(call.list("external_id"), textOf(user["external_id"]))) return false;
  const auto wholeName = textOf(user["first_name"]) + ' ' + textOf(user["last_name"]);
  const auto query = call.text("query").value_or("");
  bool found = query.empty() || user["id"] == query || mentions(wholeName, query);
  const auto check = [&](const std::string& name, const std::vector<std::string>& own) {
    const auto hasAny = [&own](auto fits) { return std::any_of(own.begin(), own.end(), fits); };
    found = found || hasAny([&](const auto& one) { return mentions(one, query); });
    const auto part = call.text(name + "_query");
    if (part && !hasAny([&](const auto& one) { return mentions(one, *part); })) return false;
    const auto wanted = call.list(name);
    return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const auto& value) {
             return hasAny([&](const auto& one) { return lowercase(one) == lowercase(value); });
           });
  };
  for (const auto* kind : identificationKinds) {
    std::vector<std::string> own;
    for (const auto& one : user[kind->list]) own.push_back(one[kind->value]);
    if (!check(kind->value, own)) return false;
  }
  if (!check("username", {textOf(user["username"])}) || !found) return false;
  if (const auto part = call.text("name_query"); part && !mentions(wholeName, *part)) return false;
  if (const auto banned = call.flag("banned"); banned && user["banned"] != *banned) return false;
  const auto since = call.integer("last_active_at_since");
  if (since && !(user["last_active_at"].is_number() && user["last_active_at"] >= *since)) return false;
  return hasExternalAccount(call, user) && isWithin(call, user, "created_at") &&
         isWithin(call, user, "last_active_at") && isWithin(call, user, "last_sign_in_at");
}

json userSortValue(const json& user, const std::string& member) {
  for (const auto* kind : identificationKinds) {
    if (member != kind->value && !(member == "web3wallet" && kind == &wallets)) continue;
    for (const auto& one : user[kind->list]) {
      if (one["id"] == user[kind->primary]) return one[kind->value];
    }
    return nullptr;
  }
  return user.value(member, json());
}

json identifierOf(const json& user) {
  for (const char* member : {"email_address", "phone_number"}) {
    if (auto value = userSortValue(user, member); value.is_string()) return value;
  }
  return user["username"];
}

void endSessions(Store& store, const std::string& userId) {
  for (auto* session : store.sessions.oldestFirst()) {
    if ((*session)["user_id"] != userId || ((*session)["status"] != "active" && (*session)["status"] != "pending"))
      continue;
    (*session)["status"] = "revoked";
    touch(*session);
  }
}

void addUsers(Handlers& handlers) {
  handlers["users.create"] = [](Store& store, const Call& call) { return createUser(store, call.body); };
  handlers["users.get"] = [](Store& store, const Call& call) { return store.users.at(call.path.at("user_id")); };
  handlers["users.list"] = listUsers;
  handlers["users.count"] = [](Store& store, const Call& call) {
    return json{{"object", "total_count"}, {"total_count", matching(store, call).size()}};
  };
  handlers["users.update"] = updateUser;
  handlers["users.delete"] = deleteUser;
  handlers["users.ban"] = setting({{"banned", true}}, true);
  handlers["users.unban"] = setting({{"banned", false}});
  handlers["users.bulkBan"] = settingEach(true);
  handlers["users.bulkUnban"] = settingEach(false);
  handlers["users.lock"] = setting({{"locked", true}});
  handlers["users.unlock"] = setting({{"locked", false}, {"lockout_expires_in_seconds", nullptr}});
  handlers["users.setProfileImage"] = setting({{"has_image", true}});
  handlers["users.deleteProfileImage"] = setting({{"has_image", false}});
  handlers["users.removePassword"] = setting({{"password_enabled", false}});
  handlers["users.setPasswordCompromised"] = setting(json::object());
  handlers["users.unsetPasswordCompromised"] = setting(json::object());
  handlers["users.disableMfa"] =
      setting({{"two_factor_enabled", false}, {"totp_enabled", false}, {"backup_code_enabled", false}});
  handlers["users.deleteBackupCodes"] = setting({{"backup_code_enabled", false}});
  handlers["users.deleteTOTP"] = setting({{"totp_enabled", false}});
  handlers["users.updateMetadata"] = metadata(mergeMetadata);
  handlers["users.replaceMetadata"] = metadata(replaceMetadata);
}

}  // namespace clerk::backend_testing
