#pragma once

#include "http/curl_lane.hpp"
#include "http/idle_lanes.hpp"

#include <array>
#include <memory>
#include <mutex>

namespace clerk::backend::http {

/// The lanes of one process that are not in use. A forked child makes its own pool: closing what it inherited would
/// write to its parent's connections, and a lock in here may have been held while it was forked.
class CurlPool {
 public:
  explicit CurlPool(const CurlSettings& settings);

  ~CurlPool() { idle_->stop(); }
  CurlPool(const CurlPool&) = delete;
  CurlPool& operator=(const CurlPool&) = delete;

  /// The lane that was used last, or a new one.
  std::unique_ptr<CurlLane> take();

  /// Keeps the lane for the next call.
  void giveBack(std::unique_ptr<CurlLane> lane) noexcept;

  CURLSH* share() const noexcept { return share_.get(); }

 private:
  static void lock(CURL*, curl_lock_data data, curl_lock_access, void* self) noexcept;
  static void unlock(CURL*, curl_lock_data data, void* self) noexcept;

  const CurlSettings& settings_;
  std::array<std::mutex, CURL_LOCK_DATA_LAST> shareMutexes_;
  CurlShare share_;  // TLS sessions and resolved names
  const std::shared_ptr<IdleLanes> idle_ = std::make_shared<IdleLanes>();
};

}  // namespace clerk::backend::http
