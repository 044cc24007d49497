// Generated from api/organizationRoles.yaml by api/generate.py; edit that instead.

#include <clerk/backend/organization_roles.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field createOrganizationRoleRequestBodyFields[] = {
    field<&operations::CreateOrganizationRoleRequestBody::name>("name", models::promised),
    field<&operations::CreateOrganizationRoleRequestBody::key>("key", models::promised),
    field<&operations::CreateOrganizationRoleRequestBody::description>("description", models::nullable),
    field<&operations::CreateOrganizationRoleRequestBody::permissions>("permissions", models::nullable),
    field<&operations::CreateOrganizationRoleRequestBody::includeInInitialRoleSet>("include_in_initial_role_set",
                                                                                   models::nullable),
};

constexpr models::Field updateOrganizationRoleRequestBodyFields[] = {
    field<&operations::UpdateOrganizationRoleRequestBody::name>("name", models::nullable),
    field<&operations::UpdateOrganizationRoleRequestBody::key>("key", models::nullable),
    field<&operations::UpdateOrganizationRoleRequestBody::description>("description", models::nullable),
    field<&operations::UpdateOrganizationRoleRequestBody::permissions>("permissions", models::nullable),
};

constexpr models::Field listOrganizationRolesParameters[] = {
    field<&operations::ListOrganizationRolesRequest::query>("query"),
    field<&operations::ListOrganizationRolesRequest::orderBy>("order_by"),
    field<&operations::ListOrganizationRolesRequest::limit>("limit"),
    field<&operations::ListOrganizationRolesRequest::offset>("offset"),
};

constexpr core::Paging listOrganizationRolesPaging{core::place<&operations::ListOrganizationRolesRequest::limit>(),
                                                   core::place<&operations::ListOrganizationRolesRequest::offset>(),
                                                   500};

constexpr models::Field getOrganizationRoleParameters[] = {
    field<&operations::GetOrganizationRoleRequest::organizationRoleId>("organization_role_id", models::inPath),
};

constexpr models::Field updateOrganizationRoleParameters[] = {
    field<&operations::UpdateOrganizationRoleRequest::organizationRoleId>("organization_role_id", models::inPath),
};

constexpr models::Field deleteOrganizationRoleParameters[] = {
    field<&operations::DeleteOrganizationRoleRequest::organizationRoleId>("organization_role_id", models::inPath),
};

constexpr models::Field assignPermissionToOrganizationRoleParameters[] = {
    field<&operations::AssignPermissionToOrganizationRoleRequest::organizationRoleId>("organization_role_id",
                                                                                      models::inPath),
    field<&operations::AssignPermissionToOrganizationRoleRequest::permissionId>("permission_id", models::inPath),
};

constexpr models::Field removePermissionFromOrganizationRoleParameters[] = {
    field<&operations::RemovePermissionFromOrganizationRoleRequest::organizationRoleId>("organization_role_id",
                                                                                        models::inPath),
    field<&operations::RemovePermissionFromOrganizationRoleRequest::permissionId>("permission_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::CreateOrganizationRoleRequestBody>::model =
    models::modelOf<operations::CreateOrganizationRoleRequestBody>(createOrganizationRoleRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOrganizationRoleRequestBody>::model =
    models::modelOf<operations::UpdateOrganizationRoleRequestBody>(updateOrganizationRoleRequestBodyFields);

const core::Operation& operations::ListOrganizationRolesRequest::operation() {
  static constexpr core::Operation row{"ListOrganizationRoles",
                                       "GET",
                                       "/organization_roles",
                                       core::Repeat::safe,
                                       listOrganizationRolesParameters,
                                       {},
                                       core::page<&operations::ListOrganizationRolesResponse::roles,
                                                  &operations::ListOrganizationRolesResponse::totalCount>(),
                                       {400, 401, 403, 422},
                                       &listOrganizationRolesPaging};
  return row;
}

const core::Operation& operations::CreateOrganizationRoleRequestBody::operation() {
  static constexpr core::Operation row{"CreateOrganizationRole",
                                       "POST",
                                       "/organization_roles",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateOrganizationRoleRequestBody>(),
                                       core::answer<&operations::CreateOrganizationRoleResponse::role>(),
                                       {400, 401, 402, 403, 404, 422}};
  return row;
}

const core::Operation& operations::GetOrganizationRoleRequest::operation() {
  static constexpr core::Operation row{"GetOrganizationRole",
                                       "GET",
                                       "/organization_roles/{organization_role_id}",
                                       core::Repeat::safe,
                                       getOrganizationRoleParameters,
                                       {},
                                       core::answer<&operations::GetOrganizationRoleResponse::role>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateOrganizationRoleRequest::operation() {
  static constexpr core::Operation row{"UpdateOrganizationRole",
                                       "PATCH",
                                       "/organization_roles/{organization_role_id}",
                                       core::Repeat::safe,
                                       updateOrganizationRoleParameters,
                                       core::body<&operations::UpdateOrganizationRoleRequest::requestBody>(),
                                       core::answer<&operations::UpdateOrganizationRoleResponse::role>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteOrganizationRoleRequest::operation() {
  static constexpr core::Operation row{"DeleteOrganizationRole",
                                       "DELETE",
                                       "/organization_roles/{organization_role_id}",
                                       core::Repeat::safe,
                                       deleteOrganizationRoleParameters,
                                       {},
                                       core::answer<&operations::DeleteOrganizationRoleResponse::deletedObject>(),
                                       {401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::AssignPermissionToOrganizationRoleRequest::operation() {
  static constexpr core::Operation row{"AssignPermissionToOrganizationRole",
                                       "POST",
                                       "/organization_roles/{organization_role_id}/permissions/{permission_id}",
                                       core::Repeat::safe,
                                       assignPermissionToOrganizationRoleParameters,
                                       {},
                                       core::answer<&operations::AssignPermissionToOrganizationRoleResponse::role>(),
                                       {401, 403, 404, 409}};
  return row;
}

const core::Operation& operations::RemovePermissionFromOrganizationRoleRequest::operation() {
  static constexpr core::Operation row{"RemovePermissionFromOrganizationRole",
                                       "DELETE",
                                       "/organization_roles/{organization_role_id}/permissions/{permission_id}",
                                       core::Repeat::safe,
                                       removePermissionFromOrganizationRoleParameters,
                                       {},
                                       core::answer<&operations::RemovePermissionFromOrganizationRoleResponse::role>(),
                                       {401, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
