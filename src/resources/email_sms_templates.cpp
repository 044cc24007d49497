// Generated from api/emailSMSTemplates.yaml by api/generate.py; edit that instead.

#include <clerk/backend/email_sms_templates.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field toggleTemplateDeliveryRequestBodyFields[] = {
    field<&operations::ToggleTemplateDeliveryRequestBody::deliveredByClerk>("delivered_by_clerk"),
};

constexpr models::Field getTemplateListParameters[] = {
    field<&operations::GetTemplateListRequest::templateType>("template_type", models::inPath),
    field<&operations::GetTemplateListRequest::limit>("limit"),
    field<&operations::GetTemplateListRequest::offset>("offset"),
};

constexpr core::Paging getTemplateListPaging{core::place<&operations::GetTemplateListRequest::limit>(),
                                             core::place<&operations::GetTemplateListRequest::offset>(), 500};

constexpr models::Field getTemplateParameters[] = {
    field<&operations::GetTemplateRequest::templateType>("template_type", models::inPath),
    field<&operations::GetTemplateRequest::slug>("slug", models::inPath),
};

constexpr models::Field revertTemplateParameters[] = {
    field<&operations::RevertTemplateRequest::templateType>("template_type", models::inPath),
    field<&operations::RevertTemplateRequest::slug>("slug", models::inPath),
};

constexpr models::Field toggleTemplateDeliveryParameters[] = {
    field<&operations::ToggleTemplateDeliveryRequest::templateType>("template_type", models::inPath),
    field<&operations::ToggleTemplateDeliveryRequest::slug>("slug", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::ToggleTemplateDeliveryRequestBody>::model =
    models::modelOf<operations::ToggleTemplateDeliveryRequestBody>(toggleTemplateDeliveryRequestBodyFields);

const core::Operation& operations::GetTemplateListRequest::operation() {
  static constexpr core::Operation row{"GetTemplateList",
                                       "GET",
                                       "/templates/{template_type}?paginated=true",
                                       core::Repeat::safe,
                                       getTemplateListParameters,
                                       {},
                                       core::page<&operations::GetTemplateListResponse::templateList,
                                                  &operations::GetTemplateListResponse::totalCount>(),
                                       {400, 401, 422},
                                       &getTemplateListPaging};
  return row;
}

const core::Operation& operations::GetTemplateRequest::operation() {
  static constexpr core::Operation row{"GetTemplate",
                                       "GET",
                                       "/templates/{template_type}/{slug}",
                                       core::Repeat::safe,
                                       getTemplateParameters,
                                       {},
                                       core::answer<&operations::GetTemplateResponse::template_>(),
                                       {400, 401, 404}};
  return row;
}

const core::Operation& operations::RevertTemplateRequest::operation() {
  static constexpr core::Operation row{"RevertTemplate",
                                       "POST",
                                       "/templates/{template_type}/{slug}/revert",
                                       core::Repeat::safe,
                                       revertTemplateParameters,
                                       {},
                                       core::answer<&operations::RevertTemplateResponse::template_>(),
                                       {400, 401, 402, 404}};
  return row;
}

const core::Operation& operations::ToggleTemplateDeliveryRequest::operation() {
  static constexpr core::Operation row{
      "ToggleTemplateDelivery",
      "POST",
      "/templates/{template_type}/{slug}/toggle_delivery",
      core::Repeat::unsafe,
      toggleTemplateDeliveryParameters,
      core::body<&operations::ToggleTemplateDeliveryRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::ToggleTemplateDeliveryResponse::template_>(),
      {400, 401, 404, 423, 429}};
  return row;
}

}  // namespace clerk::backend
