// Generated from api/scimDirectories.yaml by api/generate.py; edit that instead.

#include <clerk/backend/scim_directories.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field sCIMDirectoryFields[] = {
    field<&components::SCIMDirectory::id>("id", models::strict),
    field<&components::SCIMDirectory::name>("name", models::promised),
    field<&components::SCIMDirectory::enabled>("enabled", models::promised),
    field<&components::SCIMDirectory::provider>("provider", models::promised),
    field<&components::SCIMDirectory::endpointUrl>("endpoint_url", models::promised),
    field<&components::SCIMDirectory::apiKey>("api_key", models::nullable),
    field<&components::SCIMDirectory::enterpriseConnectionId>("enterprise_connection_id", models::nullable),
    field<&components::SCIMDirectory::groupRoleMappingEnabled>("group_role_mapping_enabled", models::promised),
    field<&components::SCIMDirectory::attributeMapping>("attribute_mapping", models::promised),
    field<&components::SCIMDirectory::customAttributes>("custom_attributes"),
    field<&components::SCIMDirectory::createdAt>("created_at", models::promised),
    field<&components::SCIMDirectory::updatedAt>("updated_at", models::promised),
    field<&components::SCIMDirectory::object>("object", models::promised),
};

constexpr models::Field sCIMGroupRoleMappingParamsFields[] = {
    field<&operations::SCIMGroupRoleMappingParams::scimGroupId>("scim_group_id", models::promised),
    field<&operations::SCIMGroupRoleMappingParams::roleId>("role_id", models::promised),
    field<&operations::SCIMGroupRoleMappingParams::scimGroupDisplayName>("scim_group_display_name"),
    field<&operations::SCIMGroupRoleMappingParams::precedence>("precedence"),
};

constexpr models::Field orderedSCIMGroupRoleMappingFields[] = {
    field<&operations::OrderedSCIMGroupRoleMapping::scimGroupId>("scim_group_id", models::promised),
    field<&operations::OrderedSCIMGroupRoleMapping::roleId>("role_id", models::promised),
};

constexpr models::Field sCIMGroupRoleMappingFields[] = {
    field<&components::SCIMGroupRoleMapping::id>("id", models::strict),
    field<&components::SCIMGroupRoleMapping::scimDirectoryId>("scim_directory_id", models::promised),
    field<&components::SCIMGroupRoleMapping::scimGroupId>("scim_group_id", models::promised),
    field<&components::SCIMGroupRoleMapping::scimGroupDisplayName>("scim_group_display_name", models::promised),
    field<&components::SCIMGroupRoleMapping::role>("role"),
    field<&components::SCIMGroupRoleMapping::precedence>("precedence", models::promised),
    field<&components::SCIMGroupRoleMapping::createdAt>("created_at", models::promised),
    field<&components::SCIMGroupRoleMapping::updatedAt>("updated_at", models::promised),
    field<&components::SCIMGroupRoleMapping::directoryId>("directory_id", models::promised),
    field<&components::SCIMGroupRoleMapping::directoryGroupId>("directory_group_id", models::promised),
    field<&components::SCIMGroupRoleMapping::directoryGroupDisplayName>("directory_group_display_name",
                                                                        models::promised),
    field<&components::SCIMGroupRoleMapping::object>("object", models::promised),
};

constexpr models::Field sCIMGroupRoleMappingDeletedFields[] = {
    field<&components::SCIMGroupRoleMappingDeleted::id>("id", models::strict),
    field<&components::SCIMGroupRoleMappingDeleted::deleted>("deleted", models::strict),
    field<&components::SCIMGroupRoleMappingDeleted::object>("object", models::promised),
};

constexpr models::Field createSCIMDirectoryRequestBodyFields[] = {
    field<&operations::CreateSCIMDirectoryRequestBody::enterpriseConnectionId>("enterprise_connection_id",
                                                                               models::promised),
    field<&operations::CreateSCIMDirectoryRequestBody::provider>("provider", models::promised),
    field<&operations::CreateSCIMDirectoryRequestBody::name>("name"),
    field<&operations::CreateSCIMDirectoryRequestBody::groupRoleMappings>("group_role_mappings"),
};

constexpr models::Field updateSCIMDirectoryRequestBodyFields[] = {
    field<&operations::UpdateSCIMDirectoryRequestBody::name>("name"),
    field<&operations::UpdateSCIMDirectoryRequestBody::enabled>("enabled"),
    field<&operations::UpdateSCIMDirectoryRequestBody::provider>("provider"),
    field<&operations::UpdateSCIMDirectoryRequestBody::attributeMapping>("attribute_mapping"),
    field<&operations::UpdateSCIMDirectoryRequestBody::groupRoleMappingEnabled>("group_role_mapping_enabled"),
};

