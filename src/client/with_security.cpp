#include <clerk/backend/clerk_backend.hpp>

#include "core/backend.hpp"
#include "core/validation.hpp"

#include <utility>

// By itself, so that programs that have one key do not carry it.

namespace clerk::backend {

ClerkBackend ClerkBackend::withSecurity(std::string secretKey) const {
  core::checkSecretKey(secretKey);
  auto settings = backend_->settings();
  settings.setSecretKey(std::move(secretKey));
  return ClerkBackend(std::make_shared<const core::Backend>(std::move(settings)));
}

}  // namespace clerk::backend
