#include "measure/child.hpp"

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <iostream>
#include <stdexcept>

namespace clerk::backend::bench {

pid_t forkChild(const std::function<void()>& body) {
  std::cout.flush();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child > 0) return child;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  int status = 0;
  try {
    body();
  } catch (const std::exception& error) {
    std::cerr << "bench: " << error.what() << '\n';
    status = 1;
  }
  std::cout.flush();
  _exit(status);
}

}  // namespace clerk::backend::bench
