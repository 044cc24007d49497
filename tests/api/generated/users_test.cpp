// Generated from api/users.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/users.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::User& of) {
  at("id", of.id);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("username", of.username);
  at("email_addresses", of.emailAddresses);
  at("primary_email_address_id", of.primaryEmailAddressId);
  at("phone_numbers", of.phoneNumbers);
  at("primary_phone_number_id", of.primaryPhoneNumberId);
  at("external_id", of.externalId);
  at("image_url", of.imageUrl);
  at("has_image", of.hasImage);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("unsafe_metadata", of.unsafeMetadata);
  at("banned", of.banned);
  at("locked", of.locked);
  at("deprovisioned", of.deprovisioned);
  at("password_enabled", of.passwordEnabled);
  at("two_factor_enabled", of.twoFactorEnabled);
  at("totp_enabled", of.totpEnabled);
  at("backup_code_enabled", of.backupCodeEnabled);
  at("external_accounts", of.externalAccounts);
  at("saml_accounts", of.samlAccounts);
  at("enterprise_accounts", of.enterpriseAccounts);
  at("passkeys", of.passkeys);
  at("web3_wallets", of.web3Wallets);
  at("primary_web3_wallet_id", of.primaryWeb3WalletId);
  at("organization_memberships", of.organizationMemberships);
  at("last_sign_in_at", of.lastSignInAt);
  at("last_active_at", of.lastActiveAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("locale", of.locale);
  at("lockout_expires_in_seconds", of.lockoutExpiresInSeconds);
  at("verification_attempts_remaining", of.verificationAttemptsRemaining);
  at("mfa_enabled_at", of.mfaEnabledAt);
  at("mfa_disabled_at", of.mfaDisabledAt);
  at("password_last_updated_at", of.passwordLastUpdatedAt);
  at("legal_accepted_at", of.legalAcceptedAt);
  at("delete_self_enabled", of.deleteSelfEnabled);
  at("create_organization_enabled", of.createOrganizationEnabled);
  at("create_organizations_limit", of.createOrganizationsLimit);
  at("bypass_client_trust", of.bypassClientTrust);
  at("scim", of.scim);
  at("profile_image_url", of.profileImageUrl);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Web3Wallet& of) {
  at("id", of.id);
  at("web3_wallet", of.web3Wallet);
  at("verification", of.verification);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::Passkey& of) {
  at("id", of.id);
  at("name", of.name);
  at("last_used_at", of.lastUsedAt);
  at("verification", of.verification);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::ExternalAccountWithVerification& of) {
  at("id", of.id);
  at("provider", of.provider);
  at("provider_user_id", of.providerUserId);
  at("email_address", of.emailAddress);
  at("email_address_verified", of.emailAddressVerified);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("username", of.username);
  at("image_url", of.imageUrl);
  at("phone_number", of.phoneNumber);
  at("approved_scopes", of.approvedScopes);
  at("label", of.label);
  at("public_metadata", of.publicMetadata);
  at("verification", of.verification);
  at("identification_id", of.identificationId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("avatar_url", of.avatarUrl);
  at("object", of.object);
  at.others(of.additionalProperties);
}

template <class Visitor>
void visit(Visitor& at, components::SAMLAccount& of) {
  at("id", of.id);
  at("provider", of.provider);
  at("active", of.active);
  at("email_address", of.emailAddress);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("provider_user_id", of.providerUserId);
  at("last_authenticated_at", of.lastAuthenticatedAt);
  at("public_metadata", of.publicMetadata);
  at("verification", of.verification);
  at("saml_connection", of.samlConnection);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::SAMLAccountConnection& of) {
  at("id", of.id);
  at("name", of.name);
  at("active", of.active);
  at("provider", of.provider);
  at("domains", of.domains);
  at("sync_user_attributes", of.syncUserAttributes);
  at("allow_subdomains", of.allowSubdomains);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("disable_additional_identifications", of.disableAdditionalIdentifications);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("domain", of.domain);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseAccount& of) {
  at("id", of.id);
  at("provider", of.provider);
  at("protocol", of.protocol);
  at("active", of.active);
  at("email_address", of.emailAddress);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("provider_user_id", of.providerUserId);
  at("last_authenticated_at", of.lastAuthenticatedAt);
  at("public_metadata", of.publicMetadata);
  at("verification", of.verification);
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("enterprise_connection", of.enterpriseConnection);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::EnterpriseAccountConnection& of) {
  at("id", of.id);
  at("name", of.name);
  at("active", of.active);
  at("provider", of.provider);
  at("protocol", of.protocol);
  at("logo_public_url", of.logoPublicUrl);
  at("domains", of.domains);
  at("sync_user_attributes", of.syncUserAttributes);
  at("allow_subdomains", of.allowSubdomains);
  at("allow_idp_initiated", of.allowIdpInitiated);
  at("disable_additional_identifications", of.disableAdditionalIdentifications);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("domain", of.domain);
}

template <class Visitor>
void visit(Visitor& at, components::SCIMUserMetadata& of) {
  at("directory_id", of.directoryId);
  at("directory_enabled", of.directoryEnabled);
  at("external_id", of.externalId);
}

template <class Visitor>
void visit(Visitor& at, components::TotalCount& of) {
  at("total_count", of.totalCount);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::OAuthAccessToken& of) {
  at("token", of.token);
  at("provider", of.provider);
  at("scopes", of.scopes);
  at("expires_at", of.expiresAt);
  at("id_token", of.idToken);
  at("token_secret", of.tokenSecret);
  at("provider_user_id", of.providerUserId);
  at("external_account_id", of.externalAccountId);
  at("label", of.label);
  at("public_metadata", of.publicMetadata);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::PasswordCheck& of) {
  at("verified", of.verified);
}

template <class Visitor>
void visit(Visitor& at, components::TOTPCheck& of) {
  at("verified", of.verified);
  at("code_type", of.codeType);
}

template <class Visitor>
void visit(Visitor& at, components::UserReference& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, components::TrustedDevice& of) {
  at("id", of.id);
  at("name", of.name);
  at("platform", of.platform);
  at("status", of.status);
  at("app_identifier", of.appIdentifier);
  at("algorithm", of.algorithm);
  at("last_used_at", of.lastUsedAt);
  at("revoked_at", of.revokedAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateUserRequestBody& of) {
  at("email_address", of.emailAddress);
  at("phone_number", of.phoneNumber);
  at("username", of.username);
  at("password", of.password);
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("external_id", of.externalId);
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("unsafe_metadata", of.unsafeMetadata);
  at("skip_password_requirement", of.skipPasswordRequirement);
  at("skip_password_checks", of.skipPasswordChecks);
  at("password_digest", of.passwordDigest);
  at("password_hasher", of.passwordHasher);
  at("email_address_identification_status", of.emailAddressIdentificationStatus);
  at("phone_number_identification_status", of.phoneNumberIdentificationStatus);
  at("web3_wallet", of.web3Wallet);
  at("locale", of.locale);
  at("banned", of.banned);
  at("locked", of.locked);
  at("created_at", of.createdAt);
  at("legal_accepted_at", of.legalAcceptedAt);
  at("skip_legal_checks", of.skipLegalChecks);
  at("skip_user_requirement", of.skipUserRequirement);
  at("totp_secret", of.totpSecret);
  at("backup_codes", of.backupCodes);
  at("delete_self_enabled", of.deleteSelfEnabled);
  at("create_organization_enabled", of.createOrganizationEnabled);
  at("create_organizations_limit", of.createOrganizationsLimit);
  at("bypass_client_trust", of.bypassClientTrust);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateUserRequestBody& of) {
  at("first_name", of.firstName);
  at("last_name", of.lastName);
  at("username", of.username);
  at("primary_email_address_id", of.primaryEmailAddressId);
  at("primary_phone_number_id", of.primaryPhoneNumberId);
  at("primary_web3_wallet_id", of.primaryWeb3WalletId);
  at("external_id", of.externalId);
  at("password", of.password);
  at("sign_out_of_other_sessions", of.signOutOfOtherSessions);
  at("skip_password_checks", of.skipPasswordChecks);
  at("password_digest", of.passwordDigest);
  at("password_hasher", of.passwordHasher);
  at("notify_primary_email_address_changed", of.notifyPrimaryEmailAddressChanged);
  at("locale", of.locale);
  at("profile_image_id", of.profileImageId);
  at("totp_secret", of.totpSecret);
  at("backup_codes", of.backupCodes);
  at("delete_self_enabled", of.deleteSelfEnabled);
  at("create_organization_enabled", of.createOrganizationEnabled);
  at("create_organizations_limit", of.createOrganizationsLimit);
  at("legal_accepted_at", of.legalAcceptedAt);
  at("skip_legal_checks", of.skipLegalChecks);
  at("created_at", of.createdAt);
  at("bypass_client_trust", of.bypassClientTrust);
}

template <class Visitor>
void visit(Visitor& at, operations::UsersBanRequestBody& of) {
  at("user_ids", of.userIds);
}

template <class Visitor>
void visit(Visitor& at, operations::UsersUnbanRequestBody& of) {
  at("user_ids", of.userIds);
}

template <class Visitor>
void visit(Visitor& at, operations::SetUserProfileImageRequestBody& of) {
  at("file", of.file);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceUserMetadataRequestBody& of) {
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("unsafe_metadata", of.unsafeMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateUserMetadataRequestBody& of) {
  at("public_metadata", of.publicMetadata);
  at("private_metadata", of.privateMetadata);
  at("unsafe_metadata", of.unsafeMetadata);
}

template <class Visitor>
void visit(Visitor& at, operations::RemoveUserPasswordRequestBody& of) {
  at("sign_out_of_other_sessions", of.signOutOfOtherSessions);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyPasswordRequestBody& of) {
  at("password", of.password);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyTOTPRequestBody& of) {
  at("code", of.code);
}

template <class Visitor>
void visit(Visitor& at, operations::SetUserPasswordCompromisedRequestBody& of) {
  at("revoke_all_sessions", of.revokeAllSessions);
}

template <class Visitor>
void visit(Visitor& at, operations::GetUserListRequest& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("phone_number", of.phoneNumber);
  at("username", of.username);
  at("external_id", of.externalId);
  at("web3_wallet", of.web3Wallet);
  at("organization_id", of.organizationId);
  at("query", of.query);
  at("email_address_query", of.emailAddressQuery);
  at("phone_number_query", of.phoneNumberQuery);
  at("username_query", of.usernameQuery);
  at("name_query", of.nameQuery);
  at("provider", of.provider);
  at("provider_user_id", of.providerUserId);
  at("banned", of.banned);
  at("created_at_after", of.createdAtAfter);
  at("created_at_before", of.createdAtBefore);
  at("last_active_at_after", of.lastActiveAtAfter);
  at("last_active_at_before", of.lastActiveAtBefore);
  at("last_sign_in_at_after", of.lastSignInAtAfter);
  at("last_sign_in_at_before", of.lastSignInAtBefore);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
  at("starting_after", of.startingAfter);
  at("last_active_at_since", of.lastActiveAtSince);
}

template <class Visitor>
void visit(Visitor& at, operations::GetUsersCountRequest& of) {
  at("user_id", of.userId);
  at("email_address", of.emailAddress);
  at("phone_number", of.phoneNumber);
  at("username", of.username);
  at("external_id", of.externalId);
  at("web3_wallet", of.web3Wallet);
  at("organization_id", of.organizationId);
  at("query", of.query);
  at("email_address_query", of.emailAddressQuery);
  at("phone_number_query", of.phoneNumberQuery);
  at("username_query", of.usernameQuery);
  at("name_query", of.nameQuery);
  at("provider", of.provider);
  at("provider_user_id", of.providerUserId);
  at("banned", of.banned);
  at("created_at_after", of.createdAtAfter);
  at("created_at_before", of.createdAtBefore);
  at("last_active_at_after", of.lastActiveAtAfter);
  at("last_active_at_before", of.lastActiveAtBefore);
  at("last_sign_in_at_after", of.lastSignInAtAfter);
  at("last_sign_in_at_before", of.lastSignInAtBefore);
  at("last_active_at_since", of.lastActiveAtSince);
}

template <class Visitor>
void visit(Visitor& at, operations::GetUserRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateUserRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteUserRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::BanUserRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::UnbanUserRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::LockUserRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::UnlockUserRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::SetUserProfileImageRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteUserProfileImageRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceUserMetadataRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateUserMetadataRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::GetUserBillingSubscriptionRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::GetUserBillingCreditBalanceRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::AdjustUserBillingCreditBalanceRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOAuthAccessTokenRequest& of) {
  at("user_id", of.userId);
  at("provider", of.provider);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::UsersGetOrganizationMembershipsRequest& of) {
  at("user_id", of.userId);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::UsersGetOrganizationInvitationsRequest& of) {
  at("user_id", of.userId);
  at("status", of.status);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::RemoveUserPasswordRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyPasswordRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::VerifyTOTPRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DisableMFARequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteBackupCodeRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::UserPasskeyDeleteRequest& of) {
  at("user_id", of.userId);
  at("passkey_identification_id", of.passkeyIdentificationId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListUserTrustedDevicesRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::RevokeUserTrustedDeviceRequest& of) {
  at("user_id", of.userId);
  at("trusted_device_id", of.trustedDeviceId);
}

template <class Visitor>
void visit(Visitor& at, operations::UserWeb3WalletDeleteRequest& of) {
  at("user_id", of.userId);
  at("web3_wallet_identification_id", of.web3WalletIdentificationId);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteTOTPRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteExternalAccountRequest& of) {
  at("user_id", of.userId);
  at("external_account_id", of.externalAccountId);
}

template <class Visitor>
void visit(Visitor& at, operations::SetUserPasswordCompromisedRequest& of) {
  at("user_id", of.userId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::UnsetUserPasswordCompromisedRequest& of) {
  at("user_id", of.userId);
}

template <class Visitor>
void visit(Visitor& at, operations::InstanceGetOrganizationMembershipsRequest& of) {
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedUsers = [] {
  add<operations::GetUserListRequest>(
      "users.list", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.list(request); },
      &operations::GetUserListResponse::userList);
  add<operations::CreateUserRequestBody>(
      "users.create", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.create(request); },
      &operations::CreateUserResponse::user);
  add<operations::GetUsersCountRequest>(
      "users.count", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.count(request); },
      &operations::GetUsersCountResponse::totalCount);
  add<operations::GetUserRequest>(
      "users.get", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.get(request.userId); },
      &operations::GetUserResponse::user);
  add<operations::UpdateUserRequest>(
      "users.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.update(request.userId, request.requestBody);
      },
      &operations::UpdateUserResponse::user);
  add<operations::DeleteUserRequest>(
      "users.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.remove(request.userId); },
      &operations::DeleteUserResponse::deletedObject);
  add<operations::BanUserRequest>(
      "users.ban", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.ban(request.userId); },
      &operations::BanUserResponse::user);
  add<operations::UnbanUserRequest>(
      "users.unban",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.unban(request.userId); },
      &operations::UnbanUserResponse::user);
  add<operations::UsersBanRequestBody>(
      "users.bulkBan",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.bulkBan(request); },
      &operations::UsersBanResponse::userList);
  add<operations::UsersUnbanRequestBody>(
      "users.bulkUnban",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.bulkUnban(request); },
      &operations::UsersUnbanResponse::userList);
  add<operations::LockUserRequest>(
      "users.lock",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.lock(request.userId); },
      &operations::LockUserResponse::user);
  add<operations::UnlockUserRequest>(
      "users.unlock",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.unlock(request.userId); },
      &operations::UnlockUserResponse::user);
  add<operations::SetUserProfileImageRequest>(
      "users.setProfileImage",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.setProfileImage(request.userId, request.requestBody);
      },
      &operations::SetUserProfileImageResponse::user);
  add<operations::DeleteUserProfileImageRequest>(
      "users.deleteProfileImage",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.deleteProfileImage(request.userId);
      },
      &operations::DeleteUserProfileImageResponse::user);
  add<operations::ReplaceUserMetadataRequest>(
      "users.replaceMetadata",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.replaceMetadata(request.userId, request.requestBody);
      },
      &operations::ReplaceUserMetadataResponse::user);
  add<operations::UpdateUserMetadataRequest>(
      "users.updateMetadata",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.updateMetadata(request.userId, request.requestBody);
      },
      &operations::UpdateUserMetadataResponse::user);
  add<operations::GetUserBillingSubscriptionRequest>(
      "users.getBillingSubscription",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.getBillingSubscription(request.userId);
      },
      &operations::GetUserBillingSubscriptionResponse::commerceSubscription);
  add<operations::GetUserBillingCreditBalanceRequest>(
      "users.getBillingCreditBalance",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.getBillingCreditBalance(request.userId);
      },
      &operations::GetUserBillingCreditBalanceResponse::commerceCreditBalanceResponse);
  add<operations::AdjustUserBillingCreditBalanceRequest>(
      "users.adjustBillingCreditBalance",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.adjustBillingCreditBalance(request.userId, request.requestBody);
      },
      &operations::AdjustUserBillingCreditBalanceResponse::commerceCreditLedgerResponse);
  add<operations::GetOAuthAccessTokenRequest>(
      "users.getOAuthAccessToken",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.getOAuthAccessToken(request); },
      &operations::GetOAuthAccessTokenResponse::oAuthAccessToken);
  add<operations::UsersGetOrganizationMembershipsRequest>(
      "users.getOrganizationMemberships",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.getOrganizationMemberships(request);
      },
      &operations::UsersGetOrganizationMembershipsResponse::organizationMemberships);
  add<operations::UsersGetOrganizationInvitationsRequest>(
      "users.getOrganizationInvitations",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.getOrganizationInvitations(request);
      },
      &operations::UsersGetOrganizationInvitationsResponse::organizationInvitationsWithPublicOrganizationData);
  add<operations::RemoveUserPasswordRequest>(
      "users.removePassword",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.removePassword(request.userId, request.requestBody);
      },
      &operations::RemoveUserPasswordResponse::user);
  add<operations::VerifyPasswordRequest>(
      "users.verifyPassword",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.verifyPassword(request.userId, request.requestBody);
      },
      &operations::VerifyPasswordResponse::object);
  add<operations::VerifyTOTPRequest>(
      "users.verifyTotp",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.verifyTotp(request.userId, request.requestBody);
      },
      &operations::VerifyTOTPResponse::object);
  add<operations::DisableMFARequest>(
      "users.disableMfa",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.disableMfa(request.userId); },
      &operations::DisableMFAResponse::object);
  add<operations::DeleteBackupCodeRequest>(
      "users.deleteBackupCodes",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.deleteBackupCodes(request.userId);
      },
      &operations::DeleteBackupCodeResponse::object);
  add<operations::UserPasskeyDeleteRequest>(
      "users.deletePasskey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.deletePasskey(request.userId, request.passkeyIdentificationId);
      },
      &operations::UserPasskeyDeleteResponse::deletedObject);
  add<operations::ListUserTrustedDevicesRequest>(
      "users.listTrustedDevices",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.listTrustedDevices(request.userId);
      },
      &operations::ListUserTrustedDevicesResponse::trustedDeviceList);
  add<operations::RevokeUserTrustedDeviceRequest>(
      "users.revokeTrustedDevice",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.revokeTrustedDevice(request.userId, request.trustedDeviceId);
      },
      &operations::RevokeUserTrustedDeviceResponse::trustedDevice);
  add<operations::UserWeb3WalletDeleteRequest>(
      "users.deleteWeb3Wallet",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.deleteWeb3Wallet(request.userId, request.web3WalletIdentificationId);
      },
      &operations::UserWeb3WalletDeleteResponse::deletedObject);
  add<operations::DeleteTOTPRequest>(
      "users.deleteTOTP",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.users.deleteTOTP(request.userId); },
      &operations::DeleteTOTPResponse::object);
  add<operations::DeleteExternalAccountRequest>(
      "users.deleteExternalAccount",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.deleteExternalAccount(request.userId, request.externalAccountId);
      },
      &operations::DeleteExternalAccountResponse::deletedObject);
  add<operations::SetUserPasswordCompromisedRequest>(
      "users.setPasswordCompromised",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.setPasswordCompromised(request.userId, request.requestBody);
      },
      &operations::SetUserPasswordCompromisedResponse::user);
  add<operations::UnsetUserPasswordCompromisedRequest>(
      "users.unsetPasswordCompromised",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.unsetPasswordCompromised(request.userId);
      },
      &operations::UnsetUserPasswordCompromisedResponse::user);
  add<operations::InstanceGetOrganizationMembershipsRequest>(
      "users.getInstanceOrganizationMemberships",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.users.getInstanceOrganizationMemberships(request);
      },
      &operations::InstanceGetOrganizationMembershipsResponse::organizationMemberships);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
