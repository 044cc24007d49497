#pragma once

#include "core/settings.hpp"
#include "support/process_local.hpp"

#include <memory>

namespace clerk::backend::core {

class AsyncCalls;
class AsyncCallsOwner;

/// What all calls of one client share.
class Backend : public std::enable_shared_from_this<Backend> {
 public:
  explicit Backend(Settings settings);
  ~Backend();
  Backend(const Backend&) = delete;
  Backend& operator=(const Backend&) = delete;

  const Settings& settings() const noexcept { return *settings_; }

  AsyncCalls& asyncCalls() const;

  /// Ends the asynchronous calls, where there were any.
  void close() const noexcept;

 private:
  const std::shared_ptr<const Settings> settings_;
  mutable ProcessLocal<AsyncCallsOwner> asyncCalls_;
};

}  // namespace clerk::backend::core
