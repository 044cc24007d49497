#pragma once

#include <clerk/backend/cancellation.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/failure.hpp>
#include <clerk/backend/http/message.hpp>

#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <variant>

namespace clerk::backend::http {

/// How to send one request.
struct SendOptions {
  std::chrono::milliseconds connectTimeout{10'000};       ///< Until the connection, TLS included, stands.
  std::chrono::milliseconds timeout{30'000};              ///< For the whole exchange, connecting included.
  std::size_t maxResponseBytes = std::size_t{16} << 20U;  ///< The largest body to accept, content coding undone.
  bool safeToRepeat = false;                              ///< Whether the transport may itself send the request again.
  CancellationToken cancellation{};                       ///< Ends the exchange within 100 ms.
};

/// A whole answer, of any status, or the reason why there is none.
using Result = std::variant<Response, Failure>;

/// Sends HTTP requests for the SDK. The built-in one stands on libcurl; `ClerkBackendBuilder::setClient` takes another.
///
/// Implementations are called from many threads at once. They send what they are given and nothing more: no redirect is
/// followed, no credential added, and a request with `safeToRepeat == false` reaches the server at most once.
/// What `send` throws passes through the SDK's call unchanged, and is not retried.
class CLERK_BACKEND_EXPORT HttpClient : public std::enable_shared_from_this<HttpClient> {
 public:
  /// Receives the result, or, with a null result left unused, what `send` threw. Runs exactly once.
  using Completion = std::function<void(Result result, std::exception_ptr thrown)>;

  HttpClient();
  virtual ~HttpClient();
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  /// Sends one request and waits for the answer, at most for `options.timeout`, and for 100 ms once cancelled.
  virtual Result send(const Request& request, const SendOptions& options) = 0;

  /// Sends one request and returns at once; `completion` runs on a thread of the transport. It must not throw.
  ///
  /// The default runs `send` on at most eight worker threads of this client, started when they are needed; further
  /// requests queue in order. The client must be owned by a `std::shared_ptr`, and lives until its last request is
  /// done.
  /// @throws std::bad_weak_ptr where no `std::shared_ptr` owns the client.
  virtual void sendAsync(Request request, SendOptions options, Completion completion);

 private:
  class Workers;
  std::shared_ptr<Workers> workers_;
};

}  // namespace clerk::backend::http
