#pragma once

#include <clerk/backend/testing/export.hpp>
#include <clerk/backend/testing/signed_webhook.hpp>
#include <clerk/backend/testing/signing_key.hpp>

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend_testing {

/// What the mock does to a request instead of serving it. With several set, the delay comes first.
struct Fault {
  std::chrono::milliseconds delay{};  ///< Wait before anything else; ends early when the server stops.
  int status = 0;                     ///< Answer with this status, an error body and `headers`; 0 to serve as usual.
  std::vector<std::pair<std::string, std::string>> headers{};  ///< Added to the answer, for instance Retry-After.
  std::optional<std::string> body{};                           ///< The body of the answer, instead of the usual one.
  std::optional<std::string> contentType{};                    ///< The answer's content type, instead of the usual one.
  bool reset = false;                                          ///< Close with a TCP reset, no byte answered.
  bool truncate = false;                                       ///< Close in the middle of the body.
  std::size_t oversize = 0;   ///< Answer 200 with a JSON body of at least this many bytes.
  bool afterServing = false;  ///< Let the request take effect first, then apply the fault to its answer.
};

/// A request as the mock received it.
struct RecordedRequest {
  std::string method{};                                        ///< "POST", …
  std::string target{};                                        ///< Path and query, as they were on the wire.
  std::vector<std::pair<std::string, std::string>> headers{};  ///< Names as received.
  std::string body{};                                          ///< The bytes of the body.
};

/// What the mock takes for granted.
struct MockServerOptions {
  std::string host = "127.0.0.1";      ///< The address to listen at; "0.0.0.0" for every one of this machine.
  int port = 0;                        ///< 0 for any free one.
  std::string secretKey = "sk_fake";   ///< Any other bearer is answered with 401.
  bool inPlan = true;                  ///< False: actorTokens.create answers 402.
  std::optional<std::size_t> quota{};  ///< Actor tokens beyond it: 422 with meta.used and meta.limit.
  bool acceptActorTokens = false;      ///< Open each actor token as soon as it is created, as its actor would.
  bool recordRequests = true;          ///< Keep what was received; off for long runs.

  /// Asked for a fault for each API request that gets none from `addFault`. It is called on many threads at once, and
  /// must not throw.
  std::function<std::optional<Fault>(const RecordedRequest&)> faultFor{};

  /// Told of each answer: its request, its status (0 where the connection was reset), and how long it took. It is
  /// called on many threads at once, and must not throw.
  std::function<void(const RecordedRequest&, int status, std::chrono::nanoseconds time)> onAnswer{};
};

/// A stand-in for Clerk's API on a port of this machine: real HTTP, state in memory. It serves every operation, and
/// answers errors as the service does: a key, path, method, parameter or body that the API does not know is refused.
///
/// Users with their email addresses and phone numbers, sessions, organizations, memberships, invitations of both kinds,
/// sign-in tokens and actor tokens can be created, listed, changed and deleted. Anything else is answered with a sample
/// that has every member, and changes nothing.
///
/// People sign in to it, too: it serves the URLs of sign-in tokens and actor tokens, begins sessions, and signs their
/// tokens with a key of its own, which GET /jwks tells.
///
/// Every method may be called from any thread. Serves from construction to destruction. From the first one on the
/// process ignores SIGPIPE, as cpp-httplib has it.
class CLERK_BACKEND_TESTING_EXPORT MockServer {
 public:
  /// @throws std::runtime_error where the address and port cannot be bound.
  explicit MockServer(const MockServerOptions& options = {});
  ~MockServer();
  MockServer(const MockServer&) = delete;
  MockServer& operator=(const MockServer&) = delete;

  int port() const noexcept;  ///< The port it serves on.

  /// The base URL, such as "http://127.0.0.1:54321/v1". Where the mock listens at every address of the machine, this
  /// names the loopback one; the URLs of tokens begin with the address that their request was sent to.
  std::string url() const;

  const std::string& secretKey() const noexcept;  ///< `MockServerOptions::secretKey`.

  /// Queues faults: each API request takes the oldest one.
  void addFault(const Fault& fault, std::size_t times = 1);
  void clearFaults();  ///< Drops the queued faults.

  /// Plays the actor who opens the URL of an actor token: it becomes accepted, and a session begins. False where the
  /// token is unknown, not pending, or has expired.
  bool accept(const std::string& actorTokenId);

  /// Plays the person who opens the URL of an actor token or sign-in token: the token becomes accepted, and a session
  /// of its user begins, with the actor. The same happens when the URL is fetched; that is answered with the session's
  /// token as `jwt` of a JSON object and as the cookie `__session`.
  /// @return a token of the session, whose id is its claim `sid`
  /// @throws std::invalid_argument where the URL is not that of a token of this mock, or the token is not pending or
  /// has expired
  std::string open(const std::string& url);

  /// The key pair that session tokens are signed with. It is made when it is first needed, which takes some 0.1 s, and
  /// lives as long as the mock.
  const SigningKey& signingKey() const;

  /// A token of a session that begins now and ends in a minute. It tells the user, the session's status and actor, and
  /// the active organization where the user is a member of it; `iss` and `azp` are those of SigningKey::sessionToken.
  ///
  ///     mock.sessionToken(id, {{"exp", 0}});        // one that has expired
  ///     mock.sessionToken(id, {{"v", nullptr}});    // version 1: `org_id`, `org_role`, … in place of `o`
  ///
  /// @param sessionId as sessions.list or `put` has it
  /// @param claims as for SigningKey::sessionToken
  /// @param header as for SigningKey::sessionToken
  /// @throws std::invalid_argument where there is no such session that is active or pending
  std::string sessionToken(const std::string& sessionId, const nlohmann::json& claims = nlohmann::json::object(),
                           const nlohmann::json& header = nlohmann::json::object()) const;

  const std::string& webhookSecret() const noexcept;  ///< An invented signing secret, "whsec_…".

  /// A webhook of that type, signed now with `webhookSecret`. Each has an id of its own.
  /// @param type "user.created", …
  /// @param data as in answers of the API
  SignedWebhook webhook(const std::string& type, const nlohmann::json& data) const;

  /// Stores an object as if it had been created before the test, and returns its id.
  ///
  ///     const auto ada = mock.put("users", {{"first_name", "Ada"}, {"email_addresses", {"ada@example.test"}}});
  ///     mock.put("sessions", {{"user_id", ada}, {"status", "ended"}});
  ///
  /// What is not given is as after a create. `email_addresses`, `phone_numbers` and `web3_wallets` of a user can be
  /// given as texts. A membership needs `organization_id` and `user_id`, an invitation `email_address`.
  /// @param resource "users", "sessions", "organizations", "organization_memberships", "invitations",
  /// "organization_invitations", "sign_in_tokens" or "actor_tokens"
  /// @param members as in answers of the API
  /// @throws std::invalid_argument where the resource is none of these, or create would refuse the object
  std::string put(const std::string& resource, const nlohmann::json& members);

  /// Status by id of every actor token that was issued.
  std::map<std::string, std::string> tokens() const;

  std::size_t requestCount() const noexcept;      ///< Requests received, faulted ones included.
  std::vector<RecordedRequest> requests() const;  ///< In the order of arrival.

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace clerk::backend_testing
