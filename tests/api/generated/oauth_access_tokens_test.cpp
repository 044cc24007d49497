// Generated from api/oauthAccessTokens.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/oauth_access_tokens.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::IssuedOAuthAccessToken& of) {
  at("id", of.id);
  at("subject", of.subject);
  at("client_id", of.clientId);
  at("revoked", of.revoked);
  at("expired", of.expired);
  at("scopes", of.scopes);
  at("expiration", of.expiration);
  at("revocation_reason", of.revocationReason);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::InactiveOAuthAccessToken& of) {
  at("active", of.active);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::VerifyOAuthAccessTokenRequestBody& of) {
  at("access_token", of.accessToken);
  at("secret", of.secret);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOauthAccessTokens = [] {
  add<operations::VerifyOAuthAccessTokenRequestBody>(
      "oauthAccessTokens.verify",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.oauthAccessTokens.verify(request); },
      &operations::VerifyOAuthAccessTokenResponse::oneOf);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
