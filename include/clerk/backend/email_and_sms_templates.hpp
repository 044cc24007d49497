#pragma once

// Generated from api/emailAndSmsTemplates.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `emailAndSmsTemplates`.

#include <clerk/backend/components/template.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// The new texts.
struct UpsertTemplateRequestBody {
  std::optional<std::string> name{};              ///< What people see.
  Settable<std::string> subject{};                ///< For email only.
  Settable<std::string> markup{};                 ///< The editor's form of the text, from which body is made.
  std::optional<std::string> body{};              ///< The text with its variables.
  std::optional<std::string> fromEmailName{};     ///< The part before the @ of the sender; for email only.
  std::optional<std::string> replyToEmailName{};  ///< The part before the @ of the Reply-To address; for email only.
  Settable<bool> deliveredByClerk{};              ///< Whether Clerk sends the messages, or your own server.
};

/// The answer of `emailAndSmsTemplates.upsert`.
struct UpsertTemplateResponse {
  std::string contentType{};                        ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                 ///< The answer's status.
  http::Response rawResponse{};                     ///< The whole answer.
  std::vector<std::string> unread{};                ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Template> template_{};  ///< Always set when the call returns.
};

/// The template type. An unknown value is kept.
class UpsertTemplateRequestTemplateType : public OpenEnum<UpsertTemplateRequestTemplateType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Email{"email"};  ///< "email".
  static constexpr Known Sms{"sms"};      ///< "sms".
};

/// The request of `emailAndSmsTemplates.upsert`: PUT /templates/{template_type}/{slug}.
struct UpsertTemplateRequest {
  UpsertTemplateRequestTemplateType templateType{};     ///< The template type.
  std::string slug{};                                   ///< The slug.
  operations::UpsertTemplateRequestBody requestBody{};  ///< The new texts.

  using Response = UpsertTemplateResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::UpsertTemplateResponse EmailAndSmsTemplates::upsert(
    operations::UpsertTemplateRequestTemplateType templateType, std::string slug,
    operations::UpsertTemplateRequestBody requestBody, const RequestOptions& options) const {
  return call(operations::UpsertTemplateRequest{std::move(templateType), std::move(slug), std::move(requestBody)},
              options);
}

inline operations::UpsertTemplateResponse EmailAndSmsTemplates::upsert(
    operations::UpsertTemplateRequestTemplateType templateType, std::string slug) const {
  return call(operations::UpsertTemplateRequest{std::move(templateType), std::move(slug)}, {});
}

}  // namespace clerk::backend
