// The mock of the API as a program, for services in any language, for containers, and for trying things by hand.

#include <clerk/backend/testing/mock_server.hpp>

#include "mock_arguments.hpp"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string>

namespace {

// The query is left out: that of a token's URL is a credential.
void logRequest(const clerk::backend_testing::RecordedRequest& request, int status, std::chrono::nanoseconds time) {
  const auto path = request.target.substr(0, request.target.find('?'));
  const auto count = std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
  std::fprintf(stderr, "%s %s %d %lld ms\n", request.method.c_str(), path.c_str(), status,
               static_cast<long long>(count));
}

}  // namespace

int main(int argc, char** argv) {
  using namespace clerk::backend_testing;
  MockArguments arguments;
  try {
    const auto variable = [](const char* name) { return std::getenv(name); };  // NOLINT(concurrency-mt-unsafe)
    arguments = mockArguments({argv + 1, argv + argc}, variable);
  } catch (const std::invalid_argument& wrong) {
    std::fprintf(stderr, "clerk-mock-server: %s; --help tells more\n", wrong.what());
    return 2;
  }
  if (arguments.help) {
    std::fputs(mockUsage, stdout);
    return 0;
  }
  if (arguments.log) arguments.options.onAnswer = logRequest;

  // Waited for below; blocked before the server's threads start, so that they inherit it.
  sigset_t interrupts;
  sigemptyset(&interrupts);
  sigaddset(&interrupts, SIGINT);
  sigaddset(&interrupts, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);
  try {
    MockServer server(arguments.options);
    for (const auto& user : arguments.users) server.put("users", user);
    std::printf("serving %s\nthe secret key is %s\n", server.url().c_str(),
                server.secretKey() == "sk_fake" ? "sk_fake" : "the one that was given");
    std::fflush(stdout);
    int received = 0;
    sigwait(&interrupts, &received);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "clerk-mock-server: %s\n", error.what());
    return 1;
  }
}
