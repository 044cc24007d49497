#include "support/stopped_at_exit.hpp"

#include "support/process_local.hpp"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace clerk::backend {
namespace {

struct Running {
  std::mutex mutex;
  std::vector<std::weak_ptr<StoppedAtExit>> all;
};

// Never destroyed; a forked child has none of its parent's threads.
Running& runningHere() {
  static auto& processes = *new ProcessLocal<Running>;
  return processes.get();
}

void stopAll() {
  std::vector<std::weak_ptr<StoppedAtExit>> all;
  {
    auto& running = runningHere();
    const std::lock_guard lock(running.mutex);
    all.swap(running.all);
  }
  for (const auto& each : all) {
    if (const auto running = each.lock()) running->stop();
  }
}

}  // namespace

void StoppedAtExit::remember(const std::shared_ptr<StoppedAtExit>& running) {
  auto& here = runningHere();
  const std::lock_guard lock(here.mutex);
  here.all.erase(std::remove_if(here.all.begin(), here.all.end(), [](const auto& each) { return each.expired(); }),
                 here.all.end());
  here.all.push_back(running);
}

void stopThreadsAtExit() { static_cast<void>(std::atexit(stopAll)); }

}  // namespace clerk::backend
