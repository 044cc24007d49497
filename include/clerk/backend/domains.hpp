#pragma once

// Generated from api/domains.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `domains`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// A CNAME record to set in your DNS.
struct CNameTarget {
  std::string host{};   ///< The name of the record.
  std::string value{};  ///< What it points to.
  bool required{};      ///< Whether the domain only counts as deployed with it.
};

/// A domain that your instance serves.
struct Domain {
  std::string id{};                                     ///< Its id.
  std::string name{};                                   ///< The name.
  bool isSatellite{};                                   ///< False for the primary domain.
  std::string frontendApiUrl{};                         ///< The frontend api url.
  std::optional<std::string> accountsPortalUrl{};       ///< Null for satellites, which have no portal.
  std::optional<std::string> proxyUrl{};                ///< Null where no proxy is in use.
  std::vector<components::CNameTarget> cnameTargets{};  ///< The DNS records that Clerk expects.
  std::string developmentOrigin{};                      ///< The development origin.
  std::string object{};                                 ///< "domain".
};

}  // namespace components

namespace operations {

/// What changes.
struct UpdateDomainRequestBody {
  /// Without a scheme; in development a port is allowed, in production it has to be a full domain name.
  Settable<std::string> name{};
  /// The whole URL of your proxy to Clerk's Frontend API, production only; null goes back to DNS.
  Settable<std::string> proxyUrl{};
  /// Whether the subdomain is part of the domain, so that several applications share one root domain.
  Settable<bool> isSecondary{};
};

/// The answer of `domains.list`.
struct ListDomainsResponse {
  std::string contentType{};                  ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                           ///< The answer's status.
  http::Response rawResponse{};               ///< The whole answer.
  std::vector<std::string> unread{};          ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Domain> domains{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};   ///< How many there are on all pages.
};

/// The request of `domains.list`: GET /domains.
struct ListDomainsRequest {
  using Response = ListDomainsResponse;                            ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `domains.add`.
struct AddDomainResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Domain> domain{};  ///< Always set when the call returns.
};

/// The domain to add.
struct AddDomainRequestBody {
  /// Such as example.org; in development with its port, such as localhost:3000.
  std::string name{};
  /// Has to be true.
  bool isSatellite{};
  /// The whole URL of your proxy to Clerk's Frontend API; production only.
  std::optional<std::string> proxyUrl{};

  using Response = AddDomainResponse;                              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `domains.update`.
struct UpdateDomainResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Domain> domain{};  ///< Always set when the call returns.
};

/// The request of `domains.update`: PATCH /domains/{domain_id}.
struct UpdateDomainRequest {
  std::string domainId{};                             ///< Id of the domain.
  operations::UpdateDomainRequestBody requestBody{};  ///< What changes.

  using Response = UpdateDomainResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `domains.remove`.
struct DeleteDomainResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `domains.remove`: DELETE /domains/{domain_id}.
struct DeleteDomainRequest {
  std::string domainId{};  ///< Id of the domain.

  using Response = DeleteDomainResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListDomainsResponse Domains::list(const RequestOptions& options) const {
  return call(operations::ListDomainsRequest{}, options);
}

inline operations::AddDomainResponse Domains::add(const operations::AddDomainRequestBody& request,
                                                  const RequestOptions& options) const {
  return call(request, options);
}

inline operations::UpdateDomainResponse Domains::update(std::string domainId,
                                                        operations::UpdateDomainRequestBody requestBody,
                                                        const RequestOptions& options) const {
  return call(operations::UpdateDomainRequest{std::move(domainId), std::move(requestBody)}, options);
}

inline operations::DeleteDomainResponse Domains::remove(std::string domainId, const RequestOptions& options) const {
  return call(operations::DeleteDomainRequest{std::move(domainId)}, options);
}

}  // namespace clerk::backend
