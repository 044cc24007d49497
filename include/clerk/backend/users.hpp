#pragma once

// Generated from api/users.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `users`.

#include <clerk/backend/components/billing.hpp>
#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/identification.hpp>
#include <clerk/backend/components/organization.hpp>
#include <clerk/backend/components/organization_invitation.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// The object. An unknown value is kept.
class ExternalAccountWithVerificationObject : public OpenEnum<ExternalAccountWithVerificationObject> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known ExternalAccount{"external_account"};  ///< "external_account".
  static constexpr Known FacebookAccount{"facebook_account"};  ///< "facebook_account".
  static constexpr Known GoogleAccount{"google_account"};      ///< "google_account".
};

/// The user's account at an OAuth provider.
struct ExternalAccountWithVerification {
  /// Its id.
  std::string id{};
  /// Such as oauth_google.
  std::string provider{};
  /// The user's id there.
  std::string providerUserId{};
  /// The email address.
  std::string emailAddress{};
  /// Whether the provider vouched for the address when the account was linked; null means unknown.
  std::optional<bool> emailAddressVerified{};
  /// The first name.
  std::string firstName{};
  /// The last name.
  std::string lastName{};
  /// The username.
  std::optional<std::string> username{};
  /// The image url.
  std::optional<std::string> imageUrl{};
  /// The phone number.
  std::optional<std::string> phoneNumber{};
  /// Separated by spaces.
  std::string approvedScopes{};
  /// The label.
  std::optional<std::string> label{};
  /// The front end can read it.
  nlohmann::json publicMetadata{};
  /// The verification.
  std::optional<components::Verification> verification{};
  /// Id of the identification.
  std::string identificationId{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Deprecated: image_url.
  std::optional<std::string> avatarUrl{};
  /// The object.
  ExternalAccountWithVerificationObject object{};
  /// Every other member.
  std::map<std::string, nlohmann::json> additionalProperties{};
};

/// The SAML connection that an account came through.
struct SAMLAccountConnection {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// Whether it is so: active.
  bool active{};
  /// Such as saml_okta.
  std::string provider{};
  /// The domains.
  std::vector<std::string> domains{};
  /// Takes over names and the like from the identity provider.
  bool syncUserAttributes{};
  /// Allow subdomains.
  std::optional<bool> allowSubdomains{};
  /// Whether a sign-in can start at the identity provider.
  std::optional<bool> allowIdpInitiated{};
  /// Keeps its users from adding further identifiers.
  std::optional<bool> disableAdditionalIdentifications{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Deprecated: Domains.
  std::optional<std::string> domain{};
};

/// The user's account at a SAML identity provider.
struct SAMLAccount {
  std::string id{};                                                   ///< Its id.
  std::string provider{};                                             ///< Such as saml_okta.
  bool active{};                                                      ///< Whether it is so: active.
  std::string emailAddress{};                                         ///< The email address.
  std::optional<std::string> firstName{};                             ///< The first name.
  std::optional<std::string> lastName{};                              ///< The last name.
  std::optional<std::string> providerUserId{};                        ///< The user's id there.
  std::optional<std::int64_t> lastAuthenticatedAt{};                  ///< Unix time in milliseconds.
  std::optional<nlohmann::json> publicMetadata{};                     ///< The public metadata.
  std::optional<components::Verification> verification{};             ///< The verification.
  std::optional<components::SAMLAccountConnection> samlConnection{};  ///< The saml connection.
  std::string object{};                                               ///< "saml_account".
};

/// The enterprise connection that an account came through.
struct EnterpriseAccountConnection {
  std::string id{};                            ///< Its id.
  std::string name{};                          ///< The name.
  bool active{};                               ///< Whether it is so: active.
  std::string provider{};                      ///< The provider.
  std::string protocol{};                      ///< Such as saml or oauth.
  std::optional<std::string> logoPublicUrl{};  ///< The logo public url.
  std::vector<std::string> domains{};          ///< The domains.
  bool syncUserAttributes{};                   ///< Takes over names and the like from the identity provider.
  bool allowSubdomains{};                      ///< Allow subdomains.
  bool allowIdpInitiated{};                    ///< Whether a sign-in can start at the identity provider.
  bool disableAdditionalIdentifications{};     ///< Keeps its users from adding further identifiers.
  std::int64_t createdAt{};                    ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                    ///< Unix time in milliseconds.
  std::optional<std::string> domain{};         ///< Deprecated: Domains.
};

/// The protocol. An unknown value is kept.
class EnterpriseAccountProtocol : public OpenEnum<EnterpriseAccountProtocol> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Oauth{"oauth"};  ///< "oauth".
  static constexpr Known Saml{"saml"};    ///< "saml".
};

/// The user's account at the identity provider of a company.
struct EnterpriseAccount {
  std::string id{};                                                               ///< Its id.
  std::string provider{};                                                         ///< The provider.
  std::optional<EnterpriseAccountProtocol> protocol{};                            ///< The protocol.
  bool active{};                                                                  ///< Whether it is so: active.
  std::string emailAddress{};                                                     ///< The email address.
  std::optional<std::string> firstName{};                                         ///< The first name.
  std::optional<std::string> lastName{};                                          ///< The last name.
  std::optional<std::string> providerUserId{};                                    ///< The user's id there.
  std::optional<std::int64_t> lastAuthenticatedAt{};                              ///< Unix time in milliseconds.
  std::optional<nlohmann::json> publicMetadata{};                                 ///< The public metadata.
  std::optional<components::Verification> verification{};                         ///< The verification.
  std::optional<std::string> enterpriseConnectionId{};                            ///< Id of the enterprise connection.
  std::optional<components::EnterpriseAccountConnection> enterpriseConnection{};  ///< The enterprise connection.
  std::string object{};                                                           ///< "enterprise_account".
};

/// A passkey with which the user can sign in.
struct Passkey {
  std::optional<std::string> id{};                         ///< Its id.
  std::string name{};                                      ///< The name.
  std::int64_t lastUsedAt{};                               ///< Unix time in milliseconds.
  std::optional<components::Verification> verification{};  ///< The verification.
  std::string object{};                                    ///< "passkey".
};

/// A wallet with which the user can sign in.
struct Web3Wallet {
  std::optional<std::string> id{};                         ///< Its id.
  std::string web3Wallet{};                                ///< Its address.
  std::optional<components::Verification> verification{};  ///< The verification.
  std::int64_t createdAt{};                                ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                                ///< Unix time in milliseconds.
  std::string object{};                                    ///< "web3_wallet".
};

/// How a user is tied to a directory; without it the user may still come from one.
struct SCIMUserMetadata {
  std::string directoryId{};                ///< Id of the directory.
  std::optional<bool> directoryEnabled{};   ///< Absent means false.
  std::optional<std::string> externalId{};  ///< The user's id in the directory.
};

/// Somebody who can sign in to the application.
struct User {
  /// Its id.
  std::string id{};
  /// The first name.
  std::optional<std::string> firstName{};
  /// The last name.
  std::optional<std::string> lastName{};
  /// The username.
  std::optional<std::string> username{};
  /// The email addresses.
  std::vector<components::EmailAddress> emailAddresses{};
  /// Which of `email_addresses` is the primary one.
  std::optional<std::string> primaryEmailAddressId{};
  /// The phone numbers.
  std::vector<components::PhoneNumber> phoneNumbers{};
  /// Which of `phone_numbers` is the primary one.
  std::optional<std::string> primaryPhoneNumberId{};
  /// The user's id in your own system.
  std::optional<std::string> externalId{};
  /// The image url.
  std::optional<std::string> imageUrl{};
  /// False where `image_url` is a generated picture.
  bool hasImage{};
  /// The front end can read it.
  nlohmann::json publicMetadata{};
  /// Only for servers.
  std::optional<nlohmann::json> privateMetadata{};
  /// The user can change it from the front end; do not trust it.
  std::optional<nlohmann::json> unsafeMetadata{};
  /// Cannot sign in until unbanned.
  bool banned{};
  /// Cannot sign in for now, see lockout_expires_in_seconds.
  bool locked{};
  /// Cannot sign in; the company's directory withdrew the access.
  std::optional<bool> deprovisioned{};
  /// Whether it is so: password enabled.
  bool passwordEnabled{};
  /// Whether it is so: two factor enabled.
  bool twoFactorEnabled{};
  /// Has an authenticator app.
  bool totpEnabled{};
  /// Whether it is so: backup code enabled.
  bool backupCodeEnabled{};
  /// Accounts at OAuth providers.
  std::vector<components::ExternalAccountWithVerification> externalAccounts{};
  /// The saml accounts.
  std::vector<components::SAMLAccount> samlAccounts{};
  /// The enterprise accounts.
  std::vector<components::EnterpriseAccount> enterpriseAccounts{};
  /// The passkeys.
  std::vector<components::Passkey> passkeys{};
  /// The web3 wallets.
  std::vector<components::Web3Wallet> web3Wallets{};
  /// Which of `web3_wallets` is the primary one.
  std::optional<std::string> primaryWeb3WalletId{};
  /// The organization memberships.
  std::vector<components::OrganizationMembership> organizationMemberships{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastSignInAt{};
  /// Exact to the day only. Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// Such as en-US.
  std::optional<std::string> locale{};
  /// What is left of the lock; null for a locked user means for good.
  std::optional<std::int64_t> lockoutExpiresInSeconds{};
  /// Wrong tries left before the lock; null without user lockout.
  std::optional<std::int64_t> verificationAttemptsRemaining{};
  /// The latest time; stays when it is disabled again. Unix time in milliseconds.
  std::optional<std::int64_t> mfaEnabledAt{};
  /// The latest time; stays when it is enabled again. Unix time in milliseconds.
  std::optional<std::int64_t> mfaDisabledAt{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> passwordLastUpdatedAt{};
  /// When the legal terms were accepted. Unix time in milliseconds.
  std::optional<std::int64_t> legalAcceptedAt{};
  /// Whether the user can delete the account from the front end.
  bool deleteSelfEnabled{};
  /// Whether the user can create organizations from the front end.
  bool createOrganizationEnabled{};
  /// 0 means no limit.
  std::optional<std::int64_t> createOrganizationsLimit{};
  /// Leaves out the check for unknown devices at sign-in. Where absent: false.
  std::optional<bool> bypassClientTrust{};
  /// Only in webhook events about users from a directory.
  std::optional<components::SCIMUserMetadata> scim{};
  /// Deprecated: image_url.
  std::optional<std::string> profileImageUrl{};
  /// "user".
  std::string object{};
};

/// A number of users.
struct TotalCount {
  std::int64_t totalCount{};  ///< The total count.
  std::string object{};       ///< "total_count".
};

/// What the application needs to call an OAuth provider in the user's name.
struct OAuthAccessToken {
  std::string token{};                       ///< A credential.
  std::string provider{};                    ///< Such as oauth_google.
  std::vector<std::string> scopes{};         ///< Not for OAuth 1.0.
  std::optional<std::int64_t> expiresAt{};   ///< Unix time; whether in seconds or milliseconds is not documented.
  std::optional<std::string> idToken{};      ///< From OpenID Connect providers; a credential.
  std::optional<std::string> tokenSecret{};  ///< For OAuth 1.0 only; a credential.
  std::string providerUserId{};              ///< The user's id there.
  std::string externalAccountId{};           ///< Which of the user's `external_accounts` it is for.
  std::optional<std::string> label{};        ///< The label.
  nlohmann::json publicMetadata{};           ///< The public metadata.
  std::string object{};                      ///< "oauth_access_token".
};

/// The password was right; a wrong one is an error.
struct PasswordCheck {
  bool verified{};  ///< Whether it is so: verified.
};

/// What it was; a backup code is used up now. An unknown value is kept.
class TOTPCheckCodeType : public OpenEnum<TOTPCheckCodeType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Totp{"totp"};               ///< "totp".
  static constexpr Known BackupCode{"backup_code"};  ///< "backup_code".
};

/// The code was right; a wrong one is an error.
struct TOTPCheck {
  bool verified{};                              ///< Whether it is so: verified.
  std::optional<TOTPCheckCodeType> codeType{};  ///< What it was; a backup code is used up now.
};

/// Whose factors were removed.
struct UserReference {
  std::optional<std::string> userId{};  ///< Id of the user.
};

/// The platform. An unknown value is kept.
class TrustedDevicePlatform : public OpenEnum<TrustedDevicePlatform> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Ios{"ios"};          ///< "ios".
  static constexpr Known Android{"android"};  ///< "android".
};

/// The status. An unknown value is kept.
class TrustedDeviceStatus : public OpenEnum<TrustedDeviceStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Active{"active"};    ///< "active".
  static constexpr Known Revoked{"revoked"};  ///< "revoked".
};

