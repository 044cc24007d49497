#pragma once

#include <cstddef>

namespace clerk::backend::tests {

/// What this process has open and running.
struct OwnProcess {
  std::size_t descriptors;
  std::size_t threads;

  static OwnProcess now();

  /// Waits until there is no more than that; false after 10 s.
  bool isReachedAgain() const;
};

}  // namespace clerk::backend::tests
