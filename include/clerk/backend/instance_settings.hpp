#pragma once

// Generated from api/instanceSettings.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `instanceSettings`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace components {

/// A development or production instance of your Clerk application.
struct Instance {
  /// ins_...
  std::string id{};
  /// Such as development or production.
  std::string environmentType{};
  /// Origins allowed besides web pages on your own domains.
  std::vector<std::string> allowedOrigins{};
  /// Id of the owner of the application, a workspace at Clerk; null for none.
  std::optional<std::string> workspaceId{};
  /// "instance".
  std::string object{};
};

/// Which filters for sign-ups are on.
struct InstanceRestrictions {
  bool allowlist{};                           ///< Whether only identifiers on the allowlist may sign up.
  bool blocklist{};                           ///< Whether identifiers on the blocklist may not sign up.
  bool allowlistBlocklistDisabledOnSignIn{};  ///< Whether both lists only count at sign-up.
  bool blockEmailSubaddresses{};              ///< Whether addresses such as name+tag@example.com are refused.
  bool blockDisposableEmailDomains{};         ///< Whether throw-away addresses are refused.
  std::string object{};                       ///< "instance_restrictions".
};

/// The settings of Clerk Protect.
struct InstanceProtect {
  /// Whether it is so: rules enabled.
  bool rulesEnabled{};
  /// Whether it is so: specter enabled.
  bool specterEnabled{};
  /// Whether the instance skips the checks of what Protect needs, having declared that it meets them.
  bool checksBypassed{};
  /// "instance_protect".
  std::string object{};
};

/// To which countries the instance sends no SMS.
struct InstanceCommunication {
  std::vector<std::string> blockedCountryCodes{};  ///< ISO 3166-1, two capital letters each.
  std::string object{};                            ///< "instance_communication".
};

/// The settings for all OAuth applications of the instance.
struct OAuthApplicationSettings {
  /// Whether applications may register themselves (RFC 7591).
  bool dynamicOauthClientRegistration{};
  /// The default scopes.
  std::vector<std::string> defaultScopes{};
  /// Whether access tokens are JWTs instead of opaque ones.
  bool oauthJwtAccessTokens{};
  /// Whether the server's metadata offers CIMD.
  bool clientIdMetadataDocumentsAdvertised{};
  /// Whether CIMD clients that are not known yet are refused.
  bool clientIdMetadataDocumentsOnlyAllowPreRegisteredClients{};
  /// Whether CIMD clients that nobody allowed explicitly are refused.
  bool clientIdMetadataDocumentsBlockImplicitlyAllowedClients{};
  /// "oauth_application_settings".
  std::string object{};
};

/// How people with an address of an organization's domain may join. An unknown value is kept.
class OrganizationSettingsDomainsEnrollmentModes : public OpenEnum<OrganizationSettingsDomainsEnrollmentModes> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known ManualInvitation{"manual_invitation"};        ///< "manual_invitation".
  static constexpr Known AutomaticInvitation{"automatic_invitation"};  ///< "automatic_invitation".
  static constexpr Known AutomaticSuggestion{"automatic_suggestion"};  ///< "automatic_suggestion".
};

/// The settings for all organizations of the instance.
struct OrganizationSettings {
  /// Whether the instance has organizations at all.
  bool enabled{};
  /// Members that a new organization may have.
  std::int64_t maxAllowedMemberships{};
  /// Key of the role that the creator of an organization gets.
  std::string creatorRole{};
  /// Whether admins may delete their organization through the Frontend API.
  bool adminDeleteEnabled{};
  /// Whether organizations may have domains.
  bool domainsEnabled{};
  /// How people with an address of an organization's domain may join.
  std::vector<OrganizationSettingsDomainsEnrollmentModes> domainsEnrollmentModes{};
  /// Key of the role that people get who join by their domain.
  std::string domainsDefaultRole{};
  /// Whether organizations have no slug.
  std::optional<bool> slugDisabled{};
  /// Key of the role set of new organizations.
  std::optional<std::string> initialRoleSetKey{};
  /// The max allowed roles.
  std::int64_t maxAllowedRoles{};
  /// The max role sets allowed.
  std::optional<std::int64_t> maxRoleSetsAllowed{};
  /// Domains that an organization may have.
  std::int64_t maxAllowedDomains{};
  /// Deprecated: Nothing, permissions are unlimited.
  std::optional<std::int64_t> maxAllowedPermissions{};
  /// "organization_settings".
  std::string object{};
};

}  // namespace components

