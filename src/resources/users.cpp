// Generated from api/users.yaml by api/generate.py; edit that instead.

#include <clerk/backend/users.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field externalAccountWithVerificationFields[] = {
    field<&components::ExternalAccountWithVerification::id>("id", models::strict),
    field<&components::ExternalAccountWithVerification::provider>("provider", models::promised),
    field<&components::ExternalAccountWithVerification::providerUserId>("provider_user_id", models::promised),
    field<&components::ExternalAccountWithVerification::emailAddress>("email_address", models::promised),
    field<&components::ExternalAccountWithVerification::emailAddressVerified>("email_address_verified",
                                                                              models::nullable),
    field<&components::ExternalAccountWithVerification::firstName>("first_name", models::promised),
    field<&components::ExternalAccountWithVerification::lastName>("last_name", models::promised),
    field<&components::ExternalAccountWithVerification::username>("username", models::nullable),
    field<&components::ExternalAccountWithVerification::imageUrl>("image_url", models::nullable),
    field<&components::ExternalAccountWithVerification::phoneNumber>("phone_number", models::nullable),
    field<&components::ExternalAccountWithVerification::approvedScopes>("approved_scopes", models::promised),
    field<&components::ExternalAccountWithVerification::label>("label", models::nullable),
    field<&components::ExternalAccountWithVerification::publicMetadata>("public_metadata", models::promised),
    field<&components::ExternalAccountWithVerification::verification>("verification",
                                                                      models::promised | models::nullable),
    field<&components::ExternalAccountWithVerification::identificationId>("identification_id", models::promised),
    field<&components::ExternalAccountWithVerification::createdAt>("created_at", models::promised),
    field<&components::ExternalAccountWithVerification::updatedAt>("updated_at", models::promised),
    field<&components::ExternalAccountWithVerification::avatarUrl>("avatar_url"),
    field<&components::ExternalAccountWithVerification::object>("object", models::promised),
    field<&components::ExternalAccountWithVerification::additionalProperties>("*", models::otherMembers),
};

constexpr models::Field sAMLAccountConnectionFields[] = {
    field<&components::SAMLAccountConnection::id>("id", models::strict),
    field<&components::SAMLAccountConnection::name>("name", models::promised),
    field<&components::SAMLAccountConnection::active>("active", models::strict),
    field<&components::SAMLAccountConnection::provider>("provider", models::promised),
    field<&components::SAMLAccountConnection::domains>("domains"),
    field<&components::SAMLAccountConnection::syncUserAttributes>("sync_user_attributes", models::promised),
    field<&components::SAMLAccountConnection::allowSubdomains>("allow_subdomains"),
    field<&components::SAMLAccountConnection::allowIdpInitiated>("allow_idp_initiated"),
    field<&components::SAMLAccountConnection::disableAdditionalIdentifications>("disable_additional_identifications"),
    field<&components::SAMLAccountConnection::createdAt>("created_at", models::promised),
    field<&components::SAMLAccountConnection::updatedAt>("updated_at", models::promised),
    field<&components::SAMLAccountConnection::domain>("domain"),
};

constexpr models::Field sAMLAccountFields[] = {
    field<&components::SAMLAccount::id>("id", models::strict),
    field<&components::SAMLAccount::provider>("provider", models::promised),
    field<&components::SAMLAccount::active>("active", models::strict),
    field<&components::SAMLAccount::emailAddress>("email_address", models::promised),
    field<&components::SAMLAccount::firstName>("first_name", models::nullable),
    field<&components::SAMLAccount::lastName>("last_name", models::nullable),
    field<&components::SAMLAccount::providerUserId>("provider_user_id", models::nullable),
    field<&components::SAMLAccount::lastAuthenticatedAt>("last_authenticated_at", models::nullable),
    field<&components::SAMLAccount::publicMetadata>("public_metadata"),
    field<&components::SAMLAccount::verification>("verification", models::promised | models::nullable),
    field<&components::SAMLAccount::samlConnection>("saml_connection", models::nullable),
    field<&components::SAMLAccount::object>("object", models::promised),
};

constexpr models::Field enterpriseAccountConnectionFields[] = {
    field<&components::EnterpriseAccountConnection::id>("id", models::strict),
    field<&components::EnterpriseAccountConnection::name>("name", models::promised),
    field<&components::EnterpriseAccountConnection::active>("active", models::strict),
    field<&components::EnterpriseAccountConnection::provider>("provider", models::promised),
    field<&components::EnterpriseAccountConnection::protocol>("protocol", models::promised),
    field<&components::EnterpriseAccountConnection::logoPublicUrl>("logo_public_url",
                                                                   models::promised | models::nullable),
    field<&components::EnterpriseAccountConnection::domains>("domains"),
    field<&components::EnterpriseAccountConnection::syncUserAttributes>("sync_user_attributes", models::promised),
    field<&components::EnterpriseAccountConnection::allowSubdomains>("allow_subdomains", models::promised),
    field<&components::EnterpriseAccountConnection::allowIdpInitiated>("allow_idp_initiated", models::promised),
    field<&components::EnterpriseAccountConnection::disableAdditionalIdentifications>(
        "disable_additional_identifications", models::promised),
    field<&components::EnterpriseAccountConnection::createdAt>("created_at", models::promised),
    field<&components::EnterpriseAccountConnection::updatedAt>("updated_at", models::promised),
    field<&components::EnterpriseAccountConnection::domain>("domain"),
};

constexpr models::Field enterpriseAccountFields[] = {
    field<&components::EnterpriseAccount::id>("id", models::strict),
    field<&components::EnterpriseAccount::provider>("provider", models::promised),
    field<&components::EnterpriseAccount::protocol>("protocol"),
    field<&components::EnterpriseAccount::active>("active", models::strict),
    field<&components::EnterpriseAccount::emailAddress>("email_address", models::promised),
    field<&components::EnterpriseAccount::firstName>("first_name", models::nullable),
    field<&components::EnterpriseAccount::lastName>("last_name", models::nullable),
    field<&components::EnterpriseAccount::providerUserId>("provider_user_id", models::nullable),
    field<&components::EnterpriseAccount::lastAuthenticatedAt>("last_authenticated_at", models::nullable),
    field<&components::EnterpriseAccount::publicMetadata>("public_metadata"),
    field<&components::EnterpriseAccount::verification>("verification", models::promised | models::nullable),
    field<&components::EnterpriseAccount::enterpriseConnectionId>("enterprise_connection_id", models::nullable),
    field<&components::EnterpriseAccount::enterpriseConnection>("enterprise_connection", models::nullable),
    field<&components::EnterpriseAccount::object>("object", models::promised),
};

