#include <clerk/backend/clerk_backend.hpp>

#include "http/url.hpp"

#include <cstdlib>
#include <new>
#include <stdexcept>
#include <utility>

namespace clerk::backend {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): the caller's environment, read as documented
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

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

ClerkBackend ClerkBackend::fromEnv() {
  auto key = environment("CLERK_SECRET_KEY");
  if (key.empty()) throw std::invalid_argument("CLERK_SECRET_KEY is not set");
  auto result = builder();
  result.setSecurity(std::move(key));
  auto url = environment("CLERK_API_URL");
  if (!url.empty()) {
    if (!http::parseUrl(url).hasPath) url = http::parseUrl(url).text + "/v1";
    result.setServerUrl(std::move(url));
  }
  return result.build();
}

}  // namespace clerk::backend
