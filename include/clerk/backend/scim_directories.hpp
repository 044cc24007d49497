#pragma once

// Generated from api/scimDirectories.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `scimDirectories`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/role.hpp>
#include <clerk/backend/components/single_sign_on.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// Lets an identity provider create, change and remove users of your instance over SCIM.
struct SCIMDirectory {
  /// Its id.
  std::string id{};
  /// The name.
  std::string name{};
  /// Whether it is so: enabled.
  bool enabled{};
  /// The identity provider.
  std::string provider{};
  /// What to enter at the identity provider.
  std::string endpointUrl{};
  /// A credential to enter at the identity provider; only create and rotateApiKey return it.
  std::optional<std::string> apiKey{};
  /// Id of the enterprise connection.
  std::optional<std::string> enterpriseConnectionId{};
  /// Whether groups give roles.
  bool groupRoleMappingEnabled{};
  /// From the user's attribute to its SCIM path.
  std::map<std::string, std::string> attributeMapping{};
  /// Further data to take over into users; the instance needs the feature.
  std::vector<components::DirectoryCustomAttribute> customAttributes{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "scim_directory".
  std::string object{};
};

/// The role that a directory's group gives to its members.
struct SCIMGroupRoleMapping {
  std::string id{};                         ///< Its id.
  std::string scimDirectoryId{};            ///< Id of the scim directory.
  std::string scimGroupId{};                ///< The provider's id of the group.
  std::string scimGroupDisplayName{};       ///< The provider's name of the group.
  std::optional<components::Role> role{};   ///< The role.
  std::int64_t precedence{};                ///< From 1; for a user in several groups the lowest wins.
  std::int64_t createdAt{};                 ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                 ///< Unix time in milliseconds.
  std::string directoryId{};                ///< The new name of scim_directory_id, with the same value.
  std::string directoryGroupId{};           ///< The new name of scim_group_id, with the same value.
  std::string directoryGroupDisplayName{};  ///< The new name of scim_group_display_name, with the same value.
  std::string object{};                     ///< "scim_group_role_mapping".
};

/// Confirms that a mapping is gone.
struct SCIMGroupRoleMappingDeleted {
  std::string id{};      ///< Its id.
  bool deleted{};        ///< Always true.
  std::string object{};  ///< "scim_group_role_mapping".
};

}  // namespace components

namespace operations {

/// A group and its role, for a directory to create.
struct SCIMGroupRoleMappingParams {
  /// The provider's id of the group.
  std::string scimGroupId{};
  /// Id of the role in the organization.
  std::string roleId{};
  /// At most 255 characters.
  std::optional<std::string> scimGroupDisplayName{};
  /// From 1; for a user in several groups the lowest wins. The order of the list if absent.
  std::optional<std::int64_t> precedence{};
};

/// A group and its role; its place in the list is its precedence.
struct OrderedSCIMGroupRoleMapping {
  std::string scimGroupId{};  ///< The provider's id of the group.
  std::string roleId{};       ///< Id of the role in the organization.
};

/// What changes.
struct UpdateSCIMDirectoryRequestBody {
  /// The name.
  std::optional<std::string> name{};
  /// Whether it is so: enabled.
  std::optional<bool> enabled{};
  /// The provider.
  std::optional<std::string> provider{};
  /// From the user's attribute to its SCIM path; null removes an entry, and entries that are not sent stay.
  Settable<std::map<std::string, std::optional<std::string>>> attributeMapping{};
  /// Whether groups give roles.
  std::optional<bool> groupRoleMappingEnabled{};
};

/// The group and its role.
struct CreateSCIMGroupRoleMappingRequestBody {
  std::string scimGroupId{};                 ///< The provider's id of the group.
  std::string roleId{};                      ///< Id of the role in the organization.
  std::optional<std::int64_t> precedence{};  ///< From 1; for a user in several groups the lowest wins. Last if absent.
};

/// The new list of mappings.
struct ReplaceSCIMGroupRoleMappingsRequestBody {
  std::vector<operations::OrderedSCIMGroupRoleMapping> mappings{};  ///< The first one wins.
};

/// The answer of `scimDirectories.list`.
struct ListSCIMDirectoriesResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::SCIMDirectory> scimDirectoryList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                    ///< How many there are on all pages.
};

