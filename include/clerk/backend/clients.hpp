#pragma once

// Generated from api/clients.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `clients`.

#include <clerk/backend/components/session.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// One browser or app, with the sessions in it.
struct Client {
  std::string id{};                                         ///< Its id.
  std::vector<components::Session> sessions{};              ///< The sessions.
  std::optional<std::string> lastActiveSessionId{};         ///< Which of `sessions` was used last.
  std::vector<std::string> sessionIds{};                    ///< Ids of the sessions.
  std::optional<std::string> signInId{};                    ///< Id of the sign in.
  std::optional<std::string> signUpId{};                    ///< Id of the sign up.
  std::optional<std::string> lastAuthenticationStrategy{};  ///< How somebody signed in there last.
  std::int64_t createdAt{};                                 ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                                 ///< Unix time in milliseconds.
  std::string object{};                                     ///< "client".
};

}  // namespace components

namespace operations {

/// The answer of `clients.list`.
struct GetClientListResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Client> clientList{};  ///< What was answered.
};

/// The request of `clients.list`: GET /clients.
struct GetClientListRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::Client;                                 ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetClientListResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `clients.verify`.
struct VerifyClientResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Client> client{};  ///< Always set when the call returns.
};

/// The token to check.
struct VerifyClientRequestBody {
  std::string token{};  ///< The JWT that the browser or app holds.

  using Response = VerifyClientResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `clients.get`.
struct GetClientResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Client> client{};  ///< Always set when the call returns.
};

/// The request of `clients.get`: GET /clients/{client_id}.
struct GetClientRequest {
  std::string clientId{};  ///< Id of the client.

  using Response = GetClientResponse;                              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetClientListResponse Clients::list(const operations::GetClientListRequest& request,
                                                       const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetClientListResponse Clients::list() const { return call(operations::GetClientListRequest{}, {}); }

inline operations::VerifyClientResponse Clients::verify(const operations::VerifyClientRequestBody& request,
                                                        const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetClientResponse Clients::get(std::string clientId, const RequestOptions& options) const {
  return call(operations::GetClientRequest{std::move(clientId)}, options);
}

}  // namespace clerk::backend