constexpr models::Field createSCIMGroupRoleMappingRequestBodyFields[] = {
    field<&operations::CreateSCIMGroupRoleMappingRequestBody::scimGroupId>("scim_group_id", models::promised),
    field<&operations::CreateSCIMGroupRoleMappingRequestBody::roleId>("role_id", models::promised),
    field<&operations::CreateSCIMGroupRoleMappingRequestBody::precedence>("precedence"),
};

constexpr models::Field replaceSCIMGroupRoleMappingsRequestBodyFields[] = {
    field<&operations::ReplaceSCIMGroupRoleMappingsRequestBody::mappings>("mappings", models::promised),
};

constexpr models::Field listSCIMDirectoriesParameters[] = {
    field<&operations::ListSCIMDirectoriesRequest::limit>("limit"),
    field<&operations::ListSCIMDirectoriesRequest::offset>("offset"),
};

constexpr core::Paging listSCIMDirectoriesPaging{core::place<&operations::ListSCIMDirectoriesRequest::limit>(),
                                                 core::place<&operations::ListSCIMDirectoriesRequest::offset>(), 500};

constexpr models::Field getSCIMDirectoryParameters[] = {
    field<&operations::GetSCIMDirectoryRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field updateSCIMDirectoryParameters[] = {
    field<&operations::UpdateSCIMDirectoryRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field deleteSCIMDirectoryParameters[] = {
    field<&operations::DeleteSCIMDirectoryRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field rotateSCIMDirectoryAPIKeyParameters[] = {
    field<&operations::RotateSCIMDirectoryAPIKeyRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field listSCIMGroupRoleMappingsParameters[] = {
    field<&operations::ListSCIMGroupRoleMappingsRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field createSCIMGroupRoleMappingParameters[] = {
    field<&operations::CreateSCIMGroupRoleMappingRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field replaceSCIMGroupRoleMappingsParameters[] = {
    field<&operations::ReplaceSCIMGroupRoleMappingsRequest::scimDirectoryId>("scim_directory_id", models::inPath),
};

constexpr models::Field deleteSCIMGroupRoleMappingParameters[] = {
    field<&operations::DeleteSCIMGroupRoleMappingRequest::scimDirectoryId>("scim_directory_id", models::inPath),
    field<&operations::DeleteSCIMGroupRoleMappingRequest::mappingId>("mapping_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::SCIMDirectory>::model =
    models::modelOf<components::SCIMDirectory>(sCIMDirectoryFields);

template <>
const models::Model models::Table<operations::SCIMGroupRoleMappingParams>::model =
    models::modelOf<operations::SCIMGroupRoleMappingParams>(sCIMGroupRoleMappingParamsFields);

template <>
const models::Model models::Table<operations::OrderedSCIMGroupRoleMapping>::model =
    models::modelOf<operations::OrderedSCIMGroupRoleMapping>(orderedSCIMGroupRoleMappingFields);

template <>
const models::Model models::Table<components::SCIMGroupRoleMapping>::model =
    models::modelOf<components::SCIMGroupRoleMapping>(sCIMGroupRoleMappingFields);

template <>
const models::Model models::Table<components::SCIMGroupRoleMappingDeleted>::model =
    models::modelOf<components::SCIMGroupRoleMappingDeleted>(sCIMGroupRoleMappingDeletedFields);

template <>
const models::Model models::Table<operations::CreateSCIMDirectoryRequestBody>::model =
    models::modelOf<operations::CreateSCIMDirectoryRequestBody>(createSCIMDirectoryRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateSCIMDirectoryRequestBody>::model =
    models::modelOf<operations::UpdateSCIMDirectoryRequestBody>(updateSCIMDirectoryRequestBodyFields);

template <>
const models::Model models::Table<operations::CreateSCIMGroupRoleMappingRequestBody>::model =
    models::modelOf<operations::CreateSCIMGroupRoleMappingRequestBody>(createSCIMGroupRoleMappingRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceSCIMGroupRoleMappingsRequestBody>::model =
    models::modelOf<operations::ReplaceSCIMGroupRoleMappingsRequestBody>(replaceSCIMGroupRoleMappingsRequestBodyFields);

const core::Operation& operations::ListSCIMDirectoriesRequest::operation() {
  static constexpr core::Operation row{"ListSCIMDirectories",
                                       "GET",
                                       "/scim_directories",
                                       core::Repeat::safe,
                                       listSCIMDirectoriesParameters,
                                       {},
                                       core::page<&operations::ListSCIMDirectoriesResponse::scimDirectoryList,
                                                  &operations::ListSCIMDirectoriesResponse::totalCount>(),
                                       {401, 403},
                                       &listSCIMDirectoriesPaging};
  return row;
}

const core::Operation& operations::CreateSCIMDirectoryRequestBody::operation() {
  static constexpr core::Operation row{"CreateSCIMDirectory",
                                       "POST",
                                       "/scim_directories",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateSCIMDirectoryRequestBody>(),
                                       core::answer<&operations::CreateSCIMDirectoryResponse::scimDirectory>(),
                                       {400, 401, 403, 422}};
  return row;
}

const core::Operation& operations::GetSCIMDirectoryRequest::operation() {
  static constexpr core::Operation row{"GetSCIMDirectory",
                                       "GET",
                                       "/scim_directories/{scim_directory_id}",
                                       core::Repeat::safe,
                                       getSCIMDirectoryParameters,
                                       {},
                                       core::answer<&operations::GetSCIMDirectoryResponse::scimDirectory>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateSCIMDirectoryRequest::operation() {
  static constexpr core::Operation row{
      "UpdateSCIMDirectory",
      "PATCH",
      "/scim_directories/{scim_directory_id}",
      core::Repeat::safe,
      updateSCIMDirectoryParameters,
      core::body<&operations::UpdateSCIMDirectoryRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateSCIMDirectoryResponse::scimDirectory>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteSCIMDirectoryRequest::operation() {
  static constexpr core::Operation row{"DeleteSCIMDirectory",
                                       "DELETE",
                                       "/scim_directories/{scim_directory_id}",
                                       core::Repeat::safe,
                                       deleteSCIMDirectoryParameters,
                                       {},
                                       core::answer<&operations::DeleteSCIMDirectoryResponse::deletedObject>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::RotateSCIMDirectoryAPIKeyRequest::operation() {
  static constexpr core::Operation row{"RotateSCIMDirectoryAPIKey",
                                       "POST",
                                       "/scim_directories/{scim_directory_id}/rotate_api_key",
                                       core::Repeat::unsafe,
                                       rotateSCIMDirectoryAPIKeyParameters,
                                       {},
                                       core::answer<&operations::RotateSCIMDirectoryAPIKeyResponse::scimDirectory>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::ListSCIMGroupRoleMappingsRequest::operation() {
  static constexpr core::Operation row{
      "ListSCIMGroupRoleMappings",
      "GET",
      "/scim_directories/{scim_directory_id}/group_role_mappings",
      core::Repeat::safe,
      listSCIMGroupRoleMappingsParameters,
      {},
      core::page<&operations::ListSCIMGroupRoleMappingsResponse::scimGroupRoleMappingList,
                 &operations::ListSCIMGroupRoleMappingsResponse::totalCount>(),
      {401, 403, 404}};
  return row;
}

const core::Operation& operations::CreateSCIMGroupRoleMappingRequest::operation() {
  static constexpr core::Operation row{
      "CreateSCIMGroupRoleMapping",
      "POST",
      "/scim_directories/{scim_directory_id}/group_role_mappings",
      core::Repeat::unsafe,
      createSCIMGroupRoleMappingParameters,
      core::body<&operations::CreateSCIMGroupRoleMappingRequest::requestBody>(),
      core::answer<&operations::CreateSCIMGroupRoleMappingResponse::scimGroupRoleMapping>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::ReplaceSCIMGroupRoleMappingsRequest::operation() {
  static constexpr core::Operation row{
      "ReplaceSCIMGroupRoleMappings",
      "PUT",
      "/scim_directories/{scim_directory_id}/group_role_mappings",
      core::Repeat::safe,
      replaceSCIMGroupRoleMappingsParameters,
      core::body<&operations::ReplaceSCIMGroupRoleMappingsRequest::requestBody>(),
      core::page<&operations::ReplaceSCIMGroupRoleMappingsResponse::scimGroupRoleMappingList,
                 &operations::ReplaceSCIMGroupRoleMappingsResponse::totalCount>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteSCIMGroupRoleMappingRequest::operation() {
  static constexpr core::Operation row{
      "DeleteSCIMGroupRoleMapping",
      "DELETE",
      "/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}",
      core::Repeat::safe,
      deleteSCIMGroupRoleMappingParameters,
      {},
      core::answer<&operations::DeleteSCIMGroupRoleMappingResponse::scimGroupRoleMappingDeleted>(),
      {400, 401, 403, 404}};
  return row;
}

}  // namespace clerk::backend
