#pragma once

#include <string_view>

namespace clerk::backend {

/// The kinds of tokens that a request can carry, with PHP's names.
enum class TokenType {
  sessionToken,  ///< A user's session, a JWT; the only kind that a cookie can carry.
  m2mToken,      ///< One machine's to another: "mt_…", "m2m_…".
  oauthToken,    ///< An OAuth application's, in the name of a user: "oat_…".
  apiKey,        ///< A user's or an organization's own: "ak_…".
};

/// "session_token", "m2m_token", "oauth_token" or "api_key".
constexpr std::string_view toString(TokenType type) noexcept {
  switch (type) {
    case TokenType::sessionToken:
      return "session_token";
    case TokenType::m2mToken:
      return "m2m_token";
    case TokenType::oauthToken:
      return "oauth_token";
    case TokenType::apiKey:
      return "api_key";
  }
  return "unknown";
}

}  // namespace clerk::backend
