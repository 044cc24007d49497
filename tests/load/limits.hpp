#pragma once

#include <chrono>
#include <cstddef>

namespace clerk::backend::load {

/// The client's limits, which the server's faults pass.
inline constexpr std::chrono::milliseconds attemptTimeout{500};
inline constexpr std::size_t maxResponseBytes = std::size_t{64} << 10U;

}  // namespace clerk::backend::load
