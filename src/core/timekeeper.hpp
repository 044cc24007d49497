#pragma once

#include "core/clock.hpp"

#include <functional>

namespace clerk::backend::core {

/// Says when something is due; a test has one of its own, on a clock of its own.
class Timekeeper {
 public:
  virtual ~Timekeeper() = default;

  /// From now on `due` runs when it is time, and not within any function of this class.
  /// @throws std::system_error where there is no thread for it; nothing has changed then.
  virtual void start(const std::function<void()>& due) = 0;

  /// `due` is to run at that time, instead of at any that was said before.
  virtual void wakeAt(Clock::time_point time) noexcept = 0;

  /// Once this has returned `due` does not run, but for a run on whose stack this was called.
  virtual void stop() noexcept = 0;
};

}  // namespace clerk::backend::core
