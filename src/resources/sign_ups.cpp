// Generated from api/signUps.yaml by api/generate.py; edit that instead.

#include <clerk/backend/sign_ups.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field signUpVerificationFields[] = {
    field<&components::SignUpVerification::nextAction>("next_action"),
    field<&components::SignUpVerification::supportedStrategies>("supported_strategies"),
    field<&components::SignUpVerification::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field signUpVerificationsFields[] = {
    field<&components::SignUpVerifications::emailAddress>("email_address", models::promised | models::nullable),
    field<&components::SignUpVerifications::phoneNumber>("phone_number", models::promised | models::nullable),
    field<&components::SignUpVerifications::web3Wallet>("web3_wallet", models::promised | models::nullable),
    field<&components::SignUpVerifications::externalAccount>("external_account", models::promised | models::nullable),
};

constexpr models::Field signUpFields[] = {
    field<&components::SignUp::id>("id", models::strict),
    field<&components::SignUp::status>("status", models::promised),
    field<&components::SignUp::createdUserId>("created_user_id", models::promised | models::nullable),
    field<&components::SignUp::createdSessionId>("created_session_id", models::promised | models::nullable),
    field<&components::SignUp::missingFields>("missing_fields", models::promised),
    field<&components::SignUp::unverifiedFields>("unverified_fields", models::promised),
    field<&components::SignUp::requiredFields>("required_fields", models::promised),
    field<&components::SignUp::optionalFields>("optional_fields", models::promised),
    field<&components::SignUp::emailAddress>("email_address", models::promised | models::nullable),
    field<&components::SignUp::phoneNumber>("phone_number", models::promised | models::nullable),
    field<&components::SignUp::username>("username", models::promised | models::nullable),
    field<&components::SignUp::firstName>("first_name", models::promised | models::nullable),
    field<&components::SignUp::lastName>("last_name", models::promised | models::nullable),
    field<&components::SignUp::web3Wallet>("web3_wallet", models::promised | models::nullable),
    field<&components::SignUp::passwordEnabled>("password_enabled", models::promised),
    field<&components::SignUp::externalId>("external_id", models::promised | models::nullable),
    field<&components::SignUp::verifications>("verifications", models::promised),
    field<&components::SignUp::publicMetadata>("public_metadata"),
    field<&components::SignUp::unsafeMetadata>("unsafe_metadata"),
    field<&components::SignUp::customAction>("custom_action", models::promised),
    field<&components::SignUp::abandonAt>("abandon_at", models::promised),
    field<&components::SignUp::legalAcceptedAt>("legal_accepted_at", models::promised | models::nullable),
    field<&components::SignUp::locale>("locale", models::nullable),
    field<&components::SignUp::externalAccount>("external_account"),
    field<&components::SignUp::object>("object", models::promised),
};

constexpr models::Field updateSignUpRequestBodyFields[] = {
    field<&operations::UpdateSignUpRequestBody::externalId>("external_id", models::nullable),
    field<&operations::UpdateSignUpRequestBody::customAction>("custom_action", models::nullable),
};

constexpr models::Field getSignUpParameters[] = {
    field<&operations::GetSignUpRequest::id>("id", models::inPath),
};

constexpr models::Field updateSignUpParameters[] = {
    field<&operations::UpdateSignUpRequest::id>("id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::SignUpVerification>::model =
    models::modelOf<components::SignUpVerification>(signUpVerificationFields);

template <>
const models::Model models::Table<components::SignUpVerifications>::model =
    models::modelOf<components::SignUpVerifications>(signUpVerificationsFields);

template <>
const models::Model models::Table<components::SignUp>::model = models::modelOf<components::SignUp>(signUpFields);

template <>
const models::Model models::Table<operations::UpdateSignUpRequestBody>::model =
    models::modelOf<operations::UpdateSignUpRequestBody>(updateSignUpRequestBodyFields);

const core::Operation& operations::GetSignUpRequest::operation() {
  static constexpr core::Operation row{"GetSignUp",
                                       "GET",
                                       "/sign_ups/{id}",
                                       core::Repeat::safe,
                                       getSignUpParameters,
                                       {},
                                       core::answer<&operations::GetSignUpResponse::signUp>(),
                                       {403}};
  return row;
}

const core::Operation& operations::UpdateSignUpRequest::operation() {
  static constexpr core::Operation row{
      "UpdateSignUp",
      "PATCH",
      "/sign_ups/{id}",
      core::Repeat::safe,
      updateSignUpParameters,
      core::body<&operations::UpdateSignUpRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateSignUpResponse::signUp>(),
      {403}};
  return row;
}

}  // namespace clerk::backend
