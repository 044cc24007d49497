// Generated from api/testingTokens.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/testing_tokens.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::TestingToken& of) {
  at("token", of.token);
  at("expires_at", of.expiresAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor&, operations::CreateTestingTokenRequest&) {}

}  // namespace operations

namespace {

using api_test::add;

const bool addedTestingTokens = [] {
  add<operations::CreateTestingTokenRequest>(
      "testingTokens.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.testingTokens.create(); },
      &operations::CreateTestingTokenResponse::testingToken);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
