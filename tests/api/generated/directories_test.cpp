// Generated from api/directories.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/directories.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::Directory& of) {
  at("id", of.id);
  at("name", of.name);
  at("enabled", of.enabled);
  at("provider", of.provider);
  at("endpoint_url", of.endpointUrl);
  at("api_key", of.apiKey);
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("group_role_mapping_enabled", of.groupRoleMappingEnabled);
  at("attribute_mapping", of.attributeMapping);
  at("custom_attributes", of.customAttributes);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::DirectoryGroupRoleMapping& of) {
  at("id", of.id);
  at("directory_id", of.directoryId);
  at("directory_group_id", of.directoryGroupId);
  at("directory_group_display_name", of.directoryGroupDisplayName);
  at("role", of.role);
  at("precedence", of.precedence);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("scim_directory_id", of.scimDirectoryId);
  at("scim_group_id", of.scimGroupId);
  at("scim_group_display_name", of.scimGroupDisplayName);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::DirectoryGroupRoleMappingDeleted& of) {
  at("id", of.id);
  at("deleted", of.deleted);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::DirectoryGroupRoleMappingParams& of) {
  at("role_id", of.roleId);
  at("directory_group_id", of.directoryGroupId);
  at("directory_group_display_name", of.directoryGroupDisplayName);
  at("precedence", of.precedence);
  at("scim_group_id", of.scimGroupId);
  at("scim_group_display_name", of.scimGroupDisplayName);
}

template <class Visitor>
void visit(Visitor& at, operations::OrderedDirectoryGroupRoleMapping& of) {
  at("role_id", of.roleId);
  at("directory_group_id", of.directoryGroupId);
  at("scim_group_id", of.scimGroupId);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateDirectoryRequestBody& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("provider", of.provider);
  at("name", of.name);
  at("group_role_mappings", of.groupRoleMappings);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateDirectoryRequestBody& of) {
  at("name", of.name);
  at("enabled", of.enabled);
  at("provider", of.provider);
  at("attribute_mapping", of.attributeMapping);
  at("group_role_mapping_enabled", of.groupRoleMappingEnabled);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateDirectoryGroupRoleMappingRequestBody& of) {
  at("role_id", of.roleId);
  at("directory_group_id", of.directoryGroupId);
  at("scim_group_id", of.scimGroupId);
  at("precedence", of.precedence);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceDirectoryGroupRoleMappingsRequestBody& of) {
  at("mappings", of.mappings);
}

template <class Visitor>
void visit(Visitor& at, operations::ListDirectoriesRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetDirectoryRequest& of) {
  at("directory_id", of.directoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateDirectoryRequest& of) {
  at("directory_id", of.directoryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteDirectoryRequest& of) {
  at("directory_id", of.directoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::RotateDirectoryAPIKeyRequest& of) {
  at("directory_id", of.directoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListDirectoryGroupRoleMappingsRequest& of) {
  at("directory_id", of.directoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateDirectoryGroupRoleMappingRequest& of) {
  at("directory_id", of.directoryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceDirectoryGroupRoleMappingsRequest& of) {
  at("directory_id", of.directoryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteDirectoryGroupRoleMappingRequest& of) {
  at("directory_id", of.directoryId);
  at("mapping_id", of.mappingId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedDirectories = [] {
  add<operations::ListDirectoriesRequest>(
      "directories.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.directories.list(request); },
      &operations::ListDirectoriesResponse::directoryList);
  add<operations::CreateDirectoryRequestBody>(
      "directories.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.directories.create(request); },
      &operations::CreateDirectoryResponse::directory);
  add<operations::GetDirectoryRequest>(
      "directories.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.directories.get(request.directoryId); },
      &operations::GetDirectoryResponse::directory);
  add<operations::UpdateDirectoryRequest>(
      "directories.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.update(request.directoryId, request.requestBody);
      },
      &operations::UpdateDirectoryResponse::directory);
  add<operations::DeleteDirectoryRequest>(
      "directories.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.remove(request.directoryId);
      },
      &operations::DeleteDirectoryResponse::deletedObject);
  add<operations::RotateDirectoryAPIKeyRequest>(
      "directories.rotateApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.rotateApiKey(request.directoryId);
      },
      &operations::RotateDirectoryAPIKeyResponse::directory);
  add<operations::ListDirectoryGroupRoleMappingsRequest>(
      "directories.listGroupRoleMappings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.listGroupRoleMappings(request.directoryId);
      },
      &operations::ListDirectoryGroupRoleMappingsResponse::directoryGroupRoleMappingList);
  add<operations::CreateDirectoryGroupRoleMappingRequest>(
      "directories.createGroupRoleMapping",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.createGroupRoleMapping(request.directoryId, request.requestBody);
      },
      &operations::CreateDirectoryGroupRoleMappingResponse::directoryGroupRoleMapping);
  add<operations::ReplaceDirectoryGroupRoleMappingsRequest>(
      "directories.replaceGroupRoleMappings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.replaceGroupRoleMappings(request.directoryId, request.requestBody);
      },
      &operations::ReplaceDirectoryGroupRoleMappingsResponse::directoryGroupRoleMappingList);
  add<operations::DeleteDirectoryGroupRoleMappingRequest>(
      "directories.deleteGroupRoleMapping",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.directories.deleteGroupRoleMapping(request.directoryId, request.mappingId);
      },
      &operations::DeleteDirectoryGroupRoleMappingResponse::directoryGroupRoleMappingDeleted);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
