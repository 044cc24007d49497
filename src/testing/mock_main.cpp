// The mock of the API as a program, for services in any language and for trying things by hand.

#include <clerk/backend/testing/mock_server.hpp>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <limits>
#include <optional>
#include <string>

namespace {

constexpr char usage[] =
    "Usage: clerk-mock-server [--port N] [--secret-key KEY] [--no-plan] [--quota N]\n"
    "A stand-in for Clerk's API on 127.0.0.1; it serves until it is interrupted.\n"
    "  --port N          the port; any free one unless given\n"
    "  --secret-key KEY  the bearer to accept; sk_fake unless given\n"
    "  --no-plan         create answers 402\n"
    "  --quota N         create answers 422 after N tokens\n";

template <class Number>
bool parse(const char* text, Number& number, Number largest) {
  const auto result = std::from_chars(text, text + std::strlen(text), number);
  return result.ec == std::errc() && *result.ptr == '\0' && number >= 0 && number <= largest;
}

}  // namespace

int main(int argc, char** argv) {
  clerk::backend_testing::MockServerOptions options;
  options.recordRequests = false;
  for (int at = 1; at < argc; ++at) {
    const std::string argument = argv[at];
    const char* value = at + 1 < argc ? argv[at + 1] : "";
    if (argument == "--help") {
      std::fputs(usage, stdout);
      return 0;
    }
    bool understood = true;
    if (argument == "--no-plan") {
      options.inPlan = false;
      continue;
    }
    if (argument == "--port") understood = parse(value, options.port, 65535);
    else if (argument == "--quota")
      understood = parse(value, options.quota.emplace(), std::numeric_limits<std::size_t>::max());
    else if (argument == "--secret-key") understood = *(options.secretKey = value).c_str() != '\0';
    else understood = false;
    if (!understood) {
      std::fprintf(stderr, "clerk-mock-server: %s is unknown, or has no fitting value\n%s", argument.c_str(), usage);
      return 2;
    }
    ++at;
  }

  // Waited for below; blocked before the server's threads start, so that they inherit it.
  sigset_t interrupts;
  sigemptyset(&interrupts);
  sigaddset(&interrupts, SIGINT);
  sigaddset(&interrupts, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);
  try {
    const clerk::backend_testing::MockServer server(options);
    std::printf("serving %s\nthe secret key is %s\n", server.url().c_str(), server.secretKey().c_str());
    std::fflush(stdout);
    int received = 0;
    sigwait(&interrupts, &received);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "clerk-mock-server: %s\n", error.what());
    return 1;
  }
}
