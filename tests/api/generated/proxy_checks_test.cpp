// Generated from api/proxyChecks.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/proxy_checks.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::ProxyCheck& of) {
  at("id", of.id);
  at("successful", of.successful);
  at("domain_id", of.domainId);
  at("proxy_url", of.proxyUrl);
  at("last_run_at", of.lastRunAt);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::VerifyDomainProxyRequestBody& of) {
  at("domain_id", of.domainId);
  at("proxy_url", of.proxyUrl);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedProxyChecks = [] {
  add<operations::VerifyDomainProxyRequestBody>(
      "proxyChecks.verify",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.proxyChecks.verify(request); },
      &operations::VerifyDomainProxyResponse::proxyCheck);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
