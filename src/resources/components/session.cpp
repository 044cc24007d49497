// Generated from api/components/session.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/session.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field sessionFields[] = {
    field<&components::Session::id>("id", models::strict),
    field<&components::Session::userId>("user_id", models::strict),
    field<&components::Session::status>("status", models::promised),
    field<&components::Session::clientId>("client_id", models::promised),
    field<&components::Session::lastActiveOrganizationId>("last_active_organization_id", models::nullable),
    field<&components::Session::expireAt>("expire_at", models::promised),
    field<&components::Session::abandonAt>("abandon_at", models::promised),
    field<&components::Session::lastActiveAt>("last_active_at", models::promised),
    field<&components::Session::latestActivity>("latest_activity", models::nullable),
    field<&components::Session::actor>("actor", models::nullable),
    field<&components::Session::tasks>("tasks", models::nullable),
    field<&components::Session::createdAt>("created_at", models::promised),
    field<&components::Session::updatedAt>("updated_at", models::promised),
    field<&components::Session::object>("object", models::promised),
};

constexpr models::Field sessionActivityResponseFields[] = {
    field<&components::SessionActivityResponse::id>("id", models::promised),
    field<&components::SessionActivityResponse::deviceType>("device_type"),
    field<&components::SessionActivityResponse::isMobile>("is_mobile", models::promised),
    field<&components::SessionActivityResponse::browserName>("browser_name"),
    field<&components::SessionActivityResponse::browserVersion>("browser_version"),
    field<&components::SessionActivityResponse::ipAddress>("ip_address"),
    field<&components::SessionActivityResponse::city>("city"),
    field<&components::SessionActivityResponse::country>("country"),
    field<&components::SessionActivityResponse::object>("object", models::promised),
};

constexpr models::Field sessionTaskFields[] = {
    field<&components::SessionTask::key>("key", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::Session>::model = models::modelOf<components::Session>(sessionFields);

template <>
const models::Model models::Table<components::SessionActivityResponse>::model =
    models::modelOf<components::SessionActivityResponse>(sessionActivityResponseFields);

template <>
const models::Model models::Table<components::SessionTask>::model =
    models::modelOf<components::SessionTask>(sessionTaskFields);

}  // namespace clerk::backend
