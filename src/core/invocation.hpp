#pragma once

#include <clerk/backend/request_options.hpp>

#include "core/operation.hpp"
#include "core/settings.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace clerk::backend::core {

/// The offset of a call that asks for no page.
inline constexpr std::int64_t noPage = -1;

/// One call as it was asked for: checked, and written out.
struct Invocation {
  /// @param with must outlive this, as must `of`
  /// @throws std::invalid_argument where it cannot be sent as it is.
  Invocation(const Settings& of, const Operation& row, const void* request, const RequestOptions& with);

  const http::Url& server() const noexcept { return ownServer ? *ownServer : settings.server; }
  bool safeToRepeat() const noexcept { return operation->repeat == Repeat::safe || options.retryUnsafe; }

  const Settings& settings;
  const RequestOptions& options;
  const Operation* operation;
  std::shared_ptr<const Operation> ownOperation;  ///< Where no row describes the call.
  std::optional<http::Url> ownServer;
  std::string url;
  std::string contentType;  ///< Empty where there is no body.
  std::string body;
  std::int64_t pageOffset = noPage;  ///< For errors.
};

}  // namespace clerk::backend::core
