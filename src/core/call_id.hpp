#pragma once

#include <array>
#include <string_view>

namespace clerk::backend::core {

/// The name of one call in hooks, errors and logs: 16 hexadecimal digits, none twice in a process, and hardly twice in
/// many.
class CallId {
 public:
  CallId();

  std::string_view text() const noexcept { return {digits_.data(), digits_.size()}; }

 private:
  std::array<char, 16> digits_;
};

}  // namespace clerk::backend::core
