// Generated from api/phoneNumbers.yaml by api/generate.py; edit that instead.

#include <clerk/backend/phone_numbers.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field createPhoneNumberRequestBodyFields[] = {
    field<&operations::CreatePhoneNumberRequestBody::userId>("user_id", models::promised),
    field<&operations::CreatePhoneNumberRequestBody::phoneNumber>("phone_number", models::promised),
    field<&operations::CreatePhoneNumberRequestBody::verified>("verified", models::nullable),
    field<&operations::CreatePhoneNumberRequestBody::primary>("primary", models::nullable),
    field<&operations::CreatePhoneNumberRequestBody::reservedForSecondFactor>("reserved_for_second_factor",
                                                                              models::nullable),
};

constexpr models::Field updatePhoneNumberRequestBodyFields[] = {
    field<&operations::UpdatePhoneNumberRequestBody::verified>("verified", models::nullable),
    field<&operations::UpdatePhoneNumberRequestBody::primary>("primary", models::nullable),
    field<&operations::UpdatePhoneNumberRequestBody::reservedForSecondFactor>("reserved_for_second_factor",
                                                                              models::nullable),
};

constexpr models::Field attemptPhoneNumberVerificationRequestBodyFields[] = {
    field<&operations::AttemptPhoneNumberVerificationRequestBody::verificationId>("verification_id", models::promised),
    field<&operations::AttemptPhoneNumberVerificationRequestBody::code>("code", models::promised),
};

constexpr models::Field replaceUserPhoneNumberRequestBodyFields[] = {
    field<&operations::ReplaceUserPhoneNumberRequestBody::phoneNumber>("phone_number", models::promised),
    field<&operations::ReplaceUserPhoneNumberRequestBody::identificationStatus>("identification_status"),
};

constexpr models::Field getPhoneNumberParameters[] = {
    field<&operations::GetPhoneNumberRequest::phoneNumberId>("phone_number_id", models::inPath),
};

constexpr models::Field updatePhoneNumberParameters[] = {
    field<&operations::UpdatePhoneNumberRequest::phoneNumberId>("phone_number_id", models::inPath),
};

constexpr models::Field deletePhoneNumberParameters[] = {
    field<&operations::DeletePhoneNumberRequest::phoneNumberId>("phone_number_id", models::inPath),
};

constexpr models::Field preparePhoneNumberVerificationParameters[] = {
    field<&operations::PreparePhoneNumberVerificationRequest::phoneNumberId>("phone_number_id", models::inPath),
};

constexpr models::Field attemptPhoneNumberVerificationParameters[] = {
    field<&operations::AttemptPhoneNumberVerificationRequest::phoneNumberId>("phone_number_id", models::inPath),
};

constexpr models::Field replaceUserPhoneNumberParameters[] = {
    field<&operations::ReplaceUserPhoneNumberRequest::userId>("user_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::CreatePhoneNumberRequestBody>::model =
    models::modelOf<operations::CreatePhoneNumberRequestBody>(createPhoneNumberRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdatePhoneNumberRequestBody>::model =
    models::modelOf<operations::UpdatePhoneNumberRequestBody>(updatePhoneNumberRequestBodyFields);

template <>
const models::Model models::Table<operations::AttemptPhoneNumberVerificationRequestBody>::model =
    models::modelOf<operations::AttemptPhoneNumberVerificationRequestBody>(
        attemptPhoneNumberVerificationRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceUserPhoneNumberRequestBody>::model =
    models::modelOf<operations::ReplaceUserPhoneNumberRequestBody>(replaceUserPhoneNumberRequestBodyFields);

const core::Operation& operations::CreatePhoneNumberRequestBody::operation() {
  static constexpr core::Operation row{"CreatePhoneNumber",
                                       "POST",
                                       "/phone_numbers",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreatePhoneNumberRequestBody>(),
                                       core::answer<&operations::CreatePhoneNumberResponse::phoneNumber>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::GetPhoneNumberRequest::operation() {
  static constexpr core::Operation row{"GetPhoneNumber",
                                       "GET",
                                       "/phone_numbers/{phone_number_id}",
                                       core::Repeat::safe,
                                       getPhoneNumberParameters,
                                       {},
                                       core::answer<&operations::GetPhoneNumberResponse::phoneNumber>(),
                                       {400, 401, 403, 404}};
  return row;
}

const core::Operation& operations::UpdatePhoneNumberRequest::operation() {
  static constexpr core::Operation row{
      "UpdatePhoneNumber",
      "PATCH",
      "/phone_numbers/{phone_number_id}",
      core::Repeat::safe,
      updatePhoneNumberParameters,
      core::body<&operations::UpdatePhoneNumberRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdatePhoneNumberResponse::phoneNumber>(),
      {400, 401, 403, 404}};
  return row;
}

const core::Operation& operations::DeletePhoneNumberRequest::operation() {
  static constexpr core::Operation row{"DeletePhoneNumber",
                                       "DELETE",
                                       "/phone_numbers/{phone_number_id}",
                                       core::Repeat::safe,
                                       deletePhoneNumberParameters,
                                       {},
                                       core::answer<&operations::DeletePhoneNumberResponse::deletedObject>(),
                                       {400, 401, 403, 404}};
  return row;
}

const core::Operation& operations::PreparePhoneNumberVerificationRequest::operation() {
  static constexpr core::Operation row{
      "PreparePhoneNumberVerification",
      "POST",
      "/phone_numbers/{phone_number_id}/prepare_verification",
      core::Repeat::unsafe,
      preparePhoneNumberVerificationParameters,
      {},
      core::answer<&operations::PreparePhoneNumberVerificationResponse::codeVerification>(),
      {400, 401, 403, 404, 429, 500}};
  return row;
}

const core::Operation& operations::AttemptPhoneNumberVerificationRequest::operation() {
  static constexpr core::Operation row{
      "AttemptPhoneNumberVerification",
      "POST",
      "/phone_numbers/{phone_number_id}/attempt_verification",
      core::Repeat::unsafe,
      attemptPhoneNumberVerificationParameters,
      core::body<&operations::AttemptPhoneNumberVerificationRequest::requestBody>(),
      core::answer<&operations::AttemptPhoneNumberVerificationResponse::codeVerification>(),
      {400, 401, 403, 404, 500}};
  return row;
}

const core::Operation& operations::ReplaceUserPhoneNumberRequest::operation() {
  static constexpr core::Operation row{"ReplaceUserPhoneNumber",
                                       "PUT",
                                       "/users/{user_id}/phone_number",
                                       core::Repeat::safe,
                                       replaceUserPhoneNumberParameters,
                                       core::body<&operations::ReplaceUserPhoneNumberRequest::requestBody>(),
                                       core::answer<&operations::ReplaceUserPhoneNumberResponse::phoneNumber>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
