#pragma once

// Generated from api/enterpriseConnections.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `enterpriseConnections`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/single_sign_on.hpp>
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
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// The SAML side of an enterprise connection.
struct EnterpriseConnectionSamlConnection {
  std::optional<std::string> id{};                       ///< Its id.
  std::optional<std::string> name{};                     ///< The name.
  std::optional<bool> active{};                          ///< Whether it is so: active.
  std::optional<std::string> acsUrl{};                   ///< Where the provider posts its assertions; set it there.
  std::optional<std::string> spEntityId{};               ///< What the provider knows your instance by; set it there.
  std::optional<std::string> spMetadataUrl{};            ///< Where the provider can read both.
  std::optional<std::string> idpEntityId{};              ///< Absent where Clerk did not load the details.
  std::optional<std::string> idpSsoUrl{};                ///< Absent where Clerk did not load the details.
  std::optional<std::string> idpMetadataUrl{};           ///< Absent where Clerk did not load the details.
  std::optional<bool> allowIdpInitiated{};               ///< Whether a sign-in may start at the provider.
  std::optional<bool> allowSubdomains{};                 ///< Whether addresses of subdomains go through it too.
  std::optional<bool> forceAuthn{};                      ///< Whether users have to sign in at the provider each time.
  std::optional<components::SAMLLoginHint> loginHint{};  ///< The login hint.
};

/// The OpenID Connect side of an enterprise connection.
struct EnterpriseConnectionOauthConfig {
  /// Its id.
  std::optional<std::string> id{};
  /// The name.
  std::optional<std::string> name{};
  /// Such as oidc_custom, or a name that starts with oidc_ghe_ or oidc_gitlab_ent_.
  std::optional<std::string> providerKey{};
  /// What your instance is called at the provider.
  std::optional<std::string> clientId{};
  /// The discovery url.
  std::optional<std::string> discoveryUrl{};
  /// As configured or as discovered.
  std::optional<std::string> authUrl{};
  /// As configured or as discovered.
  std::optional<std::string> tokenUrl{};
  /// As configured or as discovered.
  std::optional<std::string> userInfoUrl{};
  /// Whether it is so: requires pkce.
  std::optional<bool> requiresPkce{};
  /// The logo public url.
  std::optional<std::string> logoPublicUrl{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> createdAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};
};

/// A piece of the provider's data that is copied into the user's metadata.
struct EnterpriseConnectionCustomAttribute {
  /// What people see.
  std::string name{};
  /// Its key in the metadata; letters, digits, - and _, but no _ in front.
  std::string key{};
  /// Where it stands in the SAML assertion or the OpenID Connect claims.
  std::optional<std::string> ssoPath{};
  /// Where it stands in what a directory sends (GJSON path).
  std::optional<std::string> directoryPath{};
  /// The former name of directory_path; where both are sent they have to be equal.
  std::optional<std::string> scimPath{};
  /// Whether it has several values, which become an array in the public metadata; false by default.
  std::optional<bool> multiValued{};
};

/// Single sign-on with one identity provider; either saml_connection or oauth_config says how.
struct EnterpriseConnection {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// Whether it is so: active.
  bool active{};
  /// Such as saml_okta or oidc_custom.
  std::string provider{};
  /// Addresses of these domains go through it.
  std::vector<std::string> domains{};
  /// The organization it is linked to, if any.
  std::optional<std::string> organizationId{};
  /// Set where it speaks SAML.
  std::optional<components::EnterpriseConnectionSamlConnection> samlConnection{};
  /// Set where it speaks OpenID Connect or EASIE.
  std::optional<components::EnterpriseConnectionOauthConfig> oauthConfig{};
  /// The custom attributes.
  std::vector<components::EnterpriseConnectionCustomAttribute> customAttributes{};
  /// Whether each sign-in refreshes the user's data from the provider.
  std::optional<bool> syncUserAttributes{};
  /// Whether users may not add further identifiers.
  std::optional<bool> disableAdditionalIdentifications{};
  /// Whether existing accounts are linked by way of their membership in the organization.
  std::optional<bool> allowOrganizationAccountLinking{};
  /// The logo public url.
  std::optional<std::string> logoPublicUrl{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "enterprise_connection".
  std::string object{};
};

/// The user as Clerk reads it from the provider's answer.
struct EnterpriseConnectionTestRunParsedUserInfo {
  std::optional<std::string> userId{};        ///< The provider's id of the user.
  std::optional<std::string> emailAddress{};  ///< The email address.
  std::optional<std::string> firstName{};     ///< The first name.
  std::optional<std::string> lastName{};      ///< The last name.
};

/// A message from a trial.
struct EnterpriseConnectionTestRunLog {
  std::string level{};                        ///< The level.
  std::string message{};                      ///< The message.
  std::optional<std::string> shortMessage{};  ///< The short message.
  std::optional<std::string> code{};          ///< The code.
};

/// What was exchanged with the provider over SAML.
struct EnterpriseConnectionTestRunSaml {
  std::optional<std::string> samlRequest{};   ///< The saml request.
  std::optional<std::string> samlResponse{};  ///< Signed proof of who the tester is; keep it out of logs.
  std::optional<std::string> relayState{};    ///< The relay state.
};

/// What the provider handed out over OpenID Connect.
struct EnterpriseConnectionTestRunOauth {
  std::optional<std::string> idToken{};      ///< A credential of the tester.
  std::optional<std::string> accessToken{};  ///< A credential of the tester.
  std::optional<std::string> userInfo{};     ///< The user info.
};

/// The status. An unknown value is kept.
class EnterpriseConnectionTestRunStatus : public OpenEnum<EnterpriseConnectionTestRunStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};   ///< "pending".
  static constexpr Known Success_{"success"};  ///< "success".
  static constexpr Known Failed{"failed"};     ///< "failed".
};

