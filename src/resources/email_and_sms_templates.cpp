// Generated from api/emailAndSmsTemplates.yaml by api/generate.py; edit that instead.

#include <clerk/backend/email_and_sms_templates.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field upsertTemplateRequestBodyFields[] = {
    field<&operations::UpsertTemplateRequestBody::name>("name"),
    field<&operations::UpsertTemplateRequestBody::subject>("subject", models::nullable),
    field<&operations::UpsertTemplateRequestBody::markup>("markup", models::nullable),
    field<&operations::UpsertTemplateRequestBody::body>("body"),
    field<&operations::UpsertTemplateRequestBody::fromEmailName>("from_email_name"),
    field<&operations::UpsertTemplateRequestBody::replyToEmailName>("reply_to_email_name"),
    field<&operations::UpsertTemplateRequestBody::deliveredByClerk>("delivered_by_clerk", models::nullable),
};

constexpr models::Field upsertTemplateParameters[] = {
    field<&operations::UpsertTemplateRequest::templateType>("template_type", models::inPath),
    field<&operations::UpsertTemplateRequest::slug>("slug", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::UpsertTemplateRequestBody>::model =
    models::modelOf<operations::UpsertTemplateRequestBody>(upsertTemplateRequestBodyFields);

const core::Operation& operations::UpsertTemplateRequest::operation() {
  static constexpr core::Operation row{
      "UpsertTemplate",
      "PUT",
      "/templates/{template_type}/{slug}",
      core::Repeat::safe,
      upsertTemplateParameters,
      core::body<&operations::UpsertTemplateRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpsertTemplateResponse::template_>(),
      {400, 401, 402, 403, 404, 422, 423, 429}};
  return row;
}

}  // namespace clerk::backend
