#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

// The code that proves an address or a number, as in test mode of the service.
constexpr const char* rightCode = "424242";

json verification(Proof proof) {
  if (proof != Proof::verified) return nullptr;
  return {{"object", "verification_admin"},
          {"status", "verified"},
          {"strategy", "admin"},
          {"attempts", nullptr},
          {"expire_at", nullptr}};
}

Proof proofOf(const json& status) {
  if (status == "reserved") return Proof::reserved;
  return status == "unverified" ? Proof::none : Proof::verified;
}

json& entry(json& user, const IdentificationKind& kind, const std::string& id) {
  for (auto& one : user[kind.list]) {
    if (one["id"] == id) return one;
  }
  throw notFound(kind.value);
}

// "email_address_id" in most paths.
std::string idIn(const Call& call, const IdentificationKind& kind) {
  const auto found = call.path.find(std::string(kind.value) + "_id");
  return found == call.path.end() ? call.path.at(std::string(kind.value) + "_identification_id") : found->second;
}

json& userWith(Store& store, const IdentificationKind& kind, const std::string& id) {
  const auto owner = store.owners.find("users/" + id);
  if (owner == store.owners.end()) throw notFound(kind.value);
  auto& user = store.users.at(owner->second);
  entry(user, kind, id);  // not an email address in place of a phone number
  return user;
}

void write(json& user, const IdentificationKind& kind, json& one, const Call& call) {
  if (const auto verified = call.given("verified"); !verified.is_null()) {
    one["verification"] = verification(verified == true ? Proof::verified : Proof::none);
  }
  if (call.asks("primary")) user[kind.primary] = one["id"];
  if (const auto reserved = call.given("reserved_for_second_factor"); !reserved.is_null()) {
    one["reserved_for_second_factor"] = reserved;
    if (reserved == true) user["two_factor_enabled"] = true;
  }
}

Handler create(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    auto& user = store.users.at(call.body["user_id"]);
    std::string id;
    changeUser(store, user, [&](json& changed) {
      auto& one = addIdentification(store, changed, kind, call.body[kind.value], Proof::none);
      id = one["id"];
      write(changed, kind, one, call);
    });
    return entry(user, kind, id);
  };
}

Handler get(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    const auto id = idIn(call, kind);
    return entry(userWith(store, kind, id), kind, id);
  };
}

Handler update(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    const auto id = idIn(call, kind);
    auto& user = userWith(store, kind, id);
    auto& one = entry(user, kind, id);
    write(user, kind, one, call);
    touch(one);
    touch(user);
    return one;
  };
}

Handler remove(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    const auto id = idIn(call, kind);
    changeUser(store, userWith(store, kind, id), [&](json& user) { removeIdentification(user, kind, id); });
    return deletedObject(kind.value, id);
  };
}

Handler replace(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    auto& user = store.users.at(call.path.at("user_id"));
    changeUser(store, user, [&](json& changed) {
      changed[kind.list] = json::array();
      changed[kind.primary] = nullptr;
      addIdentification(store, changed, kind, call.body[kind.value], proofOf(call.given("identification_status")));
    });
    return user[kind.list].front();
  };
}

json codeVerification(const IdentificationKind& kind, const std::string& id, const char* status, json attempts) {
  const bool email = &kind == &emailAddresses;
  return {{"object", "verification_otp"},
          {"id", "ver_" + id},
          {"status", status},
          {"strategy", email ? "email_code" : "phone_code"},
          {"attempts", std::move(attempts)},
          {"expire_at", now() + 600'000},
          {"channel", email ? json() : json("sms")}};
}

Handler prepare(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    const auto id = idIn(call, kind);
    userWith(store, kind, id);
    return codeVerification(kind, id, "unverified", nullptr);
  };
}

Handler attempt(const IdentificationKind& kind) {
  return [&kind](Store& store, const Call& call) {
    const auto id = idIn(call, kind);
    auto& one = entry(userWith(store, kind, id), kind, id);
    const bool right = call.body["code"] == rightCode;
    if (right) one["verification"] = verification(Proof::verified);
    return codeVerification(kind, id, right ? "verified" : "failed", 1);
  };
}

void add(Handlers& handlers, const std::string& client, const IdentificationKind& kind) {
  handlers[client + ".create"] = create(kind);
  handlers[client + ".get"] = get(kind);
  handlers[client + ".update"] = update(kind);
  handlers[client + ".delete"] = remove(kind);
  handlers[client + ".prepareVerification"] = prepare(kind);
  handlers[client + ".attemptVerification"] = attempt(kind);
  handlers[client + ".replaceForUser"] = replace(kind);
}

}  // namespace

json& addIdentification(Store& store, json& user, const IdentificationKind& kind, const std::string& value,
                        Proof proof) {
  auto one = fresh(kind.value, "idn_" + std::to_string(++store.lastIdentification));
  one[kind.value] = value;
  one["verification"] = verification(proof);
  if (&kind != &wallets) {
    one["reserved"] = proof == Proof::reserved;
    one["linked_to"] = json::array();
  }
  if (&kind == &phoneNumbers) {
    one["reserved_for_second_factor"] = one["default_second_factor"] = false;
    one["backup_codes"] = nullptr;
  }
  if (user[kind.primary].is_null()) user[kind.primary] = one["id"];
  return user[kind.list].emplace_back(std::move(one));
}

void removeIdentification(json& user, const IdentificationKind& kind, const std::string& id) {
  auto& list = user[kind.list];
  list.erase(std::remove_if(list.begin(), list.end(), [&id](const json& one) { return one["id"] == id; }), list.end());
  if (user[kind.primary] == id) user[kind.primary] = list.empty() ? json() : list.front()["id"];
}

void addIdentifications(Handlers& handlers) {
  add(handlers, "emailAddresses", emailAddresses);
  add(handlers, "phoneNumbers", phoneNumbers);
  handlers["users.deleteWeb3Wallet"] = remove(wallets);
}

}  // namespace clerk::backend_testing
