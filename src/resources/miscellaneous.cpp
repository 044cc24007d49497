// Generated from api/miscellaneous.yaml by api/generate.py; edit that instead.

#include <clerk/backend/miscellaneous.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field getPublicInterstitialParameters[] = {
    field<&operations::GetPublicInterstitialRequest::publishableKey>("publishable_key"),
    field<&operations::GetPublicInterstitialRequest::frontendApi>("frontend_api"),
    field<&operations::GetPublicInterstitialRequest::proxyUrl>("proxy_url"),
    field<&operations::GetPublicInterstitialRequest::domain>("domain"),
    field<&operations::GetPublicInterstitialRequest::signInUrl>("sign_in_url"),
    field<&operations::GetPublicInterstitialRequest::useDomainForScript>("use_domain_for_script"),
};

}  // namespace

const core::Operation& operations::GetPublicInterstitialRequest::operation() {
  static constexpr core::Operation row{
      "GetPublicInterstitial",
      "GET",
      "/public/interstitial",
      core::Repeat::safe,
      getPublicInterstitialParameters,
      {},
      core::answer<&operations::GetPublicInterstitialResponse::body>(core::Answer::Form::text),
      {},
      nullptr,
      core::Security::none};
  return row;
}

}  // namespace clerk::backend
