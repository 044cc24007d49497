#include "support/file.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace clerk::backend {

std::optional<std::string> readFile(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return std::nullopt;  // it could be opened
  const std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  if (text.bad()) return std::nullopt;
  return text.str();
}

}  // namespace clerk::backend
