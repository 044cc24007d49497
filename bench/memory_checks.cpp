#include "memory_checks.hpp"

#include "call_data.hpp"
#include "contenders/contenders.hpp"
#include "measure/child.hpp"
#include "measure/memory.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <future>
#include <stdexcept>
#include <vector>

namespace clerk::backend::bench {
namespace {

/// What `body` returns, worked out in a process of its own.
template <class Result, class Body>
Result inChild(Body body) {
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("pipe failed");
  const pid_t child = forkChild([&] {
    const Result result = body();
    if (write(ends[1], &result, sizeof result) != sizeof result) throw std::runtime_error("nobody listens");
  });
  close(ends[1]);
  Result result{};
  const bool whole = read(ends[0], &result, sizeof result) == sizeof result;
  close(ends[0]);
  waitpid(child, nullptr, 0);
  if (!whole) throw std::runtime_error("a measurement failed");
  return result;
}

void submitAtOnce(const ClerkBackend& sdk, std::size_t calls, pid_t server) {
  const auto request = sampleRequest();
  std::size_t left = calls;  // of the client's thread alone, until it is done
  bool failed = false;
  std::promise<void> done;
  kill(server, SIGSTOP);
  for (std::size_t i = 0; i < calls; ++i) {
    sdk.callAsync(request, [&](const Outcome<operations::CreateActorTokenResponse>& outcome) {
      failed = failed || !outcome.hasValue();
      if (--left == 0) done.set_value();
    });
  }
  kill(server, SIGCONT);
  done.get_future().wait();
  if (failed) throw std::runtime_error("a submitted call failed");
}

}  // namespace

double bytesPerSubmittedCall(const ServerProcess& server, Protocol protocol, std::size_t calls) {
  return inChild<double>([&] {
    const auto sdk = makeClient(server.endpoint(protocol));
    sdk.callAsync(sampleRequest()).get();
    resetPeak();
    const long idle = residentKiB();
    submitAtOnce(sdk, calls, server.process());
    return static_cast<double>(peakKiB() - idle) * 1024 / static_cast<double>(calls);
  });
}

Growth growthOver(const ServerProcess& server, Protocol protocol, std::size_t calls) {
  return inChild<Growth>([&] {
    const auto& endpoint = server.endpoint(protocol);
    const auto blocking = makeSdk(endpoint);
    const auto async = makeSdkAsync(endpoint);
    const auto share = calls / 200;
    Growth growth;
    Meter meter;
    for (int i = 0; i < 100; ++i) {
      blocking->run(share, 8, meter);
      async->run(share, 64, meter);
      growth.lateKiB = residentKiB();
      if (i == 0) growth.earlyKiB = growth.lateKiB;
    }
    return growth;
  });
}

}  // namespace clerk::backend::bench
