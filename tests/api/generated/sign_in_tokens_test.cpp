// Generated from api/signInTokens.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/sign_in_tokens.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::SignInToken& of) {
  at("id", of.id);
  at("status", of.status);
  at("user_id", of.userId);
  at("token", of.token);
  at("url", of.url);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateSignInTokenRequestBody& of) {
  at("user_id", of.userId);
  at("org_id", of.orgId);
  at("expires_in_seconds", of.expiresInSeconds);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeSignInTokenRequest& of) {
  at("sign_in_token_id", of.signInTokenId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedSignInTokens = [] {
  add<operations::CreateSignInTokenRequestBody>(
      "signInTokens.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.signInTokens.create(request); },
      &operations::CreateSignInTokenResponse::signInToken);
  add<operations::RevokeSignInTokenRequest>(
      "signInTokens.revoke",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.signInTokens.revoke(request.signInTokenId);
      },
      &operations::RevokeSignInTokenResponse::signInToken);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
