#pragma once

// Generated from api/webhooks.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `webhooks`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace components {

/// A way into the Svix dashboard.
struct SvixURL {
  std::string svixUrl{};  ///< Opens the dashboard until it expires; a credential.
};

}  // namespace components

namespace operations {

/// The answer of `webhooks.createSvixApp`.
struct CreateSvixAppResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SvixURL> svixURL{};  ///< Always set when the call returns.
};

/// The request of `webhooks.createSvixApp`: POST /webhooks/svix.
struct CreateSvixAppRequest {
  using Response = CreateSvixAppResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `webhooks.deleteSvixApp`.
struct DeleteSvixAppResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
};

/// The request of `webhooks.deleteSvixApp`: DELETE /webhooks/svix.
struct DeleteSvixAppRequest {
  using Response = DeleteSvixAppResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `webhooks.generateSvixAuthURL`.
struct GenerateSvixAuthURLResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SvixURL> svixURL{};  ///< Always set when the call returns.
};

/// The request of `webhooks.generateSvixAuthURL`: POST /webhooks/svix_url.
struct GenerateSvixAuthURLRequest {
  using Response = GenerateSvixAuthURLResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateSvixAppResponse Webhooks::createSvixApp(const RequestOptions& options) const {
  return call(operations::CreateSvixAppRequest{}, options);
}

inline operations::DeleteSvixAppResponse Webhooks::deleteSvixApp(const RequestOptions& options) const {
  return call(operations::DeleteSvixAppRequest{}, options);
}

inline operations::GenerateSvixAuthURLResponse Webhooks::generateSvixAuthURL(const RequestOptions& options) const {
  return call(operations::GenerateSvixAuthURLRequest{}, options);
}

}  // namespace clerk::backend
