// Generated from api/components/clerk_error.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/clerk_error.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field clerkErrorFields[] = {
    field<&components::ClerkError::message>("message", models::promised),
    field<&components::ClerkError::longMessage>("long_message", models::promised),
    field<&components::ClerkError::code>("code", models::promised),
    field<&components::ClerkError::meta>("meta"),
};

}  // namespace

template <>
const models::Model models::Table<components::ClerkError>::model =
    models::modelOf<components::ClerkError>(clerkErrorFields);

}  // namespace clerk::backend
