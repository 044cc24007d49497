#pragma once

/// Opt-in for C++20: lets a coroutine await a call. No thread waits for it.

#include <clerk/backend/actor_tokens.hpp>

#include <coroutine>
#include <optional>
#include <string>
#include <utility>

namespace clerk::backend {

/// One call that a coroutine can await; made by `awaitCreate` and `awaitRevoke`, awaited once, there or later. The call
/// starts with the `co_await`.
template <class Result, class Start>
class [[nodiscard]] AwaitableCall {
 public:
  /// @param start Submits the call with the callback that it is given.
  explicit AwaitableCall(Start start) : start_(std::move(start)) {}

  bool await_ready() const noexcept { return false; }  ///< The call has not begun.

  /// Starts the call, and lets the coroutine go on with its end.
  // The coroutine may go on, and end, on another thread before `start` returns: what runs here must not lie in the
  // coroutine's frame, where a compiler puts what it inlines. Nor may the frame hold the client's last handle, which
  // ends this call by going.
  [[gnu::noinline]] void await_suspend(std::coroutine_handle<> waiting) {
    const Start start = *std::move(start_);
    start_.reset();
    start([this, waiting](Outcome<Result> outcome) {
      outcome_ = std::move(outcome);
      waiting.resume();
    });
  }

  /// The result; where there is none, throws what the call ended with.
  Result await_resume() { return std::move(*outcome_).value(); }

 private:
  std::optional<Start> start_;
  std::optional<Outcome<Result>> outcome_;
};

/// `co_await awaitCreate(sdk.actorTokens, request)` gives what `ActorTokens::create` returns, or throws what it throws.
///
/// The coroutine goes on on a thread of the client, as callbacks of `ActorTokens::createAsync` do, and holds up the
/// client's other calls until it next suspends or ends: it should not block. What it lets out of itself is dropped. It
/// always goes on: with errors::CancelledException where the client's last handle goes first (the call holds none);
/// only in a forked child it never does.
inline auto awaitCreate(const ActorTokens& actorTokens, operations::CreateActorTokenRequestBody request,
                        RequestOptions options = {}) {
  using Result = operations::CreateActorTokenResponse;
  auto start = [actorTokens, request = std::move(request), options = std::move(options)](Callback<Result> callback) {
    actorTokens.createAsync(request, std::move(callback), options);
  };
  return AwaitableCall<Result, decltype(start)>(std::move(start));
}

/// `co_await awaitRevoke(sdk.actorTokens, id)`: as `awaitCreate`, for `ActorTokens::revoke`.
inline auto awaitRevoke(const ActorTokens& actorTokens, std::string actorTokenId, RequestOptions options = {}) {
  using Result = operations::RevokeActorTokenResponse;
  auto start = [actorTokens, actorTokenId = std::move(actorTokenId), options = std::move(options)](
                   Callback<Result> callback) { actorTokens.revokeAsync(actorTokenId, std::move(callback), options); };
  return AwaitableCall<Result, decltype(start)>(std::move(start));
}

}  // namespace clerk::backend
