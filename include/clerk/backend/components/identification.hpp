#pragma once

// Generated from api/components/identification.yaml by api/generate.py; edit that instead.

/// What identifies a user, and the proofs of it.

#include <clerk/backend/components/clerk_error.hpp>
#include <clerk/backend/models/open_enum.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::components {

/// Only `verified` is a proof. An unknown value is kept.
class VerificationStatus : public OpenEnum<VerificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Unverified{"unverified"};      ///< "unverified".
  static constexpr Known Verified{"verified"};          ///< "verified".
  static constexpr Known Failed{"failed"};              ///< "failed".
  static constexpr Known Expired{"expired"};            ///< "expired".
  static constexpr Known Transferable{"transferable"};  ///< "transferable".
};

/// The object. An unknown value is kept.
class VerificationObject : public OpenEnum<VerificationObject> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known VerificationOtp{"verification_otp"};                      ///< "verification_otp".
  static constexpr Known VerificationAdmin{"verification_admin"};                  ///< "verification_admin".
  static constexpr Known VerificationFromOauth{"verification_from_oauth"};         ///< "verification_from_oauth".
  static constexpr Known VerificationTicket{"verification_ticket"};                ///< "verification_ticket".
  static constexpr Known VerificationSaml{"verification_saml"};                    ///< "verification_saml".
  static constexpr Known VerificationEmailLink{"verification_email_link"};         ///< "verification_email_link".
  static constexpr Known VerificationScim{"verification_scim"};                    ///< "verification_scim".
  static constexpr Known VerificationWeb3{"verification_web3"};                    ///< "verification_web3".
  static constexpr Known VerificationPasskey{"verification_passkey"};              ///< "verification_passkey".
  static constexpr Known VerificationOauth{"verification_oauth"};                  ///< "verification_oauth".
  static constexpr Known VerificationGoogleOneTap{"verification_google_one_tap"};  ///< "verification_google_one_tap".
};

/// Whether and how something was proven to belong to the user; one type for all kinds of proof, which strategy tells
/// apart.
struct Verification {
  /// Only `verified` is a proof.
  VerificationStatus status{};
  /// How it is proven, such as email_code, phone_code, admin, ticket, saml or oauth_google.
  std::string strategy{};
  /// The attempts.
  std::optional<std::int64_t> attempts{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> expireAt{};
  /// Why it failed.
  std::optional<components::ClerkError> error{};
  /// How a phone code was sent, such as sms.
  std::optional<std::string> channel{};
  /// Where the user goes to prove it at the provider.
  std::optional<std::string> externalVerificationRedirectUrl{};
  /// For wallets and passkeys.
  std::optional<std::string> nonce{};
  /// What a wallet has to sign.
  std::optional<std::string> message{};
  /// The verified at client.
  std::optional<std::string> verifiedAtClient{};
  /// The object.
  std::optional<VerificationObject> object{};
};

/// What an email address or phone number came with, such as an account at a provider.
struct IdentificationLink {
  std::string type{};  ///< Such as oauth_google or saml.
  std::string id{};    ///< Its id.
};

/// An email address of a user.
struct EmailAddress {
  /// Its id.
  std::optional<std::string> id{};
  /// The email address.
  std::string emailAddress{};
  /// The user has proven it only where its status is `verified`.
  std::optional<components::Verification> verification{};
  /// Kept for this user although it is not verified.
  bool reserved{};
  /// Accounts that brought the address with them.
  std::vector<components::IdentificationLink> linkedTo{};
  /// An enterprise connection is active for its domain.
  std::optional<bool> matchesSsoConnection{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "email_address".
  std::string object{};
};

/// A phone number of a user.
struct PhoneNumber {
  /// Its id.
  std::optional<std::string> id{};
  /// As in E.164, such as +14155550123.
  std::string phoneNumber{};
  /// The user has proven it only where its status is `verified`.
  std::optional<components::Verification> verification{};
  /// Kept for this user although it is not verified.
  bool reserved{};
  /// Whether it is so: reserved for second factor.
  std::optional<bool> reservedForSecondFactor{};
  /// Whether it is so: default second factor.
  std::optional<bool> defaultSecondFactor{};
  /// Credentials.
  std::vector<std::string> backupCodes{};
  /// Accounts that brought the number with them.
  std::vector<components::IdentificationLink> linkedTo{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "phone_number".
  std::string object{};
};

/// Only `verified` is a proof. An unknown value is kept.
class CodeVerificationStatus : public OpenEnum<CodeVerificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Unverified{"unverified"};  ///< "unverified".
  static constexpr Known Verified{"verified"};      ///< "verified".
  static constexpr Known Expired{"expired"};        ///< "expired".
  static constexpr Known Failed{"failed"};          ///< "failed".
};

/// A one-time code that was sent, and what became of it.
struct CodeVerification {
  std::string id{};                        ///< What attemptVerification takes.
  CodeVerificationStatus status{};         ///< Only `verified` is a proof.
  std::optional<std::string> strategy{};   ///< email_code or phone_code.
  std::optional<std::int64_t> attempts{};  ///< Codes tried so far.
  std::optional<std::int64_t> expireAt{};  ///< Unix time in milliseconds.
  std::optional<std::string> channel{};    ///< How a phone code was sent, such as sms.
  std::optional<std::string> object{};     ///< The object.
};

}  // namespace clerk::backend::components
