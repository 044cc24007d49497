#include "goals.hpp"
#include "memory_checks.hpp"
#include "options.hpp"
#include "row.hpp"

#include <cstdio>
#include <exception>

using namespace clerk::backend::bench;

namespace {

void runRows(const ServerProcess& server, const Options& options) {
  printHeading();
  for (const auto& row : allRows(server)) {
    if (row.name.find(options.filter) != std::string::npos) print(row, measure(row, options));
  }
}

void runSmoke(const ServerProcess& server, Options options) {
  options.rounds = 1;
  options.calls = 130;
  runRows(server, options);
  for (const auto protocol : protocols) {
    bytesPerSubmittedCall(server, protocol, 300);
    growthOver(server, protocol, 400);
  }
}

void runMemory(const ServerProcess& server, const Options& options) {
  for (const auto protocol : protocols) {
    if (options.mode == Options::Mode::submit) {
      std::printf("%s: %.2f KiB for each of %zu calls\n", nameOf(protocol),
                  bytesPerSubmittedCall(server, protocol, options.count) / 1024, options.count);
    } else {
      const auto growth = growthOver(server, protocol, options.count);
      std::printf("%s: %ld KiB after the first hundredth of %zu calls, %ld KiB after the last\n", nameOf(protocol),
                  growth.earlyKiB, options.count, growth.lateKiB);
    }
    std::fflush(stdout);
  }
}

}  // namespace

int main(int count, char** arguments) {
  try {
    const auto options = parse(count, arguments);
    if (options.mode == Options::Mode::help) {
      std::fputs(helpText, stdout);
      return 0;
    }
#ifndef NDEBUG
    std::fputs("bench: built without NDEBUG: the figures say nothing of a release\n", stderr);
#endif
    const ServerProcess server(options.onNginx ? ServerProcess::Kind::nginx : ServerProcess::Kind::own);
    switch (options.mode) {
      case Options::Mode::rows:
        runRows(server, options);
        break;
      case Options::Mode::goals:
        printGoals(server, options);
        break;
      case Options::Mode::smoke:
        runSmoke(server, options);
        break;
      default:
        runMemory(server, options);
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench: %s\n", error.what());
    return 1;
  }
}
