#pragma once

#include <clerk/backend/core/client_options.hpp>

#include "core/clock.hpp"
#include "core/retry.hpp"
#include "http/url.hpp"

#include <functional>
#include <memory>
#include <string>

namespace clerk::backend::core {

/// What a client was built with, checked. It never changes.
struct Settings {
  ClientOptions options;
  http::Url server;
  std::string secretKey;                  ///< Where there is no source.
  std::function<std::string()> security;  ///< Gives the key of each attempt, which is checked then.
  std::shared_ptr<http::HttpClient> httpClient;
  http::Headers headers;  ///< Of every request.

  // Tests put their own in the place of these.
  Clock::time_point (*now)() = &Clock::now;
  double (*jitter)() = &randomJitter;
};

}  // namespace clerk::backend::core
