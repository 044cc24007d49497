// Generated from api/oauthApplications.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/oauth_applications.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::OAuthApplication& of) {
  at("id", of.id);
  at("client_id", of.clientId);
  at("name", of.name);
  at("scopes", of.scopes);
  at("redirect_uris", of.redirectUris);
  at("public", of.public_);
  at("pkce_required", of.pkceRequired);
  at("consent_screen_enabled", of.consentScreenEnabled);
  at("dynamically_registered", of.dynamicallyRegistered);
  at("authorize_url", of.authorizeUrl);
  at("token_fetch_url", of.tokenFetchUrl);
  at("user_info_url", of.userInfoUrl);
  at("token_introspection_url", of.tokenIntrospectionUrl);
  at("discovery_url", of.discoveryUrl);
  at("client_uri", of.clientUri);
  at("client_image_url", of.clientImageUrl);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("callback_url", of.callbackUrl);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OAuthApplicationWithSecret& of) {
  at("id", of.id);
  at("client_id", of.clientId);
  at("client_secret", of.clientSecret);
  at("name", of.name);
  at("scopes", of.scopes);
  at("redirect_uris", of.redirectUris);
  at("public", of.public_);
  at("pkce_required", of.pkceRequired);
  at("consent_screen_enabled", of.consentScreenEnabled);
  at("dynamically_registered", of.dynamicallyRegistered);
  at("authorize_url", of.authorizeUrl);
  at("token_fetch_url", of.tokenFetchUrl);
  at("user_info_url", of.userInfoUrl);
  at("token_introspection_url", of.tokenIntrospectionUrl);
  at("discovery_url", of.discoveryUrl);
  at("client_uri", of.clientUri);
  at("client_image_url", of.clientImageUrl);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("callback_url", of.callbackUrl);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateOAuthApplicationRequestBody& of) {
  at("name", of.name);
  at("redirect_uris", of.redirectUris);
  at("scopes", of.scopes);
  at("public", of.public_);
  at("pkce_required", of.pkceRequired);
  at("consent_screen_enabled", of.consentScreenEnabled);
  at("callback_url", of.callbackUrl);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOAuthApplicationRequestBody& of) {
  at("name", of.name);
  at("redirect_uris", of.redirectUris);
  at("scopes", of.scopes);
  at("public", of.public_);
  at("pkce_required", of.pkceRequired);
  at("consent_screen_enabled", of.consentScreenEnabled);
  at("callback_url", of.callbackUrl);
}

template <class Visitor>
void visit(Visitor& at, operations::UploadOAuthApplicationLogoRequestBody& of) {
  at("file", of.file);
  at("uploader_user_id", of.uploaderUserId);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeOAuthApplicationTokenRequestBody& of) {
  at("token", of.token);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOAuthApplicationsRequest& of) {
  at("name_query", of.nameQuery);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOAuthApplicationRequest& of) {
  at("oauth_application_id", of.oauthApplicationId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOAuthApplicationRequest& of) {
  at("oauth_application_id", of.oauthApplicationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOAuthApplicationRequest& of) {
  at("oauth_application_id", of.oauthApplicationId);
}

template <class Visitor>
void visit(Visitor& at, operations::UploadOAuthApplicationLogoRequest& of) {
  at("oauth_application_id", of.oauthApplicationId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::RotateOAuthApplicationSecretRequest& of) {
  at("oauth_application_id", of.oauthApplicationId);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeOAuthApplicationTokenRequest& of) {
  at("oauth_application_id", of.oauthApplicationId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOauthApplications = [] {
  add<operations::ListOAuthApplicationsRequest>(
      "oauthApplications.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.oauthApplications.list(request); },
      &operations::ListOAuthApplicationsResponse::oAuthApplications);
  add<operations::CreateOAuthApplicationRequestBody>(
      "oauthApplications.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.oauthApplications.create(request); },
      &operations::CreateOAuthApplicationResponse::oAuthApplicationWithSecret);
  add<operations::GetOAuthApplicationRequest>(
      "oauthApplications.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.oauthApplications.get(request.oauthApplicationId);
      },
      &operations::GetOAuthApplicationResponse::oAuthApplication);
  add<operations::UpdateOAuthApplicationRequest>(
      "oauthApplications.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.oauthApplications.update(request.oauthApplicationId, request.requestBody);
      },
      &operations::UpdateOAuthApplicationResponse::oAuthApplication);
  add<operations::DeleteOAuthApplicationRequest>(
      "oauthApplications.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.oauthApplications.remove(request.oauthApplicationId);
      },
      &operations::DeleteOAuthApplicationResponse::deletedObject);
  add<operations::UploadOAuthApplicationLogoRequest>(
      "oauthApplications.uploadLogo",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.oauthApplications.uploadLogo(request.oauthApplicationId, request.requestBody);
      },
      &operations::UploadOAuthApplicationLogoResponse::oAuthApplication);
  add<operations::RotateOAuthApplicationSecretRequest>(
      "oauthApplications.rotateSecret",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.oauthApplications.rotateSecret(request.oauthApplicationId);
      },
      &operations::RotateOAuthApplicationSecretResponse::oAuthApplicationWithSecret);
  add<operations::RevokeOAuthApplicationTokenRequest>(
      "oauthApplications.revokeToken", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.oauthApplications.revokeToken(request.oauthApplicationId, request.requestBody);
      });
  return true;
}();

}  // namespace
}  // namespace clerk::backend
