// Generated from api/directories.yaml by api/generate.py; edit that instead.

#include <clerk/backend/directories.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field directoryFields[] = {
    field<&components::Directory::id>("id", models::strict),
    field<&components::Directory::name>("name", models::promised),
    field<&components::Directory::enabled>("enabled", models::promised),
    field<&components::Directory::provider>("provider", models::promised),
    field<&components::Directory::endpointUrl>("endpoint_url", models::promised),
    field<&components::Directory::apiKey>("api_key", models::nullable),
    field<&components::Directory::enterpriseConnectionId>("enterprise_connection_id", models::nullable),
    field<&components::Directory::groupRoleMappingEnabled>("group_role_mapping_enabled", models::promised),
    field<&components::Directory::attributeMapping>("attribute_mapping", models::promised),
    field<&components::Directory::customAttributes>("custom_attributes"),
    field<&components::Directory::createdAt>("created_at", models::promised),
    field<&components::Directory::updatedAt>("updated_at", models::promised),
    field<&components::Directory::object>("object", models::promised),
};

constexpr models::Field directoryGroupRoleMappingParamsFields[] = {
    field<&operations::DirectoryGroupRoleMappingParams::roleId>("role_id", models::promised),
    field<&operations::DirectoryGroupRoleMappingParams::directoryGroupId>("directory_group_id"),
    field<&operations::DirectoryGroupRoleMappingParams::directoryGroupDisplayName>("directory_group_display_name"),
    field<&operations::DirectoryGroupRoleMappingParams::precedence>("precedence"),
    field<&operations::DirectoryGroupRoleMappingParams::scimGroupId>("scim_group_id"),
    field<&operations::DirectoryGroupRoleMappingParams::scimGroupDisplayName>("scim_group_display_name"),
};

constexpr models::Field orderedDirectoryGroupRoleMappingFields[] = {
    field<&operations::OrderedDirectoryGroupRoleMapping::roleId>("role_id", models::promised),
    field<&operations::OrderedDirectoryGroupRoleMapping::directoryGroupId>("directory_group_id"),
    field<&operations::OrderedDirectoryGroupRoleMapping::scimGroupId>("scim_group_id"),
};

constexpr models::Field directoryGroupRoleMappingFields[] = {
    field<&components::DirectoryGroupRoleMapping::id>("id", models::strict),
    field<&components::DirectoryGroupRoleMapping::directoryId>("directory_id", models::promised),
    field<&components::DirectoryGroupRoleMapping::directoryGroupId>("directory_group_id", models::promised),
    field<&components::DirectoryGroupRoleMapping::directoryGroupDisplayName>("directory_group_display_name",
                                                                             models::promised),
    field<&components::DirectoryGroupRoleMapping::role>("role"),
    field<&components::DirectoryGroupRoleMapping::precedence>("precedence", models::promised),
    field<&components::DirectoryGroupRoleMapping::createdAt>("created_at", models::promised),
    field<&components::DirectoryGroupRoleMapping::updatedAt>("updated_at", models::promised),
    field<&components::DirectoryGroupRoleMapping::scimDirectoryId>("scim_directory_id", models::promised),
    field<&components::DirectoryGroupRoleMapping::scimGroupId>("scim_group_id", models::promised),
    field<&components::DirectoryGroupRoleMapping::scimGroupDisplayName>("scim_group_display_name", models::promised),
    field<&components::DirectoryGroupRoleMapping::object>("object", models::promised),
};

constexpr models::Field directoryGroupRoleMappingDeletedFields[] = {
    field<&components::DirectoryGroupRoleMappingDeleted::id>("id", models::strict),
    field<&components::DirectoryGroupRoleMappingDeleted::deleted>("deleted", models::strict),
    field<&components::DirectoryGroupRoleMappingDeleted::object>("object", models::promised),
};

constexpr models::Field createDirectoryRequestBodyFields[] = {
    field<&operations::CreateDirectoryRequestBody::enterpriseConnectionId>("enterprise_connection_id",
                                                                           models::promised),
    field<&operations::CreateDirectoryRequestBody::provider>("provider", models::promised),
    field<&operations::CreateDirectoryRequestBody::name>("name"),
    field<&operations::CreateDirectoryRequestBody::groupRoleMappings>("group_role_mappings"),
};

