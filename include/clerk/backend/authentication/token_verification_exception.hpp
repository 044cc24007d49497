#pragma once

#include <clerk/backend/authentication/reason.hpp>
#include <clerk/backend/export.hpp>

#include <stdexcept>
#include <string_view>

namespace clerk::backend::errors {

/// A token was refused. `what()` says why for people, and quotes nothing of the token.
class CLERK_BACKEND_EXPORT TokenVerificationException final : public std::runtime_error {
 public:
  /// @param reason One of AuthErrorReason, or other text that lives as long as the process.
  explicit TokenVerificationException(std::string_view reason);
  ~TokenVerificationException() override;
  TokenVerificationException(const TokenVerificationException&) noexcept = default;             ///< Never throws.
  TokenVerificationException& operator=(const TokenVerificationException&) noexcept = default;  ///< Never throws.

  /// Why, for programs: one of AuthErrorReason. It lives as long as the process.
  std::string_view reason() const noexcept { return reason_; }

  /// Whether the token may well be true, but Clerk's API could not be asked for the keys, or refuses the secret key.
  bool isUnavailable() const noexcept;

 private:
  std::string_view reason_;
};

}  // namespace clerk::backend::errors
