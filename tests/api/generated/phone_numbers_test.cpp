// Generated from api/phoneNumbers.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/phone_numbers.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreatePhoneNumberRequestBody& of) {
  at("user_id", of.userId);
  at("phone_number", of.phoneNumber);
  at("verified", of.verified);
  at("primary", of.primary);
  at("reserved_for_second_factor", of.reservedForSecondFactor);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdatePhoneNumberRequestBody& of) {
  at("verified", of.verified);
  at("primary", of.primary);
  at("reserved_for_second_factor", of.reservedForSecondFactor);
}

template <class Visitor>
void visit(Visitor& at, operations::AttemptPhoneNumberVerificationRequestBody& of) {
  at("verification_id", of.verificationId);
  at("code", of.code);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceUserPhoneNumberRequestBody& of) {
  at("phone_number", of.phoneNumber);
  at("identification_status", of.identificationStatus);
}

template <class Visitor>
void visit(Visitor& at, operations::GetPhoneNumberRequest& of) {
  at("phone_number_id", of.phoneNumberId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdatePhoneNumberRequest& of) {
  at("phone_number_id", of.phoneNumberId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeletePhoneNumberRequest& of) {
  at("phone_number_id", of.phoneNumberId);
}

template <class Visitor>
void visit(Visitor& at, operations::PreparePhoneNumberVerificationRequest& of) {
  at("phone_number_id", of.phoneNumberId);
}

template <class Visitor>
void visit(Visitor& at, operations::AttemptPhoneNumberVerificationRequest& of) {
  at("phone_number_id", of.phoneNumberId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceUserPhoneNumberRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedPhoneNumbers = [] {
  add<operations::CreatePhoneNumberRequestBody>(
      "phoneNumbers.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.phoneNumbers.create(request); },
      &operations::CreatePhoneNumberResponse::phoneNumber);
  add<operations::GetPhoneNumberRequest>(
      "phoneNumbers.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.phoneNumbers.get(request.phoneNumberId);
      },
      &operations::GetPhoneNumberResponse::phoneNumber);
  add<operations::UpdatePhoneNumberRequest>(
      "phoneNumbers.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.phoneNumbers.update(request.phoneNumberId, request.requestBody);
      },
      &operations::UpdatePhoneNumberResponse::phoneNumber);
  add<operations::DeletePhoneNumberRequest>(
      "phoneNumbers.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.phoneNumbers.remove(request.phoneNumberId);
      },
      &operations::DeletePhoneNumberResponse::deletedObject);
  add<operations::PreparePhoneNumberVerificationRequest>(
      "phoneNumbers.prepareVerification",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.phoneNumbers.prepareVerification(request.phoneNumberId);
      },
      &operations::PreparePhoneNumberVerificationResponse::codeVerification);
  add<operations::AttemptPhoneNumberVerificationRequest>(
      "phoneNumbers.attemptVerification",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.phoneNumbers.attemptVerification(request.phoneNumberId, request.requestBody);
      },
      &operations::AttemptPhoneNumberVerificationResponse::codeVerification);
  add<operations::ReplaceUserPhoneNumberRequest>(
      "phoneNumbers.replaceForUser",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.phoneNumbers.replaceForUser(request.userId, request.requestBody);
      },
      &operations::ReplaceUserPhoneNumberResponse::phoneNumber);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
