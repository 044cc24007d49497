#pragma once

#include <clerk/backend/hooks/call_info.hpp>
#include <clerk/backend/http/http_client.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace clerk::backend::hooks {

/// What a client is made of, before it is made.
struct SDKInitContext {
  std::string serverUrl;                     ///< Checked again after the hooks, as in `setServerUrl`.
  std::shared_ptr<http::HttpClient> client;  ///< May be replaced or decorated; must not be null afterwards.
};

/// Which attempt of which call a hook sees.
struct HookContext : CallInfo {
  int attempt = 1;  ///< 1 for the first.
};

/// As `HookContext`, after the attempt ended.
struct AfterHookContext : HookContext {
  std::chrono::nanoseconds duration{};  ///< From sending the attempt to its end.
};

/// Runs once, on the thread that calls `build()`.
using SDKInitHook = std::function<void(SDKInitContext&)>;

/// May change the request. `Authorization` is added after it, and only where the URL's origin is still the base URL's.
using BeforeRequestHook = std::function<void(const HookContext&, http::Request&)>;

/// Sees every answer of status 2XX, and may change it. Its body may hold credentials.
using AfterSuccessHook = std::function<void(const AfterHookContext&, http::Response&)>;

/// Sees every other answer, and may change it, also into a success; and every failure to get one. One pointer is null.
using AfterErrorHook = std::function<void(const AfterHookContext&, http::Response*, const http::Failure*)>;

/// Functions that the SDK calls around each attempt, in the order in which they were added. They are called from every
/// thread that makes a call, several at once, for asynchronous calls also from the client's own threads; what they
/// throw ends the call, passes unchanged and is not retried.
struct Hooks {
  std::vector<SDKInitHook> sdkInit{};              ///< While the client is built.
  std::vector<BeforeRequestHook> beforeRequest{};  ///< Before each attempt.
  std::vector<AfterSuccessHook> afterSuccess{};    ///< After each answer of status 2XX.
  std::vector<AfterErrorHook> afterError{};        ///< After each other answer or failure.
};

}  // namespace clerk::backend::hooks
