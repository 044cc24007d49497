#pragma once

#include <clerk/backend/http/headers.hpp>

#include <nlohmann/json.hpp>

#include <string>

namespace clerk::backend::bench {

/// Session tokens of one key. Made by the process that all contenders come from, so that they have the same.
struct TokenData {
  std::string pem;          ///< The public key.
  std::string jwks;         ///< The answer to GET /jwks.
  std::string token;        ///< Of version 2, with an organization: 1 KB.
  std::string forgedToken;  ///< The same of a key that nobody has.
  http::Headers browser;    ///< What a browser sends, with the token in a cookie.
  http::Headers forger;     ///< The same with the forged token.
};

const TokenData& tokenData();

/// @throws std::runtime_error where it is not whom the token names.
void checkUser(const std::string& id);

}  // namespace clerk::backend::bench