/// Whether saml or oauth is set below. An unknown value is kept.
class EnterpriseConnectionTestRunConnectionType : public OpenEnum<EnterpriseConnectionTestRunConnectionType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Saml{"saml"};    ///< "saml".
  static constexpr Known Oauth{"oauth"};  ///< "oauth".
};

/// One trial sign-in through a connection.
struct EnterpriseConnectionTestRun {
  /// Its id.
  std::string id{};
  /// The status.
  EnterpriseConnectionTestRunStatus status{};
  /// Whether saml or oauth is set below.
  EnterpriseConnectionTestRunConnectionType connectionType{};
  /// The parsed user info.
  std::optional<components::EnterpriseConnectionTestRunParsedUserInfo> parsedUserInfo{};
  /// The logs.
  std::vector<components::EnterpriseConnectionTestRunLog> logs{};
  /// The saml.
  std::optional<components::EnterpriseConnectionTestRunSaml> saml{};
  /// The oauth.
  std::optional<components::EnterpriseConnectionTestRunOauth> oauth{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
};

/// Where to start a trial.
struct EnterpriseConnectionTestRunResponse {
  std::string url{};  ///< To be opened in a browser; it soon expires.
};

}  // namespace components

namespace operations {

/// Which of the provider's attributes are to fill the user's data.
struct EnterpriseConnectionSamlAttributeMappingParams {
  Settable<std::string> userId{};        ///< Id of the user.
  Settable<std::string> emailAddress{};  ///< The email address.
  Settable<std::string> firstName{};     ///< The first name.
  Settable<std::string> lastName{};      ///< The last name.
};

/// The SAML side of a connection to create.
struct EnterpriseConnectionSamlParams {
  /// The idp metadata url.
  std::optional<std::string> idpMetadataUrl{};
  /// XML.
  std::optional<std::string> idpMetadata{};
  /// Id of the idp entity.
  std::optional<std::string> idpEntityId{};
  /// The idp sso url.
  std::optional<std::string> idpSsoUrl{};
  /// PEM.
  std::optional<std::string> idpCertificate{};
  /// The attribute mapping.
  std::optional<operations::EnterpriseConnectionSamlAttributeMappingParams> attributeMapping{};
  /// Whether addresses of subdomains go through it too.
  std::optional<bool> allowSubdomains{};
  /// Whether a sign-in may start at the provider.
  std::optional<bool> allowIdpInitiated{};
  /// Whether users have to sign in at the provider each time.
  std::optional<bool> forceAuthn{};
  /// The login hint.
  std::optional<components::SAMLLoginHint> loginHint{};
};

/// What changes on the SAML side of a connection.
struct EnterpriseConnectionSamlUpdateParams {
  /// The name.
  Settable<std::string> name{};
  /// The idp metadata url.
  Settable<std::string> idpMetadataUrl{};
  /// XML.
  Settable<std::string> idpMetadata{};
  /// Id of the idp entity.
  Settable<std::string> idpEntityId{};
  /// The idp sso url.
  Settable<std::string> idpSsoUrl{};
  /// PEM.
  Settable<std::string> idpCertificate{};
  /// The attribute mapping.
  Settable<operations::EnterpriseConnectionSamlAttributeMappingParams> attributeMapping{};
  /// Whether addresses of subdomains go through it too.
  Settable<bool> allowSubdomains{};
  /// Whether a sign-in may start at the provider.
  Settable<bool> allowIdpInitiated{};
  /// Whether users have to sign in at the provider each time.
  Settable<bool> forceAuthn{};
  /// The login hint.
  Settable<components::SAMLLoginHint> loginHint{};
};

/// The OpenID Connect side of a connection to create or change.
struct EnterpriseConnectionOidcParams {
  Settable<std::string> clientId{};      ///< Id of the client.
  Settable<std::string> clientSecret{};  ///< A credential; without it requires_pkce has to be true.
  Settable<std::string> discoveryUrl{};  ///< The discovery url.
  Settable<std::string> authUrl{};       ///< The auth url.
  Settable<std::string> tokenUrl{};      ///< The token url.
  Settable<std::string> userInfoUrl{};   ///< The user info url.
  Settable<bool> requiresPkce{};         ///< Whether it is so: requires pkce.
};

/// What changes.
struct UpdateEnterpriseConnectionRequestBody {
  /// The name.
  Settable<std::string> name{};
  /// True also deletes verified domains of organizations that match its own.
  Settable<bool> active{};
  /// Replaces the whole list; an empty list changes nothing.
  Settable<std::vector<std::string>> domains{};
  /// Links an organization, or another one; a link cannot be removed.
  Settable<std::string> organizationId{};
  /// Only used for SAML providers.
  Settable<operations::EnterpriseConnectionSamlUpdateParams> saml{};
  /// Only used for OpenID Connect providers.
  Settable<operations::EnterpriseConnectionOidcParams> oidc{};
  /// Further data to take over into users; the instance needs the feature.
  Settable<std::vector<components::EnterpriseConnectionCustomAttribute>> customAttributes{};
  /// Whether each sign-in refreshes the user's data from the provider.
  Settable<bool> syncUserAttributes{};
  /// Whether users may not add further identifiers.
  Settable<bool> disableAdditionalIdentifications{};
  /// Whether existing accounts are linked by way of their membership in the organization.
  Settable<bool> allowOrganizationAccountLinking{};
};

/// The answer of `enterpriseConnections.list`.
struct ListEnterpriseConnectionsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::EnterpriseConnection> enterpriseConnectionList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                  ///< How many there are on all pages.
};

