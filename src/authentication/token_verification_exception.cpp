#include <clerk/backend/authentication/token_verification_exception.hpp>

#include <string>

namespace clerk::backend::errors {

TokenVerificationException::TokenVerificationException(std::string_view reason)
    : std::runtime_error("the token was refused: " + std::string(reason)), reason_(reason) {}

TokenVerificationException::~TokenVerificationException() = default;

}  // namespace clerk::backend::errors