constexpr models::Field updateDirectoryRequestBodyFields[] = {
    field<&operations::UpdateDirectoryRequestBody::name>("name"),
    field<&operations::UpdateDirectoryRequestBody::enabled>("enabled"),
    field<&operations::UpdateDirectoryRequestBody::provider>("provider"),
    field<&operations::UpdateDirectoryRequestBody::attributeMapping>("attribute_mapping"),
    field<&operations::UpdateDirectoryRequestBody::groupRoleMappingEnabled>("group_role_mapping_enabled"),
};

constexpr models::Field createDirectoryGroupRoleMappingRequestBodyFields[] = {
    field<&operations::CreateDirectoryGroupRoleMappingRequestBody::roleId>("role_id", models::promised),
    field<&operations::CreateDirectoryGroupRoleMappingRequestBody::directoryGroupId>("directory_group_id"),
    field<&operations::CreateDirectoryGroupRoleMappingRequestBody::scimGroupId>("scim_group_id"),
    field<&operations::CreateDirectoryGroupRoleMappingRequestBody::precedence>("precedence"),
};

constexpr models::Field replaceDirectoryGroupRoleMappingsRequestBodyFields[] = {
    field<&operations::ReplaceDirectoryGroupRoleMappingsRequestBody::mappings>("mappings", models::promised),
};

constexpr models::Field listDirectoriesParameters[] = {
    field<&operations::ListDirectoriesRequest::limit>("limit"),
    field<&operations::ListDirectoriesRequest::offset>("offset"),
};

constexpr core::Paging listDirectoriesPaging{core::place<&operations::ListDirectoriesRequest::limit>(),
                                             core::place<&operations::ListDirectoriesRequest::offset>(), 500};