namespace operations {

/// The answer of `instanceSettings.get`.
struct GetInstanceResponse {
  std::string contentType{};                       ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                ///< The answer's status.
  http::Response rawResponse{};                    ///< The whole answer.
  std::vector<std::string> unread{};               ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Instance> instance{};  ///< Always set when the call returns.
};

/// The request of `instanceSettings.get`: GET /instance.
struct GetInstanceRequest {
  using Response = GetInstanceResponse;                            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.update`.
struct UpdateInstanceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
};

/// What Clerk's components offer first where a password is required; otp is a one-time code, and an empty string
/// restores the default, password. An unknown value is kept.
class UpdateInstanceRequestBodyPreferredSignInStrategyWhenPasswordRequired
    : public OpenEnum<UpdateInstanceRequestBodyPreferredSignInStrategyWhenPasswordRequired> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Password{"password"};  ///< "password".
  static constexpr Known Otp{"otp"};            ///< "otp".
  static constexpr Known Empty{""};             ///< "".
};

/// The settings that change.
struct UpdateInstanceRequestBody {
  /// Origins of clients that are no ordinary web page, such as chrome-extension://ID, http://localhost:3000 (Electron)
  /// or capacitor://localhost.
  Settable<std::vector<std::string>> allowedOrigins{};
  /// Whether email addresses and phone numbers made for tests work; on from the start in development.
  Settable<bool> testMode{};
  /// Whether new passwords are looked up in Have I Been Pwned.
  Settable<bool> hibp{};
  /// What Clerk's components offer first where a password is required; otp is a one-time code, and an empty string
  /// restores the default, password.
  Settable<UpdateInstanceRequestBodyPreferredSignInStrategyWhenPasswordRequired>
      preferredSignInStrategyWhenPasswordRequired{};
  /// The support email.
  Settable<std::string> supportEmail{};
  /// The development origin.
  Settable<std::string> developmentOrigin{};
  /// Whether a development instance passes sessions in URLs instead of third-party cookies.
  Settable<bool> urlBasedSessionSyncing{};
  /// The clerk js version.
  Settable<std::string> clerkJsVersion{};
  /// Deprecated: url_based_session_syncing.
  Settable<bool> cookielessDev{};

  using Response = UpdateInstanceResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.updateRestrictions`.
struct UpdateInstanceRestrictionsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InstanceRestrictions> instanceRestrictions{};  ///< Always set when the call returns.
};

/// The filters that change.
struct UpdateInstanceRestrictionsRequestBody {
  /// Whether only identifiers on the allowlist may sign up.
  Settable<bool> allowlist{};
  /// Whether identifiers on the blocklist may not sign up.
  Settable<bool> blocklist{};
  /// Whether both lists only count at sign-up, so that existing users still sign in.
  Settable<bool> allowlistBlocklistDisabledOnSignIn{};
  /// Whether addresses such as name+tag@example.com are refused.
  Settable<bool> blockEmailSubaddresses{};
  /// Whether throw-away addresses are refused.
  Settable<bool> blockDisposableEmailDomains{};

  using Response = UpdateInstanceRestrictionsResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.getInstanceProtect`.
struct GetInstanceProtectResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InstanceProtect> instanceProtect{};  ///< Always set when the call returns.
};

/// The request of `instanceSettings.getInstanceProtect`: GET /instance/protect.
struct GetInstanceProtectRequest {
  using Response = GetInstanceProtectResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.updateInstanceProtect`.
struct UpdateInstanceProtectResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InstanceProtect> instanceProtect{};  ///< Always set when the call returns.
};

/// The settings that change.
struct UpdateInstanceProtectRequestBody {
  Settable<bool> rulesEnabled{};    ///< Whether it is so: rules enabled.
  Settable<bool> specterEnabled{};  ///< Whether it is so: specter enabled.

  using Response = UpdateInstanceProtectResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.getCommunication`.
struct GetInstanceCommunicationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InstanceCommunication> instanceCommunication{};  ///< Always set when the call returns.
};

/// The request of `instanceSettings.getCommunication`: GET /instance/communication.
struct GetInstanceCommunicationRequest {
  using Response = GetInstanceCommunicationResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.updateCommunication`.
struct UpdateInstanceCommunicationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InstanceCommunication> instanceCommunication{};  ///< Always set when the call returns.
};

/// The new list.
struct UpdateInstanceCommunicationRequestBody {
  /// At most 250 country codes of two capital letters (ISO 3166-1), without repetition; Clerk drops codes to which it
  /// sends no SMS anyway, without an error.
  Settable<std::vector<std::string>> blockedCountryCodes{};

  using Response = UpdateInstanceCommunicationResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.getOAuthApplicationSettings`.
struct GetInstanceOAuthApplicationSettingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplicationSettings>
      oAuthApplicationSettings{};  ///< Always set when the call returns.
};

/// The request of `instanceSettings.getOAuthApplicationSettings`: GET /instance/oauth_application_settings.
struct GetInstanceOAuthApplicationSettingsRequest {
  using Response = GetInstanceOAuthApplicationSettingsResponse;    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.updateOAuthApplicationSettings`.
struct UpdateInstanceOAuthApplicationSettingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OAuthApplicationSettings>
      oAuthApplicationSettings{};  ///< Always set when the call returns.
};

/// The settings that change.
struct UpdateInstanceOAuthApplicationSettingsRequestBody {
  /// Whether applications may register themselves (RFC 7591).
  Settable<bool> dynamicOauthClientRegistration{};
  /// Null restores Clerk's defaults.
  Settable<std::vector<std::string>> defaultScopes{};
  /// Whether access tokens are JWTs, which cannot be revoked, instead of opaque ones.
  Settable<bool> oauthJwtAccessTokens{};
  /// Whether the server's metadata says that a client id may be the URL of a metadata document (CIMD).
  Settable<bool> clientIdMetadataDocumentsAdvertised{};
  /// Whether CIMD clients that are not known yet are refused; known ones still work, and a deleted one counts as
  /// unknown.
  Settable<bool> clientIdMetadataDocumentsOnlyAllowPreRegisteredClients{};
  /// Whether CIMD clients that nobody allowed explicitly are refused from now on; their present access tokens stay
  /// valid.
  Settable<bool> clientIdMetadataDocumentsBlockImplicitlyAllowedClients{};

