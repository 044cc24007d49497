// Generated from api/organizationPermissions.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/organization_permissions.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationPermissionRequestBody& of) {
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationPermissionRequestBody& of) {
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOrganizationPermissionsRequest& of) {
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOrganizationPermissionRequest& of) {
  at("permission_id", of.permissionId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationPermissionRequest& of) {
  at("permission_id", of.permissionId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOrganizationPermissionRequest& of) {
  at("permission_id", of.permissionId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOrganizationPermissions = [] {
  add<operations::ListOrganizationPermissionsRequest>(
      "organizationPermissions.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationPermissions.list(request); },
      &operations::ListOrganizationPermissionsResponse::permissions);
  add<operations::CreateOrganizationPermissionRequestBody>(
      "organizationPermissions.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationPermissions.create(request);
      },
      &operations::CreateOrganizationPermissionResponse::permission);
  add<operations::GetOrganizationPermissionRequest>(
      "organizationPermissions.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationPermissions.get(request.permissionId);
      },
      &operations::GetOrganizationPermissionResponse::permission);
  add<operations::UpdateOrganizationPermissionRequest>(
      "organizationPermissions.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationPermissions.update(request.permissionId, request.requestBody);
      },
      &operations::UpdateOrganizationPermissionResponse::permission);
  add<operations::DeleteOrganizationPermissionRequest>(
      "organizationPermissions.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationPermissions.remove(request.permissionId);
      },
      &operations::DeleteOrganizationPermissionResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
