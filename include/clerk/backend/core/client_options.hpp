#pragma once

#include <clerk/backend/hooks/hooks.hpp>
#include <clerk/backend/hooks/observer.hpp>
#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/retry_config.hpp>

#include <chrono>
#include <cstddef>
#include <limits>
#include <memory>
#include <vector>

namespace clerk::backend::core {

/// The settings of a client that its calls take as they are; the setters of ClerkBackendBuilder tell what they mean.
struct ClientOptions {
  RetryConfig retryConfig{};                                               ///< `setRetryConfig`.
  std::chrono::milliseconds timeout{30'000};                               ///< `setTimeout`.
  std::chrono::milliseconds connectTimeout{10'000};                        ///< `setConnectTimeout`.
  hooks::Hooks hooks{};                                                    ///< `setHooks`.
  std::vector<std::shared_ptr<hooks::Observer>> observers{};               ///< `addObserver`.
  std::size_t maxResponseBytes = std::size_t{16} << 20U;                   ///< `setMaxResponseBytes`.
  std::size_t maxConcurrentCalls = 256;                                    ///< `setMaxConcurrentCalls`.
  std::size_t maxQueuedCalls = (std::numeric_limits<std::size_t>::max)();  ///< `setMaxQueuedCalls`.
  bool allowInsecureHttp = false;                                          ///< `setAllowInsecureHttp`.
};

}  // namespace clerk::backend::core
