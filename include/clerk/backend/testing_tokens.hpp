#pragma once

// Generated from api/testingTokens.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `testingTokens`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace components {

/// Goes into the query parameter `__clerk_testing_token` of requests to the Frontend API.
struct TestingToken {
  std::string token{};       ///< The token.
  std::int64_t expiresAt{};  ///< In seconds, unlike the other times of this API. Unix time in seconds.
  std::string object{};      ///< "testing_token".
};

}  // namespace components

namespace operations {

/// The answer of `testingTokens.create`.
struct CreateTestingTokenResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::TestingToken> testingToken{};  ///< Always set when the call returns.
};

/// The request of `testingTokens.create`: POST /testing_tokens.
struct CreateTestingTokenRequest {
  using Response = CreateTestingTokenResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateTestingTokenResponse TestingTokens::create(const RequestOptions& options) const {
  return call(operations::CreateTestingTokenRequest{}, options);
}

}  // namespace clerk::backend
