#pragma once

#include "call.hpp"
#include "refusal.hpp"
#include "registry.hpp"

#include <clerk/backend/testing/mock_server.hpp>
#include <clerk/backend/testing/signing_key.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace clerk::backend_testing {

/// Objects of one kind, in the order in which they came.
class Table {
 public:
  Table(std::string prefix, std::string words) : prefix_(std::move(prefix)), words_(std::move(words)) {}

  /// One that no object has.
  std::string newId();
  nlohmann::json* find(const std::string& key);
  /// @throws Refusal 404
  nlohmann::json& at(const std::string& key);
  /// In place of the one with that key, if there is one.
  nlohmann::json& put(const std::string& key, nlohmann::json object);
  void erase(const std::string& key);
  template <class Matches>
  void eraseIf(Matches matches) {
    for (const auto* object : oldestFirst()) {
      if (matches(*object)) erase(keys_.at(object));
    }
  }

  std::size_t size() const noexcept { return rows_.size(); }
  std::vector<nlohmann::json*> oldestFirst();

 private:
  std::string prefix_;
  std::string words_;  // such as "email address"
  std::size_t lastNumber_ = 0;
  std::map<std::size_t, nlohmann::json> rows_;
  std::unordered_map<std::string, std::size_t> positions_;
  std::unordered_map<const nlohmann::json*, std::string> keys_;
};

/// The key pair of the mock, made when it is first asked for: that takes long, and most tests need none. It may be used
/// from many threads at once.
class OwnKey {
 public:
  const SigningKey& get() const {
    std::call_once(once_, [this] { key_.emplace(); });
    return *key_;
  }

 private:
  mutable std::once_flag once_;
  mutable std::optional<SigningKey> key_;
};

/// What the mock remembers. Not for several threads at once.
struct Store {
  explicit Store(const MockServerOptions& chosen) : options(chosen) {}

  const MockServerOptions& options;
  const Registry& registry = Registry::get();
  std::string url{};  ///< What the URLs of tickets start with.

  Table users{"user_", "user"};
  Table sessions{"sess_", "session"};
  Table organizations{"org_", "organization"};
  Table memberships{"orgmem_", "organization membership"};  ///< The key is `membershipKey`.
  Table invitations{"inv_", "invitation"};
  Table organizationInvitations{"orginv_", "organization invitation"};
  Table signInTokens{"sit_", "sign-in token"};
  Table actorTokens{"act_", "actor token"};

  /// Who has an email address, a slug and the like: "users/email_address=a@b.test" or "users/idn_1".
  std::unordered_map<std::string, std::string> owners{};
  std::size_t lastIdentification = 0;

  OwnKey key{};
  std::size_t lastToken = 0;  ///< Of a session.
};

using Objects = std::vector<nlohmann::json*>;

/// The body of the answer.
using Handler = std::function<nlohmann::json(Store&, const Call&)>;
/// By the operation's id.
using Handlers = std::map<std::string, Handler, std::less<>>;

void addUsers(Handlers& handlers);
void addIdentifications(Handlers& handlers);
void addSessions(Handlers& handlers);
void addOrganizations(Handlers& handlers);
void addMemberships(Handlers& handlers);
void addInvitations(Handlers& handlers);
void addOrganizationInvitations(Handlers& handlers);
void addTokens(Handlers& handlers);
void addSessionTokens(Handlers& handlers);

/// Stores an object for a test, and answers its id.
/// @throws std::invalid_argument
std::string seed(Store& store, const std::string& resource, const nlohmann::json& members);

// --- what the handlers share

nlohmann::json deletedObject(const std::string& object, const std::string& id);

/// `object`, an id and times.
nlohmann::json fresh(const std::string& object, const std::string& id);

/// A ticket's URL, as in emails.
std::string ticketUrl(const Store& store, const std::string& ticket);

/// The ticket of a path and query; nothing where that is not a ticket's URL.
std::optional<std::string> ticketIn(std::string_view target);

/// Writes the members of `names` that the body has, null included.
void takeOver(nlohmann::json& object, const nlohmann::json& body, std::initializer_list<const char*> names);

/// Merges into, or replaces, the kinds of metadata that the body has.
void mergeMetadata(nlohmann::json& object, const nlohmann::json& body);
void replaceMetadata(nlohmann::json& object, const nlohmann::json& body);

/// The integer of that name; `otherwise` where there is none.
std::int64_t integerOf(const nlohmann::json& object, const char* name, std::int64_t otherwise);

/// It has changed now.
void touch(nlohmann::json& object);

/// Whether the id is asked for by a list of which a `-` in front of an id excludes it.
bool isListed(const std::vector<std::string>& wanted, const std::string& id);

