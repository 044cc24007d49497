#include <clerk/backend/clerk_backend_builder.hpp>

#include "support/file.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace clerk::backend {
namespace {

std::optional<std::string> valueOf(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): the caller's environment, read as documented
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

[[noreturn]] void refuse(const char* name, const char* why) {
  throw std::invalid_argument(std::string(name) + ": " + why);
}

std::string keyIn(const char* name, const std::string& path) {
  auto key = readFile(path);
  if (!key) refuse(name, "the file cannot be read");
  if (!key->empty() && key->back() == '\n') key->pop_back();
  if (!key->empty() && key->back() == '\r') key->pop_back();
  if (key->empty()) refuse(name, "the file is empty");
  return *std::move(key);
}

std::chrono::milliseconds millisecondsIn(const char* name, const std::string& text) {
  std::int64_t count = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, count);
  if (read.ec != std::errc() || read.ptr != end || count <= 0)
    refuse(name, "must be a positive number of milliseconds");
  return std::chrono::milliseconds(count);
}

}  // namespace

ClerkBackendBuilder& ClerkBackendBuilder::fromEnvironment() {
  asksEnvironment_ = true;
  const auto take = [](const char* name, const auto& set) {
    if (auto value = valueOf(name)) set(*std::move(value));
  };
  if (valueOf("CLERK_SECRET_KEY") && valueOf("CLERK_SECRET_KEY_FILE")) {
    refuse("CLERK_SECRET_KEY", "CLERK_SECRET_KEY_FILE is set as well, and only one can count");
  }
  take("CLERK_SECRET_KEY", [&](std::string key) {
    setSecurity(std::move(key));
    variables_.security = "CLERK_SECRET_KEY";
  });
  take("CLERK_SECRET_KEY_FILE", [&](const std::string& path) {
    setSecurity(keyIn("CLERK_SECRET_KEY_FILE", path));
    variables_.security = "CLERK_SECRET_KEY_FILE";
  });
  take("CLERK_API_URL", [&](std::string url) {
    setServerUrl(std::move(url));
    variables_.serverUrl = "CLERK_API_URL";
  });
  take("CLERK_API_VERSION", [&](std::string version) {
    setApiVersion(std::move(version));
    variables_.apiVersion = "CLERK_API_VERSION";
  });
  take("CLERK_TIMEOUT_MS", [&](const std::string& text) { setTimeout(millisecondsIn("CLERK_TIMEOUT_MS", text)); });
  take("CLERK_CONNECT_TIMEOUT_MS",
       [&](const std::string& text) { setConnectTimeout(millisecondsIn("CLERK_CONNECT_TIMEOUT_MS", text)); });
  take("CLERK_PROXY", [&](std::string url) {
    setProxy(std::move(url));
    variables_.proxy = "CLERK_PROXY";
  });
  take("CLERK_CA_FILE", [&](std::string path) {
    setCaFile(std::move(path));
    variables_.caFile = "CLERK_CA_FILE";
  });
  take("CLERK_CA_PATH", [&](std::string path) {
    setCaPath(std::move(path));
    variables_.caPath = "CLERK_CA_PATH";
  });
  take("CLERK_LOG", [&](const std::string& level) {
    if (level != "info" && level != "debug") refuse("CLERK_LOG", "must be info or debug");
    auto& observers = options_.observers;
    observers.erase(std::remove(observers.begin(), observers.end(), environmentsLogger_), observers.end());
    environmentsLogger_ = hooks::makeLogger(level == "info" ? hooks::LogLevel::info : hooks::LogLevel::debug);
    addObserver(environmentsLogger_);
  });
  return *this;
}

}  // namespace clerk::backend
