// Generated from api/signUps.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/sign_ups.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::SignUp& of) {
  at("id", of.id);
  at("status", of.status);
  at("created_user_id", of.createdUserId);
  at("created_session_id", of.createdSessionId);
  at("missing_fields", of.missingFields);
  at("unverified_fields", of.unverifiedFields);
  at("required_fields", of.requiredFields);
  at("optional_fields", of.optionalFields);
  at("email_address", of.emailAddress);
  at("phone_number", of.phoneNumber);
  at("username", of.username);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("web3_wallet", of.web3Wallet);
  at("password_enabled", of.passwordEnabled);
  at("external_id", of.externalId);
  at("verifications", of.verifications);
  at("public_metadata", of.publicMetadata);
  at("unsafe_metadata", of.unsafeMetadata);
  at("custom_action", of.customAction);
  at("abandon_at", of.abandonAt);
  at("legal_accepted_at", of.legalAcceptedAt);
  at("locale", of.locale);
  at("external_account", of.externalAccount);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::SignUpVerifications& of) {
  at("email_address", of.emailAddress);
  at("phone_number", of.phoneNumber);
  at("web3_wallet", of.web3Wallet);
  at("external_account", of.externalAccount);
}

template <class Visitor>
void visit(Visitor& at, components::SignUpVerification& of) {
  at("next_action", of.nextAction);
  at("supported_strategies", of.supportedStrategies);
  at.others(of.additionalProperties);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::UpdateSignUpRequestBody& of) {
  at("external_id", of.externalId);
  at("custom_action", of.customAction);
}

template <class Visitor>
void visit(Visitor& at, operations::GetSignUpRequest& of) {
  at("id", of.id);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateSignUpRequest& of) {
  at("id", of.id);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedSignUps = [] {
  add<operations::GetSignUpRequest>(
      "signUps.get", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.signUps.get(request.id); },
      &operations::GetSignUpResponse::signUp);
  add<operations::UpdateSignUpRequest>(
      "signUps.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.signUps.update(request.id, request.requestBody);
      },
      &operations::UpdateSignUpResponse::signUp);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
