#include "store.hpp"

#include "text.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <utility>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

// "org:invoices:create", taken apart.
struct Permission {
  std::string feature;
  std::string name;
};

// Without those of the system, "org:sys_…", which the service leaves out of tokens.
std::vector<Permission> permissionsOf(const json& membership) {
  std::vector<Permission> permissions;
  for (const auto& one : membership.value("permissions", json::array())) {
    const auto text = one.is_string() ? one.get<std::string>() : std::string();
    const auto colon = text.find(':', 4);
    if (text.rfind("org:", 0) != 0 || text.rfind("org:sys_", 0) == 0 || colon == std::string::npos) continue;
    permissions.push_back({text.substr(4, colon - 4), text.substr(colon + 1)});
  }
  return permissions;
}

std::size_t positionIn(std::vector<std::string>& names, const std::string& name) {
  const auto found = std::find(names.begin(), names.end(), name);
  const auto position = static_cast<std::size_t>(found - names.begin());
  if (found == names.end()) names.push_back(name);
  return position;
}

// The number with these bits, the lowest first; 64 may not be enough.
std::string decimalOf(const std::vector<bool>& bits) {
  std::string digits = "0";  // the lowest first
  for (auto bit = bits.rbegin(); bit != bits.rend(); ++bit) {
    int carry = *bit ? 1 : 0;
    for (auto& digit : digits) {
      const int value = 2 * (digit - '0') + carry;
      digit = static_cast<char>('0' + value % 10);
      carry = value / 10;
    }
    if (carry != 0) digits += '1';
  }
  return {digits.rbegin(), digits.rend()};
}

std::string joined(const std::vector<std::string>& texts, const std::string& prefix = "") {
  std::string result;
  for (const auto& text : texts) result.append(result.empty() ? "" : ",").append(prefix).append(text);
  return result;
}

// Version 2: each permission once by name, and for each feature which of the names it grants.
void addPermissions(json& claims, const std::vector<Permission>& permissions) {
  if (permissions.empty()) return;
  std::vector<std::string> features;
  std::vector<std::string> names;
  std::vector<std::vector<bool>> granted;
  for (const auto& [feature, name] : permissions) {
    granted.resize(std::max(granted.size(), positionIn(features, feature) + 1));
    auto& bits = granted[positionIn(features, feature)];
    bits.resize(std::max(bits.size(), positionIn(names, name) + 1));
    bits[positionIn(names, name)] = true;
  }
  std::vector<std::string> masks(granted.size());
  std::transform(granted.begin(), granted.end(), masks.begin(), decimalOf);
  claims["fea"] = joined(features, "o:");
  claims["o"]["per"] = joined(names);
  claims["o"]["fpm"] = joined(masks);
}

// Nothing where the user is not a member of the active organization.
void addOrganization(Store& store, json& claims, const json& session, bool versionOne) {
  const auto active = session.value("last_active_organization_id", json());
  if (!active.is_string()) return;
  const auto* organization = store.organizations.find(active);
  const auto* membership = store.memberships.find(membershipKey(active, session["user_id"]));
  if (organization == nullptr || membership == nullptr) return;
  const std::string role = (*membership)["role"];
  const auto permissions = permissionsOf(*membership);
  if (versionOne) {
    auto names = json::array();
    for (const auto& [feature, name] : permissions) {
      names.push_back(std::string("org:").append(feature).append(":").append(name));
    }
    claims.update({{"org_id", active},
                   {"org_role", role},
                   {"org_slug", (*organization)["slug"]},
                   {"org_permissions", std::move(names)}});
    return;
  }
  claims["o"] = {{"id", active}, {"slg", (*organization)["slug"]}, {"rol", role.substr(role.find(':') + 1)}};
  addPermissions(claims, permissions);
}

// What tokens of sessions and of templates have in common.
json commonClaims(Store& store, const json& session, std::int64_t seconds) {
  const auto time = now() / 1000;
  return {{"sub", session["user_id"]},
          {"jti", "jti_fake_" + std::to_string(++store.lastToken)},
          {"iat", time},
          {"nbf", time - 10},
          {"exp", time + seconds}};
}

