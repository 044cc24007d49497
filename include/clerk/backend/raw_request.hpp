#pragma once

#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace core {
struct Operation;
}

namespace operations {

/// The answer of a RawRequest.
struct RawResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status, a 2XX.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< Has the empty path where `body` could not hold the answer.
  nlohmann::json body{};              ///< The answer's JSON; null where it has none.
};

/// A call of an operation that the SDK does not know: with the key, the retries, the hooks, the errors and the limits
/// of any other.
///
///     sdk.call(operations::RawRequest{.method = "GET", .path = "/something_new/{id}", .parameters = {{"id", id}}});
///
/// Hooks and errors call it by its method and path, so what is private belongs in `parameters`. Errors of status 4XX
/// in the service's format are errors::ClerkErrors.
struct RawRequest {
  std::string method{};                                           ///< "GET", "POST", …
  std::string path{};                                             ///< Below the base URL, with `{name}` for parameters.
  std::vector<std::pair<std::string, std::string>> parameters{};  ///< Each takes the place of its `{name}` in the path.
  std::vector<std::pair<std::string, std::string>> query{};       ///< Sent in this order.
  Settable<nlohmann::json> body{};                                ///< Sent as JSON.

  /// Whether sending it twice has the effect of sending it once; unless set, whether the method is GET, HEAD, PUT or
  /// DELETE.
  std::optional<bool> safeToRepeat{};

  using Response = RawResponse;                                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations
}  // namespace clerk::backend
