#include "measure/worker_process.hpp"

#include "contenders/contender.hpp"
#include "measure/child.hpp"
#include "measure/memory.hpp"

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <iostream>
#include <stdexcept>
#include <thread>

namespace clerk::backend::bench {
namespace {

void serve(int socket, const WorkerProcess::Make& make, std::size_t atOnce) {
  const long atStart = residentKiB();
  resetPeak();
  // As in any service there is another thread. As long as there is none, glibc spares its locks, and the SDK has one of
  // its own.
  std::thread([] {
    while (true) pause();
  }).detach();
  const auto contender = make();
  for (std::size_t calls = 0; read(socket, &calls, sizeof calls) == sizeof calls;) {
    Meter meter;
    contender->run(calls, atOnce, meter);
    auto report = meter.report(calls);
    report.peakKiB = peakKiB() - atStart;
    if (write(socket, &report, sizeof report) != sizeof report) return;
  }
}

}  // namespace

WorkerProcess::WorkerProcess(const Make& make, std::size_t atOnce) {
  int sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) throw std::runtime_error("socketpair failed");
  child_ = forkChild([&] {
    close(sockets[0]);
    serve(sockets[1], make, atOnce);
  });
  close(sockets[1]);
  socket_ = sockets[0];
}

WorkerProcess::~WorkerProcess() {
  shutdown(socket_, SHUT_RDWR);  // later children have copies of the descriptor
  close(socket_);
  waitpid(child_, nullptr, 0);
}

Report WorkerProcess::run(std::size_t calls) {
  Report report;
  if (write(socket_, &calls, sizeof calls) != sizeof calls || read(socket_, &report, sizeof report) != sizeof report) {
    throw std::runtime_error("a contender failed");
  }
  return report;
}

}  // namespace clerk::backend::bench
