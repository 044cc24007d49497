#include "authentication/token.hpp"

#include "authentication/base64url.hpp"
#include "authentication/json_object.hpp"
#include "authentication/organization_claims.hpp"
#include "support/ascii.hpp"

#include <clerk/backend/authentication/reason.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <utility>

namespace clerk::backend::authentication {
namespace {

using Reason = AuthErrorReason;
using Time = SessionClaims::Time;

constexpr std::string_view machineCategory = "cl_B7d4PD333AAA";

// A claim that is there in the wrong type makes the whole token unfit, so that nothing is made of half of one.
class Claims {
 public:
  explicit Claims(Token& token) : token_(token), to_(token.claims) {}

  void read(std::string_view payload) {
    readObject(payload, [this](std::string_view name, JsonValue value) { readMember(name, value); });
    finish();
  }

 private:
  // Claims that have a meaning, by their place in `names`.
  enum Claim {
    sub,
    exp,
    nbf,
    iat,
    sid,
    iss,
    azp,
    aud,
    jti,
    sts,
    fva,
    act,
    v,
    o,
    orgId,
    orgRole,
    orgSlug,
    orgPermissions,
    fea,
    pla
  };
  static constexpr std::array<std::string_view, 20> names{
      "sub", "exp", "nbf", "iat", "sid", "iss",    "azp",      "aud",      "jti",
      "sts", "fva", "act", "v",   "o",   "org_id", "org_role", "org_slug", "org_permissions",
      "fea", "pla"};

  void readMember(std::string_view name, JsonValue value) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return value.skip();
    const auto claim = static_cast<Claim>(found - names.begin());
    if (named_.test(claim)) unfit();  // of two, none is to be believed
    named_.set(claim);
    // What a template had nothing for; but where it says who acts, it has to say who.
    if (claim != act && value.isNull()) return;
    seen_.set(claim);
    readClaim(claim, value);
  }

  void readClaim(Claim claim, JsonValue value) {
    switch (claim) {
      case sub:
        return text(value, to_.userId);
      case exp:
        return time(value, to_.expiresAt);
      case nbf:
        return time(value, to_.notBefore.emplace());
      case iat:
        return time(value, to_.issuedAt.emplace());
      case sid:
        return text(value, to_.sessionId);
      case iss:
        return text(value, to_.issuer);
      case azp:
        return text(value, to_.authorizedParty.emplace());
      case aud:
        return audience(value);
      case jti:
        return text(value, to_.tokenId);
      case sts:
        return text(value, to_.status);
      case fva:
        return factorAges(value);
      case act:
        return actor(value);
      case v:
        return version(value);
      case o:
        return compactOrganization(value);
      case orgId:
        return text(value, old_.id);
      case orgRole:
        return text(value, old_.role);
      case orgSlug:
        return text(value, old_.slug);
      case orgPermissions:
        return texts(value, old_.permissions);
      case fea:
        return compactText(value, token_.features);
      case pla:
        return compactText(value, token_.plans);
    }
  }

  void unfit() { token_.claimsFit = false; }

  void text(JsonValue value, std::string& to) {
    if (auto read = value.text()) to = *std::move(read);
    else unfit();
  }

  void texts(JsonValue value, std::vector<std::string>& to) {
    const bool list = value.elements([&](JsonValue element) { text(element, to.emplace_back()); });
    if (!list) unfit();
  }

  void time(JsonValue value, Time& to) {
    if (const auto seconds = value.integer()) to = Time(std::chrono::seconds(*seconds));
    else unfit();
  }

  void audience(JsonValue value) {
    if (value.isList()) return texts(value, to_.audience);
    text(value, to_.audience.emplace_back());
  }

  void version(JsonValue value) {
    if (value.isText()) version_ = value.text() == "2" ? 2 : 0;
    else if (const auto number = value.integer()) version_ = *number;
    else unfit();
  }

