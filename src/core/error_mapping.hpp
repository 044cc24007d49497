#pragma once

#include <clerk/backend/errors/errors.hpp>

#include "core/operation.hpp"
#include "http/answer_fields.hpp"

#include <chrono>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

namespace clerk::backend::core {

/// What the call knows of itself when it fails.
struct CallFacts {
  const Operation& operation;
  std::string_view callId;
  int attempts;
  std::chrono::milliseconds elapsed;
  bool outcomeUnknown;
  const std::string& secretKey;  ///< Blanked in the text of the error.
  std::int64_t pageOffset;       ///< How far into a list its page begins; negative where it is none.
};

/// ClerkErrors where the operation documents the status and the body has the error format; else SDKException.
std::exception_ptr errorOf(http::Response answer, const http::AnswerFields& fields, const CallFacts& facts);

/// SDKException for a 2XX that is no result.
/// @param why in our own words
std::exception_ptr unreadable(http::Response answer, const http::AnswerFields& fields, const CallFacts& facts,
                              const std::string& why);

/// TransportException, TimeoutException or CancelledException.
/// @param fields of the failure's incomplete answer
std::exception_ptr errorOf(http::Failure failure, const http::AnswerFields& fields, const CallFacts& facts);

/// ConfigurationException, before an attempt is sent.
/// @param why in our own words
std::exception_ptr misconfigured(const CallFacts& facts, const std::string& why);

}  // namespace clerk::backend::core
