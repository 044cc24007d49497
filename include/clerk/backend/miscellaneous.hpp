#pragma once

// Generated from api/miscellaneous.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `miscellaneous`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace operations {

/// The answer of `miscellaneous.getPublicInterstitial`.
struct GetPublicInterstitialResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::string body{};                 ///< The answer, as it is.
};

/// The request of `miscellaneous.getPublicInterstitial`: GET /public/interstitial.
struct GetPublicInterstitialRequest {
  std::optional<std::string> publishableKey{};  ///< The instance's; this or frontend_api says which one is meant.
  std::optional<std::string> frontendApi{};     ///< The instance's Frontend API host.
  std::optional<std::string> proxyUrl{};        ///< The proxy url.
  std::optional<std::string> domain{};          ///< The domain.
  std::optional<std::string> signInUrl{};       ///< The sign in url.
  std::optional<bool> useDomainForScript{};     ///< Whether clerk.js is loaded from that domain.

  using Response = GetPublicInterstitialResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetPublicInterstitialResponse Miscellaneous::getPublicInterstitial(
    const operations::GetPublicInterstitialRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetPublicInterstitialResponse Miscellaneous::getPublicInterstitial() const {
  return call(operations::GetPublicInterstitialRequest{}, {});
}

}  // namespace clerk::backend