/// The request of `enterpriseConnections.list`: GET /enterprise_connections.
struct ListEnterpriseConnectionsRequest {
  /// Id of the organization.
  std::optional<std::string> organizationId{};
  /// True for active ones only, false for the others only, absent for all.
  std::optional<bool> active{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::EnterpriseConnection;                   ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListEnterpriseConnectionsResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `enterpriseConnections.create`.
struct CreateEnterpriseConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EnterpriseConnection> enterpriseConnection{};  ///< Always set when the call returns.
};

/// Its prefix says which of saml and oidc is used. An unknown value is kept.
class CreateEnterpriseConnectionRequestBodyProvider : public OpenEnum<CreateEnterpriseConnectionRequestBodyProvider> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known SamlCustom{"saml_custom"};                       ///< "saml_custom".
  static constexpr Known SamlOkta{"saml_okta"};                           ///< "saml_okta".
  static constexpr Known SamlGoogle{"saml_google"};                       ///< "saml_google".
  static constexpr Known SamlMicrosoft{"saml_microsoft"};                 ///< "saml_microsoft".
  static constexpr Known OidcCustom{"oidc_custom"};                       ///< "oidc_custom".
  static constexpr Known OidcGithubEnterprise{"oidc_github_enterprise"};  ///< "oidc_github_enterprise".
  static constexpr Known OidcGitlab{"oidc_gitlab"};                       ///< "oidc_gitlab".
};

/// The connection to create.
struct CreateEnterpriseConnectionRequestBody {
  /// The name.
  std::string name{};
  /// Its prefix says which of saml and oidc is used.
  CreateEnterpriseConnectionRequestBodyProvider provider{};
  /// At least one, each a full domain name; Clerk stores them in lower case. Sign-ins with an address of one of them go
  /// through this connection.
  std::vector<std::string> domains{};
  /// Whether it is so: active.
  std::optional<bool> active{};
  /// Id of the organization.
  std::optional<std::string> organizationId{};
  /// Only used for SAML providers.
  std::optional<operations::EnterpriseConnectionSamlParams> saml{};
  /// Only used for OpenID Connect providers.
  std::optional<operations::EnterpriseConnectionOidcParams> oidc{};
  /// Further data to take over into users; the instance needs the feature.
  Settable<std::vector<components::EnterpriseConnectionCustomAttribute>> customAttributes{};
  /// Whether existing accounts are linked by way of their membership in the organization.
  std::optional<bool> allowOrganizationAccountLinking{};

  using Response = CreateEnterpriseConnectionResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `enterpriseConnections.get`.
struct GetEnterpriseConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EnterpriseConnection> enterpriseConnection{};  ///< Always set when the call returns.
};

/// The request of `enterpriseConnections.get`: GET /enterprise_connections/{enterprise_connection_id}.
struct GetEnterpriseConnectionRequest {
  std::string enterpriseConnectionId{};  ///< Id of the enterprise connection.

