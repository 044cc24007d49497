// Generated from api/emailAddresses.yaml by api/generate.py; edit that instead.

#include <clerk/backend/email_addresses.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field createEmailAddressRequestBodyFields[] = {
    field<&operations::CreateEmailAddressRequestBody::userId>("user_id", models::promised),
    field<&operations::CreateEmailAddressRequestBody::emailAddress>("email_address", models::promised),
    field<&operations::CreateEmailAddressRequestBody::verified>("verified", models::nullable),
    field<&operations::CreateEmailAddressRequestBody::primary>("primary", models::nullable),
    field<&operations::CreateEmailAddressRequestBody::notifyPrimaryEmailAddressChanged>(
        "notify_primary_email_address_changed", models::nullable),
};

constexpr models::Field updateEmailAddressRequestBodyFields[] = {
    field<&operations::UpdateEmailAddressRequestBody::verified>("verified", models::nullable),
    field<&operations::UpdateEmailAddressRequestBody::primary>("primary", models::nullable),
    field<&operations::UpdateEmailAddressRequestBody::notifyPrimaryEmailAddressChanged>(
        "notify_primary_email_address_changed", models::nullable),
};

constexpr models::Field attemptEmailAddressVerificationRequestBodyFields[] = {
    field<&operations::AttemptEmailAddressVerificationRequestBody::verificationId>("verification_id", models::promised),
    field<&operations::AttemptEmailAddressVerificationRequestBody::code>("code", models::promised),
};

constexpr models::Field replaceUserEmailAddressRequestBodyFields[] = {
    field<&operations::ReplaceUserEmailAddressRequestBody::emailAddress>("email_address", models::promised),
    field<&operations::ReplaceUserEmailAddressRequestBody::identificationStatus>("identification_status"),
    field<&operations::ReplaceUserEmailAddressRequestBody::notifyPrimaryEmailAddressChanged>(
        "notify_primary_email_address_changed", models::nullable),
};

constexpr models::Field getEmailAddressParameters[] = {
    field<&operations::GetEmailAddressRequest::emailAddressId>("email_address_id", models::inPath),
};

constexpr models::Field updateEmailAddressParameters[] = {
    field<&operations::UpdateEmailAddressRequest::emailAddressId>("email_address_id", models::inPath),
};

constexpr models::Field deleteEmailAddressParameters[] = {
    field<&operations::DeleteEmailAddressRequest::emailAddressId>("email_address_id", models::inPath),
};

constexpr models::Field prepareEmailAddressVerificationParameters[] = {
    field<&operations::PrepareEmailAddressVerificationRequest::emailAddressId>("email_address_id", models::inPath),
};

constexpr models::Field attemptEmailAddressVerificationParameters[] = {
    field<&operations::AttemptEmailAddressVerificationRequest::emailAddressId>("email_address_id", models::inPath),
};

constexpr models::Field replaceUserEmailAddressParameters[] = {
    field<&operations::ReplaceUserEmailAddressRequest::userId>("user_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::CreateEmailAddressRequestBody>::model =
    models::modelOf<operations::CreateEmailAddressRequestBody>(createEmailAddressRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateEmailAddressRequestBody>::model =
    models::modelOf<operations::UpdateEmailAddressRequestBody>(updateEmailAddressRequestBodyFields);

template <>
const models::Model models::Table<operations::AttemptEmailAddressVerificationRequestBody>::model =
    models::modelOf<operations::AttemptEmailAddressVerificationRequestBody>(
        attemptEmailAddressVerificationRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceUserEmailAddressRequestBody>::model =
    models::modelOf<operations::ReplaceUserEmailAddressRequestBody>(replaceUserEmailAddressRequestBodyFields);

const core::Operation& operations::CreateEmailAddressRequestBody::operation() {
  static constexpr core::Operation row{"CreateEmailAddress",
                                       "POST",
                                       "/email_addresses",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateEmailAddressRequestBody>(),
                                       core::answer<&operations::CreateEmailAddressResponse::emailAddress>(),
                                       {400, 401, 403, 404, 409, 422}};
  return row;
}

const core::Operation& operations::GetEmailAddressRequest::operation() {
  static constexpr core::Operation row{"GetEmailAddress",
                                       "GET",
                                       "/email_addresses/{email_address_id}",
                                       core::Repeat::safe,
                                       getEmailAddressParameters,
                                       {},
                                       core::answer<&operations::GetEmailAddressResponse::emailAddress>(),
                                       {400, 401, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateEmailAddressRequest::operation() {
  static constexpr core::Operation row{
      "UpdateEmailAddress",
      "PATCH",
      "/email_addresses/{email_address_id}",
      core::Repeat::safe,
      updateEmailAddressParameters,
      core::body<&operations::UpdateEmailAddressRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateEmailAddressResponse::emailAddress>(),
      {400, 401, 403, 404, 409}};
  return row;
}

const core::Operation& operations::DeleteEmailAddressRequest::operation() {
  static constexpr core::Operation row{"DeleteEmailAddress",
                                       "DELETE",
                                       "/email_addresses/{email_address_id}",
                                       core::Repeat::safe,
                                       deleteEmailAddressParameters,
                                       {},
                                       core::answer<&operations::DeleteEmailAddressResponse::deletedObject>(),
                                       {400, 401, 403, 404, 409}};
  return row;
}

const core::Operation& operations::PrepareEmailAddressVerificationRequest::operation() {
  static constexpr core::Operation row{
      "PrepareEmailAddressVerification",
      "POST",
      "/email_addresses/{email_address_id}/prepare_verification",
      core::Repeat::unsafe,
      prepareEmailAddressVerificationParameters,
      {},
      core::answer<&operations::PrepareEmailAddressVerificationResponse::codeVerification>(),
      {400, 401, 403, 404, 500}};
  return row;
}

const core::Operation& operations::AttemptEmailAddressVerificationRequest::operation() {
  static constexpr core::Operation row{
      "AttemptEmailAddressVerification",
      "POST",
      "/email_addresses/{email_address_id}/attempt_verification",
      core::Repeat::unsafe,
      attemptEmailAddressVerificationParameters,
      core::body<&operations::AttemptEmailAddressVerificationRequest::requestBody>(),
      core::answer<&operations::AttemptEmailAddressVerificationResponse::codeVerification>(),
      {400, 401, 403, 404, 500}};
  return row;
}

const core::Operation& operations::ReplaceUserEmailAddressRequest::operation() {
  static constexpr core::Operation row{"ReplaceUserEmailAddress",
                                       "PUT",
                                       "/users/{user_id}/email_address",
                                       core::Repeat::safe,
                                       replaceUserEmailAddressParameters,
                                       core::body<&operations::ReplaceUserEmailAddressRequest::requestBody>(),
                                       core::answer<&operations::ReplaceUserEmailAddressResponse::emailAddress>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
