// Revokes a pending actor token, so that its URL no longer works.

#include <clerk/backend.hpp>

#include "example_support.hpp"

#include <string>

using namespace clerk::backend;

namespace {

// A mock that has just been started knows no token.
std::string createOne(const ClerkBackend& sdk) {
  const auto response = sdk.actorTokens.create({.userId = "user_1", .actor = {.sub = "user_2"}});
  example::print("Created", *response.actorToken);
  return response.actorToken->id;
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(argc, argv, {.purpose = "Revokes an actor token.", .id = "TOKEN_ID"});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();

  const std::string tokenId = arguments.id ? *arguments.id : createOne(sdk);

  const auto response = sdk.actorTokens.revoke(tokenId);

  example::print("Revoked", *response.actorToken);
} catch (...) {
  return example::reportFailure();
}
