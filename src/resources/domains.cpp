// Generated from api/domains.yaml by api/generate.py; edit that instead.

#include <clerk/backend/domains.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field cNameTargetFields[] = {
    field<&components::CNameTarget::host>("host", models::promised),
    field<&components::CNameTarget::value>("value", models::promised),
    field<&components::CNameTarget::required>("required", models::promised),
};

constexpr models::Field domainFields[] = {
    field<&components::Domain::id>("id", models::strict),
    field<&components::Domain::name>("name", models::promised),
    field<&components::Domain::isSatellite>("is_satellite", models::promised),
    field<&components::Domain::frontendApiUrl>("frontend_api_url", models::promised),
    field<&components::Domain::accountsPortalUrl>("accounts_portal_url", models::nullable),
    field<&components::Domain::proxyUrl>("proxy_url", models::nullable),
    field<&components::Domain::cnameTargets>("cname_targets", models::nullable),
    field<&components::Domain::developmentOrigin>("development_origin", models::promised),
    field<&components::Domain::object>("object", models::promised),
};

constexpr models::Field addDomainRequestBodyFields[] = {
    field<&operations::AddDomainRequestBody::name>("name", models::promised),
    field<&operations::AddDomainRequestBody::isSatellite>("is_satellite", models::promised),
    field<&operations::AddDomainRequestBody::proxyUrl>("proxy_url", models::nullable),
};

constexpr models::Field updateDomainRequestBodyFields[] = {
    field<&operations::UpdateDomainRequestBody::name>("name", models::nullable),
    field<&operations::UpdateDomainRequestBody::proxyUrl>("proxy_url", models::nullable),
    field<&operations::UpdateDomainRequestBody::isSecondary>("is_secondary", models::nullable),
};

constexpr models::Field updateDomainParameters[] = {
    field<&operations::UpdateDomainRequest::domainId>("domain_id", models::inPath),
};

constexpr models::Field deleteDomainParameters[] = {
    field<&operations::DeleteDomainRequest::domainId>("domain_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::CNameTarget>::model =
    models::modelOf<components::CNameTarget>(cNameTargetFields);

template <>
const models::Model models::Table<components::Domain>::model = models::modelOf<components::Domain>(domainFields);

template <>
const models::Model models::Table<operations::AddDomainRequestBody>::model =
    models::modelOf<operations::AddDomainRequestBody>(addDomainRequestBodyFields);

template <>
const models::Model models::Table<operations::UpdateDomainRequestBody>::model =
    models::modelOf<operations::UpdateDomainRequestBody>(updateDomainRequestBodyFields);

const core::Operation& operations::ListDomainsRequest::operation() {
  static constexpr core::Operation row{
      "ListDomains",
      "GET",
      "/domains",
      core::Repeat::safe,
      {},
      {},
      core::page<&operations::ListDomainsResponse::domains, &operations::ListDomainsResponse::totalCount>(),
      {}};
  return row;
}

const core::Operation& operations::AddDomainRequestBody::operation() {
  static constexpr core::Operation row{"AddDomain",
                                       "POST",
                                       "/domains",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::AddDomainRequestBody>(),
                                       core::answer<&operations::AddDomainResponse::domain>(),
                                       {400, 402, 422}};
  return row;
}

const core::Operation& operations::UpdateDomainRequest::operation() {
  static constexpr core::Operation row{"UpdateDomain",
                                       "PATCH",
                                       "/domains/{domain_id}",
                                       core::Repeat::unsafe,
                                       updateDomainParameters,
                                       core::body<&operations::UpdateDomainRequest::requestBody>(),
                                       core::answer<&operations::UpdateDomainResponse::domain>(),
                                       {400, 404, 422}};
  return row;
}

const core::Operation& operations::DeleteDomainRequest::operation() {
  static constexpr core::Operation row{"DeleteDomain",
                                       "DELETE",
                                       "/domains/{domain_id}",
                                       core::Repeat::safe,
                                       deleteDomainParameters,
                                       {},
                                       core::answer<&operations::DeleteDomainResponse::deletedObject>(),
                                       {403, 404}};
  return row;
}

}  // namespace clerk::backend
