#pragma once

/// Opt-in for C++20: lets a coroutine await who is calling. No thread waits for it.

#include <clerk/backend/authentication/authenticator.hpp>

#include <atomic>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace clerk::backend {

/// What a coroutine can await once, there or later; made by `awaitAuthenticateRequest` and `awaitVerifyToken`. It
/// starts with the `co_await`.
/// @tparam Result What is passed on by the asynchronous form.
template <class Result>
class [[nodiscard]] AwaitableAuthentication {
 public:
  /// Begins, and is told the end; within itself where nothing needs to be asked.
  using Start = std::function<void(std::function<void(Result)>)>;

  explicit AwaitableAuthentication(Start start) : start_(std::move(start)) {}  ///< See `Start`.

  /// Begins; true where nothing needs to be asked: the coroutine goes on at once.
  bool await_ready() {
    state_ = std::make_shared<State>();
    start_([state = state_](Result result) {
      state->result.emplace(std::move(result));
      if (state->isSecond.exchange(true)) state->waiting.resume();
    });
    return state_->isSecond.load();
  }

  /// Whichever of this function and the callback comes second lets the coroutine go on.
  // It may go on, and end, on another thread meanwhile: what runs here must not lie in the coroutine's frame, where a
  // compiler puts what it inlines.
  [[gnu::noinline]] void await_suspend(std::coroutine_handle<> waiting) {
    const auto state = state_;
    state->waiting = waiting;
    if (state->isSecond.exchange(true)) waiting.resume();
  }

  /// What was found.
  Result await_resume() { return std::move(*state_->result); }

 private:
  struct State {
    std::coroutine_handle<> waiting;
    std::optional<Result> result;
    std::atomic<bool> isSecond{false};
  };

  Start start_;
  std::shared_ptr<State> state_;
};

/// `co_await awaitAuthenticateRequest(authenticator, headers)` gives what `authenticator.authenticateRequest(headers)`
/// returns. Where it has to wait for the service the coroutine goes on on a thread of the client, or of another caller
/// who waits for the same keys, and should not block.
/// @param authenticator Kept until the end.
/// @param headers As for `Authenticator::authenticateRequest`; copied.
inline AwaitableAuthentication<RequestState> awaitAuthenticateRequest(const Authenticator& authenticator,
                                                                      const http::Headers& headers) {
  return AwaitableAuthentication<RequestState>([authenticator, headers](std::function<void(RequestState)> ended) {
    authenticator.authenticateRequestAsync(headers, std::move(ended));
  });
}

/// A token's verification, which a coroutine can await; made by `awaitVerifyToken`.
class [[nodiscard]] AwaitableVerification : public AwaitableAuthentication<Outcome<SessionClaims>> {
 public:
  using AwaitableAuthentication::AwaitableAuthentication;

  /// The claims; where the token is refused, throws what `Authenticator::verifyToken` throws.
  SessionClaims await_resume() { return AwaitableAuthentication::await_resume().value(); }
};

/// `co_await awaitVerifyToken(authenticator, token)` gives what `authenticator.verifyToken(token)` returns, or throws
/// what it throws. It goes on as above.
/// @param authenticator Kept until the end.
/// @param token As for `Authenticator::verifyToken`; copied.
inline AwaitableVerification awaitVerifyToken(const Authenticator& authenticator, const std::string& token) {
  return AwaitableVerification([authenticator, token](std::function<void(Outcome<SessionClaims>)> ended) {
    authenticator.verifyTokenAsync(token, std::move(ended));
  });
}

}  // namespace clerk::backend
