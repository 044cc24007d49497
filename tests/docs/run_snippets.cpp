// Runs every block of statements in an environment in which ClerkBackend::fromEnv() finds a mock. A block may end with
// what the service refuses, for instance an id that stands for yours; it must not end with anything else.

#include "prelude.hpp"

#include <cstdlib>
#include <exception>
#include <vector>

static http::Headers headersFromEnvironment() {
  http::Headers read;
  const auto fields = nlohmann::json::parse(std::getenv("DOCS_HEADERS"));
  for (const auto& [name, value] : fields.get<std::vector<std::pair<std::string, std::string>>>())
    read.add(name, value);
  return read;
}

const ClerkBackend sdk = ClerkBackend::fromEnv();
const operations::CreateActorTokenRequestBody request{.userId = "user_1", .actor = {.sub = "user_2"}};
components::ActorToken token;
const http::Headers headers = headersFromEnvironment();
const std::string body = std::getenv("DOCS_WEBHOOK_BODY");
const std::string sessionToken = std::getenv("DOCS_SESSION_TOKEN");
const Authenticator authenticator(sdk);
const SessionClaims claims = authenticator.verifyToken(sessionToken);

void deliver(const std::string&) {}

std::string mockKey() { return std::getenv("CLERK_SECRET_KEY"); }
std::string mockUrl() { return std::getenv("CLERK_API_URL"); }

namespace {

bool endsWell(void (*snippet)()) {
  try {
    token = sdk.actorTokens.create(request).actorToken.value();
    snippet();
    return true;
  } catch (const errors::ClerkErrors& e) {
    std::cout << e.what() << '\n';
    return true;
  } catch (const std::exception& e) {
    std::cout << e.what() << '\n';
    return false;
  }
}

}  // namespace

int main() {
  int failed = 0;
  for (const auto& [name, snippet] : allSnippets) {
    std::cout << name << std::endl;
    if (endsWell(snippet)) continue;
    std::cout << name << " FAILED\n";
    ++failed;
  }
  return failed == 0 ? 0 : 1;
}
