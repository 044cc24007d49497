// Generated from api/organizationRoles.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/organization_roles.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateOrganizationRoleRequestBody& of) {
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
  at("permissions", of.permissions);
  at("include_in_initial_role_set", of.includeInInitialRoleSet);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationRoleRequestBody& of) {
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
  at("permissions", of.permissions);
}

template <class Visitor>
void visit(Visitor& at, operations::ListOrganizationRolesRequest& of) {
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetOrganizationRoleRequest& of) {
  at("organization_role_id", of.organizationRoleId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateOrganizationRoleRequest& of) {
  at("organization_role_id", of.organizationRoleId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteOrganizationRoleRequest& of) {
  at("organization_role_id", of.organizationRoleId);
}

template <class Visitor>
void visit(Visitor& at, operations::AssignPermissionToOrganizationRoleRequest& of) {
  at("organization_role_id", of.organizationRoleId);
  at("permission_id", of.permissionId);
}

template <class Visitor>
void visit(Visitor& at, operations::RemovePermissionFromOrganizationRoleRequest& of) {
  at("organization_role_id", of.organizationRoleId);
  at("permission_id", of.permissionId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedOrganizationRoles = [] {
  add<operations::ListOrganizationRolesRequest>(
      "organizationRoles.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationRoles.list(request); },
      &operations::ListOrganizationRolesResponse::roles);
  add<operations::CreateOrganizationRoleRequestBody>(
      "organizationRoles.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.organizationRoles.create(request); },
      &operations::CreateOrganizationRoleResponse::role);
  add<operations::GetOrganizationRoleRequest>(
      "organizationRoles.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationRoles.get(request.organizationRoleId);
      },
      &operations::GetOrganizationRoleResponse::role);
  add<operations::UpdateOrganizationRoleRequest>(
      "organizationRoles.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationRoles.update(request.organizationRoleId, request.requestBody);
      },
      &operations::UpdateOrganizationRoleResponse::role);
  add<operations::DeleteOrganizationRoleRequest>(
      "organizationRoles.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationRoles.remove(request.organizationRoleId);
      },
      &operations::DeleteOrganizationRoleResponse::deletedObject);
  add<operations::AssignPermissionToOrganizationRoleRequest>(
      "organizationRoles.assignPermission",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationRoles.assignPermission(request.organizationRoleId, request.permissionId);
      },
      &operations::AssignPermissionToOrganizationRoleResponse::role);
  add<operations::RemovePermissionFromOrganizationRoleRequest>(
      "organizationRoles.removePermission",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.organizationRoles.removePermission(request.organizationRoleId, request.permissionId);
      },
      &operations::RemovePermissionFromOrganizationRoleResponse::role);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
