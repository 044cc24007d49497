#pragma once

#include "measure/meter.hpp"

#include <cstddef>

namespace clerk::backend::bench {

/// One way to make the same calls.
class Contender {
 public:
  Contender() = default;
  virtual ~Contender() = default;
  Contender(const Contender&) = delete;
  Contender& operator=(const Contender&) = delete;

  /// Makes `calls` calls, `atOnce` at a time, while `meter` runs.
  /// @throws std::exception where one does not bring the answer.
  virtual void run(std::size_t calls, std::size_t atOnce, Meter& meter) = 0;
};

}  // namespace clerk::backend::bench
