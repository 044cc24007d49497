// Generated from api/roleSets.yaml by api/generate.py; edit that instead.

#include <clerk/backend/role_sets.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field roleSetItemFields[] = {
    field<&components::RoleSetItem::id>("id", models::strict),
    field<&components::RoleSetItem::key>("key", models::promised),
    field<&components::RoleSetItem::name>("name", models::promised),
    field<&components::RoleSetItem::description>("description", models::promised | models::nullable),
    field<&components::RoleSetItem::membersCount>("members_count", models::nullable),
    field<&components::RoleSetItem::hasMembers>("has_members", models::nullable),
    field<&components::RoleSetItem::createdAt>("created_at", models::promised),
    field<&components::RoleSetItem::updatedAt>("updated_at", models::promised),
    field<&components::RoleSetItem::object>("object", models::promised),
};

constexpr models::Field roleSetMigrationFields[] = {
    field<&components::RoleSetMigration::id>("id", models::strict),
    field<&components::RoleSetMigration::status>("status", models::promised),
    field<&components::RoleSetMigration::sourceRoleSetId>("source_role_set_id", models::promised),
    field<&components::RoleSetMigration::destRoleSetId>("dest_role_set_id", models::nullable),
    field<&components::RoleSetMigration::mappings>("mappings", models::nullable),
    field<&components::RoleSetMigration::migratedMembers>("migrated_members", models::promised),
    field<&components::RoleSetMigration::triggerType>("trigger_type", models::promised),
    field<&components::RoleSetMigration::organizationId>("organization_id", models::nullable),
    field<&components::RoleSetMigration::instanceId>("instance_id", models::promised),
    field<&components::RoleSetMigration::startedAt>("started_at", models::nullable),
    field<&components::RoleSetMigration::completedAt>("completed_at", models::nullable),
    field<&components::RoleSetMigration::createdAt>("created_at", models::promised),
    field<&components::RoleSetMigration::updatedAt>("updated_at", models::promised),
    field<&components::RoleSetMigration::object>("object", models::promised),
};

constexpr models::Field roleSetFields[] = {
    field<&components::RoleSet::id>("id", models::strict),
    field<&components::RoleSet::key>("key", models::promised),
    field<&components::RoleSet::name>("name", models::promised),
    field<&components::RoleSet::description>("description", models::promised | models::nullable),
    field<&components::RoleSet::type>("type", models::promised),
    field<&components::RoleSet::roles>("roles", models::promised),
    field<&components::RoleSet::defaultRole>("default_role", models::nullable),
    field<&components::RoleSet::creatorRole>("creator_role", models::nullable),
    field<&components::RoleSet::roleSetMigration>("role_set_migration", models::nullable),
    field<&components::RoleSet::createdAt>("created_at", models::promised),
    field<&components::RoleSet::updatedAt>("updated_at", models::promised),
    field<&components::RoleSet::object>("object", models::promised),
};

constexpr models::Field createRoleSetRequestBodyFields[] = {
    field<&operations::CreateRoleSetRequestBody::name>("name", models::promised),
    field<&operations::CreateRoleSetRequestBody::roles>("roles", models::promised),
    field<&operations::CreateRoleSetRequestBody::defaultRoleKey>("default_role_key", models::promised),
    field<&operations::CreateRoleSetRequestBody::creatorRoleKey>("creator_role_key", models::promised),
    field<&operations::CreateRoleSetRequestBody::key>("key"),
    field<&operations::CreateRoleSetRequestBody::description>("description", models::nullable),
    field<&operations::CreateRoleSetRequestBody::type>("type"),
};

constexpr models::Field updateRoleSetRequestBodyFields[] = {
    field<&operations::UpdateRoleSetRequestBody::name>("name", models::nullable),
    field<&operations::UpdateRoleSetRequestBody::key>("key", models::nullable),
    field<&operations::UpdateRoleSetRequestBody::description>("description", models::nullable),
    field<&operations::UpdateRoleSetRequestBody::type>("type", models::nullable),
    field<&operations::UpdateRoleSetRequestBody::defaultRoleKey>("default_role_key", models::nullable),
    field<&operations::UpdateRoleSetRequestBody::creatorRoleKey>("creator_role_key", models::nullable),
};

constexpr models::Field replaceRoleSetRequestBodyFields[] = {
    field<&operations::ReplaceRoleSetRequestBody::destRoleSetKey>("dest_role_set_key", models::promised),
    field<&operations::ReplaceRoleSetRequestBody::reassignmentMappings>("reassignment_mappings"),
};

constexpr models::Field addRolesToRoleSetRequestBodyFields[] = {
    field<&operations::AddRolesToRoleSetRequestBody::roleKeys>("role_keys", models::promised),
    field<&operations::AddRolesToRoleSetRequestBody::defaultRoleKey>("default_role_key"),
    field<&operations::AddRolesToRoleSetRequestBody::creatorRoleKey>("creator_role_key"),
};

constexpr models::Field replaceRoleInRoleSetRequestBodyFields[] = {
    field<&operations::ReplaceRoleInRoleSetRequestBody::roleKey>("role_key", models::promised),
    field<&operations::ReplaceRoleInRoleSetRequestBody::toRoleKey>("to_role_key", models::promised),
};

constexpr models::Field listRoleSetsParameters[] = {
    field<&operations::ListRoleSetsRequest::query>("query"),
    field<&operations::ListRoleSetsRequest::orderBy>("order_by"),
    field<&operations::ListRoleSetsRequest::limit>("limit"),
    field<&operations::ListRoleSetsRequest::offset>("offset"),
};

