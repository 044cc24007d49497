#include "http/curl_pool.hpp"

#include <new>

namespace clerk::backend::http {
namespace {

// After this time libcurl would not use the connection any more (CURLOPT_MAXAGE_CONN).
constexpr std::chrono::seconds maxIdle{30};

}  // namespace

CurlPool::CurlPool(const CurlSettings& settings) : settings_(settings), share_(curl_share_init()) {
  if (!share_) throw std::bad_alloc();
  curl_share_setopt(share_.get(), CURLSHOPT_USERDATA, this);
  curl_share_setopt(share_.get(), CURLSHOPT_LOCKFUNC, &CurlPool::lock);
  curl_share_setopt(share_.get(), CURLSHOPT_UNLOCKFUNC, &CurlPool::unlock);
  curl_share_setopt(share_.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
  curl_share_setopt(share_.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
}

void CurlPool::lock(CURL*, curl_lock_data data, curl_lock_access, void* self) noexcept {
  static_cast<CurlPool*>(self)->shareMutexes_[data].lock();
}

void CurlPool::unlock(CURL*, curl_lock_data data, void* self) noexcept {
  static_cast<CurlPool*>(self)->shareMutexes_[data].unlock();
}

std::unique_ptr<CurlLane> CurlPool::take() {
  {
    const std::lock_guard guard(mutex_);
    if (!idle_.empty()) {
      auto lane = std::move(idle_.back());
      idle_.pop_back();
      return lane;
    }
  }
  return std::make_unique<CurlLane>(settings_, share_.get());
}

void CurlPool::giveBack(std::unique_ptr<CurlLane> lane) noexcept {
  if (!lane->isSound()) return;
  std::unique_ptr<CurlLane> expired;  // closed outside the lock
  const auto now = lane->lastUsed();
  const std::lock_guard guard(mutex_);
  // One at a time is enough: as many leave as come back.
  if (!idle_.empty() && now - idle_.front()->lastUsed() > maxIdle) {
    expired = std::move(idle_.front());
    idle_.erase(idle_.begin());
  }
  try {
    idle_.push_back(std::move(lane));
  } catch (const std::bad_alloc&) {
    // The lane is closed rather than kept.
  }
}

}  // namespace clerk::backend::http
