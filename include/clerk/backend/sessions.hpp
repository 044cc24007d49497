#pragma once

// Generated from api/sessions.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `sessions`.

#include <clerk/backend/components/session.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace clerk::backend {

namespace components {

/// One signed token of a session.
struct Token {
  std::string jwt{};                    ///< A credential.
  std::optional<std::string> object{};  ///< "token".
};

/// The fresh session as cookies for the browser.
struct Cookies {
  std::vector<std::string> cookies{};  ///< Values for `Set-Cookie` headers; credentials.
  std::string object{};                ///< "cookies".
};

}  // namespace components

namespace operations {

/// Whether `Token` or `Cookies` is answered. An unknown value is kept.
class RefreshSessionRequestBodyFormat : public OpenEnum<RefreshSessionRequestBodyFormat> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Token{"token"};    ///< "token".
  static constexpr Known Cookie{"cookie"};  ///< "cookie".
};

/// The expired token and the browser's request that carried it.
struct RefreshSessionRequestBody {
  /// From the `__session` cookie; has to belong to this session.
  std::string expiredToken{};
  /// From the `__refresh` cookie.
  std::string refreshToken{};
  /// Origin of the browser's request, such as https://example.com.
  std::string requestOrigin{};
  /// Headers of that request, each name with an array of values.
  Settable<nlohmann::json> requestHeaders{};
  /// The browser's IP address.
  std::optional<std::string> requestOriginatingIp{};
  /// Whether `Token` or `Cookies` is answered. Default: token.
  std::optional<RefreshSessionRequestBodyFormat> format{};
};

/// How long the token lives.
struct CreateSessionTokenRequestBody {
  std::optional<std::int64_t> expiresInSeconds{};  ///< 30 to 315360000; without it, the life set for the instance.
};

/// How long the token lives.
struct CreateSessionTokenFromTemplateRequestBody {
  std::optional<std::int64_t> expiresInSeconds{};  ///< 30 to 315360000; without it, the life set in the template.
};

/// The answer of `sessions.list`.
struct GetSessionListResponse {
  std::string contentType{};                       ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                ///< The answer's status.
  http::Response rawResponse{};                    ///< The whole answer.
  std::vector<std::string> unread{};               ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Session> sessionList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};        ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class GetSessionListRequestStatus : public OpenEnum<GetSessionListRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Abandoned{"abandoned"};  ///< "abandoned".
  static constexpr Known Active{"active"};        ///< "active".
  static constexpr Known Ended{"ended"};          ///< "ended".
  static constexpr Known Expired{"expired"};      ///< "expired".
  static constexpr Known Removed{"removed"};      ///< "removed".
  static constexpr Known Replaced{"replaced"};    ///< "replaced".
  static constexpr Known Revoked{"revoked"};      ///< "revoked".
};

/// The request of `sessions.list`: GET /sessions.
struct GetSessionListRequest {
  std::optional<std::string> userId{};                  ///< This or client_id should be given.
  std::optional<std::string> clientId{};                ///< Id of the client.
  std::optional<GetSessionListRequestStatus> status{};  ///< The status.
  std::optional<std::int64_t> limit{};                  ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};                 ///< Default: 0.

  using Item = components::Session;                                ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetSessionListResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `sessions.create`.
struct CreateSessionResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Session> session{};  ///< Always set when the call returns.
};

/// Whose session to open.
struct CreateSessionRequestBody {
  std::string userId{};                               ///< Id of the user.
  std::optional<std::string> activeOrganizationId{};  ///< The organization that is active in it.

  using Response = CreateSessionResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `sessions.get`.
struct GetSessionResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Session> session{};  ///< Always set when the call returns.
};

/// The request of `sessions.get`: GET /sessions/{session_id}.
struct GetSessionRequest {
  std::string sessionId{};  ///< Id of the session.

  using Response = GetSessionResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `sessions.refresh`.
struct RefreshSessionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<std::variant<components::Token, components::Cookies, nlohmann::json>>
      sessionRefresh{};  ///< Always set when the call returns.
};

