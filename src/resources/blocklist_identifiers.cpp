// Generated from api/blocklistIdentifiers.yaml by api/generate.py; edit that instead.

#include <clerk/backend/blocklist_identifiers.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field blocklistIdentifierFields[] = {
    field<&components::BlocklistIdentifier::id>("id", models::strict),
    field<&components::BlocklistIdentifier::identifier>("identifier"),
    field<&components::BlocklistIdentifier::identifierType>("identifier_type"),
    field<&components::BlocklistIdentifier::instanceId>("instance_id"),
    field<&components::BlocklistIdentifier::createdAt>("created_at"),
    field<&components::BlocklistIdentifier::updatedAt>("updated_at"),
    field<&components::BlocklistIdentifier::object>("object"),
};

constexpr models::Field createBlocklistIdentifierRequestBodyFields[] = {
    field<&operations::CreateBlocklistIdentifierRequestBody::identifier>("identifier", models::promised),
};

constexpr models::Field deleteBlocklistIdentifierParameters[] = {
    field<&operations::DeleteBlocklistIdentifierRequest::identifierId>("identifier_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::BlocklistIdentifier>::model =
    models::modelOf<components::BlocklistIdentifier>(blocklistIdentifierFields);

template <>
const models::Model models::Table<operations::CreateBlocklistIdentifierRequestBody>::model =
    models::modelOf<operations::CreateBlocklistIdentifierRequestBody>(createBlocklistIdentifierRequestBodyFields);

const core::Operation& operations::ListBlocklistIdentifiersRequest::operation() {
  static constexpr core::Operation row{"ListBlocklistIdentifiers",
                                       "GET",
                                       "/blocklist_identifiers",
                                       core::Repeat::safe,
                                       {},
                                       {},
                                       core::page<&operations::ListBlocklistIdentifiersResponse::blocklistIdentifiers,
                                                  &operations::ListBlocklistIdentifiersResponse::totalCount>(),
                                       {401, 402}};
  return row;
}

const core::Operation& operations::CreateBlocklistIdentifierRequestBody::operation() {
  static constexpr core::Operation row{
      "CreateBlocklistIdentifier",
      "POST",
      "/blocklist_identifiers",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::CreateBlocklistIdentifierRequestBody>(),
      core::answer<&operations::CreateBlocklistIdentifierResponse::blocklistIdentifier>(),
      {400, 402, 422}};
  return row;
}

const core::Operation& operations::DeleteBlocklistIdentifierRequest::operation() {
  static constexpr core::Operation row{"DeleteBlocklistIdentifier",
                                       "DELETE",
                                       "/blocklist_identifiers/{identifier_id}",
                                       core::Repeat::safe,
                                       deleteBlocklistIdentifierParameters,
                                       {},
                                       core::answer<&operations::DeleteBlocklistIdentifierResponse::deletedObject>(),
                                       {402, 404}};
  return row;
}

}  // namespace clerk::backend
