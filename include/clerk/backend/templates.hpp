#pragma once

// Generated from api/templates.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `templates`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// The texts to try.
struct PreviewTemplateRequestBody {
  std::optional<std::string> subject{};           ///< For email only.
  std::optional<std::string> body{};              ///< Its variables are filled in for the preview.
  std::optional<std::string> fromEmailName{};     ///< The part before the @ of the sender; for email only.
  std::optional<std::string> replyToEmailName{};  ///< The part before the @ of the Reply-To address; for email only.
};

/// The answer of `templates.preview`.
struct PreviewTemplateResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  nlohmann::json object{};            ///< What was answered.
};

/// The request of `templates.preview`: POST /templates/{template_type}/{slug}/preview.
struct PreviewTemplateRequest {
  std::string templateType{};                            ///< The template type.
  std::string slug{};                                    ///< The slug.
  operations::PreviewTemplateRequestBody requestBody{};  ///< The texts to try.

  using Response = PreviewTemplateResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::PreviewTemplateResponse Templates::preview(std::string templateType, std::string slug,
                                                              operations::PreviewTemplateRequestBody requestBody,
                                                              const RequestOptions& options) const {
  return call(operations::PreviewTemplateRequest{std::move(templateType), std::move(slug), std::move(requestBody)},
              options);
}

inline operations::PreviewTemplateResponse Templates::preview(std::string templateType, std::string slug) const {
  return call(operations::PreviewTemplateRequest{std::move(templateType), std::move(slug)}, {});
}

}  // namespace clerk::backend
