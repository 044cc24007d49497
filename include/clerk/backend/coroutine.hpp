#pragma once

/// Opt-in for C++20: lets a coroutine await a call. No thread waits for it.

#include <clerk/backend/clerk_backend.hpp>

#include <coroutine>
#include <optional>
#include <utility>

namespace clerk::backend {

/// One call that a coroutine can await; made by `awaitCall`, awaited once, there or later. The call starts with the
/// `co_await`.
template <class Request>
class [[nodiscard]] AwaitableCall {
 public:
  /// What the await returns.
  using Response = typename Request::Response;

  /// @param sdk The client that makes the call.
  /// @param request As for `ClerkBackend::call`.
  /// @param options As for `ClerkBackend::call`.
  AwaitableCall(const ClerkBackend& sdk, Request request, RequestOptions options)
      : start_(Start{sdk, std::move(request), std::move(options)}) {}

  bool await_ready() const noexcept { return false; }  ///< The call has not begun.

  /// Starts the call, and lets the coroutine go on with its end.
  // The coroutine may go on, and end, on another thread before `callAsync` returns: what runs here must not lie in the
  // coroutine's frame, where a compiler puts what it inlines. Nor may the frame hold the client's last handle, which
  // ends this call by going.
  [[gnu::noinline]] void await_suspend(std::coroutine_handle<> waiting) {
    const Start start = *std::move(start_);
    start_.reset();
    start.sdk.callAsync(
        start.request,
        [this, waiting](Outcome<Response> outcome) {
          outcome_ = std::move(outcome);
          waiting.resume();
        },
        start.options);
  }

  /// The result; where there is none, throws what the call ended with.
  Response await_resume() { return std::move(*outcome_).value(); }

 private:
  struct Start {
    ClerkBackend sdk;
    Request request;
    RequestOptions options;
  };

  std::optional<Start> start_;
  std::optional<Outcome<Response>> outcome_;
};

/// `co_await awaitCall(sdk, request)` gives what `sdk.call(request)` returns, or throws what it throws.
///
/// The coroutine goes on on a thread of the client, as callbacks of `ClerkBackend::callAsync` do, and holds up the
/// client's other calls until it next suspends or ends: it should not block. What it lets out of itself is dropped. It
/// always goes on: with errors::CancelledException where the client's last handle goes first (the call holds none);
/// only in a forked child it never does.
/// @param sdk The client that makes the call.
/// @param request As for `ClerkBackend::call`; copied.
/// @param options As for `ClerkBackend::call`; copied.
template <class Request>
AwaitableCall<Request> awaitCall(const ClerkBackend& sdk, const Request& request, const RequestOptions& options) {
  return AwaitableCall<Request>(sdk, request, options);
}

/// The same, with the client's own options.
template <class Request>
AwaitableCall<Request> awaitCall(const ClerkBackend& sdk, const Request& request) {
  return AwaitableCall<Request>(sdk, request, RequestOptions());
}

#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ < 13
// gcc 12 copies aggregates that are made within a co_await expression byte by byte, and so breaks the strings in them:
// request and options need a name of their own, in a statement before.
template <class Request>
void awaitCall(const ClerkBackend& sdk, const Request&& request) = delete;
template <class Request>
void awaitCall(const ClerkBackend& sdk, const Request&& request, const RequestOptions& options) = delete;
template <class Request>
void awaitCall(const ClerkBackend& sdk, const Request& request, const RequestOptions&& options) = delete;
template <class Request>
void awaitCall(const ClerkBackend& sdk, const Request&& request, const RequestOptions&& options) = delete;
#endif

}  // namespace clerk::backend
