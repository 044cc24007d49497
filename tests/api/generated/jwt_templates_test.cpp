// Generated from api/jwtTemplates.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/jwt_templates.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::JWTTemplate& of) {
  at("id", of.id);
  at("name", of.name);
  at("claims", of.claims);
  at("lifetime", of.lifetime);
  at("allowed_clock_skew", of.allowedClockSkew);
  at("signing_algorithm", of.signingAlgorithm);
  at("custom_signing_key", of.customSigningKey);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateJWTTemplateRequestBody& of) {
  at("name", of.name);
  at("claims", of.claims);
  at("lifetime", of.lifetime);
  at("allowed_clock_skew", of.allowedClockSkew);
  at("custom_signing_key", of.customSigningKey);
  at("signing_algorithm", of.signingAlgorithm);
  at("signing_key", of.signingKey);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateJWTTemplateRequestBody& of) {
  at("name", of.name);
  at("claims", of.claims);
  at("lifetime", of.lifetime);
  at("allowed_clock_skew", of.allowedClockSkew);
  at("custom_signing_key", of.customSigningKey);
  at("signing_algorithm", of.signingAlgorithm);
  at("signing_key", of.signingKey);
}

template <class Visitor>
void visit(Visitor& at, operations::ListJWTTemplatesRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetJWTTemplateRequest& of) {
  at("template_id", of.templateId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateJWTTemplateRequest& of) {
  at("template_id", of.templateId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteJWTTemplateRequest& of) {
  at("template_id", of.templateId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedJwtTemplates = [] {
  add<operations::ListJWTTemplatesRequest>(
      "jwtTemplates.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.jwtTemplates.list(request); },
      &operations::ListJWTTemplatesResponse::jwtTemplateList);
  add<operations::CreateJWTTemplateRequestBody>(
      "jwtTemplates.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.jwtTemplates.create(request); },
      &operations::CreateJWTTemplateResponse::jwtTemplate);
  add<operations::GetJWTTemplateRequest>(
      "jwtTemplates.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.jwtTemplates.get(request.templateId); },
      &operations::GetJWTTemplateResponse::jwtTemplate);
  add<operations::UpdateJWTTemplateRequest>(
      "jwtTemplates.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.jwtTemplates.update(request.templateId, request.requestBody);
      },
      &operations::UpdateJWTTemplateResponse::jwtTemplate);
  add<operations::DeleteJWTTemplateRequest>(
      "jwtTemplates.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.jwtTemplates.remove(request.templateId);
      },
      &operations::DeleteJWTTemplateResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
