#include "contenders/user_model.hpp"

namespace clerk::backend {

using bench::Identification;
using bench::User;
using bench::Verification;
using models::field;

namespace {

constexpr models::Field verificationFields[] = {
    field<&Verification::status>("status", models::promised),
    field<&Verification::strategy>("strategy", models::promised),
    field<&Verification::attempts>("attempts", models::promised | models::nullable),
    field<&Verification::expireAt>("expire_at", models::nullable),
    field<&Verification::object>("object"),
};

constexpr models::Field identificationFields[] = {
    field<&Identification::id>("id"),
    field<&Identification::value>("value", models::promised),
    field<&Identification::verification>("verification", models::promised | models::nullable),
    field<&Identification::reserved>("reserved", models::promised),
    field<&Identification::createdAt>("created_at", models::promised),
    field<&Identification::updatedAt>("updated_at", models::promised),
    field<&Identification::object>("object", models::promised),
};

constexpr models::Field userFields[] = {
    field<&User::id>("id", models::strict),
    field<&User::firstName>("first_name", models::promised | models::nullable),
    field<&User::lastName>("last_name", models::promised | models::nullable),
    field<&User::username>("username", models::promised | models::nullable),
    field<&User::emailAddresses>("email_addresses", models::promised),
    field<&User::primaryEmailAddressId>("primary_email_address_id", models::promised | models::nullable),
    field<&User::phoneNumbers>("phone_numbers", models::promised),
    field<&User::primaryPhoneNumberId>("primary_phone_number_id", models::promised | models::nullable),
    field<&User::primaryWeb3WalletId>("primary_web3_wallet_id", models::promised | models::nullable),
    field<&User::externalId>("external_id", models::promised | models::nullable),
    field<&User::imageUrl>("image_url"),
    field<&User::profileImageUrl>("profile_image_url"),
    field<&User::hasImage>("has_image", models::promised),
    field<&User::publicMetadata>("public_metadata", models::promised),
    field<&User::privateMetadata>("private_metadata"),
    field<&User::unsafeMetadata>("unsafe_metadata"),
    field<&User::banned>("banned", models::strict),
    field<&User::locked>("locked", models::strict),
    field<&User::deprovisioned>("deprovisioned", models::strictIfSet),
    field<&User::passwordEnabled>("password_enabled", models::promised),
    field<&User::twoFactorEnabled>("two_factor_enabled", models::promised),
    field<&User::totpEnabled>("totp_enabled", models::promised),
    field<&User::backupCodeEnabled>("backup_code_enabled", models::promised),
    field<&User::deleteSelfEnabled>("delete_self_enabled", models::promised),
    field<&User::createOrganizationEnabled>("create_organization_enabled", models::promised),
    field<&User::bypassClientTrust>("bypass_client_trust"),
    field<&User::createOrganizationsLimit>("create_organizations_limit", models::nullable),
    field<&User::lockoutExpiresInSeconds>("lockout_expires_in_seconds", models::promised | models::nullable),
    field<&User::verificationAttemptsRemaining>("verification_attempts_remaining", models::promised | models::nullable),
    field<&User::lastSignInAt>("last_sign_in_at", models::promised | models::nullable),
    field<&User::lastActiveAt>("last_active_at", models::promised | models::nullable),
    field<&User::mfaEnabledAt>("mfa_enabled_at", models::promised | models::nullable),
    field<&User::mfaDisabledAt>("mfa_disabled_at", models::promised | models::nullable),
    field<&User::passwordLastUpdatedAt>("password_last_updated_at", models::nullable),
    field<&User::legalAcceptedAt>("legal_accepted_at", models::promised | models::nullable),
    field<&User::createdAt>("created_at", models::promised),
    field<&User::updatedAt>("updated_at", models::promised),
    field<&User::locale>("locale", models::nullable),
    field<&User::timeZone>("time_zone", models::nullable),
    field<&User::title>("title", models::nullable),
    field<&User::department>("department", models::nullable),
    field<&User::lastSignInStrategy>("last_sign_in_strategy", models::nullable),
    field<&User::lastSignInCountry>("last_sign_in_country", models::nullable),
    field<&User::invitationId>("invitation_id", models::nullable),
    field<&User::waitlistEntryId>("waitlist_entry_id", models::nullable),
    field<&User::object>("object", models::promised),
};
static_assert(sizeof userFields / sizeof userFields[0] == 46);

}  // namespace

template <>
const models::Model models::Table<Verification>::model = modelOf<Verification>(verificationFields);
template <>
const models::Model models::Table<Identification>::model = modelOf<Identification>(identificationFields);
template <>
const models::Model models::Table<User>::model = modelOf<User>(userFields);

namespace bench {

const std::string& userText() {
  static const std::string text =
      R"({"id":"user_2b7Vq1sLw0nXy3Kf8RgTz6M","first_name":"Adelaide","last_name":"Lindqvist","username":null,)"
      R"("email_addresses":[)"
      R"({"id":"idn_2b7Vq2TtB4xKc9WmZrYd0Ha","value":"adelaide.lindqvist@example.com",)"
      R"("verification":{"status":"verified","strategy":"email_code","attempts":1,"expire_at":1767226200000,)"
      R"("object":"verification_otp"},"reserved":false,"created_at":1767225600000,"updated_at":1767225660000,)"
      R"("object":"email_address"},)"
      R"({"id":"idn_2b7Vq3UuC5yLd0XnAsZe1Ib","value":"a.lindqvist@mail.example.org",)"
      R"("verification":{"status":"unverified","strategy":"email_link","attempts":null,"expire_at":1767312000000,)"
      R"("object":"verification_email_link"},"reserved":true,"created_at":1767225700000,"updated_at":1767225700000,)"
      R"("object":"email_address"}],"primary_email_address_id":"idn_2b7Vq2TtB4xKc9WmZrYd0Ha",)"
      R"("phone_numbers":[)"
      R"({"id":"idn_2b7Vq4VvD6zMe1YoBtAf2Jc","value":"+15555550100",)"
      R"("verification":{"status":"verified","strategy":"phone_code","attempts":2,"expire_at":1767226300000,)"
      R"("object":"verification_otp"},"reserved":false,"created_at":1767225800000,"updated_at":1767225860000,)"
      R"("object":"phone_number"}],"primary_phone_number_id":"idn_2b7Vq4VvD6zMe1YoBtAf2Jc",)"
      R"("primary_web3_wallet_id":null,"external_id":"customer-0000471108151623-northern-europe",)"
      R"("image_url":"https://img.example.com/eyJ0eXBlIjoicHJveHkiLCJzcmMiOiJodHRwczovL2ltYWdlcy5leGFtcGxlLmNvbS91cGxvYWRl)"
      R"(ZC9pbWdfMmI3VnE1V3dFN2FOZjJacEN1QmczS2QuanBlZyIsInMiOiJRN2xPd0x5cXZ0c0hPZ0ZtM2JkcEtKY1hVYTJlVjhyTiJ9",)"
      R"("profile_image_url":"https://images.example.com/uploaded/img_2b7Vq5WwE7aNf2ZpCuBg3Kd.jpeg","has_image":true,)"
      R"("public_metadata":{"plan":"team","seats":25,"features":["reports","export","audit"],"beta":false},)"
      R"("private_metadata":{"crm":{"id":"0015e00002abcdEAAQ","stage":"customer","score":0.82,"owner":"j.doe","note":"asked for invoices by quarter and a contact in the evening"},)"
      R"("flags":["vip","invoice"],"migrated_at":1767225600},)"
      R"("unsafe_metadata":{"theme":"dark","onboarding":{"step":4,"done":true},"tips":["a1","b7"]},)"
      R"("banned":false,"locked":false,"deprovisioned":false,"password_enabled":true,"two_factor_enabled":true,)"
      R"("totp_enabled":true,"backup_code_enabled":true,"delete_self_enabled":true,)"
      R"("create_organization_enabled":true,"bypass_client_trust":false,"create_organizations_limit":null,)"
      R"("lockout_expires_in_seconds":null,"verification_attempts_remaining":100,)"
      R"("last_sign_in_at":1767225900000,"last_active_at":1767225600000,"mfa_enabled_at":1767225600000,)"
      R"("mfa_disabled_at":null,"password_last_updated_at":1767225600000,"legal_accepted_at":1767225600000,)"
      R"("created_at":1767225600000,"updated_at":1767226000000,"locale":"en-US","time_zone":"Europe/Stockholm",)"
      R"("title":"Head of Support","department":"Customer Operations","last_sign_in_strategy":"email_code",)"
      R"("last_sign_in_country":"SE","invitation_id":null,"waitlist_entry_id":null,"object":"user"})";
  return text;
}

const std::string& sortedUserText() {
  static const std::string text = nlohmann::json::parse(userText()).dump();
  return text;
}

const std::string& userListText() {
  static const std::string text = [] {
    std::string list = "[" + userText();
    for (int i = 1; i < 500; ++i) list += "," + userText();
    return list + "]";
  }();
  return text;
}

}  // namespace bench
}  // namespace clerk::backend
