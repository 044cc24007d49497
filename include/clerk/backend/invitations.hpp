#pragma once

// Generated from api/invitations.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `invitations`.

#include <clerk/backend/components/invitation.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// An invitation that can no longer be used.
struct InvitationRevoked {
  std::string id{};                         ///< Its id.
  std::string emailAddress{};               ///< The email address.
  std::string status{};                     ///< "revoked".
  std::optional<std::string> url{};         ///< The url.
  nlohmann::json publicMetadata{};          ///< The public metadata.
  std::optional<bool> revoked{};            ///< Whether it is so: revoked.
  std::optional<std::int64_t> expiresAt{};  ///< Unix time in milliseconds.
  std::int64_t createdAt{};                 ///< Unix time in milliseconds.
  std::int64_t updatedAt{};                 ///< Unix time in milliseconds.
  std::string object{};                     ///< "invitation".
};

}  // namespace components

namespace operations {

/// Template of the email. An unknown value is kept.
class BulkInvitationTemplateSlug : public OpenEnum<BulkInvitationTemplateSlug> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Invitation{"invitation"};                   ///< "invitation".
  static constexpr Known WaitlistInvitation{"waitlist_invitation"};  ///< "waitlist_invitation".
};

/// One of the invitations that bulkCreate sends.
struct BulkInvitation {
  /// The email address.
  std::string emailAddress{};
  /// Where the link leads, for a sign-up page of your own.
  std::optional<std::string> redirectUrl{};
  /// Becomes the public metadata of the user who signs up.
  Settable<nlohmann::json> publicMetadata{};
  /// False sends no email; pass on `url` yourself. Default: true.
  std::optional<bool> notify{};
  /// Invites although the address is invited already. Default: false.
  std::optional<bool> ignoreExisting{};
  /// 1 to 365, 30 where not given.
  std::optional<std::int64_t> expiresInDays{};
  /// Template of the email. Default: invitation.
  std::optional<BulkInvitationTemplateSlug> templateSlug{};
};

/// The answer of `invitations.list`.
struct ListInvitationsResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Invitation> invitationList{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};              ///< How many there are on all pages.
};

/// The status. An unknown value is kept.
class ListInvitationsRequestStatus : public OpenEnum<ListInvitationsRequestStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
  static constexpr Known Expired{"expired"};    ///< "expired".
};

/// The request of `invitations.list`: GET /invitations.
struct ListInvitationsRequest {
  /// The status.
  std::optional<ListInvitationsRequestStatus> status{};
  /// Searches email addresses and ids.
  std::optional<std::string> query{};
  /// created_at, email_address or expires_at; `-` in front sorts descending. Default: -created_at.
  std::optional<std::string> orderBy{};
  /// 1 to 500. Default: 10.
  std::optional<std::int64_t> limit{};
  /// Default: 0.
  std::optional<std::int64_t> offset{};

  using Item = components::Invitation;                             ///< What `ClerkBackend::pages` gives one by one.
  using Response = ListInvitationsResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `invitations.create`.
struct CreateInvitationResponse {
  std::string contentType{};                           ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                    ///< The answer's status.
  http::Response rawResponse{};                        ///< The whole answer.
  std::vector<std::string> unread{};                   ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::Invitation> invitation{};  ///< Always set when the call returns.
};

/// Template of the email. An unknown value is kept.
class CreateInvitationRequestBodyTemplateSlug : public OpenEnum<CreateInvitationRequestBodyTemplateSlug> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Invitation{"invitation"};                   ///< "invitation".
  static constexpr Known WaitlistInvitation{"waitlist_invitation"};  ///< "waitlist_invitation".
};

/// Who is invited, and how.
struct CreateInvitationRequestBody {
  /// The email address.
  std::string emailAddress{};
  /// Where the link leads, for a sign-up page of your own.
  std::optional<std::string> redirectUrl{};
  /// Becomes the public metadata of the user who signs up.
  Settable<nlohmann::json> publicMetadata{};
  /// False sends no email; pass on `url` yourself. Default: true.
  std::optional<bool> notify{};
  /// Invites although the address is invited or a user already. Default: false.
  std::optional<bool> ignoreExisting{};
  /// 1 to 365, 30 where not given.
  std::optional<std::int64_t> expiresInDays{};
  /// Template of the email.
  std::optional<CreateInvitationRequestBodyTemplateSlug> templateSlug{};

  using Response = CreateInvitationResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `invitations.bulkCreate`.
struct CreateBulkInvitationsResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::Invitation> invitationList{};  ///< What was answered.
};

/// The request of `invitations.bulkCreate`: POST /invitations/bulk.
struct CreateBulkInvitationsRequest {
  std::vector<operations::BulkInvitation> requestBody{};  ///< What is sent.

  using Response = CreateBulkInvitationsResponse;                  ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `invitations.revoke`.
struct RevokeInvitationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::InvitationRevoked> invitationRevoked{};  ///< Always set when the call returns.
};

/// The request of `invitations.revoke`: POST /invitations/{invitation_id}/revoke.
struct RevokeInvitationRequest {
  std::string invitationId{};  ///< Id of the invitation.

  using Response = RevokeInvitationResponse;                       ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::ListInvitationsResponse Invitations::list(const operations::ListInvitationsRequest& request,
                                                             const RequestOptions& options) const {
  return call(request, options);
}

inline operations::ListInvitationsResponse Invitations::list() const {
  return call(operations::ListInvitationsRequest{}, {});
}

inline operations::CreateInvitationResponse Invitations::create(const operations::CreateInvitationRequestBody& request,
                                                                const RequestOptions& options) const {
  return call(request, options);
}

inline operations::CreateBulkInvitationsResponse Invitations::bulkCreate(
    std::vector<operations::BulkInvitation> requestBody, const RequestOptions& options) const {
  return call(operations::CreateBulkInvitationsRequest{std::move(requestBody)}, options);
}

inline operations::RevokeInvitationResponse Invitations::revoke(std::string invitationId,
                                                                const RequestOptions& options) const {
  return call(operations::RevokeInvitationRequest{std::move(invitationId)}, options);
}

}  // namespace clerk::backend
