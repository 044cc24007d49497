// Generated from api/templates.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/templates.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::PreviewTemplateRequestBody& of) {
  at("subject", of.subject);
  at("body", of.body);
  at("from_email_name", of.fromEmailName);
  at("reply_to_email_name", of.replyToEmailName);
}

template <class Visitor>
void visit(Visitor& at, operations::PreviewTemplateRequest& of) {
  at("template_type", of.templateType);
  at("slug", of.slug);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedTemplates = [] {
  add<operations::PreviewTemplateRequest>(
      "templates.preview",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.templates.preview(request.templateType, request.slug, request.requestBody);
      },
      &operations::PreviewTemplateResponse::object);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
