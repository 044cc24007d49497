#pragma once

// Generated from api/allowlistIdentifiers.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `allowlistIdentifiers`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// The identifier type. An unknown value is kept.
class AllowlistIdentifierIdentifierType : public OpenEnum<AllowlistIdentifierIdentifierType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known EmailAddress{"email_address"};  ///< "email_address".
  static constexpr Known PhoneNumber{"phone_number"};    ///< "phone_number".
  static constexpr Known Web3Wallet{"web3_wallet"};      ///< "web3_wallet".
};

/// One entry of the allowlist.
struct AllowlistIdentifier {
  std::string id{};                                                   ///< Its id.
  std::optional<std::string> identifier{};                            ///< The identifier.
  std::optional<AllowlistIdentifierIdentifierType> identifierType{};  ///< The identifier type.
  std::optional<std::string> invitationId{};                          ///< The invitation that was sent with it.
  std::optional<std::string> instanceId{};                            ///< Id of the instance.
  std::optional<std::int64_t> createdAt{};                            ///< Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};                            ///< Unix time in milliseconds.
  std::optional<std::string> object{};                                ///< "allowlist_identifier".
};

}  // namespace components

namespace operations {

/// The answer of `allowlistIdentifiers.list`.
struct ListAllowlistIdentifiersResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::AllowlistIdentifier> allowlistIdentifierList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                                ///< How many there are on all pages.
};

/// The request of `allowlistIdentifiers.list`: GET /allowlist_identifiers.
struct ListAllowlistIdentifiersRequest {
  std::optional<std::int64_t> limit{};   ///< 1 to 500. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::AllowlistIdentifier;                    ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListAllowlistIdentifiersResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `allowlistIdentifiers.create`.
struct CreateAllowlistIdentifierResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::AllowlistIdentifier> allowlistIdentifier{};  ///< Always set when the call returns.
};

/// Whom to let in.
struct CreateAllowlistIdentifierRequestBody {
  std::string identifier{};      ///< An email address, phone number or web3 wallet.
  std::optional<bool> notify{};  ///< Sends an invitation; not to wallets. Default: false.

  using Response = CreateAllowlistIdentifierResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `allowlistIdentifiers.remove`.
struct DeleteAllowlistIdentifierResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `allowlistIdentifiers.remove`: DELETE /allowlist_identifiers/{identifier_id}.
struct DeleteAllowlistIdentifierRequest {
  std::string identifierId{};  ///< Id of the identifier.

  using Response = DeleteAllowlistIdentifierResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListAllowlistIdentifiersResponse AllowlistIdentifiers::list(
    const operations::ListAllowlistIdentifiersRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListAllowlistIdentifiersResponse AllowlistIdentifiers::list() const {
  return call(operations::ListAllowlistIdentifiersRequest{}, {});
}

inline operations::CreateAllowlistIdentifierResponse AllowlistIdentifiers::create(
    const operations::CreateAllowlistIdentifierRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::DeleteAllowlistIdentifierResponse AllowlistIdentifiers::remove(std::string identifierId,
                                                                                  const RequestOptions& options) const {
  return call(operations::DeleteAllowlistIdentifierRequest{std::move(identifierId)}, options);
}

}  // namespace clerk::backend