constexpr core::Paging listRoleSetsPaging{core::place<&operations::ListRoleSetsRequest::limit>(),
                                          core::place<&operations::ListRoleSetsRequest::offset>(), 500};

constexpr models::Field getRoleSetParameters[] = {
    field<&operations::GetRoleSetRequest::roleSetKeyOrId>("role_set_key_or_id", models::inPath),
};

constexpr models::Field updateRoleSetParameters[] = {
    field<&operations::UpdateRoleSetRequest::roleSetKeyOrId>("role_set_key_or_id", models::inPath),
};

constexpr models::Field replaceRoleSetParameters[] = {
    field<&operations::ReplaceRoleSetRequest::roleSetKeyOrId>("role_set_key_or_id", models::inPath),
};

constexpr models::Field addRolesToRoleSetParameters[] = {
    field<&operations::AddRolesToRoleSetRequest::roleSetKeyOrId>("role_set_key_or_id", models::inPath),
};

constexpr models::Field replaceRoleInRoleSetParameters[] = {
    field<&operations::ReplaceRoleInRoleSetRequest::roleSetKeyOrId>("role_set_key_or_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::RoleSetItem>::model =
    models::modelOf<components::RoleSetItem>(roleSetItemFields);

template <>
const models::Model models::Table<components::RoleSetMigration>::model =
    models::modelOf<components::RoleSetMigration>(roleSetMigrationFields);

template <>
const models::Model models::Table<components::RoleSet>::model = models::modelOf<components::RoleSet>(roleSetFields);

template <>
const models::Model models::Table<operations::CreateRoleSetRequestBody>::model =
    models::modelOf<operations::CreateRoleSetRequestBody>(createRoleSetRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateRoleSetRequestBody>::model =
    models::modelOf<operations::UpdateRoleSetRequestBody>(updateRoleSetRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceRoleSetRequestBody>::model =
    models::modelOf<operations::ReplaceRoleSetRequestBody>(replaceRoleSetRequestBodyFields);

template <>
const models::Model models::Table<operations::AddRolesToRoleSetRequestBody>::model =
    models::modelOf<operations::AddRolesToRoleSetRequestBody>(addRolesToRoleSetRequestBodyFields);

template <>
const models::Model models::Table<operations::ReplaceRoleInRoleSetRequestBody>::model =
    models::modelOf<operations::ReplaceRoleInRoleSetRequestBody>(replaceRoleInRoleSetRequestBodyFields);

const core::Operation& operations::ListRoleSetsRequest::operation() {
  static constexpr core::Operation row{
      "ListRoleSets",
      "GET",
      "/role_sets",
      core::Repeat::safe,
      listRoleSetsParameters,
      {},
      core::page<&operations::ListRoleSetsResponse::roleSets, &operations::ListRoleSetsResponse::totalCount>(),
      {400, 401, 403, 422},
      &listRoleSetsPaging};
  return row;
}

const core::Operation& operations::CreateRoleSetRequestBody::operation() {
  static constexpr core::Operation row{"CreateRoleSet",
                                       "POST",
                                       "/role_sets",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateRoleSetRequestBody>(),
                                       core::answer<&operations::CreateRoleSetResponse::roleSet>(),
                                       {400, 401, 402, 403, 404, 422}};
  return row;
}

const core::Operation& operations::GetRoleSetRequest::operation() {
  static constexpr core::Operation row{"GetRoleSet",
                                       "GET",
                                       "/role_sets/{role_set_key_or_id}",
                                       core::Repeat::safe,
                                       getRoleSetParameters,
                                       {},
                                       core::answer<&operations::GetRoleSetResponse::roleSet>(),
                                       {401, 403, 404}};
  return row;
}

const core::Operation& operations::UpdateRoleSetRequest::operation() {
  static constexpr core::Operation row{"UpdateRoleSet",
                                       "PATCH",
                                       "/role_sets/{role_set_key_or_id}",
                                       core::Repeat::safe,
                                       updateRoleSetParameters,
                                       core::body<&operations::UpdateRoleSetRequest::requestBody>(),
                                       core::answer<&operations::UpdateRoleSetResponse::roleSet>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::ReplaceRoleSetRequest::operation() {
  static constexpr core::Operation row{"ReplaceRoleSet",
                                       "POST",
                                       "/role_sets/{role_set_key_or_id}/replace",
                                       core::Repeat::unsafe,
                                       replaceRoleSetParameters,
                                       core::body<&operations::ReplaceRoleSetRequest::requestBody>(),
                                       core::answer<&operations::ReplaceRoleSetResponse::deletedObject>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::AddRolesToRoleSetRequest::operation() {
  static constexpr core::Operation row{"AddRolesToRoleSet",
                                       "POST",
                                       "/role_sets/{role_set_key_or_id}/roles",
                                       core::Repeat::unsafe,
                                       addRolesToRoleSetParameters,
                                       core::body<&operations::AddRolesToRoleSetRequest::requestBody>(),
                                       core::answer<&operations::AddRolesToRoleSetResponse::roleSet>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

const core::Operation& operations::ReplaceRoleInRoleSetRequest::operation() {
  static constexpr core::Operation row{"ReplaceRoleInRoleSet",
                                       "POST",
                                       "/role_sets/{role_set_key_or_id}/roles/replace",
                                       core::Repeat::unsafe,
                                       replaceRoleInRoleSetParameters,
                                       core::body<&operations::ReplaceRoleInRoleSetRequest::requestBody>(),
                                       core::answer<&operations::ReplaceRoleInRoleSetResponse::roleSet>(),
                                       {400, 401, 403, 404, 422}};
  return row;
}

}  // namespace clerk::backend
