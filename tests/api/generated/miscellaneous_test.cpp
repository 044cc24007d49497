// Generated from api/miscellaneous.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/miscellaneous.hpp>

namespace clerk::backend {

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::GetPublicInterstitialRequest& of) {
  at("publishable_key", of.publishableKey);
  at("frontend_api", of.frontendApi);
  at("proxy_url", of.proxyUrl);
  at("domain", of.domain);
  at("sign_in_url", of.signInUrl);
  at("use_domain_for_script", of.useDomainForScript);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedMiscellaneous = [] {
  add<operations::GetPublicInterstitialRequest>(
      "miscellaneous.getPublicInterstitial",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) {
        sdk.miscellaneous.getPublicInterstitial(request);
      },
      &operations::GetPublicInterstitialResponse::body);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
