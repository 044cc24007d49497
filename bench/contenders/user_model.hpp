#pragma once

#include "models/table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend::bench {

// A model of the size and the kinds of fields of the API's largest: 46 fields, two lists of models with a model in
// them.

struct Verification {
  std::string status{};
  std::string strategy{};
  std::optional<std::int64_t> attempts{};
  std::optional<std::int64_t> expireAt{};
  std::string object{};
};

/// An email address or a phone number.
struct Identification {
  std::string id{};
  std::string value{};
  std::optional<Verification> verification{};
  bool reserved{};
  std::int64_t createdAt{};
  std::int64_t updatedAt{};
  std::string object{};
};

struct User {
  std::string id{};
  std::optional<std::string> firstName{};
  std::optional<std::string> lastName{};
  std::optional<std::string> username{};
  std::vector<Identification> emailAddresses{};
  std::optional<std::string> primaryEmailAddressId{};
  std::vector<Identification> phoneNumbers{};
  std::optional<std::string> primaryPhoneNumberId{};
  std::optional<std::string> primaryWeb3WalletId{};
  std::optional<std::string> externalId{};
  std::optional<std::string> imageUrl{};
  std::optional<std::string> profileImageUrl{};
  bool hasImage{};
  nlohmann::json publicMetadata{};
  nlohmann::json privateMetadata{};
  nlohmann::json unsafeMetadata{};
  bool banned{};
  bool locked{};
  bool deprovisioned{};
  bool passwordEnabled{};
  bool twoFactorEnabled{};
  bool totpEnabled{};
  bool backupCodeEnabled{};
  bool deleteSelfEnabled{};
  bool createOrganizationEnabled{};
  bool bypassClientTrust{};
  std::optional<std::int64_t> createOrganizationsLimit{};
  std::optional<std::int64_t> lockoutExpiresInSeconds{};
  std::optional<std::int64_t> verificationAttemptsRemaining{};
  std::optional<std::int64_t> lastSignInAt{};
  std::optional<std::int64_t> lastActiveAt{};
  std::optional<std::int64_t> mfaEnabledAt{};
  std::optional<std::int64_t> mfaDisabledAt{};
  std::optional<std::int64_t> passwordLastUpdatedAt{};
  std::optional<std::int64_t> legalAcceptedAt{};
  std::int64_t createdAt{};
  std::int64_t updatedAt{};
  std::optional<std::string> locale{};
  std::optional<std::string> timeZone{};
  std::optional<std::string> title{};
  std::optional<std::string> department{};
  std::optional<std::string> lastSignInStrategy{};
  std::optional<std::string> lastSignInCountry{};
  std::optional<std::string> invitationId{};
  std::optional<std::string> waitlistEntryId{};
  std::string object{};
};

/// About 3 KB, with the members in the order of the fields.
const std::string& userText();

/// The same with the members in the order of their names.
const std::string& sortedUserText();

/// An array of 500 of them.
const std::string& userListText();

}  // namespace clerk::backend::bench
