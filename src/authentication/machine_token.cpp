#include "authentication/machine_token.hpp"

#include "authentication/service_failure.hpp"

#include <clerk/backend/api_keys.hpp>
#include <clerk/backend/authentication/reason.hpp>
#include <clerk/backend/m2m.hpp>
#include <clerk/backend/oauth_access_tokens.hpp>

#include <memory>
#include <stdexcept>
#include <utility>
#include <variant>

namespace clerk::backend::authentication {
namespace {

using Reason = AuthErrorReason;

template <class Model>
RequestState stateOf(Model model) {
  if (model.revoked) return RequestState(Reason::tokenInvalid);
  if (model.expired) return RequestState(Reason::tokenExpired);
  return RequestState(std::make_shared<const Model>(std::move(model)));
}

RequestState stateOf(operations::VerifyM2MTokenResponse response) { return stateOf(*std::move(response.object)); }

RequestState stateOf(operations::VerifyApiKeyResponse response) { return stateOf(*std::move(response.object)); }

RequestState stateOf(operations::VerifyOAuthAccessTokenResponse response) {
  auto& answer = *response.oneOf;
  if (auto* token = std::get_if<components::IssuedOAuthAccessToken>(&answer)) return stateOf(std::move(*token));
  const bool isInactive = std::holds_alternative<components::InactiveOAuthAccessToken>(answer);
  return RequestState(isInactive ? Reason::tokenExpired : Reason::tokenVerificationFailed);
}

RequestState stateOf(const std::exception_ptr& failure) {
  if (const auto refusal = keyRefusalOf(failure); !refusal.empty()) return RequestState(refusal);
  const int status = statusOf(failure);
  // Whatever else the service finds wrong with the call is the token, which alone came from outside.
  const bool isRefused = status == 400 || status == 404 || status == 410 || status == 422;
  return RequestState(isRefused ? Reason::tokenInvalid : Reason::tokenVerificationFailed);
}

/// Calls `call` with the request that verifies the token.
template <class Call>
auto withRequest(TokenType type, std::string token, const Call& call) {
  switch (type) {
    case TokenType::m2mToken: {
      operations::VerifyM2MTokenRequestBody request;
      request.token = std::move(token);
      return call(request);
    }
    case TokenType::oauthToken: {
      operations::VerifyOAuthAccessTokenRequestBody request;
      request.accessToken = std::move(token);
      return call(request);
    }
    case TokenType::apiKey: {
      operations::VerifyApiKeyRequestBody request;
      request.secret = std::move(token);
      return call(request);
    }
    case TokenType::sessionToken:
      break;
  }
  throw std::logic_error("a session token is not verified by the service");
}

}  // namespace

std::optional<TokenType> machineTypeOf(std::string_view token) noexcept {
  const auto begins = [&](std::string_view prefix) { return token.substr(0, prefix.size()) == prefix; };
  if (begins("mt_") || begins("m2m_")) return TokenType::m2mToken;
  if (begins("oat_")) return TokenType::oauthToken;
  if (begins("ak_")) return TokenType::apiKey;
  return std::nullopt;
}

RequestState verifyMachineToken(const ClerkBackend& sdk, TokenType type, std::string token,
                                const RequestOptions& options) {
  return withRequest(type, std::move(token), [&](const auto& request) {
    try {
      return stateOf(sdk.call(request, options));
    } catch (...) {
      return stateOf(std::current_exception());
    }
  });
}

void verifyMachineTokenAsync(const ClerkBackend& sdk, TokenType type, std::string token, const RequestOptions& options,
                             std::function<void(RequestState)> verified) {
  withRequest(type, std::move(token), [&](const auto& request) {
    using Response = typename std::decay_t<decltype(request)>::Response;
    try {
      sdk.callAsync(
          request,
          [verified](Outcome<Response> outcome) {
            RequestState state(AuthErrorReason::tokenVerificationFailed);
            try {
              state = outcome.hasValue() ? stateOf(std::move(outcome).value()) : stateOf(outcome.exception());
            } catch (...) {  // out of memory: the caller is told at least that
            }
            verified(std::move(state));
          },
          options);
    } catch (...) {
      verified(stateOf(std::current_exception()));
    }
  });
}

}  // namespace clerk::backend::authentication
