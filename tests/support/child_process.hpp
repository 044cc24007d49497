#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>

namespace clerk::backend::tests {

/// How often each other thread of this process gave up the processor; empty where one of them runs.
inline std::map<std::string, std::string> sleepingThreads() {
  std::map<std::string, std::string> threads;
  const auto own = std::to_string(gettid());
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/task")) {
    const auto id = entry.path().filename().string();
    if (id == own) continue;
    std::ifstream status(entry.path() / "status");
    for (std::string line; std::getline(status, line);) {
      if (line.rfind("State:", 0) == 0 && line.find('S', 6) == std::string::npos) return {};
      if (line.rfind("voluntary_ctxt_switches:", 0) == 0) threads[id] = line;
    }
  }
  return threads;
}

/// Waits until all other threads, of which there are some, sleep at the same time.
inline void waitUntilOtherThreadsSleep() {
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  for (;;) {
    const auto before = sleepingThreads();
    if (!before.empty() && before == sleepingThreads()) return;
    if (std::chrono::steady_clock::now() > end) throw std::runtime_error("another thread never sleeps");
    std::this_thread::yield();
  }
}

/// Forks a child that runs `run`: what that returns, or -1 where the child ended otherwise, or not within a minute. The
/// process forks while its other threads sleep, as the child could wait for ever for a lock that one of them has, in
/// OpenSSL or in a sanitizer; the SDK's own locks are the tests' concern, which hold calls under way meanwhile.
inline int statusOfChild(const std::function<int()>& run) {
  waitUntilOtherThreadsSleep();
  const pid_t child = fork();
  if (child == 0) {
    alarm(60);
    int code = 255;
    try {
      code = run();
    } catch (...) {  // it must not go on as the test
    }
    _exit(code);
  }
  int status = 0;
  return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace clerk::backend::tests
