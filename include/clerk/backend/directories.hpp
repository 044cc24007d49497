#pragma once

// Generated from api/directories.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `directories`.

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

/// Lets an identity provider create, change and remove users of your instance.
struct Directory {
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
  /// From the user's attribute to its path in the directory.
  std::map<std::string, std::string> attributeMapping{};
  /// Further data to take over into users; the instance needs the feature.
  std::vector<components::DirectoryCustomAttribute> customAttributes{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "directory".
  std::string object{};
};

/// The role that a directory's group gives to its members.
struct DirectoryGroupRoleMapping {
  std::string id{};                         ///< Its id.
  std::string directoryId{};                ///< Id of the directory.
  std::string directoryGroupId{};           ///< The provider's id of the group.
  std::string directoryGroupDisplayName{};  ///< The provider's name of the group.
  std::optional<components::Role> role{};   ///< The role.
  std::int64_t precedence{};                ///< From 1; for a user in several groups the lowest wins.
  std::int64_t createdAt{};                 ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                 ///< Unix time in milliseconds.
  std::string scimDirectoryId{};            ///< The former name of directory_id, with the same value.
  std::string scimGroupId{};                ///< The former name of directory_group_id, with the same value.
  std::string scimGroupDisplayName{};       ///< The former name of directory_group_display_name, with the same value.
  std::string object{};                     ///< "directory_group_role_mapping".
};

/// Confirms that a mapping is gone.
struct DirectoryGroupRoleMappingDeleted {
  std::string id{};      ///< Its id.
  bool deleted{};        ///< Always true.
  std::string object{};  ///< "directory_group_role_mapping".
};

}  // namespace components

namespace operations {

/// A group and its role, for a directory to create.
struct DirectoryGroupRoleMappingParams {
  /// Id of the role in the organization.
  std::string roleId{};
  /// The provider's id of the group; required under this name or the former one.
  std::optional<std::string> directoryGroupId{};
  /// At most 255 characters.
  std::optional<std::string> directoryGroupDisplayName{};
  /// From 1; for a user in several groups the lowest wins. The order of the list if absent.
  std::optional<std::int64_t> precedence{};
  /// The former name of directory_group_id; where both are sent they have to be equal.
  std::optional<std::string> scimGroupId{};
  /// The former name of directory_group_display_name; where both are sent they have to be equal.
  std::optional<std::string> scimGroupDisplayName{};
};

/// A group and its role; its place in the list is its precedence.
struct OrderedDirectoryGroupRoleMapping {
  /// Id of the role in the organization.
  std::string roleId{};
  /// The provider's id of the group; required under this name or the former one.
  std::optional<std::string> directoryGroupId{};
  /// The former name of directory_group_id; where both are sent they have to be equal.
  std::optional<std::string> scimGroupId{};
};

/// What changes.
struct UpdateDirectoryRequestBody {
  /// The name.
  std::optional<std::string> name{};
  /// Whether it is so: enabled.
  std::optional<bool> enabled{};
  /// The provider.
  std::optional<std::string> provider{};
  /// From the user's attribute to its path in the directory; null removes an entry, and entries that are not sent stay.
  Settable<std::map<std::string, std::optional<std::string>>> attributeMapping{};
  /// Whether groups give roles.
  std::optional<bool> groupRoleMappingEnabled{};
};

/// The group and its role.
struct CreateDirectoryGroupRoleMappingRequestBody {
  /// Id of the role in the organization.
  std::string roleId{};
  /// The provider's id of the group; required under this name or the former one.
  std::optional<std::string> directoryGroupId{};
  /// The former name of directory_group_id; where both are sent they have to be equal.
  std::optional<std::string> scimGroupId{};
  /// From 1; for a user in several groups the lowest wins. Last if absent.
  std::optional<std::int64_t> precedence{};
};

/// The new list of mappings.
struct ReplaceDirectoryGroupRoleMappingsRequestBody {
  std::vector<operations::OrderedDirectoryGroupRoleMapping> mappings{};  ///< The first one wins.
};

/// The answer of `directories.list`.
struct ListDirectoriesResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Directory> directoryList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};            ///< How many there are on all pages.
};

/// The request of `directories.list`: GET /directories.
struct ListDirectoriesRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::Directory;                              ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListDirectoriesResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.create`.
struct CreateDirectoryResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Directory> directory{};  ///< Always set when the call returns.
};

/// The directory to create.
struct CreateDirectoryRequestBody {
  /// Id of the enterprise connection.
  std::string enterpriseConnectionId{};
  /// The identity provider.
  std::string provider{};
  /// The name.
  std::optional<std::string> name{};
  /// Which groups get which role in the organization.
  Settable<std::vector<operations::DirectoryGroupRoleMappingParams>> groupRoleMappings{};

  using Response = CreateDirectoryResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.get`.
struct GetDirectoryResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Directory> directory{};  ///< Always set when the call returns.
};

/// The request of `directories.get`: GET /directories/{directory_id}.
struct GetDirectoryRequest {
  std::string directoryId{};  ///< Id of the directory.

  using Response = GetDirectoryResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.update`.
struct UpdateDirectoryResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Directory> directory{};  ///< Always set when the call returns.
};

/// The request of `directories.update`: PATCH /directories/{directory_id}.
struct UpdateDirectoryRequest {
  std::string directoryId{};                             ///< Id of the directory.
  operations::UpdateDirectoryRequestBody requestBody{};  ///< What changes.

  using Response = UpdateDirectoryResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.remove`.
struct DeleteDirectoryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `directories.remove`: DELETE /directories/{directory_id}.
struct DeleteDirectoryRequest {
  std::string directoryId{};  ///< Id of the directory.

