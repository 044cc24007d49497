#include <clerk/backend.hpp>

#if __cplusplus >= 202002L && __has_include(<stop_token>)  // libc++ 14 has none
#include <clerk/backend/stop_token.hpp>

#include <chrono>
#include <stop_token>
#endif

#include <cstdio>
#include <exception>
#include <stdexcept>

using namespace clerk::backend;

// What is thrown inside the library has to be caught out here, by its type.
namespace {

template <class Exception, class Call>
bool throws(Call call) {
  try {
    call();
  } catch (const Exception& e) {
    std::printf("%s\n", e.what());
    return true;
  }
  return false;
}

#if __cplusplus >= 202002L && __has_include(<stop_token>)
bool canBeStopped(const ClerkBackend& sdk) {
  using namespace std::chrono_literals;
  const operations::CreateActorTokenRequestBody request{
      .userId = "user_1", .actor = {.sub = "user_2", .additionalProperties = {{"reason", "ticket 4711"}}}};
  std::stop_source stop;
  stop.request_stop();
  return throws<errors::CancelledException>(
      [&] { sdk.actorTokens.create(request, {.timeout = 5s, .cancellation = toCancellationToken(stop.get_token())}); });
}
#else
bool canBeStopped(const ClerkBackend& sdk) {
  operations::CreateActorTokenRequestBody request;
  request.userId = "user_1";
  request.actor.sub = "user_2";
  request.actor.additionalProperties["reason"] = "ticket 4711";
  const CancellationSource source;
  source.cancel();
  RequestOptions options;
  options.cancellation = source.token();
  return throws<errors::CancelledException>([&] { sdk.actorTokens.create(request, options); });
}
#endif

}  // namespace

int main() try {
  if (!throws<std::invalid_argument>([] { ClerkBackend::builder().build(); })) return 1;

  // Nothing listens on port 1.
  const auto sdk = ClerkBackend::builder()
                       .setSecurity("sk_fake")
                       .setServerUrl("http://127.0.0.1:1/v1")
                       .setRetryConfig(RetryConfig::none())
                       .build();
  if (!throws<errors::TransportException>([&] { sdk.actorTokens.revoke("act_1"); })) return 2;
  return canBeStopped(sdk) ? 0 : 3;
} catch (const std::exception& e) {
  std::fprintf(stderr, "unexpected: %s\n", e.what());
  return 4;
}
