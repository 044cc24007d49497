#pragma once

// Generated from api/betaFeatures.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `betaFeatures`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace components {

/// Settings for signing up and for the sender of email.
struct InstanceSettings {
  std::optional<std::string> id{};                    ///< Its id.
  std::optional<bool> restrictedToAllowlist{};        ///< Whether it is so: restricted to allowlist.
  std::optional<std::string> fromEmailAddress{};      ///< The part before the @.
  std::optional<bool> progressiveSignUp{};            ///< Whether it is so: progressive sign up.
  std::optional<bool> enhancedEmailDeliverability{};  ///< Deprecated: The instance's email sending domain.
  std::optional<std::string> object{};                ///< "instance_settings".
};

}  // namespace components

namespace operations {

/// The answer of `betaFeatures.updateInstanceSettings`.
struct UpdateInstanceAuthConfigResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InstanceSettings> instanceSettings{};  ///< Always set when the call returns.
};

/// The settings that change.
struct UpdateInstanceAuthConfigRequestBody {
  /// Whether only what is on the allowlist may sign up. Clerk's file names a default even here; send the present value
  /// to be sure that it stays. Default: false.
  Settable<bool> restrictedToAllowlist{};
  /// The part before the @ of the address that codes and links are sent from; letters and digits only.
  Settable<std::string> fromEmailAddress{};
  /// Whether email addresses and phone numbers made for tests work; on from the start in development.
  Settable<bool> testMode{};
  /// Clerk retires this feature.
  Settable<bool> progressiveSignUp{};

  using Response = UpdateInstanceAuthConfigResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `betaFeatures.updateProductionInstanceDomain`.
struct UpdateProductionInstanceDomainResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
};

/// The new domain.
struct UpdateProductionInstanceDomainRequestBody {
  std::optional<std::string> homeUrl{};  ///< The whole URL, such as https://www.example.com.
  std::optional<bool> isSecondary{};     ///< Whether it belongs to a secondary application on the same root domain.

  using Response = UpdateProductionInstanceDomainResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::UpdateInstanceAuthConfigResponse BetaFeatures::updateInstanceSettings(
    const operations::UpdateInstanceAuthConfigRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::UpdateProductionInstanceDomainResponse BetaFeatures::updateProductionInstanceDomain(
    const operations::UpdateProductionInstanceDomainRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

}  // namespace clerk::backend
