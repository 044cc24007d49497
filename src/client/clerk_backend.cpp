#include <clerk/backend/clerk_backend.hpp>

#include "http/url.hpp"

#include <cstdlib>
#include <stdexcept>

namespace clerk::backend {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): the caller's environment, read as documented
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

ClerkBackend::ClerkBackend(std::shared_ptr<const core::Client> client) : actorTokens(std::move(client)) {}

ClerkBackend::~ClerkBackend() = default;

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
