// Generated from api/jwks.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/jwks.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::JWKS& of) {
  at("keys", of.keys);
}

template <class Visitor>
void visit(Visitor& at, components::JWK& of) {
  at("kid", of.kid);
  at("kty", of.kty);
  at("alg", of.alg);
  at("use", of.use);
  at("n", of.n);
  at("e", of.e);
  at("crv", of.crv);
  at("x", of.x);
  at("y", of.y);
  at("x5c", of.x5c);
  at("x5t", of.x5t);
  at("x5t#S256", of.x5tS256);
  at("x5u", of.x5u);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor&, operations::GetJWKSRequest&) {}

}  // namespace operations

namespace {

using api_test::add;

const bool addedJwks = [] {
  add<operations::GetJWKSRequest>(
      "jwks.getJWKS", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.jwks.getJWKS(); },
      &operations::GetJWKSResponse::jwks);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
