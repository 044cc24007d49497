#include <clerk/backend/http/curl_client.hpp>

#include "http/curl_handles.hpp"
#include "http/curl_pool.hpp"

#include <unistd.h>

#include <atomic>
#include <memory>
#include <stdexcept>

namespace clerk::backend::http {
namespace {

class CurlClient final : public HttpClient {
 public:
  explicit CurlClient(CurlClientOptions options)
      : settings_(std::move(options)), pool_(std::make_unique<CurlPool>(settings_).release()) {}

  ~CurlClient() override {
    CurlPool* pool = pool_.load();
    if (pool->owner() == getpid()) delete pool;  // else it is the parent's, and leaked in the child
  }

  Result send(const Request& request, const SendOptions& options) override {
    auto& pool = ownPool();
    auto lane = pool.take();
    auto result = lane->send(request, options);
    pool.giveBack(std::move(lane));
    return result;
  }

 private:
  CurlPool& ownPool() {
    CurlPool* pool = pool_.load(std::memory_order_acquire);
    if (pool->owner() == getpid()) return *pool;
    auto fresh = std::make_unique<CurlPool>(settings_);
    // Where another thread of the child was first, its pool serves both.
    if (pool_.compare_exchange_strong(pool, fresh.get())) return *fresh.release();
    return *pool;
  }

  const CurlSettings settings_;
  std::atomic<CurlPool*> pool_;
};

}  // namespace

void initialiseCurl() {
  static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) throw std::runtime_error("libcurl cannot be initialised");
}

std::shared_ptr<HttpClient> makeCurlClient(CurlClientOptions options) {
  initialiseCurl();
  return std::make_shared<CurlClient>(std::move(options));
}

}  // namespace clerk::backend::http
