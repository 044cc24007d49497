#pragma once

// Generated from api/samlConnections.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `samlConnections`.

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

/// Which of the provider's attributes fill the user's data.
struct SAMLConnectionAttributeMapping {
  std::string userId{};        ///< Id of the user.
  std::string emailAddress{};  ///< The email address.
  std::string firstName{};     ///< The first name.
  std::string lastName{};      ///< The last name.
};

/// Single sign-on with one SAML identity provider (IdP); your instance is its service provider (SP).
struct SAMLConnection {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// Whether it is so: active.
  bool active{};
  /// Such as saml_okta.
  std::string provider{};
  /// Addresses of these domains go through it.
  std::vector<std::string> domains{};
  /// Id of the organization that its users join.
  std::optional<std::string> organizationId{};
  /// Where the provider posts its assertions; set it there.
  std::string acsUrl{};
  /// What the provider knows your instance by; set it there.
  std::string spEntityId{};
  /// Where the provider can read both.
  std::string spMetadataUrl{};
  /// Id of the idp entity.
  std::optional<std::string> idpEntityId{};
  /// The idp sso url.
  std::optional<std::string> idpSsoUrl{};
  /// X.509.
  std::optional<std::string> idpCertificate{};
  /// Start of the certificate's validity; null without a certificate. Unix time in milliseconds.
  std::optional<std::int64_t> idpCertificateIssuedAt{};
  /// End of the certificate's validity; null without a certificate. Unix time in milliseconds.
  std::optional<std::int64_t> idpCertificateExpiresAt{};
  /// The idp metadata url.
  std::optional<std::string> idpMetadataUrl{};
  /// XML.
  std::optional<std::string> idpMetadata{};
  /// The attribute mapping.
  std::optional<components::SAMLConnectionAttributeMapping> attributeMapping{};
  /// The user count.
  std::int64_t userCount{};
  /// Whether each sign-in refreshes the user's data from the provider.
  bool syncUserAttributes{};
  /// Whether addresses of subdomains go through it too.
  bool allowSubdomains{};
  /// Whether a sign-in may start at the provider.
  bool allowIdpInitiated{};
  /// Whether users may not add further identifiers.
  bool disableAdditionalIdentifications{};
  /// Whether existing accounts are linked by way of their membership in the organization.
  bool allowOrganizationAccountLinking{};
  /// Whether users have to sign in at the provider each time.
  bool forceAuthn{};
  /// The login hint.
  components::SAMLLoginHint loginHint{};
  /// Its id in enterpriseConnections.
  std::optional<std::string> enterpriseConnectionId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Deprecated: Domains.
  std::optional<std::string> domain{};
  /// "saml_connection".
  std::string object{};
};

}  // namespace components

namespace operations {

/// Which of the provider's attributes are to fill the user's data.
struct SAMLConnectionAttributeMappingParams {
  std::optional<std::string> userId{};        ///< Id of the user.
  std::optional<std::string> emailAddress{};  ///< The email address.
  std::optional<std::string> firstName{};     ///< The first name.
  std::optional<std::string> lastName{};      ///< The last name.
};

/// What changes.
struct UpdateSAMLConnectionRequestBody {
  /// The name.
  Settable<std::string> name{};
  /// Whether it is so: active.
  Settable<bool> active{};
  /// The domains.
  Settable<std::vector<std::string>> domains{};
  /// Id of the organization that its users join.
  Settable<std::string> organizationId{};
  /// Where the provider's metadata is; replaces the single idp_ fields.
  Settable<std::string> idpMetadataUrl{};
  /// The provider's metadata as XML; wins over the single idp_ fields.
  Settable<std::string> idpMetadata{};
  /// Id of the idp entity.
  Settable<std::string> idpEntityId{};
  /// The idp sso url.
  Settable<std::string> idpSsoUrl{};
  /// X.509.
  Settable<std::string> idpCertificate{};
  /// The attribute mapping.
  Settable<operations::SAMLConnectionAttributeMappingParams> attributeMapping{};
  /// Whether each sign-in refreshes the user's data from the provider.
  Settable<bool> syncUserAttributes{};
  /// Whether addresses of subdomains go through it too.
  Settable<bool> allowSubdomains{};
  /// Whether a sign-in may start at the provider.
  Settable<bool> allowIdpInitiated{};
  /// Whether users may not add further identifiers.
  Settable<bool> disableAdditionalIdentifications{};
  /// Whether existing accounts are linked by way of their membership in the organization.
  Settable<bool> allowOrganizationAccountLinking{};
  /// Whether users have to sign in at the provider each time.
  std::optional<bool> forceAuthn{};
  /// The login hint.
  Settable<components::SAMLLoginHint> loginHint{};
  /// Whether activation may delete verified domains of organizations that prevent it.
  Settable<bool> consentVerifiedDomainsDeletion{};
  /// Deprecated: Domains.
  Settable<std::string> domain{};
};

/// The answer of `samlConnections.list`.
struct ListSAMLConnectionsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::SAMLConnection> samlConnections{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                   ///< How many there are on all pages.
};

/// The request of `samlConnections.list`: GET /saml_connections.
struct ListSAMLConnectionsRequest {
  /// Part of a name, upper or lower case.
  std::optional<std::string> query{};
  /// At most 100 ids of organizations; `+` in front keeps only these, `-` in front leaves these out.
  std::vector<std::string> organizationId{};
  /// Clerk's text on it belongs to another list, so the names are not documented; `-` in front sorts descending.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::SAMLConnection;                         ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListSAMLConnectionsResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `samlConnections.create`.
struct CreateSAMLConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SAMLConnection> schemasSAMLConnection{};  ///< Always set when the call returns.
};

/// The provider. An unknown value is kept.
class CreateSAMLConnectionRequestBodyProvider : public OpenEnum<CreateSAMLConnectionRequestBodyProvider> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known SamlCustom{"saml_custom"};        ///< "saml_custom".
  static constexpr Known SamlOkta{"saml_okta"};            ///< "saml_okta".
  static constexpr Known SamlGoogle{"saml_google"};        ///< "saml_google".
  static constexpr Known SamlMicrosoft{"saml_microsoft"};  ///< "saml_microsoft".
};

