// The life of actor tokens: one is revoked before it is used; one is used, and the session that comes of it is ended.

#include <clerk/backend.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/sessions.hpp>

#include "example_support.hpp"

#include <chrono>
#include <iostream>
#include <string>

using namespace clerk::backend;
using namespace std::chrono_literals;

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
    std::cout << "Refused, as is to be expected of a used token: " << e.what() << '\n';
  }
}

// What your service does with the requests that the actor sends as the user.
void followSession(const ClerkBackend& sdk, const std::string& sessionToken) {
  auto now = std::chrono::system_clock::now();
  const Authenticator authenticator(sdk, {.authorizedParties = {"https://app.example.test"}, .now = [&] {
                                            return now;  // a service leaves this out
                                          }});
  const http::Headers headers{{"Authorization", "Bearer " + sessionToken}};

  const auto state = authenticator.authenticateRequest(headers);
  std::cout << "A request comes: " << example::describe(state) << '\n';
  if (!state.isSignedIn()) return;

  const auto revoked = sdk.sessions.revoke(state.claims().sessionId);
  std::cout << "Session " << revoked.session->id << " is " << revoked.session->status.value()
            << " now, and gets no further token.\n";
  std::cout << "Its last token still counts: " << example::describe(authenticator.authenticateRequest(headers)) << '\n';
  now += 66s;  // its minute, the clock skew of 5 s, and what is left of a second
  std::cout << "A minute later: " << example::describe(authenticator.authenticateRequest(headers)) << '\n';
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(argc, argv,
                                        {.purpose = "Plays an impersonation through; with --live it creates an actor "
                                                    "token, and revokes it twice.",
                                         .people = true,
                                         .url = true});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();

  const auto unused = createToken(sdk, arguments);
  if (unused.url) example::deliver(*unused.url, arguments);
  const auto response = sdk.actorTokens.revoke(unused.id);
  example::print("Revoked", *response.actorToken);
  revokeTooLate(sdk, unused);

  if (!server.isMock()) return 0;  // from here on, a person would have to open the URL
  const auto used = createToken(sdk, arguments);
  const auto sessionToken = server.mock().open(used.url.value());
  std::cout << "The actor opened the URL of " << used.id << " and is signed in as the user.\n";
  revokeTooLate(sdk, used);
  followSession(sdk, sessionToken);
} catch (...) {
  return example::reportFailure();
}
