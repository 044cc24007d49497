#include "core/call_id.hpp"

#include "support/process_generation.hpp"

#include <atomic>
#include <cstdint>
#include <random>

namespace clerk::backend::core {
namespace {

std::uint64_t random64() {
  std::random_device random;
  return (std::uint64_t{random()} << 32U) | random();
}

std::uint64_t nextNumber() {
  static std::atomic<std::uint64_t> next{random64()};
  // A forked child goes on from the same number.
  return next.fetch_add(1, std::memory_order_relaxed) + (processGeneration() << 48U);
}

// A one-to-one mixture (SplitMix64), so that one call's number tells nothing of the others'.
std::uint64_t mixed(std::uint64_t number) {
  number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
  number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
  return number ^ (number >> 31U);
}

}  // namespace

CallId::CallId() {
  static constexpr char hexadecimal[] = "0123456789abcdef";
  auto number = mixed(nextNumber());
  for (auto& digit : digits_) {
    digit = hexadecimal[number & 15U];
    number >>= 4U;
  }
}

}  // namespace clerk::backend::core
