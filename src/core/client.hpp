#pragma once

#include <clerk/backend/hooks/hooks.hpp>
#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/retry_config.hpp>

#include "http/process_local.hpp"
#include "http/url.hpp"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace clerk::backend::core {

class AsyncCalls;
class AsyncCallsOwner;

/// What all calls of one client share. Its settings never change.
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
    std::size_t maxConcurrentCalls;
    std::size_t maxQueuedCalls;
  };

  explicit Client(Settings settings);
  ~Client();
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  const Settings& settings() const noexcept { return *settings_; }

  AsyncCalls& asyncCalls() const;

 private:
  const std::shared_ptr<const Settings> settings_;
  mutable ProcessLocal<AsyncCallsOwner> asyncCalls_;
};

}  // namespace clerk::backend::core
