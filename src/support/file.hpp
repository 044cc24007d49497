#pragma once

#include <optional>
#include <string>

namespace clerk::backend {

/// The bytes of a file; nothing where it cannot be read, or is a directory.
std::optional<std::string> readFile(const std::string& path);

}  // namespace clerk::backend
