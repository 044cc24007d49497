#pragma once

// Generated from api/proxyChecks.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `proxyChecks`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clerk::backend {

namespace components {

/// The outcome of a test of a proxy.
struct ProxyCheck {
  std::string id{};                         ///< Its id.
  bool successful{};                        ///< Whether it is so: successful.
  std::string domainId{};                   ///< Id of the domain.
  std::string proxyUrl{};                   ///< The proxy url.
  std::optional<std::int64_t> lastRunAt{};  ///< Unix time in milliseconds.
  std::int64_t createdAt{};                 ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                 ///< Unix time in milliseconds.
  std::string object{};                     ///< "proxy_check".
};

}  // namespace components

namespace operations {

/// The answer of `proxyChecks.verify`.
struct VerifyDomainProxyResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::ProxyCheck> proxyCheck{};  ///< Always set when the call returns.
};

/// The proxy to test.
struct VerifyDomainProxyRequestBody {
  /// The domain it is for.
  std::optional<std::string> domainId{};
  /// The whole URL, such as https://example.com/__clerk; it may differ from the domain's present one.
  std::optional<std::string> proxyUrl{};

  using Response = VerifyDomainProxyResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::VerifyDomainProxyResponse ProxyChecks::verify(
    const operations::VerifyDomainProxyRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

}  // namespace clerk::backend
