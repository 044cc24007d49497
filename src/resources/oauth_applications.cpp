// Generated from api/oauthApplications.yaml by api/generate.py; edit that instead.

#include <clerk/backend/oauth_applications.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field oAuthApplicationFields[] = {
    field<&components::OAuthApplication::id>("id", models::strict),
    field<&components::OAuthApplication::clientId>("client_id", models::strict),
    field<&components::OAuthApplication::name>("name", models::promised),
    field<&components::OAuthApplication::scopes>("scopes", models::promised),
    field<&components::OAuthApplication::redirectUris>("redirect_uris", models::promised),
    field<&components::OAuthApplication::public_>("public", models::promised),
    field<&components::OAuthApplication::pkceRequired>("pkce_required", models::promised),
    field<&components::OAuthApplication::consentScreenEnabled>("consent_screen_enabled", models::promised),
    field<&components::OAuthApplication::dynamicallyRegistered>("dynamically_registered", models::promised),
    field<&components::OAuthApplication::authorizeUrl>("authorize_url", models::promised),
    field<&components::OAuthApplication::tokenFetchUrl>("token_fetch_url", models::promised),
    field<&components::OAuthApplication::userInfoUrl>("user_info_url", models::promised),
    field<&components::OAuthApplication::tokenIntrospectionUrl>("token_introspection_url", models::promised),
    field<&components::OAuthApplication::discoveryUrl>("discovery_url", models::promised),
    field<&components::OAuthApplication::clientUri>("client_uri", models::promised | models::nullable),
    field<&components::OAuthApplication::clientImageUrl>("client_image_url", models::promised | models::nullable),
    field<&components::OAuthApplication::instanceId>("instance_id", models::promised),
    field<&components::OAuthApplication::createdAt>("created_at", models::promised),
    field<&components::OAuthApplication::updatedAt>("updated_at", models::promised),
    field<&components::OAuthApplication::callbackUrl>("callback_url", models::promised),
    field<&components::OAuthApplication::object>("object", models::promised),
};

constexpr models::Field oAuthApplicationWithSecretFields[] = {
    field<&components::OAuthApplicationWithSecret::id>("id", models::strict),
    field<&components::OAuthApplicationWithSecret::clientId>("client_id", models::strict),
    field<&components::OAuthApplicationWithSecret::clientSecret>("client_secret"),
    field<&components::OAuthApplicationWithSecret::name>("name", models::promised),
    field<&components::OAuthApplicationWithSecret::scopes>("scopes", models::promised),
    field<&components::OAuthApplicationWithSecret::redirectUris>("redirect_uris", models::promised),
    field<&components::OAuthApplicationWithSecret::public_>("public", models::promised),
    field<&components::OAuthApplicationWithSecret::pkceRequired>("pkce_required", models::promised),
    field<&components::OAuthApplicationWithSecret::consentScreenEnabled>("consent_screen_enabled", models::promised),
    field<&components::OAuthApplicationWithSecret::dynamicallyRegistered>("dynamically_registered", models::promised),
    field<&components::OAuthApplicationWithSecret::authorizeUrl>("authorize_url", models::promised),
    field<&components::OAuthApplicationWithSecret::tokenFetchUrl>("token_fetch_url", models::promised),
    field<&components::OAuthApplicationWithSecret::userInfoUrl>("user_info_url", models::promised),
    field<&components::OAuthApplicationWithSecret::tokenIntrospectionUrl>("token_introspection_url", models::promised),
    field<&components::OAuthApplicationWithSecret::discoveryUrl>("discovery_url", models::promised),
    field<&components::OAuthApplicationWithSecret::clientUri>("client_uri", models::promised | models::nullable),
    field<&components::OAuthApplicationWithSecret::clientImageUrl>("client_image_url",
                                                                   models::promised | models::nullable),
    field<&components::OAuthApplicationWithSecret::instanceId>("instance_id", models::promised),
    field<&components::OAuthApplicationWithSecret::createdAt>("created_at", models::promised),
    field<&components::OAuthApplicationWithSecret::updatedAt>("updated_at", models::promised),
    field<&components::OAuthApplicationWithSecret::callbackUrl>("callback_url", models::promised),
    field<&components::OAuthApplicationWithSecret::object>("object", models::promised),
};

