#pragma once

#include <clerk/backend/core/client_options.hpp>

#include "core/clock.hpp"
#include "core/retry.hpp"
#include "http/url.hpp"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace clerk::backend::core {

/// What a client was built with, checked. It never changes.
struct Settings {
  ClientOptions options;
  http::Url server;
  std::string secretKey;                  ///< Where there is no source.
  http::Headers authorization;            ///< The same, as a field.
  std::function<std::string()> security;  ///< Gives the key of each attempt, which is checked then.
  std::shared_ptr<http::HttpClient> httpClient;
  http::Headers headers;  ///< Of every request.

  // Tests put their own in the place of these.
  Clock::time_point (*now)() = &Clock::now;
  double (*jitter)() = &randomJitter;

  /// @param key checked
  void setSecretKey(std::string key) {
    authorization = {{"Authorization", "Bearer " + key}};
    secretKey = std::move(key);
    security = nullptr;
  }
};

}  // namespace clerk::backend::core
