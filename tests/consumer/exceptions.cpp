// What is thrown on one side of a shared library's border is caught on the other, by its type and by its bases.

#include <clerk/backend.hpp>
#include <clerk/backend/testing/fake_client.hpp>

#include <cstdio>
#include <exception>
#include <memory>
#include <stdexcept>
#include <type_traits>

using namespace clerk::backend;

namespace {

struct Mine {  // not an exception of any library
  int value;
};

const auto client = std::make_shared<clerk::backend_testing::FakeClient>();

template <class Exception, class Call>
bool throws(Call call) {
  try {
    call();
  } catch (const Exception& e) {
    if constexpr (std::is_base_of_v<std::exception, Exception>) std::printf("%s\n", e.what());
    return true;
  } catch (const std::exception& e) {
    std::printf("another type: %s\n", e.what());
  }
  return false;
}

// Thrown by the library, and caught as that type, as its base, and as the standard's.
template <class Exception, class Base, class Script>
bool throwsAs(const ClerkBackend& sdk, Script script) {
  const auto call = [&] {
    script();
    sdk.actorTokens.create({});
  };
  return throws<Exception>(call) && throws<Base>(call) && throws<errors::ClerkException>(call) &&
         throws<std::runtime_error>(call);
}

template <class Exception, class Base>
bool failsAs(const ClerkBackend& sdk, http::FailureKind kind) {
  return throwsAs<Exception, Base>(sdk, [kind] { client->fail({kind, false, "a failure", {}}); });
}

bool passesUnchanged(const ClerkBackend& sdk) {
  const auto call = [&] { sdk.actorTokens.revoke("act_1"); };
  client->raise(std::make_exception_ptr(Mine{7}));
  if (!throws<Mine>(call)) return false;
  client->raise(std::make_exception_ptr(std::out_of_range("mine")));
  return throws<std::out_of_range>(call);
}

// What the program throws itself is of the library's type.
bool canBeMade() {
  return throws<errors::ClerkException>([] { throw errors::ClerkErrors("made here", {}); }) &&
         throws<errors::TransportException>(
             [] { throw errors::TimeoutException("made here", {}, http::FailureKind::timeout); });
}

bool arrivesInFuture(const ClerkBackend& sdk) {
  client->reply(404, clerk::backend_testing::errorJson("resource_not_found", "not found"));
  return throws<errors::ClerkErrors>([&] { sdk.callAsync(operations::RevokeActorTokenRequest{"act_1"}).get(); });
}

}  // namespace

int main() try {
  const auto sdk =
      ClerkBackend::builder().setSecurity("sk_fake").setClient(client).setRetryConfig(RetryConfig::none()).build();

  const auto refuse = [] { client->reply(422, clerk::backend_testing::errorJson("a", "b")); };
  const auto answerOddly = [] { client->reply(418, "no JSON"); };
  if (!throwsAs<errors::ClerkErrors, errors::ClerkException>(sdk, refuse)) return 1;
  if (!throwsAs<errors::SDKException, errors::ClerkException>(sdk, answerOddly)) return 2;
  if (!failsAs<errors::TransportException, errors::ClerkException>(sdk, http::FailureKind::connect)) return 3;
  if (!failsAs<errors::TimeoutException, errors::TransportException>(sdk, http::FailureKind::timeout)) return 4;
  if (!failsAs<errors::CancelledException, errors::ClerkException>(sdk, http::FailureKind::cancelled)) return 5;
  if (!throws<std::invalid_argument>([&] { sdk.actorTokens.revoke(".."); })) return 6;
  if (!passesUnchanged(sdk)) return 7;
  if (!canBeMade()) return 8;
  return arrivesInFuture(sdk) ? 0 : 9;
} catch (const std::exception& e) {
  std::fprintf(stderr, "unexpected: %s\n", e.what());
  return 10;
}
