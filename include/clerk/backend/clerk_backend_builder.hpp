#pragma once

#include <clerk/backend/core/client_options.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/hooks/hooks.hpp>
#include <clerk/backend/http/curl_client.hpp>
#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/outcome.hpp>
#include <clerk/backend/retry_config.hpp>

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace clerk::backend {

class ClerkBackend;

/// Collects the settings of a client. Nothing is checked before `build()`, which may be called more than once; each
/// setter replaces what was set before. One builder is to be used from one thread at a time.
class CLERK_BACKEND_EXPORT ClerkBackendBuilder {
 public:
  /// Takes settings from the environment, as it is now; a setter that is called later stands instead. Variables that
  /// are not set, or empty, change nothing.
  ///
  /// `CLERK_SECRET_KEY`, or `CLERK_SECRET_KEY_FILE`, a file that has the key, as containers mount secrets; a line end
  /// behind it is left out. `CLERK_API_URL`, `CLERK_API_VERSION`, `CLERK_TIMEOUT_MS` and `CLERK_CONNECT_TIMEOUT_MS`
  /// (milliseconds), `CLERK_PROXY`, `CLERK_CA_FILE` and `CLERK_CA_PATH` are those of the setters of these names.
  /// `CLERK_LOG`, "info" or "debug", adds `hooks::makeLogger`, one however often this is called. Nothing in the
  /// environment lets plain http go further than loopback, or turns a check off.
  /// @throws std::invalid_argument, which names the variable, where both variables for the key are set, its file cannot
  /// be read, a time is not a number of milliseconds, or `CLERK_LOG` is neither of these. Everything else is checked by
  /// `build`, which names it, too.
  ClerkBackendBuilder& fromEnvironment();

  /// The instance's secret key. Required, unless `setSecuritySource` is used; the later of the two counts.
  ClerkBackendBuilder& setSecurity(std::string secretKey);

  /// Asked for the secret key on every attempt, from every thread that sends one, several at once, so that keys can
  /// rotate. What it throws ends the call, passes unchanged and is not retried.
  ClerkBackendBuilder& setSecuritySource(std::function<std::string()> source);

  /// The base URL, instead of `https://api.clerk.com/v1`. `{name}` is replaced by `variables["name"]`. It must be
  /// an absolute http or https URL without user info, query or fragment; plain http only to `localhost`,
  /// 127.0.0.0/8 and `[::1]`, unless `setAllowInsecureHttp(true)`.
  ClerkBackendBuilder& setServerUrl(std::string url, std::map<std::string, std::string> variables = {});

  /// One of the API's servers; 0 (`https://api.clerk.com/v1`) is the only one. The later of this and `setServerUrl`
  /// counts.
  ClerkBackendBuilder& setServerIndex(std::size_t index);

  /// A transport of your own. Excludes `setProxy` and the `setCa…` settings, which are the built-in one's.
  ClerkBackendBuilder& setClient(std::shared_ptr<http::HttpClient> client);

  /// When and how often calls are tried again, for calls without `RequestOptions::retryConfig`.
  ClerkBackendBuilder& setRetryConfig(RetryConfig config);

  ClerkBackendBuilder& setTimeout(std::chrono::milliseconds attempt);         ///< One attempt; 30 s unless set.
  ClerkBackendBuilder& setConnectTimeout(std::chrono::milliseconds connect);  ///< Connecting; 10 s unless set.

  /// `http://`, `https://`, `socks5://` … for https servers, instead of the environment's; "" for none.
  ClerkBackendBuilder& setProxy(std::string proxyUrl);
  ClerkBackendBuilder& setCaFile(std::string path);  ///< PEM bundle to trust instead of the system's.
  ClerkBackendBuilder& setCaPath(std::string path);  ///< Directory of hashed certificates to trust instead.
  ClerkBackendBuilder& setCaBlob(std::string pem);   ///< PEM certificates to trust instead.

  ClerkBackendBuilder& setHooks(hooks::Hooks hooks);  ///< Called around each attempt; none unless set.
  /// Is told of every call and attempt, and cannot change or break one; besides those that were added before.
  ClerkBackendBuilder& addObserver(std::shared_ptr<hooks::Observer> observer);

  ClerkBackendBuilder& setUserAgentSuffix(std::string suffix);  ///< Appended to `User-Agent`: "my-app/1.2".
  ClerkBackendBuilder& setApiVersion(std::string version);      ///< `Clerk-API-Version`; "2026-05-12" unless set.
  ClerkBackendBuilder& setMaxResponseBytes(std::size_t bytes);  ///< The largest body, decompressed; 16 MiB unless set.

  /// How many asynchronous calls are sent at a time; 256 unless set. Calls that wait to be tried again do not count.
  ClerkBackendBuilder& setMaxConcurrentCalls(std::size_t calls);

  /// How many more may wait for that; without limit unless set. Any further one ends with errors::TransportException of
  /// kind `queueFull`; nothing of it was sent.
  ClerkBackendBuilder& setMaxQueuedCalls(std::size_t calls);

  /// Lets plain http go to other hosts than loopback. Key, tokens and URLs then cross the network in clear.
  ClerkBackendBuilder& setAllowInsecureHttp(bool allow);

  /// Makes a client, and calls the `sdkInit` hooks. No connection is opened yet.
  /// @throws std::invalid_argument where a setting is missing or cannot be used.
  /// @throws std::runtime_error where libcurl cannot be initialised.
  inline ClerkBackend build() const;

  /// The same without throwing, for programs that do not use exceptions.
  /// @return the client, or what `build` would have thrown.
  [[nodiscard]] inline Outcome<ClerkBackend> tryBuild() const;

 private:
  // The parameter puts the version of nlohmann/json into the symbol: a program built with another one does not link.
  ClerkBackend build(const nlohmann::json* abi) const;
  Outcome<ClerkBackend> tryBuild(const nlohmann::json* abi) const noexcept;

  /// The variables that the settings came from; empty where they did not.
  struct Variables {
    const char* security = "";
    const char* serverUrl = "";
    const char* apiVersion = "";
    const char* proxy = "";
    const char* caFile = "";
    const char* caPath = "";
  };

  Variables variables_;
  bool asksEnvironment_ = false;
  std::shared_ptr<hooks::Observer> environmentsLogger_;
  std::optional<std::string> secretKey_;
  std::function<std::string()> securitySource_;
  std::optional<std::string> serverUrl_;
  std::map<std::string, std::string> serverVariables_;
  std::size_t serverIndex_ = 0;
  std::optional<std::shared_ptr<http::HttpClient>> client_;
  http::CurlClientOptions curl_;
  core::ClientOptions options_;
  std::string userAgentSuffix_;
  std::string apiVersion_ = "2026-05-12";
};

}  // namespace clerk::backend
