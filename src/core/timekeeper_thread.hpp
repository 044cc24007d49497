#pragma once

#include "core/timekeeper.hpp"

#include <memory>

namespace clerk::backend::core {

/// Keeps the time on a thread, which starts when it is needed first.
class TimekeeperThread final : public Timekeeper {
 public:
  TimekeeperThread();
  ~TimekeeperThread() override;
  TimekeeperThread(const TimekeeperThread&) = delete;
  TimekeeperThread& operator=(const TimekeeperThread&) = delete;

  void start(const std::function<void()>& due) override;
  void wakeAt(Clock::time_point time) noexcept override;
  void stop() noexcept override;

 private:
  class Loop;
  const std::shared_ptr<Loop> loop_;  // shared with the thread
};

}  // namespace clerk::backend::core
