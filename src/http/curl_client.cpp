#include <clerk/backend/http/curl_client.hpp>

#include "http/curl_engine.hpp"
#include "http/curl_handles.hpp"
#include "http/curl_pool.hpp"
#include "http/failure_words.hpp"
#include "support/process_local.hpp"
#include "support/stopped_at_exit.hpp"

#include <cerrno>
#include <memory>
#include <new>
#include <stdexcept>

namespace clerk::backend::http {
namespace {

class CurlTransport final : public HttpClient {
 public:
  explicit CurlTransport(CurlClientOptions options) : settings_(std::move(options)) {}

  Result send(const Request& request, const SendOptions& options) override {
    auto& pool = handles_.get(settings_).pool;
    std::unique_ptr<CurlLane> lane;
    try {
      lane = pool.take();
    } catch (const NoDescriptor& error) {
      return notConnected(request.url, error.code().value());
    }
    auto result = lane->send(request, options);
    pool.giveBack(std::move(lane));
    return result;
  }

  void sendAsync(Request request, SendOptions options, Completion completion) override {
    handles_.get(settings_).engine.send(std::move(request), std::move(options), std::move(completion));
  }

 private:
  struct Handles {
    explicit Handles(const CurlSettings& settings) : pool(settings), engine(settings, pool.share()) {}
    CurlPool pool;
    CurlEngine engine;
  };

  const CurlSettings settings_;
  ProcessLocal<Handles> handles_;
};

}  // namespace

CurlMulti makeMulti() {
  errno = 0;
  CurlMulti multi(curl_multi_init());
  if (!multi) {
    const int error = errno;
    if (error == EMFILE || error == ENFILE) throw NoDescriptor(error, std::generic_category());
    throw std::bad_alloc();
  }
  // From libcurl 8.20 on, where alone a multi handle waits for the threads that resolve names; others do not know the
  // option. By its number, as headers are older than the library that is run with.
  constexpr auto quickExit = static_cast<CURLMoption>(21);  // CURLMOPT_QUICK_EXIT
  curl_multi_setopt(multi.get(), quickExit, 1L);
  return multi;
}

void initialiseCurl() {
  static const CURLcode code = [] {
    const auto result = curl_global_init(CURL_GLOBAL_DEFAULT);
    stopThreadsAtExit();
    return result;
  }();
  if (code != CURLE_OK) throw std::runtime_error("libcurl cannot be initialised");
}

std::shared_ptr<HttpClient> makeCurlClient(CurlClientOptions options) {
  initialiseCurl();
  return std::make_shared<CurlTransport>(std::move(options));
}

}  // namespace clerk::backend::http