/// A phone or tablet that the user has enrolled.
struct TrustedDevice {
  std::string id{};                          ///< Its id.
  std::optional<std::string> name{};         ///< The name.
  TrustedDevicePlatform platform{};          ///< The platform.
  TrustedDeviceStatus status{};              ///< The status.
  std::string appIdentifier{};               ///< Which app enrolled it.
  std::string algorithm{};                   ///< "ES256".
  std::optional<std::int64_t> lastUsedAt{};  ///< Unix time in milliseconds.
  std::optional<std::int64_t> revokedAt{};   ///< Unix time in milliseconds.
  std::int64_t createdAt{};                  ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                  ///< Unix time in milliseconds.
  std::string object{};                      ///< "trusted_device".
};

}  // namespace components

namespace operations {

/// How password_digest was made. An unknown value is kept.
class UpdateUserRequestBodyPasswordHasher : public OpenEnum<UpdateUserRequestBodyPasswordHasher> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Bcrypt{"bcrypt"};                            ///< "bcrypt".
  static constexpr Known Argon2i{"argon2i"};                          ///< "argon2i".
  static constexpr Known Argon2id{"argon2id"};                        ///< "argon2id".
  static constexpr Known BcryptSha256Django{"bcrypt_sha256_django"};  ///< "bcrypt_sha256_django".
  static constexpr Known LdapSsha{"ldap_ssha"};                       ///< "ldap_ssha".
  static constexpr Known Md5{"md5"};                                  ///< "md5".
  static constexpr Known Md5Phpass{"md5_phpass"};                     ///< "md5_phpass".
  static constexpr Known Pbkdf2Sha1{"pbkdf2_sha1"};                   ///< "pbkdf2_sha1".
  static constexpr Known Pbkdf2Sha256{"pbkdf2_sha256"};               ///< "pbkdf2_sha256".
  static constexpr Known Pbkdf2Sha256Django{"pbkdf2_sha256_django"};  ///< "pbkdf2_sha256_django".
  static constexpr Known Pbkdf2Sha512{"pbkdf2_sha512"};               ///< "pbkdf2_sha512".
  static constexpr Known Pbkdf2Sha512Hex{"pbkdf2_sha512_hex"};        ///< "pbkdf2_sha512_hex".
  static constexpr Known Phpass{"phpass"};                            ///< "phpass".
  static constexpr Known ScryptFirebase{"scrypt_firebase"};           ///< "scrypt_firebase".
  static constexpr Known ScryptWerkzeug{"scrypt_werkzeug"};           ///< "scrypt_werkzeug".
  static constexpr Known Sha256{"sha256"};                            ///< "sha256".
  static constexpr Known Sha512Symfony{"sha512_symfony"};             ///< "sha512_symfony".
};

