#include <clerk/backend/clerk_backend.hpp>

#include <new>
#include <utility>

namespace clerk::backend {

ClerkBackend::ClerkBackend(std::shared_ptr<const core::Backend> backend) noexcept
    : SubClients(*backend), backend_(std::move(backend)) {}

ClerkBackend::ClerkBackend(const ClerkBackend& other) noexcept : ClerkBackend(other.backend_) {}

ClerkBackend& ClerkBackend::operator=(const ClerkBackend& other) noexcept {
  if (this == &other) return *this;
  const auto old = backend_;  // goes last, when this handle is whole again: that may run callbacks
  this->~ClerkBackend();
  return *::new (this) ClerkBackend(other);  // its members point to the backend
}

ClerkBackend::~ClerkBackend() {
  // While this handle is still whole: the callbacks of the calls that end may use it.
  if (backend_.use_count() == 1) core::close(*backend_);
}

ClerkBackendBuilder ClerkBackend::builder() { return {}; }

ClerkBackend ClerkBackend::fromEnv() { return builder().fromEnvironment().build(); }

}  // namespace clerk::backend
