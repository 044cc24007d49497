#pragma once

/// Opt-in adapter for C++20: lets a `std::stop_token` cancel a call.

#include <clerk/backend/cancellation.hpp>

#include <memory>
#include <stop_token>
#include <utility>

namespace clerk::backend {

/// A token that is cancelled when `stopToken` is asked to stop.
///
///     options.cancellation = toCancellationToken(stopToken);
inline CancellationToken toCancellationToken(std::stop_token stopToken) {
  struct Link {
    explicit Link(std::stop_token token) : callback(std::move(token), Cancel{&source}) {}
    struct Cancel {
      CancellationSource* source;
      void operator()() const { source->cancel(); }
    };
    CancellationSource source;
    std::stop_callback<Cancel> callback;
  };
  auto link = std::make_shared<Link>(std::move(stopToken));
  const auto& source = link->source;
  return source.token(link);
}

}  // namespace clerk::backend
