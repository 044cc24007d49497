#pragma once

#include <clerk/backend/testing/mock_server.hpp>

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace clerk::backend_testing {

/// What the program `clerk-mock-server` was asked for.
struct MockArguments {
  MockServerOptions options{};
  std::vector<nlohmann::json> users{};  ///< For `MockServer::put`.
  bool log = false;
  bool help = false;
};

/// How the program is used.
extern const char* const mockUsage;

/// @param arguments without the program's name
/// @param variable the value of a variable of the environment, null where it is not set; read where no argument says
/// otherwise
/// @throws std::invalid_argument that names the argument or the variable
MockArguments mockArguments(const std::vector<std::string>& arguments,
                            const std::function<const char*(const char*)>& variable);

}  // namespace clerk::backend_testing
