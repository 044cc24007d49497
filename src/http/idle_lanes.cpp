#include "http/idle_lanes.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace clerk::backend::http {
namespace {

using Clock = std::chrono::steady_clock;

// After this time libcurl would not use the connection any more (CURLOPT_MAXAGE_CONN).
constexpr std::chrono::seconds longestIdle{30};

}  // namespace

std::unique_ptr<CurlLane> IdleLanes::take() noexcept {
  const std::lock_guard lock(mutex_);
  if (lanes_.empty()) return nullptr;
  auto lane = std::move(lanes_.back());
  lanes_.pop_back();
  return lane;
}

void IdleLanes::add(std::unique_ptr<CurlLane> lane) noexcept {
  const std::lock_guard lock(mutex_);
  if (isStopped_) return;
  try {
    lanes_.push_back(std::move(lane));
    if (isClosing_) return;
    if (closer_.joinable()) closer_.join();  // it has done its last, and needs no lock any more
    closer_ = std::thread([this] { closeExpired(); });
    isClosing_ = true;
    remember(shared_from_this());
  } catch (const std::exception&) {
    // Without memory the lane is closed, without a thread it waits for the next call or the client's end.
  }
}

void IdleLanes::closeExpired() {
  std::unique_lock lock(mutex_);
  while (!isStopped_ && !lanes_.empty()) {
    const auto time = lanes_.front()->lastUsed() + longestIdle;
    if (Clock::now() < time) {
      changed_.wait_until(lock, time);
      continue;
    }
    const auto isFresh = [&](const auto& lane) { return lane->lastUsed() + longestIdle > Clock::now(); };
    const auto fresh = std::find_if(lanes_.begin(), lanes_.end(), isFresh);
    std::vector<std::unique_ptr<CurlLane>> expired(std::make_move_iterator(lanes_.begin()),
                                                   std::make_move_iterator(fresh));
    lanes_.erase(lanes_.begin(), fresh);
    lock.unlock();
    expired.clear();
    lock.lock();
  }
  isClosing_ = false;
}

void IdleLanes::stop() noexcept {
  std::thread closer;
  std::vector<std::unique_ptr<CurlLane>> lanes;
  {
    const std::lock_guard lock(mutex_);
    isStopped_ = true;
    lanes.swap(lanes_);
    closer.swap(closer_);
    changed_.notify_all();
  }
  if (closer.joinable()) closer.join();
}

}  // namespace clerk::backend::http