/// What to change about the user.
struct UpdateUserRequestBody {
  /// The first name.
  Settable<std::string> firstName{};
  /// The last name.
  Settable<std::string> lastName{};
  /// Unique in the instance; null or "" removes it.
  Settable<std::string> username{};
  /// A verified one of this user.
  Settable<std::string> primaryEmailAddressId{};
  /// A verified one of this user.
  Settable<std::string> primaryPhoneNumberId{};
  /// A verified one of this user.
  Settable<std::string> primaryWeb3WalletId{};
  /// The user's id in your own system, unique in the instance.
  Settable<std::string> externalId{};
  /// In plain text; at least 8 characters, and in no list of leaked passwords.
  Settable<std::string> password{};
  /// Ends the user's sessions; only together with password.
  Settable<bool> signOutOfOtherSessions{};
  /// Accepts a weak or leaked password; only together with password.
  Settable<bool> skipPasswordChecks{};
  /// A hash in place of the password; needs password_hasher.
  std::optional<std::string> passwordDigest{};
  /// How password_digest was made.
  std::optional<UpdateUserRequestBodyPasswordHasher> passwordHasher{};
  /// Tells the user by email that the primary address has changed. Default: false.
  Settable<bool> notifyPrimaryEmailAddressChanged{};
  /// Such as en-US.
  Settable<std::string> locale{};
  /// Id of the profile image.
  Settable<std::string> profileImageId{};
  /// Of the user's authenticator app.
  Settable<std::string> totpSecret{};
  /// The backup codes.
  Settable<std::vector<std::string>> backupCodes{};
  /// Whether the user can delete the account from the front end.
  Settable<bool> deleteSelfEnabled{};
  /// Whether the user can create organizations from the front end.
  Settable<bool> createOrganizationEnabled{};
  /// 0 means no limit.
  Settable<std::int64_t> createOrganizationsLimit{};
  /// When the legal terms were accepted. Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  Settable<std::string> legalAcceptedAt{};
  /// Whether it is so: skip legal checks.
  Settable<bool> skipLegalChecks{};
  /// When the user signed up. Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  Settable<std::string> createdAt{};
  /// Leaves out the check for unknown devices at sign-in.
  Settable<bool> bypassClientTrust{};
};

/// The picture.
struct SetUserProfileImageRequestBody {
  std::string file{};  ///< The content of the file.
};

/// The metadata that takes the place of the old one.
struct ReplaceUserMetadataRequestBody {
  Settable<nlohmann::json> publicMetadata{};   ///< The front end can read it.
  Settable<nlohmann::json> privateMetadata{};  ///< Only for servers.
  Settable<nlohmann::json> unsafeMetadata{};   ///< The user can change it from the front end; do not trust it.
};

/// The keys to add, change or remove.
struct UpdateUserMetadataRequestBody {
  Settable<nlohmann::json> publicMetadata{};   ///< The front end can read it.
  Settable<nlohmann::json> privateMetadata{};  ///< Only for servers.
  Settable<nlohmann::json> unsafeMetadata{};   ///< The user can change it from the front end; do not trust it.
};

/// What else to do.
struct RemoveUserPasswordRequestBody {
  std::optional<bool> signOutOfOtherSessions{};  ///< Ends the user's sessions too. Default: false.
};

/// The password to check.
struct VerifyPasswordRequestBody {
  std::string password{};  ///< In plain text.
};

/// The code to check.
struct VerifyTOTPRequestBody {
  std::string code{};  ///< The code.
};

