// Many calls over many threads against a server with faults: each must end in a result or a typed error, no create may
// come again that may have taken effect, and memory and descriptors must stay flat.

#include "calls.hpp"
#include "faulty_server.hpp"
#include "limits.hpp"
#include "process.hpp"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace clerk::backend;
using load::Tally;

struct Sample {
  std::size_t residentKiB;
  std::size_t descriptors;
};

ClerkBackend clientOf(const std::string& url) {
  RetryConfig retries;
  retries.initialInterval = std::chrono::milliseconds(1);
  return ClerkBackend::builder()
      .setSecurity("sk_fake")
      .setServerUrl(url)
      .setRetryConfig(retries)
      .setTimeout(load::attemptTimeout)
      .setMaxResponseBytes(load::maxResponseBytes)
      .build();
}

// A sample at every tenth of the calls.
std::vector<Sample> run(const ClerkBackend& sdk, std::size_t calls, std::size_t threads, Tally& total) {
  std::atomic<std::size_t> done{0};
  std::atomic<std::size_t> users{0};
  std::vector<Tally> tallies(threads);
  std::vector<std::thread> workers;
  for (std::size_t number = 0; number < threads; ++number) {
    workers.emplace_back([&, number] {
      auto& tally = tallies[number];
      while (done < calls) {
        const auto before = tally.calls;
        load::createAndRevoke(sdk, "user_" + std::to_string(users++), number % 2 == 1, tally);
        done += tally.calls - before;
      }
    });
  }
  std::vector<Sample> samples;
  std::puts("     calls  seconds  resident KiB  descriptors");
  const auto begin = std::chrono::steady_clock::now();
  for (std::size_t tenth = 1; tenth <= 10; ++tenth) {
    while (done < calls * tenth / 10) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    samples.push_back({load::residentKiB(), load::openDescriptors()});
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%10zu %8.1f %13zu %12zu\n", done.load(), seconds.count(), samples.back().residentKiB,
                samples.back().descriptors);
    std::fflush(stdout);
  }
  for (auto& worker : workers) worker.join();
  for (const auto& tally : tallies) total.add(tally);
  return samples;
}

bool check(bool kept, const char* promise) {
  std::printf("%s: %s\n", kept ? "ok" : "BROKEN", promise);
  return kept;
}

bool areKept(const Tally& total, const load::FaultyServer::Report& report, const std::vector<Sample>& samples) {
  bool kept = check(total.unexpected == 0, "every call ended in a result or a typed error");
  kept = check(report.repeatedUnsafely == 0, "no create came again that may have taken effect") && kept;
  kept = check(report.issued >= total.created && report.issued <= total.created + total.createsUnknown,
               "no token was issued but by a result or an unknown outcome") &&
         kept;
  kept = check(samples.back().descriptors <= samples.front().descriptors + 16, "descriptors stayed flat") && kept;
  if (total.calls < 100'000) return kept;  // the first tenth is too short to warm up
  return check(samples.back().residentKiB <= samples.front().residentKiB + 4096, "memory stayed flat") && kept;
}

int runLoad(std::size_t calls, std::size_t threads) {
  load::FaultyServer server;
  const auto sdk = clientOf(server.url());
  Tally total;
  const auto samples = run(sdk, calls, threads, total);
  const auto report = server.stop();
  std::puts("");
  for (const auto& [end, count] : total.ends) std::printf("%10zu  %s\n", count, end.c_str());
  std::printf("\n%zu calls, %zu requests, %zu tokens issued, %zu creates of unknown outcome\n", total.calls,
              report.requests, report.issued, total.createsUnknown);
  return areKept(total, report, samples) ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  const auto number = [&](int at, unsigned long otherwise) {
    return at < argc ? std::strtoul(argv[at], nullptr, 10) : otherwise;
  };
  const auto calls = number(1, 1'000'000);
  const auto threads = number(2, 16);
  if (argc > 3 || calls == 0 || threads == 0) {
    std::fputs("usage: clerk-backend-load [<calls> [<threads>]]\n", stderr);
    return 2;
  }
  try {
    return runLoad(calls, threads);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "clerk-backend-load: %s\n", error.what());
    return 1;
  }
}
