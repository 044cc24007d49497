#include "row.hpp"

#include <cstdio>

namespace clerk::backend::bench {

void printHeading() {
  std::puts("| | | calls/s | p50, us | p99, us | CPU, us | allocations | peak, MiB | CPU ratio | calls/s ratio |");
  std::puts("| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: |");
}

void print(const Row& row, const std::vector<Figures>& figures) {
  const char* name = row.name.c_str();
  for (const auto& each : figures) {
    std::printf("| %s | %s | %.0f | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %.2f |\n", name, each.name.c_str(),
                each.callsPerSecond, each.p50 * 1e6, each.p99 * 1e6, each.cpu * 1e6, each.allocations,
                static_cast<double>(each.peakKiB) / 1024, each.cpuRatio, each.rateRatio);
    name = "";
  }
  std::fflush(stdout);
}

}  // namespace clerk::backend::bench
