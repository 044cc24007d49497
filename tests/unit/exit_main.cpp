// Calls the SDK at every moment at which a process ends: exit_tests <when>. Ends with 0 where each of those calls was
// made and brought its result.

#include <clerk/backend.hpp>
#include <clerk/backend/testing/fake_client.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace {

using clerk::backend::ClerkBackend;
namespace http = clerk::backend::http;

int callsToMake = 0;

/// The first static object, whose destructor runs last.
struct Verdict {
  ~Verdict() {
    if (callsToMake != 0) std::fprintf(stderr, "%d calls were not made\n", callsToMake);
    std::_Exit(callsToMake == 0 ? 0 : 1);
  }
} const verdict;

ClerkBackend makeClient(std::size_t spaces) {
  const auto fake = std::make_shared<clerk::backend_testing::FakeClient>();
  fake->otherwise([spaces](const http::Request&, const http::SendOptions&) {
    return http::Response{200,
                          {{"Content-Type", "application/json"}},
                          clerk::backend_testing::actorTokenJson("act_7") + std::string(spaces, ' ')};
  });
  return ClerkBackend::builder().setSecurity("sk_fake").setClient(fake).build();
}

void call(const ClerkBackend& client) {
  try {
    if (client.actorTokens.revoke("act_7").actorToken->id == "act_7") --callsToMake;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
}

/// Makes a call when it goes, once it was told to.
struct CallsAtEnd {
  const ClerkBackend client = makeClient(0);
  bool isMeantTo = false;

  void mean() {
    isMeantTo = true;
    ++callsToMake;
  }
  ~CallsAtEnd() {
    if (isMeantTo) call(client);
  }
};

CallsAtEnd first;  // there before anything has been read, so that it goes after what reading has made
thread_local std::optional<CallsAtEnd> ofThread;

void callNow(std::size_t spaces = 0) {
  ++callsToMake;
  call(makeClient(spaces));
}

int run(const std::string& when) {
  if (when == "static") {
    callNow();
    first.mean();
  } else if (when == "first_in_static") {
    first.mean();
  } else if (when == "after_large_answer") {
    callNow(std::size_t{64} << 10U);
    first.mean();
  } else if (when == "thread_local") {
    std::thread([] {
      ofThread.emplace().mean();
      callNow();
    }).join();
    std::thread([] { ofThread.emplace().mean(); }).join();
  } else if (when == "of_main") {
    ofThread.emplace().mean();
    callNow();
    first.mean();
  } else if (when == "atexit") {
    ++callsToMake;
    std::atexit([] { call(first.client); });
    callNow();
    ++callsToMake;
    std::atexit([] { call(first.client); });
  } else if (when == "forked") {
    callNow();
    first.mean();
    const auto child = fork();
    if (child == 0) return 0;  // ends as its parent does
    int status = -1;
    if (waitpid(child, &status, 0) != child || status != 0) ++callsToMake;
  } else {
    std::fputs("usage: exit_tests <when>\n", stderr);
    ++callsToMake;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) { return run(argc == 2 ? argv[1] : ""); }
