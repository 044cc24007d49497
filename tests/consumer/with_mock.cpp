#include <clerk/backend.hpp>
#include <clerk/backend/testing/fake_client.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <cstdio>
#include <exception>
#include <memory>

using namespace clerk::backend;

int main() try {
  const clerk::backend_testing::MockServer mock;
  const auto sdk = ClerkBackend::builder().setSecurity(mock.secretKey()).setServerUrl(mock.url()).build();

  operations::CreateActorTokenRequestBody request;
  request.userId = "user_1";
  request.actor.sub = "user_2";
  request.actor.additionalProperties["reason"] = "ticket 4711";

  const auto created = sdk.actorTokens.create(request);
  if (!created.actorToken || !created.actorToken->url) return 1;
  const auto revoked = sdk.actorTokens.revoke(created.actorToken->id);
  if (revoked.statusCode != 200) return 2;

  bool caught = false;
  try {
    sdk.actorTokens.revoke("act_unknown");
  } catch (const errors::ClerkErrors& e) {
    std::printf("%s\n", e.what());
    caught = e.statusCode() == 404 && !e.errors().empty();
  }
  if (!caught) return 3;

  const auto fake = std::make_shared<clerk::backend_testing::FakeClient>();
  fake->reply(200, clerk::backend_testing::actorTokenJson("act_7", "revoked"));
  const auto offline = ClerkBackend::builder().setSecurity("sk_fake").setClient(fake).build();
  return offline.actorTokens.revoke("act_7").actorToken->id == "act_7" ? 0 : 4;
} catch (const std::exception& e) {
  std::fprintf(stderr, "unexpected: %s\n", e.what());
  return 5;
}
