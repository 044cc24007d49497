// Generated from api/components/single_sign_on.yaml by api/generate.py; edit that instead.

#include <clerk/backend/components/single_sign_on.hpp>

#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field sAMLLoginHintFields[] = {
    field<&components::SAMLLoginHint::mode>("mode", models::promised),
    field<&components::SAMLLoginHint::source>("source"),
};

constexpr models::Field directoryCustomAttributeFields[] = {
    field<&components::DirectoryCustomAttribute::key>("key"),
    field<&components::DirectoryCustomAttribute::name>("name"),
    field<&components::DirectoryCustomAttribute::directoryPath>("directory_path"),
    field<&components::DirectoryCustomAttribute::scimPath>("scim_path"),
    field<&components::DirectoryCustomAttribute::ssoPath>("sso_path"),
    field<&components::DirectoryCustomAttribute::multiValued>("multi_valued"),
};

}  // namespace

template <>
const models::Model models::Table<components::SAMLLoginHint>::model =
    models::modelOf<components::SAMLLoginHint>(sAMLLoginHintFields);

template <>
const models::Model models::Table<components::DirectoryCustomAttribute>::model =
    models::modelOf<components::DirectoryCustomAttribute>(directoryCustomAttributeFields);

}  // namespace clerk::backend
