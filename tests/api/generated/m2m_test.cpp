// Generated from api/m2m.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/m2m.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::M2MToken& of) {
  at("id", of.id);
  at("subject", of.subject);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("scopes", of.scopes);
  at("claims", of.claims);
  at("expiration", of.expiration);
  at("revocation_reason", of.revocationReason);
  at("last_used_at", of.lastUsedAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::M2MTokenCreated& of) {
  at("id", of.id);
  at("token", of.token);
  at("subject", of.subject);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("scopes", of.scopes);
  at("claims", of.claims);
  at("expiration", of.expiration);
  at("revocation_reason", of.revocationReason);
  at("last_used_at", of.lastUsedAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateM2MTokenRequestBody& of) {
  at("seconds_until_expiration", of.secondsUntilExpiration);
  at("claims", of.claims);
  at("token_format", of.tokenFormat);
  at("min_remaining_ttl_seconds", of.minRemainingTtlSeconds);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeM2MTokenRequestBody& of) {
  at("revocation_reason", of.revocationReason);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyM2MTokenRequestBody& of) {
  at("token", of.token);
}

template <class Visitor>
void visit(Visitor& at, operations::GetM2MTokensRequest& of) {
  at("subject", of.subject);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeM2MTokenRequest& of) {
  at("m2m_token_id", of.m2mTokenId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedM2m = [] {
  add<operations::GetM2MTokensRequest>(
      "m2m.listTokens",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.m2m.listTokens(request); },
      &operations::GetM2MTokensResponse::object);
  add<operations::CreateM2MTokenRequestBody>(
      "m2m.createToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.m2m.createToken(request); },
      &operations::CreateM2MTokenResponse::object);
  add<operations::RevokeM2MTokenRequest>(
      "m2m.revokeToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.m2m.revokeToken(request.m2mTokenId, request.requestBody);
      },
      &operations::RevokeM2MTokenResponse::object);
  add<operations::VerifyM2MTokenRequestBody>(
      "m2m.verifyToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.m2m.verifyToken(request); },
      &operations::VerifyM2MTokenResponse::object);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
