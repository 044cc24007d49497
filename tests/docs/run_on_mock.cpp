// Runs a program in an environment in which ClerkBackend::fromEnv() finds a mock, and tells how it ended.

#include <clerk/backend/testing/mock_server.hpp>

#include <nlohmann/json.hpp>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

int main(int, char** argv) {
  clerk::backend_testing::MockServer mock;
  for (const char* user : {"user_1", "user_2"}) mock.put("users", {{"id", user}});
  mock.put("organizations", {{"id", "org_1"}, {"name", "Acme"}});
  mock.put("sessions", {{"id", "sess_1"}, {"user_id", "user_1"}});
  setenv("CLERK_SECRET_KEY", mock.secretKey().c_str(), 1);
  setenv("CLERK_API_URL", mock.url().c_str(), 1);
  pid_t child = 0;
  int status = 0;
  if (posix_spawn(&child, argv[1], nullptr, nullptr, argv + 1, environ) != 0 || waitpid(child, &status, 0) != child) {
    return 127;
  }
  const int result = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  std::cout << "ended with " << result << '\n';
  return result;
}
