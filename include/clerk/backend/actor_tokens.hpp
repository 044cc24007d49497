#pragma once

#include <clerk/backend/export.hpp>
#include <clerk/backend/models/operations/create_actor_token.hpp>
#include <clerk/backend/models/operations/revoke_actor_token.hpp>
#include <clerk/backend/outcome.hpp>
#include <clerk/backend/request_options.hpp>

#include <future>
#include <memory>
#include <string>

namespace clerk::backend {

namespace core {
class Client;
}

/// Actor tokens let one user, the actor, sign in as another. Reached as `ClerkBackend::actorTokens`.
///
/// Immutable and cheap to copy; every method may be called from many threads at once.
class CLERK_BACKEND_EXPORT ActorTokens {
 public:
  ActorTokens(const ActorTokens&) noexcept = default;             ///< Shares the client.
  ActorTokens& operator=(const ActorTokens&) noexcept = default;  ///< Shares the client.
  ~ActorTokens();

  /// Creates a token with which `request.actor` can impersonate `request.userId`, and waits for the answer.
  ///
  /// It is never sent twice where the first may have taken effect. Where an error says `outcomeUnknown()`, a token may
  /// exist whose id is unknown: it lapses by itself after `expiresInSeconds`; creating another one is harmless but for
  /// the quota. Where it says otherwise no token was made, and the call may be repeated.
  ///
  /// What a hook, the key's source or a custom client throws passes unchanged.
  /// @param request Who is impersonated by whom, and for how long.
  /// @param options What this call does differently from its client.
  /// @return the answer; its `actorToken` is set.
  /// @throws std::invalid_argument where the call cannot be sent as it is; nothing was sent.
  /// @throws errors::ClerkErrors on 400, 402 (not in the plan) and 422 (invalid, or the quota is used up).
  /// @throws errors::SDKException on any other answer that is no token.
  /// @throws errors::TransportException where no whole answer came; errors::TimeoutException where that took too long.
  /// @throws errors::CancelledException where `options.cancellation` was cancelled.
  operations::CreateActorTokenResponse create(const operations::CreateActorTokenRequestBody& request,
                                              const RequestOptions& options = {}) const;

  /// Revokes a pending token, so that its URL no longer works, and waits for the answer. Safe to repeat, and retried
  /// also after a reset or a 5XX; where an earlier attempt took effect, the service may answer the later one with 400,
  /// and the error says `outcomeUnknown()`.
  /// @param actorTokenId `components::ActorToken::id`; any UTF-8 but "", "." and "..".
  /// @param options What this call does differently from its client.
  /// @return the answer; its `actorToken` is set.
  /// @throws errors::ClerkErrors on 400 (not pending) and 404 (unknown); anything else as `create` does.
  operations::RevokeActorTokenResponse revoke(const std::string& actorTokenId,
                                              const RequestOptions& options = {}) const;

  /// Creates a token without waiting for it: the arguments, results, errors, hooks, retries and times of `create`, but
  /// every error other than std::invalid_argument comes through the callback.
  ///
  /// At most `ClerkBackendBuilder::setMaxConcurrentCalls` calls are sent at a time; the others wait in order. The time
  /// for an attempt starts when it is sent, that for the whole call now. Hooks and the key's source run on the calling
  /// thread where the call is sent at once, else, as callbacks do, on a thread of the client (of the custom
  /// `HttpClient`, where one is used). Callbacks may start calls and drop handles, but should not block: they hold up
  /// the other calls.
  ///
  /// When the last handle of the client goes, what is under way ends with errors::CancelledException before its
  /// destructor returns, and the callbacks run on its thread. A forked child does not take part in its parent's calls:
  /// there they never end.
  /// @param request As for `create`; copied.
  /// @param callback Runs exactly once, never within createAsync itself. What it throws is dropped.
  /// @param options As for `create`; copied.
  /// @throws std::invalid_argument as `create`, and where `callback` is empty.
  void createAsync(const operations::CreateActorTokenRequestBody& request,
                   Callback<operations::CreateActorTokenResponse> callback, const RequestOptions& options = {}) const;

  /// The same with a future, whose `get` returns or throws as `create` does. Its destructor does not wait.
  /// @param request As for `create`; copied.
  /// @param options As for `create`; copied.
  /// @return the future; ready when the call has ended.
  /// @throws std::invalid_argument as `create`.
  std::future<operations::CreateActorTokenResponse> createAsync(const operations::CreateActorTokenRequestBody& request,
                                                                const RequestOptions& options = {}) const;

  /// Revokes a token without waiting for it: to `revoke` what `createAsync` is to `create`.
  /// @param actorTokenId As for `revoke`; copied.
  /// @param callback As for `createAsync`.
  /// @param options As for `revoke`; copied.
  /// @throws std::invalid_argument as `revoke`, and where `callback` is empty.
  void revokeAsync(const std::string& actorTokenId, Callback<operations::RevokeActorTokenResponse> callback,
                   const RequestOptions& options = {}) const;

  /// The same with a future, whose `get` returns or throws as `revoke` does. Its destructor does not wait.
  /// @param actorTokenId As for `revoke`; copied.
  /// @param options As for `revoke`; copied.
  /// @return the future; ready when the call has ended.
  /// @throws std::invalid_argument as `revoke`.
  std::future<operations::RevokeActorTokenResponse> revokeAsync(const std::string& actorTokenId,
                                                                const RequestOptions& options = {}) const;

 private:
  friend class ClerkBackend;
  explicit ActorTokens(std::shared_ptr<const core::Client> client);

  std::shared_ptr<const core::Client> client_;
};

}  // namespace clerk::backend
