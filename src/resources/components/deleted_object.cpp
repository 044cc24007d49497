// Generated from api/components/deleted_object.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/deleted_object.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field deletedObjectFields[] = {
    field<&components::DeletedObject::id>("id"),
    field<&components::DeletedObject::deleted>("deleted", models::strict),
    field<&components::DeletedObject::slug>("slug"),
    field<&components::DeletedObject::externalId>("external_id"),
    field<&components::DeletedObject::object>("object", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::DeletedObject>::model =
    models::modelOf<components::DeletedObject>(deletedObjectFields);

}  // namespace clerk::backend
