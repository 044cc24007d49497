#include "measure/meter.hpp"

#include "measure/allocations.hpp"

#include <ctime>

namespace clerk::backend::bench {
namespace {

double secondsOf(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

}  // namespace

void Meter::start() {
  allocations_ -= allocations();
  cpuSeconds_ -= secondsOf(CLOCK_PROCESS_CPUTIME_ID);
  seconds_ -= secondsOf(CLOCK_MONOTONIC);
}

void Meter::stop() {
  seconds_ += secondsOf(CLOCK_MONOTONIC);
  cpuSeconds_ += secondsOf(CLOCK_PROCESS_CPUTIME_ID);
  allocations_ += allocations();
}

Report Meter::report(std::size_t calls) const {
  const auto seconds = [this](double share) { return static_cast<double>(latencies.percentile(share).count()) / 1e9; };
  return {calls, seconds_, cpuSeconds_, allocations_, seconds(0.50), seconds(0.99), 0};
}

}  // namespace clerk::backend::bench
