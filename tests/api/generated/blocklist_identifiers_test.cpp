// Generated from api/blocklistIdentifiers.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/blocklist_identifiers.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::BlocklistIdentifier& of) {
  at("id", of.id);
  at("identifier", of.identifier);
  at("identifier_type", of.identifierType);
  at("instance_id", of.instanceId);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateBlocklistIdentifierRequestBody& of) {
  at("identifier", of.identifier);
}

template <class Visitor>
void visit(Visitor&, operations::ListBlocklistIdentifiersRequest&) {}

template <class Visitor>
void visit(Visitor& at, operations::DeleteBlocklistIdentifierRequest& of) {
  at("identifier_id", of.identifierId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedBlocklistIdentifiers = [] {
  add<operations::ListBlocklistIdentifiersRequest>(
      "blocklistIdentifiers.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.blocklistIdentifiers.list(); },
      &operations::ListBlocklistIdentifiersResponse::blocklistIdentifiers);
  add<operations::CreateBlocklistIdentifierRequestBody>(
      "blocklistIdentifiers.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.blocklistIdentifiers.create(request); },
      &operations::CreateBlocklistIdentifierResponse::blocklistIdentifier);
  add<operations::DeleteBlocklistIdentifierRequest>(
      "blocklistIdentifiers.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.blocklistIdentifiers.remove(request.identifierId);
      },
      &operations::DeleteBlocklistIdentifierResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
