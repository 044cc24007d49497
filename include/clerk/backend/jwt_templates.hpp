#pragma once

// Generated from api/jwtTemplates.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `jwtTemplates`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// Says what a kind of JWT contains and how it is signed.
struct JWTTemplate {
  std::string id{};                 ///< Its id.
  std::string name{};               ///< What createTokenFromTemplate takes.
  nlohmann::json claims{};          ///< The claims.
  std::int64_t lifetime{};          ///< Seconds.
  std::int64_t allowedClockSkew{};  ///< Seconds.
  std::string signingAlgorithm{};   ///< Such as RS256.
  bool customSigningKey{};          ///< Whether it signs with a key of its own.
  std::int64_t createdAt{};         ///< Unix time in milliseconds.
  std::int64_t updatedAt{};         ///< Unix time in milliseconds.
  std::string object{};             ///< "jwt_template".
};

}  // namespace components

namespace operations {

/// What its tokens will contain from now on.
struct UpdateJWTTemplateRequestBody {
  /// What createTokenFromTemplate takes.
  std::string name{};
  /// May contain shortcodes such as {{user.id}}.
  nlohmann::json claims{};
  /// Seconds, 30 to 315360000.
  Settable<std::int64_t> lifetime{};
  /// Seconds, 0 to 300.
  Settable<std::int64_t> allowedClockSkew{};
  /// Signs with a key of your own; needs signing_algorithm and signing_key.
  std::optional<bool> customSigningKey{};
  /// Such as RS256 or HS256.
  Settable<std::string> signingAlgorithm{};
  /// The private or shared key; a secret, never answered.
  Settable<std::string> signingKey{};
};

/// The answer of `jwtTemplates.list`.
struct ListJWTTemplatesResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::JWTTemplate> jwtTemplateList{};  ///< What was answered.
};

/// The request of `jwtTemplates.list`: GET /jwt_templates.
struct ListJWTTemplatesRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::JWTTemplate;                            ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListJWTTemplatesResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `jwtTemplates.create`.
struct CreateJWTTemplateResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::JWTTemplate> jwtTemplate{};  ///< Always set when the call returns.
};

/// What its tokens will contain.
struct CreateJWTTemplateRequestBody {
  /// What createTokenFromTemplate takes.
  std::string name{};
  /// May contain shortcodes such as {{user.id}}.
  nlohmann::json claims{};
  /// Seconds, 30 to 315360000.
  std::optional<std::int64_t> lifetime{};
  /// Seconds, 0 to 300.
  std::optional<std::int64_t> allowedClockSkew{};
  /// Signs with a key of your own; needs signing_algorithm and signing_key.
  std::optional<bool> customSigningKey{};
  /// Such as RS256 or HS256.
  std::optional<std::string> signingAlgorithm{};
  /// The private or shared key; a secret, never answered.
  std::optional<std::string> signingKey{};

  using Response = CreateJWTTemplateResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `jwtTemplates.get`.
struct GetJWTTemplateResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::JWTTemplate> jwtTemplate{};  ///< Always set when the call returns.
};

/// The request of `jwtTemplates.get`: GET /jwt_templates/{template_id}.
struct GetJWTTemplateRequest {
  std::string templateId{};  ///< Id of the template.

  using Response = GetJWTTemplateResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `jwtTemplates.update`.
struct UpdateJWTTemplateResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::JWTTemplate> jwtTemplate{};  ///< Always set when the call returns.
};

/// The request of `jwtTemplates.update`: PATCH /jwt_templates/{template_id}.
struct UpdateJWTTemplateRequest {
  std::string templateId{};                                ///< Id of the template.
  operations::UpdateJWTTemplateRequestBody requestBody{};  ///< What its tokens will contain from now on.

  using Response = UpdateJWTTemplateResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `jwtTemplates.remove`.
struct DeleteJWTTemplateResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `jwtTemplates.remove`: DELETE /jwt_templates/{template_id}.
struct DeleteJWTTemplateRequest {
  std::string templateId{};  ///< Id of the template.

  using Response = DeleteJWTTemplateResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListJWTTemplatesResponse JwtTemplates::list(const operations::ListJWTTemplatesRequest& request,
                                                               const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListJWTTemplatesResponse JwtTemplates::list() const {
  return call(operations::ListJWTTemplatesRequest{}, {});
}

inline operations::CreateJWTTemplateResponse JwtTemplates::create(
    const operations::CreateJWTTemplateRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetJWTTemplateResponse JwtTemplates::get(std::string templateId,
                                                            const RequestOptions& options) const {
  return call(operations::GetJWTTemplateRequest{std::move(templateId)}, options);
}

inline operations::UpdateJWTTemplateResponse JwtTemplates::update(std::string templateId,
                                                                  operations::UpdateJWTTemplateRequestBody requestBody,
                                                                  const RequestOptions& options) const {
  return call(operations::UpdateJWTTemplateRequest{std::move(templateId), std::move(requestBody)}, options);
}

inline operations::DeleteJWTTemplateResponse JwtTemplates::remove(std::string templateId,
                                                                  const RequestOptions& options) const {
  return call(operations::DeleteJWTTemplateRequest{std::move(templateId)}, options);
}

}  // namespace clerk::backend
