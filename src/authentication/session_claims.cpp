#include <clerk/backend/authentication/session_claims.hpp>

#include "authentication/organization_claims.hpp"

#include <algorithm>

namespace clerk::backend {
namespace {

using authentication::isOfScope;
using authentication::nameIn;
using authentication::withPrefix;

bool cutPrefix(std::string_view& text, std::string_view prefix) {
  if (text.substr(0, prefix.size()) != prefix) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool isIn(const std::vector<std::string>& entries, std::string_view asked) {
  const bool ofOrganization = cutPrefix(asked, "org:") || cutPrefix(asked, "o:");
  const bool ofUser = !ofOrganization && (cutPrefix(asked, "user:") || cutPrefix(asked, "u:"));
  return std::any_of(entries.begin(), entries.end(), [&](const std::string& entry) {
    const bool inScope = ofOrganization ? isOfScope(entry, 'o') : !ofUser || isOfScope(entry, 'u');
    return inScope && nameIn(entry) == asked;
  });
}

}  // namespace

nlohmann::json SessionClaims::payload() const { return nlohmann::json::parse(payloadText); }

bool SessionClaims::hasRole(std::string_view role) const {
  return organization && !organization->role.empty() && organization->role == withPrefix(role);
}

bool SessionClaims::hasPermission(std::string_view permission) const {
  if (!organization) return false;
  const auto& granted = organization->permissions;
  return std::find(granted.begin(), granted.end(), withPrefix(permission)) != granted.end();
}

bool SessionClaims::hasFeature(std::string_view feature) const { return isIn(features, feature); }

bool SessionClaims::hasPlan(std::string_view plan) const { return isIn(plans, plan); }

}  // namespace clerk::backend
