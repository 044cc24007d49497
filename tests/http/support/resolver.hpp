#pragma once

namespace clerk::backend::tests {

/// As long as one lives, names that end in "hang.test" are not resolved.
class HangingResolver {
 public:
  HangingResolver();
  ~HangingResolver();
  HangingResolver(const HangingResolver&) = delete;
  HangingResolver& operator=(const HangingResolver&) = delete;
};

}  // namespace clerk::backend::tests
