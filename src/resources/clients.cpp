// Generated from api/clients.yaml by api/generate.py; edit that instead.

#include <clerk/backend/clients.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field clientFields[] = {
    field<&components::Client::id>("id", models::strict),
    field<&components::Client::sessions>("sessions", models::promised),
    field<&components::Client::lastActiveSessionId>("last_active_session_id", models::promised | models::nullable),
    field<&components::Client::sessionIds>("session_ids", models::promised),
    field<&components::Client::signInId>("sign_in_id", models::promised | models::nullable),
    field<&components::Client::signUpId>("sign_up_id", models::promised | models::nullable),
    field<&components::Client::lastAuthenticationStrategy>("last_authentication_strategy",
                                                           models::promised | models::nullable),
    field<&components::Client::createdAt>("created_at", models::promised),
    field<&components::Client::updatedAt>("updated_at", models::promised),
    field<&components::Client::object>("object", models::promised),
};

constexpr models::Field verifyClientRequestBodyFields[] = {
    field<&operations::VerifyClientRequestBody::token>("token", models::promised),
};

constexpr models::Field getClientListParameters[] = {
    field<&operations::GetClientListRequest::limit>("limit"),
    field<&operations::GetClientListRequest::offset>("offset"),
};

constexpr core::Paging getClientListPaging{core::place<&operations::GetClientListRequest::limit>(),
                                           core::place<&operations::GetClientListRequest::offset>(), 500};

constexpr models::Field getClientParameters[] = {
    field<&operations::GetClientRequest::clientId>("client_id", models::inPath),
};

}  // namespace

template <>
const models::Model models::Table<components::Client>::model = models::modelOf<components::Client>(clientFields);

template <>
const models::Model models::Table<operations::VerifyClientRequestBody>::model =
    models::modelOf<operations::VerifyClientRequestBody>(verifyClientRequestBodyFields);

const core::Operation& operations::GetClientListRequest::operation() {
  static constexpr core::Operation row{"GetClientList",
                                       "GET",
                                       "/clients",
                                       core::Repeat::safe,
                                       getClientListParameters,
                                       {},
                                       core::answer<&operations::GetClientListResponse::clientList>(),
                                       {400, 401, 410, 422},
                                       &getClientListPaging};
  return row;
}

const core::Operation& operations::VerifyClientRequestBody::operation() {
  static constexpr core::Operation row{"VerifyClient",
                                       "POST",
                                       "/clients/verify",
                                       core::Repeat::safe,
                                       {},
                                       core::wholeBody<operations::VerifyClientRequestBody>(),
                                       core::answer<&operations::VerifyClientResponse::client>(),
                                       {400, 401, 404}};
  return row;
}

const core::Operation& operations::GetClientRequest::operation() {
  static constexpr core::Operation row{"GetClient",
                                       "GET",
                                       "/clients/{client_id}",
                                       core::Repeat::safe,
                                       getClientParameters,
                                       {},
                                       core::answer<&operations::GetClientResponse::client>(),
                                       {400, 401, 404}};
  return row;
}

}  // namespace clerk::backend
