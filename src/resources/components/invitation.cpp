// Generated from api/components/invitation.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/invitation.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field invitationFields[] = {
    field<&components::Invitation::id>("id", models::strict),
    field<&components::Invitation::emailAddress>("email_address", models::promised),
    field<&components::Invitation::status>("status", models::promised),
    field<&components::Invitation::url>("url"),
    field<&components::Invitation::publicMetadata>("public_metadata", models::promised),
    field<&components::Invitation::revoked>("revoked", models::strictIfSet),
    field<&components::Invitation::expiresAt>("expires_at", models::nullable),
    field<&components::Invitation::createdAt>("created_at", models::promised),
    field<&components::Invitation::updatedAt>("updated_at", models::promised),
    field<&components::Invitation::object>("object", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::Invitation>::model =
    models::modelOf<components::Invitation>(invitationFields);

}  // namespace clerk::backend