constexpr models::Field getDirectoryParameters[] = {
    field<&operations::GetDirectoryRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field updateDirectoryParameters[] = {
    field<&operations::UpdateDirectoryRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field deleteDirectoryParameters[] = {
    field<&operations::DeleteDirectoryRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field rotateDirectoryAPIKeyParameters[] = {
    field<&operations::RotateDirectoryAPIKeyRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field listDirectoryGroupRoleMappingsParameters[] = {
    field<&operations::ListDirectoryGroupRoleMappingsRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field createDirectoryGroupRoleMappingParameters[] = {
    field<&operations::CreateDirectoryGroupRoleMappingRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field replaceDirectoryGroupRoleMappingsParameters[] = {
    field<&operations::ReplaceDirectoryGroupRoleMappingsRequest::directoryId>("directory_id", models::inPath),
};

constexpr models::Field deleteDirectoryGroupRoleMappingParameters[] = {
    field<&operations::DeleteDirectoryGroupRoleMappingRequest::directoryId>("directory_id", models::inPath),
    field<&operations::DeleteDirectoryGroupRoleMappingRequest::mappingId>("mapping_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::Directory>::model =
    models::modelOf<components::Directory>(directoryFields);

template <>
const models::Model models::Table<operations::DirectoryGroupRoleMappingParams>::model =
    models::modelOf<operations::DirectoryGroupRoleMappingParams>(directoryGroupRoleMappingParamsFields);

template <>
const models::Model models::Table<operations::OrderedDirectoryGroupRoleMapping>::model =
    models::modelOf<operations::OrderedDirectoryGroupRoleMapping>(orderedDirectoryGroupRoleMappingFields);

template <>
const models::Model models::Table<components::DirectoryGroupRoleMapping>::model =
    models::modelOf<components::DirectoryGroupRoleMapping>(directoryGroupRoleMappingFields);

template <>
const models::Model models::Table<components::DirectoryGroupRoleMappingDeleted>::model =
    models::modelOf<components::DirectoryGroupRoleMappingDeleted>(directoryGroupRoleMappingDeletedFields);

template <>
const models::Model models::Table<operations::CreateDirectoryRequestBody>::model =
    models::modelOf<operations::CreateDirectoryRequestBody>(createDirectoryRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateDirectoryRequestBody>::model =
    models::modelOf<operations::UpdateDirectoryRequestBody>(updateDirectoryRequestBodyFields);

template <>
const models::Model models::Table<operations::CreateDirectoryGroupRoleMappingRequestBody>::model =
    models::modelOf<operations::CreateDirectoryGroupRoleMappingRequestBody>(
        createDirectoryGroupRoleMappingRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceDirectoryGroupRoleMappingsRequestBody>::model =
    models::modelOf<operations::ReplaceDirectoryGroupRoleMappingsRequestBody>(
        replaceDirectoryGroupRoleMappingsRequestBodyFields);

const core::Operation& operations::ListDirectoriesRequest::operation() {
  static constexpr core::Operation row{"ListDirectories",
                                       "GET",
                                       "/directories",
                                       core::Repeat::safe,
                                       listDirectoriesParameters,
                                       {},
                                       core::page<&operations::ListDirectoriesResponse::directoryList,
                                                  &operations::ListDirectoriesResponse::totalCount>(),
                                       {401, 403},
                                       &listDirectoriesPaging};
  return row;
}

const core::Operation& operations::CreateDirectoryRequestBody::operation() {
  static constexpr core::Operation row{"CreateDirectory",
                                       "POST",
                                       "/directories",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateDirectoryRequestBody>(),
                                       core::answer<&operations::CreateDirectoryResponse::directory>(),
                                       {400, 401, 403, 422}};
  return row;
}

const core::Operation& operations::GetDirectoryRequest::operation() {
  static constexpr core::Operation row{"GetDirectory",
                                       "GET",
                                       "/directories/{directory_id}",
                                       core::Repeat::safe,
                                       getDirectoryParameters,
                                       {},
                                       core::answer<&operations::GetDirectoryResponse::directory>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateDirectoryRequest::operation() {
  static constexpr core::Operation row{
      "UpdateDirectory",
      "PATCH",
      "/directories/{directory_id}",
      core::Repeat::safe,
      updateDirectoryParameters,
      core::body<&operations::UpdateDirectoryRequest::requestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::UpdateDirectoryResponse::directory>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteDirectoryRequest::operation() {
  static constexpr core::Operation row{"DeleteDirectory",
                                       "DELETE",
                                       "/directories/{directory_id}",
                                       core::Repeat::safe,
                                       deleteDirectoryParameters,
                                       {},
                                       core::answer<&operations::DeleteDirectoryResponse::deletedObject>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::RotateDirectoryAPIKeyRequest::operation() {
  static constexpr core::Operation row{"RotateDirectoryAPIKey",
                                       "POST",
                                       "/directories/{directory_id}/rotate_api_key",
                                       core::Repeat::unsafe,
                                       rotateDirectoryAPIKeyParameters,
                                       {},
                                       core::answer<&operations::RotateDirectoryAPIKeyResponse::directory>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::ListDirectoryGroupRoleMappingsRequest::operation() {
  static constexpr core::Operation row{
      "ListDirectoryGroupRoleMappings",
      "GET",
      "/directories/{directory_id}/group_role_mappings",
      core::Repeat::safe,
      listDirectoryGroupRoleMappingsParameters,
      {},
      core::page<&operations::ListDirectoryGroupRoleMappingsResponse::directoryGroupRoleMappingList,
                 &operations::ListDirectoryGroupRoleMappingsResponse::totalCount>(),
      {401, 403, 404}};
  return row;
}

const core::Operation& operations::CreateDirectoryGroupRoleMappingRequest::operation() {
  static constexpr core::Operation row{
      "CreateDirectoryGroupRoleMapping",
      "POST",
      "/directories/{directory_id}/group_role_mappings",
      core::Repeat::unsafe,
      createDirectoryGroupRoleMappingParameters,
      core::body<&operations::CreateDirectoryGroupRoleMappingRequest::requestBody>(),
      core::answer<&operations::CreateDirectoryGroupRoleMappingResponse::directoryGroupRoleMapping>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::ReplaceDirectoryGroupRoleMappingsRequest::operation() {
  static constexpr core::Operation row{
      "ReplaceDirectoryGroupRoleMappings",
      "PUT",
      "/directories/{directory_id}/group_role_mappings",
      core::Repeat::safe,
      replaceDirectoryGroupRoleMappingsParameters,
      core::body<&operations::ReplaceDirectoryGroupRoleMappingsRequest::requestBody>(),
      core::page<&operations::ReplaceDirectoryGroupRoleMappingsResponse::directoryGroupRoleMappingList,
                 &operations::ReplaceDirectoryGroupRoleMappingsResponse::totalCount>(),
      {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteDirectoryGroupRoleMappingRequest::operation() {
  static constexpr core::Operation row{
      "DeleteDirectoryGroupRoleMapping",
      "DELETE",
      "/directories/{directory_id}/group_role_mappings/{mapping_id}",
      core::Repeat::safe,
      deleteDirectoryGroupRoleMappingParameters,
      {},
      core::answer<&operations::DeleteDirectoryGroupRoleMappingResponse::directoryGroupRoleMappingDeleted>(),
      {400, 401, 403, 404}};
  return row;
}

}  // namespace clerk::backend
