#pragma once

#include <clerk/backend/testing/export.hpp>

#include <nlohmann/json_fwd.hpp>

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
  int port = 0;                        ///< 0 for any free one.
  std::string secretKey = "sk_fake";   ///< Any other bearer is answered with 401.
  bool inPlan = true;                  ///< False: actorTokens.create answers 402.
  std::optional<std::size_t> quota{};  ///< Actor tokens beyond it: 422 with meta.used and meta.limit.
  bool recordRequests = true;          ///< Keep what was received; off for long runs.

  /// Asked for a fault for each API request that gets none from `addFault`. It is called on many threads at once, and
  /// must not throw.
  std::function<std::optional<Fault>(const RecordedRequest&)> faultFor{};
};

/// A stand-in for Clerk's API on a loopback port: real HTTP, state in memory. It serves every operation, and answers
/// errors as the service does: a key, path, method, parameter or body that the API does not know is refused.
///
/// Users with their email addresses and phone numbers, sessions, organizations, memberships, invitations of both kinds,
/// sign-in tokens and actor tokens can be created, listed, changed and deleted. Anything else is answered with a sample
/// that has every member, and changes nothing.
///
/// Every method may be called from any thread. Serves from construction to destruction. From the first one on the
/// process ignores SIGPIPE, as cpp-httplib has it.
class CLERK_BACKEND_TESTING_EXPORT MockServer {
 public:
  /// @throws std::runtime_error where the port cannot be bound.
  explicit MockServer(const MockServerOptions& options = {});
  ~MockServer();
  MockServer(const MockServer&) = delete;
  MockServer& operator=(const MockServer&) = delete;

  int port() const noexcept;                      ///< The port it serves on.
  std::string url() const;                        ///< The base URL: "http://127.0.0.1:<port>/v1".
  const std::string& secretKey() const noexcept;  ///< `MockServerOptions::secretKey`.

  /// Queues faults: each API request takes the oldest one.
  void addFault(const Fault& fault, std::size_t times = 1);
  void clearFaults();  ///< Drops the queued faults.

  /// Plays the actor who opens the token's URL: a pending token becomes accepted. False where it is not pending or
  /// unknown.
  bool accept(const std::string& actorTokenId);

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

  std::size_t requestCount() const noexcept;      ///< API requests received, faulted ones included.
  std::vector<RecordedRequest> requests() const;  ///< In the order of arrival.

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace clerk::backend_testing
