#pragma once

// Generated from api/organizationRoles.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `organizationRoles`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/role.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// What to change about the role.
struct UpdateOrganizationRoleRequestBody {
  /// For people.
  Settable<std::string> name{};
  /// Unique; `org:` and then lowercase letters, digits and underscores.
  Settable<std::string> key{};
  /// The description.
  Settable<std::string> description{};
  /// Ids of permissions; replaces all that the role had.
  Settable<std::vector<std::string>> permissions{};
};

/// The answer of `organizationRoles.list`.
struct ListOrganizationRolesResponse {
  std::string contentType{};                 ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                          ///< The answer's status.
  http::Response rawResponse{};              ///< The whole answer.
  std::vector<std::string> unread{};         ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Role> roles{};     ///< What was answered.
  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.
};

/// The request of `organizationRoles.list`: GET /organization_roles.
struct ListOrganizationRolesRequest {
  /// Part of a name or key, or a whole id.
  std::optional<std::string> query{};
  /// created_at, name or key; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::Role;                                   ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOrganizationRolesResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationRoles.create`.
struct CreateOrganizationRoleResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Role> role{};  ///< Always set when the call returns.
};

/// What the new role is called and allows.
struct CreateOrganizationRoleRequestBody {
  /// For people.
  std::string name{};
  /// Unique; `org:` and then lowercase letters, digits and underscores.
  std::string key{};
  /// The description.
  std::optional<std::string> description{};
  /// Ids of permissions, not their keys.
  Settable<std::vector<std::string>> permissions{};
  /// Adds it to the role set that new organizations get.
  std::optional<bool> includeInInitialRoleSet{};

  using Response = CreateOrganizationRoleResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationRoles.get`.
struct GetOrganizationRoleResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Role> role{};  ///< Always set when the call returns.
};

/// The request of `organizationRoles.get`: GET /organization_roles/{organization_role_id}.
struct GetOrganizationRoleRequest {
  std::string organizationRoleId{};  ///< Id of the organization role.

  using Response = GetOrganizationRoleResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationRoles.update`.
struct UpdateOrganizationRoleResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Role> role{};  ///< Always set when the call returns.
};

/// The request of `organizationRoles.update`: PATCH /organization_roles/{organization_role_id}.
struct UpdateOrganizationRoleRequest {
  std::string organizationRoleId{};                             ///< Id of the organization role.
  operations::UpdateOrganizationRoleRequestBody requestBody{};  ///< What to change about the role.

  using Response = UpdateOrganizationRoleResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationRoles.remove`.
struct DeleteOrganizationRoleResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `organizationRoles.remove`: DELETE /organization_roles/{organization_role_id}.
struct DeleteOrganizationRoleRequest {
  std::string organizationRoleId{};  ///< Id of the organization role.

  using Response = DeleteOrganizationRoleResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationRoles.assignPermission`.
struct AssignPermissionToOrganizationRoleResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Role> role{};  ///< Always set when the call returns.
};

/// The request of `organizationRoles.assignPermission`: POST
/// /organization_roles/{organization_role_id}/permissions/{permission_id}.
struct AssignPermissionToOrganizationRoleRequest {
  std::string organizationRoleId{};  ///< Id of the organization role.
  std::string permissionId{};        ///< Id of the permission.

  using Response = AssignPermissionToOrganizationRoleResponse;     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationRoles.removePermission`.
struct RemovePermissionFromOrganizationRoleResponse {
  std::string contentType{};               ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                        ///< The answer's status.
  http::Response rawResponse{};            ///< The whole answer.
  std::vector<std::string> unread{};       ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Role> role{};  ///< Always set when the call returns.
};

/// The request of `organizationRoles.removePermission`: DELETE
/// /organization_roles/{organization_role_id}/permissions/{permission_id}.
struct RemovePermissionFromOrganizationRoleRequest {
  std::string organizationRoleId{};  ///< Id of the organization role.
  std::string permissionId{};        ///< Id of the permission.

  using Response = RemovePermissionFromOrganizationRoleResponse;   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListOrganizationRolesResponse OrganizationRoles::list(
    const operations::ListOrganizationRolesRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListOrganizationRolesResponse OrganizationRoles::list() const {
  return call(operations::ListOrganizationRolesRequest{}, {});
}

inline operations::CreateOrganizationRoleResponse OrganizationRoles::create(
    const operations::CreateOrganizationRoleRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetOrganizationRoleResponse OrganizationRoles::get(std::string organizationRoleId,
                                                                      const RequestOptions& options) const {
  return call(operations::GetOrganizationRoleRequest{std::move(organizationRoleId)}, options);
}

inline operations::UpdateOrganizationRoleResponse OrganizationRoles::update(
    std::string organizationRoleId, operations::UpdateOrganizationRoleRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateOrganizationRoleRequest{std::move(organizationRoleId), std::move(requestBody)},
              options);
}

inline operations::DeleteOrganizationRoleResponse OrganizationRoles::remove(std::string organizationRoleId,
                                                                            const RequestOptions& options) const {
  return call(operations::DeleteOrganizationRoleRequest{std::move(organizationRoleId)}, options);
}

inline operations::AssignPermissionToOrganizationRoleResponse OrganizationRoles::assignPermission(
    std::string organizationRoleId, std::string permissionId, const RequestOptions& options) const {
  return call(
      operations::AssignPermissionToOrganizationRoleRequest{std::move(organizationRoleId), std::move(permissionId)},
      options);
}

inline operations::RemovePermissionFromOrganizationRoleResponse OrganizationRoles::removePermission(
    std::string organizationRoleId, std::string permissionId, const RequestOptions& options) const {
  return call(
      operations::RemovePermissionFromOrganizationRoleRequest{std::move(organizationRoleId), std::move(permissionId)},
      options);
}

}  // namespace clerk::backend
