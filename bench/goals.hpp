#pragma once

#include "options.hpp"
#include "server/server_process.hpp"

namespace clerk::backend::bench {

/// Measures what the SDK has set itself as goals, and prints how it stands.
void printGoals(const ServerProcess& server, const Options& options);

}  // namespace clerk::backend::bench
