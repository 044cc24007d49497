#pragma once

#include <algorithm>
#include <chrono>

namespace clerk::backend::core {

using Clock = std::chrono::steady_clock;

/// `time` after `begin`, or a century where that is longer: the longest durations mean that there is no limit, and
/// would overflow the clock.
inline Clock::time_point after(Clock::time_point begin, std::chrono::milliseconds time) {
  constexpr std::chrono::milliseconds century = std::chrono::hours(24 * 365 * 100);
  return begin + (std::min)(time, century);
}

}  // namespace clerk::backend::core
