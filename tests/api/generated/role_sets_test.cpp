// Generated from api/roleSets.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/role_sets.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::RoleSet& of) {
  at("id", of.id);
  at("key", of.key);
  at("name", of.name);
  at("description", of.description);
  at("type", of.type);
  at("roles", of.roles);
  at("default_role", of.defaultRole);
  at("creator_role", of.creatorRole);
  at("role_set_migration", of.roleSetMigration);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::RoleSetItem& of) {
  at("id", of.id);
  at("key", of.key);
  at("name", of.name);
  at("description", of.description);
  at("members_count", of.membersCount);
  at("has_members", of.hasMembers);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::RoleSetMigration& of) {
  at("id", of.id);
  at("status", of.status);
  at("source_role_set_id", of.sourceRoleSetId);
  at("dest_role_set_id", of.destRoleSetId);
  at("mappings", of.mappings);
  at("migrated_members", of.migratedMembers);
  at("trigger_type", of.triggerType);
  at("organization_id", of.organizationId);
  at("instance_id", of.instanceId);
  at("started_at", of.startedAt);
  at("completed_at", of.completedAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateRoleSetRequestBody& of) {
  at("name", of.name);
  at("roles", of.roles);
  at("default_role_key", of.defaultRoleKey);
  at("creator_role_key", of.creatorRoleKey);
  at("key", of.key);
  at("description", of.description);
  at("type", of.type);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateRoleSetRequestBody& of) {
  at("name", of.name);
  at("key", of.key);
  at("description", of.description);
  at("type", of.type);
  at("default_role_key", of.defaultRoleKey);
  at("creator_role_key", of.creatorRoleKey);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceRoleSetRequestBody& of) {
  at("dest_role_set_key", of.destRoleSetKey);
  at("reassignment_mappings", of.reassignmentMappings);
}

template <class Visitor>
void visit(Visitor& at, operations::AddRolesToRoleSetRequestBody& of) {
  at("role_keys", of.roleKeys);
  at("default_role_key", of.defaultRoleKey);
  at("creator_role_key", of.creatorRoleKey);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceRoleInRoleSetRequestBody& of) {
  at("role_key", of.roleKey);
  at("to_role_key", of.toRoleKey);
}

template <class Visitor>
void visit(Visitor& at, operations::ListRoleSetsRequest& of) {
  at("query", of.query);
  at("order_by", of.orderBy);
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetRoleSetRequest& of) {
  at("role_set_key_or_id", of.roleSetKeyOrId);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateRoleSetRequest& of) {
  at("role_set_key_or_id", of.roleSetKeyOrId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceRoleSetRequest& of) {
  at("role_set_key_or_id", of.roleSetKeyOrId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::AddRolesToRoleSetRequest& of) {
  at("role_set_key_or_id", of.roleSetKeyOrId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::ReplaceRoleInRoleSetRequest& of) {
  at("role_set_key_or_id", of.roleSetKeyOrId);
  at("requestBody", of.requestBody);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedRoleSets = [] {
  add<operations::ListRoleSetsRequest>(
      "roleSets.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.roleSets.list(request); },
      &operations::ListRoleSetsResponse::roleSets);
  add<operations::CreateRoleSetRequestBody>(
      "roleSets.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.roleSets.create(request); },
      &operations::CreateRoleSetResponse::roleSet);
  add<operations::GetRoleSetRequest>(
      "roleSets.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.roleSets.get(request.roleSetKeyOrId); },
      &operations::GetRoleSetResponse::roleSet);
  add<operations::UpdateRoleSetRequest>(
      "roleSets.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.roleSets.update(request.roleSetKeyOrId, request.requestBody);
      },
      &operations::UpdateRoleSetResponse::roleSet);
  add<operations::ReplaceRoleSetRequest>(
      "roleSets.replace",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.roleSets.replace(request.roleSetKeyOrId, request.requestBody);
      },
      &operations::ReplaceRoleSetResponse::deletedObject);
  add<operations::AddRolesToRoleSetRequest>(
      "roleSets.addRoles",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.roleSets.addRoles(request.roleSetKeyOrId, request.requestBody);
      },
      &operations::AddRolesToRoleSetResponse::roleSet);
  add<operations::ReplaceRoleInRoleSetRequest>(
      "roleSets.replaceRole",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.roleSets.replaceRole(request.roleSetKeyOrId, request.requestBody);
      },
      &operations::ReplaceRoleInRoleSetResponse::roleSet);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
