// Generated from api/betaFeatures.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/beta_features.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::InstanceSettings& of) {
  at("id", of.id);
  at("restricted_to_allowlist", of.restrictedToAllowlist);
  at("from_email_address", of.fromEmailAddress);
  at("progressive_sign_up", of.progressiveSignUp);
  at("enhanced_email_deliverability", of.enhancedEmailDeliverability);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::UpdateInstanceAuthConfigRequestBody& of) {
  at("restricted_to_allowlist", of.restrictedToAllowlist);
  at("from_email_address", of.fromEmailAddress);
  at("test_mode", of.testMode);
  at("progressive_sign_up", of.progressiveSignUp);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateProductionInstanceDomainRequestBody& of) {
  at("home_url", of.homeUrl);
  at("is_secondary", of.isSecondary);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedBetaFeatures = [] {
  add<operations::UpdateInstanceAuthConfigRequestBody>(
      "betaFeatures.updateInstanceSettings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.betaFeatures.updateInstanceSettings(request);
      },
      &operations::UpdateInstanceAuthConfigResponse::instanceSettings);
  add<operations::UpdateProductionInstanceDomainRequestBody>(
      "betaFeatures.updateProductionInstanceDomain", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.betaFeatures.updateProductionInstanceDomain(request);
      });
  return true;
}();

}  // namespace
}  // namespace clerk::backend