constexpr models::Field createOAuthApplicationRequestBodyFields[] = {
    field<&operations::CreateOAuthApplicationRequestBody::name>("name", models::promised),
    field<&operations::CreateOAuthApplicationRequestBody::redirectUris>("redirect_uris", models::nullable),
    field<&operations::CreateOAuthApplicationRequestBody::scopes>("scopes", models::nullable),
    field<&operations::CreateOAuthApplicationRequestBody::public_>("public", models::nullable),
    field<&operations::CreateOAuthApplicationRequestBody::pkceRequired>("pkce_required", models::nullable),
    field<&operations::CreateOAuthApplicationRequestBody::consentScreenEnabled>("consent_screen_enabled",
                                                                                models::nullable),
    field<&operations::CreateOAuthApplicationRequestBody::callbackUrl>("callback_url", models::nullable),
};

constexpr models::Field updateOAuthApplicationRequestBodyFields[] = {
    field<&operations::UpdateOAuthApplicationRequestBody::name>("name", models::nullable),
    field<&operations::UpdateOAuthApplicationRequestBody::redirectUris>("redirect_uris", models::nullable),
    field<&operations::UpdateOAuthApplicationRequestBody::scopes>("scopes", models::nullable),
    field<&operations::UpdateOAuthApplicationRequestBody::public_>("public", models::nullable),
    field<&operations::UpdateOAuthApplicationRequestBody::pkceRequired>("pkce_required", models::nullable),
    field<&operations::UpdateOAuthApplicationRequestBody::consentScreenEnabled>("consent_screen_enabled",
                                                                                models::nullable),
    field<&operations::UpdateOAuthApplicationRequestBody::callbackUrl>("callback_url", models::nullable),
};

constexpr models::Field uploadOAuthApplicationLogoRequestBodyFields[] = {
    field<&operations::UploadOAuthApplicationLogoRequestBody::file>("file", models::promised | models::file),
    field<&operations::UploadOAuthApplicationLogoRequestBody::uploaderUserId>("uploader_user_id"),
};

constexpr models::Field revokeOAuthApplicationTokenRequestBodyFields[] = {
    field<&operations::RevokeOAuthApplicationTokenRequestBody::token>("token", models::promised),
};

constexpr models::Field listOAuthApplicationsParameters[] = {
    field<&operations::ListOAuthApplicationsRequest::nameQuery>("name_query"),
    field<&operations::ListOAuthApplicationsRequest::orderBy>("order_by"),
    field<&operations::ListOAuthApplicationsRequest::limit>("limit"),
    field<&operations::ListOAuthApplicationsRequest::offset>("offset"),
};

constexpr core::Paging listOAuthApplicationsPaging{core::place<&operations::ListOAuthApplicationsRequest::limit>(),
                                                   core::place<&operations::ListOAuthApplicationsRequest::offset>(),
                                                   500};

constexpr models::Field getOAuthApplicationParameters[] = {
    field<&operations::GetOAuthApplicationRequest::oauthApplicationId>("oauth_application_id", models::inPath),
};

constexpr models::Field updateOAuthApplicationParameters[] = {
    field<&operations::UpdateOAuthApplicationRequest::oauthApplicationId>("oauth_application_id", models::inPath),
};

constexpr models::Field deleteOAuthApplicationParameters[] = {
    field<&operations::DeleteOAuthApplicationRequest::oauthApplicationId>("oauth_application_id", models::inPath),
};

constexpr models::Field uploadOAuthApplicationLogoParameters[] = {
    field<&operations::UploadOAuthApplicationLogoRequest::oauthApplicationId>("oauth_application_id", models::inPath),
};

constexpr models::Field rotateOAuthApplicationSecretParameters[] = {
    field<&operations::RotateOAuthApplicationSecretRequest::oauthApplicationId>("oauth_application_id", models::inPath),
};

