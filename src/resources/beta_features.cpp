// Generated from api/betaFeatures.yaml by api/generate.py; edit that instead.

#include <clerk/backend/beta_features.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field instanceSettingsFields[] = {
    field<&components::InstanceSettings::id>("id"),
    field<&components::InstanceSettings::restrictedToAllowlist>("restricted_to_allowlist"),
    field<&components::InstanceSettings::fromEmailAddress>("from_email_address"),
    field<&components::InstanceSettings::progressiveSignUp>("progressive_sign_up"),
    field<&components::InstanceSettings::enhancedEmailDeliverability>("enhanced_email_deliverability"),
    field<&components::InstanceSettings::object>("object"),
};

constexpr models::Field updateInstanceAuthConfigRequestBodyFields[] = {
    field<&operations::UpdateInstanceAuthConfigRequestBody::restrictedToAllowlist>("restricted_to_allowlist",
                                                                                   models::nullable),
    field<&operations::UpdateInstanceAuthConfigRequestBody::fromEmailAddress>("from_email_address", models::nullable),
    field<&operations::UpdateInstanceAuthConfigRequestBody::testMode>("test_mode", models::nullable),
    field<&operations::UpdateInstanceAuthConfigRequestBody::progressiveSignUp>("progressive_sign_up", models::nullable),
};

constexpr models::Field updateProductionInstanceDomainRequestBodyFields[] = {
    field<&operations::UpdateProductionInstanceDomainRequestBody::homeUrl>("home_url"),
    field<&operations::UpdateProductionInstanceDomainRequestBody::isSecondary>("is_secondary"),
};

}  // namespace

template <>
const models::Model models::Table<components::InstanceSettings>::model =
    models::modelOf<components::InstanceSettings>(instanceSettingsFields);

template <>
const models::Model models::Table<operations::UpdateInstanceAuthConfigRequestBody>::model =
    models::modelOf<operations::UpdateInstanceAuthConfigRequestBody>(updateInstanceAuthConfigRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateProductionInstanceDomainRequestBody>::model =
    models::modelOf<operations::UpdateProductionInstanceDomainRequestBody>(
        updateProductionInstanceDomainRequestBodyFields);

const core::Operation& operations::UpdateInstanceAuthConfigRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateInstanceAuthConfig",
      "PATCH",
      "/beta_features/instance_settings",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::UpdateInstanceAuthConfigRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateInstanceAuthConfigResponse::instanceSettings>(),
      {402, 422}};
  return row;
}

const core::Operation& operations::UpdateProductionInstanceDomainRequestBody::operation() {
  static constexpr core::Operation row{
      "UpdateProductionInstanceDomain",
      "PUT",
      "/beta_features/domain",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::UpdateProductionInstanceDomainRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::noContent<operations::UpdateProductionInstanceDomainResponse>(),
      {400, 422}};
  return row;
}

}  // namespace clerk::backend