/// The request of `scimDirectories.list`: GET /scim_directories.
struct ListSCIMDirectoriesRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::SCIMDirectory;                          ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListSCIMDirectoriesResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.create`.
struct CreateSCIMDirectoryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SCIMDirectory> scimDirectory{};  ///< Always set when the call returns.
};

/// The directory to create.
struct CreateSCIMDirectoryRequestBody {
  /// Id of the enterprise connection.
  std::string enterpriseConnectionId{};
  /// The identity provider.
  std::string provider{};
  /// The name.
  std::optional<std::string> name{};
  /// Which groups get which role in the organization.
  Settable<std::vector<operations::SCIMGroupRoleMappingParams>> groupRoleMappings{};

  using Response = CreateSCIMDirectoryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.get`.
struct GetSCIMDirectoryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SCIMDirectory> scimDirectory{};  ///< Always set when the call returns.
};

/// The request of `scimDirectories.get`: GET /scim_directories/{scim_directory_id}.
struct GetSCIMDirectoryRequest {
  std::string scimDirectoryId{};  ///< Id of the scim directory.

  using Response = GetSCIMDirectoryResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.update`.
struct UpdateSCIMDirectoryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SCIMDirectory> scimDirectory{};  ///< Always set when the call returns.
};

/// The request of `scimDirectories.update`: PATCH /scim_directories/{scim_directory_id}.
struct UpdateSCIMDirectoryRequest {
  std::string scimDirectoryId{};                             ///< Id of the scim directory.
  operations::UpdateSCIMDirectoryRequestBody requestBody{};  ///< What changes.

  using Response = UpdateSCIMDirectoryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.remove`.
struct DeleteSCIMDirectoryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `scimDirectories.remove`: DELETE /scim_directories/{scim_directory_id}.
struct DeleteSCIMDirectoryRequest {
  std::string scimDirectoryId{};  ///< Id of the scim directory.

  using Response = DeleteSCIMDirectoryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.rotateApiKey`.
struct RotateSCIMDirectoryAPIKeyResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SCIMDirectory> scimDirectory{};  ///< Always set when the call returns.
};

/// The request of `scimDirectories.rotateApiKey`: POST /scim_directories/{scim_directory_id}/rotate_api_key.
struct RotateSCIMDirectoryAPIKeyRequest {
  std::string scimDirectoryId{};  ///< Id of the scim directory.

  using Response = RotateSCIMDirectoryAPIKeyResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.listGroupRoleMappings`.
struct ListSCIMGroupRoleMappingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::SCIMGroupRoleMapping> scimGroupRoleMappingList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                  ///< How many there are on all pages.
};

/// The request of `scimDirectories.listGroupRoleMappings`: GET
/// /scim_directories/{scim_directory_id}/group_role_mappings.
struct ListSCIMGroupRoleMappingsRequest {
  std::string scimDirectoryId{};  ///< Id of the scim directory.

  using Response = ListSCIMGroupRoleMappingsResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.createGroupRoleMapping`.
struct CreateSCIMGroupRoleMappingResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SCIMGroupRoleMapping> scimGroupRoleMapping{};  ///< Always set when the call returns.
};

/// The request of `scimDirectories.createGroupRoleMapping`: POST
/// /scim_directories/{scim_directory_id}/group_role_mappings.
struct CreateSCIMGroupRoleMappingRequest {
  std::string scimDirectoryId{};                                    ///< Id of the scim directory.
  operations::CreateSCIMGroupRoleMappingRequestBody requestBody{};  ///< The group and its role.

  using Response = CreateSCIMGroupRoleMappingResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.replaceGroupRoleMappings`.
struct ReplaceSCIMGroupRoleMappingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::SCIMGroupRoleMapping> scimGroupRoleMappingList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                  ///< How many there are on all pages.
};

/// The request of `scimDirectories.replaceGroupRoleMappings`: PUT
/// /scim_directories/{scim_directory_id}/group_role_mappings.
struct ReplaceSCIMGroupRoleMappingsRequest {
  std::string scimDirectoryId{};                                      ///< Id of the scim directory.
  operations::ReplaceSCIMGroupRoleMappingsRequestBody requestBody{};  ///< The new list of mappings.

