// Generated from api/sessions.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/sessions.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::Token& of) {
  at("jwt", of.jwt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Cookies& of) {
  at("cookies", of.cookies);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateSessionRequestBody& of) {
  at("user_id", of.userId);
  at("active_organization_id", of.activeOrganizationId);
}

template <class Visitor>
void visit(Visitor& at, operations::RefreshSessionRequestBody& of) {
  at("expired_token", of.expiredToken);
  at("refresh_token", of.refreshToken);
  at("request_origin", of.requestOrigin);
  at("request_headers", of.requestHeaders);
  at("request_originating_ip", of.requestOriginatingIp);
  at("format", of.format);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSessionTokenRequestBody& of) {
  at("expires_in_seconds", of.expiresInSeconds);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSessionTokenFromTemplateRequestBody& of) {
  at("expires_in_seconds", of.expiresInSeconds);
}

template <class Visitor>
void visit(Visitor& at, operations::GetSessionListRequest& of) {
  at("user_id", of.userId);
  at("client_id", of.clientId);
  at("status", of.status);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetSessionRequest& of) {
  at("session_id", of.sessionId);
}

template <class Visitor>
void visit(Visitor& at, operations::RefreshSessionRequest& of) {
  at("session_id", of.sessionId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeSessionRequest& of) {
  at("session_id", of.sessionId);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSessionTokenRequest& of) {
  at("session_id", of.sessionId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSessionTokenFromTemplateRequest& of) {
  at("session_id", of.sessionId);
  at("template_name", of.templateName);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedSessions = [] {
  add<operations::GetSessionListRequest>(
      "sessions.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.sessions.list(request); },
      &operations::GetSessionListResponse::sessionList);
  add<operations::CreateSessionRequestBody>(
      "sessions.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.sessions.create(request); },
      &operations::CreateSessionResponse::session);
  add<operations::GetSessionRequest>(
      "sessions.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.sessions.get(request.sessionId); },
      &operations::GetSessionResponse::session);
  add<operations::RefreshSessionRequest>(
      "sessions.refresh",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.sessions.refresh(request.sessionId, request.requestBody);
      },
      &operations::RefreshSessionResponse::sessionRefresh);
  add<operations::RevokeSessionRequest>(
      "sessions.revoke",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.sessions.revoke(request.sessionId); },
      &operations::RevokeSessionResponse::session);
  add<operations::CreateSessionTokenRequest>(
      "sessions.createToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.sessions.createToken(request.sessionId, request.requestBody);
      },
      &operations::CreateSessionTokenResponse::object);
  add<operations::CreateSessionTokenFromTemplateRequest>(
      "sessions.createTokenFromTemplate",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.sessions.createTokenFromTemplate(request.sessionId, request.templateName, request.requestBody);
      },
      &operations::CreateSessionTokenFromTemplateResponse::object);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
