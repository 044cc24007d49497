#pragma once

#include <clerk/backend/errors/errors.hpp>

#include "core/operation.hpp"

#include <string>

namespace clerk::backend::core {

/// What the call knows of itself when it fails.
struct CallFacts {
  const Operation& operation;
  int attempts;
  bool outcomeUnknown;
  const std::string& secretKey;  ///< Blanked in the text of the error.
};

/// ClerkErrors where the operation documents the status and the body has the error format; else SDKException.
[[noreturn]] void throwAnswer(http::Response answer, const CallFacts& facts);

/// SDKException for a 200 that is no result.
/// @param why in our own words
[[noreturn]] void throwUnreadable(http::Response answer, const CallFacts& facts, const std::string& why);

/// TransportException, TimeoutException or CancelledException.
[[noreturn]] void throwFailure(http::Failure failure, const CallFacts& facts);

/// Whether the content type is application/json, whatever its case and parameters.
bool isJson(const http::Response& answer);

}  // namespace clerk::backend::core