/// Whether every filter "<member>_after", "<member>_before" of the query holds.
bool isWithin(const Call& call, const nlohmann::json& object, const std::string& member);

/// Newest first, or as order_by of the query says.
/// @param value what an object is sorted by, for one of `members`
/// @throws Refusal where it is none of the members
void sort(const Call& call, Objects& objects, std::initializer_list<std::string_view> members,
          const std::function<nlohmann::json(const nlohmann::json&, const std::string&)>& value);
void sort(const Call& call, Objects& objects, std::initializer_list<std::string_view> members = {"created_at"});

/// The part of the list that limit and offset ask for.
Objects pageOf(const Call& call, const Objects& objects);

using Shown = std::function<nlohmann::json(const nlohmann::json&)>;
/// The body with that part and the total.
nlohmann::json paged(const Call& call, const Objects& objects, const Shown& shown);
nlohmann::json listed(const Objects& objects, const Shown& shown);

inline nlohmann::json asItIs(const nlohmann::json& object) { return object; }

// --- users

/// @throws Refusal where an identifier is taken
nlohmann::json& createUser(Store& store, const nlohmann::json& body);
/// Changes what is indexed only through this.
void changeUser(Store& store, nlohmann::json& user, const std::function<void(nlohmann::json&)>& change);
/// Whether every filter of the query, but for those of membership, holds.
bool matchesUser(const Call& call, const nlohmann::json& user);
/// What lists of users and of their memberships are sorted by.
nlohmann::json userSortValue(const nlohmann::json& user, const std::string& member);
/// The email address, phone number or username.
nlohmann::json identifierOf(const nlohmann::json& user);
void endSessions(Store& store, const std::string& userId);

// --- identifications

/// What a user has several of: email addresses, phone numbers, wallets.
struct IdentificationKind {
  const char* list;     ///< "email_addresses"
  const char* value;    ///< "email_address"
  const char* primary;  ///< "primary_email_address_id"
};
inline constexpr IdentificationKind emailAddresses{"email_addresses", "email_address", "primary_email_address_id"};
inline constexpr IdentificationKind phoneNumbers{"phone_numbers", "phone_number", "primary_phone_number_id"};
inline constexpr IdentificationKind wallets{"web3_wallets", "web3_wallet", "primary_web3_wallet_id"};
inline constexpr const IdentificationKind* identificationKinds[] = {&emailAddresses, &phoneNumbers, &wallets};

enum class Proof { none, reserved, verified };
/// Adds one to a user; the first is the primary one.
nlohmann::json& addIdentification(Store& store, nlohmann::json& user, const IdentificationKind& kind,
                                  const std::string& value, Proof proof);
void removeIdentification(nlohmann::json& user, const IdentificationKind& kind, const std::string& id);

// --- organizations

/// By its id or its slug.
/// @throws Refusal 404
nlohmann::json& organizationAt(Store& store, const std::string& idOrSlug);
nlohmann::json& createOrganization(Store& store, const nlohmann::json& body);
std::string membershipKey(const std::string& organizationId, const std::string& userId);
nlohmann::json& createMembership(Store& store, const std::string& organizationId, const nlohmann::json& body);
std::string roleName(const std::string& role);
/// @throws Refusal where it is not the key of a role
void checkRole(const std::string& role);

// --- sessions

nlohmann::json& createSession(Store& store, const nlohmann::json& body);
/// As after a sign-in, also of a user that the mock does not know.
nlohmann::json& beginSession(Store& store, const std::string& userId);
/// One that is active or pending.
/// @throws Refusal 404
nlohmann::json& livingSession(Store& store, const std::string& id);
/// A token of the session that begins now and ends in a minute.
/// @param claims as for SigningKey::sessionToken, as is the header
std::string sessionToken(Store& store, const nlohmann::json& session, const nlohmann::json& claims,
                         const nlohmann::json& header);

// --- sign-in tokens and actor tokens

nlohmann::json& createSignInToken(Store& store, const nlohmann::json& body);
nlohmann::json& createActorToken(Store& store, const nlohmann::json& body);
/// Makes the token accepted, and begins the session.
/// @throws Refusal 400 where it was used, revoked, or has expired
nlohmann::json& useToken(Store& store, nlohmann::json& token);
/// The same of the token that a ticket is of.
/// @throws Refusal 400
nlohmann::json& useTicket(Store& store, const std::string& ticket);

// --- the rest

nlohmann::json& createInvitation(Store& store, const nlohmann::json& body);
nlohmann::json& createOrganizationInvitation(Store& store, const std::string& organizationId,
                                             const nlohmann::json& body);
nlohmann::json showOrganizationInvitation(Store& store, const nlohmann::json& invitation);

}  // namespace clerk::backend_testing
