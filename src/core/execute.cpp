#include "core/execute.hpp"

#include <condition_variable>
#include <mutex>

namespace clerk::backend::core {
namespace {

void waitFor(std::chrono::milliseconds time, const CancellationToken& cancellation) {
  std::mutex mutex;
  std::condition_variable changed;
  bool cancelled = false;
  const CancellationCallback onCancel(cancellation, [&] {
    const std::lock_guard lock(mutex);
    cancelled = true;
    changed.notify_all();
  });
  std::unique_lock lock(mutex);
  changed.wait_until(lock, fromNow(time), [&] { return cancelled; });
}

}  // namespace

http::Response run(Call& call, http::HttpClient& httpClient) {
  for (;;) {
    const auto attempt = call.begin();
    const auto wait = call.end(httpClient.send(attempt.request, attempt.options));
    if (!wait) return call.takeAnswer();
    waitFor(*wait, call.cancellation());
  }
}

}  // namespace clerk::backend::core
