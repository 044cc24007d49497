#pragma once

#include <string_view>

namespace clerk::backend::hooks {

/// Which call an observer or a hook is told of. The texts live as long as the function that is told.
struct CallInfo {
  std::string_view operationId{};   ///< As `ClerkException::operationId()`.
  std::string_view callId{};        ///< As `ClerkException::callId()`; the same for every attempt of a call.
  std::string_view method{};        ///< "POST".
  std::string_view pathTemplate{};  ///< Below the base URL, with names for values: "/actor_tokens/{id}/revoke".
  std::string_view queryNames{};    ///< Of the query's parameters, as the URL has them, without values: "limit&offset".
  std::string_view baseUrl{};       ///< The call's server, as configured.
};

}  // namespace clerk::backend::hooks
