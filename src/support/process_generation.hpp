#pragma once

#include <cstdint>

namespace clerk::backend {

/// A number that this process has, and neither the process that it was forked from nor any that it forks. Process ids
/// would not do: a child in a pid namespace of its own may have its parent's.
std::uint64_t processGeneration() noexcept;

}  // namespace clerk::backend