constexpr models::Field passkeyFields[] = {
    field<&components::Passkey::id>("id"),
    field<&components::Passkey::name>("name", models::promised),
    field<&components::Passkey::lastUsedAt>("last_used_at", models::promised),
    field<&components::Passkey::verification>("verification", models::promised | models::nullable),
    field<&components::Passkey::object>("object", models::promised),
};

constexpr models::Field web3WalletFields[] = {
    field<&components::Web3Wallet::id>("id"),
    field<&components::Web3Wallet::web3Wallet>("web3_wallet", models::promised),
    field<&components::Web3Wallet::verification>("verification", models::promised | models::nullable),
    field<&components::Web3Wallet::createdAt>("created_at", models::promised),
    field<&components::Web3Wallet::updatedAt>("updated_at", models::promised),
    field<&components::Web3Wallet::object>("object", models::promised),
};

constexpr models::Field sCIMUserMetadataFields[] = {
    field<&components::SCIMUserMetadata::directoryId>("directory_id", models::promised),
    field<&components::SCIMUserMetadata::directoryEnabled>("directory_enabled"),
    field<&components::SCIMUserMetadata::externalId>("external_id", models::promised | models::nullable),
};

constexpr models::Field userFields[] = {
    field<&components::User::id>("id", models::strict),
    field<&components::User::firstName>("first_name", models::promised | models::nullable),
    field<&components::User::lastName>("last_name", models::promised | models::nullable),
    field<&components::User::username>("username", models::promised | models::nullable),
    field<&components::User::emailAddresses>("email_addresses", models::promised),
    field<&components::User::primaryEmailAddressId>("primary_email_address_id", models::promised | models::nullable),
    field<&components::User::phoneNumbers>("phone_numbers", models::promised),
    field<&components::User::primaryPhoneNumberId>("primary_phone_number_id", models::promised | models::nullable),
    field<&components::User::externalId>("external_id", models::promised | models::nullable),
    field<&components::User::imageUrl>("image_url"),
    field<&components::User::hasImage>("has_image", models::promised),
    field<&components::User::publicMetadata>("public_metadata", models::promised),
    field<&components::User::privateMetadata>("private_metadata", models::nullable),
    field<&components::User::unsafeMetadata>("unsafe_metadata"),
    field<&components::User::banned>("banned", models::strict),
    field<&components::User::locked>("locked", models::strict),
    field<&components::User::deprovisioned>("deprovisioned"),
    field<&components::User::passwordEnabled>("password_enabled", models::promised),
    field<&components::User::twoFactorEnabled>("two_factor_enabled", models::promised),
    field<&components::User::totpEnabled>("totp_enabled", models::promised),
    field<&components::User::backupCodeEnabled>("backup_code_enabled", models::promised),
    field<&components::User::externalAccounts>("external_accounts", models::promised),
    field<&components::User::samlAccounts>("saml_accounts", models::promised),
    field<&components::User::enterpriseAccounts>("enterprise_accounts", models::promised),
    field<&components::User::passkeys>("passkeys", models::promised),
    field<&components::User::web3Wallets>("web3_wallets", models::promised),
    field<&components::User::primaryWeb3WalletId>("primary_web3_wallet_id", models::promised | models::nullable),
    field<&components::User::organizationMemberships>("organization_memberships"),
    field<&components::User::lastSignInAt>("last_sign_in_at", models::promised | models::nullable),
    field<&components::User::lastActiveAt>("last_active_at", models::promised | models::nullable),
    field<&components::User::createdAt>("created_at", models::promised),
    field<&components::User::updatedAt>("updated_at", models::promised),
    field<&components::User::locale>("locale", models::nullable),
    field<&components::User::lockoutExpiresInSeconds>("lockout_expires_in_seconds",
                                                      models::promised | models::nullable),
    field<&components::User::verificationAttemptsRemaining>("verification_attempts_remaining",
                                                            models::promised | models::nullable),
    field<&components::User::mfaEnabledAt>("mfa_enabled_at", models::promised | models::nullable),
    field<&components::User::mfaDisabledAt>("mfa_disabled_at", models::promised | models::nullable),
    field<&components::User::passwordLastUpdatedAt>("password_last_updated_at", models::nullable),
    field<&components::User::legalAcceptedAt>("legal_accepted_at", models::promised | models::nullable),
    field<&components::User::deleteSelfEnabled>("delete_self_enabled", models::promised),
    field<&components::User::createOrganizationEnabled>("create_organization_enabled", models::promised),
    field<&components::User::createOrganizationsLimit>("create_organizations_limit", models::nullable),
    field<&components::User::bypassClientTrust>("bypass_client_trust"),
    field<&components::User::scim>("scim", models::nullable),
    field<&components::User::profileImageUrl>("profile_image_url"),
    field<&components::User::object>("object", models::promised),
};

constexpr models::Field totalCountFields[] = {
    field<&components::TotalCount::totalCount>("total_count", models::strict),
    field<&components::TotalCount::object>("object", models::promised),
};

constexpr models::Field oAuthAccessTokenFields[] = {
    field<&components::OAuthAccessToken::token>("token", models::strict),
    field<&components::OAuthAccessToken::provider>("provider", models::promised),
    field<&components::OAuthAccessToken::scopes>("scopes"),
    field<&components::OAuthAccessToken::expiresAt>("expires_at", models::promised | models::nullable),
    field<&components::OAuthAccessToken::idToken>("id_token"),
    field<&components::OAuthAccessToken::tokenSecret>("token_secret"),
    field<&components::OAuthAccessToken::providerUserId>("provider_user_id", models::promised),
    field<&components::OAuthAccessToken::externalAccountId>("external_account_id", models::promised),
    field<&components::OAuthAccessToken::label>("label", models::promised | models::nullable),
    field<&components::OAuthAccessToken::publicMetadata>("public_metadata", models::promised),
    field<&components::OAuthAccessToken::object>("object", models::promised),
};

constexpr models::Field passwordCheckFields[] = {
    field<&components::PasswordCheck::verified>("verified", models::strict),
};

constexpr models::Field tOTPCheckFields[] = {
    field<&components::TOTPCheck::verified>("verified", models::strict),
    field<&components::TOTPCheck::codeType>("code_type"),
};

constexpr models::Field userReferenceFields[] = {
    field<&components::UserReference::userId>("user_id"),
};

