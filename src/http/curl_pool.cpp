#include "http/curl_pool.hpp"

#include <new>

namespace clerk::backend::http {
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
  if (auto lane = idle_->take()) return lane;
  return std::make_unique<CurlLane>(settings_, share_.get());
}

void CurlPool::giveBack(std::unique_ptr<CurlLane> lane) noexcept {
  if (lane->isSound()) idle_->add(std::move(lane));
}

}  // namespace clerk::backend::http
