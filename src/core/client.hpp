#pragma once

#include <clerk/backend/hooks/hooks.hpp>
#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/retry_config.hpp>

#include "http/url.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace clerk::backend::core {

/// What all calls of one client share. Never changes once it is built.
class Client {
 public:
  struct Settings {
    http::Url server;
    bool allowInsecureHttp = false;
    std::function<std::string()> security;
    std::shared_ptr<http::HttpClient> httpClient;
    RetryConfig retryConfig;
    std::chrono::milliseconds timeout;
    std::chrono::milliseconds connectTimeout;
    std::size_t maxResponseBytes;
    hooks::Hooks hooks;
    http::Headers headers;  ///< Of every request.
  };

  explicit Client(Settings settings) : settings_(std::move(settings)) {}

  const Settings& settings() const noexcept { return settings_; }

 private:
  const Settings settings_;
};

}  // namespace clerk::backend::core
