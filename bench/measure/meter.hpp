#pragma once

#include "measure/histogram.hpp"

#include <cstddef>
#include <cstdint>

namespace clerk::backend::bench {

/// What a number of calls cost the process that made them.
struct Report {
  std::size_t calls = 0;
  double seconds = 0;
  double cpuSeconds = 0;  ///< Of all threads, in the program and in the kernel.
  std::uint64_t allocations = 0;
  double p50 = 0;  ///< Seconds for one call.
  double p99 = 0;
  long peakKiB = 0;  ///< The most that was resident above what the process started with.
};

/// Counts while it runs.
class Meter {
 public:
  void start();
  void stop();

  Report report(std::size_t calls) const;

  Histogram latencies;

 private:
  double seconds_ = 0;
  double cpuSeconds_ = 0;
  std::uint64_t allocations_ = 0;
};

}  // namespace clerk::backend::bench
