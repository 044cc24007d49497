#pragma once

/// Opt-in for C++20: lets a coroutine await who is calling. No thread waits for it.

#include <clerk/backend/authentication/authenticator.hpp>

#include <atomic>
#include <coroutine>
#include <functional>
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

  /// Only until it is awaited.
  AwaitableAuthentication(AwaitableAuthentication&& other) noexcept : start_(std::move(other.start_)) {}

  bool await_ready() const noexcept { return false; }  ///< It has not begun.

  /// Begins. The coroutine goes on at once where nothing needs to be asked.
  // Whichever of this function and the callback comes second lets the coroutine go on; after that the first must not
  // touch this object, which may be gone.
  [[gnu::noinline]] bool await_suspend(std::coroutine_handle<> waiting) {
    const Start start = std::move(start_);
    start([this, waiting](Result result) {
      result_.emplace(std::move(result));
      if (isSecond_.exchange(true)) waiting.resume();
    });
    return !isSecond_.exchange(true);
  }

  /// What was found.
  Result await_resume() { return std::move(*result_); }

 private:
  Start start_;
  std::optional<Result> result_;
  std::atomic<bool> isSecond_{false};
};

/// `co_await awaitAuthenticateRequest(authenticator, headers)` gives what `authenticator.authenticateRequest(headers)`
/// returns. Where the service has to be asked the coroutine goes on on a thread of the client, or of another caller who
/// waits for the same keys, and should not block.
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
