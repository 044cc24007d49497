// Generated from api/allowlistIdentifiers.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/allowlist_identifiers.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::AllowlistIdentifier& of) {
  at("id", of.id);
  at("identifier", of.identifier);
  at("identifier_type", of.identifierType);
  at("invitation_id", of.invitationId);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateAllowlistIdentifierRequestBody& of) {
  at("identifier", of.identifier);
  at("notify", of.notify);
}

template <class Visitor>
void visit(Visitor& at, operations::ListAllowlistIdentifiersRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteAllowlistIdentifierRequest& of) {
  at("identifier_id", of.identifierId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedAllowlistIdentifiers = [] {
  add<operations::ListAllowlistIdentifiersRequest>(
      "allowlistIdentifiers.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.allowlistIdentifiers.list(request); },
      &operations::ListAllowlistIdentifiersResponse::allowlistIdentifierList);
  add<operations::CreateAllowlistIdentifierRequestBody>(
      "allowlistIdentifiers.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.allowlistIdentifiers.create(request); },
      &operations::CreateAllowlistIdentifierResponse::allowlistIdentifier);
  add<operations::DeleteAllowlistIdentifierRequest>(
      "allowlistIdentifiers.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.allowlistIdentifiers.remove(request.identifierId);
      },
      &operations::DeleteAllowlistIdentifierResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
