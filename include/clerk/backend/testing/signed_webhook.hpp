#pragma once

#include <clerk/backend/http/headers.hpp>
#include <clerk/backend/testing/export.hpp>

#include <chrono>
#include <string>

namespace clerk::backend_testing {

/// A webhook as an endpoint receives it.
struct SignedWebhook {
  backend::http::Headers headers{};  ///< `svix-id`, `svix-timestamp` and `svix-signature`.
  std::string body{};                ///< The bytes that were signed.
};

/// Signs a webhook as the service does (Standard Webhooks). Change the result, or send it late, to see it refused.
/// @param secret of the endpoint: "whsec_" and a key in base64
/// @param body any text
/// @param id of the message
/// @throws std::invalid_argument where the secret is none
CLERK_BACKEND_TESTING_EXPORT SignedWebhook
signWebhook(const std::string& secret, std::string body, const std::string& id = "msg_fake",
            std::chrono::system_clock::time_point sentAt = std::chrono::system_clock::now());

}  // namespace clerk::backend_testing
