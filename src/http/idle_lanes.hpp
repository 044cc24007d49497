#pragma once

#include "http/curl_lane.hpp"
#include "support/stopped_at_exit.hpp"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace clerk::backend::http {

/// The lanes that wait for a call. A thread closes those that wait too long, and ends when there are none.
class IdleLanes final : public StoppedAtExit, public std::enable_shared_from_this<IdleLanes> {
 public:
  /// The lane that was used last, or null.
  std::unique_ptr<CurlLane> take() noexcept;

  void add(std::unique_ptr<CurlLane> lane) noexcept;

  /// Closes all; what is added later is closed at once.
  void stop() noexcept override;

 private:
  void closeExpired();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::unique_ptr<CurlLane>> lanes_;  // least recently used first
  std::thread closer_;
  bool isClosing_ = false;  // the thread is at work
  bool isStopped_ = false;
};

}  // namespace clerk::backend::http