  using Response = GetEnterpriseConnectionResponse;                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `enterpriseConnections.update`.
struct UpdateEnterpriseConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EnterpriseConnection> enterpriseConnection{};  ///< Always set when the call returns.
};

/// The request of `enterpriseConnections.update`: PATCH /enterprise_connections/{enterprise_connection_id}.
struct UpdateEnterpriseConnectionRequest {
  std::string enterpriseConnectionId{};                             ///< Id of the enterprise connection.
  operations::UpdateEnterpriseConnectionRequestBody requestBody{};  ///< What changes.

  using Response = UpdateEnterpriseConnectionResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `enterpriseConnections.remove`.
struct DeleteEnterpriseConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `enterpriseConnections.remove`: DELETE /enterprise_connections/{enterprise_connection_id}.
struct DeleteEnterpriseConnectionRequest {
  std::string enterpriseConnectionId{};  ///< Id of the enterprise connection.

  using Response = DeleteEnterpriseConnectionResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `enterpriseConnections.listTestRuns`.
struct ListEnterpriseConnectionTestRunsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::EnterpriseConnectionTestRun> enterpriseConnectionTestRunList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class ListEnterpriseConnectionTestRunsRequestStatus : public OpenEnum<ListEnterpriseConnectionTestRunsRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};   ///< "pending".
  static constexpr Known Success_{"success"};  ///< "success".
  static constexpr Known Failed{"failed"};     ///< "failed".
};

/// The request of `enterpriseConnections.listTestRuns`: GET
/// /enterprise_connections/{enterprise_connection_id}/test_runs.
struct ListEnterpriseConnectionTestRunsRequest {
  std::string enterpriseConnectionId{};                                 ///< Id of the enterprise connection.
  std::vector<ListEnterpriseConnectionTestRunsRequestStatus> status{};  ///< The status.
  std::optional<std::int64_t> limit{};                                  ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};                                 ///< Default: 0.

  using Item = components::EnterpriseConnectionTestRun;            ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListEnterpriseConnectionTestRunsResponse;       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `enterpriseConnections.createTestRun`.
struct CreateEnterpriseConnectionTestRunResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EnterpriseConnectionTestRunResponse>
      enterpriseConnectionTestRunResponse{};  ///< Always set when the call returns.
};

/// The request of `enterpriseConnections.createTestRun`: POST
/// /enterprise_connections/{enterprise_connection_id}/test_runs.
struct CreateEnterpriseConnectionTestRunRequest {
  std::string enterpriseConnectionId{};  ///< Id of the enterprise connection.

  using Response = CreateEnterpriseConnectionTestRunResponse;      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListEnterpriseConnectionsResponse EnterpriseConnections::list(
    const operations::ListEnterpriseConnectionsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListEnterpriseConnectionsResponse EnterpriseConnections::list() const {
  return call(operations::ListEnterpriseConnectionsRequest{}, {});
}

inline operations::CreateEnterpriseConnectionResponse EnterpriseConnections::create(
    const operations::CreateEnterpriseConnectionRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetEnterpriseConnectionResponse EnterpriseConnections::get(std::string enterpriseConnectionId,
                                                                              const RequestOptions& options) const {
  return call(operations::GetEnterpriseConnectionRequest{std::move(enterpriseConnectionId)}, options);
}

inline operations::UpdateEnterpriseConnectionResponse EnterpriseConnections::update(
    std::string enterpriseConnectionId, operations::UpdateEnterpriseConnectionRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateEnterpriseConnectionRequest{std::move(enterpriseConnectionId), std::move(requestBody)},
              options);
}

inline operations::DeleteEnterpriseConnectionResponse EnterpriseConnections::remove(
    std::string enterpriseConnectionId, const RequestOptions& options) const {
  return call(operations::DeleteEnterpriseConnectionRequest{std::move(enterpriseConnectionId)}, options);
}

inline operations::ListEnterpriseConnectionTestRunsResponse EnterpriseConnections::listTestRuns(
    const operations::ListEnterpriseConnectionTestRunsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::ListEnterpriseConnectionTestRunsResponse EnterpriseConnections::listTestRuns(
    Text&& enterpriseConnectionId, const RequestOptions& options) const {
  return call(operations::ListEnterpriseConnectionTestRunsRequest{std::forward<Text>(enterpriseConnectionId)}, options);
}

inline operations::CreateEnterpriseConnectionTestRunResponse EnterpriseConnections::createTestRun(
    std::string enterpriseConnectionId, const RequestOptions& options) const {
  return call(operations::CreateEnterpriseConnectionTestRunRequest{std::move(enterpriseConnectionId)}, options);
}

}  // namespace clerk::backend
