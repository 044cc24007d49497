#include <clerk/backend/authentication/token_verification_exception.hpp>

#include "authentication/service_failure.hpp"

#include <string>

namespace clerk::backend::errors {

TokenVerificationException::TokenVerificationException(std::string_view reason)
    : std::runtime_error("the token was refused: " + std::string(reason)), reason_(reason) {}

TokenVerificationException::~TokenVerificationException() = default;

bool TokenVerificationException::isUnavailable() const noexcept { return authentication::isOfService(reason_); }

}  // namespace clerk::backend::errors
