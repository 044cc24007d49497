// Generated from api/webhooks.yaml by api/generate.py; edit that instead.

#include <clerk/backend/webhooks.hpp>

#include "core/operation.hpp"

namespace clerk::backend {

using models::field;

// Declared before their addresses are taken.
template <>
const models::Model models::Table<components::SvixURL>::model;

namespace {

constexpr models::Field svixURLFields[] = {
    field<&components::SvixURL::svixUrl>("svix_url", models::strict),
};

}  // namespace

template <>
const models::Model models::Table<components::SvixURL>::model = models::modelOf<components::SvixURL>(svixURLFields);

const core::Operation& operations::CreateSvixAppRequest::operation() {
  static constexpr core::Operation row{"CreateSvixApp",
                                       "POST",
                                       "/webhooks/svix",
                                       core::Repeat::unsafe,
                                       {},
                                       {},
                                       core::answer<&operations::CreateSvixAppResponse::svixURL>(),
                                       {400}};
  return row;
}

const core::Operation& operations::DeleteSvixAppRequest::operation() {
  static constexpr core::Operation row{"DeleteSvixApp",
                                       "DELETE",
                                       "/webhooks/svix",
                                       core::Repeat::safe,
                                       {},
                                       {},
                                       core::noContent<operations::DeleteSvixAppResponse>(),
                                       {400}};
  return row;
}

const core::Operation& operations::GenerateSvixAuthURLRequest::operation() {
  static constexpr core::Operation row{"GenerateSvixAuthURL",
                                       "POST",
                                       "/webhooks/svix_url",
                                       core::Repeat::unsafe,
                                       {},
                                       {},
                                       core::answer<&operations::GenerateSvixAuthURLResponse::svixURL>(),
                                       {400}};
  return row;
}

}  // namespace clerk::backend
