// Runs a program in an environment in which ClerkBackend::fromEnv() finds a mock, and tells how it ended. The
// environment has the keys of the mock's instance, too, and in DOCS_ what a visitor and a webhook send.

#include <clerk/backend/testing/mock_server.hpp>

#include <nlohmann/json.hpp>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

// Somebody who acts as user_1, an admin of org_1.
std::string sessionToken(const clerk::backend_testing::MockServer& mock) {
  return mock.sessionToken(
      "sess_1", {{"azp", "https://app.example.com"},
                 {"exp", 9'000'000'000},
                 {"act", {{"sub", "user_2"}, {"reason", "ticket 4711"}}},
                 {"o", {{"id", "org_1"}, {"slg", "acme"}, {"rol", "admin"}, {"per", "create,read"}, {"fpm", "3"}}},
                 {"fea", "o:invoices"},
                 {"pla", "u:pro"}});
}

}  // namespace

int main(int, char** argv) {
  clerk::backend_testing::MockServer mock;
  for (const char* user : {"user_1", "user_2"}) mock.put("users", {{"id", user}});
  mock.put("organizations", {{"id", "org_1"}, {"name", "Acme"}});
  mock.put("sessions", {{"id", "sess_1"}, {"user_id", "user_1"}});
  setenv("CLERK_SECRET_KEY", mock.secretKey().c_str(), 1);
  setenv("CLERK_API_URL", mock.url().c_str(), 1);
  setenv("CLERK_JWT_KEY", mock.signingKey().pem().c_str(), 1);
  setenv("CLERK_WEBHOOK_SIGNING_SECRET", mock.webhookSecret().c_str(), 1);
  const auto webhook = mock.webhook("user.created", {{"id", "user_1"}});
  nlohmann::json headers(std::vector(webhook.headers.begin(), webhook.headers.end()));
  headers.push_back({"Cookie", "theme=dark; __session=" + sessionToken(mock)});
  setenv("DOCS_HEADERS", headers.dump().c_str(), 1);
  setenv("DOCS_SESSION_TOKEN", sessionToken(mock).c_str(), 1);
  setenv("DOCS_WEBHOOK_BODY", webhook.body.c_str(), 1);
  pid_t child = 0;
  int status = 0;
  if (posix_spawn(&child, argv[1], nullptr, nullptr, argv + 1, environ) != 0 || waitpid(child, &status, 0) != child) {
    return 127;
  }
  const int result = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  std::cout << "ended with " << result << '\n';
  return result;
}
