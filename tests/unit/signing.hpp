#pragma once

#include "authentication/base64url.hpp"

#include <clerk/backend/testing/signing_key.hpp>

#include <chrono>
#include <cstdint>
#include <string>

/// What tokens and webhooks of the tests are signed with, and when.
namespace clerk::backend {

/// Seconds since the epoch.
inline constexpr std::int64_t moment = 1'700'000'000;
inline constexpr std::chrono::system_clock::time_point timeOfMoment{std::chrono::seconds(moment)};

/// One for all: making a key takes long.
inline const backend_testing::SigningKey& signingKey() {
  static const backend_testing::SigningKey key;
  return key;
}

inline const std::string webhookSecret = "whsec_" + authentication::toBase64("a fake secret");

}  // namespace clerk::backend
