// Generated from api/redirectUrls.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/redirect_urls.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::RedirectURL& of) {
  at("id", of.id);
  at("url", of.url);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::CreateRedirectURLRequestBody& of) {
  at("url", of.url);
}

template <class Visitor>
void visit(Visitor& at, operations::ListRedirectURLsRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetRedirectURLRequest& of) {
  at("id", of.id);
}

template <class Visitor>
void visit(Visitor& at, operations::DeleteRedirectURLRequest& of) {
  at("id", of.id);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedRedirectUrls = [] {
  add<operations::ListRedirectURLsRequest>(
      "redirectUrls.list",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.redirectUrls.list(request); },
      &operations::ListRedirectURLsResponse::redirectURLList);
  add<operations::CreateRedirectURLRequestBody>(
      "redirectUrls.create",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.redirectUrls.create(request); },
      &operations::CreateRedirectURLResponse::redirectURL);
  add<operations::GetRedirectURLRequest>(
      "redirectUrls.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.redirectUrls.get(request.id); },
      &operations::GetRedirectURLResponse::redirectURL);
  add<operations::DeleteRedirectURLRequest>(
      "redirectUrls.delete",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.redirectUrls.remove(request.id); },
      &operations::DeleteRedirectURLResponse::deletedObject);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
