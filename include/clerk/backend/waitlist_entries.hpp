#pragma once

// Generated from api/waitlistEntries.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `waitlistEntries`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/invitation.hpp>
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

/// `completed` has signed up. An unknown value is kept.
class WaitlistEntryStatus : public OpenEnum<WaitlistEntryStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};      ///< "pending".
  static constexpr Known Invited{"invited"};      ///< "invited".
  static constexpr Known Rejected{"rejected"};    ///< "rejected".
  static constexpr Known Completed{"completed"};  ///< "completed".
};

/// Somebody who waits, or waited, to be let in.
struct WaitlistEntry {
  /// Its id.
  std::string id{};
  /// The email address.
  std::string emailAddress{};
  /// `completed` has signed up.
  WaitlistEntryStatus status{};
  /// What invite sent.
  std::optional<components::Invitation> invitation{};
  /// Being worked on in a batch, so that nothing else can be done to it.
  std::optional<bool> isLocked{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "waitlist_entry".
  std::string object{};
};

}  // namespace components

namespace operations {

/// One of the entries that bulkCreate makes.
struct BulkWaitlistEntry {
  std::string emailAddress{};    ///< The email address.
  std::optional<bool> notify{};  ///< False sends no confirmation. Default: true.
};

/// How to invite.
struct InviteWaitlistEntryRequestBody {
  std::optional<bool> ignoreExisting{};  ///< Invites although the address is invited or a user already. Default: false.
};

/// The answer of `waitlistEntries.list`.
struct ListWaitlistEntriesResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::WaitlistEntry> waitlistEntries{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};                  ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class ListWaitlistEntriesRequestStatus : public OpenEnum<ListWaitlistEntriesRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};      ///< "pending".
  static constexpr Known Invited{"invited"};      ///< "invited".
  static constexpr Known Completed{"completed"};  ///< "completed".
  static constexpr Known Rejected{"rejected"};    ///< "rejected".
};

/// The request of `waitlistEntries.list`: GET /waitlist_entries.
struct ListWaitlistEntriesRequest {
  /// The status.
  std::optional<ListWaitlistEntriesRequestStatus> status{};
  /// Searches email addresses and ids.
  std::optional<std::string> query{};
  /// created_at, email_address or invited_at; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::WaitlistEntry;                          ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListWaitlistEntriesResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `waitlistEntries.create`.
struct CreateWaitlistEntryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::WaitlistEntry> waitlistEntry{};  ///< Always set when the call returns.
};

/// Who waits.
struct CreateWaitlistEntryRequestBody {
  std::string emailAddress{};    ///< The email address.
  std::optional<bool> notify{};  ///< False sends no confirmation. Default: true.

  using Response = CreateWaitlistEntryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `waitlistEntries.bulkCreate`.
struct CreateBulkWaitlistEntriesResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::WaitlistEntry> waitlistEntryList{};  ///< What was answered.
};

/// The request of `waitlistEntries.bulkCreate`: POST /waitlist_entries/bulk.
struct CreateBulkWaitlistEntriesRequest {
  std::vector<operations::BulkWaitlistEntry> requestBody{};  ///< What is sent.

  using Response = CreateBulkWaitlistEntriesResponse;              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `waitlistEntries.remove`.
struct DeleteWaitlistEntryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `waitlistEntries.remove`: DELETE /waitlist_entries/{waitlist_entry_id}.
struct DeleteWaitlistEntryRequest {
  std::string waitlistEntryId{};  ///< Id of the waitlist entry.

  using Response = DeleteWaitlistEntryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `waitlistEntries.invite`.
struct InviteWaitlistEntryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::WaitlistEntry> waitlistEntry{};  ///< Always set when the call returns.
};

/// The request of `waitlistEntries.invite`: POST /waitlist_entries/{waitlist_entry_id}/invite.
struct InviteWaitlistEntryRequest {
  std::string waitlistEntryId{};                             ///< Id of the waitlist entry.
  operations::InviteWaitlistEntryRequestBody requestBody{};  ///< How to invite.

  using Response = InviteWaitlistEntryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `waitlistEntries.reject`.
struct RejectWaitlistEntryResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::WaitlistEntry> waitlistEntry{};  ///< Always set when the call returns.
};

/// The request of `waitlistEntries.reject`: POST /waitlist_entries/{waitlist_entry_id}/reject.
struct RejectWaitlistEntryRequest {
  std::string waitlistEntryId{};  ///< Id of the waitlist entry.

  using Response = RejectWaitlistEntryResponse;                    ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListWaitlistEntriesResponse WaitlistEntries::list(
    const operations::ListWaitlistEntriesRequest& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListWaitlistEntriesResponse WaitlistEntries::list() const {
  return call(operations::ListWaitlistEntriesRequest{}, {});
}

inline operations::CreateWaitlistEntryResponse WaitlistEntries::create(
    const operations::CreateWaitlistEntryRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::CreateBulkWaitlistEntriesResponse WaitlistEntries::bulkCreate(
    std::vector<operations::BulkWaitlistEntry> requestBody, const RequestOptions& options) const {
  return call(operations::CreateBulkWaitlistEntriesRequest{std::move(requestBody)}, options);
}

inline operations::DeleteWaitlistEntryResponse WaitlistEntries::remove(std::string waitlistEntryId,
                                                                       const RequestOptions& options) const {
  return call(operations::DeleteWaitlistEntryRequest{std::move(waitlistEntryId)}, options);
}

inline operations::InviteWaitlistEntryResponse WaitlistEntries::invite(
    std::string waitlistEntryId, operations::InviteWaitlistEntryRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::InviteWaitlistEntryRequest{std::move(waitlistEntryId), std::move(requestBody)}, options);
}

inline operations::InviteWaitlistEntryResponse WaitlistEntries::invite(std::string waitlistEntryId) const {
  return call(operations::InviteWaitlistEntryRequest{std::move(waitlistEntryId)}, {});
}

inline operations::RejectWaitlistEntryResponse WaitlistEntries::reject(std::string waitlistEntryId,
                                                                       const RequestOptions& options) const {
  return call(operations::RejectWaitlistEntryRequest{std::move(waitlistEntryId)}, options);
}

}  // namespace clerk::backend
