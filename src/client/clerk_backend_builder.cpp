#include <clerk/backend/clerk_backend.hpp>
#include <clerk/backend/version.hpp>

#include "core/backend.hpp"
#include "core/validation.hpp"
#include "support/ascii.hpp"

#include <array>
#include <initializer_list>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace clerk::backend {
namespace {

constexpr std::array<const char*, 1> servers{"https://api.clerk.com/v1"};

std::string substitute(std::string url, const std::map<std::string, std::string>& variables) {
  for (auto open = url.find('{'); open != std::string::npos; open = url.find('{', open)) {
    const auto close = url.find('}', open);
    if (close == std::string::npos) throw std::invalid_argument("the server URL has an unclosed variable");
    const auto variable = variables.find(url.substr(open + 1, close - open - 1));
    if (variable == variables.end()) throw std::invalid_argument("a variable of the server URL has no value");
    url.replace(open, close - open + 1, variable->second);
    open += variable->second.size();
  }
  return url;
}

// What is wrong with a setting that came from a variable is told with its name.
template <class Make>
auto named(const std::string& variables, const Make& make) {
  try {
    return make();
  } catch (const std::invalid_argument& wrong) {
    if (variables.empty()) throw;
    throw std::invalid_argument(variables + ": " + wrong.what());
  }
}

std::string joined(std::initializer_list<const char*> variables) {
  std::string all;
  for (const std::string_view one : variables) {
    if (!one.empty()) all.append(all.empty() ? "" : ", ").append(one);
  }
  return all;
}

http::Headers commonHeaders(const std::string& userAgentSuffix, const std::string& apiVersion) {
  if (apiVersion.empty()) throw std::invalid_argument("the API version is empty");
  http::Headers headers;
  headers.add("Accept", "application/json");
  headers.add("User-Agent", "clerk-sdk-cpp/" CLERK_BACKEND_VERSION_STRING +
                                (userAgentSuffix.empty() ? std::string() : " " + userAgentSuffix));
  headers.add("X-Clerk-SDK", "cpp/" CLERK_BACKEND_VERSION_STRING);
  headers.add("Clerk-API-Version", apiVersion);
  core::checkHeaders(headers);
  return headers;
}

}  // namespace

ClerkBackendBuilder& ClerkBackendBuilder::setSecurity(std::string secretKey) {
  variables_.security = "";
  secretKey_ = std::move(secretKey);
  securitySource_ = nullptr;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setSecuritySource(std::function<std::string()> source) {
  variables_.security = "";
  securitySource_ = std::move(source);
  secretKey_.reset();
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setServerUrl(std::string url, std::map<std::string, std::string> variables) {
  variables_.serverUrl = "";
  serverUrl_ = std::move(url);
  serverVariables_ = std::move(variables);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setServerIndex(std::size_t index) {
  variables_.serverUrl = "";
  serverIndex_ = index;
  serverUrl_.reset();
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setClient(std::shared_ptr<http::HttpClient> client) {
  client_ = std::move(client);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setRetryConfig(RetryConfig config) {
  options_.retryConfig = config;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setTimeout(std::chrono::milliseconds attempt) {
  options_.timeout = attempt;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setConnectTimeout(std::chrono::milliseconds connect) {
  options_.connectTimeout = connect;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setProxy(std::string proxyUrl) {
  variables_.proxy = "";
  curl_.proxy = std::move(proxyUrl);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setCaFile(std::string path) {
  variables_.caFile = "";
  curl_.caFile = std::move(path);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setCaPath(std::string path) {
  variables_.caPath = "";
  curl_.caPath = std::move(path);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setCaBlob(std::string pem) {
  curl_.caBlob = std::move(pem);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setHooks(hooks::Hooks hooks) {
  options_.hooks = std::move(hooks);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::addObserver(std::shared_ptr<hooks::Observer> observer) {
  options_.observers.push_back(std::move(observer));
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setUserAgentSuffix(std::string suffix) {
  userAgentSuffix_ = std::move(suffix);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setApiVersion(std::string version) {
  variables_.apiVersion = "";
  apiVersion_ = std::move(version);
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setMaxResponseBytes(std::size_t bytes) {
  options_.maxResponseBytes = bytes;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setMaxConcurrentCalls(std::size_t calls) {
  options_.maxConcurrentCalls = calls;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setMaxQueuedCalls(std::size_t calls) {
  options_.maxQueuedCalls = calls;
  return *this;
}

ClerkBackendBuilder& ClerkBackendBuilder::setAllowInsecureHttp(bool allow) {
  options_.allowInsecureHttp = allow;
  return *this;
}

ClerkBackend ClerkBackendBuilder::build(const nlohmann::json*) const {
  core::Settings settings;
  if (secretKey_) {
    named(variables_.security, [&] { core::checkSecretKey(*secretKey_); });
    settings.setSecretKey(*secretKey_);
  } else if (securitySource_) {
    settings.security = securitySource_;
  } else {
    throw std::invalid_argument(
        asksEnvironment_ ? "the secret key is missing: neither CLERK_SECRET_KEY nor CLERK_SECRET_KEY_FILE is set"
                         : "the secret key is missing: setSecurity or setSecuritySource");
  }
  for (const auto& observer : options_.observers) {
    if (!observer) throw std::invalid_argument("an observer is null");
  }
  core::checkTime(options_.timeout, "timeout");
  core::checkTime(options_.connectTimeout, "connectTimeout");
  core::checkRetryConfig(options_.retryConfig);
  if (options_.maxResponseBytes == 0) throw std::invalid_argument("maxResponseBytes must be positive");
  if (options_.maxConcurrentCalls == 0) throw std::invalid_argument("maxConcurrentCalls must be positive");
  if (!serverUrl_ && serverIndex_ >= servers.size()) throw std::invalid_argument("the server index is unknown");
  settings.options = options_;
  settings.headers = named(variables_.apiVersion, [&] { return commonHeaders(userAgentSuffix_, apiVersion_); });

  hooks::SDKInitContext init;
  init.serverUrl = serverUrl_ ? substitute(*serverUrl_, serverVariables_) : servers[serverIndex_];
  const auto fromVariables = joined({variables_.proxy, variables_.caFile, variables_.caPath});
  if (client_ && (curl_.proxy || curl_.caFile || curl_.caPath || curl_.caBlob)) {
    throw std::invalid_argument((fromVariables.empty() ? std::string() : fromVariables + ": ") +
                                "proxy and CA settings are the built-in client's; a custom one has its own");
  }
  init.client = client_ ? *client_ : named(fromVariables, [&] { return http::makeCurlClient(curl_); });
  for (const auto& hook : options_.hooks.sdkInit) hook(init);
  if (!init.client) throw std::invalid_argument("the HTTP client is null");
  settings.httpClient = std::move(init.client);
  settings.server =
      named(variables_.serverUrl, [&] { return core::checkServerUrl(init.serverUrl, options_.allowInsecureHttp); });
  return ClerkBackend(std::make_shared<const core::Backend>(std::move(settings)));
}

Outcome<ClerkBackend> ClerkBackendBuilder::tryBuild(const nlohmann::json* abi) const noexcept try {
  return build(abi);
} catch (...) {
  return std::current_exception();
}

}  // namespace clerk::backend
