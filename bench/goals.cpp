#include "goals.hpp"

#include "memory_checks.hpp"
#include "row.hpp"

#include <algorithm>
#include <cstdio>

namespace clerk::backend::bench {
namespace {

void heading() {
  std::puts("| | goal | measured | by hand | met |");
  std::puts("| --- | --: | --: | --: | --- |");
}

void line(const char* name, const char* relation, double goal, double measured, double byHand = 0) {
  const bool met = *relation == '<' ? measured <= goal : measured >= goal;
  char hand[32] = "";
  if (byHand > 0) std::snprintf(hand, sizeof hand, "%.2f", byHand);
  std::printf("| %s | %s %.4g | %.2f | %s | %s |\n", name, relation, goal, measured, hand, met ? "yes" : "no");
  std::fflush(stdout);
}

}  // namespace

void printGoals(const ServerProcess& server, const Options& options) {
  heading();
  auto figures = measure(blockingRow(server, Protocol::http1, 1), options);
  line("blocking, one at a time, HTTP/1.1: CPU against libcurl alone", "<=", 1.12, figures[2].cpuRatio,
       figures[1].cpuRatio);
  line("the same: allocations", "<=", 50, figures[2].allocations, figures[1].allocations);
  figures = measure(blockingRow(server, Protocol::tls, 1), options);
  line("blocking, one at a time, TLS: CPU against libcurl alone", "<=", 1.10, figures[2].cpuRatio, figures[1].cpuRatio);
  figures = measure(blockingRow(server, Protocol::tls, 64), options);
  line("blocking, 64 threads on one client, TLS: calls/s against libcurl alone", ">=", 0.92, figures[2].rateRatio,
       figures[1].rateRatio);
  figures = measure(asyncRow(server, Protocol::http2, 64), options);
  line("async, 64 in flight, TLS + HTTP/2: CPU against curl-multi alone", "<=", 1.20, figures[1].cpuRatio);
  auto together = options;
  together.calls = 200'000;
  together.rounds = std::min<std::size_t>(options.rounds, 7);
  figures = measure(oneTokenRow(), together);
  line("200,000 calls submitted at once, no network, with one cancellation token for all: CPU against none", "<=", 1.1,
       figures[1].cpuRatio);
  figures = measure(noNetworkRow(), options);
  line("a call without network: us", "<=", 4, figures[0].cpu * 1e6);
  line("a call without network: allocations", "<=", 25, figures[0].allocations);

  figures = measure(readUserRow(), options);
  line("reading an answer of 46 fields, 3 KB: us more than simdjson's parse of it", "<=", 2,
       (figures[2].cpu - figures[0].cpu) * 1e6, (figures[1].cpu - figures[0].cpu) * 1e6);
  figures = measure(readUsersRow(), options);
  line("reading 500 of them, 1.5 MB: CPU against nlohmann's parse of it", "<=", 0.25, figures[1].cpuRatio, 1);

  figures = measure(sessionTokenRow(), options);
  line("verifying a session token: CPU against OpenSSL's verify of it", "<=", 1.15, figures[2].cpuRatio);
  line("the same: allocations more than OpenSSL's", "<=", 12, figures[2].allocations - figures[0].allocations);
  line("authenticating a request with it: CPU against OpenSSL's verify of it", "<=", 1.25, figures[3].cpuRatio);
  figures = measure(sessionTokenThreadsRow(), options);
  line("verifying session tokens: CPU for each, 2 threads against 1", "<=", 1.1,
       figures[3].cpuRatio / figures[2].cpuRatio, figures[1].cpuRatio);
  figures = measure(forgedTokenRow(), options);
  line("a request with a session token of an unknown key, with one fetch in 30 s: us", "<=", 2, figures[0].cpu * 1e6);

  double bytes = 0;
  for (const auto protocol : protocols) bytes = std::max(bytes, bytesPerSubmittedCall(server, protocol, 10'000));
  line("10,000 async calls submitted at once, 256 running: peak memory above idle, KiB for each", "<=", 2.5,
       bytes / 1024);

  const auto growth = growthOver(server, Protocol::http1, 1'000'000);
  const auto gained = static_cast<double>(growth.lateKiB - growth.earlyKiB) * 1024 / (0.99 * 1'000'000);
  line("1,000,000 calls: resident memory gained after the first 10,000, bytes for each", "<=", 2, gained);
}

}  // namespace clerk::backend::bench
