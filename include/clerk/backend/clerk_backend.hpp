#pragma once

#include <clerk/backend/clerk_backend_builder.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/pages.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <future>
#include <memory>
#include <string>
#include <utility>

namespace clerk::backend {

/// The client: an immutable handle that is cheap to copy and may be used from many threads at once. Copies share the
/// connections; the last one closes them. Make one for each secret key and keep it.
class CLERK_BACKEND_EXPORT ClerkBackend : public SubClients {
 public:
  /// Starts a client: `ClerkBackend::builder().setSecurity("sk_…").build()`.
  static ClerkBackendBuilder builder();

  /// `builder().fromEnvironment().build()`.
  /// @throws std::invalid_argument where no key is set, or a setting is refused by the builder.
  static ClerkBackend fromEnv();

  // No moves: a moved-from client could not be used, a copy costs a reference count.
  ClerkBackend(const ClerkBackend& other) noexcept;             ///< Another handle of the same client.
  ClerkBackend& operator=(const ClerkBackend& other) noexcept;  ///< Lets go of this handle's client.

  /// Lets go of the client. The last handle ends its asynchronous calls with errors::CancelledException, waits for
  /// callbacks that are running on other threads, and closes the connections.
  ~ClerkBackend();

  /// Makes any call, and waits for its answer; the methods of the sub-clients are short for this.
  ///
  /// What a hook, the key's source or a custom client throws passes unchanged.
  /// @param request Of a type with a `Response`, such as `operations::RevokeActorTokenRequest` or
  /// `operations::RawRequest`.
  /// @param options What this call does differently from its client.
  /// @return the answer with its result: any 2XX whose body fits.
  /// @throws std::invalid_argument where the call cannot be sent as it is; nothing was sent.
  /// @throws errors::ClerkErrors where the service refused it, in its error format, on a status that the operation
  /// documents.
  /// @throws errors::SDKException on any other answer that is no result.
  /// @throws errors::TransportException where no whole answer came; errors::TimeoutException where that took too long.
  /// @throws errors::CancelledException where `options.cancellation` was cancelled.
  template <class Request>
  typename Request::Response call(const Request& request, const RequestOptions& options = {}) const {
    return core::call(*backend_, request, options);
  }

  /// The same without throwing, for programs that do not use exceptions.
  /// @param request As for `call`.
  /// @param options As for `call`.
  /// @return the result, or what `call` would have thrown.
  template <class Request>
  [[nodiscard]] Outcome<typename Request::Response> tryCall(const Request& request,
                                                            const RequestOptions& options = {}) const {
    return core::tryCall(*backend_, request, options);
  }

  /// All items of a list, one page in memory at a time. Nothing is sent before its `begin`.
  /// @param request Of a type with an `Item`, such as `operations::GetUserListRequest`; where to begin, which items,
  /// and how many for each call.
  /// @param options What each of its calls does differently from the client.
  /// @return the range; it keeps the client alive.
  template <class Request>
  Pages<Request> pages(Request request, const RequestOptions& options = {}) const {
    return Pages<Request>(*backend_, std::move(request), options);
  }

  /// Makes any call without waiting for it: arguments, results, hooks, retries and times of `call`.
  ///
  /// At most `ClerkBackendBuilder::setMaxConcurrentCalls` calls are sent at a time; the others wait in order. The time
  /// for an attempt starts when it is sent, that for the whole call now. Hooks and the key's source run on the calling
  /// thread where the call is sent at once, else, as callbacks do, on a thread of the client (of the custom
  /// `HttpClient`, where one is used). Callbacks may start calls and drop handles, but should not block: they hold up
  /// the other calls.
  ///
  /// When the last handle of the client goes, what is under way ends with errors::CancelledException before its
  /// destructor returns, and the callbacks run on its thread. A forked child does not take part in its parent's calls:
  /// there they never end.
  /// @param request As for `call`; not needed any more when this returns.
  /// @param callback Runs exactly once, never within callAsync itself. It is told every error, that of a request which
  /// cannot be sent included. What it throws is dropped.
  /// @param options As for `call`; copied.
  /// @throws std::invalid_argument where `callback` is empty, and nothing else but what the machine lacks.
  template <class Request>
  void callAsync(const Request& request, Callback<typename Request::Response> callback,
                 const RequestOptions& options = {}) const {
    core::submit(*backend_, request, std::move(callback), options);
  }

  /// The same with a future, whose `get` returns or throws as `call` does. Its destructor does not wait.
  /// @param request As for `call`; not needed any more when this returns.
  /// @param options As for `call`; copied.
  /// @return the future; ready when the call has ended.
  template <class Request>
  [[nodiscard]] std::future<typename Request::Response> callAsync(const Request& request,
                                                                  const RequestOptions& options = {}) const {
    using Response = typename Request::Response;
    auto promise = std::make_shared<std::promise<Response>>();
    auto future = promise->get_future();
    callAsync(
        request,
        [promise](Outcome<Response> outcome) {
          if (outcome.hasValue()) promise->set_value(std::move(outcome).value());
          else promise->set_exception(outcome.exception());
        },
        options);
    return future;
  }

 private:
  friend class Authenticator;
  friend class ClerkBackendBuilder;
  explicit ClerkBackend(std::shared_ptr<const core::Backend> backend) noexcept;

  /// Another client, which differs from this one in its key alone.
  ClerkBackend withSecurity(std::string secretKey) const;

  std::shared_ptr<const core::Backend> backend_;
};

// Inline, so that the program, not the library, says with which nlohmann/json it was built.
inline ClerkBackend ClerkBackendBuilder::build() const { return build(nullptr); }

inline Outcome<ClerkBackend> ClerkBackendBuilder::tryBuild() const { return tryBuild(nullptr); }

}  // namespace clerk::backend
