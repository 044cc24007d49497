// Drives the asynchronous core through random schedules, in a time of their own: simulation [count [first seed]]

#include "world.hpp"

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
  const auto number = [&](int at, unsigned long long otherwise) {
    return argc > at ? std::strtoull(argv[at], nullptr, 10) : otherwise;
  };
  const auto count = number(1, 100'000);
  const auto first = number(2, 1);
  std::printf("schedules of the seeds %llu to %llu\n", first, first + count - 1);
  std::fflush(stdout);
  for (auto seed = first; seed < first + count; ++seed) clerk::backend::simulation::runSchedule(seed);
  std::puts("every promise was kept");
}
