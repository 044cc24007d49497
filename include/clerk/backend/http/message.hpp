#pragma once

#include <clerk/backend/http/headers.hpp>

#include <string>

namespace clerk::backend::http {

/// What is sent: everything but what the transport adds itself (`Host`, `Content-Length`, `Accept-Encoding`).
struct Request {
  std::string method{};  ///< "GET", "POST", …
  std::string url{};     ///< Absolute, already percent-encoded.
  Headers headers{};     ///< With `Authorization` where the transport gets it.
  std::string body{};    ///< Empty where the operation has none.
};

/// What was answered: status, header fields and the body as bytes, after any content coding was undone.
struct Response {
  int statusCode = 0;  ///< 0 where no answer came.
  Headers headers{};   ///< The fields in their order, without trailers.
  std::string body{};  ///< Any bytes; kept whole.
};

}  // namespace clerk::backend::http
