#include "measure/histogram.hpp"

#include <algorithm>
#include <bit>
#include <numeric>

namespace clerk::backend::bench {

// A bucket's number is the exponent of the value, then its first bits below the leading one.
void Histogram::add(std::chrono::nanoseconds duration) {
  const auto value = static_cast<std::uint64_t>(std::max<std::chrono::nanoseconds::rep>(duration.count(), 0)) + 64;
  const auto exponent = static_cast<unsigned>(std::bit_width(value)) - 1U;
  const auto mantissa = (value >> (exponent - precisionBits)) & ((1U << precisionBits) - 1U);
  ++counts_[(std::size_t{exponent} << precisionBits) + mantissa];
}

void Histogram::add(const Histogram& other) {
  for (std::size_t i = 0; i < counts_.size(); ++i) counts_[i] += other.counts_[i];
}

std::chrono::nanoseconds Histogram::percentile(double share) const {
  const auto total = std::accumulate(counts_.begin(), counts_.end(), std::uint64_t{0});
  auto left = static_cast<double>(total) * share;
  for (std::size_t i = 0; i < counts_.size(); ++i) {
    left -= counts_[i];
    if (counts_[i] == 0 || left > 0) continue;
    const auto exponent = static_cast<unsigned>(i >> precisionBits);
    const auto mantissa = (std::uint64_t{1} << precisionBits) + (i & ((1U << precisionBits) - 1U));
    return std::chrono::nanoseconds((mantissa << (exponent - precisionBits)) - 64);
  }
  return {};
}

}  // namespace clerk::backend::bench
