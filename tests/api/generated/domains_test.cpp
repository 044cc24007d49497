// Generated from api/domains.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/domains.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::Domain& of) {
  at("id", of.id);
  at("name", of.name);
  at("is_satellite", of.isSatellite);
  at("frontend_api_url", of.frontendApiUrl);
  at("accounts_portal_url", of.accountsPortalUrl);
  at("proxy_url", of.proxyUrl);
  at("cname_targets", of.cnameTargets);
  at("development_origin", of.developmentOrigin);
  at("object", of.object);
}

template <class Visitor>
void visit(Visitor& at, components::CNameTarget& of) {
  at("host", of.host);
  at("value", of.value);
  at("required", of.required);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::AddDomainRequestBody& of) {
  at("name", of.name);
  at("is_satellite", of.isSatellite);
  at("proxy_url", of.proxyUrl);
}

template <class Visitor>
void visit(Visitor& at, operations::UpdateDomainRequestBody& of) {
  at("name", of.name);
  at("proxy_url", of.proxyUrl);
  at("is_secondary", of.isSecondary);
}

template <class Visitor>
void visit(Visitor&, operations::ListDomainsRequest&) {}

template <class Visitor>
void visit(Visitor& at, operations::UpdateDomainRequest& of) {
  at("domain_id", of.domainId);
  at("requestBody", of.requestBody);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteDomainRequest& of) {
  at("domain_id", of.domainId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedDomains = [] {
  add<operations::ListDomainsRequest>(
      "domains.list", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.domains.list(); },
      &operations::ListDomainsResponse::domains);
  add<operations::AddDomainRequestBody>(
      "domains.add", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.domains.add(request); },
      &operations::AddDomainResponse::domain);
  add<operations::UpdateDomainRequest>(
      "domains.update",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.domains.update(request.domainId, request.requestBody);
      },
      &operations::UpdateDomainResponse::domain);
  add<operations::DeleteDomainRequest>(
      "domains.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.domains.remove(request.domainId); },
      &operations::DeleteDomainResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
