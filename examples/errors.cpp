// What each kind of failure looks like to the program that made the call.

#include <clerk/backend.hpp>
#include <clerk/backend/testing/fake_client.hpp>

#include "example_support.hpp"

#include <chrono>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string_view>
#include <thread>

using namespace clerk::backend;
using namespace std::chrono_literals;
using clerk::backend_testing::errorJson;

namespace {

void describe(std::string_view type, const errors::ClerkException& e) {
  std::cout << "  " << type << ": " << e.what() << '\n';
  for (const auto& error : e.errors()) std::cout << "  error " << error.code << ": " << error.longMessage << '\n';
  if (e.clerkTraceId()) std::cout << "  trace id for Clerk's support: " << *e.clerkTraceId() << '\n';
  if (e.retryAfter()) std::cout << "  the service asks to wait " << e.retryAfter()->count() << " s\n";
  std::cout << "  call " << e.callId() << ", attempts: " << e.attempts() << "; the service "
            << (e.outcomeUnknown() ? "may have acted" : "did not act") << '\n';
}

void show(std::string_view title, const std::function<void()>& call) {
  std::cout << '\n' << title << '\n';
  try {
    call();
    std::cout << "  no error\n";
  } catch (const errors::ClerkErrors& e) {
    describe("ClerkErrors", e);
  } catch (const errors::SDKException& e) {
    describe("SDKException", e);
  } catch (const errors::TimeoutException& e) {
    describe("TimeoutException", e);
  } catch (const errors::TransportException& e) {
    describe("TransportException", e);
  } catch (const errors::CancelledException& e) {
    describe("CancelledException", e);
  } catch (const std::invalid_argument& e) {
    std::cout << "  std::invalid_argument, nothing was sent: " << e.what() << '\n';
  }
}

void showHarmless(const ClerkBackend& sdk) {
  show("Revoke a token that does not exist", [&] { sdk.actorTokens.revoke("act_unknown"); });
  show("Revoke with an id that would change the path", [&] { sdk.actorTokens.revoke(".."); });
}

void showFaults(const ClerkBackend& sdk, clerk::backend_testing::MockServer& mock) {
  const operations::CreateActorTokenRequestBody request{.userId = "user_1", .actor = {.sub = "user_2"}};

  show("422, the request is invalid or the quota is used up", [&] {
    mock.addFault(
        {.status = 422, .body = errorJson("form_param_missing", "is missing", "actor.sub must be included.")});
    sdk.actorTokens.create(request);
  });
  show("402, impersonation is not in the plan", [&] {
    mock.addFault({.status = 402});
    sdk.actorTokens.create(request);
  });
  show("500, create is not repeated because it may have taken effect", [&] {
    mock.addFault({.status = 500});
    sdk.actorTokens.create(request);
  });
  show("An answer that comes too late", [&] {
    mock.addFault({.delay = 5s});
    sdk.actorTokens.create(request, {.timeout = 200ms});
  });
  show("A connection that is reset", [&] {
    mock.addFault({.reset = true});
    sdk.actorTokens.create(request);
  });
  show("429 once, create is repeated after Retry-After because it had no effect", [&] {
    mock.addFault({.status = 429, .headers = {{"Retry-After", "1"}}});
    const auto before = mock.requestCount();
    sdk.actorTokens.create(request);
    std::cout << "  attempts: " << mock.requestCount() - before << '\n';
  });
  show("429 without retries", [&] {
    mock.addFault({.status = 429, .headers = {{"Retry-After", "1"}}});
    sdk.actorTokens.create(request, {.retryConfig = RetryConfig::none()});
  });
  show("A call that another thread cancels", [&] {
    mock.addFault({.delay = 5s});
    const CancellationSource source;
    const std::jthread canceller([&source] {
      std::this_thread::sleep_for(200ms);
      source.cancel();
    });
    sdk.actorTokens.create(request, {.cancellation = source.token()});
  });
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(
      argc, argv,
      {.purpose = "Shows each type of error; with --live only an unknown id and an id that is never sent."});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();

  showHarmless(sdk);
  if (server.isMock()) showFaults(sdk, server.mock());
} catch (...) {
  return example::reportFailure();
}
