#pragma once

#include <sys/types.h>

#include <functional>

namespace clerk::backend::bench {

/// Runs `body` in a forked child, which ends with it, and with this process. What it throws goes to standard error.
pid_t forkChild(const std::function<void()>& body);

}  // namespace clerk::backend::bench
