#pragma once

#include <exception>
#include <string_view>

namespace clerk::backend::authentication {

/// Whether a reason says that nothing is known of the token, because the service could not say it.
bool isOfService(std::string_view reason) noexcept;

/// The status that a call of the service ended with; 0 where it was none, or the answer could not be read.
int statusOf(const std::exception_ptr& failure) noexcept;

/// One of AuthErrorReason where a call failed for the client's own secret key; else empty.
std::string_view keyRefusalOf(const std::exception_ptr& failure) noexcept;

}  // namespace clerk::backend::authentication
