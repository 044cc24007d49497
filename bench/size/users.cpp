#include <clerk/backend.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/users.hpp>

int main() {
  const auto sdk = clerk::backend::ClerkBackend::builder().setSecurity("sk_fake").build();
  sdk.sessions.revoke(sdk.users.get("user_1").user->id);
}
