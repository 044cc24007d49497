// Generated from api/clients.yaml by api/generate.py; edit that instead.

#include "components_visits.hpp"
#include "operation_test.hpp"

#include <clerk/backend/clients.hpp>

namespace clerk::backend {

namespace components {

template <class Visitor>
void visit(Visitor& at, components::Client& of) {
  at("id", of.id);
  at("sessions", of.sessions);
  at("last_active_session_id", of.lastActiveSessionId);
  at("session_ids", of.sessionIds);
  at("sign_in_id", of.signInId);
  at("sign_up_id", of.signUpId);
  at("last_authentication_strategy", of.lastAuthenticationStrategy);
  at("created_at", of.createdAt);
  at("updated_at", of.updatedAt);
  at("object", of.object);
}

}  // namespace components

namespace operations {

template <class Visitor>
void visit(Visitor& at, operations::VerifyClientRequestBody& of) {
  at("token", of.token);
}

template <class Visitor>
void visit(Visitor& at, operations::GetClientListRequest& of) {
  at("limit", of.limit);
  at("offset", of.offset);
}

template <class Visitor>
void visit(Visitor& at, operations::GetClientRequest& of) {
  at("client_id", of.clientId);
}

}  // namespace operations

namespace {

using api_test::add;

const bool addedClients = [] {
  add<operations::GetClientListRequest>(
      "clients.list", [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.clients.list(request); },
      &operations::GetClientListResponse::clientList);
  add<operations::VerifyClientRequestBody>(
      "clients.verify",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.clients.verify(request); },
      &operations::VerifyClientResponse::client);
  add<operations::GetClientRequest>(
      "clients.get",
      [](const ClerkBackend& sdk, [[maybe_unused]] const auto& request) { sdk.clients.get(request.clientId); },
      &operations::GetClientResponse::client);
  return true;
}();

}  // namespace
}  // namespace clerk::backend
