#pragma once

#include <clerk/backend/export.hpp>

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend {

/// Who acts as the user of a session: the `act` claim, which a session has that came of an actor token.
struct Actor {
  std::string sub{};   ///< Who acts: what `actor.sub` was in the actor token, such as a user's id.
  std::string iss{};   ///< Whose word that is; empty where the token does not say.
  std::string sid{};   ///< The actor's own session; empty where the token does not say.
  std::string type{};  ///< What the actor is, such as "agent"; empty where the token does not say.

  /// The actor as the token has it, with every further member.
  nlohmann::json all{};
};

/// The organization that is active in a session.
struct ActiveOrganization {
  std::string id{};                        ///< "org_…"
  std::string slug{};                      ///< Its name in URLs; empty where the token does not say.
  std::string role{};                      ///< The user's role in it, with its prefix: "org:admin".
  std::vector<std::string> permissions{};  ///< What the user may do in it, each with its prefix: "org:invoices:create".
};

/// How long ago the factors of a sign-in were verified, when the token was issued; nothing where one never was.
struct FactorVerificationAge {
  std::optional<std::chrono::minutes> first{};   ///< Since the first factor was verified.
  std::optional<std::chrono::minutes> second{};  ///< Since the second factor was verified.
};

/// What a token whose signature and times were found in order says.
///
/// A value type: distinct objects may be used from distinct threads, one object only read from several.
struct CLERK_BACKEND_EXPORT SessionClaims {
  /// A point in time in whole seconds, as tokens have them.
  using Time = std::chrono::time_point<std::chrono::system_clock, std::chrono::seconds>;

  std::string userId{};                               ///< `sub`
  std::string sessionId{};                            ///< `sid`; empty in tokens of JWT templates.
  std::string issuer{};                               ///< `iss`, the instance's Frontend API.
  std::optional<std::string> authorizedParty{};       ///< `azp`, the origin that the token was made for.
  std::vector<std::string> audience{};                ///< `aud`
  std::string tokenId{};                              ///< `jti`
  Time expiresAt{};                                   ///< `exp`
  std::optional<Time> issuedAt{};                     ///< `iat`
  std::optional<Time> notBefore{};                    ///< `nbf`
  std::string status{};                               ///< `sts`: "active", "pending"; empty where it is not said.
  std::optional<Actor> actor{};                       ///< `act`: who acts as the user, where somebody does.
  std::optional<ActiveOrganization> organization{};   ///< From `o` (version 2) or `org_id` (version 1).
  std::optional<FactorVerificationAge> factorAges{};  ///< `fva`
  std::vector<std::string> features{};                ///< `fea`, each with its scope: "o:invoices", "u:export".
  std::vector<std::string> plans{};                   ///< `pla`, each with its scope: "o:gold".

  /// The claims as they were signed; it may hold personal data.
  std::string payloadText{};

  /// All claims, parsed anew with each call.
  nlohmann::json payload() const;

  /// Whether the user has this role in the active organization.
  /// @param role With or without "org:".
  bool hasRole(std::string_view role) const;

  /// Whether the user has this permission in the active organization.
  /// @param permission With or without "org:".
  bool hasPermission(std::string_view permission) const;

  /// Whether the user or the active organization has this feature.
  /// @param feature Its name; after "o:" or "org:" of the organization alone, after "u:" or "user:" of the user alone.
  bool hasFeature(std::string_view feature) const;

  /// Whether the user or the active organization is on this plan.
  /// @param plan As for `hasFeature`.
  bool hasPlan(std::string_view plan) const;
};

}  // namespace clerk::backend
