// Generated from api/emailAddresses.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/email_addresses.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateEmailAddressRequestBody& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("verified", of.verified);
  at("primary", of.primary);
  at("notify_primary_email_address_changed", of.notifyPrimaryEmailAddressChanged);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateEmailAddressRequestBody& of) {
  at("verified", of.verified);
  at("primary", of.primary);
  at("notify_primary_email_address_changed", of.notifyPrimaryEmailAddressChanged);
}

template <class Visitor>
void visit(Visitor& at, operations::AttemptEmailAddressVerificationRequestBody& of) {
  at("verification_id", of.verificationId);
  at("code", of.code);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceUserEmailAddressRequestBody& of) {
  at("email_address", of.emailAddress);
  at("identification_status", of.identificationStatus);
  at("notify_primary_email_address_changed", of.notifyPrimaryEmailAddressChanged);
}

template <class Visitor>
void visit(Visitor& at, operations::GetEmailAddressRequest& of) {
  at("email_address_id", of.emailAddressId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateEmailAddressRequest& of) {
  at("email_address_id", of.emailAddressId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteEmailAddressRequest& of) {
  at("email_address_id", of.emailAddressId);
}

template <class Visitor>
void visit(Visitor& at, operations::PrepareEmailAddressVerificationRequest& of) {
  at("email_address_id", of.emailAddressId);
}

template <class Visitor>
void visit(Visitor& at, operations::AttemptEmailAddressVerificationRequest& of) {
  at("email_address_id", of.emailAddressId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceUserEmailAddressRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedEmailAddresses = [] {
  add<operations::CreateEmailAddressRequestBody>(
      "emailAddresses.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.emailAddresses.create(request); },
      &operations::CreateEmailAddressResponse::emailAddress);
  add<operations::GetEmailAddressRequest>(
      "emailAddresses.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAddresses.get(request.emailAddressId);
      },
      &operations::GetEmailAddressResponse::emailAddress);
  add<operations::UpdateEmailAddressRequest>(
      "emailAddresses.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAddresses.update(request.emailAddressId, request.requestBody);
      },
      &operations::UpdateEmailAddressResponse::emailAddress);
  add<operations::DeleteEmailAddressRequest>(
      "emailAddresses.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAddresses.remove(request.emailAddressId);
      },
      &operations::DeleteEmailAddressResponse::deletedObject);
  add<operations::PrepareEmailAddressVerificationRequest>(
      "emailAddresses.prepareVerification",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAddresses.prepareVerification(request.emailAddressId);
      },
      &operations::PrepareEmailAddressVerificationResponse::codeVerification);
  add<operations::AttemptEmailAddressVerificationRequest>(
      "emailAddresses.attemptVerification",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAddresses.attemptVerification(request.emailAddressId, request.requestBody);
      },
      &operations::AttemptEmailAddressVerificationResponse::codeVerification);
  add<operations::ReplaceUserEmailAddressRequest>(
      "emailAddresses.replaceForUser",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAddresses.replaceForUser(request.userId, request.requestBody);
      },
      &operations::ReplaceUserEmailAddressResponse::emailAddress);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
