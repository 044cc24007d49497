#include "measure/one_processor.hpp"

#include <cstddef>
#include <stdexcept>

namespace clerk::backend::bench {

OneProcessor::OneProcessor(pid_t server) : server_(server) {
  if (sched_getaffinity(0, sizeof before_, &before_) != 0) throw std::runtime_error("sched_getaffinity failed");
  std::size_t first = 0;
  while (!CPU_ISSET(first, &before_)) ++first;
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(first, &one);
  allow(one);
}

OneProcessor::~OneProcessor() { allow(before_); }

void OneProcessor::allow(const cpu_set_t& processors) const {
  // Where that is not permitted, it is measured as it is.
  sched_setaffinity(0, sizeof processors, &processors);
  if (server_ != 0) sched_setaffinity(server_, sizeof processors, &processors);
}

}  // namespace clerk::backend::bench
