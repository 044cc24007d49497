// Generated from api/apiKeys.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/api_keys.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::ApiKey& of) {
  at("id", of.id);
  at("subject", of.subject);
  at("name", of.name);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("scopes", of.scopes);
  at("claims", of.claims);
  at("expiration", of.expiration);
  at("description", of.description);
  at("type", of.type);
  at("created_by", of.createdBy);
  at("last_used_at", of.lastUsedAt);
  at("revocation_reason", of.revocationReason);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ApiKeyCreated& of) {
  at("id", of.id);
  at("secret", of.secret);
  at("subject", of.subject);
  at("name", of.name);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("scopes", of.scopes);
  at("claims", of.claims);
  at("expiration", of.expiration);
  at("description", of.description);
  at("type", of.type);
  at("created_by", of.createdBy);
  at("last_used_at", of.lastUsedAt);
  at("revocation_reason", of.revocationReason);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ApiKeyDeleted& of) {
  at("id", of.id);
  at("deleted", of.deleted);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ApiKeySecret& of) {
  at("secret", of.secret);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateApiKeyRequestBody& of) {
  at("name", of.name);
  at("subject", of.subject);
  at("description", of.description);
  at("scopes", of.scopes);
  at("claims", of.claims);
  at("seconds_until_expiration", of.secondsUntilExpiration);
  at("created_by", of.createdBy);
  at("type", of.type);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateApiKeyRequestBody& of) {
  at("description", of.description);
  at("scopes", of.scopes);
  at("claims", of.claims);
  at("seconds_until_expiration", of.secondsUntilExpiration);
  at("subject", of.subject);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeApiKeyRequestBody& of) {
  at("revocation_reason", of.revocationReason);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyApiKeyRequestBody& of) {
  at("secret", of.secret);
}

template <class Visitor>
void visit(Visitor& at, operations::GetApiKeysRequest& of) {
  at("subject", of.subject);
  at("query", of.query);
  at("include_invalid", of.includeInvalid);
  at("type", of.type);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetApiKeyRequest& of) {
  at("apiKeyID", of.apiKeyId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateApiKeyRequest& of) {
  at("apiKeyID", of.apiKeyId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteApiKeyRequest& of) {
  at("apiKeyID", of.apiKeyId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetApiKeySecretRequest& of) {
  at("apiKeyID", of.apiKeyId);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeApiKeyRequest& of) {
  at("apiKeyID", of.apiKeyId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedApiKeys = [] {
  add<operations::GetApiKeysRequest>(
      "apiKeys.getApiKeys",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.apiKeys.getApiKeys(request); },
      &operations::GetApiKeysResponse::object);
  add<operations::CreateApiKeyRequestBody>(
      "apiKeys.createApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.apiKeys.createApiKey(request); },
      &operations::CreateApiKeyResponse::object);
  add<operations::GetApiKeyRequest>(
      "apiKeys.getApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.apiKeys.getApiKey(request.apiKeyId); },
      &operations::GetApiKeyResponse::object);
  add<operations::UpdateApiKeyRequest>(
      "apiKeys.updateApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.apiKeys.updateApiKey(request.apiKeyId, request.requestBody);
      },
      &operations::UpdateApiKeyResponse::object);
  add<operations::DeleteApiKeyRequest>(
      "apiKeys.deleteApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.apiKeys.deleteApiKey(request.apiKeyId); },
      &operations::DeleteApiKeyResponse::object);
  add<operations::GetApiKeySecretRequest>(
      "apiKeys.getApiKeySecret",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.apiKeys.getApiKeySecret(request.apiKeyId);
      },
      &operations::GetApiKeySecretResponse::object);
  add<operations::RevokeApiKeyRequest>(
      "apiKeys.revokeApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.apiKeys.revokeApiKey(request.apiKeyId, request.requestBody);
      },
      &operations::RevokeApiKeyResponse::object);
  add<operations::VerifyApiKeyRequestBody>(
      "apiKeys.verifyApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.apiKeys.verifyApiKey(request); },
      &operations::VerifyApiKeyResponse::object);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
