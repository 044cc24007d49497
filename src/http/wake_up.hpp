#pragma once

#include <atomic>

namespace clerk::backend::http {

/// Wakes a thread that waits for a descriptor. Where there is no descriptor to be had, the thread has to look by itself
/// from time to time.
class WakeUp {
 public:
  WakeUp() noexcept;
  ~WakeUp();
  WakeUp(const WakeUp&) = delete;
  WakeUp& operator=(const WakeUp&) = delete;

  /// From any thread.
  void signal() const noexcept;

  // Of the thread that waits.

  /// Whether there is a descriptor by now.
  bool isReady() noexcept;
  int descriptor() const noexcept { return descriptor_; }
  void clear() const noexcept;
  void wait() noexcept;

 private:
  std::atomic<int> descriptor_;
};

}  // namespace clerk::backend::http
