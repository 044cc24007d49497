// A small HTTP service: an endpoint for those who are signed in, one for webhooks, and a log of who acts as whom.

#include <clerk/backend.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/testing/signed_webhook.hpp>
#include <clerk/backend/testing/signing_key.hpp>

#include "example_support.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

using namespace clerk::backend;
using clerk::backend_testing::MockServer;
using nlohmann::json;

namespace {

// All fields, and each as often as it was sent: of two `Authorization` neither counts.
http::Headers headersOf(const httplib::Request& request) {
  http::Headers headers;
  for (const auto& [name, value] : request.headers) headers.add(name, value);
  return headers;
}

void answer(httplib::Response& response, int status, const json& body) {
  response.status = status;
  response.set_content(body.dump(), "application/json");
}

void log(const httplib::Request& request, const std::string& what) {
  std::cout << "  " + request.method + ' ' + request.path + ": " + what + '\n';  // one line of one thread at a time
}

class Service {
 public:
  Service(const ClerkBackend& sdk, const std::string& origin, std::string signingSecret)
      : authenticator_(sdk, {.authorizedParties = {origin}}), signingSecret_(std::move(signingSecret)) {
    server_.set_payload_max_length(std::size_t{1} << 20U);
    server_.Get("/me", [this](const auto& request, auto& response) { tellWhoCalls(request, response); });
    if (signingSecret_.empty()) return;
    server_.Post("/webhooks", [this](const auto& request, auto& response) { takeWebhook(request, response); });
  }

  httplib::Server& server() noexcept { return server_; }

 private:
  void tellWhoCalls(const httplib::Request& request, httplib::Response& response) const {
    const auto state = authenticator_.authenticateRequest(headersOf(request));
    log(request, example::describe(state));
    if (state.isUnavailable()) return answer(response, 503, {{"reason", state.reason()}});
    if (!state.isSignedIn()) {
      response.set_header("WWW-Authenticate", "Bearer");
      return answer(response, 401, {{"reason", state.reason()}});
    }
    const auto& claims = state.claims();
    json body{{"user", claims.userId}};
    if (claims.actor) body["actor"] = claims.actor->sub;
    answer(response, 200, body);
  }

  void takeWebhook(const httplib::Request& request, httplib::Response& response) const {
    try {
      const auto event = verifyWebhook(headersOf(request), request.body, signingSecret_);
      log(request, event.type + " in message " + event.id);
      response.status = 204;
    } catch (const errors::WebhookVerificationException& e) {
      log(request, "refused, " + std::string(e.reason()));
      answer(response, 400, {{"reason", e.reason()}});
    }
  }

  Authenticator authenticator_;
  std::string signingSecret_;
  httplib::Server server_;
};

// Serves on a thread of its own for as long as it lives.
class Running {
 public:
  explicit Running(httplib::Server& server)
      : server_(server),
        port_(server.bind_to_any_port("127.0.0.1")),
        thread_([&server] { server.listen_after_bind(); }) {
    if (port_ < 0) std::terminate();  // no port of this machine is free
    while (!server.is_running()) std::this_thread::yield();
  }
  ~Running() {
    server_.stop();
    thread_.join();
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  int port() const noexcept { return port_; }

 private:
  httplib::Server& server_;
  int port_;
  std::thread thread_;
};

void show(const httplib::Result& result) {
  if (!result) throw std::runtime_error("the service does not answer");
  std::cout << "  answered " << result->status << ' ' << result->body << '\n';
}

// Those who would call the service from elsewhere.
class Visitors {
 public:
  Visitors(int port, MockServer& mock, const ClerkBackend& sdk) : client_("127.0.0.1", port), mock_(mock), sdk_(sdk) {}

  void come() {
    get("Nobody in particular", {});
    get("A user with a cookie", {{"Cookie", "theme=dark; __session=" + tokenOf("user_1")}});
    get("A support engineer who acts as the user", {{"Authorization", "Bearer " + actorsToken("user_1", "user_2")}});
    const clerk::backend_testing::SigningKey forger(mock_.signingKey().keyId());
    get("A forger", {{"Authorization", "Bearer " + forger.sessionToken({{"sub", "user_1"}})}});

    const auto genuine = mock_.webhook("user.created", {{"id", "user_3"}});
    post("A webhook", genuine, genuine.body);
    post("The same with another body", genuine, R"({"type":"user.deleted","data":{"id":"user_3"}})");
  }

 private:
  void get(std::string_view who, const httplib::Headers& headers) {
    std::cout << who << '\n';
    show(client_.Get("/me", headers));
  }

  void post(std::string_view who, const clerk::backend_testing::SignedWebhook& webhook, const std::string& body) {
    std::cout << who << '\n';
    httplib::Headers headers;
    for (const auto& [name, value] : webhook.headers) headers.emplace(name, value);
    show(client_.Post("/webhooks", headers, body, "application/json"));
  }

  std::string tokenOf(const std::string& userId) {
    return mock_.sessionToken(sdk_.sessions.create({.userId = userId}).session->id);
  }

  std::string actorsToken(const std::string& userId, const std::string& actor) {
    return mock_.open(sdk_.actorTokens.create({.userId = userId, .actor = {.sub = actor}}).actorToken->url.value());
  }

  httplib::Client client_;
  MockServer& mock_;
  ClerkBackend sdk_;
};

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments =
      example::parse(argc, argv,
                     {.purpose = "Serves /me and /webhooks; with --live on port 8080 until it is "
                                 "ended, and webhooks only where CLERK_WEBHOOK_SIGNING_SECRET is set.",
                      .id = "ORIGIN"});
  example::Server api(arguments);
  const ClerkBackend sdk = api.connect();

  if (!api.isMock()) {
    Service service(sdk, arguments.id.value(), environment("CLERK_WEBHOOK_SIGNING_SECRET"));
    std::cout << "Serving on http://127.0.0.1:8080/me\n" << std::flush;
    if (!service.server().listen("127.0.0.1", 8080)) throw std::runtime_error("port 8080 cannot be had");
    return 0;
  }
  auto& mock = api.mock();
  mock.put("users", {{"id", "user_1"}});
  Service service(sdk, "https://app.example.test", mock.webhookSecret());
  const Running running(service.server());
  Visitors(running.port(), mock, sdk).come();
} catch (...) {
  return example::reportFailure();
}
