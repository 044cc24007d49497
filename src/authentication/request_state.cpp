#include <clerk/backend/authentication/request_state.hpp>

#include "authentication/service_failure.hpp"

#include <stdexcept>

namespace clerk::backend {
namespace {

template <class Who, class Variant>
const Who& whoIs(const Variant& who, const char* otherwise) {
  const auto* pointer = std::get_if<std::shared_ptr<const Who>>(&who);
  if (pointer == nullptr) throw std::logic_error(otherwise);
  return **pointer;
}

}  // namespace

bool RequestState::isUnavailable() const noexcept { return authentication::isOfService(reason()); }

std::optional<TokenType> RequestState::tokenType() const noexcept {
  constexpr std::optional<TokenType> types[]{std::nullopt, TokenType::sessionToken, TokenType::m2mToken,
                                             TokenType::oauthToken, TokenType::apiKey};
  return types[who_.index()];
}

const SessionClaims& RequestState::claims() const& {
  return whoIs<SessionClaims>(who_, "the request is not signed in");
}

const components::M2MToken& RequestState::m2mToken() const& {
  return whoIs<components::M2MToken>(who_, "the request carries no M2M token");
}

const components::IssuedOAuthAccessToken& RequestState::oauthToken() const& {
  return whoIs<components::IssuedOAuthAccessToken>(who_, "the request carries no OAuth token");
}

const components::ApiKey& RequestState::apiKey() const& {
  return whoIs<components::ApiKey>(who_, "the request carries no API key");
}

}  // namespace clerk::backend
