// Generated from api/emailSMSTemplates.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/email_sms_templates.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::ToggleTemplateDeliveryRequestBody& of) {
  at("delivered_by_clerk", of.deliveredByClerk);
}

template <class Visitor>
void visit(Visitor& at, operations::GetTemplateListRequest& of) {
  at("template_type", of.templateType);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetTemplateRequest& of) {
  at("template_type", of.templateType);
  at("slug", of.slug);
}

template <class Visitor>
void visit(Visitor& at, operations::RevertTemplateRequest& of) {
  at("template_type", of.templateType);
  at("slug", of.slug);
}

template <class Visitor>
void visit(Visitor& at, operations::ToggleTemplateDeliveryRequest& of) {
  at("template_type", of.templateType);
  at("slug", of.slug);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedEmailSMSTemplates = [] {
  add<operations::GetTemplateListRequest>(
      "emailSMSTemplates.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.emailSMSTemplates.list(request); },
      &operations::GetTemplateListResponse::templateList);
  add<operations::GetTemplateRequest>(
      "emailSMSTemplates.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailSMSTemplates.get(request.templateType, request.slug);
      },
      &operations::GetTemplateResponse::template_);
  add<operations::RevertTemplateRequest>(
      "emailSMSTemplates.revert",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailSMSTemplates.revert(request.templateType, request.slug);
      },
      &operations::RevertTemplateResponse::template_);
  add<operations::ToggleTemplateDeliveryRequest>(
      "emailSMSTemplates.toggleTemplateDelivery",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailSMSTemplates.toggleTemplateDelivery(request.templateType, request.slug, request.requestBody);
      },
      &operations::ToggleTemplateDeliveryResponse::template_);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
