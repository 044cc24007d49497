// Is compiled with -fno-exceptions, and sees every kind of error as a value.

#include <clerk/backend.hpp>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

using namespace clerk::backend;

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", what);
  std::exit(1);
}

}  // namespace

int main() {
  const auto refused = ClerkBackend::builder().setSecurity("pk_fake").tryBuild();
  require(!refused.hasValue() && refused.errorAs<std::invalid_argument>() != nullptr, "a wrong key is refused");
  std::printf("%s\n", refused.error()->what());

  const auto made = ClerkBackend::builder()
                        .setSecurity("sk_fake")
                        .setServerUrl("http://127.0.0.1:1")
                        .setRetryConfig(RetryConfig::none())
                        .tryBuild();
  require(made.hasValue() && made.error() == nullptr, "a client is made");
  const ClerkBackend& sdk = made.value();

  operations::RevokeActorTokenRequest request;
  const auto mistaken = sdk.tryCall(request);
  require(mistaken.errorAs<std::invalid_argument>() != nullptr, "an empty id is the caller's mistake");

  request.actorTokenId = "act_1";
  const auto failed = sdk.tryCall(request);
  const auto* transport = failed.errorAs<errors::TransportException>();
  require(transport != nullptr && transport->kind() == http::FailureKind::connect, "nobody listens on port 1");
  std::printf("%s\n", transport->what());

  operations::CreateActorTokenRequestBody creation;
  creation.userId = "\xFF";
  require(sdk.tryCall(creation).errorAs<std::invalid_argument>() != nullptr, "what is not UTF-8 is a mistake");
  creation.userId = "user_1";
  creation.actor.sub = "user_2";
  creation.actor.additionalProperties["note"] = "\xFF";  // which nlohmann/json throws for
  require(sdk.tryCall(creation).errorAs<std::invalid_argument>() != nullptr, "nor may it be free-form");
}
