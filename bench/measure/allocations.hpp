#pragma once

#include <cstdint>

namespace clerk::backend::bench {

/// How often memory was asked for in this process, by whatever library, since it started.
std::uint64_t allocations();

}  // namespace clerk::backend::bench
