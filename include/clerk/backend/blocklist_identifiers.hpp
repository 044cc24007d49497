#pragma once

// Generated from api/blocklistIdentifiers.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `blocklistIdentifiers`.

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
class BlocklistIdentifierIdentifierType : public OpenEnum<BlocklistIdentifierIdentifierType> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known EmailAddress{"email_address"};  ///< "email_address".
  static constexpr Known PhoneNumber{"phone_number"};    ///< "phone_number".
  static constexpr Known Web3Wallet{"web3_wallet"};      ///< "web3_wallet".
};

/// One entry of the blocklist.
struct BlocklistIdentifier {
  std::string id{};                                                   ///< Its id.
  std::optional<std::string> identifier{};                            ///< May be an email domain too.
  std::optional<BlocklistIdentifierIdentifierType> identifierType{};  ///< The identifier type.
  std::optional<std::string> instanceId{};                            ///< Id of the instance.
  std::optional<std::int64_t> createdAt{};                            ///< Unix time in milliseconds.
  std::optional<std::int64_t> updatedAt{};                            ///< Unix time in milliseconds.
  std::optional<std::string> object{};                                ///< "blocklist_identifier".
};

}  // namespace components

namespace operations {

/// The answer of `blocklistIdentifiers.list`.
struct ListBlocklistIdentifiersResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::BlocklistIdentifier> blocklistIdentifiers{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                             ///< How many there are on all pages.
};

/// The request of `blocklistIdentifiers.list`: GET /blocklist_identifiers.
struct ListBlocklistIdentifiersRequest {
  using Response = ListBlocklistIdentifiersResponse;               ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `blocklistIdentifiers.create`.
struct CreateBlocklistIdentifierResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::BlocklistIdentifier> blocklistIdentifier{};  ///< Always set when the call returns.
};

/// Whom to keep out.
struct CreateBlocklistIdentifierRequestBody {
  std::string identifier{};  ///< An email address, phone number or web3 wallet.

  using Response = CreateBlocklistIdentifierResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `blocklistIdentifiers.remove`.
struct DeleteBlocklistIdentifierResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `blocklistIdentifiers.remove`: DELETE /blocklist_identifiers/{identifier_id}.
struct DeleteBlocklistIdentifierRequest {
  std::string identifierId{};  ///< Id of the identifier.

  using Response = DeleteBlocklistIdentifierResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListBlocklistIdentifiersResponse BlocklistIdentifiers::list(const RequestOptions& options) const {
  return call(operations::ListBlocklistIdentifiersRequest{}, options);
}

inline operations::CreateBlocklistIdentifierResponse BlocklistIdentifiers::create(
    const operations::CreateBlocklistIdentifierRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::DeleteBlocklistIdentifierResponse BlocklistIdentifiers::remove(std::string identifierId,
                                                                                  const RequestOptions& options) const {
  return call(operations::DeleteBlocklistIdentifierRequest{std::move(identifierId)}, options);
}

}  // namespace clerk::backend