/// The connection to create.
struct CreateSAMLConnectionRequestBody {
  /// The name.
  std::string name{};
  /// The provider.
  CreateSAMLConnectionRequestBodyProvider provider{};
  /// Sign-ins with an address of one of these domains go through this connection. This or domain is required.
  Settable<std::vector<std::string>> domains{};
  /// Id of the organization that its users join.
  std::optional<std::string> organizationId{};
  /// Where the provider's metadata is; wins over the single idp_ fields.
  std::optional<std::string> idpMetadataUrl{};
  /// The provider's metadata as XML; wins over the single idp_ fields.
  std::optional<std::string> idpMetadata{};
  /// Id of the idp entity.
  std::optional<std::string> idpEntityId{};
  /// The idp sso url.
  std::optional<std::string> idpSsoUrl{};
  /// X.509.
  std::optional<std::string> idpCertificate{};
  /// The attribute mapping.
  std::optional<operations::SAMLConnectionAttributeMappingParams> attributeMapping{};
  /// Whether users have to sign in at the provider each time, even with a live session there.
  std::optional<bool> forceAuthn{};
  /// The login hint.
  std::optional<components::SAMLLoginHint> loginHint{};
  /// Deprecated: Domains.
  std::optional<std::string> domain{};

  using Response = CreateSAMLConnectionResponse;                   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `samlConnections.get`.
struct GetSAMLConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SAMLConnection> schemasSAMLConnection{};  ///< Always set when the call returns.
};

/// The request of `samlConnections.get`: GET /saml_connections/{saml_connection_id}.
struct GetSAMLConnectionRequest {
  std::string samlConnectionId{};  ///< Id of the saml connection.

  using Response = GetSAMLConnectionResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `samlConnections.update`.
struct UpdateSAMLConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SAMLConnection> schemasSAMLConnection{};  ///< Always set when the call returns.
};

/// The request of `samlConnections.update`: PATCH /saml_connections/{saml_connection_id}.
struct UpdateSAMLConnectionRequest {
  std::string samlConnectionId{};                             ///< Id of the saml connection.
  operations::UpdateSAMLConnectionRequestBody requestBody{};  ///< What changes.

  using Response = UpdateSAMLConnectionResponse;                   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `samlConnections.remove`.
struct DeleteSAMLConnectionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `samlConnections.remove`: DELETE /saml_connections/{saml_connection_id}.
struct DeleteSAMLConnectionRequest {
  std::string samlConnectionId{};  ///< Id of the saml connection.

  using Response = DeleteSAMLConnectionResponse;                   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListSAMLConnectionsResponse SamlConnections::list(
    const operations::ListSAMLConnectionsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListSAMLConnectionsResponse SamlConnections::list() const {
  return call(operations::ListSAMLConnectionsRequest{}, {});
}

inline operations::CreateSAMLConnectionResponse SamlConnections::create(
    const operations::CreateSAMLConnectionRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetSAMLConnectionResponse SamlConnections::get(std::string samlConnectionId,
                                                                  const RequestOptions& options) const {
  return call(operations::GetSAMLConnectionRequest{std::move(samlConnectionId)}, options);
}

inline operations::UpdateSAMLConnectionResponse SamlConnections::update(
    std::string samlConnectionId, operations::UpdateSAMLConnectionRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateSAMLConnectionRequest{std::move(samlConnectionId), std::move(requestBody)}, options);
}

inline operations::DeleteSAMLConnectionResponse SamlConnections::remove(std::string samlConnectionId,
                                                                        const RequestOptions& options) const {
  return call(operations::DeleteSAMLConnectionRequest{std::move(samlConnectionId)}, options);
}

}  // namespace clerk::backend
