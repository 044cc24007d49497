#pragma once

#include <clerk/backend/errors/clerk_exception.hpp>
#include <clerk/backend/http/failure.hpp>

namespace clerk::backend::errors {

/// The service refused the call in its own error format, on a status that the operation documents. `errors()` says why.
class CLERK_BACKEND_EXPORT ClerkErrors final : public ClerkException {
 public:
  using ClerkException::ClerkException;
  ~ClerkErrors() override;
};

/// Any other whole answer that is no result: every other 4XX and 5XX, an unexpected 2XX or 3XX, an unreadable body.
class CLERK_BACKEND_EXPORT SDKException final : public ClerkException {
 public:
  using ClerkException::ClerkException;
  ~SDKException() override;
};

/// No whole answer came. `statusCode()` and the headers are there where only the body is missing.
class CLERK_BACKEND_EXPORT TransportException : public ClerkException {
 public:
  /// @param what The text for people and logs.
  /// @param details Everything else.
  /// @param kind What failed.
  /// @param cause What exactly failed.
  TransportException(const std::string& what, ErrorDetails details, http::FailureKind kind,
                     http::FailureCause cause = http::FailureCause::unspecified)
      : ClerkException(what, std::move(details)), kind_(kind), cause_(cause) {}
  ~TransportException() override;

  /// What failed; `timeout` in every TimeoutException.
  http::FailureKind kind() const noexcept { return kind_; }

  /// What exactly failed, such as `certificateExpired`; `unspecified` where the kind says all that is known.
  http::FailureCause cause() const noexcept { return cause_; }

 private:
  http::FailureKind kind_;
  http::FailureCause cause_;
};

/// The time for connecting, for the attempt or for the whole call passed.
class CLERK_BACKEND_EXPORT TimeoutException final : public TransportException {
 public:
  using TransportException::TransportException;
  ~TimeoutException() override;
};

/// The call was cancelled, before or while it was sent, or while it waited to be tried again; or it was asynchronous,
/// and the last handle of its client was dropped.
class CLERK_BACKEND_EXPORT CancelledException final : public ClerkException {
 public:
  using ClerkException::ClerkException;
  ~CancelledException() override;
};

/// The client is set up wrongly, which showed only when a call was made: the key's source gave what is no secret key.
/// `what()` says what is wrong with it. Nothing was sent with that key.
class CLERK_BACKEND_EXPORT ConfigurationException final : public ClerkException {
 public:
  using ClerkException::ClerkException;
  ~ConfigurationException() override;
};

}  // namespace clerk::backend::errors
