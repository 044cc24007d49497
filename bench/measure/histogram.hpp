#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace clerk::backend::bench {

/// Durations, each kept to 1.6%, in memory that does not grow.
class Histogram {
 public:
  void add(std::chrono::nanoseconds duration);
  void add(const Histogram& other);

  /// The duration that a share of all does not exceed; 0 where there are none.
  std::chrono::nanoseconds percentile(double share) const;

 private:
  static constexpr unsigned precisionBits = 6;

  std::array<std::uint32_t, std::size_t{64} << precisionBits> counts_{};
};

}  // namespace clerk::backend::bench
