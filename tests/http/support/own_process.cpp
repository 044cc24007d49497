#include "http/support/own_process.hpp"

#include <chrono>
#include <filesystem>
#include <iterator>
#include <thread>

namespace clerk::backend::tests {
namespace {

std::size_t entriesOf(const char* directory) {
  std::size_t count = 0;
  for (auto each = std::filesystem::directory_iterator(directory); each != std::filesystem::directory_iterator();
       ++each)
    ++count;
  return count;
}

}  // namespace

OwnProcess OwnProcess::now() { return {entriesOf("/proc/self/fd"), entriesOf("/proc/self/task")}; }

bool OwnProcess::isReachedAgain() const {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(10);
  for (;;) {
    const auto there = now();
    if (there.descriptors <= descriptors && there.threads <= threads) return true;
    if (std::chrono::steady_clock::now() >= end) return false;
    std::this_thread::yield();
  }
}

}  // namespace clerk::backend::tests
