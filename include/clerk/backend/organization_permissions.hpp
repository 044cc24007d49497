#pragma once

// Generated from api/organizationPermissions.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `organizationPermissions`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/role.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// What to change about the permission.
struct UpdateOrganizationPermissionRequestBody {
  /// For people.
  std::optional<std::string> name{};
  /// Of the form org:feature:action, in lowercase letters, digits and underscores; `org:sys_` is Clerk's.
  std::optional<std::string> key{};
  /// The description.
  std::optional<std::string> description{};
};

/// The answer of `organizationPermissions.list`.
struct ListOrganizationPermissionsResponse {
  std::string contentType{};                          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                   ///< The answer's status.
  http::Response rawResponse{};                       ///< The whole answer.
  std::vector<std::string> unread{};                  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Permission> permissions{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};           ///< How many there are on all pages.
};

/// The request of `organizationPermissions.list`: GET /organization_permissions.
struct ListOrganizationPermissionsRequest {
  std::optional<std::string> query{};    ///< Part of a name or key, or a whole id.
  std::optional<std::string> orderBy{};  ///< created_at, name or key; `-` in front sorts descending.
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::Permission;                             ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListOrganizationPermissionsResponse;            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationPermissions.create`.
struct CreateOrganizationPermissionResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Permission> permission{};  ///< Always set when the call returns.
};

/// What the new permission is called.
struct CreateOrganizationPermissionRequestBody {
  /// For people.
  std::string name{};
  /// Of the form org:feature:action, in lowercase letters, digits and underscores; `org:sys_` is Clerk's.
  std::string key{};
  /// The description.
  std::optional<std::string> description{};

  using Response = CreateOrganizationPermissionResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationPermissions.get`.
struct GetOrganizationPermissionResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Permission> permission{};  ///< Always set when the call returns.
};

/// The request of `organizationPermissions.get`: GET /organization_permissions/{permission_id}.
struct GetOrganizationPermissionRequest {
  std::string permissionId{};  ///< Id of the permission.

  using Response = GetOrganizationPermissionResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationPermissions.update`.
struct UpdateOrganizationPermissionResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Permission> permission{};  ///< Always set when the call returns.
};

/// The request of `organizationPermissions.update`: PATCH /organization_permissions/{permission_id}.
struct UpdateOrganizationPermissionRequest {
  std::string permissionId{};                                         ///< Id of the permission.
  operations::UpdateOrganizationPermissionRequestBody requestBody{};  ///< What to change about the permission.

  using Response = UpdateOrganizationPermissionResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `organizationPermissions.remove`.
struct DeleteOrganizationPermissionResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `organizationPermissions.remove`: DELETE /organization_permissions/{permission_id}.
struct DeleteOrganizationPermissionRequest {
  std::string permissionId{};  ///< Id of the permission.

  using Response = DeleteOrganizationPermissionResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListOrganizationPermissionsResponse OrganizationPermissions::list(
    const operations::ListOrganizationPermissionsRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListOrganizationPermissionsResponse OrganizationPermissions::list() const {
  return call(operations::ListOrganizationPermissionsRequest{}, {});
}

inline operations::CreateOrganizationPermissionResponse OrganizationPermissions::create(
    const operations::CreateOrganizationPermissionRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetOrganizationPermissionResponse OrganizationPermissions::get(std::string permissionId,
                                                                                  const RequestOptions& options) const {
  return call(operations::GetOrganizationPermissionRequest{std::move(permissionId)}, options);
}

inline operations::UpdateOrganizationPermissionResponse OrganizationPermissions::update(
    std::string permissionId, operations::UpdateOrganizationPermissionRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateOrganizationPermissionRequest{std::move(permissionId), std::move(requestBody)},
              options);
}

inline operations::DeleteOrganizationPermissionResponse OrganizationPermissions::remove(
    std::string permissionId, const RequestOptions& options) const {
  return call(operations::DeleteOrganizationPermissionRequest{std::move(permissionId)}, options);
}

}  // namespace clerk::backend
