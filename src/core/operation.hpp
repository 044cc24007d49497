#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace clerk::backend::core {

/// A view of a constant array of statuses.
class Statuses {
 public:
  template <std::size_t Size>
  constexpr Statuses(const int (&statuses)[Size]) : first_(statuses), last_(statuses + Size) {}

  bool contain(int status) const noexcept { return std::find(first_, last_, status) != last_; }

 private:
  const int* first_;
  const int* last_;
};

/// One operation of the API, as data.
struct Operation {
  std::string_view id;
  std::string_view method;
  std::string_view path;  ///< Below the base URL, with `{name}` for each parameter, called as the caller knows it.
  bool safeToRepeat;      ///< Whether sending it twice has the effect of sending it once.
  /// The statuses that are documented to carry the service's error format.
  Statuses typedErrors;
};

}  // namespace clerk::backend::core
