// Generated from api/jwtTemplates.yaml by api/generate.py; edit that instead.

#include <clerk/backend/jwt_templates.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field jWTTemplateFields[] = {
    field<&components::JWTTemplate::id>("id", models::strict),
    field<&components::JWTTemplate::name>("name", models::promised),
    field<&components::JWTTemplate::claims>("claims", models::promised),
    field<&components::JWTTemplate::lifetime>("lifetime", models::promised),
    field<&components::JWTTemplate::allowedClockSkew>("allowed_clock_skew", models::promised),
    field<&components::JWTTemplate::signingAlgorithm>("signing_algorithm", models::promised),
    field<&components::JWTTemplate::customSigningKey>("custom_signing_key", models::promised),
    field<&components::JWTTemplate::createdAt>("created_at", models::promised),
    field<&components::JWTTemplate::updatedAt>("updated_at", models::promised),
    field<&components::JWTTemplate::object>("object", models::promised),
};

constexpr models::Field createJWTTemplateRequestBodyFields[] = {
    field<&operations::CreateJWTTemplateRequestBody::name>("name", models::promised),
    field<&operations::CreateJWTTemplateRequestBody::claims>("claims", models::promised),
    field<&operations::CreateJWTTemplateRequestBody::lifetime>("lifetime", models::nullable),
    field<&operations::CreateJWTTemplateRequestBody::allowedClockSkew>("allowed_clock_skew", models::nullable),
    field<&operations::CreateJWTTemplateRequestBody::customSigningKey>("custom_signing_key"),
    field<&operations::CreateJWTTemplateRequestBody::signingAlgorithm>("signing_algorithm", models::nullable),
    field<&operations::CreateJWTTemplateRequestBody::signingKey>("signing_key", models::nullable),
};

constexpr models::Field updateJWTTemplateRequestBodyFields[] = {
    field<&operations::UpdateJWTTemplateRequestBody::name>("name", models::promised),
    field<&operations::UpdateJWTTemplateRequestBody::claims>("claims", models::promised),
    field<&operations::UpdateJWTTemplateRequestBody::lifetime>("lifetime", models::nullable),
    field<&operations::UpdateJWTTemplateRequestBody::allowedClockSkew>("allowed_clock_skew", models::nullable),
    field<&operations::UpdateJWTTemplateRequestBody::customSigningKey>("custom_signing_key"),
    field<&operations::UpdateJWTTemplateRequestBody::signingAlgorithm>("signing_algorithm", models::nullable),
    field<&operations::UpdateJWTTemplateRequestBody::signingKey>("signing_key", models::nullable),
};

constexpr models::Field listJWTTemplatesParameters[] = {
    field<&operations::ListJWTTemplatesRequest::limit>("limit"),
    field<&operations::ListJWTTemplatesRequest::offset>("offset"),
};

constexpr core::Paging listJWTTemplatesPaging{core::place<&operations::ListJWTTemplatesRequest::limit>(),
                                              core::place<&operations::ListJWTTemplatesRequest::offset>(), 500};

constexpr models::Field getJWTTemplateParameters[] = {
    field<&operations::GetJWTTemplateRequest::templateId>("template_id", models::inPath),
};

constexpr models::Field updateJWTTemplateParameters[] = {
    field<&operations::UpdateJWTTemplateRequest::templateId>("template_id", models::inPath),
};

constexpr models::Field deleteJWTTemplateParameters[] = {
    field<&operations::DeleteJWTTemplateRequest::templateId>("template_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::JWTTemplate>::model =
    models::modelOf<components::JWTTemplate>(jWTTemplateFields);

template <>
const models::Model models::Table<operations::CreateJWTTemplateRequestBody>::model =
    models::modelOf<operations::CreateJWTTemplateRequestBody>(createJWTTemplateRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateJWTTemplateRequestBody>::model =
    models::modelOf<operations::UpdateJWTTemplateRequestBody>(updateJWTTemplateRequestBodyFields);

const core::Operation& operations::ListJWTTemplatesRequest::operation() {
  static constexpr core::Operation row{"ListJWTTemplates",
                                       "GET",
                                       "/jwt_templates",
                                       core::Repeat::safe,
                                       listJWTTemplatesParameters,
                                       {},
                                       core::answer<&operations::ListJWTTemplatesResponse::jwtTemplateList>(),
                                       {},
                                       &listJWTTemplatesPaging};
  return row;
}

const core::Operation& operations::CreateJWTTemplateRequestBody::operation() {
  static constexpr core::Operation row{"CreateJWTTemplate",
                                       "POST",
                                       "/jwt_templates",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateJWTTemplateRequestBody>(),
                                       core::answer<&operations::CreateJWTTemplateResponse::jwtTemplate>(),
                                       {400, 402, 422}};
  return row;
}

const core::Operation& operations::GetJWTTemplateRequest::operation() {
  static constexpr core::Operation row{"GetJWTTemplate",
                                       "GET",
                                       "/jwt_templates/{template_id}",
                                       core::Repeat::safe,
                                       getJWTTemplateParameters,
                                       {},
                                       core::answer<&operations::GetJWTTemplateResponse::jwtTemplate>(),
                                       {404}};
  return row;
}

const core::Operation& operations::UpdateJWTTemplateRequest::operation() {
  static constexpr core::Operation row{"UpdateJWTTemplate",
                                       "PATCH",
                                       "/jwt_templates/{template_id}",
                                       core::Repeat::safe,
                                       updateJWTTemplateParameters,
                                       core::body<&operations::UpdateJWTTemplateRequest::requestBody>(),
                                       core::answer<&operations::UpdateJWTTemplateResponse::jwtTemplate>(),
                                       {400, 402, 422}};
  return row;
}

const core::Operation& operations::DeleteJWTTemplateRequest::operation() {
  static constexpr core::Operation row{"DeleteJWTTemplate",
                                       "DELETE",
                                       "/jwt_templates/{template_id}",
                                       core::Repeat::safe,
                                       deleteJWTTemplateParameters,
                                       {},
                                       core::answer<&operations::DeleteJWTTemplateResponse::deletedObject>(),
                                       {403, 404}};
  return row;
}

}  // namespace clerk::backend
