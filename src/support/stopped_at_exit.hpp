#pragma once

#include <memory>

namespace clerk::backend {

/// Something with a thread that must not run on while the process exits: the libraries that it uses are cleaned up
/// then.
class StoppedAtExit {
 public:
  virtual ~StoppedAtExit() = default;

  /// Ends the thread. May be called more than once.
  virtual void stop() noexcept = 0;

 protected:
  /// To be called when the thread has been started.
  static void remember(const std::shared_ptr<StoppedAtExit>& running);
};

/// To be called once those libraries have said what is to run at exit: what is said later runs earlier.
void stopThreadsAtExit();

}  // namespace clerk::backend
