#pragma once

#include <clerk/backend/http/headers.hpp>

#include <string>
#include <string_view>

namespace clerk::backend::authentication {

/// The token that a request carries.
struct RequestToken {
  std::string_view text;     ///< As long as the headers live; empty where there is none.
  std::string_view refusal;  ///< Why none of several can be taken; else empty.
  bool isBearer = false;     ///< Whether it came in `Authorization`.
};

/// "abcdefgh" of the cookie "__session_abcdefgh" of an instance.
std::string cookieSuffixOf(std::string_view publishableKey);

/// `Authorization` first, where its scheme is Bearer, else the session's cookie with the suffix, else that without.
/// @param suffix empty where none is known
RequestToken tokenIn(const http::Headers& headers, std::string_view suffix);

}  // namespace clerk::backend::authentication