constexpr models::Field trustedDeviceFields[] = {
    field<&components::TrustedDevice::id>("id", models::strict),
    field<&components::TrustedDevice::name>("name", models::nullable),
    field<&components::TrustedDevice::platform>("platform", models::promised),
    field<&components::TrustedDevice::status>("status", models::promised),
    field<&components::TrustedDevice::appIdentifier>("app_identifier", models::promised),
    field<&components::TrustedDevice::algorithm>("algorithm", models::promised),
    field<&components::TrustedDevice::lastUsedAt>("last_used_at", models::nullable),
    field<&components::TrustedDevice::revokedAt>("revoked_at", models::nullable),
    field<&components::TrustedDevice::createdAt>("created_at", models::promised),
    field<&components::TrustedDevice::updatedAt>("updated_at", models::promised),
    field<&components::TrustedDevice::object>("object", models::promised),
};

constexpr models::Field createUserRequestBodyFields[] = {
    field<&operations::CreateUserRequestBody::emailAddress>("email_address"),
    field<&operations::CreateUserRequestBody::phoneNumber>("phone_number"),
    field<&operations::CreateUserRequestBody::username>("username", models::nullable),
    field<&operations::CreateUserRequestBody::password>("password", models::nullable),
    field<&operations::CreateUserRequestBody::firstName>("first_name", models::nullable),
    field<&operations::CreateUserRequestBody::lastName>("last_name", models::nullable),
    field<&operations::CreateUserRequestBody::externalId>("external_id", models::nullable),
    field<&operations::CreateUserRequestBody::publicMetadata>("public_metadata"),
    field<&operations::CreateUserRequestBody::privateMetadata>("private_metadata"),
    field<&operations::CreateUserRequestBody::unsafeMetadata>("unsafe_metadata"),
    field<&operations::CreateUserRequestBody::skipPasswordRequirement>("skip_password_requirement", models::nullable),
    field<&operations::CreateUserRequestBody::skipPasswordChecks>("skip_password_checks", models::nullable),
    field<&operations::CreateUserRequestBody::passwordDigest>("password_digest", models::nullable),
    field<&operations::CreateUserRequestBody::passwordHasher>("password_hasher"),
    field<&operations::CreateUserRequestBody::emailAddressIdentificationStatus>("email_address_identification_status"),
    field<&operations::CreateUserRequestBody::phoneNumberIdentificationStatus>("phone_number_identification_status"),
    field<&operations::CreateUserRequestBody::web3Wallet>("web3_wallet"),
    field<&operations::CreateUserRequestBody::locale>("locale", models::nullable),
    field<&operations::CreateUserRequestBody::banned>("banned", models::nullable),
    field<&operations::CreateUserRequestBody::locked>("locked", models::nullable),
    field<&operations::CreateUserRequestBody::createdAt>("created_at", models::nullable),
    field<&operations::CreateUserRequestBody::legalAcceptedAt>("legal_accepted_at", models::nullable),
    field<&operations::CreateUserRequestBody::skipLegalChecks>("skip_legal_checks", models::nullable),
    field<&operations::CreateUserRequestBody::skipUserRequirement>("skip_user_requirement", models::nullable),
    field<&operations::CreateUserRequestBody::totpSecret>("totp_secret", models::nullable),
    field<&operations::CreateUserRequestBody::backupCodes>("backup_codes"),
    field<&operations::CreateUserRequestBody::deleteSelfEnabled>("delete_self_enabled", models::nullable),
    field<&operations::CreateUserRequestBody::createOrganizationEnabled>("create_organization_enabled",
                                                                         models::nullable),
    field<&operations::CreateUserRequestBody::createOrganizationsLimit>("create_organizations_limit", models::nullable),
    field<&operations::CreateUserRequestBody::bypassClientTrust>("bypass_client_trust", models::nullable),
};

constexpr models::Field updateUserRequestBodyFields[] = {
    field<&operations::UpdateUserRequestBody::firstName>("first_name", models::nullable),
    field<&operations::UpdateUserRequestBody::lastName>("last_name", models::nullable),
    field<&operations::UpdateUserRequestBody::username>("username", models::nullable),
    field<&operations::UpdateUserRequestBody::primaryEmailAddressId>("primary_email_address_id", models::nullable),
    field<&operations::UpdateUserRequestBody::primaryPhoneNumberId>("primary_phone_number_id", models::nullable),
    field<&operations::UpdateUserRequestBody::primaryWeb3WalletId>("primary_web3_wallet_id", models::nullable),
    field<&operations::UpdateUserRequestBody::externalId>("external_id", models::nullable),
    field<&operations::UpdateUserRequestBody::password>("password", models::nullable),
    field<&operations::UpdateUserRequestBody::signOutOfOtherSessions>("sign_out_of_other_sessions", models::nullable),
    field<&operations::UpdateUserRequestBody::skipPasswordChecks>("skip_password_checks", models::nullable),
    field<&operations::UpdateUserRequestBody::passwordDigest>("password_digest"),
    field<&operations::UpdateUserRequestBody::passwordHasher>("password_hasher"),
    field<&operations::UpdateUserRequestBody::notifyPrimaryEmailAddressChanged>("notify_primary_email_address_changed",
                                                                                models::nullable),
    field<&operations::UpdateUserRequestBody::locale>("locale", models::nullable),
    field<&operations::UpdateUserRequestBody::profileImageId>("profile_image_id", models::nullable),
    field<&operations::UpdateUserRequestBody::totpSecret>("totp_secret", models::nullable),
    field<&operations::UpdateUserRequestBody::backupCodes>("backup_codes"),
    field<&operations::UpdateUserRequestBody::deleteSelfEnabled>("delete_self_enabled", models::nullable),
    field<&operations::UpdateUserRequestBody::createOrganizationEnabled>("create_organization_enabled",
                                                                         models::nullable),
    field<&operations::UpdateUserRequestBody::createOrganizationsLimit>("create_organizations_limit", models::nullable),
    field<&operations::UpdateUserRequestBody::legalAcceptedAt>("legal_accepted_at", models::nullable),
    field<&operations::UpdateUserRequestBody::skipLegalChecks>("skip_legal_checks", models::nullable),
    field<&operations::UpdateUserRequestBody::createdAt>("created_at", models::nullable),
    field<&operations::UpdateUserRequestBody::bypassClientTrust>("bypass_client_trust", models::nullable),
};

constexpr models::Field usersBanRequestBodyFields[] = {
    field<&operations::UsersBanRequestBody::userIds>("user_ids", models::promised),
};

constexpr models::Field usersUnbanRequestBodyFields[] = {
    field<&operations::UsersUnbanRequestBody::userIds>("user_ids", models::promised),
};

