#pragma once

// Generated from api/signInTokens.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `signInTokens`.

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

/// Only a pending one can be used or revoked. An unknown value is kept.
class SignInTokenStatus : public OpenEnum<SignInTokenStatus> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Pending{"pending"};    ///< "pending".
  static constexpr Known Accepted{"accepted"};  ///< "accepted".
  static constexpr Known Revoked{"revoked"};    ///< "revoked".
};

/// Lets a user sign in once; `token` and `url` are credentials.
struct SignInToken {
  std::string id{};                    ///< What revoke takes.
  SignInTokenStatus status{};          ///< Only a pending one can be used or revoked.
  std::string userId{};                ///< Id of the user.
  std::optional<std::string> token{};  ///< The ticket inside `url`.
  std::optional<std::string> url{};    ///< The user opens it; that uses the ticket up.
  std::int64_t createdAt{};            ///< Unix time in milliseconds.
  std::int64_t updatedAt{};            ///< Unix time in milliseconds.
  std::string object{};                ///< "sign_in_token".
};

}  // namespace components

namespace operations {

/// The answer of `signInTokens.create`.
struct CreateSignInTokenResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SignInToken> signInToken{};  ///< Always set when the call returns.
};

/// Who may sign in, and for how long.
struct CreateSignInTokenRequestBody {
  /// Id of the user.
  std::string userId{};
  /// The organization to be active after the sign-in; the user has to be a member.
  std::optional<std::string> orgId{};
  /// At least 1; the default is 30 days. Default: 2592000.
  std::optional<std::int64_t> expiresInSeconds{};

  using Response = CreateSignInTokenResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `signInTokens.revoke`.
struct RevokeSignInTokenResponse {
  std::string contentType{};                             ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                      ///< The answer's status.
  http::Response rawResponse{};                          ///< The whole answer.
  std::vector<std::string> unread{};                     ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::SignInToken> signInToken{};  ///< Always set when the call returns.
};

/// The request of `signInTokens.revoke`: POST /sign_in_tokens/{sign_in_token_id}/revoke.
struct RevokeSignInTokenRequest {
  std::string signInTokenId{};  ///< Id of the sign in token.

  using Response = RevokeSignInTokenResponse;                      ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::CreateSignInTokenResponse SignInTokens::create(
    const operations::CreateSignInTokenRequestBody& request, const RequestOptions& options) const {
  return call(request, options);
}

inline operations::RevokeSignInTokenResponse SignInTokens::revoke(std::string signInTokenId,
                                                                  const RequestOptions& options) const {
  return call(operations::RevokeSignInTokenRequest{std::move(signInTokenId)}, options);
}

}  // namespace clerk::backend