/// What else to do.
struct SetUserPasswordCompromisedRequestBody {
  std::optional<bool> revokeAllSessions{};  ///< Ends the user's sessions too.
};

/// The answer of `users.list`.
struct GetUserListResponse {
  std::string contentType{};                 ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                          ///< The answer's status.
  http::Response rawResponse{};              ///< The whole answer.
  std::vector<std::string> unread{};         ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::User> userList{};  ///< What was answered.
};

/// The request of `users.list`: GET /users.
struct GetUserListRequest {
  /// At most 100; `-` in front of an id excludes that user, unknown ones are ignored.
  std::vector<std::string> userId{};
  /// Whole addresses, at most 100.
  std::vector<std::string> emailAddress{};
  /// Whole numbers, at most 100.
  std::vector<std::string> phoneNumber{};
  /// At most 100.
  std::vector<std::string> username{};
  /// Ids of your own system, at most 100; `-` in front of one excludes it.
  std::vector<std::string> externalId{};
  /// At most 100.
  std::vector<std::string> web3Wallet{};
  /// Members of these, at most 100; `-` in front of an id excludes its members.
  std::vector<std::string> organizationId{};
  /// Part of an email address, phone number, username, wallet, user id or name.
  std::optional<std::string> query{};
  /// Part of an address, upper or lower case.
  std::optional<std::string> emailAddressQuery{};
  /// Part of a number.
  std::optional<std::string> phoneNumberQuery{};
  /// Part of a username, upper or lower case.
  std::optional<std::string> usernameQuery{};
  /// Part of a name, upper or lower case.
  std::optional<std::string> nameQuery{};
  /// OAuth provider such as oauth_google; only together with provider_user_id.
  std::optional<std::string> provider{};
  /// The user's ids there, at most 100; only together with provider.
  std::vector<std::string> providerUserId{};
  /// Only banned users, or only the others.
  std::optional<bool> banned{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> createdAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> createdAtBefore{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAtBefore{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastSignInAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastSignInAtBefore{};
  /// created_at, updated_at, email_address, web3wallet, first_name, last_name, phone_number, username, last_active_at
  /// or last_sign_in_at; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// A greater one silently becomes 10. 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};
  /// Id of the last user of the page before; refused with 422 beside an offset, or where the order is not by
  /// created_at.
  std::optional<std::string> startingAfter{};
  /// Unix time in milliseconds. Deprecated: last_active_at_after.
  std::optional<std::int64_t> lastActiveAtSince{};

  using Item = components::User;                                   ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetUserListResponse;                            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.create`.
struct CreateUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// How password_digest was made. An unknown value is kept.
class CreateUserRequestBodyPasswordHasher : public OpenEnum<CreateUserRequestBodyPasswordHasher> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Bcrypt{"bcrypt"};                            ///< "bcrypt".
  static constexpr Known Argon2i{"argon2i"};                          ///< "argon2i".
  static constexpr Known Argon2id{"argon2id"};                        ///< "argon2id".
  static constexpr Known BcryptSha256Django{"bcrypt_sha256_django"};  ///< "bcrypt_sha256_django".
  static constexpr Known LdapSsha{"ldap_ssha"};                       ///< "ldap_ssha".
  static constexpr Known Md5{"md5"};                                  ///< "md5".
  static constexpr Known Md5Phpass{"md5_phpass"};                     ///< "md5_phpass".
  static constexpr Known Pbkdf2Sha1{"pbkdf2_sha1"};                   ///< "pbkdf2_sha1".
  static constexpr Known Pbkdf2Sha256{"pbkdf2_sha256"};               ///< "pbkdf2_sha256".
  static constexpr Known Pbkdf2Sha256Django{"pbkdf2_sha256_django"};  ///< "pbkdf2_sha256_django".
  static constexpr Known Pbkdf2Sha512{"pbkdf2_sha512"};               ///< "pbkdf2_sha512".
  static constexpr Known Pbkdf2Sha512Hex{"pbkdf2_sha512_hex"};        ///< "pbkdf2_sha512_hex".
  static constexpr Known Phpass{"phpass"};                            ///< "phpass".
  static constexpr Known ScryptFirebase{"scrypt_firebase"};           ///< "scrypt_firebase".
  static constexpr Known ScryptWerkzeug{"scrypt_werkzeug"};           ///< "scrypt_werkzeug".
  static constexpr Known Sha256{"sha256"};                            ///< "sha256".
  static constexpr Known Sha512Symfony{"sha512_symfony"};             ///< "sha512_symfony".
};

/// One for each email address, in the same order; `reserved` is not verified, yet nobody else can claim it. An unknown
/// value is kept.
class CreateUserRequestBodyEmailAddressIdentificationStatus
    : public OpenEnum<CreateUserRequestBodyEmailAddressIdentificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Verified{"verified"};  ///< "verified".
  static constexpr Known Reserved{"reserved"};  ///< "reserved".
};

/// As for email addresses. An unknown value is kept.
class CreateUserRequestBodyPhoneNumberIdentificationStatus
    : public OpenEnum<CreateUserRequestBodyPhoneNumberIdentificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Verified{"verified"};  ///< "verified".
  static constexpr Known Reserved{"reserved"};  ///< "reserved".
};

/// What the new user starts with; the instance's settings say which identifiers are needed.
struct CreateUserRequestBody {
  /// Unique in the instance; the first becomes the primary one.
  Settable<std::vector<std::string>> emailAddress{};
  /// Unique in the instance; the first becomes the primary one.
  Settable<std::vector<std::string>> phoneNumber{};
  /// Unique in the instance.
  std::optional<std::string> username{};
  /// In plain text; at least 8 characters, and in no list of leaked passwords.
  std::optional<std::string> password{};
  /// The first name.
  std::optional<std::string> firstName{};
  /// The last name.
  std::optional<std::string> lastName{};
  /// The user's id in your own system, unique in the instance.
  std::optional<std::string> externalId{};
  /// The front end can read it.
  Settable<nlohmann::json> publicMetadata{};
  /// Only for servers.
  Settable<nlohmann::json> privateMetadata{};
  /// The user can change it from the front end; do not trust it.
  Settable<nlohmann::json> unsafeMetadata{};
  /// Creates the user without a password although the instance uses them; refused where a password is the only way in.
  std::optional<bool> skipPasswordRequirement{};
  /// Accepts a weak or leaked password, for migrations.
  std::optional<bool> skipPasswordChecks{};
  /// A hash in place of the password; needs password_hasher.
  std::optional<std::string> passwordDigest{};
  /// How password_digest was made.
  std::optional<CreateUserRequestBodyPasswordHasher> passwordHasher{};
  /// One for each email address, in the same order; `reserved` is not verified, yet nobody else can claim it.
  Settable<std::vector<CreateUserRequestBodyEmailAddressIdentificationStatus>> emailAddressIdentificationStatus{};
  /// As for email addresses.
  Settable<std::vector<CreateUserRequestBodyPhoneNumberIdentificationStatus>> phoneNumberIdentificationStatus{};
  /// Unique in the instance; the first becomes the primary one.
  Settable<std::vector<std::string>> web3Wallet{};
  /// Such as en-US.
  std::optional<std::string> locale{};
  /// Creates the user banned.
  std::optional<bool> banned{};
  /// Creates the user locked; needs user lockout in the instance.
  std::optional<bool> locked{};
  /// When the user signed up, for migrations. Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  std::optional<std::string> createdAt{};
  /// When the legal terms were accepted. Time as in RFC 3339, such as 2026-01-31T12:00:00Z.
  std::optional<std::string> legalAcceptedAt{};
  /// For migrations.
  std::optional<bool> skipLegalChecks{};
  /// Accepts a user without the identifiers that the instance requires; one at least must be given.
  std::optional<bool> skipUserRequirement{};
  /// Of the user's authenticator app; SHA1, 6 digits, 30 seconds.
  std::optional<std::string> totpSecret{};
  /// In plain text or as bcrypt digests.
  Settable<std::vector<std::string>> backupCodes{};
  /// Whether the user can delete the account from the front end.
  std::optional<bool> deleteSelfEnabled{};
  /// Whether the user can create organizations from the front end.
  std::optional<bool> createOrganizationEnabled{};
  /// 0 means no limit.
  std::optional<std::int64_t> createOrganizationsLimit{};
  /// Leaves out the check for unknown devices at sign-in.
  std::optional<bool> bypassClientTrust{};

  using Response = CreateUserResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.count`.
struct GetUsersCountResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::TotalCount> totalCount{};  ///< Always set when the call returns.
};

/// The request of `users.count`: GET /users/count.
struct GetUsersCountRequest {
  /// At most 100.
  std::vector<std::string> userId{};
  /// Whole addresses, at most 100.
  std::vector<std::string> emailAddress{};
  /// Whole numbers, at most 100.
  std::vector<std::string> phoneNumber{};
  /// At most 100.
  std::vector<std::string> username{};
  /// Ids of your own system, at most 100.
  std::vector<std::string> externalId{};
  /// At most 100.
  std::vector<std::string> web3Wallet{};
  /// Members of these, at most 100; `-` in front of an id excludes its members.
  std::vector<std::string> organizationId{};
  /// Part of an email address, phone number, username, wallet, user id or name.
  std::optional<std::string> query{};
  /// Part of an address, upper or lower case.
  std::optional<std::string> emailAddressQuery{};
  /// Part of a number.
  std::optional<std::string> phoneNumberQuery{};
  /// Part of a username, upper or lower case.
  std::optional<std::string> usernameQuery{};
  /// Part of a name, upper or lower case.
  std::optional<std::string> nameQuery{};
  /// OAuth provider such as oauth_google; only together with provider_user_id.
  std::optional<std::string> provider{};
  /// The user's ids there, at most 100; only together with provider.
  std::vector<std::string> providerUserId{};
  /// Only banned users, or only the others.
  std::optional<bool> banned{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> createdAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> createdAtBefore{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastActiveAtBefore{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastSignInAtAfter{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastSignInAtBefore{};
  /// Unix time in milliseconds. Deprecated: last_active_at_after.
  std::optional<std::int64_t> lastActiveAtSince{};

  using Response = GetUsersCountResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.get`.
struct GetUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.get`: GET /users/{user_id}.
struct GetUserRequest {
  std::string userId{};  ///< Id of the user.

  using Response = GetUserResponse;                                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.update`.
struct UpdateUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.update`: PATCH /users/{user_id}.
struct UpdateUserRequest {
  std::string userId{};                             ///< Id of the user.
  operations::UpdateUserRequestBody requestBody{};  ///< What to change about the user.

  using Response = UpdateUserResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.remove`.
struct DeleteUserResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `users.remove`: DELETE /users/{user_id}.
struct DeleteUserRequest {
  std::string userId{};  ///< Id of the user.

  using Response = DeleteUserResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.ban`.
struct BanUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.ban`: POST /users/{user_id}/ban.
struct BanUserRequest {
  std::string userId{};  ///< Id of the user.

  using Response = BanUserResponse;                                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.unban`.
struct UnbanUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.unban`: POST /users/{user_id}/unban.
struct UnbanUserRequest {
  std::string userId{};  ///< Id of the user.

  using Response = UnbanUserResponse;                              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.bulkBan`.
struct UsersBanResponse {
  std::string contentType{};                 ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                          ///< The answer's status.
  http::Response rawResponse{};              ///< The whole answer.
  std::vector<std::string> unread{};         ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::User> userList{};  ///< What was answered.
};

/// Whom to ban.
struct UsersBanRequestBody {
  std::vector<std::string> userIds{};  ///< 1 to 50.

  using Response = UsersBanResponse;                               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.bulkUnban`.
struct UsersUnbanResponse {
  std::string contentType{};                 ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                          ///< The answer's status.
  http::Response rawResponse{};              ///< The whole answer.
  std::vector<std::string> unread{};         ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::User> userList{};  ///< What was answered.
};

/// Whom to let in again.
struct UsersUnbanRequestBody {
  std::vector<std::string> userIds{};  ///< 1 to 50.

  using Response = UsersUnbanResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.lock`.
struct LockUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.lock`: POST /users/{user_id}/lock.
struct LockUserRequest {
  std::string userId{};  ///< Id of the user.

  using Response = LockUserResponse;                               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.unlock`.
struct UnlockUserResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.unlock`: POST /users/{user_id}/unlock.
struct UnlockUserRequest {
  std::string userId{};  ///< Id of the user.

  using Response = UnlockUserResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.setProfileImage`.
struct SetUserProfileImageResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.setProfileImage`: POST /users/{user_id}/profile_image.
struct SetUserProfileImageRequest {
  std::string userId{};                                      ///< Id of the user.
  operations::SetUserProfileImageRequestBody requestBody{};  ///< The picture.

  using Response = SetUserProfileImageResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.deleteProfileImage`.
struct DeleteUserProfileImageResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.deleteProfileImage`: DELETE /users/{user_id}/profile_image.
struct DeleteUserProfileImageRequest {
  std::string userId{};  ///< Id of the user.

  using Response = DeleteUserProfileImageResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.replaceMetadata`.
struct ReplaceUserMetadataResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.replaceMetadata`: PUT /users/{user_id}/metadata.
struct ReplaceUserMetadataRequest {
  std::string userId{};                                      ///< Id of the user.
  operations::ReplaceUserMetadataRequestBody requestBody{};  ///< The metadata that takes the place of the old one.

  using Response = ReplaceUserMetadataResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.updateMetadata`.
struct UpdateUserMetadataResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.updateMetadata`: PATCH /users/{user_id}/metadata.
struct UpdateUserMetadataRequest {
  std::string userId{};                                     ///< Id of the user.
  operations::UpdateUserMetadataRequestBody requestBody{};  ///< The keys to add, change or remove.

  using Response = UpdateUserMetadataResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.getBillingSubscription`.
struct GetUserBillingSubscriptionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceSubscription> commerceSubscription{};  ///< Always set when the call returns.
};

/// The request of `users.getBillingSubscription`: GET /users/{user_id}/billing/subscription.
struct GetUserBillingSubscriptionRequest {
  std::string userId{};  ///< Id of the user.

  using Response = GetUserBillingSubscriptionResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.getBillingCreditBalance`.
struct GetUserBillingCreditBalanceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceCreditBalanceResponse>
      commerceCreditBalanceResponse{};  ///< Always set when the call returns.
};

/// The request of `users.getBillingCreditBalance`: GET /users/{user_id}/billing/credits.
struct GetUserBillingCreditBalanceRequest {
  std::string userId{};  ///< Id of the user.

  using Response = GetUserBillingCreditBalanceResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.adjustBillingCreditBalance`.
struct AdjustUserBillingCreditBalanceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CommerceCreditLedgerResponse>
      commerceCreditLedgerResponse{};  ///< Always set when the call returns.
};

/// The request of `users.adjustBillingCreditBalance`: POST /users/{user_id}/billing/credits.
struct AdjustUserBillingCreditBalanceRequest {
  std::string userId{};                                  ///< Id of the user.
  components::AdjustCreditBalanceRequest requestBody{};  ///< What is sent.

  using Response = AdjustUserBillingCreditBalanceResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.getOAuthAccessToken`.
struct GetOAuthAccessTokenResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OAuthAccessToken> oAuthAccessToken{};  ///< What was answered.
};

/// The request of `users.getOAuthAccessToken`: GET /users/{user_id}/oauth_access_tokens/{provider}.
struct GetOAuthAccessTokenRequest {
  std::string userId{};                  ///< Id of the user.
  std::string provider{};                ///< The provider.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::OAuthAccessToken;                       ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetOAuthAccessTokenResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.getOrganizationMemberships`.
struct UsersGetOrganizationMembershipsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationMembership> organizationMemberships{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                   ///< How many there are on all pages.
};

/// The request of `users.getOrganizationMemberships`: GET /users/{user_id}/organization_memberships.
struct UsersGetOrganizationMembershipsRequest {
  std::string userId{};                  ///< Id of the user.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::OrganizationMembership;                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = UsersGetOrganizationMembershipsResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.getOrganizationInvitations`.
struct UsersGetOrganizationInvitationsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationInvitationWithPublicOrganizationData>
      organizationInvitationsWithPublicOrganizationData{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                 ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class UsersGetOrganizationInvitationsRequestStatus : public OpenEnum<UsersGetOrganizationInvitationsRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// The request of `users.getOrganizationInvitations`: GET /users/{user_id}/organization_invitations.
struct UsersGetOrganizationInvitationsRequest {
  std::string userId{};                                                  ///< Id of the user.
  std::optional<UsersGetOrganizationInvitationsRequestStatus> status{};  ///< The status.
  std::optional<std::int64_t> limit{};                                   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};                                  ///< Default: 0.

  using Item =
      components::OrganizationInvitationWithPublicOrganizationData;  ///< What `ClerkBackend::pages` gives one by one.
  using Response = UsersGetOrganizationInvitationsResponse;          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();    ///< What the call does, as data.
};

/// The answer of `users.removePassword`.
struct RemoveUserPasswordResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.removePassword`: POST /users/{user_id}/remove_password.
struct RemoveUserPasswordRequest {
  std::string userId{};                                     ///< Id of the user.
  operations::RemoveUserPasswordRequestBody requestBody{};  ///< What else to do.

  using Response = RemoveUserPasswordResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.verifyPassword`.
struct VerifyPasswordResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::PasswordCheck> object{};  ///< Always set when the call returns.
};

/// The request of `users.verifyPassword`: POST /users/{user_id}/verify_password.
struct VerifyPasswordRequest {
  std::string userId{};                                 ///< Id of the user.
  operations::VerifyPasswordRequestBody requestBody{};  ///< The password to check.

  using Response = VerifyPasswordResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.verifyTotp`.
struct VerifyTOTPResponse {
  std::string contentType{};                      ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                               ///< The answer's status.
  http::Response rawResponse{};                   ///< The whole answer.
  std::vector<std::string> unread{};              ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::TOTPCheck> object{};  ///< Always set when the call returns.
};

/// The request of `users.verifyTotp`: POST /users/{user_id}/verify_totp.
struct VerifyTOTPRequest {
  std::string userId{};                             ///< Id of the user.
  operations::VerifyTOTPRequestBody requestBody{};  ///< The code to check.

  using Response = VerifyTOTPResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.disableMfa`.
struct DisableMFAResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::UserReference> object{};  ///< Always set when the call returns.
};

/// The request of `users.disableMfa`: DELETE /users/{user_id}/mfa.
struct DisableMFARequest {
  std::string userId{};  ///< Id of the user.

  using Response = DisableMFAResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.deleteBackupCodes`.
struct DeleteBackupCodeResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::UserReference> object{};  ///< Always set when the call returns.
};

/// The request of `users.deleteBackupCodes`: DELETE /users/{user_id}/backup_code.
struct DeleteBackupCodeRequest {
  std::string userId{};  ///< Id of the user.

  using Response = DeleteBackupCodeResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.deletePasskey`.
struct UserPasskeyDeleteResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `users.deletePasskey`: DELETE /users/{user_id}/passkeys/{passkey_identification_id}.
struct UserPasskeyDeleteRequest {
  std::string userId{};                   ///< Id of the user.
  std::string passkeyIdentificationId{};  ///< Id of the passkey identification.

  using Response = UserPasskeyDeleteResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.listTrustedDevices`.
struct ListUserTrustedDevicesResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::TrustedDevice> trustedDeviceList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                    ///< How many there are on all pages.
};

/// The request of `users.listTrustedDevices`: GET /users/{user_id}/trusted_devices.
struct ListUserTrustedDevicesRequest {
  std::string userId{};  ///< Id of the user.

  using Response = ListUserTrustedDevicesResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.revokeTrustedDevice`.
struct RevokeUserTrustedDeviceResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::TrustedDevice> trustedDevice{};  ///< Always set when the call returns.
};

/// The request of `users.revokeTrustedDevice`: DELETE /users/{user_id}/trusted_devices/{trusted_device_id}.
struct RevokeUserTrustedDeviceRequest {
  std::string userId{};           ///< Id of the user.
  std::string trustedDeviceId{};  ///< Id of the trusted device.

  using Response = RevokeUserTrustedDeviceResponse;                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.deleteWeb3Wallet`.
struct UserWeb3WalletDeleteResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `users.deleteWeb3Wallet`: DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}.
struct UserWeb3WalletDeleteRequest {
  std::string userId{};                      ///< Id of the user.
  std::string web3WalletIdentificationId{};  ///< Id of the web3 wallet identification.

  using Response = UserWeb3WalletDeleteResponse;                   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.deleteTOTP`.
struct DeleteTOTPResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::UserReference> object{};  ///< Always set when the call returns.
};

/// The request of `users.deleteTOTP`: DELETE /users/{user_id}/totp.
struct DeleteTOTPRequest {
  std::string userId{};  ///< Id of the user.

  using Response = DeleteTOTPResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.deleteExternalAccount`.
struct DeleteExternalAccountResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `users.deleteExternalAccount`: DELETE /users/{user_id}/external_accounts/{external_account_id}.
struct DeleteExternalAccountRequest {
  std::string userId{};             ///< Id of the user.
  std::string externalAccountId{};  ///< Id of the external account.

  using Response = DeleteExternalAccountResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.setPasswordCompromised`.
struct SetUserPasswordCompromisedResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.setPasswordCompromised`: POST /users/{user_id}/password/set_compromised.
struct SetUserPasswordCompromisedRequest {
  std::string userId{};                                             ///< Id of the user.
  operations::SetUserPasswordCompromisedRequestBody requestBody{};  ///< What else to do.

  using Response = SetUserPasswordCompromisedResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.unsetPasswordCompromised`.
struct UnsetUserPasswordCompromisedResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::User> user{};  ///< Always set when the call returns.
};

/// The request of `users.unsetPasswordCompromised`: POST /users/{user_id}/password/unset_compromised.
struct UnsetUserPasswordCompromisedRequest {
  std::string userId{};  ///< Id of the user.

  using Response = UnsetUserPasswordCompromisedResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `users.getInstanceOrganizationMemberships`.
struct InstanceGetOrganizationMembershipsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::OrganizationMembership> organizationMemberships{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                   ///< How many there are on all pages.
};

/// The request of `users.getInstanceOrganizationMemberships`: GET /organization_memberships.
struct InstanceGetOrganizationMembershipsRequest {
  /// phone_number, email_address, created_at, first_name, last_name or username; `-` in front sorts descending.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::OrganizationMembership;                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = InstanceGetOrganizationMembershipsResponse;     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetUserListResponse Users::list(const operations::GetUserListRequest& request,
                                                   const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetUserListResponse Users::list() const { return call(operations::GetUserListRequest{}, {}); }

inline operations::CreateUserResponse Users::create(const operations::CreateUserRequestBody& request,
                                                    const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetUsersCountResponse Users::count(const operations::GetUsersCountRequest& request,
                                                      const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetUsersCountResponse Users::count() const { return call(operations::GetUsersCountRequest{}, {}); }

inline operations::GetUserResponse Users::get(std::string userId, const RequestOptions& options) const {
  return call(operations::GetUserRequest{std::move(userId)}, options);
}

inline operations::UpdateUserResponse Users::update(std::string userId, operations::UpdateUserRequestBody requestBody,
                                                    const RequestOptions& options) const {
  return call(operations::UpdateUserRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::DeleteUserResponse Users::remove(std::string userId, const RequestOptions& options) const {
  return call(operations::DeleteUserRequest{std::move(userId)}, options);
}

inline operations::BanUserResponse Users::ban(std::string userId, const RequestOptions& options) const {
  return call(operations::BanUserRequest{std::move(userId)}, options);
}

inline operations::UnbanUserResponse Users::unban(std::string userId, const RequestOptions& options) const {
  return call(operations::UnbanUserRequest{std::move(userId)}, options);
}

inline operations::UsersBanResponse Users::bulkBan(const operations::UsersBanRequestBody& request,
                                                   const RequestOptions& options) const {
  return call(request, options);
}

inline operations::UsersUnbanResponse Users::bulkUnban(const operations::UsersUnbanRequestBody& request,
                                                       const RequestOptions& options) const {
  return call(request, options);
}

inline operations::LockUserResponse Users::lock(std::string userId, const RequestOptions& options) const {
  return call(operations::LockUserRequest{std::move(userId)}, options);
}

inline operations::UnlockUserResponse Users::unlock(std::string userId, const RequestOptions& options) const {
  return call(operations::UnlockUserRequest{std::move(userId)}, options);
}

inline operations::SetUserProfileImageResponse Users::setProfileImage(
    std::string userId, operations::SetUserProfileImageRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::SetUserProfileImageRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::DeleteUserProfileImageResponse Users::deleteProfileImage(std::string userId,
                                                                            const RequestOptions& options) const {
  return call(operations::DeleteUserProfileImageRequest{std::move(userId)}, options);
}

inline operations::ReplaceUserMetadataResponse Users::replaceMetadata(
    std::string userId, operations::ReplaceUserMetadataRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::ReplaceUserMetadataRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::ReplaceUserMetadataResponse Users::replaceMetadata(std::string userId) const {
  return call(operations::ReplaceUserMetadataRequest{std::move(userId)}, {});
}

inline operations::UpdateUserMetadataResponse Users::updateMetadata(
    std::string userId, operations::UpdateUserMetadataRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::UpdateUserMetadataRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::UpdateUserMetadataResponse Users::updateMetadata(std::string userId) const {
  return call(operations::UpdateUserMetadataRequest{std::move(userId)}, {});
}

inline operations::GetUserBillingSubscriptionResponse Users::getBillingSubscription(
    std::string userId, const RequestOptions& options) const {
  return call(operations::GetUserBillingSubscriptionRequest{std::move(userId)}, options);
}

inline operations::GetUserBillingCreditBalanceResponse Users::getBillingCreditBalance(
    std::string userId, const RequestOptions& options) const {
  return call(operations::GetUserBillingCreditBalanceRequest{std::move(userId)}, options);
}

inline operations::AdjustUserBillingCreditBalanceResponse Users::adjustBillingCreditBalance(
    std::string userId, components::AdjustCreditBalanceRequest requestBody, const RequestOptions& options) const {
  return call(operations::AdjustUserBillingCreditBalanceRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::GetOAuthAccessTokenResponse Users::getOAuthAccessToken(
    const operations::GetOAuthAccessTokenRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::GetOAuthAccessTokenResponse Users::getOAuthAccessToken(Text&& userId, std::string provider,
                                                                   const RequestOptions& options) const {
  return call(operations::GetOAuthAccessTokenRequest{std::forward<Text>(userId), std::move(provider)}, options);
}

inline operations::UsersGetOrganizationMembershipsResponse Users::getOrganizationMemberships(
    const operations::UsersGetOrganizationMembershipsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::UsersGetOrganizationMembershipsResponse Users::getOrganizationMemberships(
    Text&& userId, const RequestOptions& options) const {
  return call(operations::UsersGetOrganizationMembershipsRequest{std::forward<Text>(userId)}, options);
}

inline operations::UsersGetOrganizationInvitationsResponse Users::getOrganizationInvitations(
    const operations::UsersGetOrganizationInvitationsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::UsersGetOrganizationInvitationsResponse Users::getOrganizationInvitations(
    Text&& userId, const RequestOptions& options) const {
  return call(operations::UsersGetOrganizationInvitationsRequest{std::forward<Text>(userId)}, options);
}

inline operations::RemoveUserPasswordResponse Users::removePassword(
    std::string userId, operations::RemoveUserPasswordRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::RemoveUserPasswordRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::RemoveUserPasswordResponse Users::removePassword(std::string userId) const {
  return call(operations::RemoveUserPasswordRequest{std::move(userId)}, {});
}

inline operations::VerifyPasswordResponse Users::verifyPassword(std::string userId,
                                                                operations::VerifyPasswordRequestBody requestBody,
                                                                const RequestOptions& options) const {
  return call(operations::VerifyPasswordRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::VerifyTOTPResponse Users::verifyTotp(std::string userId,
                                                        operations::VerifyTOTPRequestBody requestBody,
                                                        const RequestOptions& options) const {
  return call(operations::VerifyTOTPRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::DisableMFAResponse Users::disableMfa(std::string userId, const RequestOptions& options) const {
  return call(operations::DisableMFARequest{std::move(userId)}, options);
}

inline operations::DeleteBackupCodeResponse Users::deleteBackupCodes(std::string userId,
                                                                     const RequestOptions& options) const {
  return call(operations::DeleteBackupCodeRequest{std::move(userId)}, options);
}

inline operations::UserPasskeyDeleteResponse Users::deletePasskey(std::string userId,
                                                                  std::string passkeyIdentificationId,
                                                                  const RequestOptions& options) const {
  return call(operations::UserPasskeyDeleteRequest{std::move(userId), std::move(passkeyIdentificationId)}, options);
}

inline operations::ListUserTrustedDevicesResponse Users::listTrustedDevices(std::string userId,
                                                                            const RequestOptions& options) const {
  return call(operations::ListUserTrustedDevicesRequest{std::move(userId)}, options);
}

inline operations::RevokeUserTrustedDeviceResponse Users::revokeTrustedDevice(std::string userId,
                                                                              std::string trustedDeviceId,
                                                                              const RequestOptions& options) const {
  return call(operations::RevokeUserTrustedDeviceRequest{std::move(userId), std::move(trustedDeviceId)}, options);
}

inline operations::UserWeb3WalletDeleteResponse Users::deleteWeb3Wallet(std::string userId,
                                                                        std::string web3WalletIdentificationId,
                                                                        const RequestOptions& options) const {
  return call(operations::UserWeb3WalletDeleteRequest{std::move(userId), std::move(web3WalletIdentificationId)},
              options);
}

inline operations::DeleteTOTPResponse Users::deleteTOTP(std::string userId, const RequestOptions& options) const {
  return call(operations::DeleteTOTPRequest{std::move(userId)}, options);
}

inline operations::DeleteExternalAccountResponse Users::deleteExternalAccount(std::string userId,
                                                                              std::string externalAccountId,
                                                                              const RequestOptions& options) const {
  return call(operations::DeleteExternalAccountRequest{std::move(userId), std::move(externalAccountId)}, options);
}

inline operations::SetUserPasswordCompromisedResponse Users::setPasswordCompromised(
    std::string userId, operations::SetUserPasswordCompromisedRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::SetUserPasswordCompromisedRequest{std::move(userId), std::move(requestBody)}, options);
}

inline operations::SetUserPasswordCompromisedResponse Users::setPasswordCompromised(std::string userId) const {
  return call(operations::SetUserPasswordCompromisedRequest{std::move(userId)}, {});
}

inline operations::UnsetUserPasswordCompromisedResponse Users::unsetPasswordCompromised(
    std::string userId, const RequestOptions& options) const {
  return call(operations::UnsetUserPasswordCompromisedRequest{std::move(userId)}, options);
}

inline operations::InstanceGetOrganizationMembershipsResponse Users::getInstanceOrganizationMemberships(
    const operations::InstanceGetOrganizationMembershipsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::InstanceGetOrganizationMembershipsResponse Users::getInstanceOrganizationMemberships() const {
  return call(operations::InstanceGetOrganizationMembershipsRequest{}, {});
}

}  // namespace clerk::backend
