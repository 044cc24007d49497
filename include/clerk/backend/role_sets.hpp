#pragma once

// Generated from api/roleSets.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `roleSets`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
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

/// One of the roles in a set.
struct RoleSetItem {
  std::string id{};                            ///< Its id.
  std::string key{};                           ///< Such as org:admin.
  std::string name{};                          ///< The name.
  std::optional<std::string> description{};    ///< The description.
  std::optional<std::int64_t> membersCount{};  ///< Members who have the role through this set.
  std::optional<bool> hasMembers{};            ///< Has members.
  std::int64_t createdAt{};                    ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                    ///< Unix time in milliseconds.
  std::string object{};                        ///< "role_set_item".
};

/// The move of members from one role set, or role, to another; it runs in the background.
struct RoleSetMigration {
  std::string id{};                               ///< Its id.
  std::string status{};                           ///< Enqueued, in_progress, completed or another.
  std::string sourceRoleSetId{};                  ///< Id of the source role set.
  std::optional<std::string> destRoleSetId{};     ///< Id of the dest role set.
  std::map<std::string, std::string> mappings{};  ///< From the old role's key to the new one's.
  std::int64_t migratedMembers{};                 ///< Members moved so far.
  std::string triggerType{};                      ///< Such as role_set_deletion or role_removal.
  std::optional<std::string> organizationId{};    ///< Set where only one organization is moved.
  std::string instanceId{};                       ///< Id of the instance.
  std::optional<std::int64_t> startedAt{};        ///< Unix time in milliseconds.
  std::optional<std::int64_t> completedAt{};      ///< Unix time in milliseconds.
  std::int64_t createdAt{};                       ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                       ///< Unix time in milliseconds.
  std::string object{};                           ///< "role_set_migration".
};

/// Initial for the set of new organizations. An unknown value is kept.
class RoleSetType : public OpenEnum<RoleSetType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Initial{"initial"};  ///< "initial".
  static constexpr Known Custom{"custom"};    ///< "custom".
};

/// The roles that organizations with this set can give to their members.
struct RoleSet {
  /// Its id.
  std::string id{};
  /// Such as role_set:default; methods take it in place of the id.
  std::string key{};
  /// The name.
  std::string name{};
  /// The description.
  std::optional<std::string> description{};
  /// Initial for the set of new organizations.
  RoleSetType type{};
  /// The roles.
  std::vector<components::RoleSetItem> roles{};
  /// The role of new members.
  std::optional<components::RoleSetItem> defaultRole{};
  /// The role of the creator of an organization.
  std::optional<components::RoleSetItem> creatorRole{};
  /// Only set while members are being moved from it.
  std::optional<components::RoleSetMigration> roleSetMigration{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "role_set".
  std::string object{};
};

}  // namespace components

namespace operations {

/// What changes.
struct UpdateRoleSetRequestBody {
  /// The name.
  Settable<std::string> name{};
  /// Has to start with `role_set:`, followed by lower-case letters, digits and _; unique in the instance.
  Settable<std::string> key{};
  /// The description.
  Settable<std::string> description{};
  /// Initial makes it the set of new organizations; the previous one becomes custom. Only "initial".
  Settable<std::string> type{};
  /// The role of new members; one of the set's roles.
  Settable<std::string> defaultRoleKey{};
  /// The role of the creator of an organization; one of the set's roles.
  Settable<std::string> creatorRoleKey{};
};

/// Where its organizations go.
struct ReplaceRoleSetRequestBody {
  /// Key of the other role set.
  std::string destRoleSetKey{};
  /// For roles that the other set lacks, from the old role's key to the new one's; required where members have such
  /// roles.
  Settable<std::map<std::string, std::string>> reassignmentMappings{};
};

/// The roles to add.
struct AddRolesToRoleSetRequestBody {
  std::vector<std::string> roleKeys{};          ///< Keys of 1 to 10 roles.
  std::optional<std::string> defaultRoleKey{};  ///< Makes one of the added roles the role of new members.
  std::optional<std::string> creatorRoleKey{};  ///< Makes one of the added roles the role of an organization's creator.
};

/// The two roles.
struct ReplaceRoleInRoleSetRequestBody {
  std::string roleKey{};    ///< Key of the role that goes.
  std::string toRoleKey{};  ///< Key of the role that its members get.
};

/// The answer of `roleSets.list`.
struct ListRoleSetsResponse {
  std::string contentType{};                    ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                             ///< The answer's status.
  http::Response rawResponse{};                 ///< The whole answer.
  std::vector<std::string> unread{};            ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::RoleSet> roleSets{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};     ///< How many there are on all pages.
};

/// The request of `roleSets.list`: GET /role_sets.
struct ListRoleSetsRequest {
  /// A whole id, or part of a name or key.
  std::optional<std::string> query{};
  /// created_at, name or key; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::RoleSet;                                ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListRoleSetsResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `roleSets.create`.
struct CreateRoleSetResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RoleSet> roleSet{};  ///< Always set when the call returns.
};

/// Initial makes it the set of new organizations; an instance has one such set. An unknown value is kept.
class CreateRoleSetRequestBodyType : public OpenEnum<CreateRoleSetRequestBodyType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Initial{"initial"};  ///< "initial".
  static constexpr Known Custom{"custom"};    ///< "custom".
};

