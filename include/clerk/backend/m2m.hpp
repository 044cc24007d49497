#pragma once

// Generated from api/m2m.yaml by api/generate.py; edit that instead.

/// Requests, responses and models of the sub-client `m2m`.

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

/// What Clerk knows of a machine-to-machine token; the token itself is not in it.
struct M2MToken {
  /// mt_...
  std::string id{};
  /// Id of the machine the token speaks for, mch_...
  std::string subject{};
  /// Whether it is so: revoked.
  bool revoked{};
  /// Whether it is so: expired.
  bool expired{};
  /// Ids of the machines the token gives access to.
  std::vector<std::string> scopes{};
  /// The claims given to createToken.
  std::optional<nlohmann::json> claims{};
  /// When the token ends; null for one without an end. Unix time in milliseconds.
  std::optional<std::int64_t> expiration{};
  /// The revocation reason.
  std::optional<std::string> revocationReason{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastUsedAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "machine_to_machine_token".
  std::string object{};
};

/// A machine-to-machine token together with the secret that proves it.
struct M2MTokenCreated {
  /// mt_...
  std::string id{};
  /// What your service sends as its bearer token; a credential that only createToken shows.
  std::string token{};
  /// Id of the machine the token speaks for, mch_...
  std::string subject{};
  /// Whether it is so: revoked.
  bool revoked{};
  /// Whether it is so: expired.
  bool expired{};
  /// Ids of the machines the token gives access to.
  std::vector<std::string> scopes{};
  /// The claims given to createToken.
  std::optional<nlohmann::json> claims{};
  /// When the token ends; null for one without an end. Unix time in milliseconds.
  std::optional<std::int64_t> expiration{};
  /// The revocation reason.
  std::optional<std::string> revocationReason{};
  /// Unix time in milliseconds.
  std::optional<std::int64_t> lastUsedAt{};
  /// Unix time in milliseconds.
  std::int64_t createdAt{};
  /// Unix time in milliseconds.
  std::int64_t updatedAt{};
  /// "machine_to_machine_token".
  std::string object{};
};

}  // namespace components

namespace operations {

/// Why the token is revoked; may be empty.
struct RevokeM2MTokenRequestBody {
  std::optional<std::string> revocationReason{};  ///< A note for your records.
};

/// The answer of `m2m.listTokens`.
struct GetM2MTokensResponse {
  std::string contentType{};                   ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                            ///< The answer's status.
  http::Response rawResponse{};                ///< The whole answer.
  std::vector<std::string> unread{};           ///< JSON paths of members that could not be read; at most 100.
  std::vector<components::M2MToken> object{};  ///< What was answered.
  std::optional<std::int64_t> totalCount{};    ///< How many there are on all pages.
};

/// The request of `m2m.listTokens`: GET /m2m_tokens.
struct GetM2MTokensRequest {
  std::string subject{};                 ///< Id of the machine, mch_...
  std::optional<bool> revoked{};         ///< Whether revoked tokens are listed too. Default: false.
  std::optional<bool> expired{};         ///< Whether expired tokens are listed too. Default: false.
  std::optional<std::int64_t> limit{};   ///< 1 to 100. Default: 10.
  std::optional<std::int64_t> offset{};  ///< Default: 0.

  using Item = components::M2MToken;                               ///< What `ClerkBackend::pages` gives one by one.
  using Response = GetM2MTokensResponse;                           ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `m2m.createToken`.
struct CreateM2MTokenResponse {
  std::string contentType{};                            ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                                     ///< The answer's status.
  http::Response rawResponse{};                         ///< The whole answer.
  std::vector<std::string> unread{};                    ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::M2MTokenCreated> object{};  ///< Always set when the call returns.
};

/// An opaque token is checked by Clerk and can be revoked; a JWT can be checked without Clerk and cannot be revoked. An
/// unknown value is kept.
class CreateM2MTokenRequestBodyTokenFormat : public OpenEnum<CreateM2MTokenRequestBodyTokenFormat> {
 public:
  using OpenEnum::OpenEnum;
  static constexpr Known Opaque{"opaque"};  ///< "opaque".
  static constexpr Known Jwt{"jwt"};        ///< "jwt".
};

/// The token to mint; an empty body takes every default.
struct CreateM2MTokenRequestBody {
  /// Life of the token in seconds, more than 0. Without it the machine's default_token_ttl counts; null may differ from
  /// that, since Clerk's JavaScript SDK documents it as "never expires".
  Settable<std::int64_t> secondsUntilExpiration{};
  /// Claims of your own to put into the token.
  Settable<nlohmann::json> claims{};
  /// An opaque token is checked by Clerk and can be revoked; a JWT can be checked without Clerk and cannot be revoked.
  /// Default: opaque.
  std::optional<CreateM2MTokenRequestBodyTokenFormat> tokenFormat{};
  /// Lets Clerk return an opaque token that it minted before for the same claims and scopes, if that lasts at least
  /// this long. Must be below the token's own life, else 400; without effect on JWTs.
  std::optional<std::int64_t> minRemainingTtlSeconds{};

  using Response = CreateM2MTokenResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `m2m.revokeToken`.
struct RevokeM2MTokenResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::M2MToken> object{};  ///< Always set when the call returns.
};

/// The request of `m2m.revokeToken`: POST /m2m_tokens/{m2m_token_id}/revoke.
struct RevokeM2MTokenRequest {
  std::string m2mTokenId{};                             ///< Id of the m2m token.
  operations::RevokeM2MTokenRequestBody requestBody{};  ///< Why the token is revoked; may be empty.

  using Response = RevokeM2MTokenResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

/// The answer of `m2m.verifyToken`.
struct VerifyM2MTokenResponse {
  std::string contentType{};                     ///< The answer's `Content-Type`, as it was sent.
  int statusCode{};                              ///< The answer's status.
  http::Response rawResponse{};                  ///< The whole answer.
  std::vector<std::string> unread{};             ///< JSON paths of members that could not be read; at most 100.
  std::optional<components::M2MToken> object{};  ///< Always set when the call returns.
};

/// The token that came with a request.
struct VerifyM2MTokenRequestBody {
  std::string token{};  ///< The whole token, opaque or JWT; a credential.

  using Response = VerifyM2MTokenResponse;                         ///< What the call returns.
  CLERK_BACKEND_EXPORT static const core::Operation& operation();  ///< What the call does, as data.
};

}  // namespace operations

inline operations::GetM2MTokensResponse M2m::listTokens(const operations::GetM2MTokensRequest& request,
                                                        const RequestOptions& options) const {
  return call(request, options);
}

inline operations::CreateM2MTokenResponse M2m::createToken(const operations::CreateM2MTokenRequestBody& request,
                                                           const RequestOptions& options) const {
  return call(request, options);
}

inline operations::RevokeM2MTokenResponse M2m::revokeToken(std::string m2mTokenId,
                                                           operations::RevokeM2MTokenRequestBody requestBody,
                                                           const RequestOptions& options) const {
  return call(operations::RevokeM2MTokenRequest{std::move(m2mTokenId), std::move(requestBody)}, options);
}

inline operations::VerifyM2MTokenResponse M2m::verifyToken(const operations::VerifyM2MTokenRequestBody& request,
                                                           const RequestOptions& options) const {
  return call(request, options);
}

}  // namespace clerk::backend
