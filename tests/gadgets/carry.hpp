#pragma once

#include "gadgets/tables.hpp"

#include "core/operation.hpp"

namespace clerk::backend::operations {

template <class T>
struct CarryResponse {
  std::string contentType{};
  int statusCode{};
  http::Response rawResponse{};
  std::vector<std::string> unread{};
  T value{};
};

/// Sends any value that has a codec as a body, and reads one of its type from the answer.
template <class T>
struct CarryRequest {
  T value{};

  using Response = CarryResponse<T>;
  static const core::Operation& operation() {
    static constexpr core::Operation row{"Carry",
                                         "PUT",
                                         "/carry",
                                         core::Repeat::safe,
                                         {},
                                         core::body<&CarryRequest::value>(),
                                         core::answer<&Response::value>(),
                                         {}};
    return row;
  }
};

}  // namespace clerk::backend::operations
