#include <clerk/backend/errors/errors.hpp>

namespace clerk::backend::errors {

// The destructors stand here so that each type has one home, and is the same type on both sides of a shared library.

ClerkException::ClerkException(const std::string& what, ErrorDetails details)
    : std::runtime_error(what), details_(std::make_shared<const ErrorDetails>(std::move(details))) {}
ClerkException::~ClerkException() = default;
ClerkErrors::~ClerkErrors() = default;
SDKException::~SDKException() = default;
TransportException::~TransportException() = default;
TimeoutException::~TimeoutException() = default;
CancelledException::~CancelledException() = default;
ConfigurationException::~ConfigurationException() = default;

}  // namespace clerk::backend::errors
