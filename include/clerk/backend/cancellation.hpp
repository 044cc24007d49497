#pragma once

#include <clerk/backend/export.hpp>

#include <cstdint>
#include <functional>
#include <memory>

namespace clerk::backend {

namespace detail {
class CancellationState;
}

/// Says whether a call should end early. A default-constructed token is never cancelled.
///
/// Copies share one state; every method may be called from any thread.
class CLERK_BACKEND_EXPORT CancellationToken {
 public:
  CancellationToken() = default;

  /// Whether the source was cancelled. Costs one atomic read.
  bool isCancelled() const noexcept;

  /// Whether a source stands behind this token; without one it can never be cancelled.
  bool canBeCancelled() const noexcept { return state_ != nullptr; }

 private:
  friend class CancellationSource;
  friend class CancellationCallback;
  explicit CancellationToken(std::shared_ptr<detail::CancellationState> state) : state_(std::move(state)) {}

  std::shared_ptr<detail::CancellationState> state_;
};

/// Cancels the calls that were given its token. May be used from any thread, and is not async-signal-safe.
///
///     CancellationSource source;
///     RequestOptions options;
///     options.cancellation = source.token();
///     // another thread: source.cancel();
class CLERK_BACKEND_EXPORT CancellationSource {
 public:
  CancellationSource();

  /// Cancels, once and for all, and runs the callbacks that wait for it on this thread.
  /// A call under way ends with `errors::CancelledException` within 100 ms.
  void cancel() const;

  /// A token whose state lives as long as the token does, also beyond this source.
  CancellationToken token() const { return CancellationToken(state_); }

  /// As `token()`, and the token keeps `owner` alive, which in turn must keep this source alive: for adapters to other
  /// cancellation schemes.
  CancellationToken token(const std::shared_ptr<void>& owner) const;

 private:
  std::shared_ptr<detail::CancellationState> state_;
};

/// Runs a function when a token is cancelled, as `std::stop_callback` does: at once, on the constructing thread, where
/// it is cancelled already, else on the thread that cancels. The destructor waits for a run on another thread to end,
/// so that what the function uses may be destroyed afterwards.
class CLERK_BACKEND_EXPORT CancellationCallback {
 public:
  /// @param token Whose cancellation to wait for; one that cannot be cancelled never runs the function.
  /// @param onCancel Runs at most once. It must not throw, and should be short: it holds up the cancelling thread.
  CancellationCallback(const CancellationToken& token, std::function<void()> onCancel);
  ~CancellationCallback();
  CancellationCallback(const CancellationCallback&) = delete;
  CancellationCallback& operator=(const CancellationCallback&) = delete;

 private:
  friend class detail::CancellationState;

  std::shared_ptr<detail::CancellationState> state_;
  std::function<void()> onCancel_;
  // Its neighbours among those that wait, and the process in which they are.
  CancellationCallback* previous_ = nullptr;
  CancellationCallback* next_ = nullptr;
  std::uint64_t process_ = 0;
};

}  // namespace clerk::backend
