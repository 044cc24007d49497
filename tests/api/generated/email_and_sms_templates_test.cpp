// Generated from api/emailAndSmsTemplates.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/email_and_sms_templates.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::UpsertTemplateRequestBody& of) {
  at("name", of.name);
  at("subject", of.subject);
  at("markup", of.markup);
  at("body", of.body);
  at("from_email_name", of.fromEmailName);
  at("reply_to_email_name", of.replyToEmailName);
  at("delivered_by_clerk", of.deliveredByClerk);
}

template <class Visitor>
void visit(Visitor& at, operations::UpsertTemplateRequest& of) {
  at("template_type", of.templateType);
  at("slug", of.slug);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedEmailAndSmsTemplates = [] {
  add<operations::UpsertTemplateRequest>(
      "emailAndSmsTemplates.upsert",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.emailAndSmsTemplates.upsert(request.templateType, request.slug, request.requestBody);
      },
      &operations::UpsertTemplateResponse::template_);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
