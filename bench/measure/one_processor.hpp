#pragma once

#include <sched.h>
#include <sys/types.h>

namespace clerk::backend::bench {

/// Keeps this process, the children that it makes meanwhile, and a server on one processor. Of two processes that take
/// turns, each on a processor of its own, mostly the waking of idle processors would be measured.
class OneProcessor {
 public:
  /// @param server 0 where there is none
  explicit OneProcessor(pid_t server);
  ~OneProcessor();
  OneProcessor(const OneProcessor&) = delete;
  OneProcessor& operator=(const OneProcessor&) = delete;

 private:
  void allow(const cpu_set_t& processors) const;

  const pid_t server_;
  cpu_set_t before_{};
};

}  // namespace clerk::backend::bench
