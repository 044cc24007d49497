#pragma once

// A test for each operation: what is sent and what is read, as the description says (generated/cases.json).

#include "members.hpp"

#include <clerk/backend.hpp>

#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

// Deprecated operations are tested as well.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace clerk::backend::api_test {

/// What the tests have to know of a response, whatever it is.
struct Seen {
  int statusCode = 0;
  std::vector<std::string> unread;
  json result;  ///< What its result holds.
  json total;   ///< Of a page; null where it is not told.
};

/// One operation, with its types erased.
struct Subject {
  std::string name;  ///< As in `users.list`.
  std::function<Seen(const ClerkBackend&, const json& request)> call;
  std::function<void(const ClerkBackend&, const json& request)> method;  ///< Of the sub-client.
};

/// Registers the tests of one operation.
void add(Subject subject);

template <class Response, class = void>
inline constexpr bool hasTotal = false;
template <class Response>
inline constexpr bool hasTotal<Response, std::void_t<decltype(std::declval<Response>().totalCount)>> =
    std::is_same_v<decltype(std::declval<Response>().totalCount), std::optional<std::int64_t>>;

template <class Request>
Request requestOf(const json& from) {
  Request request;
  fill(request, from);
  return request;
}

template <class Response>
Seen seenIn(Response& response) {
  Seen seen{response.statusCode, response.unread, {}, {}};
  if constexpr (hasTotal<Response>) {
    if (response.totalCount) seen.total = *response.totalCount;
  }
  return seen;
}

template <class Request, class Method>
void add(const char* name, Method method) {
  add({name,
       [](const ClerkBackend& sdk, const json& request) {
         auto response = sdk.call(requestOf<Request>(request));
         return seenIn(response);
       },
       [method](const ClerkBackend& sdk, const json& request) { method(sdk, requestOf<Request>(request)); }});
}

template <class Request, class Method, class Response, class Result>
void add(const char* name, Method method, Result Response::*result) {
  add({name,
       [result](const ClerkBackend& sdk, const json& request) {
         auto response = sdk.call(requestOf<Request>(request));
         auto seen = seenIn(response);
         seen.result = observed(response.*result);
         return seen;
       },
       [method](const ClerkBackend& sdk, const json& request) { method(sdk, requestOf<Request>(request)); }});
}

}  // namespace clerk::backend::api_test
