#pragma once

#include <clerk/backend/authentication/session_claims.hpp>
#include <clerk/backend/export.hpp>

#include <memory>
#include <string_view>
#include <utility>

namespace clerk::backend {

/// Whether a request is a signed-in user's. A value type that is cheap to copy.
class CLERK_BACKEND_EXPORT RequestState {
 public:
  /// Signed in, as the token says.
  explicit RequestState(SessionClaims claims) : claims_(std::make_shared<const SessionClaims>(std::move(claims))) {}
  /// Signed out.
  /// @param reason One of AuthErrorReason, or other text that lives as long as the process.
  explicit RequestState(std::string_view reason) noexcept : reason_(reason) {}

  bool isSignedIn() const noexcept { return claims_ != nullptr; }  ///< Whether there are claims.

  /// Why not signed in: one of AuthErrorReason; empty where signed in. It lives as long as the process.
  std::string_view reason() const noexcept { return reason_; }

  /// What the token says; lives as long as any copy of this state.
  /// @throws std::logic_error where not signed in.
  const SessionClaims& claims() const&;
  const SessionClaims& claims() const&& = delete;  ///< They would be gone.

 private:
  std::shared_ptr<const SessionClaims> claims_;
  std::string_view reason_;
};

}  // namespace clerk::backend