constexpr models::Field revokeOAuthApplicationTokenParameters[] = {
    field<&operations::RevokeOAuthApplicationTokenRequest::oauthApplicationId>("oauth_application_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::OAuthApplication>::model =
    models::modelOf<components::OAuthApplication>(oAuthApplicationFields);

template <>
const models::Model models::Table<components::OAuthApplicationWithSecret>::model =
    models::modelOf<components::OAuthApplicationWithSecret>(oAuthApplicationWithSecretFields);

template <>
const models::Model models::Table<operations::CreateOAuthApplicationRequestBody>::model =
    models::modelOf<operations::CreateOAuthApplicationRequestBody>(createOAuthApplicationRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOAuthApplicationRequestBody>::model =
    models::modelOf<operations::UpdateOAuthApplicationRequestBody>(updateOAuthApplicationRequestBodyFields);

template <>
const models::Model models::Table<operations::UploadOAuthApplicationLogoRequestBody>::model =
    models::modelOf<operations::UploadOAuthApplicationLogoRequestBody>(uploadOAuthApplicationLogoRequestBodyFields);

template <>
const models::Model models::Table<operations::RevokeOAuthApplicationTokenRequestBody>::model =
    models::modelOf<operations::RevokeOAuthApplicationTokenRequestBody>(revokeOAuthApplicationTokenRequestBodyFields);

const core::Operation& operations::ListOAuthApplicationsRequest::operation() {
  static constexpr core::Operation row{"ListOAuthApplications",
                                       "GET",
                                       "/oauth_applications",
                                       core::Repeat::safe,
                                       listOAuthApplicationsParameters,
                                       {},
                                       core::page<&operations::ListOAuthApplicationsResponse::oAuthApplications,
                                                  &operations::ListOAuthApplicationsResponse::totalCount>(),
                                       {400, 403, 422},
                                       &listOAuthApplicationsPaging};
  return row;
}

const core::Operation& operations::CreateOAuthApplicationRequestBody::operation() {
  static constexpr core::Operation row{
      "CreateOAuthApplication",
      "POST",
      "/oauth_applications",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::CreateOAuthApplicationRequestBody>(),
      core::answer<&operations::CreateOAuthApplicationResponse::oAuthApplicationWithSecret>(),
      {400, 403, 422}};
  return row;
}

const core::Operation& operations::GetOAuthApplicationRequest::operation() {
  static constexpr core::Operation row{"GetOAuthApplication",
                                       "GET",
                                       "/oauth_applications/{oauth_application_id}",
                                       core::Repeat::safe,
                                       getOAuthApplicationParameters,
                                       {},
                                       core::answer<&operations::GetOAuthApplicationResponse::oAuthApplication>(),
                                       {403, 404}};
  return row;
}

const core::Operation& operations::UpdateOAuthApplicationRequest::operation() {
  static constexpr core::Operation row{"UpdateOAuthApplication",
                                       "PATCH",
                                       "/oauth_applications/{oauth_application_id}",
                                       core::Repeat::safe,
                                       updateOAuthApplicationParameters,
                                       core::body<&operations::UpdateOAuthApplicationRequest::requestBody>(),
                                       core::answer<&operations::UpdateOAuthApplicationResponse::oAuthApplication>(),
                                       {400, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteOAuthApplicationRequest::operation() {
  static constexpr core::Operation row{"DeleteOAuthApplication",
                                       "DELETE",
                                       "/oauth_applications/{oauth_application_id}",
                                       core::Repeat::safe,
                                       deleteOAuthApplicationParameters,
                                       {},
                                       core::answer<&operations::DeleteOAuthApplicationResponse::deletedObject>(),
                                       {403, 404}};
  return row;
}

const core::Operation& operations::UploadOAuthApplicationLogoRequest::operation() {
  static constexpr core::Operation row{
      "UploadOAuthApplicationLogo",
      "PUT",
      "/oauth_applications/{oauth_application_id}/logo",
      core::Repeat::safe,
      uploadOAuthApplicationLogoParameters,
      core::body<&operations::UploadOAuthApplicationLogoRequest::requestBody>(core::Body::Form::multipart),
      core::answer<&operations::UploadOAuthApplicationLogoResponse::oAuthApplication>(),
      {400, 403, 404, 413}};
  return row;
}

const core::Operation& operations::RotateOAuthApplicationSecretRequest::operation() {
  static constexpr core::Operation row{
      "RotateOAuthApplicationSecret",
      "POST",
      "/oauth_applications/{oauth_application_id}/rotate_secret",
      core::Repeat::unsafe,
      rotateOAuthApplicationSecretParameters,
      {},
      core::answer<&operations::RotateOAuthApplicationSecretResponse::oAuthApplicationWithSecret>(),
      {403, 404}};
  return row;
}

const core::Operation& operations::RevokeOAuthApplicationTokenRequest::operation() {
  static constexpr core::Operation row{"RevokeOAuthApplicationToken",
                                       "POST",
                                       "/oauth_applications/{oauth_application_id}/revoke_token",
                                       core::Repeat::safe,
                                       revokeOAuthApplicationTokenParameters,
                                       core::body<&operations::RevokeOAuthApplicationTokenRequest::requestBody>(),
                                       core::noContent<operations::RevokeOAuthApplicationTokenResponse>(),
                                       {400, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
