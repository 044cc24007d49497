// Generated from api/components/role.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/role.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field roleFields[] = {
    field<&components::Role::id>("id", models::strict),
    field<&components::Role::name>("name", models::promised),
    field<&components::Role::key>("key", models::promised),
    field<&components::Role::description>("description", models::promised | models::nullable),
    field<&components::Role::permissions>("permissions", models::promised),
    field<&components::Role::isCreatorEligible>("is_creator_eligible", models::promised),
    field<&components::Role::createdAt>("created_at", models::promised),
    field<&components::Role::updatedAt>("updated_at", models::promised),
    field<&components::Role::object>("object", models::promised),
};

constexpr models::Field permissionFields[] = {
    field<&components::Permission::id>("id", models::strict),
    field<&components::Permission::name>("name", models::promised),
    field<&components::Permission::key>("key", models::promised),
    field<&components::Permission::description>("description", models::promised),
    field<&components::Permission::type>("type", models::promised),
    field<&components::Permission::createdAt>("created_at", models::promised),
    field<&components::Permission::updatedAt>("updated_at", models::promised),
    field<&components::Permission::object>("object", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::Role>::model = models::modelOf<components::Role>(roleFields);

template <>
const models::Model models::Table<components::Permission>::model =
    models::modelOf<components::Permission>(permissionFields);

}  // namespace clerk::backend
