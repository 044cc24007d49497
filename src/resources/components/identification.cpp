// Generated from api/components/identification.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/identification.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field emailAddressFields[] = {
    field<&components::EmailAddress::id>("id"),
    field<&components::EmailAddress::emailAddress>("email_address", models::promised),
    field<&components::EmailAddress::verification>("verification", models::promised | models::nullable),
    field<&components::EmailAddress::reserved>("reserved", models::promised),
    field<&components::EmailAddress::linkedTo>("linked_to", models::promised),
    field<&components::EmailAddress::matchesSsoConnection>("matches_sso_connection"),
    field<&components::EmailAddress::createdAt>("created_at", models::promised),
    field<&components::EmailAddress::updatedAt>("updated_at", models::promised),
    field<&components::EmailAddress::object>("object", models::promised),
};

constexpr models::Field phoneNumberFields[] = {
    field<&components::PhoneNumber::id>("id"),
    field<&components::PhoneNumber::phoneNumber>("phone_number", models::promised),
    field<&components::PhoneNumber::verification>("verification", models::promised | models::nullable),
    field<&components::PhoneNumber::reserved>("reserved", models::promised),
    field<&components::PhoneNumber::reservedForSecondFactor>("reserved_for_second_factor"),
    field<&components::PhoneNumber::defaultSecondFactor>("default_second_factor"),
    field<&components::PhoneNumber::backupCodes>("backup_codes", models::nullable),
    field<&components::PhoneNumber::linkedTo>("linked_to", models::promised),
    field<&components::PhoneNumber::createdAt>("created_at", models::promised),
    field<&components::PhoneNumber::updatedAt>("updated_at", models::promised),
    field<&components::PhoneNumber::object>("object", models::promised),
};

constexpr models::Field verificationFields[] = {
    field<&components::Verification::status>("status", models::promised),
    field<&components::Verification::strategy>("strategy", models::promised),
    field<&components::Verification::attempts>("attempts", models::promised | models::nullable),
    field<&components::Verification::expireAt>("expire_at", models::nullable),
    field<&components::Verification::error>("error", models::nullable),
    field<&components::Verification::channel>("channel", models::nullable),
    field<&components::Verification::externalVerificationRedirectUrl>("external_verification_redirect_url",
                                                                      models::nullable),
    field<&components::Verification::nonce>("nonce", models::nullable),
    field<&components::Verification::message>("message", models::nullable),
    field<&components::Verification::verifiedAtClient>("verified_at_client", models::nullable),
    field<&components::Verification::object>("object"),
};

constexpr models::Field identificationLinkFields[] = {
    field<&components::IdentificationLink::type>("type", models::promised),
    field<&components::IdentificationLink::id>("id", models::promised),
};

constexpr models::Field codeVerificationFields[] = {
    field<&components::CodeVerification::id>("id", models::strict),
    field<&components::CodeVerification::status>("status", models::strict),
    field<&components::CodeVerification::strategy>("strategy"),
    field<&components::CodeVerification::attempts>("attempts", models::nullable),
    field<&components::CodeVerification::expireAt>("expire_at", models::nullable),
    field<&components::CodeVerification::channel>("channel", models::nullable),
    field<&components::CodeVerification::object>("object"),
};

}  // namespace

template <>
const models::Model models::Table<components::EmailAddress>::model =
    models::modelOf<components::EmailAddress>(emailAddressFields);

template <>
const models::Model models::Table<components::PhoneNumber>::model =
    models::modelOf<components::PhoneNumber>(phoneNumberFields);

template <>
const models::Model models::Table<components::Verification>::model =
    models::modelOf<components::Verification>(verificationFields);

template <>
const models::Model models::Table<components::IdentificationLink>::model =
    models::modelOf<components::IdentificationLink>(identificationLinkFields);

template <>
const models::Model models::Table<components::CodeVerification>::model =
    models::modelOf<components::CodeVerification>(codeVerificationFields);

}  // namespace clerk::backend
