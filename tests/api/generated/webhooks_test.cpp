// Generated from api/webhooks.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/webhooks.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::SvixURL& of) {
  at("svix_url", of.svixUrl);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor&, operations::CreateSvixAppRequest&) {}

template <class Visitor>
void visit(Visitor&, operations::DeleteSvixAppRequest&) {}

template <class Visitor>
void visit(Visitor&, operations::GenerateSvixAuthURLRequest&) {}

}  // namespace operations

namespace {

using api_test::add;

const bool addedWebhooks = [] {
  add<operations::CreateSvixAppRequest>(
      "webhooks.createSvixApp",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.webhooks.createSvixApp(); },
      &operations::CreateSvixAppResponse::svixURL);
  add<operations::DeleteSvixAppRequest>(
      "webhooks.deleteSvixApp",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.webhooks.deleteSvixApp(); });
  add<operations::GenerateSvixAuthURLRequest>(
      "webhooks.generateSvixAuthURL",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.webhooks.generateSvixAuthURL(); },
      &operations::GenerateSvixAuthURLResponse::svixURL);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
