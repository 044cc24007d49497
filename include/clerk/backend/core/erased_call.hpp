#pragma once

#include <clerk/backend/export.hpp>
#include <clerk/backend/outcome.hpp>
#include <clerk/backend/request_options.hpp>

#include <exception>
#include <functional>
#include <memory>
#include <utility>

// What stands behind the templates: one function that makes any call. A request type names its Response and its
// Operation; that one says, as data, how the request is written and the response is read.

namespace clerk::backend::core {

class Backend;     ///< What the calls of one client share.
struct Operation;  ///< One operation of the API, as data.
class PendingCall;

/// An asynchronous call that has ended, while its result has no type yet.
class CLERK_BACKEND_EXPORT Ending {
 public:
  /// Writes the result, where there is one.
  /// @param response a Response of the call's request type, with its defaults
  /// @return null, or what the call ended with
  std::exception_ptr into(void* response) const noexcept;

 private:
  friend class PendingCall;
  Ending(PendingCall& call, std::exception_ptr failure) : call_(call), failure_(std::move(failure)) {}

  PendingCall& call_;
  std::exception_ptr failure_;
};

/// Makes a call, and writes its result into `response`.
/// @throws what `ClerkBackend::call` throws.
CLERK_BACKEND_EXPORT void call(const Backend& backend, const Operation& operation, const void* request, void* response,
                               const RequestOptions& options);

/// The same, but returns what it would throw, else null.
CLERK_BACKEND_EXPORT std::exception_ptr tryCall(const Backend& backend, const Operation& operation, const void* request,
                                                void* response, const RequestOptions& options) noexcept;

/// Throws where a callback is empty.
CLERK_BACKEND_EXPORT void checkCallback(bool isSet);

/// Starts a call; `ended` runs once, and not within this function.
CLERK_BACKEND_EXPORT void submit(const Backend& backend, const Operation& operation, const void* request,
                                 const RequestOptions& options, std::function<void(const Ending&)> ended);

/// Ends the asynchronous calls of a client that goes.
CLERK_BACKEND_EXPORT void close(const Backend& backend) noexcept;

/// Another owner of the backend.
CLERK_BACKEND_EXPORT std::shared_ptr<const Backend> share(const Backend& backend);

/// Makes the call of `request`.
template <class Request>
typename Request::Response call(const Backend& backend, const Request& request, const RequestOptions& options) {
  typename Request::Response response;
  call(backend, Request::operation(), &request, &response, options);
  return response;
}

/// Makes the call of `request` without throwing.
template <class Request>
Outcome<typename Request::Response> tryCall(const Backend& backend, const Request& request,
                                            const RequestOptions& options) {
  typename Request::Response response;
  if (auto failure = tryCall(backend, Request::operation(), &request, &response, options)) return failure;
  return response;
}

/// Starts the call of `request`.
template <class Request>
void submit(const Backend& backend, const Request& request, Callback<typename Request::Response> callback,
            const RequestOptions& options) {
  checkCallback(static_cast<bool>(callback));
  submit(backend, Request::operation(), &request, options, [callback = std::move(callback)](const Ending& ending) {
    typename Request::Response response;
    if (auto failure = ending.into(&response)) callback(std::move(failure));
    else callback(std::move(response));
  });
}

}  // namespace clerk::backend::core
