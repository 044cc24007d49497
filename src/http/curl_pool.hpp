#pragma once

#include "http/curl_lane.hpp"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace clerk::backend::http {

/// The lanes of one process that are not in use. A forked child makes its own pool: closing what it inherited would
/// write to its parent's connections, and a lock in here may have been held while it was forked.
class CurlPool {
 public:
  explicit CurlPool(const CurlSettings& settings);

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
  std::mutex mutex_;
  std::vector<std::unique_ptr<CurlLane>> idle_;  // least recently used first
};

}  // namespace clerk::backend::http