  void factorAges(JsonValue value) {
    auto& ages = to_.factorAges.emplace();
    std::size_t count = 0;
    const bool list = value.elements([&](JsonValue element) {
      const auto minutes = element.integer();
      if (!minutes) unfit();
      else if (*minutes >= 0 && *minutes <= 4'000'000'000)
        (count == 0 ? ages.first : ages.second) = std::chrono::minutes(*minutes);
      ++count;
    });
    if (!list || count != 2) unfit();
  }

  void actor(JsonValue value) {
    auto& actor = to_.actor.emplace();
    std::bitset<4> seen;
    const auto member = [&](std::size_t which, JsonValue one, std::string& to) {
      if (seen.test(which)) unfit();
      seen.set(which);
      text(one, to);
    };
    const bool object = value.members([&](std::string_view name, JsonValue one) {
      if (name == "sub") member(0, one, actor.sub);
      else if (name == "iss") member(1, one, actor.iss);
      else if (name == "sid") member(2, one, actor.sid);
      else if (name == "type") member(3, one, actor.type);
      else one.skip();
    });
    if (!object || actor.sub.empty()) unfit();
  }

  // In tokens of version 1 the claims `o`, `fea` and `pla` are the application's own; the version may come behind them.
  void compactText(JsonValue value, std::string& to) {
    if (auto read = value.text()) to = *std::move(read);
    else hasUnfitCompact_ = true;
  }

  void compactOrganization(JsonValue value) {
    std::bitset<5> seen;
    const auto member = [&](std::size_t which, JsonValue one, std::string& to) {
      auto read = one.isNull() ? std::string() : one.text();
      if (!read || seen.test(which)) hasUnfitCompact_ = true;
      else to = *std::move(read);
      seen.set(which);
    };
    hasCompact_ = value.members([&](std::string_view name, JsonValue one) {
      if (name == "id") member(0, one, compact_.id);
      else if (name == "slg") member(1, one, compact_.slug);
      else if (name == "rol") member(2, one, compact_.role);
      else if (name == "per") member(3, one, token_.permissionNames);
      else if (name == "fpm") member(4, one, token_.permissionMasks);
      else one.skip();
    });
    hasUnfitCompact_ = hasUnfitCompact_ || (hasCompact_ && compact_.id.empty());
  }

  void finish() {
    if (to_.userId.empty() || !seen_.test(exp)) unfit();
    if (seen_.test(sid) && to_.sessionId.empty()) unfit();
    if (version_ == 1) {
      hasCompact_ = false;
      token_.features.clear();
      token_.plans.clear();
      token_.permissionNames.clear();
      token_.permissionMasks.clear();
    } else if (hasUnfitCompact_ || (version_ == 2 && seen_.test(o) && !hasCompact_)) {
      unfit();
    }
    if (hasCompact_) to_.organization = std::move(compact_);
    else if (!old_.id.empty()) to_.organization = std::move(old_);
  }

  Token& token_;
  SessionClaims& to_;
  std::bitset<names.size()> named_;
  std::bitset<names.size()> seen_;  // with a value
  std::int64_t version_ = 1;
  ActiveOrganization old_;
  ActiveOrganization compact_;
  bool hasCompact_ = false;
  bool hasUnfitCompact_ = false;
};

std::string_view takeHeader(std::string_view text, Token& token) {
  std::string algorithm;
  bool unfit = false;
  std::bitset<4> seen;
  const auto member = [&](std::size_t which, JsonValue value, std::string& to) {
    auto read = value.text();
    if (!read || seen.test(which)) unfit = true;
    else to = *std::move(read);
    seen.set(which);
  };
  readObject(text, [&](std::string_view name, JsonValue value) {
    if (name == "alg") return member(0, value, algorithm);
    if (name == "kid") return member(1, value, token.keyId);
    if (name == "typ") return member(2, value, token.type);
    if (name == "cat") return member(3, value, token.category);
    // Extensions that must be understood (RFC 7515, 4.1.11; RFC 7797): none is.
    if (name == "crit" || name == "b64") unfit = true;
    value.skip();
  });
  if (unfit || token.category == machineCategory || ascii::hasControl(token.keyId)) return Reason::tokenInvalid;
  const bool jwt = token.type.empty() ? !seen.test(2) : ascii::equalsIgnoringCase(token.type, "JWT");
  if (!jwt) return Reason::tokenInvalid;
  return algorithm == "RS256" ? std::string_view() : Reason::tokenInvalidAlgorithm;
}

bool has(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

std::string_view take(std::string_view text, Token& token) try {
  if (text.size() > largestToken) return Reason::tokenInvalid;
  const auto first = text.find('.');
  const auto second = first == std::string_view::npos ? first : text.find('.', first + 1);
  if (second == std::string_view::npos || text.find('.', second + 1) != std::string_view::npos) {
    return Reason::tokenInvalid;
  }
  // Header and signature share their memory: the header is done with at once.
  std::string bytes;
  std::string payload;
  bytes.reserve(first + text.size() - second);
  if (!appendBase64Url(bytes, text.substr(0, first))) return Reason::tokenInvalid;
  const auto headerSize = bytes.size();
  if (!appendBase64Url(bytes, text.substr(second + 1)) ||
      !appendBase64Url(payload, text.substr(first + 1, second - first - 1))) {
    return Reason::tokenInvalid;
  }
  const auto why = takeHeader(std::string_view(bytes).substr(0, headerSize), token);
  if (!why.empty()) return why;
  if (bytes.size() == headerSize) return Reason::tokenInvalid;
  token.payload = std::move(payload);
  Claims(token).read(token.payload);
  token.signedText = text.substr(0, second);
  token.signature = std::move(bytes.erase(0, headerSize));
  return {};
} catch (const NotAnObject&) {
  return Reason::tokenInvalid;
}

std::string_view verify(const Token& token, const PublicKey& key, const Rules& rules,
                        std::chrono::system_clock::time_point now) {
  if (!key.verifies(token.signedText, token.signature)) return Reason::tokenInvalidSignature;
  const auto& claims = token.claims;
  if (!token.claimsFit) return Reason::tokenInvalid;
  const auto wanted = [&](const std::string& one) { return has(rules.audiences, one); };
  if (!rules.audiences.empty() && std::none_of(claims.audience.begin(), claims.audience.end(), wanted)) {
    return Reason::tokenInvalidAudience;
  }
  if (!rules.issuer.empty() && claims.issuer != rules.issuer) return Reason::tokenInvalidIssuer;
  if (!rules.authorizedParties.empty() &&
      !(claims.authorizedParty && has(rules.authorizedParties, *claims.authorizedParty))) {
    return Reason::tokenInvalidAuthorizedParties;
  }
  const auto earliest = std::chrono::floor<std::chrono::seconds>(now - rules.clockSkew);
  const auto latest = std::chrono::floor<std::chrono::seconds>(now + rules.clockSkew);
  if (claims.expiresAt <= earliest) return Reason::tokenExpired;
  if (claims.notBefore && *claims.notBefore > latest) return Reason::tokenNotActiveYet;
  if (claims.issuedAt && *claims.issuedAt > latest) return Reason::tokenIatInTheFuture;
  return {};
}

SessionClaims claimsOf(Token token) {
  auto claims = std::move(token.claims);
  claims.payloadText = std::move(token.payload);
  claims.features = listOf(token.features);
  claims.plans = listOf(token.plans);
  if (claims.actor) claims.actor->all = claims.payload()["act"];
  if (claims.organization) {
    auto& organization = *claims.organization;
    if (!organization.role.empty()) organization.role = withPrefix(organization.role);
    addPermissions(organization.permissions, claims.features, token.permissionNames, token.permissionMasks);
  }
  return claims;
}

}  // namespace clerk::backend::authentication
