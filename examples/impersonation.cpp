// The life of actor tokens: one is revoked before it is used, one is used.

#include <clerk/backend.hpp>

#include "example_support.hpp"

#include <iostream>

using namespace clerk::backend;

namespace {

components::ActorToken createToken(const ClerkBackend& sdk, const example::Arguments& arguments) {
  const operations::CreateActorTokenRequestBody request{
      .userId = arguments.user,
      .actor = {.sub = arguments.actor, .additionalProperties = {{"reason", "ticket 4711"}}},
      .expiresInSeconds = 600,
      .sessionMaxDurationInSeconds = 900,
  };
  const auto response = sdk.actorTokens.create(request);
  example::print("Created", *response.actorToken);
  return *response.actorToken;
}

void revokeTooLate(const ClerkBackend& sdk, const components::ActorToken& token) {
  try {
    sdk.actorTokens.revoke(token.id);
  } catch (const errors::ClerkErrors& e) {
    std::cout << "Not revoked: " << e.what() << '\n';
  }
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(
      argc, argv, {.purpose = "Creates an actor token and revokes it twice.", .people = true, .url = true});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();

  const auto unused = createToken(sdk, arguments);
  if (unused.url) example::deliver(*unused.url, arguments);
  const auto response = sdk.actorTokens.revoke(unused.id);
  example::print("Revoked", *response.actorToken);
  revokeTooLate(sdk, unused);

  if (!server.isMock()) return 0;
  const auto used = createToken(sdk, arguments);
  server.mock().accept(used.id);  // what happens when the actor opens the URL
  std::cout << "The actor opened the URL of " << used.id << " and is signed in as the user.\n";
  revokeTooLate(sdk, used);
} catch (...) {
  return example::reportFailure();
}
