#pragma once

#include "authentication/public_key.hpp"

#include <clerk/backend/authentication/session_claims.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The rules for one token, given a key and the time: no network, no clock, no state. Why a token is refused is an
// AuthErrorReason; empty text is that it is not.

namespace clerk::backend::authentication {

/// A longer one is refused before it is looked at.
constexpr std::size_t largestToken = std::size_t{16} << 10U;

/// What the claims of a token are held against.
struct Rules {
  std::vector<std::string> audiences;          ///< Not looked at where there is none.
  std::vector<std::string> authorizedParties;  ///< Not looked at where there is none.
  std::string issuer;                          ///< Not looked at where it is empty.
  std::chrono::milliseconds clockSkew{5000};
};

/// A token that was taken apart; whether it is true is not known yet.
struct Token {
  std::string keyId;     ///< `kid`; empty where there is none.
  std::string category;  ///< `cat`; empty where there is none.
  std::string type;      ///< `typ`; empty where there is none.
  std::string_view signedText;
  std::string signature;
  std::string payload;
  SessionClaims claims;
  // What becomes of these in `claims` is made only where the token is true.
  std::string features;
  std::string plans;
  std::string permissionNames;
  std::string permissionMasks;
  bool claimsFit =
      true;  ///< Whether each claim that has a meaning is of its type. Not to be told before the signature.
};

/// Takes a token apart.
/// @param text must outlive the token
/// @return why it is none that could be verified
std::string_view take(std::string_view text, Token& token);

/// Holds a token against its key, then its claims against rules and time.
/// @return why it is refused
std::string_view verify(const Token& token, const PublicKey& key, const Rules& rules,
                        std::chrono::system_clock::time_point now);

/// The claims of a token that was verified.
SessionClaims claimsOf(Token token);

}  // namespace clerk::backend::authentication
