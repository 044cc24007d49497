// Generated from api/scimDirectories.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/scim_directories.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::SCIMDirectory& of) {
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
void visit(Visitor& at, components::SCIMGroupRoleMapping& of) {
  at("id", of.id);
  at("scim_directory_id", of.scimDirectoryId);
  at("scim_group_id", of.scimGroupId);
  at("scim_group_display_name", of.scimGroupDisplayName);
  at("role", of.role);
  at("precedence", of.precedence);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("directory_id", of.directoryId);
  at("directory_group_id", of.directoryGroupId);
  at("directory_group_display_name", of.directoryGroupDisplayName);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::SCIMGroupRoleMappingDeleted& of) {
  at("id", of.id);
  at("deleted", of.deleted);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::SCIMGroupRoleMappingParams& of) {
  at("scim_group_id", of.scimGroupId);
  at("role_id", of.roleId);
  at("scim_group_display_name", of.scimGroupDisplayName);
  at("precedence", of.precedence);
}

template <class Visitor>
void visit(Visitor& at, operations::OrderedSCIMGroupRoleMapping& of) {
  at("scim_group_id", of.scimGroupId);
  at("role_id", of.roleId);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSCIMDirectoryRequestBody& of) {
  at("enterprise_connection_id", of.enterpriseConnectionId);
  at("provider", of.provider);
  at("name", of.name);
  at("group_role_mappings", of.groupRoleMappings);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateSCIMDirectoryRequestBody& of) {
  at("name", of.name);
  at("enabled", of.enabled);
  at("provider", of.provider);
  at("attribute_mapping", of.attributeMapping);
  at("group_role_mapping_enabled", of.groupRoleMappingEnabled);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSCIMGroupRoleMappingRequestBody& of) {
  at("scim_group_id", of.scimGroupId);
  at("role_id", of.roleId);
  at("precedence", of.precedence);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceSCIMGroupRoleMappingsRequestBody& of) {
  at("mappings", of.mappings);
}

template <class Visitor>
void visit(Visitor& at, operations::ListSCIMDirectoriesRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetSCIMDirectoryRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateSCIMDirectoryRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteSCIMDirectoryRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::RotateSCIMDirectoryAPIKeyRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::ListSCIMGroupRoleMappingsRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
}

template <class Visitor>
void visit(Visitor& at, operations::CreateSCIMGroupRoleMappingRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceSCIMGroupRoleMappingsRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteSCIMGroupRoleMappingRequest& of) {
  at("scim_directory_id", of.scimDirectoryId);
  at("mapping_id", of.mappingId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedScimDirectories = [] {
  add<operations::ListSCIMDirectoriesRequest>(
      "scimDirectories.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.scimDirectories.list(request); },
      &operations::ListSCIMDirectoriesResponse::scimDirectoryList);
  add<operations::CreateSCIMDirectoryRequestBody>(
      "scimDirectories.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.scimDirectories.create(request); },
      &operations::CreateSCIMDirectoryResponse::scimDirectory);
  add<operations::GetSCIMDirectoryRequest>(
      "scimDirectories.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.get(request.scimDirectoryId);
      },
      &operations::GetSCIMDirectoryResponse::scimDirectory);
  add<operations::UpdateSCIMDirectoryRequest>(
      "scimDirectories.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.update(request.scimDirectoryId, request.requestBody);
      },
      &operations::UpdateSCIMDirectoryResponse::scimDirectory);
  add<operations::DeleteSCIMDirectoryRequest>(
      "scimDirectories.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.remove(request.scimDirectoryId);
      },
      &operations::DeleteSCIMDirectoryResponse::deletedObject);
  add<operations::RotateSCIMDirectoryAPIKeyRequest>(
      "scimDirectories.rotateApiKey",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.rotateApiKey(request.scimDirectoryId);
      },
      &operations::RotateSCIMDirectoryAPIKeyResponse::scimDirectory);
  add<operations::ListSCIMGroupRoleMappingsRequest>(
      "scimDirectories.listGroupRoleMappings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.listGroupRoleMappings(request.scimDirectoryId);
      },
      &operations::ListSCIMGroupRoleMappingsResponse::scimGroupRoleMappingList);
  add<operations::CreateSCIMGroupRoleMappingRequest>(
      "scimDirectories.createGroupRoleMapping",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.createGroupRoleMapping(request.scimDirectoryId, request.requestBody);
      },
      &operations::CreateSCIMGroupRoleMappingResponse::scimGroupRoleMapping);
  add<operations::ReplaceSCIMGroupRoleMappingsRequest>(
      "scimDirectories.replaceGroupRoleMappings",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.replaceGroupRoleMappings(request.scimDirectoryId, request.requestBody);
      },
      &operations::ReplaceSCIMGroupRoleMappingsResponse::scimGroupRoleMappingList);
  add<operations::DeleteSCIMGroupRoleMappingRequest>(
      "scimDirectories.deleteGroupRoleMapping",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.scimDirectories.deleteGroupRoleMapping(request.scimDirectoryId, request.mappingId);
      },
      &operations::DeleteSCIMGroupRoleMappingResponse::scimGroupRoleMappingDeleted);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
