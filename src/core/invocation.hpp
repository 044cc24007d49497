#pragma once

#include <clerk/backend/request_options.hpp>

#include "core/operation.hpp"
#include "core/settings.hpp"
#include "models/path.hpp"

#include <cstdint>
#include <memory>
#include <string>

namespace clerk::backend::core {

/// The offset of a call that asks for no page.
inline constexpr std::int64_t noPage = -1;

/// One call as it was asked for: checked, and written out.
struct Invocation {
  /// @param with must outlive this, as must `ofClient`
  /// @param of an object of the operation's Request
  /// @throws std::invalid_argument where it cannot be sent as it is.
  Invocation(const Settings& ofClient, const Operation& row, const void* of, const RequestOptions& with,
             std::int64_t offset = noPage);

  /// Writes the body.
  void setJson(const models::Codec& codec, const void* value, const models::Path* path);

  const http::Url& server() const noexcept { return ownServer ? *ownServer : settings.server; }
  bool safeToRepeat() const noexcept { return operation->repeat == Repeat::safe || options.retryUnsafe; }

  const Settings& settings;
  const RequestOptions& options;
  const Operation* operation;
  std::shared_ptr<const Operation> ownOperation;  ///< Where no row describes the call.
  std::unique_ptr<const http::Url> ownServer;     ///< Instead of the client's.
  std::string url;
  std::string body;
  std::string formType;     ///< The type of a multipart body, with its boundary.
  bool isJson = false;      ///< The body is.
  std::int64_t pageOffset;  ///< For errors.
};

}  // namespace clerk::backend::core
