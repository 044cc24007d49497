// Generated from api/testingTokens.yaml by api/generate.py; edit that instead.

#include <clerk/backend/testing_tokens.hpp>

#include "core/operation.hpp"
#include "resources/tables.hpp"

namespace clerk::backend {

using models::field;

namespace {

constexpr models::Field testingTokenFields[] = {
    field<&components::TestingToken::token>("token", models::strict),
    field<&components::TestingToken::expiresAt>("expires_at", models::promised),
    field<&components::TestingToken::object>("object", models::promised),
};

}  // namespace

template <>
const models::Model models::Table<components::TestingToken>::model =
    models::modelOf<components::TestingToken>(testingTokenFields);

const core::Operation& operations::CreateTestingTokenRequest::operation() {
  static constexpr core::Operation row{"CreateTestingToken",
                                       "POST",
                                       "/testing_tokens",
                                       core::Repeat::unsafe,
                                       {},
                                       {},
                                       core::answer<&operations::CreateTestingTokenResponse::testingToken>(),
                                       {}};
  return row;
}

}  // namespace clerk::backend