/// The request of `sessions.refresh`: POST /sessions/{session_id}/refresh.
struct RefreshSessionRequest {
  /// Id of the session.
  std::string sessionId{};
  /// The expired token and the browser's request that carried it.
  operations::RefreshSessionRequestBody requestBody{};

  using Response = RefreshSessionResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `sessions.revoke`.
struct RevokeSessionResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Session> session{};  ///< Always set when the call returns.
};

/// The request of `sessions.revoke`: POST /sessions/{session_id}/revoke.
struct RevokeSessionRequest {
  std::string sessionId{};  ///< Id of the session.

  using Response = RevokeSessionResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `sessions.createToken`.
struct CreateSessionTokenResponse {
  std::string contentType{};                  ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                           ///< The answer's status.
  http::Response rawResponse{};               ///< The whole answer.
  std::vector<std::string> unread{};          ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Token> object{};  ///< Always set when the call returns.
};

/// The request of `sessions.createToken`: POST /sessions/{session_id}/tokens.
struct CreateSessionTokenRequest {
  std::string sessionId{};                                  ///< Id of the session.
  operations::CreateSessionTokenRequestBody requestBody{};  ///< How long the token lives.

  using Response = CreateSessionTokenResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `sessions.createTokenFromTemplate`.
struct CreateSessionTokenFromTemplateResponse {
  std::string contentType{};                  ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                           ///< The answer's status.
  http::Response rawResponse{};               ///< The whole answer.
  std::vector<std::string> unread{};          ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Token> object{};  ///< Always set when the call returns.
};

/// The request of `sessions.createTokenFromTemplate`: POST /sessions/{session_id}/tokens/{template_name}.
struct CreateSessionTokenFromTemplateRequest {
  std::string sessionId{};                                              ///< Id of the session.
  std::string templateName{};                                           ///< The template name.
  operations::CreateSessionTokenFromTemplateRequestBody requestBody{};  ///< How long the token lives.

  using Response = CreateSessionTokenFromTemplateResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetSessionListResponse Sessions::list(const operations::GetSessionListRequest& request,
                                                         const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetSessionListResponse Sessions::list() const {
  return call(operations::GetSessionListRequest{}, {});
}

inline operations::CreateSessionResponse Sessions::create(const operations::CreateSessionRequestBody& request,
                                                          const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetSessionResponse Sessions::get(std::string sessionId, const RequestOptions& options) const {
  return call(operations::GetSessionRequest{std::move(sessionId)}, options);
}

inline operations::RefreshSessionResponse Sessions::refresh(std::string sessionId,
                                                            operations::RefreshSessionRequestBody requestBody,
                                                            const RequestOptions& options) const {
  return call(operations::RefreshSessionRequest{std::move(sessionId), std::move(requestBody)}, options);
}

inline operations::RevokeSessionResponse Sessions::revoke(std::string sessionId, const RequestOptions& options) const {
  return call(operations::RevokeSessionRequest{std::move(sessionId)}, options);
}

inline operations::CreateSessionTokenResponse Sessions::createToken(
    std::string sessionId, operations::CreateSessionTokenRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::CreateSessionTokenRequest{std::move(sessionId), std::move(requestBody)}, options);
}

inline operations::CreateSessionTokenResponse Sessions::createToken(std::string sessionId) const {
  return call(operations::CreateSessionTokenRequest{std::move(sessionId)}, {});
}

inline operations::CreateSessionTokenFromTemplateResponse Sessions::createTokenFromTemplate(
    std::string sessionId, std::string templateName, operations::CreateSessionTokenFromTemplateRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateSessionTokenFromTemplateRequest{std::move(sessionId), std::move(templateName),
                                                                std::move(requestBody)},
              options);
}

inline operations::CreateSessionTokenFromTemplateResponse Sessions::createTokenFromTemplate(
    std::string sessionId, std::string templateName) const {
  return call(operations::CreateSessionTokenFromTemplateRequest{std::move(sessionId), std::move(templateName)}, {});
}

}  // namespace clerk::backend
