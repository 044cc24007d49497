// Creates an actor token, with which one user can act as another.

#include <clerk/backend.hpp>

#include "example_support.hpp"

using namespace clerk::backend;

int main(int argc, char** argv) try {
  const auto arguments =
      example::parse(argc, argv, {.purpose = "Creates an actor token.", .people = true, .url = true});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();

  const operations::CreateActorTokenRequestBody request{
      .userId = arguments.user,
      .actor = {.sub = arguments.actor, .additionalProperties = {{"reason", "ticket 4711"}}},
      .expiresInSeconds = 600,
  };

  const auto response = sdk.actorTokens.create(request);

  const auto& token = *response.actorToken;
  example::print("Created", token);
  if (token.url) example::deliver(*token.url, arguments);
} catch (...) {
  return example::reportFailure();
}
