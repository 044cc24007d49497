#pragma once

// Generated from api/redirectUrls.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `redirectUrls`.

#include <clerk/backend/components/deleted_object.hpp>
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

/// A URL that a sign-in may lead back to.
struct RedirectURL {
  std::string id{};          ///< Its id.
  std::string url{};         ///< The url.
  std::int64_t createdAt{};  ///< Unix time in milliseconds.
  std::int64_t updatedAt{};  ///< Unix time in milliseconds.
  std::string object{};      ///< "redirect_url".
};

}  // namespace components

namespace operations {

/// The answer of `redirectUrls.list`.
struct ListRedirectURLsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::RedirectURL> redirectURLList{};  ///< What was answered.
};

/// The request of `redirectUrls.list`: GET /redirect_urls.
struct ListRedirectURLsRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::RedirectURL;                            ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListRedirectURLsResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `redirectUrls.create`.
struct CreateRedirectURLResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RedirectURL> redirectURL{};  ///< Always set when the call returns.
};

/// The URL to allow.
struct CreateRedirectURLRequestBody {
  std::string url{};  ///< Complete, with https:// or a scheme of your own, such as my-app://callback.

  using Response = CreateRedirectURLResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `redirectUrls.get`.
struct GetRedirectURLResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RedirectURL> redirectURL{};  ///< Always set when the call returns.
};

/// The request of `redirectUrls.get`: GET /redirect_urls/{id}.
struct GetRedirectURLRequest {
  std::string id{};  ///< The id.

  using Response = GetRedirectURLResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `redirectUrls.remove`.
struct DeleteRedirectURLResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `redirectUrls.remove`: DELETE /redirect_urls/{id}.
struct DeleteRedirectURLRequest {
  std::string id{};  ///< The id.

  using Response = DeleteRedirectURLResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListRedirectURLsResponse RedirectUrls::list(const operations::ListRedirectURLsRequest& request,
                                                               const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListRedirectURLsResponse RedirectUrls::list() const {
  return call(operations::ListRedirectURLsRequest{}, {});
}

inline operations::CreateRedirectURLResponse RedirectUrls::create(
    const operations::CreateRedirectURLRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetRedirectURLResponse RedirectUrls::get(std::string id, const RequestOptions& options) const {
  return call(operations::GetRedirectURLRequest{std::move(id)}, options);
}

inline operations::DeleteRedirectURLResponse RedirectUrls::remove(std::string id, const RequestOptions& options) const {
  return call(operations::DeleteRedirectURLRequest{std::move(id)}, options);
}

}  // namespace clerk::backend
