#pragma once

// Generated from api/emailAddresses.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `emailAddresses`.

#include <clerk/backend/components/deleted_object.hpp>
#include <clerk/backend/components/identification.hpp>
#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace operations {

/// What to change about the address.
struct UpdateEmailAddressRequestBody {
  /// Counts as verified without a code.
  Settable<bool> verified{};
  /// Whether it is so: primary.
  Settable<bool> primary{};
  /// Tells the former primary address by email where this one takes its place. Default: false.
  Settable<bool> notifyPrimaryEmailAddressChanged{};
};

/// The code, and what it belongs to.
struct AttemptEmailAddressVerificationRequestBody {
  std::string verificationId{};  ///< `id` from prepareVerification.
  std::string code{};            ///< What the user typed in.
};

/// `reserved` is not verified, yet works for sign-in and cannot be claimed by others; `unverified` may leave the user
/// without a way in. An unknown value is kept.
class ReplaceUserEmailAddressRequestBodyIdentificationStatus
    : public OpenEnum<ReplaceUserEmailAddressRequestBodyIdentificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Verified{"verified"};      ///< "verified".
  static constexpr Known Reserved{"reserved"};      ///< "reserved".
  static constexpr Known Unverified{"unverified"};  ///< "unverified".
};

/// The only address that is left afterwards.
struct ReplaceUserEmailAddressRequestBody {
  /// As in RFC 5322.
  std::string emailAddress{};
  /// `reserved` is not verified, yet works for sign-in and cannot be claimed by others; `unverified` may leave the user
  /// without a way in. Default: verified.
  std::optional<ReplaceUserEmailAddressRequestBodyIdentificationStatus> identificationStatus{};
  /// Tells the former primary address by email, unless it is the same. Default: false.
  Settable<bool> notifyPrimaryEmailAddressChanged{};
};

/// The answer of `emailAddresses.create`.
struct CreateEmailAddressResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EmailAddress> emailAddress{};  ///< Always set when the call returns.
};

/// The address, and whose it is.
struct CreateEmailAddressRequestBody {
  /// Id of the user.
  std::string userId{};
  /// As in RFC 5322.
  std::string emailAddress{};
  /// Counts as verified without a code.
  std::optional<bool> verified{};
  /// Also makes it the primary one, which the user's first address is anyway.
  std::optional<bool> primary{};
  /// Tells the former primary address by email where this one takes its place. Default: false.
  std::optional<bool> notifyPrimaryEmailAddressChanged{};

  using Response = CreateEmailAddressResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailAddresses.get`.
struct GetEmailAddressResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EmailAddress> emailAddress{};  ///< Always set when the call returns.
};

/// The request of `emailAddresses.get`: GET /email_addresses/{email_address_id}.
struct GetEmailAddressRequest {
  std::string emailAddressId{};  ///< Id of the email address.

  using Response = GetEmailAddressResponse;                        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailAddresses.update`.
struct UpdateEmailAddressResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EmailAddress> emailAddress{};  ///< Always set when the call returns.
};

/// The request of `emailAddresses.update`: PATCH /email_addresses/{email_address_id}.
struct UpdateEmailAddressRequest {
  std::string emailAddressId{};                             ///< Id of the email address.
  operations::UpdateEmailAddressRequestBody requestBody{};  ///< What to change about the address.

  using Response = UpdateEmailAddressResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailAddresses.remove`.
struct DeleteEmailAddressResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `emailAddresses.remove`: DELETE /email_addresses/{email_address_id}.
struct DeleteEmailAddressRequest {
  std::string emailAddressId{};  ///< Id of the email address.

  using Response = DeleteEmailAddressResponse;                     ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailAddresses.prepareVerification`.
struct PrepareEmailAddressVerificationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CodeVerification> codeVerification{};  ///< Always set when the call returns.
};

/// The request of `emailAddresses.prepareVerification`: POST /email_addresses/{email_address_id}/prepare_verification.
struct PrepareEmailAddressVerificationRequest {
  std::string emailAddressId{};  ///< Id of the email address.

  using Response = PrepareEmailAddressVerificationResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailAddresses.attemptVerification`.
struct AttemptEmailAddressVerificationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CodeVerification> codeVerification{};  ///< Always set when the call returns.
};

/// The request of `emailAddresses.attemptVerification`: POST /email_addresses/{email_address_id}/attempt_verification.
struct AttemptEmailAddressVerificationRequest {
  std::string emailAddressId{};                                          ///< Id of the email address.
  operations::AttemptEmailAddressVerificationRequestBody requestBody{};  ///< The code, and what it belongs to.

  using Response = AttemptEmailAddressVerificationResponse;        ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `emailAddresses.replaceForUser`.
struct ReplaceUserEmailAddressResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::EmailAddress> emailAddress{};  ///< Always set when the call returns.
};

/// The request of `emailAddresses.replaceForUser`: PUT /users/{user_id}/email_address.
struct ReplaceUserEmailAddressRequest {
  std::string userId{};                                          ///< Id of the user.
  operations::ReplaceUserEmailAddressRequestBody requestBody{};  ///< The only address that is left afterwards.

  using Response = ReplaceUserEmailAddressResponse;                ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateEmailAddressResponse EmailAddresses::create(
    const operations::CreateEmailAddressRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetEmailAddressResponse EmailAddresses::get(std::string emailAddressId,
                                                               const RequestOptions& options) const {
  return call(operations::GetEmailAddressRequest{std::move(emailAddressId)}, options);
}

inline operations::UpdateEmailAddressResponse EmailAddresses::update(
    std::string emailAddressId, operations::UpdateEmailAddressRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::UpdateEmailAddressRequest{std::move(emailAddressId), std::move(requestBody)}, options);
}

inline operations::UpdateEmailAddressResponse EmailAddresses::update(std::string emailAddressId) const {
  return call(operations::UpdateEmailAddressRequest{std::move(emailAddressId)}, {});
}

inline operations::DeleteEmailAddressResponse EmailAddresses::remove(std::string emailAddressId,
                                                                     const RequestOptions& options) const {
  return call(operations::DeleteEmailAddressRequest{std::move(emailAddressId)}, options);
}

inline operations::PrepareEmailAddressVerificationResponse EmailAddresses::prepareVerification(
    std::string emailAddressId, const RequestOptions& options) const {
  return call(operations::PrepareEmailAddressVerificationRequest{std::move(emailAddressId)}, options);
}

inline operations::AttemptEmailAddressVerificationResponse EmailAddresses::attemptVerification(
    std::string emailAddressId, operations::AttemptEmailAddressVerificationRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::AttemptEmailAddressVerificationRequest{std::move(emailAddressId), std::move(requestBody)},
              options);
}

inline operations::ReplaceUserEmailAddressResponse EmailAddresses::replaceForUser(
    std::string userId, operations::ReplaceUserEmailAddressRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::ReplaceUserEmailAddressRequest{std::move(userId), std::move(requestBody)}, options);
}

}  // namespace clerk::backend