  using Response = ReplaceSCIMGroupRoleMappingsResponse;           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `scimDirectories.deleteGroupRoleMapping`.
struct DeleteSCIMGroupRoleMappingResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SCIMGroupRoleMappingDeleted>
      scimGroupRoleMappingDeleted{};  ///< Always set when the call returns.
};

/// The request of `scimDirectories.deleteGroupRoleMapping`: DELETE
/// /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}.
struct DeleteSCIMGroupRoleMappingRequest {
  std::string scimDirectoryId{};  ///< Id of the scim directory.
  std::string mappingId{};        ///< Id of the mapping.

  using Response = DeleteSCIMGroupRoleMappingResponse;             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListSCIMDirectoriesResponse ScimDirectories::list(
    const operations::ListSCIMDirectoriesRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListSCIMDirectoriesResponse ScimDirectories::list() const {
  return call(operations::ListSCIMDirectoriesRequest{}, {});
}

inline operations::CreateSCIMDirectoryResponse ScimDirectories::create(
    const operations::CreateSCIMDirectoryRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetSCIMDirectoryResponse ScimDirectories::get(std::string scimDirectoryId,
                                                                 const RequestOptions& options) const {
  return call(operations::GetSCIMDirectoryRequest{std::move(scimDirectoryId)}, options);
}

inline operations::UpdateSCIMDirectoryResponse ScimDirectories::update(
    std::string scimDirectoryId, operations::UpdateSCIMDirectoryRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateSCIMDirectoryRequest{std::move(scimDirectoryId), std::move(requestBody)}, options);
}

inline operations::UpdateSCIMDirectoryResponse ScimDirectories::update(std::string scimDirectoryId) const {
  return call(operations::UpdateSCIMDirectoryRequest{std::move(scimDirectoryId)}, {});
}

inline operations::DeleteSCIMDirectoryResponse ScimDirectories::remove(std::string scimDirectoryId,
                                                                       const RequestOptions& options) const {
  return call(operations::DeleteSCIMDirectoryRequest{std::move(scimDirectoryId)}, options);
}

inline operations::RotateSCIMDirectoryAPIKeyResponse ScimDirectories::rotateApiKey(
    std::string scimDirectoryId, const RequestOptions& options) const {
  return call(operations::RotateSCIMDirectoryAPIKeyRequest{std::move(scimDirectoryId)}, options);
}

inline operations::ListSCIMGroupRoleMappingsResponse ScimDirectories::listGroupRoleMappings(
    std::string scimDirectoryId, const RequestOptions& options) const {
  return call(operations::ListSCIMGroupRoleMappingsRequest{std::move(scimDirectoryId)}, options);
}

inline operations::CreateSCIMGroupRoleMappingResponse ScimDirectories::createGroupRoleMapping(
    std::string scimDirectoryId, operations::CreateSCIMGroupRoleMappingRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateSCIMGroupRoleMappingRequest{std::move(scimDirectoryId), std::move(requestBody)},
              options);
}

inline operations::ReplaceSCIMGroupRoleMappingsResponse ScimDirectories::replaceGroupRoleMappings(
    std::string scimDirectoryId, operations::ReplaceSCIMGroupRoleMappingsRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::ReplaceSCIMGroupRoleMappingsRequest{std::move(scimDirectoryId), std::move(requestBody)},
              options);
}

inline operations::DeleteSCIMGroupRoleMappingResponse ScimDirectories::deleteGroupRoleMapping(
    std::string scimDirectoryId, std::string mappingId, const RequestOptions& options) const {
  return call(operations::DeleteSCIMGroupRoleMappingRequest{std::move(scimDirectoryId), std::move(mappingId)}, options);
}

}  // namespace clerk::backend
