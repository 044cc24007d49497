#pragma once

// Generated from api/signUps.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `signUps`.

#include <clerk/backend/core/erased_call.hpp>
#include <clerk/backend/export.hpp>
#include <clerk/backend/http/message.hpp>
#include <clerk/backend/models/open_enum.hpp>
#include <clerk/backend/models/settable.hpp>
#include <clerk/backend/request_options.hpp>
#include <clerk/backend/sub_clients.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend {

namespace components {

/// Empty where nothing is left to do. An unknown value is kept.
class SignUpVerificationNextAction : public OpenEnum<SignUpVerificationNextAction> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known NeedsPrepare{"needs_prepare"};  ///< "needs_prepare".
  static constexpr Known NeedsAttempt{"needs_attempt"};  ///< "needs_attempt".
  static constexpr Known Empty{""};                      ///< "".
};

/// How far the proof of one identifier has got.
struct SignUpVerification {
  std::optional<SignUpVerificationNextAction> nextAction{};      ///< Empty where nothing is left to do.
  std::vector<std::string> supportedStrategies{};                ///< The supported strategies.
  std::map<std::string, nlohmann::json> additionalProperties{};  ///< Every other member.
};

/// Which identifiers of the attempt are proven, and what to do about the others.
struct SignUpVerifications {
  std::optional<components::SignUpVerification> emailAddress{};  ///< The email address.
  std::optional<components::SignUpVerification> phoneNumber{};   ///< The phone number.
  std::optional<components::SignUpVerification> web3Wallet{};    ///< The web3 wallet.
  nlohmann::json externalAccount{};                              ///< The external account.
};

/// The status. An unknown value is kept.
class SignUpStatus : public OpenEnum<SignUpStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known MissingRequirements{"missing_requirements"};  ///< "missing_requirements".
  static constexpr Known Complete{"complete"};                         ///< "complete".
  static constexpr Known Abandoned{"abandoned"};                       ///< "abandoned".
};

/// Somebody's attempt to become a user.
struct SignUp {
  /// Its id.
  std::string id{};
  /// The status.
  SignUpStatus status{};
  /// Set once it is complete.
  std::optional<std::string> createdUserId{};
  /// Set once it is complete.
  std::optional<std::string> createdSessionId{};
  /// What the person still has to give.
  std::vector<std::string> missingFields{};
  /// What was given but not proven yet.
  std::vector<std::string> unverifiedFields{};
  /// The required fields.
  std::vector<std::string> requiredFields{};
  /// The optional fields.
  std::vector<std::string> optionalFields{};
  /// The email address.
  std::optional<std::string> emailAddress{};
  /// The phone number.
  std::optional<std::string> phoneNumber{};
  /// The username.
  std::optional<std::string> username{};
  /// The first name.
  std::optional<std::string> firstName{};
  /// The last name.
  std::optional<std::string> lastName{};
  /// The web3 wallet.
  std::optional<std::string> web3Wallet{};
  /// Whether a password was given.
  bool passwordEnabled{};
  /// The person's id in your own system.
  std::optional<std::string> externalId{};
  /// The verifications.
  components::SignUpVerifications verifications{};
  /// The public metadata.
  std::optional<nlohmann::json> publicMetadata{};
  /// Set from the front end; do not trust it.
  std::optional<nlohmann::json> unsafeMetadata{};
  /// Whether it is so: custom action.
  bool customAction{};
  /// When an unfinished attempt counts as abandoned. Unix time in milliseconds.
  std::int64_t abandonAt{};
  /// When the legal terms were accepted. Unix time in milliseconds.
  std::optional<std::int64_t> legalAcceptedAt{};
  /// Such as en-US.
  std::optional<std::string> locale{};
  /// Deprecated: Verifications.
  std::optional<nlohmann::json> externalAccount{};
  /// "sign_up_attempt".
  std::string object{};
};

}  // namespace components

namespace operations {

/// What to change about the attempt.
struct UpdateSignUpRequestBody {
  Settable<std::string> externalId{};  ///< The person's id in your own system.
  Settable<bool> customAction{};       ///< Whether it is so: custom action.
};

/// The answer of `signUps.get`.
struct GetSignUpResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SignUp> signUp{};  ///< Always set when the call returns.
};

/// The request of `signUps.get`: GET /sign_ups/{id}.
struct GetSignUpRequest {
  std::string id{};  ///< The id.

  using Response = GetSignUpResponse;                              ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `signUps.update`.
struct UpdateSignUpResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SignUp> signUp{};  ///< Always set when the call returns.
};

/// The request of `signUps.update`: PATCH /sign_ups/{id}.
struct UpdateSignUpRequest {
  std::string id{};                                   ///< The id.
  operations::UpdateSignUpRequestBody requestBody{};  ///< What to change about the attempt.

  using Response = UpdateSignUpResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetSignUpResponse SignUps::get(std::string id, const RequestOptions& options) const {
  return call(operations::GetSignUpRequest{std::move(id)}, options);
}

inline operations::UpdateSignUpResponse SignUps::update(std::string id, operations::UpdateSignUpRequestBody requestBody,
                                                        const RequestOptions& options) const {
  return call(operations::UpdateSignUpRequest{std::move(id), std::move(requestBody)}, options);
}

inline operations::UpdateSignUpResponse SignUps::update(std::string id) const {
  return call(operations::UpdateSignUpRequest{std::move(id)}, {});
}

}  // namespace clerk::backend