constexpr models::Field setUserProfileImageRequestBodyFields[] = {
    field<&operations::SetUserProfileImageRequestBody::file>("file", models::promised | models::file),
};

constexpr models::Field replaceUserMetadataRequestBodyFields[] = {
    field<&operations::ReplaceUserMetadataRequestBody::publicMetadata>("public_metadata"),
    field<&operations::ReplaceUserMetadataRequestBody::privateMetadata>("private_metadata"),
    field<&operations::ReplaceUserMetadataRequestBody::unsafeMetadata>("unsafe_metadata"),
};

constexpr models::Field updateUserMetadataRequestBodyFields[] = {
    field<&operations::UpdateUserMetadataRequestBody::publicMetadata>("public_metadata"),
    field<&operations::UpdateUserMetadataRequestBody::privateMetadata>("private_metadata"),
    field<&operations::UpdateUserMetadataRequestBody::unsafeMetadata>("unsafe_metadata"),
};

constexpr models::Field removeUserPasswordRequestBodyFields[] = {
    field<&operations::RemoveUserPasswordRequestBody::signOutOfOtherSessions>("sign_out_of_other_sessions"),
};

constexpr models::Field verifyPasswordRequestBodyFields[] = {
    field<&operations::VerifyPasswordRequestBody::password>("password", models::promised),
};

constexpr models::Field verifyTOTPRequestBodyFields[] = {
    field<&operations::VerifyTOTPRequestBody::code>("code", models::promised),
};

constexpr models::Field setUserPasswordCompromisedRequestBodyFields[] = {
    field<&operations::SetUserPasswordCompromisedRequestBody::revokeAllSessions>("revoke_all_sessions",
                                                                                 models::nullable),
};

constexpr models::Field getUserListParameters[] = {
    field<&operations::GetUserListRequest::userId>("user_id"),
    field<&operations::GetUserListRequest::emailAddress>("email_address"),
    field<&operations::GetUserListRequest::phoneNumber>("phone_number"),
    field<&operations::GetUserListRequest::username>("username"),
    field<&operations::GetUserListRequest::externalId>("external_id"),
    field<&operations::GetUserListRequest::web3Wallet>("web3_wallet"),
    field<&operations::GetUserListRequest::organizationId>("organization_id"),
    field<&operations::GetUserListRequest::query>("query"),
    field<&operations::GetUserListRequest::emailAddressQuery>("email_address_query"),
    field<&operations::GetUserListRequest::phoneNumberQuery>("phone_number_query"),
    field<&operations::GetUserListRequest::usernameQuery>("username_query"),
    field<&operations::GetUserListRequest::nameQuery>("name_query"),
    field<&operations::GetUserListRequest::provider>("provider"),
    field<&operations::GetUserListRequest::providerUserId>("provider_user_id"),
    field<&operations::GetUserListRequest::banned>("banned"),
    field<&operations::GetUserListRequest::createdAtAfter>("created_at_after"),
    field<&operations::GetUserListRequest::createdAtBefore>("created_at_before"),
    field<&operations::GetUserListRequest::lastActiveAtAfter>("last_active_at_after"),
    field<&operations::GetUserListRequest::lastActiveAtBefore>("last_active_at_before"),
    field<&operations::GetUserListRequest::lastSignInAtAfter>("last_sign_in_at_after"),
    field<&operations::GetUserListRequest::lastSignInAtBefore>("last_sign_in_at_before"),
    field<&operations::GetUserListRequest::orderBy>("order_by"),
    field<&operations::GetUserListRequest::limit>("limit"),
    field<&operations::GetUserListRequest::offset>("offset"),
    field<&operations::GetUserListRequest::startingAfter>("starting_after"),
    field<&operations::GetUserListRequest::lastActiveAtSince>("last_active_at_since"),
};

constexpr core::Paging getUserListPaging{core::place<&operations::GetUserListRequest::limit>(),
                                         core::place<&operations::GetUserListRequest::offset>(),
                                         500,
                                         core::place<&operations::GetUserListRequest::startingAfter>(),
                                         core::place<&components::User::id>(),
                                         core::place<&operations::GetUserListRequest::orderBy>()};

constexpr models::Field getUsersCountParameters[] = {
    field<&operations::GetUsersCountRequest::userId>("user_id"),
    field<&operations::GetUsersCountRequest::emailAddress>("email_address"),
    field<&operations::GetUsersCountRequest::phoneNumber>("phone_number"),
    field<&operations::GetUsersCountRequest::username>("username"),
    field<&operations::GetUsersCountRequest::externalId>("external_id"),
    field<&operations::GetUsersCountRequest::web3Wallet>("web3_wallet"),
    field<&operations::GetUsersCountRequest::organizationId>("organization_id"),
    field<&operations::GetUsersCountRequest::query>("query"),
    field<&operations::GetUsersCountRequest::emailAddressQuery>("email_address_query"),
    field<&operations::GetUsersCountRequest::phoneNumberQuery>("phone_number_query"),
    field<&operations::GetUsersCountRequest::usernameQuery>("username_query"),
    field<&operations::GetUsersCountRequest::nameQuery>("name_query"),
    field<&operations::GetUsersCountRequest::provider>("provider"),
    field<&operations::GetUsersCountRequest::providerUserId>("provider_user_id"),
    field<&operations::GetUsersCountRequest::banned>("banned"),
    field<&operations::GetUsersCountRequest::createdAtAfter>("created_at_after"),
    field<&operations::GetUsersCountRequest::createdAtBefore>("created_at_before"),
    field<&operations::GetUsersCountRequest::lastActiveAtAfter>("last_active_at_after"),
    field<&operations::GetUsersCountRequest::lastActiveAtBefore>("last_active_at_before"),
    field<&operations::GetUsersCountRequest::lastSignInAtAfter>("last_sign_in_at_after"),
    field<&operations::GetUsersCountRequest::lastSignInAtBefore>("last_sign_in_at_before"),
    field<&operations::GetUsersCountRequest::lastActiveAtSince>("last_active_at_since"),
};

