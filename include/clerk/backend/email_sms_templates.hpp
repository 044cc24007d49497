#pragma once

// Generated from api/emailSMSTemplates.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `emailSMSTemplates`.

#include <clerk/backend/components/template.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// Who sends the messages.
struct ToggleTemplateDeliveryRequestBody {
  std::optional<bool> deliveredByClerk{};  ///< Always send it; what happens without it is not documented.
};

/// The answer of `emailSMSTemplates.list`.
struct GetTemplateListResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Template> templateList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};          ///< How many there are on all pages.
};

/// The template type. An unknown value is kept.
class GetTemplateListRequestTemplateType : public OpenEnum<GetTemplateListRequestTemplateType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Email{"email"};  ///< "email".
  static constexpr Known Sms{"sms"};      ///< "sms".
};

/// The request of `emailSMSTemplates.list`: GET /templates/{template_type}.
struct GetTemplateListRequest {
  GetTemplateListRequestTemplateType templateType{};  ///< The template type.
  std::optional<std::int64_t> limit{};                ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};               ///< Default: 0.

  using Item = components::Template;                               ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetTemplateListResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailSMSTemplates.get`.
struct GetTemplateResponse {
  std::string contentType{};                        ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                 ///< The answer's status.
  http::Response rawResponse{};                     ///< The whole answer.
  std::vector<std::string> unread{};                ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Template> template_{};  ///< Always set when the call returns.
};

/// The template type. An unknown value is kept.
class GetTemplateRequestTemplateType : public OpenEnum<GetTemplateRequestTemplateType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Email{"email"};  ///< "email".
  static constexpr Known Sms{"sms"};      ///< "sms".
};

/// The request of `emailSMSTemplates.get`: GET /templates/{template_type}/{slug}.
struct GetTemplateRequest {
  GetTemplateRequestTemplateType templateType{};  ///< The template type.
  std::string slug{};                             ///< The slug.

  using Response = GetTemplateResponse;                            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailSMSTemplates.revert`.
struct RevertTemplateResponse {
  std::string contentType{};                        ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                 ///< The answer's status.
  http::Response rawResponse{};                     ///< The whole answer.
  std::vector<std::string> unread{};                ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Template> template_{};  ///< Always set when the call returns.
};

/// The template type. An unknown value is kept.
class RevertTemplateRequestTemplateType : public OpenEnum<RevertTemplateRequestTemplateType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Email{"email"};  ///< "email".
  static constexpr Known Sms{"sms"};      ///< "sms".
};

/// The request of `emailSMSTemplates.revert`: POST /templates/{template_type}/{slug}/revert.
struct RevertTemplateRequest {
  RevertTemplateRequestTemplateType templateType{};  ///< The template type.
  std::string slug{};                                ///< The slug.

  using Response = RevertTemplateResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailSMSTemplates.toggleTemplateDelivery`.
struct ToggleTemplateDeliveryResponse {
  std::string contentType{};                        ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                 ///< The answer's status.
  http::Response rawResponse{};                     ///< The whole answer.
  std::vector<std::string> unread{};                ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Template> template_{};  ///< Always set when the call returns.
};

/// The template type. An unknown value is kept.
class ToggleTemplateDeliveryRequestTemplateType : public OpenEnum<ToggleTemplateDeliveryRequestTemplateType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Email{"email"};  ///< "email".
  static constexpr Known Sms{"sms"};      ///< "sms".
};

/// The request of `emailSMSTemplates.toggleTemplateDelivery`: POST /templates/{template_type}/{slug}/toggle_delivery.
struct ToggleTemplateDeliveryRequest {
  ToggleTemplateDeliveryRequestTemplateType templateType{};     ///< The template type.
  std::string slug{};                                           ///< The slug.
  operations::ToggleTemplateDeliveryRequestBody requestBody{};  ///< Who sends the messages.

  using Response = ToggleTemplateDeliveryResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetTemplateListResponse EmailSMSTemplates::list(const operations::GetTemplateListRequest& request,
                                                                   const RequestOptions& options) const {
  return call(request, options);
}

template <class Text, class>
operations::GetTemplateListResponse EmailSMSTemplates::list(Text&& templateType, const RequestOptions& options) const {
  return call(operations::GetTemplateListRequest{std::forward<Text>(templateType)}, options);
}

inline operations::GetTemplateResponse EmailSMSTemplates::get(operations::GetTemplateRequestTemplateType templateType,
                                                              std::string slug, const RequestOptions& options) const {
  return call(operations::GetTemplateRequest{std::move(templateType), std::move(slug)}, options);
}

inline operations::RevertTemplateResponse EmailSMSTemplates::revert(
    operations::RevertTemplateRequestTemplateType templateType, std::string slug, const RequestOptions& options) const {
  return call(operations::RevertTemplateRequest{std::move(templateType), std::move(slug)}, options);
}

inline operations::ToggleTemplateDeliveryResponse EmailSMSTemplates::toggleTemplateDelivery(
    operations::ToggleTemplateDeliveryRequestTemplateType templateType, std::string slug,
    operations::ToggleTemplateDeliveryRequestBody requestBody, const RequestOptions& options) const {
  return call(
      operations::ToggleTemplateDeliveryRequest{std::move(templateType), std::move(slug), std::move(requestBody)},
      options);
}

inline operations::ToggleTemplateDeliveryResponse EmailSMSTemplates::toggleTemplateDelivery(
    operations::ToggleTemplateDeliveryRequestTemplateType templateType, std::string slug) const {
  return call(operations::ToggleTemplateDeliveryRequest{std::move(templateType), std::move(slug)}, {});
}

}  // namespace clerk::backend
