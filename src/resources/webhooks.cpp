// Generated from api/webhooks.yaml by api/generate.py; edit that instead.

#include <clerk/backend/webhooks.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

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
