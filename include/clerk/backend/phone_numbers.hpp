#pragma once

// Generated from api/phoneNumbers.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `phoneNumbers`.

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

/// What to change about the number.
struct UpdatePhoneNumberRequestBody {
  /// Counts as verified without a code.
  Settable<bool> verified{};
  /// Whether it is so: primary.
  Settable<bool> primary{};
  /// Uses it as a second factor, the default one where there is no other; needs a verified number.
  Settable<bool> reservedForSecondFactor{};
};

/// The code, and what it belongs to.
struct AttemptPhoneNumberVerificationRequestBody {
  std::string verificationId{};  ///< `id` from prepareVerification.
  std::string code{};            ///< What the user typed in.
};

/// `reserved` is not verified, yet works for sign-in and cannot be claimed by others; `unverified` may leave the user
/// without a way in. An unknown value is kept.
class ReplaceUserPhoneNumberRequestBodyIdentificationStatus
    : public OpenEnum<ReplaceUserPhoneNumberRequestBodyIdentificationStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Verified{"verified"};      ///< "verified".
  static constexpr Known Reserved{"reserved"};      ///< "reserved".
  static constexpr Known Unverified{"unverified"};  ///< "unverified".
};

/// The only number that is left afterwards.
struct ReplaceUserPhoneNumberRequestBody {
  /// As in E.164, such as +14155550123.
  std::string phoneNumber{};
  /// `reserved` is not verified, yet works for sign-in and cannot be claimed by others; `unverified` may leave the user
  /// without a way in. Default: verified.
  std::optional<ReplaceUserPhoneNumberRequestBodyIdentificationStatus> identificationStatus{};
};

/// The answer of `phoneNumbers.create`.
struct CreatePhoneNumberResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::PhoneNumber> phoneNumber{};  ///< Always set when the call returns.
};

/// The number, and whose it is.
struct CreatePhoneNumberRequestBody {
  /// Id of the user.
  std::string userId{};
  /// As in E.164, such as +14155550123.
  std::string phoneNumber{};
  /// Counts as verified without a code.
  std::optional<bool> verified{};
  /// Also makes it the primary one, which the user's first number is anyway.
  std::optional<bool> primary{};
  /// Uses it as a second factor, the default one where there is no other; needs verified.
  std::optional<bool> reservedForSecondFactor{};

  using Response = CreatePhoneNumberResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `phoneNumbers.get`.
struct GetPhoneNumberResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::PhoneNumber> phoneNumber{};  ///< Always set when the call returns.
};

/// The request of `phoneNumbers.get`: GET /phone_numbers/{phone_number_id}.
struct GetPhoneNumberRequest {
  std::string phoneNumberId{};  ///< Id of the phone number.

  using Response = GetPhoneNumberResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `phoneNumbers.update`.
struct UpdatePhoneNumberResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::PhoneNumber> phoneNumber{};  ///< Always set when the call returns.
};

/// The request of `phoneNumbers.update`: PATCH /phone_numbers/{phone_number_id}.
struct UpdatePhoneNumberRequest {
  std::string phoneNumberId{};                             ///< Id of the phone number.
  operations::UpdatePhoneNumberRequestBody requestBody{};  ///< What to change about the number.

  using Response = UpdatePhoneNumberResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `phoneNumbers.remove`.
struct DeletePhoneNumberResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::DeletedObject> deletedObject{};  ///< Always set when the call returns.
};

/// The request of `phoneNumbers.remove`: DELETE /phone_numbers/{phone_number_id}.
struct DeletePhoneNumberRequest {
  std::string phoneNumberId{};  ///< Id of the phone number.

  using Response = DeletePhoneNumberResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `phoneNumbers.prepareVerification`.
struct PreparePhoneNumberVerificationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CodeVerification> codeVerification{};  ///< Always set when the call returns.
};

/// The request of `phoneNumbers.prepareVerification`: POST /phone_numbers/{phone_number_id}/prepare_verification.
struct PreparePhoneNumberVerificationRequest {
  std::string phoneNumberId{};  ///< Id of the phone number.

  using Response = PreparePhoneNumberVerificationResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `phoneNumbers.attemptVerification`.
struct AttemptPhoneNumberVerificationResponse {
  std::string contentType{};          ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                   ///< The answer's status.
  http::Response rawResponse{};       ///< The whole answer.
  std::vector<std::string> unread{};  ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::CodeVerification> codeVerification{};  ///< Always set when the call returns.
};

/// The request of `phoneNumbers.attemptVerification`: POST /phone_numbers/{phone_number_id}/attempt_verification.
struct AttemptPhoneNumberVerificationRequest {
  std::string phoneNumberId{};                                          ///< Id of the phone number.
  operations::AttemptPhoneNumberVerificationRequestBody requestBody{};  ///< The code, and what it belongs to.

  using Response = AttemptPhoneNumberVerificationResponse;         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `phoneNumbers.replaceForUser`.
struct ReplaceUserPhoneNumberResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::PhoneNumber> phoneNumber{};  ///< Always set when the call returns.
};

/// The request of `phoneNumbers.replaceForUser`: PUT /users/{user_id}/phone_number.
struct ReplaceUserPhoneNumberRequest {
  std::string userId{};                                         ///< Id of the user.
  operations::ReplaceUserPhoneNumberRequestBody requestBody{};  ///< The only number that is left afterwards.

  using Response = ReplaceUserPhoneNumberResponse;                 ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreatePhoneNumberResponse PhoneNumbers::create(
    const operations::CreatePhoneNumberRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::GetPhoneNumberResponse PhoneNumbers::get(std::string phoneNumberId,
                                                            const RequestOptions& options) const {
  return call(operations::GetPhoneNumberRequest{std::move(phoneNumberId)}, options);
}

inline operations::UpdatePhoneNumberResponse PhoneNumbers::update(std::string phoneNumberId,
                                                                  operations::UpdatePhoneNumberRequestBody requestBody,
                                                                  const RequestOptions& options) const {
  return call(operations::UpdatePhoneNumberRequest{std::move(phoneNumberId), std::move(requestBody)}, options);
}

inline operations::UpdatePhoneNumberResponse PhoneNumbers::update(std::string phoneNumberId) const {
  return call(operations::UpdatePhoneNumberRequest{std::move(phoneNumberId)}, {});
}

inline operations::DeletePhoneNumberResponse PhoneNumbers::remove(std::string phoneNumberId,
                                                                  const RequestOptions& options) const {
  return call(operations::DeletePhoneNumberRequest{std::move(phoneNumberId)}, options);
}

inline operations::PreparePhoneNumberVerificationResponse PhoneNumbers::prepareVerification(
    std::string phoneNumberId, const RequestOptions& options) const {
  return call(operations::PreparePhoneNumberVerificationRequest{std::move(phoneNumberId)}, options);
}

inline operations::AttemptPhoneNumberVerificationResponse PhoneNumbers::attemptVerification(
    std::string phoneNumberId, operations::AttemptPhoneNumberVerificationRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::AttemptPhoneNumberVerificationRequest{std::move(phoneNumberId), std::move(requestBody)},
              options);
}

inline operations::ReplaceUserPhoneNumberResponse PhoneNumbers::replaceForUser(
    std::string userId, operations::ReplaceUserPhoneNumberRequestBody requestBody,
    const RequestOptions& options) const {
  return call(operations::ReplaceUserPhoneNumberRequest{std::move(userId), std::move(requestBody)}, options);
}

}  // namespace clerk::backend