/// The role set to create.
struct CreateRoleSetRequestBody {
  /// The name.
  std::string name{};
  /// Keys of 1 to 10 roles.
  std::vector<std::string> roles{};
  /// The role of new members; one of roles.
  std::string defaultRoleKey{};
  /// The role of the creator of an organization; one of roles.
  std::string creatorRoleKey{};
  /// Has to start with `role_set:`, followed by lower-case letters, digits and _; unique in the instance. Made from the
  /// name if absent.
  std::optional<std::string> key{};
  /// The description.
  std::optional<std::string> description{};
  /// Initial makes it the set of new organizations; an instance has one such set.
  std::optional<CreateRoleSetRequestBodyType> type{};

  using Response = CreateRoleSetResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `roleSets.get`.
struct GetRoleSetResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RoleSet> roleSet{};  ///< Always set when the call returns.
};

/// The request of `roleSets.get`: GET /role_sets/{role_set_key_or_id}.
struct GetRoleSetRequest {
  std::string roleSetKeyOrId{};  ///< Id of the role set key or.

  using Response = GetRoleSetResponse;                             ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `roleSets.update`.
struct UpdateRoleSetResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RoleSet> roleSet{};  ///< Always set when the call returns.
};

/// The request of `roleSets.update`: PATCH /role_sets/{role_set_key_or_id}.
struct UpdateRoleSetRequest {
  std::string roleSetKeyOrId{};                        ///< Id of the role set key or.
  operations::UpdateRoleSetRequestBody requestBody{};  ///< What changes.

  using Response = UpdateRoleSetResponse;                          ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `roleSets.replace`.
struct ReplaceRoleSetResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `roleSets.replace`: POST /role_sets/{role_set_key_or_id}/replace.
struct ReplaceRoleSetRequest {
  std::string roleSetKeyOrId{};                         ///< Id of the role set key or.
  operations::ReplaceRoleSetRequestBody requestBody{};  ///< Where its organizations go.

  using Response = ReplaceRoleSetResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `roleSets.addRoles`.
struct AddRolesToRoleSetResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RoleSet> roleSet{};  ///< Always set when the call returns.
};

/// The request of `roleSets.addRoles`: POST /role_sets/{role_set_key_or_id}/roles.
struct AddRolesToRoleSetRequest {
  std::string roleSetKeyOrId{};                            ///< Id of the role set key or.
  operations::AddRolesToRoleSetRequestBody requestBody{};  ///< The roles to add.

  using Response = AddRolesToRoleSetResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `roleSets.replaceRole`.
struct ReplaceRoleInRoleSetResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::RoleSet> roleSet{};  ///< Always set when the call returns.
};

/// The request of `roleSets.replaceRole`: POST /role_sets/{role_set_key_or_id}/roles/replace.
struct ReplaceRoleInRoleSetRequest {
  std::string roleSetKeyOrId{};                               ///< Id of the role set key or.
  operations::ReplaceRoleInRoleSetRequestBody requestBody{};  ///< The two roles.

  using Response = ReplaceRoleInRoleSetResponse;                   ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListRoleSetsResponse RoleSets::list(const operations::ListRoleSetsRequest& request,
                                                       const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListRoleSetsResponse RoleSets::list() const { return call(operations::ListRoleSetsRequest{}, {}); }

inline operations::CreateRoleSetResponse RoleSets::create(const operations::CreateRoleSetRequestBody& request,
                                                          const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetRoleSetResponse RoleSets::get(std::string roleSetKeyOrId, const RequestOptions& options) const {
  return call(operations::GetRoleSetRequest{std::move(roleSetKeyOrId)}, options);
}

inline operations::UpdateRoleSetResponse RoleSets::update(std::string roleSetKeyOrId,
                                                          operations::UpdateRoleSetRequestBody requestBody,
                                                          const RequestOptions& options) const {
  return call(operations::UpdateRoleSetRequest{std::move(roleSetKeyOrId), std::move(requestBody)}, options);
}

inline operations::ReplaceRoleSetResponse RoleSets::replace(std::string roleSetKeyOrId,
                                                            operations::ReplaceRoleSetRequestBody requestBody,
                                                            const RequestOptions& options) const {
  return call(operations::ReplaceRoleSetRequest{std::move(roleSetKeyOrId), std::move(requestBody)}, options);
}

inline operations::AddRolesToRoleSetResponse RoleSets::addRoles(std::string roleSetKeyOrId,
                                                                operations::AddRolesToRoleSetRequestBody requestBody,
                                                                const RequestOptions& options) const {
  return call(operations::AddRolesToRoleSetRequest{std::move(roleSetKeyOrId), std::move(requestBody)}, options);
}

inline operations::ReplaceRoleInRoleSetResponse RoleSets::replaceRole(
    std::string roleSetKeyOrId, operations::ReplaceRoleInRoleSetRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::ReplaceRoleInRoleSetRequest{std::move(roleSetKeyOrId), std::move(requestBody)}, options);
}

}  // namespace clerk::backend
