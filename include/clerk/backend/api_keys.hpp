#pragma once

// Generated from api/apiKeys.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `apiKeys`.

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

/// An API key without its secret.
struct ApiKey {
  /// ak_...
  std::string id{};
  /// Id of the owner.
  std::string subject{};
  /// The name.
  std::string name{};
  /// Whether it is so: revoked.
  bool revoked{};
  /// Whether it is so: expired.
  bool expired{};
  /// What the key is good for, in names of your own.
  std::vector<std::string> scopes{};
  /// The claims.
  nlohmann::json claims{};
  /// When the key ends; null for one without an end. Unix time in milliseconds.
  std::optional<std::int64_t> expiration{};
  /// The description.
  std::optional<std::string> description{};
  /// Usually api_key.
  std::string type{};
  /// Id of the user who asked for the key.
  std::optional<std::string> createdBy{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastUsedAt{};
  /// The revocation reason.
  std::optional<std::string> revocationReason{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "api_key".
  std::string object{};
};

/// An API key just created, with its secret.
struct ApiKeyCreated {
  /// ak_...
  std::string id{};
  /// What the key's holder sends; a credential.
  std::string secret{};
  /// Id of the owner.
  std::string subject{};
  /// The name.
  std::string name{};
  /// Whether it is so: revoked.
  bool revoked{};
  /// Whether it is so: expired.
  bool expired{};
  /// What the key is good for, in names of your own.
  std::vector<std::string> scopes{};
  /// The claims.
  nlohmann::json claims{};
  /// When the key ends; null for one without an end. Unix time in milliseconds.
  std::optional<std::int64_t> expiration{};
  /// The description.
  std::optional<std::string> description{};
  /// Usually api_key.
  std::string type{};
  /// Id of the user who asked for the key.
  std::optional<std::string> createdBy{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastUsedAt{};
  /// The revocation reason.
  std::optional<std::string> revocationReason{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "api_key".
  std::string object{};
};

/// Confirms that a key is gone.
struct ApiKeyDeleted {
  std::string id{};      ///< Its id.
  bool deleted{};        ///< Always true.
  std::string object{};  ///< "api_key".
};

/// The secret of a key.
struct ApiKeySecret {
  std::string secret{};  ///< A credential.
};

}  // namespace components

namespace operations {

/// What changes.
struct UpdateApiKeyRequestBody {
  Settable<std::string> description{};              ///< At most 255 characters.
  Settable<std::vector<std::string>> scopes{};      ///< The scopes.
  Settable<nlohmann::json> claims{};                ///< The claims.
  Settable<std::int64_t> secondsUntilExpiration{};  ///< New life in seconds, more than 0.
  std::optional<std::string> subject{};             ///< Id of the owner, user_..., org_..., mch_... or scim_...
};

/// Why the key is revoked; may be empty.
struct RevokeApiKeyRequestBody {
  std::optional<std::string> revocationReason{};  ///< A note for your records.
};

/// The answer of `apiKeys.getApiKeys`.
struct GetApiKeysResponse {
  std::string contentType{};                 ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                          ///< The answer's status.
  http::Response rawResponse{};              ///< The whole answer.
  std::vector<std::string> unread{};         ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::ApiKey> object{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.
};

/// The request of `apiKeys.getApiKeys`: GET /api_keys.
struct GetApiKeysRequest {
  std::string subject{};                 ///< Id of the owner, user_..., org_..., mch_... or scim_...
  std::optional<std::string> query{};    ///< Text to search the keys for.
  std::optional<bool> includeInvalid{};  ///< Whether revoked and expired keys are listed too. Default: false.
  std::optional<std::string> type{};     ///< The kind of key, at least 3 characters. Default: api_key.
  std::optional<std::int64_t> limit{};   ///< 1 to 100. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::ApiKey;                                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetApiKeysResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.createApiKey`.
struct CreateApiKeyResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKeyCreated> object{};  ///< Always set when the call returns.
};

/// The key to create.
struct CreateApiKeyRequestBody {
  /// At least 3 characters, with no space at either end.
  std::string name{};
  /// Id of the owner, user_..., org_..., mch_... or scim_...
  std::string subject{};
  /// At most 255 characters.
  std::optional<std::string> description{};
  /// Names of your own that say what the key is good for; it is your API that enforces them.
  Settable<std::vector<std::string>> scopes{};
  /// Further data of your own to keep with the key.
  Settable<nlohmann::json> claims{};
  /// Life of the key in seconds, more than 0; without it the key never expires.
  std::optional<std::int64_t> secondsUntilExpiration{};
  /// Id of the user who asked for the key, user_...
  std::optional<std::string> createdBy{};
  /// The kind of key, 3 to 25 characters. Default: api_key.
  std::optional<std::string> type{};

  using Response = CreateApiKeyResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.getApiKey`.
struct GetApiKeyResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKey> object{};  ///< Always set when the call returns.
};

/// The request of `apiKeys.getApiKey`: GET /api_keys/{apiKeyID}.
struct GetApiKeyRequest {
  std::string apiKeyId{};  ///< Id of the api key.

  using Response = GetApiKeyResponse;                              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.updateApiKey`.
struct UpdateApiKeyResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKey> object{};  ///< Always set when the call returns.
};

/// The request of `apiKeys.updateApiKey`: PATCH /api_keys/{apiKeyID}.
struct UpdateApiKeyRequest {
  std::string apiKeyId{};                             ///< Id of the api key.
  operations::UpdateApiKeyRequestBody requestBody{};  ///< What changes.

  using Response = UpdateApiKeyResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.deleteApiKey`.
struct DeleteApiKeyResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKeyDeleted> object{};  ///< Always set when the call returns.
};

/// The request of `apiKeys.deleteApiKey`: DELETE /api_keys/{apiKeyID}.
struct DeleteApiKeyRequest {
  std::string apiKeyId{};  ///< Id of the api key.

  using Response = DeleteApiKeyResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.getApiKeySecret`.
struct GetApiKeySecretResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKeySecret> object{};  ///< Always set when the call returns.
};

/// The request of `apiKeys.getApiKeySecret`: GET /api_keys/{apiKeyID}/secret.
struct GetApiKeySecretRequest {
  std::string apiKeyId{};  ///< Id of the api key.

  using Response = GetApiKeySecretResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.revokeApiKey`.
struct RevokeApiKeyResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKey> object{};  ///< Always set when the call returns.
};

/// The request of `apiKeys.revokeApiKey`: POST /api_keys/{apiKeyID}/revoke.
struct RevokeApiKeyRequest {
  std::string apiKeyId{};                             ///< Id of the api key.
  operations::RevokeApiKeyRequestBody requestBody{};  ///< Why the key is revoked; may be empty.

  using Response = RevokeApiKeyResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `apiKeys.verifyApiKey`.
struct VerifyApiKeyResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ApiKey> object{};  ///< Always set when the call returns.
};

/// The secret that came with a request.
struct VerifyApiKeyRequestBody {
  std::string secret{};  ///< A credential.

  using Response = VerifyApiKeyResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetApiKeysResponse ApiKeys::getApiKeys(const operations::GetApiKeysRequest& request,
                                                          const RequestOptions& options) const {
  return call(request, options);
}

inline operations::CreateApiKeyResponse ApiKeys::createApiKey(const operations::CreateApiKeyRequestBody& request,
                                                              const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetApiKeyResponse ApiKeys::getApiKey(std::string apiKeyId, const RequestOptions& options) const {
  return call(operations::GetApiKeyRequest{std::move(apiKeyId)}, options);
}

inline operations::UpdateApiKeyResponse ApiKeys::updateApiKey(std::string apiKeyId,
                                                              operations::UpdateApiKeyRequestBody requestBody,
                                                              const RequestOptions& options) const {
  return call(operations::UpdateApiKeyRequest{std::move(apiKeyId), std::move(requestBody)}, options);
}

inline operations::DeleteApiKeyResponse ApiKeys::deleteApiKey(std::string apiKeyId,
                                                              const RequestOptions& options) const {
  return call(operations::DeleteApiKeyRequest{std::move(apiKeyId)}, options);
}

inline operations::GetApiKeySecretResponse ApiKeys::getApiKeySecret(std::string apiKeyId,
                                                                    const RequestOptions& options) const {
  return call(operations::GetApiKeySecretRequest{std::move(apiKeyId)}, options);
}

inline operations::RevokeApiKeyResponse ApiKeys::revokeApiKey(std::string apiKeyId,
                                                              operations::RevokeApiKeyRequestBody requestBody,
                                                              const RequestOptions& options) const {
  return call(operations::RevokeApiKeyRequest{std::move(apiKeyId), std::move(requestBody)}, options);
}

inline operations::VerifyApiKeyResponse ApiKeys::verifyApiKey(const operations::VerifyApiKeyRequestBody& request,
                                                              const RequestOptions& options) const {
  return call(request, options);
}

}  // namespace clerk::backend
