#include "contenders/blocking.hpp"

#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace clerk::backend::bench {
namespace {

void callRepeatedly(Caller& caller, std::size_t calls, Histogram& latencies) {
  auto last = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < calls; ++i) {
    caller.call();
    const auto now = std::chrono::steady_clock::now();
    latencies.add(now - last);
    last = now;
  }
}

}  // namespace

void Blocking::run(std::size_t calls, std::size_t atOnce, Meter& meter) {
  while (callers_.size() < atOnce) callers_.push_back(makeCaller());
  if (atOnce == 1) {
    meter.start();
    callRepeatedly(*callers_[0], calls, meter.latencies);
    meter.stop();
    return;
  }
  std::mutex mutex;
  std::exception_ptr failure;
  std::vector<std::thread> threads;
  meter.start();
  for (std::size_t i = 0; i < atOnce; ++i) {
    threads.emplace_back([&, i, share = calls / atOnce + (i < calls % atOnce ? 1 : 0)] {
      Histogram latencies;
      std::exception_ptr thrown;
      try {
        callRepeatedly(*callers_[i], share, latencies);
      } catch (...) {
        thrown = std::current_exception();
      }
      const std::lock_guard lock(mutex);
      meter.latencies.add(latencies);
      if (thrown) failure = thrown;
    });
  }
  for (auto& thread : threads) thread.join();
  meter.stop();
  if (failure) std::rethrow_exception(failure);
}

}  // namespace clerk::backend::bench
