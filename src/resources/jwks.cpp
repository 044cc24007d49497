// Generated from api/jwks.yaml by api/generate.py; edit that instead.

#include <clerk/backend/jwks.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field jWKFields[] = {
    field<&components::JWK::kid>("kid"), field<&components::JWK::kty>("kty"),
    field<&components::JWK::alg>("alg"), field<&components::JWK::use>("use"),
    field<&components::JWK::n>("n"),     field<&components::JWK::e>("e"),
    field<&components::JWK::crv>("crv"), field<&components::JWK::x>("x"),
    field<&components::JWK::y>("y"),     field<&components::JWK::x5c>("x5c"),
    field<&components::JWK::x5t>("x5t"), field<&components::JWK::x5tS256>("x5t#S256"),
    field<&components::JWK::x5u>("x5u"),
};

constexpr models::Field jWKSFields[] = {
    field<&components::JWKS::keys>("keys", models::strict),
};

}  // namespace

template <>
const models::Model models::Table<components::JWK>::model = models::modelOf<components::JWK>(jWKFields);

template <>
const models::Model models::Table<components::JWKS>::model = models::modelOf<components::JWKS>(jWKSFields);

const core::Operation& operations::GetJWKSRequest::operation() {
  static constexpr core::Operation row{
      "GetJWKS", "GET", "/jwks", core::Repeat::safe, {}, {}, core::answer<&operations::GetJWKSResponse::jwks>(), {}};
  return row;
}

}  // namespace clerk::backend
