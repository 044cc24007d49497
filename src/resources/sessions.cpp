// Generated from api/sessions.yaml by api/generate.py; edit that instead.

#include <clerk/backend/sessions.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field tokenFields[] = {
    field<&components::Token::jwt>("jwt", models::strict),
    field<&components::Token::object>("object"),
};

constexpr models::Field cookiesFields[] = {
    field<&components::Cookies::cookies>("cookies", models::strict),
    field<&components::Cookies::object>("object", models::promised),
};

constexpr models::Field createSessionRequestBodyFields[] = {
    field<&operations::CreateSessionRequestBody::userId>("user_id", models::promised),
    field<&operations::CreateSessionRequestBody::activeOrganizationId>("active_organization_id"),
};

constexpr models::Field refreshSessionRequestBodyFields[] = {
    field<&operations::RefreshSessionRequestBody::expiredToken>("expired_token", models::promised),
    field<&operations::RefreshSessionRequestBody::refreshToken>("refresh_token", models::promised),
    field<&operations::RefreshSessionRequestBody::requestOrigin>("request_origin", models::promised),
    field<&operations::RefreshSessionRequestBody::requestHeaders>("request_headers", models::nullable),
    field<&operations::RefreshSessionRequestBody::requestOriginatingIp>("request_originating_ip", models::nullable),
    field<&operations::RefreshSessionRequestBody::format>("format", models::nullable),
};

constexpr models::Field createSessionTokenRequestBodyFields[] = {
    field<&operations::CreateSessionTokenRequestBody::expiresInSeconds>("expires_in_seconds", models::nullable),
};

constexpr models::Field createSessionTokenFromTemplateRequestBodyFields[] = {
    field<&operations::CreateSessionTokenFromTemplateRequestBody::expiresInSeconds>("expires_in_seconds",
                                                                                    models::nullable),
};

constexpr models::Field getSessionListParameters[] = {
    field<&operations::GetSessionListRequest::userId>("user_id"),
    field<&operations::GetSessionListRequest::clientId>("client_id"),
    field<&operations::GetSessionListRequest::status>("status"),
    field<&operations::GetSessionListRequest::limit>("limit"),
    field<&operations::GetSessionListRequest::offset>("offset"),
};

constexpr core::Paging getSessionListPaging{core::place<&operations::GetSessionListRequest::limit>(),
                                            core::place<&operations::GetSessionListRequest::offset>(), 500};

constexpr models::Field getSessionParameters[] = {
    field<&operations::GetSessionRequest::sessionId>("session_id", models::inPath),
};

constexpr models::Field refreshSessionParameters[] = {
    field<&operations::RefreshSessionRequest::sessionId>("session_id", models::inPath),
};

constexpr models::Field revokeSessionParameters[] = {
    field<&operations::RevokeSessionRequest::sessionId>("session_id", models::inPath),
};

constexpr models::Field createSessionTokenParameters[] = {
    field<&operations::CreateSessionTokenRequest::sessionId>("session_id", models::inPath),
};

constexpr models::Field createSessionTokenFromTemplateParameters[] = {
    field<&operations::CreateSessionTokenFromTemplateRequest::sessionId>("session_id", models::inPath),
    field<&operations::CreateSessionTokenFromTemplateRequest::templateName>("template_name", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::Token>::model = models::modelOf<components::Token>(tokenFields, "token");

template <>
const models::Model models::Table<components::Cookies>::model = models::modelOf<components::Cookies>(cookiesFields,
                                                                                                     "cookies");

template <>
const models::Model models::Table<operations::CreateSessionRequestBody>::model =
    models::modelOf<operations::CreateSessionRequestBody>(createSessionRequestBodyFields);

template <>
const models::Model models::Table<operations::RefreshSessionRequestBody>::model =
    models::modelOf<operations::RefreshSessionRequestBody>(refreshSessionRequestBodyFields);

template <>
const models::Model models::Table<operations::CreateSessionTokenRequestBody>::model =
    models::modelOf<operations::CreateSessionTokenRequestBody>(createSessionTokenRequestBodyFields);

template <>
const models::Model models::Table<operations::CreateSessionTokenFromTemplateRequestBody>::model =
    models::modelOf<operations::CreateSessionTokenFromTemplateRequestBody>(
        createSessionTokenFromTemplateRequestBodyFields);

const core::Operation& operations::GetSessionListRequest::operation() {
  static constexpr core::Operation row{
      "GetSessionList",
      "GET",
      "/sessions?paginated=true",
      core::Repeat::safe,
      getSessionListParameters,
      {},
      core::page<&operations::GetSessionListResponse::sessionList, &operations::GetSessionListResponse::totalCount>(),
      {400, 401, 422},
      &getSessionListPaging};
  return row;
}

const core::Operation& operations::CreateSessionRequestBody::operation() {
  static constexpr core::Operation row{"CreateSession",
                                       "POST",
                                       "/sessions",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateSessionRequestBody>(),
                                       core::answer<&operations::CreateSessionResponse::session>(),
                                       {400, 401, 404, 422}};
  return row;
}

const core::Operation& operations::GetSessionRequest::operation() {
  static constexpr core::Operation row{"GetSession",
                                       "GET",
                                       "/sessions/{session_id}",
                                       core::Repeat::safe,
                                       getSessionParameters,
                                       {},
                                       core::answer<&operations::GetSessionResponse::session>(),
                                       {400, 401, 404}};
  return row;
}

const core::Operation& operations::RefreshSessionRequest::operation() {
  static constexpr core::Operation row{"RefreshSession",
                                       "POST",
                                       "/sessions/{session_id}/refresh",
                                       core::Repeat::unsafe,
                                       refreshSessionParameters,
                                       core::body<&operations::RefreshSessionRequest::requestBody>(),
                                       core::answer<&operations::RefreshSessionResponse::sessionRefresh>(),
                                       {400, 401}};
  return row;
}

const core::Operation& operations::RevokeSessionRequest::operation() {
  static constexpr core::Operation row{"RevokeSession",
                                       "POST",
                                       "/sessions/{session_id}/revoke",
                                       core::Repeat::safe,
                                       revokeSessionParameters,
                                       {},
                                       core::answer<&operations::RevokeSessionResponse::session>(),
                                       {400, 401, 404}};
  return row;
}

const core::Operation& operations::CreateSessionTokenRequest::operation() {
  static constexpr core::Operation row{
      "CreateSessionToken",
      "POST",
      "/sessions/{session_id}/tokens",
      core::Repeat::unsafe,
      createSessionTokenParameters,
      core::body<&operations::CreateSessionTokenRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::CreateSessionTokenResponse::object>(),
      {401, 404}};
  return row;
}

const core::Operation& operations::CreateSessionTokenFromTemplateRequest::operation() {
  static constexpr core::Operation row{
      "CreateSessionTokenFromTemplate",
      "POST",
      "/sessions/{session_id}/tokens/{template_name}",
      core::Repeat::unsafe,
      createSessionTokenFromTemplateParameters,
      core::body<&operations::CreateSessionTokenFromTemplateRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::CreateSessionTokenFromTemplateResponse::object>(),
      {401, 404}};
  return row;
}

}  // namespace clerk::backend
