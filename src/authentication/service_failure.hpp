#pragma once

#include <exception>
#include <string_view>

namespace clerk::backend::authentication {

/// Whether a reason says that nothing is known of the token, because the service could not say it.
bool isOfService(std::string_view reason) noexcept;

/// The status that a call of the service ended with; 0 where it was none, or the answer could not be read.
int statusOf(const std::exception_ptr& failure) noexcept;

/// Whether that status says that the service refuses the secret key.
bool refusesKey(int status) noexcept;

}  // namespace clerk::backend::authentication
