#include <clerk/backend.hpp>

int main() {
  const auto sdk = clerk::backend::ClerkBackend::builder().setSecurity("sk_fake").build();
  const auto created = sdk.actorTokens.create({});
  sdk.actorTokens.revoke(created.actorToken->id);
}
