#pragma once

#include <unistd.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace clerk::backend::load {

/// Resident memory of this process, in KiB.
inline std::size_t residentKiB() {
  std::size_t total = 0;
  std::size_t resident = 0;
  std::ifstream("/proc/self/statm") >> total >> resident;
  return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) / 1024;
}

/// Open descriptors of this process, but for the one that it takes to count them.
inline std::size_t openDescriptors() {
  const auto count = std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
  return static_cast<std::size_t>(count) - 1;
}

}  // namespace clerk::backend::load
