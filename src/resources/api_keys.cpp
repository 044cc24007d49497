// Generated from api/apiKeys.yaml by api/generate.py; edit that instead.

#include <clerk/backend/api_keys.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field apiKeyFields[] = {
    field<&components::ApiKey::id>("id", models::strict),
    field<&components::ApiKey::subject>("subject", models::strict),
    field<&components::ApiKey::name>("name", models::promised),
    field<&components::ApiKey::revoked>("revoked", models::strict),
    field<&components::ApiKey::expired>("expired", models::strict),
    field<&components::ApiKey::scopes>("scopes", models::promised),
    field<&components::ApiKey::claims>("claims", models::promised | models::nullable),
    field<&components::ApiKey::expiration>("expiration", models::strict | models::nullable),
    field<&components::ApiKey::description>("description", models::nullable),
    field<&components::ApiKey::type>("type", models::promised),
    field<&components::ApiKey::createdBy>("created_by", models::promised | models::nullable),
    field<&components::ApiKey::lastUsedAt>("last_used_at", models::promised | models::nullable),
    field<&components::ApiKey::revocationReason>("revocation_reason", models::promised | models::nullable),
    field<&components::ApiKey::createdAt>("created_at", models::promised),
    field<&components::ApiKey::updatedAt>("updated_at", models::promised),
    field<&components::ApiKey::object>("object", models::promised),
};

constexpr models::Field apiKeyCreatedFields[] = {
    field<&components::ApiKeyCreated::id>("id", models::strict),
    field<&components::ApiKeyCreated::secret>("secret", models::strict),
    field<&components::ApiKeyCreated::subject>("subject", models::strict),
    field<&components::ApiKeyCreated::name>("name", models::promised),
    field<&components::ApiKeyCreated::revoked>("revoked", models::strict),
    field<&components::ApiKeyCreated::expired>("expired", models::strict),
    field<&components::ApiKeyCreated::scopes>("scopes", models::promised),
    field<&components::ApiKeyCreated::claims>("claims", models::promised | models::nullable),
    field<&components::ApiKeyCreated::expiration>("expiration", models::strict | models::nullable),
    field<&components::ApiKeyCreated::description>("description", models::nullable),
    field<&components::ApiKeyCreated::type>("type", models::promised),
    field<&components::ApiKeyCreated::createdBy>("created_by", models::promised | models::nullable),
    field<&components::ApiKeyCreated::lastUsedAt>("last_used_at", models::promised | models::nullable),
    field<&components::ApiKeyCreated::revocationReason>("revocation_reason", models::promised | models::nullable),
    field<&components::ApiKeyCreated::createdAt>("created_at", models::promised),
    field<&components::ApiKeyCreated::updatedAt>("updated_at", models::promised),
    field<&components::ApiKeyCreated::object>("object", models::promised),
};

constexpr models::Field apiKeyDeletedFields[] = {
    field<&components::ApiKeyDeleted::id>("id", models::strict),
    field<&components::ApiKeyDeleted::deleted>("deleted", models::strict),
    field<&components::ApiKeyDeleted::object>("object", models::promised),
};

constexpr models::Field apiKeySecretFields[] = {
    field<&components::ApiKeySecret::secret>("secret", models::strict),
};

constexpr models::Field createApiKeyRequestBodyFields[] = {
    field<&operations::CreateApiKeyRequestBody::name>("name", models::promised),
    field<&operations::CreateApiKeyRequestBody::subject>("subject", models::promised),
    field<&operations::CreateApiKeyRequestBody::description>("description", models::nullable),
    field<&operations::CreateApiKeyRequestBody::scopes>("scopes"),
    field<&operations::CreateApiKeyRequestBody::claims>("claims", models::nullable),
    field<&operations::CreateApiKeyRequestBody::secondsUntilExpiration>("seconds_until_expiration", models::nullable),
    field<&operations::CreateApiKeyRequestBody::createdBy>("created_by", models::nullable),
    field<&operations::CreateApiKeyRequestBody::type>("type"),
};

constexpr models::Field updateApiKeyRequestBodyFields[] = {
    field<&operations::UpdateApiKeyRequestBody::description>("description", models::nullable),
    field<&operations::UpdateApiKeyRequestBody::scopes>("scopes"),
    field<&operations::UpdateApiKeyRequestBody::claims>("claims", models::nullable),
    field<&operations::UpdateApiKeyRequestBody::secondsUntilExpiration>("seconds_until_expiration", models::nullable),
    field<&operations::UpdateApiKeyRequestBody::subject>("subject"),
};

constexpr models::Field revokeApiKeyRequestBodyFields[] = {
    field<&operations::RevokeApiKeyRequestBody::revocationReason>("revocation_reason", models::nullable),
};

constexpr models::Field verifyApiKeyRequestBodyFields[] = {
    field<&operations::VerifyApiKeyRequestBody::secret>("secret", models::promised),
};

constexpr models::Field getApiKeysParameters[] = {
    field<&operations::GetApiKeysRequest::subject>("subject", models::promised),
    field<&operations::GetApiKeysRequest::query>("query"),
    field<&operations::GetApiKeysRequest::includeInvalid>("include_invalid"),
    field<&operations::GetApiKeysRequest::type>("type"),
    field<&operations::GetApiKeysRequest::limit>("limit"),
    field<&operations::GetApiKeysRequest::offset>("offset"),
};

constexpr core::Paging getApiKeysPaging{core::place<&operations::GetApiKeysRequest::limit>(),
                                        core::place<&operations::GetApiKeysRequest::offset>(), 100};

