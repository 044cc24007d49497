#pragma once

#include <clerk/backend/export.hpp>

#include <exception>
#include <functional>
#include <utility>
#include <variant>

namespace clerk::backend {

namespace core {

/// What an exception pointer points to; something that says that it is unknown where that is no `std::exception`.
/// @return not null; as long as the pointer or a copy of it lives
CLERK_BACKEND_EXPORT const std::exception* exceptionIn(const std::exception_ptr& pointer) noexcept;

}  // namespace core

/// How a call ended: with its result, or with what the blocking call would have thrown. A value type.
///
/// It can be used in programs that are compiled without exceptions: with `hasValue`, `value` where that is true, and
/// `error` or `errorAs`.
template <class T>
class Outcome {
 public:
  /// @param value The result.
  Outcome(T value) : ended_(std::move(value)) {}  // NOLINT(google-explicit-constructor)
  /// @param exception What the call ended with; not null.
  Outcome(std::exception_ptr exception) : ended_(std::move(exception)) {}  // NOLINT(google-explicit-constructor)

  /// Whether there is a result.
  bool hasValue() const noexcept { return std::holds_alternative<T>(ended_); }

  /// The result; where there is none, throws what the call ended with.
  const T& value() const& {
    rethrow();
    return *std::get_if<T>(&ended_);
  }
  /// As above.
  T& value() & {
    rethrow();
    return *std::get_if<T>(&ended_);
  }
  /// As above.
  T&& value() && {
    rethrow();
    return std::move(*std::get_if<T>(&ended_));
  }

  /// What the call ended with, to be looked at; null where it has a result. It lives as long as this object, or as a
  /// copy of `exception()`.
  const std::exception* error() const noexcept {
    const auto* exception = std::get_if<std::exception_ptr>(&ended_);
    return exception == nullptr ? nullptr : core::exceptionIn(*exception);
  }

  /// The same where it is an E, such as errors::ClerkException; else null.
  template <class E>
  const E* errorAs() const noexcept {
    return dynamic_cast<const E*>(error());
  }

  /// What the call ended with, to be thrown or kept; null where it has a result.
  std::exception_ptr exception() const noexcept {
    const auto* exception = std::get_if<std::exception_ptr>(&ended_);
    return exception == nullptr ? nullptr : *exception;
  }

 private:
  void rethrow() const {
    if (const auto* exception = std::get_if<std::exception_ptr>(&ended_)) std::rethrow_exception(*exception);
  }

  std::variant<T, std::exception_ptr> ended_;
};

/// Receives how an asynchronous call ended; runs exactly once. What it throws is dropped.
template <class T>
using Callback = std::function<void(Outcome<T>)>;

}  // namespace clerk::backend
