#include <clerk/backend.hpp>

int main() { const auto sdk = clerk::backend::ClerkBackend::builder().setSecurity("sk_fake").build(); }