  using Response = DeleteDirectoryResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.rotateApiKey`.
struct RotateDirectoryAPIKeyResponse {
  std::string contentType{};                         ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                  ///< The answer's status.
  http::Response rawResponse{};                      ///< The whole answer.
  std::vector<std::string> unread{};                 ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Directory> directory{};  ///< Always set when the call returns.
};

/// The request of `directories.rotateApiKey`: POST /directories/{directory_id}/rotate_api_key.
struct RotateDirectoryAPIKeyRequest {
  std::string directoryId{};  ///< Id of the directory.

  using Response = RotateDirectoryAPIKeyResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.listGroupRoleMappings`.
struct ListDirectoryGroupRoleMappingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::DirectoryGroupRoleMapping> directoryGroupRoleMappingList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.
};

/// The request of `directories.listGroupRoleMappings`: GET /directories/{directory_id}/group_role_mappings.
struct ListDirectoryGroupRoleMappingsRequest {
  std::string directoryId{};  ///< Id of the directory.

  using Response = ListDirectoryGroupRoleMappingsResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.createGroupRoleMapping`.
struct CreateDirectoryGroupRoleMappingResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DirectoryGroupRoleMapping>
      directoryGroupRoleMapping{};  ///< Always set when the call returns.
};

/// The request of `directories.createGroupRoleMapping`: POST /directories/{directory_id}/group_role_mappings.
struct CreateDirectoryGroupRoleMappingRequest {
  std::string directoryId{};                                             ///< Id of the directory.
  operations::CreateDirectoryGroupRoleMappingRequestBody requestBody{};  ///< The group and its role.

  using Response = CreateDirectoryGroupRoleMappingResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.replaceGroupRoleMappings`.
struct ReplaceDirectoryGroupRoleMappingsResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::DirectoryGroupRoleMapping> directoryGroupRoleMappingList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};  ///< How many there are on all pages.
};

/// The request of `directories.replaceGroupRoleMappings`: PUT /directories/{directory_id}/group_role_mappings.
struct ReplaceDirectoryGroupRoleMappingsRequest {
  std::string directoryId{};                                               ///< Id of the directory.
  operations::ReplaceDirectoryGroupRoleMappingsRequestBody requestBody{};  ///< The new list of mappings.

  using Response = ReplaceDirectoryGroupRoleMappingsResponse;      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `directories.deleteGroupRoleMapping`.
struct DeleteDirectoryGroupRoleMappingResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DirectoryGroupRoleMappingDeleted>
      directoryGroupRoleMappingDeleted{};  ///< Always set when the call returns.
};

/// The request of `directories.deleteGroupRoleMapping`: DELETE
/// /directories/{directory_id}/group_role_mappings/{mapping_id}.
struct DeleteDirectoryGroupRoleMappingRequest {
  std::string directoryId{};  ///< Id of the directory.
  std::string mappingId{};    ///< Id of the mapping.

  using Response = DeleteDirectoryGroupRoleMappingResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListDirectoriesResponse Directories::list(const operations::ListDirectoriesRequest& request,
                                                             const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListDirectoriesResponse Directories::list() const {
  return call(operations::ListDirectoriesRequest{}, {});
}

inline operations::CreateDirectoryResponse Directories::create(const operations::CreateDirectoryRequestBody& request,
                                                               const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetDirectoryResponse Directories::get(std::string directoryId, const RequestOptions& options) const {
  return call(operations::GetDirectoryRequest{std::move(directoryId)}, options);
}

inline operations::UpdateDirectoryResponse Directories::update(std::string directoryId,
                                                               operations::UpdateDirectoryRequestBody requestBody,
                                                               const RequestOptions& options) const {
  return call(operations::UpdateDirectoryRequest{std::move(directoryId), std::move(requestBody)}, options);
}

inline operations::UpdateDirectoryResponse Directories::update(std::string directoryId) const {
  return call(operations::UpdateDirectoryRequest{std::move(directoryId)}, {});
}

inline operations::DeleteDirectoryResponse Directories::remove(std::string directoryId,
                                                               const RequestOptions& options) const {
  return call(operations::DeleteDirectoryRequest{std::move(directoryId)}, options);
}

inline operations::RotateDirectoryAPIKeyResponse Directories::rotateApiKey(std::string directoryId,
                                                                           const RequestOptions& options) const {
  return call(operations::RotateDirectoryAPIKeyRequest{std::move(directoryId)}, options);
}

inline operations::ListDirectoryGroupRoleMappingsResponse Directories::listGroupRoleMappings(
    std::string directoryId, const RequestOptions& options) const {
  return call(operations::ListDirectoryGroupRoleMappingsRequest{std::move(directoryId)}, options);
}

inline operations::CreateDirectoryGroupRoleMappingResponse Directories::createGroupRoleMapping(
    std::string directoryId, operations::CreateDirectoryGroupRoleMappingRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::CreateDirectoryGroupRoleMappingRequest{std::move(directoryId), std::move(requestBody)},
              options);
}

inline operations::ReplaceDirectoryGroupRoleMappingsResponse Directories::replaceGroupRoleMappings(
    std::string directoryId, operations::ReplaceDirectoryGroupRoleMappingsRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::ReplaceDirectoryGroupRoleMappingsRequest{std::move(directoryId), std::move(requestBody)},
              options);
}

inline operations::DeleteDirectoryGroupRoleMappingResponse Directories::deleteGroupRoleMapping(
    std::string directoryId, std::string mappingId, const RequestOptions& options) const {
  return call(operations::DeleteDirectoryGroupRoleMappingRequest{std::move(directoryId), std::move(mappingId)},
              options);
}

}  // namespace clerk::backend
