#pragma once

#include "measure/meter.hpp"

#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace clerk::backend::bench {

class Contender;

/// A contender in a process of its own, so that CPU, allocations and memory are its alone. It keeps its connections
/// from one run to the next.
class WorkerProcess {
 public:
  using Make = std::function<std::unique_ptr<Contender>()>;

  /// Forks: this process must not have other threads.
  /// @param make runs in the child
  WorkerProcess(const Make& make, std::size_t atOnce);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  /// @throws std::runtime_error where a call failed; the child has said why.
  Report run(std::size_t calls);

 private:
  pid_t child_ = -1;
  int socket_ = -1;
};

}  // namespace clerk::backend::bench
