// Generated from api/redirectUrls.yaml by api/generate.py; edit that instead.

#include <clerk/backend/redirect_urls.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field redirectURLFields[] = {
    field<&components::RedirectURL::id>("id", models::strict),
    field<&components::RedirectURL::url>("url", models::strict),
    field<&components::RedirectURL::createdAt>("created_at", models::promised),
    field<&components::RedirectURL::updatedAt>("updated_at", models::promised),
    field<&components::RedirectURL::object>("object", models::promised),
};

constexpr models::Field createRedirectURLRequestBodyFields[] = {
    field<&operations::CreateRedirectURLRequestBody::url>("url", models::promised),
};

constexpr models::Field listRedirectURLsParameters[] = {
    field<&operations::ListRedirectURLsRequest::limit>("limit"),
    field<&operations::ListRedirectURLsRequest::offset>("offset"),
};

constexpr core::Paging listRedirectURLsPaging{core::place<&operations::ListRedirectURLsRequest::limit>(),
                                              core::place<&operations::ListRedirectURLsRequest::offset>(), 500};

constexpr models::Field getRedirectURLParameters[] = {
    field<&operations::GetRedirectURLRequest::id>("id", models::inPath),
};

constexpr models::Field deleteRedirectURLParameters[] = {
    field<&operations::DeleteRedirectURLRequest::id>("id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::RedirectURL>::model =
    models::modelOf<components::RedirectURL>(redirectURLFields);

template <>
const models::Model models::Table<operations::CreateRedirectURLRequestBody>::model =
    models::modelOf<operations::CreateRedirectURLRequestBody>(createRedirectURLRequestBodyFields);

const core::Operation& operations::ListRedirectURLsRequest::operation() {
  static constexpr core::Operation row{"ListRedirectURLs",
                                       "GET",
                                       "/redirect_urls",
                                       core::Repeat::safe,
                                       listRedirectURLsParameters,
                                       {},
                                       core::answer<&operations::ListRedirectURLsResponse::redirectURLList>(),
                                       {},
                                       &listRedirectURLsPaging};
  return row;
}

const core::Operation& operations::CreateRedirectURLRequestBody::operation() {
  static constexpr core::Operation row{"CreateRedirectURL",
                                       "POST",
                                       "/redirect_urls",
                                       core::Repeat::unsafe,
                                       {},
                                       core::wholeBody<operations::CreateRedirectURLRequestBody>(),
                                       core::answer<&operations::CreateRedirectURLResponse::redirectURL>(),
                                       {400, 422}};
  return row;
}

const core::Operation& operations::GetRedirectURLRequest::operation() {
  static constexpr core::Operation row{"GetRedirectURL",
                                       "GET",
                                       "/redirect_urls/{id}",
                                       core::Repeat::safe,
                                       getRedirectURLParameters,
                                       {},
                                       core::answer<&operations::GetRedirectURLResponse::redirectURL>(),
                                       {404}};
  return row;
}

const core::Operation& operations::DeleteRedirectURLRequest::operation() {
  static constexpr core::Operation row{"DeleteRedirectURL",
                                       "DELETE",
                                       "/redirect_urls/{id}",
                                       core::Repeat::safe,
                                       deleteRedirectURLParameters,
                                       {},
                                       core::answer<&operations::DeleteRedirectURLResponse::deletedObject>(),
                                       {404}};
  return row;
}

}  // namespace clerk::backend