  using Response = UpdateInstanceOAuthApplicationSettingsResponse;  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();   ///< What the call does, as data.
};

/// The answer of `instanceSettings.changeDomain`.
struct ChangeProductionInstanceDomainResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
};

/// The new domain.
struct ChangeProductionInstanceDomainRequestBody {
  /// The whole URL, such as https://www.example.com.
  std::optional<std::string> homeUrl{};
  /// Whether the subdomain is part of the domain, so that several applications share one root domain.
  std::optional<bool> isSecondary{};

  using Response = ChangeProductionInstanceDomainResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.getOrganizationSettings`.
struct GetInstanceOrganizationSettingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationSettings> organizationSettings{};  ///< Always set when the call returns.
};

/// The request of `instanceSettings.getOrganizationSettings`: GET /instance/organization_settings.
struct GetInstanceOrganizationSettingsRequest {
  using Response = GetInstanceOrganizationSettingsResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `instanceSettings.updateOrganizationSettings`.
struct UpdateInstanceOrganizationSettingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::OrganizationSettings> organizationSettings{};  ///< Always set when the call returns.
};

/// The settings that change.
struct UpdateInstanceOrganizationSettingsRequestBody {
  /// Whether the instance has organizations at all.
  Settable<bool> enabled{};
  /// Members that a new organization may have.
  Settable<std::int64_t> maxAllowedMemberships{};
  /// Id of the role that the creator of an organization gets.
  Settable<std::string> creatorRoleId{};
  /// Whether admins may delete their organization.
  Settable<bool> adminDeleteEnabled{};
  /// Whether organizations may have domains.
  Settable<bool> domainsEnabled{};
  /// Of automatic_invitation and automatic_suggestion.
  Settable<std::vector<std::string>> domainsEnrollmentModes{};
  /// Id of the role that people get who join by their domain.
  Settable<std::string> domainsDefaultRoleId{};
  /// Whether organizations have no slug.
  Settable<bool> slugDisabled{};

  using Response = UpdateInstanceOrganizationSettingsResponse;     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetInstanceResponse InstanceSettings::get(const RequestOptions& options) const {
  return call(operations::GetInstanceRequest{}, options);
}

inline operations::UpdateInstanceResponse InstanceSettings::update(const operations::UpdateInstanceRequestBody& request,
                                                                   const RequestOptions& options) const {
  return call(request, options);
}

inline operations::UpdateInstanceRestrictionsResponse InstanceSettings::updateRestrictions(
    const operations::UpdateInstanceRestrictionsRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetInstanceProtectResponse InstanceSettings::getInstanceProtect(
    const RequestOptions& options) const {
  return call(operations::GetInstanceProtectRequest{}, options);
}

inline operations::UpdateInstanceProtectResponse InstanceSettings::updateInstanceProtect(
    const operations::UpdateInstanceProtectRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetInstanceCommunicationResponse InstanceSettings::getCommunication(
    const RequestOptions& options) const {
  return call(operations::GetInstanceCommunicationRequest{}, options);
}

inline operations::UpdateInstanceCommunicationResponse InstanceSettings::updateCommunication(
    const operations::UpdateInstanceCommunicationRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetInstanceOAuthApplicationSettingsResponse InstanceSettings::getOAuthApplicationSettings(
    const RequestOptions& options) const {
  return call(operations::GetInstanceOAuthApplicationSettingsRequest{}, options);
}

inline operations::UpdateInstanceOAuthApplicationSettingsResponse InstanceSettings::updateOAuthApplicationSettings(
    const operations::UpdateInstanceOAuthApplicationSettingsRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ChangeProductionInstanceDomainResponse InstanceSettings::changeDomain(
    const operations::ChangeProductionInstanceDomainRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetInstanceOrganizationSettingsResponse InstanceSettings::getOrganizationSettings(
    const RequestOptions& options) const {
  return call(operations::GetInstanceOrganizationSettingsRequest{}, options);
}

inline operations::UpdateInstanceOrganizationSettingsResponse InstanceSettings::updateOrganizationSettings(
    const operations::UpdateInstanceOrganizationSettingsRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

}  // namespace clerk::backend
