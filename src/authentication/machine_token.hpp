#pragma once

#include <clerk/backend/authentication/request_state.hpp>
#include <clerk/backend/clerk_backend.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

// Tokens that say nothing by themselves: the service says what they are worth.

namespace clerk::backend::authentication {

/// The kind of a token by its first letters; nothing where it is no machine's.
std::optional<TokenType> machineTypeOf(std::string_view token) noexcept;

/// Asks the service for a token of a machine, an OAuth application, or an API key. Never throws for what it answers.
/// @param sdk with the secret key that tokens of that kind are verified by
RequestState verifyMachineToken(const ClerkBackend& sdk, TokenType type, std::string token,
                                const RequestOptions& options);

/// The same without waiting.
/// @param verified must not throw
void verifyMachineTokenAsync(const ClerkBackend& sdk, TokenType type, std::string token, const RequestOptions& options,
                             std::function<void(RequestState)> verified);

}  // namespace clerk::backend::authentication
