// Generated from api/proxyChecks.yaml by api/generate.py; edit that instead.

#include <clerk/backend/proxy_checks.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field proxyCheckFields[] = {
    field<&components::ProxyCheck::id>("id", models::strict),
    field<&components::ProxyCheck::successful>("successful", models::strict),
    field<&components::ProxyCheck::domainId>("domain_id", models::promised),
    field<&components::ProxyCheck::proxyUrl>("proxy_url", models::promised),
    field<&components::ProxyCheck::lastRunAt>("last_run_at", models::promised | models::nullable),
    field<&components::ProxyCheck::createdAt>("created_at", models::promised),
    field<&components::ProxyCheck::updatedAt>("updated_at", models::promised),
    field<&components::ProxyCheck::object>("object", models::promised),
};

constexpr models::Field verifyDomainProxyRequestBodyFields[] = {
    field<&operations::VerifyDomainProxyRequestBody::domainId>("domain_id"),
    field<&operations::VerifyDomainProxyRequestBody::proxyUrl>("proxy_url"),
};

}  // namespace

template <>
const models::Model models::Table<components::ProxyCheck>::model =
    models::modelOf<components::ProxyCheck>(proxyCheckFields);

template <>
const models::Model models::Table<operations::VerifyDomainProxyRequestBody>::model =
    models::modelOf<operations::VerifyDomainProxyRequestBody>(verifyDomainProxyRequestBodyFields);

const core::Operation& operations::VerifyDomainProxyRequestBody::operation() {
  static constexpr core::Operation row{
      "VerifyDomainProxy",
      "POST",
      "/proxy_checks",
      core::Repeat::safe,
      {},
      core::wholeBody<operations::VerifyDomainProxyRequestBody>(core::Body::Form::jsonIfAnyIsSet),
      core::answer<&operations::VerifyDomainProxyResponse::proxyCheck>(),
      {400, 422}};
  return row;
}

}  // namespace clerk::backend