constexpr models::Field getUserParameters[] = {
    field<&operations::GetUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field updateUserParameters[] = {
    field<&operations::UpdateUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field deleteUserParameters[] = {
    field<&operations::DeleteUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field banUserParameters[] = {
    field<&operations::BanUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field unbanUserParameters[] = {
    field<&operations::UnbanUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field lockUserParameters[] = {
    field<&operations::LockUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field unlockUserParameters[] = {
    field<&operations::UnlockUserRequest::userId>("user_id", models::inPath),
};

constexpr models::Field setUserProfileImageParameters[] = {
    field<&operations::SetUserProfileImageRequest::userId>("user_id", models::inPath),
};

constexpr models::Field deleteUserProfileImageParameters[] = {
    field<&operations::DeleteUserProfileImageRequest::userId>("user_id", models::inPath),
};

constexpr models::Field replaceUserMetadataParameters[] = {
    field<&operations::ReplaceUserMetadataRequest::userId>("user_id", models::inPath),
};

constexpr models::Field updateUserMetadataParameters[] = {
    field<&operations::UpdateUserMetadataRequest::userId>("user_id", models::inPath),
};

constexpr models::Field getUserBillingSubscriptionParameters[] = {
    field<&operations::GetUserBillingSubscriptionRequest::userId>("user_id", models::inPath),
};

constexpr models::Field getUserBillingCreditBalanceParameters[] = {
    field<&operations::GetUserBillingCreditBalanceRequest::userId>("user_id", models::inPath),
};

constexpr models::Field adjustUserBillingCreditBalanceParameters[] = {
    field<&operations::AdjustUserBillingCreditBalanceRequest::userId>("user_id", models::inPath),
};

constexpr models::Field getOAuthAccessTokenParameters[] = {
    field<&operations::GetOAuthAccessTokenRequest::userId>("user_id", models::inPath),
    field<&operations::GetOAuthAccessTokenRequest::provider>("provider", models::inPath),
    field<&operations::GetOAuthAccessTokenRequest::limit>("limit"),
    field<&operations::GetOAuthAccessTokenRequest::offset>("offset"),
};

constexpr core::Paging getOAuthAccessTokenPaging{core::place<&operations::GetOAuthAccessTokenRequest::limit>(),
                                                 core::place<&operations::GetOAuthAccessTokenRequest::offset>(), 500};

constexpr models::Field usersGetOrganizationMembershipsParameters[] = {
    field<&operations::UsersGetOrganizationMembershipsRequest::userId>("user_id", models::inPath),
    field<&operations::UsersGetOrganizationMembershipsRequest::limit>("limit"),
    field<&operations::UsersGetOrganizationMembershipsRequest::offset>("offset"),
};

constexpr core::Paging usersGetOrganizationMembershipsPaging{
    core::place<&operations::UsersGetOrganizationMembershipsRequest::limit>(),
    core::place<&operations::UsersGetOrganizationMembershipsRequest::offset>(), 500};

constexpr models::Field usersGetOrganizationInvitationsParameters[] = {
    field<&operations::UsersGetOrganizationInvitationsRequest::userId>("user_id", models::inPath),
    field<&operations::UsersGetOrganizationInvitationsRequest::status>("status"),
    field<&operations::UsersGetOrganizationInvitationsRequest::limit>("limit"),
    field<&operations::UsersGetOrganizationInvitationsRequest::offset>("offset"),
};

constexpr core::Paging usersGetOrganizationInvitationsPaging{
    core::place<&operations::UsersGetOrganizationInvitationsRequest::limit>(),
    core::place<&operations::UsersGetOrganizationInvitationsRequest::offset>(), 500};

constexpr models::Field removeUserPasswordParameters[] = {
    field<&operations::RemoveUserPasswordRequest::userId>("user_id", models::inPath),
};

constexpr models::Field verifyPasswordParameters[] = {
    field<&operations::VerifyPasswordRequest::userId>("user_id", models::inPath),
};

constexpr models::Field verifyTOTPParameters[] = {
    field<&operations::VerifyTOTPRequest::userId>("user_id", models::inPath),
};

constexpr models::Field disableMFAParameters[] = {
    field<&operations::DisableMFARequest::userId>("user_id", models::inPath),
};

constexpr models::Field deleteBackupCodeParameters[] = {
    field<&operations::DeleteBackupCodeRequest::userId>("user_id", models::inPath),
};

constexpr models::Field userPasskeyDeleteParameters[] = {
    field<&operations::UserPasskeyDeleteRequest::userId>("user_id", models::inPath),
    field<&operations::UserPasskeyDeleteRequest::passkeyIdentificationId>("passkey_identification_id", models::inPath),
};

constexpr models::Field listUserTrustedDevicesParameters[] = {
    field<&operations::ListUserTrustedDevicesRequest::userId>("user_id", models::inPath),
};

constexpr models::Field revokeUserTrustedDeviceParameters[] = {
    field<&operations::RevokeUserTrustedDeviceRequest::userId>("user_id", models::inPath),
    field<&operations::RevokeUserTrustedDeviceRequest::trustedDeviceId>("trusted_device_id", models::inPath),
};

constexpr models::Field userWeb3WalletDeleteParameters[] = {
    field<&operations::UserWeb3WalletDeleteRequest::userId>("user_id", models::inPath),
    field<&operations::UserWeb3WalletDeleteRequest::web3WalletIdentificationId>("web3_wallet_identification_id",
                                                                                models::inPath),
};

constexpr models::Field deleteTOTPParameters[] = {
    field<&operations::DeleteTOTPRequest::userId>("user_id", models::inPath),
};

constexpr models::Field deleteExternalAccountParameters[] = {
    field<&operations::DeleteExternalAccountRequest::userId>("user_id", models::inPath),
    field<&operations::DeleteExternalAccountRequest::externalAccountId>("external_account_id", models::inPath),
};

constexpr models::Field setUserPasswordCompromisedParameters[] = {
    field<&operations::SetUserPasswordCompromisedRequest::userId>("user_id", models::inPath),
};

constexpr models::Field unsetUserPasswordCompromisedParameters[] = {
    field<&operations::UnsetUserPasswordCompromisedRequest::userId>("user_id", models::inPath),
};

constexpr models::Field instanceGetOrganizationMembershipsParameters[] = {
    field<&operations::InstanceGetOrganizationMembershipsRequest::orderBy>("order_by"),
    field<&operations::InstanceGetOrganizationMembershipsRequest::limit>("limit"),
    field<&operations::InstanceGetOrganizationMembershipsRequest::offset>("offset"),
};

constexpr core::Paging instanceGetOrganizationMembershipsPaging{
    core::place<&operations::InstanceGetOrganizationMembershipsRequest::limit>(),
    core::place<&operations::InstanceGetOrganizationMembershipsRequest::offset>(), 500};

}  // namespace

template <>
const models::Model models::Table<components::ExternalAccountWithVerification>::model =
    models::modelOf<components::ExternalAccountWithVerification>(externalAccountWithVerificationFields);

template <>
const models::Model models::Table<components::SAMLAccountConnection>::model =
    models::modelOf<components::SAMLAccountConnection>(sAMLAccountConnectionFields);

template <>
const models::Model models::Table<components::SAMLAccount>::model =
    models::modelOf<components::SAMLAccount>(sAMLAccountFields);

template <>
const models::Model models::Table<components::EnterpriseAccountConnection>::model =
    models::modelOf<components::EnterpriseAccountConnection>(enterpriseAccountConnectionFields);

template <>
const models::Model models::Table<components::EnterpriseAccount>::model =
    models::modelOf<components::EnterpriseAccount>(enterpriseAccountFields);

template <>
const models::Model models::Table<components::Passkey>::model = models::modelOf<components::Passkey>(passkeyFields);

template <>
const models::Model models::Table<components::Web3Wallet>::model =
    models::modelOf<components::Web3Wallet>(web3WalletFields);

template <>
const models::Model models::Table<components::SCIMUserMetadata>::model =
    models::modelOf<components::SCIMUserMetadata>(sCIMUserMetadataFields);

template <>
const models::Model models::Table<components::User>::model = models::modelOf<components::User>(userFields);

template <>
const models::Model models::Table<components::TotalCount>::model =
    models::modelOf<components::TotalCount>(totalCountFields);

template <>
const models::Model models::Table<components::OAuthAccessToken>::model =
    models::modelOf<components::OAuthAccessToken>(oAuthAccessTokenFields);

template <>
const models::Model models::Table<components::PasswordCheck>::model =
    models::modelOf<components::PasswordCheck>(passwordCheckFields);

template <>
const models::Model models::Table<components::TOTPCheck>::model =
    models::modelOf<components::TOTPCheck>(tOTPCheckFields);

template <>
const models::Model models::Table<components::UserReference>::model =
    models::modelOf<components::UserReference>(userReferenceFields);

template <>
const models::Model models::Table<components::TrustedDevice>::model =
    models::modelOf<components::TrustedDevice>(trustedDeviceFields);

template <>
const models::Model models::Table<operations::CreateUserRequestBody>::model =
    models::modelOf<operations::CreateUserRequestBody>(createUserRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateUserRequestBody>::model =
    models::modelOf<operations::UpdateUserRequestBody>(updateUserRequestBodyFields);

template <>
const models::Model models::Table<operations::UsersBanRequestBody>::model =
    models::modelOf<operations::UsersBanRequestBody>(usersBanRequestBodyFields);

template <>
const models::Model models::Table<operations::UsersUnbanRequestBody>::model =
    models::modelOf<operations::UsersUnbanRequestBody>(usersUnbanRequestBodyFields);

template <>
const models::Model models::Table<operations::SetUserProfileImageRequestBody>::model =
    models::modelOf<operations::SetUserProfileImageRequestBody>(setUserProfileImageRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceUserMetadataRequestBody>::model =
    models::modelOf<operations::ReplaceUserMetadataRequestBody>(replaceUserMetadataRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateUserMetadataRequestBody>::model =
    models::modelOf<operations::UpdateUserMetadataRequestBody>(updateUserMetadataRequestBodyFields);

template <>
const models::Model models::Table<operations::RemoveUserPasswordRequestBody>::model =
    models::modelOf<operations::RemoveUserPasswordRequestBody>(removeUserPasswordRequestBodyFields);

template <>
const models::Model models::Table<operations::VerifyPasswordRequestBody>::model =
    models::modelOf<operations::VerifyPasswordRequestBody>(verifyPasswordRequestBodyFields);

template <>
const models::Model models::Table<operations::VerifyTOTPRequestBody>::model =
    models::modelOf<operations::VerifyTOTPRequestBody>(verifyTOTPRequestBodyFields);

template <>
const models::Model models::Table<operations::SetUserPasswordCompromisedRequestBody>::model =
    models::modelOf<operations::SetUserPasswordCompromisedRequestBody>(setUserPasswordCompromisedRequestBodyFields);

const core::Operation& operations::GetUserListRequest::operation() {
  static constexpr core::Operation row{"GetUserList",
                                       "GET",
                                       "/users",
                                       core::Repeat::safe,
                                       getUserListParameters,
                                       {},
                                       core::answer<&operations::GetUserListResponse::userList>(),
                                       {400, 401, 422},
                                       &getUserListPaging};
  return row;
}

const core::Operation& operations::CreateUserRequestBody::operation() {
  static constexpr core::Operation row{"CreateUser",
                                       "POST",
                                       "/users",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateUserRequestBody>(),
                                       core::answer<&operations::CreateUserResponse::user>(),
                                       {400, 401, 402, 403, 422}};
  return row;
}

const core::Operation& operations::GetUsersCountRequest::operation() {
  static constexpr core::Operation row{"GetUsersCount",
                                       "GET",
                                       "/users/count",
                                       core::Repeat::safe,
                                       getUsersCountParameters,
                                       {},
                                       core::answer<&operations::GetUsersCountResponse::totalCount>(),
                                       {422}};
  return row;
}

const core::Operation& operations::GetUserRequest::operation() {
  static constexpr core::Operation row{"GetUser",
                                       "GET",
                                       "/users/{user_id}",
                                       core::Repeat::safe,
                                       getUserParameters,
                                       {},
                                       core::answer<&operations::GetUserResponse::user>(),
                                       {400, 401, 404}};
  return row;
}

const core::Operation& operations::UpdateUserRequest::operation() {
  static constexpr core::Operation row{"UpdateUser",
                                       "PATCH",
                                       "/users/{user_id}",
                                       core::Repeat::safe,
                                       updateUserParameters,
                                       core::body<&operations::UpdateUserRequest::requestBody>(),
                                       core::answer<&operations::UpdateUserResponse::user>(),
                                       {400, 401, 404, 409, 422}};
  return row;
}

const core::Operation& operations::DeleteUserRequest::operation() {
  static constexpr core::Operation row{"DeleteUser",
                                       "DELETE",
                                       "/users/{user_id}",
                                       core::Repeat::safe,
                                       deleteUserParameters,
                                       {},
                                       core::answer<&operations::DeleteUserResponse::deletedObject>(),
                                       {400, 401, 404}};
  return row;
}

const core::Operation& operations::BanUserRequest::operation() {
  static constexpr core::Operation row{"BanUser",
                                       "POST",
                                       "/users/{user_id}/ban",
                                       core::Repeat::safe,
                                       banUserParameters,
                                       {},
                                       core::answer<&operations::BanUserResponse::user>(),
                                       {402}};
  return row;
}

const core::Operation& operations::UnbanUserRequest::operation() {
  static constexpr core::Operation row{"UnbanUser",
                                       "POST",
                                       "/users/{user_id}/unban",
                                       core::Repeat::safe,
                                       unbanUserParameters,
                                       {},
                                       core::answer<&operations::UnbanUserResponse::user>(),
                                       {402}};
  return row;
}

const core::Operation& operations::UsersBanRequestBody::operation() {
  static constexpr core::Operation row{"UsersBan",
                                       "POST",
                                       "/users/ban",
                                       core::Repeat::safe,
                                       {},
                                       core::wholeBody<operations::UsersBanRequestBody>(),
                                       core::answer<&operations::UsersBanResponse::userList>(),
                                       {400, 402}};
  return row;
}

const core::Operation& operations::UsersUnbanRequestBody::operation() {
  static constexpr core::Operation row{"UsersUnban",
                                       "POST",
                                       "/users/unban",
                                       core::Repeat::safe,
                                       {},
                                       core::wholeBody<operations::UsersUnbanRequestBody>(),
                                       core::answer<&operations::UsersUnbanResponse::userList>(),
                                       {400, 402}};
  return row;
}

const core::Operation& operations::LockUserRequest::operation() {
  static constexpr core::Operation row{"LockUser",
                                       "POST",
                                       "/users/{user_id}/lock",
                                       core::Repeat::safe,
                                       lockUserParameters,
                                       {},
                                       core::answer<&operations::LockUserResponse::user>(),
                                       {403}};
  return row;
}

const core::Operation& operations::UnlockUserRequest::operation() {
  static constexpr core::Operation row{"UnlockUser",
                                       "POST",
                                       "/users/{user_id}/unlock",
                                       core::Repeat::safe,
                                       unlockUserParameters,
                                       {},
                                       core::answer<&operations::UnlockUserResponse::user>(),
                                       {403}};
  return row;
}

const core::Operation& operations::SetUserProfileImageRequest::operation() {
  static constexpr core::Operation row{
      "SetUserProfileImage",
      "POST",
      "/users/{user_id}/profile_image",
      core::Repeat::safe,
      setUserProfileImageParameters,
      core::body<&operations::SetUserProfileImageRequest::requestBody>(core::Body::Form::multipart),
      core::answer<&operations::SetUserProfileImageResponse::user>(),
      {400, 401, 404}};
  return row;
}

const core::Operation& operations::DeleteUserProfileImageRequest::operation() {
  static constexpr core::Operation row{"DeleteUserProfileImage",
                                       "DELETE",
                                       "/users/{user_id}/profile_image",
                                       core::Repeat::safe,
                                       deleteUserProfileImageParameters,
                                       {},
                                       core::answer<&operations::DeleteUserProfileImageResponse::user>(),
                                       {404}};
  return row;
}

const core::Operation& operations::ReplaceUserMetadataRequest::operation() {
  static constexpr core::Operation row{
      "ReplaceUserMetadata",
      "PUT",
      "/users/{user_id}/metadata",
      core::Repeat::safe,
      replaceUserMetadataParameters,
      core::body<&operations::ReplaceUserMetadataRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::ReplaceUserMetadataResponse::user>(),
      {400, 401, 404, 422}};
  return row;
}

const core::Operation& operations::UpdateUserMetadataRequest::operation() {
  static constexpr core::Operation row{
      "UpdateUserMetadata",
      "PATCH",
      "/users/{user_id}/metadata",
      core::Repeat::safe,
      updateUserMetadataParameters,
      core::body<&operations::UpdateUserMetadataRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateUserMetadataResponse::user>(),
      {400, 401, 404, 422}};
  return row;
}

const core::Operation& operations::GetUserBillingSubscriptionRequest::operation() {
  static constexpr core::Operation row{
      "GetUserBillingSubscription",
      "GET",
      "/users/{user_id}/billing/subscription",
      core::Repeat::safe,
      getUserBillingSubscriptionParameters,
      {},
      core::answer<&operations::GetUserBillingSubscriptionResponse::commerceSubscription>(),
      {400, 401, 403, 404, 422, 500}};
  return row;
}

const core::Operation& operations::GetUserBillingCreditBalanceRequest::operation() {
  static constexpr core::Operation row{
      "GetUserBillingCreditBalance",
      "GET",
      "/users/{user_id}/billing/credits",
      core::Repeat::safe,
      getUserBillingCreditBalanceParameters,
      {},
      core::answer<&operations::GetUserBillingCreditBalanceResponse::commerceCreditBalanceResponse>(),
      {400, 401, 403, 404, 422, 500}};
  return row;
}

const core::Operation& operations::AdjustUserBillingCreditBalanceRequest::operation() {
  static constexpr core::Operation row{
      "AdjustUserBillingCreditBalance",
      "POST",
      "/users/{user_id}/billing/credits",
      core::Repeat::safe,
      adjustUserBillingCreditBalanceParameters,
      core::body<&operations::AdjustUserBillingCreditBalanceRequest::requestBody>(),
      core::answer<&operations::AdjustUserBillingCreditBalanceResponse::commerceCreditLedgerResponse>(),
      {400, 401, 403, 404, 409, 422, 500}};
  return row;
}

const core::Operation& operations::GetOAuthAccessTokenRequest::operation() {
  static constexpr core::Operation row{"GetOAuthAccessToken",
                                       "GET",
                                       "/users/{user_id}/oauth_access_tokens/{provider}",
                                       core::Repeat::safe,
                                       getOAuthAccessTokenParameters,
                                       {},
                                       core::answer<&operations::GetOAuthAccessTokenResponse::oAuthAccessToken>(),
                                       {400, 404, 422},
                                       &getOAuthAccessTokenPaging};
  return row;
}

const core::Operation& operations::UsersGetOrganizationMembershipsRequest::operation() {
  static constexpr core::Operation row{
      "UsersGetOrganizationMemberships",
      "GET",
      "/users/{user_id}/organization_memberships",
      core::Repeat::safe,
      usersGetOrganizationMembershipsParameters,
      {},
      core::page<&operations::UsersGetOrganizationMembershipsResponse::organizationMemberships,
                 &operations::UsersGetOrganizationMembershipsResponse::totalCount>(),
      {403},
      &usersGetOrganizationMembershipsPaging};
  return row;
}

const core::Operation& operations::UsersGetOrganizationInvitationsRequest::operation() {
  static constexpr core::Operation row{
      "UsersGetOrganizationInvitations",
      "GET",
      "/users/{user_id}/organization_invitations",
      core::Repeat::safe,
      usersGetOrganizationInvitationsParameters,
      {},
      core::page<
          &operations::UsersGetOrganizationInvitationsResponse::organizationInvitationsWithPublicOrganizationData,
          &operations::UsersGetOrganizationInvitationsResponse::totalCount>(),
      {400, 403, 404},
      &usersGetOrganizationInvitationsPaging};
  return row;
}

const core::Operation& operations::RemoveUserPasswordRequest::operation() {
  static constexpr core::Operation row{
      "RemoveUserPassword",
      "POST",
      "/users/{user_id}/remove_password",
      core::Repeat::safe,
      removeUserPasswordParameters,
      core::body<&operations::RemoveUserPasswordRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::RemoveUserPasswordResponse::user>(),
      {400, 401, 403, 404, 500}};
  return row;
}

const core::Operation& operations::VerifyPasswordRequest::operation() {
  static constexpr core::Operation row{"VerifyPassword",
                                       "POST",
                                       "/users/{user_id}/verify_password",
                                       core::Repeat::safe,
                                       verifyPasswordParameters,
                                       core::body<&operations::VerifyPasswordRequest::requestBody>(),
                                       core::answer<&operations::VerifyPasswordResponse::object>(),
                                       {500}};
  return row;
}

const core::Operation& operations::VerifyTOTPRequest::operation() {
  static constexpr core::Operation row{"VerifyTOTP",
                                       "POST",
                                       "/users/{user_id}/verify_totp",
                                       core::Repeat::unsafe,
                                       verifyTOTPParameters,
                                       core::body<&operations::VerifyTOTPRequest::requestBody>(),
                                       core::answer<&operations::VerifyTOTPResponse::object>(),
                                       {500}};
  return row;
}

const core::Operation& operations::DisableMFARequest::operation() {
  static constexpr core::Operation row{"DisableMFA",
                                       "DELETE",
                                       "/users/{user_id}/mfa",
                                       core::Repeat::safe,
                                       disableMFAParameters,
                                       {},
                                       core::answer<&operations::DisableMFAResponse::object>(),
                                       {404, 500}};
  return row;
}

const core::Operation& operations::DeleteBackupCodeRequest::operation() {
  static constexpr core::Operation row{"DeleteBackupCode",
                                       "DELETE",
                                       "/users/{user_id}/backup_code",
                                       core::Repeat::safe,
                                       deleteBackupCodeParameters,
                                       {},
                                       core::answer<&operations::DeleteBackupCodeResponse::object>(),
                                       {404, 500}};
  return row;
}

const core::Operation& operations::UserPasskeyDeleteRequest::operation() {
  static constexpr core::Operation row{"UserPasskeyDelete",
                                       "DELETE",
                                       "/users/{user_id}/passkeys/{passkey_identification_id}",
                                       core::Repeat::safe,
                                       userPasskeyDeleteParameters,
                                       {},
                                       core::answer<&operations::UserPasskeyDeleteResponse::deletedObject>(),
                                       {403, 404, 500}};
  return row;
}

const core::Operation& operations::ListUserTrustedDevicesRequest::operation() {
  static constexpr core::Operation row{"ListUserTrustedDevices",
                                       "GET",
                                       "/users/{user_id}/trusted_devices",
                                       core::Repeat::safe,
                                       listUserTrustedDevicesParameters,
                                       {},
                                       core::page<&operations::ListUserTrustedDevicesResponse::trustedDeviceList,
                                                  &operations::ListUserTrustedDevicesResponse::totalCount>(),
                                       {403, 404, 500}};
  return row;
}

const core::Operation& operations::RevokeUserTrustedDeviceRequest::operation() {
  static constexpr core::Operation row{"RevokeUserTrustedDevice",
                                       "DELETE",
                                       "/users/{user_id}/trusted_devices/{trusted_device_id}",
                                       core::Repeat::safe,
                                       revokeUserTrustedDeviceParameters,
                                       {},
                                       core::answer<&operations::RevokeUserTrustedDeviceResponse::trustedDevice>(),
                                       {403, 404, 500}};
  return row;
}

const core::Operation& operations::UserWeb3WalletDeleteRequest::operation() {
  static constexpr core::Operation row{"UserWeb3WalletDelete",
                                       "DELETE",
                                       "/users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
                                       core::Repeat::safe,
                                       userWeb3WalletDeleteParameters,
                                       {},
                                       core::answer<&operations::UserWeb3WalletDeleteResponse::deletedObject>(),
                                       {400, 403, 404, 500}};
  return row;
}

const core::Operation& operations::DeleteTOTPRequest::operation() {
  static constexpr core::Operation row{"DeleteTOTP",
                                       "DELETE",
                                       "/users/{user_id}/totp",
                                       core::Repeat::safe,
                                       deleteTOTPParameters,
                                       {},
                                       core::answer<&operations::DeleteTOTPResponse::object>(),
                                       {404, 500}};
  return row;
}

const core::Operation& operations::DeleteExternalAccountRequest::operation() {
  static constexpr core::Operation row{"DeleteExternalAccount",
                                       "DELETE",
                                       "/users/{user_id}/external_accounts/{external_account_id}",
                                       core::Repeat::safe,
                                       deleteExternalAccountParameters,
                                       {},
                                       core::answer<&operations::DeleteExternalAccountResponse::deletedObject>(),
                                       {400, 403, 404, 500}};
  return row;
}

const core::Operation& operations::SetUserPasswordCompromisedRequest::operation() {
  static constexpr core::Operation row{
      "SetUserPasswordCompromised",
      "POST",
      "/users/{user_id}/password/set_compromised",
      core::Repeat::safe,
      setUserPasswordCompromisedParameters,
      core::body<&operations::SetUserPasswordCompromisedRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::SetUserPasswordCompromisedResponse::user>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::UnsetUserPasswordCompromisedRequest::operation() {
  static constexpr core::Operation row{"UnsetUserPasswordCompromised",
                                       "POST",
                                       "/users/{user_id}/password/unset_compromised",
                                       core::Repeat::safe,
                                       unsetUserPasswordCompromisedParameters,
                                       {},
                                       core::answer<&operations::UnsetUserPasswordCompromisedResponse::user>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::InstanceGetOrganizationMembershipsRequest::operation() {
  static constexpr core::Operation row{
      "InstanceGetOrganizationMemberships",
      "GET",
      "/organization_memberships",
      core::Repeat::safe,
      instanceGetOrganizationMembershipsParameters,
      {},
      core::page<&operations::InstanceGetOrganizationMembershipsResponse::organizationMemberships,
                 &operations::InstanceGetOrganizationMembershipsResponse::totalCount>(),
      {400, 401, 422, 500},
      &instanceGetOrganizationMembershipsPaging};
  return row;
}

}  // namespace clerk::backend
