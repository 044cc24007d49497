// Generated from api/allowlistIdentifiers.yaml by api/generate.py; edit that instead.

#include <clerk/backend/allowlist_identifiers.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field allowlistIdentifierFields[] = {
    field<&components::AllowlistIdentifier::id>("id", models::strict),
    field<&components::AllowlistIdentifier::identifier>("identifier"),
    field<&components::AllowlistIdentifier::identifierType>("identifier_type"),
    field<&components::AllowlistIdentifier::invitationId>("invitation_id"),
    field<&components::AllowlistIdentifier::instanceId>("instance_id"),
    field<&components::AllowlistIdentifier::createdAt>("created_at"),
    field<&components::AllowlistIdentifier::updatedAt>("updated_at"),
    field<&components::AllowlistIdentifier::object>("object"),
};

constexpr models::Field createAllowlistIdentifierRequestBodyFields[] = {
    field<&operations::CreateAllowlistIdentifierRequestBody::identifier>("identifier", models::promised),
    field<&operations::CreateAllowlistIdentifierRequestBody::notify>("notify"),
};

constexpr models::Field listAllowlistIdentifiersParameters[] = {
    field<&operations::ListAllowlistIdentifiersRequest::limit>("limit"),
    field<&operations::ListAllowlistIdentifiersRequest::offset>("offset"),
};

constexpr core::Paging listAllowlistIdentifiersPaging{
    core::place<&operations::ListAllowlistIdentifiersRequest::limit>(),
    core::place<&operations::ListAllowlistIdentifiersRequest::offset>(), 500};

constexpr models::Field deleteAllowlistIdentifierParameters[] = {
    field<&operations::DeleteAllowlistIdentifierRequest::identifierId>("identifier_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::AllowlistIdentifier>::model =
    models::modelOf<components::AllowlistIdentifier>(allowlistIdentifierFields);

template <>
const models::Model models::Table<operations::CreateAllowlistIdentifierRequestBody>::model =
    models::modelOf<operations::CreateAllowlistIdentifierRequestBody>(createAllowlistIdentifierRequestBodyFields);

const core::Operation& operations::ListAllowlistIdentifiersRequest::operation() {
  static constexpr core::Operation row{
      "ListAllowlistIdentifiers",
      "GET",
      "/allowlist_identifiers?paginated=true",
      core::Repeat::safe,
      listAllowlistIdentifiersParameters,
      {},
      core::page<&operations::ListAllowlistIdentifiersResponse::allowlistIdentifierList,
                 &operations::ListAllowlistIdentifiersResponse::totalCount>(),
      {401, 402},
      &listAllowlistIdentifiersPaging};
  return row;
}

const core::Operation& operations::CreateAllowlistIdentifierRequestBody::operation() {
  static constexpr core::Operation row{
      "CreateAllowlistIdentifier",
      "POST",
      "/allowlist_identifiers",
      core::Repeat::unsafe,
      {},
      core::wholeBody<operations::CreateAllowlistIdentifierRequestBody>(),
      core::answer<&operations::CreateAllowlistIdentifierResponse::allowlistIdentifier>(),
      {400, 402, 422}};
  return row;
}

const core::Operation& operations::DeleteAllowlistIdentifierRequest::operation() {
  static constexpr core::Operation row{"DeleteAllowlistIdentifier",
                                       "DELETE",
                                       "/allowlist_identifiers/{identifier_id}",
                                       core::Repeat::safe,
                                       deleteAllowlistIdentifierParameters,
                                       {},
                                       core::answer<&operations::DeleteAllowlistIdentifierResponse::deletedObject>(),
                                       {402, 404}};
  return row;
}

}  // namespace clerk::backend
