// Generated from api/templates.yaml by api/generate.py; edit that instead.

#include <clerk/backend/templates.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field previewTemplateRequestBodyFields[] = {
    field<&operations::PreviewTemplateRequestBody::subject>("subject", models::nullable),
    field<&operations::PreviewTemplateRequestBody::body>("body"),
    field<&operations::PreviewTemplateRequestBody::fromEmailName>("from_email_name"),
    field<&operations::PreviewTemplateRequestBody::replyToEmailName>("reply_to_email_name"),
};

constexpr models::Field previewTemplateParameters[] = {
    field<&operations::PreviewTemplateRequest::templateType>("template_type", models::inPath),
    field<&operations::PreviewTemplateRequest::slug>("slug", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::PreviewTemplateRequestBody>::model =
    models::modelOf<operations::PreviewTemplateRequestBody>(previewTemplateRequestBodyFields);

const core::Operation& operations::PreviewTemplateRequest::operation() {
  static constexpr core::Operation row{
      "PreviewTemplate",
      "POST",
      "/templates/{template_type}/{slug}/preview",
      core::Repeat::safe,
      previewTemplateParameters,
      core::body<&operations::PreviewTemplateRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::PreviewTemplateResponse::object>(),
      {400, 401, 404, 422}};
  return row;
}

}  // namespace clerk::backend