std::string sessionToken(Store& store, const json& session, std::int64_t seconds, const json& claims,
                         const json& header) {
  auto all = commonClaims(store, session, seconds);
  const auto tasks = session.value("tasks", json());
  const bool pending = session["status"] == "pending" || (tasks.is_array() && !tasks.empty());
  const auto age = std::max<std::int64_t>(0, now() - integerOf(session, "created_at", now()));
  all.update({{"sid", session["id"]}, {"sts", pending ? "pending" : "active"}, {"fva", {age / 60'000, -1}}});
  if (const auto actor = session.value("actor", json()); actor.is_object()) all["act"] = actor;
  const auto version = claims.is_object() ? claims.value("v", json(2)) : json(2);
  addOrganization(store, all, session, version.is_null() || version == 1);
  if (!claims.is_null()) all.update(claims);
  return store.key.get().sessionToken(all, header);
}

// Only what every template's token has: the mock does not know the claims of the template.
std::string templateToken(Store& store, const json& session, std::int64_t seconds) {
  auto claims = commonClaims(store, session, seconds);
  for (const char* name : {"sid", "sts", "v", "fva"}) claims[name] = nullptr;
  return store.key.get().sessionToken(claims, {{"cat", "cl_B7d4PD222AAA"}});
}

template <class Mint>
Handler minting(Mint mint) {
  return [mint](Store& store, const Call& call) -> json {
    const auto& session = livingSession(store, call.path.at("session_id"));
    const auto seconds = call.given("expires_in_seconds", 60);
    if (seconds < 30 || seconds > 315'360'000) throw badValue("expires_in_seconds");
    return {{"object", "token"}, {"jwt", mint(store, session, seconds.get<std::int64_t>())}};
  };
}

// The claims of a token that this mock signed, expired or not; null of any other.
json claimsOf(const Store& store, const std::string& token) {
  const auto first = token.find('.');
  const auto second = token.find('.', first + 1);
  if (first == std::string::npos || second == std::string::npos) return nullptr;
  auto payload = token.substr(first + 1, second - first - 1);
  // RS256 is deterministic.
  if (store.key.get().signEncoded(token.substr(0, first), payload) != token) return nullptr;
  std::replace(payload.begin(), payload.end(), '-', '+');
  std::replace(payload.begin(), payload.end(), '_', '/');
  payload.resize((payload.size() + 3) / 4 * 4, '=');
  std::string text(payload.size(), '\0');
  const auto size =
      EVP_DecodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                      reinterpret_cast<const unsigned char*>(payload.data()), static_cast<int>(payload.size()));
  text.resize(static_cast<std::size_t>(std::max(size, 0)));
  text.erase(std::find(text.begin(), text.end(), '\0'), text.end());  // what the padding stands for
  return json::parse(text, nullptr, false);
}

json refresh(Store& store, const Call& call) {
  const auto& session = livingSession(store, call.path.at("session_id"));
  const auto claims = claimsOf(store, call.given("expired_token"));
  if (!claims.is_object() || claims.value("sid", json()) != session["id"]) {
    throw refusal(400, "session_token_invalid", "The expired token is not one of this session.");
  }
  const auto token = sessionToken(store, session, 60, {}, {});
  if (call.given("format", "token") != "cookie") return {{"object", "token"}, {"jwt", token}};
  return {{"object", "cookies"}, {"cookies", {"__session=" + token + "; Path=/"}}};
}

}  // namespace

std::string sessionToken(Store& store, const json& session, const json& claims, const json& header) {
  return sessionToken(store, session, 60, claims, header);
}

void addSessionTokens(Handlers& handlers) {
  handlers["jwks.getJWKS"] = [](Store& store, const Call&) -> json {
    return {{"keys", json::array({store.key.get().jwk()})}};
  };
  handlers["sessions.createToken"] = minting([](Store& store, const json& session, std::int64_t seconds) {
    return sessionToken(store, session, seconds, {}, {});
  });
  handlers["sessions.refresh"] = refresh;
  handlers["sessions.createTokenFromTemplate"] = minting(templateToken);
}

}  // namespace clerk::backend_testing
