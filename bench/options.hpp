#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace clerk::backend::bench {

struct Options {
  enum class Mode { rows, goals, smoke, flat, submit, help };

  Mode mode = Mode::rows;
  std::string filter;                ///< Only rows whose name contains it.
  double seconds = 0.2;              ///< For each contender in each round.
  std::optional<std::size_t> calls;  ///< Instead of `seconds`.
  std::size_t rounds = 15;
  bool onNginx = false;   ///< Instead of a server of its own.
  std::size_t count = 0;  ///< What `flat` and `submit` are given.
};

/// @throws std::invalid_argument where an argument is unknown or has no value.
Options parse(int count, char** arguments);

extern const char* const helpText;

}  // namespace clerk::backend::bench