constexpr models::Field getApiKeyParameters[] = {
    field<&operations::GetApiKeyRequest::apiKeyId>("apiKeyID", models::inPath),
};

constexpr models::Field updateApiKeyParameters[] = {
    field<&operations::UpdateApiKeyRequest::apiKeyId>("apiKeyID", models::inPath),
};

constexpr models::Field deleteApiKeyParameters[] = {
    field<&operations::DeleteApiKeyRequest::apiKeyId>("apiKeyID", models::inPath),
};

constexpr models::Field getApiKeySecretParameters[] = {
    field<&operations::GetApiKeySecretRequest::apiKeyId>("apiKeyID", models::inPath),
};

constexpr models::Field revokeApiKeyParameters[] = {
    field<&operations::RevokeApiKeyRequest::apiKeyId>("apiKeyID", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::ApiKey>::model = models::modelOf<components::ApiKey>(apiKeyFields);

template <>
const models::Model models::Table<components::ApiKeyCreated>::model =
    models::modelOf<components::ApiKeyCreated>(apiKeyCreatedFields);

template <>
const models::Model models::Table<components::ApiKeyDeleted>::model =
    models::modelOf<components::ApiKeyDeleted>(apiKeyDeletedFields);

template <>
const models::Model models::Table<components::ApiKeySecret>::model =
    models::modelOf<components::ApiKeySecret>(apiKeySecretFields);

template <>
const models::Model models::Table<operations::CreateApiKeyRequestBody>::model =
    models::modelOf<operations::CreateApiKeyRequestBody>(createApiKeyRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateApiKeyRequestBody>::model =
    models::modelOf<operations::UpdateApiKeyRequestBody>(updateApiKeyRequestBodyFields);

template <>
const models::Model models::Table<operations::RevokeApiKeyRequestBody>::model =
    models::modelOf<operations::RevokeApiKeyRequestBody>(revokeApiKeyRequestBodyFields);

template <>
const models::Model models::Table<operations::VerifyApiKeyRequestBody>::model =
    models::modelOf<operations::VerifyApiKeyRequestBody>(verifyApiKeyRequestBodyFields);

const core::Operation& operations::GetApiKeysRequest::operation() {
  static constexpr core::Operation row{
      "GetApiKeys",
      "GET",
      "/api_keys",
      core::Repeat::safe,
      getApiKeysParameters,
      {},
      core::page<&operations::GetApiKeysResponse::object, &operations::GetApiKeysResponse::totalCount>(),
      {400, 404},
      &getApiKeysPaging};
  return row;
}

const core::Operation& operations::CreateApiKeyRequestBody::operation() {
  static constexpr core::Operation row{"CreateApiKey",
                                       "POST",
                                       "/api_keys",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateApiKeyRequestBody>(),
                                       core::answer<&operations::CreateApiKeyResponse::object>(),
                                       {400, 409}};
  return row;
}

const core::Operation& operations::GetApiKeyRequest::operation() {
  static constexpr core::Operation row{"GetApiKey",
                                       "GET",
                                       "/api_keys/{apiKeyID}",
                                       core::Repeat::safe,
                                       getApiKeyParameters,
                                       {},
                                       core::answer<&operations::GetApiKeyResponse::object>(),
                                       {400, 404}};
  return row;
}

const core::Operation& operations::UpdateApiKeyRequest::operation() {
  static constexpr core::Operation row{"UpdateApiKey",
                                       "PATCH",
                                       "/api_keys/{apiKeyID}",
                                       core::Repeat::unsafe,
                                       updateApiKeyParameters,
                                       core::body<&operations::UpdateApiKeyRequest::requestBody>(),
                                       core::answer<&operations::UpdateApiKeyResponse::object>(),
                                       {400, 404}};
  return row;
}

const core::Operation& operations::DeleteApiKeyRequest::operation() {
  static constexpr core::Operation row{"DeleteApiKey",
                                       "DELETE",
                                       "/api_keys/{apiKeyID}",
                                       core::Repeat::safe,
                                       deleteApiKeyParameters,
                                       {},
                                       core::answer<&operations::DeleteApiKeyResponse::object>(),
                                       {400, 404}};
  return row;
}

const core::Operation& operations::GetApiKeySecretRequest::operation() {
  static constexpr core::Operation row{"GetApiKeySecret",
                                       "GET",
                                       "/api_keys/{apiKeyID}/secret",
                                       core::Repeat::safe,
                                       getApiKeySecretParameters,
                                       {},
                                       core::answer<&operations::GetApiKeySecretResponse::object>(),
                                       {400, 404}};
  return row;
}

const core::Operation& operations::RevokeApiKeyRequest::operation() {
  static constexpr core::Operation row{"RevokeApiKey",
                                       "POST",
                                       "/api_keys/{apiKeyID}/revoke",
                                       core::Repeat::safe,
                                       revokeApiKeyParameters,
                                       core::body<&operations::RevokeApiKeyRequest::requestBody>(),
                                       core::answer<&operations::RevokeApiKeyResponse::object>(),
                                       {400, 404}};
  return row;
}

const core::Operation& operations::VerifyApiKeyRequestBody::operation() {
  static constexpr core::Operation row{"VerifyApiKey",
                                       "POST",
                                       "/api_keys/verify",
                                       core::Repeat::safe,
                                       {},
                                       core::wholeBody<operations::VerifyApiKeyRequestBody>(),
                                       core::answer<&operations::VerifyApiKeyResponse::object>(),
                                       {400, 404}};
  return row;
}

}  // namespace clerk::backend
