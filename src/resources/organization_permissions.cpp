// Generated from api/organizationPermissions.yaml by api/generate.py; edit that instead.

#include <clerk/backend/organization_permissions.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field createOrganizationPermissionRequestBodyFields[] = {
    field<&operations::CreateOrganizationPermissionRequestBody::name>("name", models::promised),
    field<&operations::CreateOrganizationPermissionRequestBody::key>("key", models::promised),
    field<&operations::CreateOrganizationPermissionRequestBody::description>("description"),
};

constexpr models::Field updateOrganizationPermissionRequestBodyFields[] = {
    field<&operations::UpdateOrganizationPermissionRequestBody::name>("name"),
    field<&operations::UpdateOrganizationPermissionRequestBody::key>("key"),
    field<&operations::UpdateOrganizationPermissionRequestBody::description>("description"),
};

constexpr models::Field listOrganizationPermissionsParameters[] = {
    field<&operations::ListOrganizationPermissionsRequest::query>("query"),
    field<&operations::ListOrganizationPermissionsRequest::orderBy>("order_by"),
    field<&operations::ListOrganizationPermissionsRequest::limit>("limit"),
    field<&operations::ListOrganizationPermissionsRequest::offset>("offset"),
};

constexpr core::Paging listOrganizationPermissionsPaging{
    core::place<&operations::ListOrganizationPermissionsRequest::limit>(),
    core::place<&operations::ListOrganizationPermissionsRequest::offset>(), 500};

constexpr models::Field getOrganizationPermissionParameters[] = {
    field<&operations::GetOrganizationPermissionRequest::permissionId>("permission_id", models::inPath),
};

constexpr models::Field updateOrganizationPermissionParameters[] = {
    field<&operations::UpdateOrganizationPermissionRequest::permissionId>("permission_id", models::inPath),
};

constexpr models::Field deleteOrganizationPermissionParameters[] = {
    field<&operations::DeleteOrganizationPermissionRequest::permissionId>("permission_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<operations::CreateOrganizationPermissionRequestBody>::model =
    models::modelOf<operations::CreateOrganizationPermissionRequestBody>(createOrganizationPermissionRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateOrganizationPermissionRequestBody>::model =
    models::modelOf<operations::UpdateOrganizationPermissionRequestBody>(updateOrganizationPermissionRequestBodyFields);

const core::Operation& operations::ListOrganizationPermissionsRequest::operation() {
  static constexpr core::Operation row{"ListOrganizationPermissions",
                                       "GET",
                                       "/organization_permissions",
                                       core::Repeat::safe,
                                       listOrganizationPermissionsParameters,
                                       {},
                                       core::page<&operations::ListOrganizationPermissionsResponse::permissions,
                                                  &operations::ListOrganizationPermissionsResponse::totalCount>(),
                                       {401, 422},
                                       &listOrganizationPermissionsPaging};
  return row;
}

const core::Operation& operations::CreateOrganizationPermissionRequestBody::operation() {
  static constexpr core::Operation row{"CreateOrganizationPermission",
                                       "POST",
                                       "/organization_permissions",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateOrganizationPermissionRequestBody>(),
                                       core::answer<&operations::CreateOrganizationPermissionResponse::permission>(),
                                       {400, 401, 402, 404, 422}};
  return row;
}

const core::Operation& operations::GetOrganizationPermissionRequest::operation() {
  static constexpr core::Operation row{"GetOrganizationPermission",
                                       "GET",
                                       "/organization_permissions/{permission_id}",
                                       core::Repeat::safe,
                                       getOrganizationPermissionParameters,
                                       {},
                                       core::answer<&operations::GetOrganizationPermissionResponse::permission>(),
                                       {401, 404}};
  return row;
}

const core::Operation& operations::UpdateOrganizationPermissionRequest::operation() {
  static constexpr core::Operation row{"UpdateOrganizationPermission",
                                       "PATCH",
                                       "/organization_permissions/{permission_id}",
                                       core::Repeat::safe,
                                       updateOrganizationPermissionParameters,
                                       core::body<&operations::UpdateOrganizationPermissionRequest::requestBody>(),
                                       core::answer<&operations::UpdateOrganizationPermissionResponse::permission>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteOrganizationPermissionRequest::operation() {
  static constexpr core::Operation row{"DeleteOrganizationPermission",
                                       "DELETE",
                                       "/organization_permissions/{permission_id}",
                                       core::Repeat::safe,
                                       deleteOrganizationPermissionParameters,
                                       {},
                                       core::answer<&operations::DeleteOrganizationPermissionResponse::deletedObject>(),
                                       {401, 403, 404}};
  return row;
}

}  // namespace clerk::backend
