// A service in front of the SDK: support engineers ask it for actor tokens. It shows what a service needs besides the
// calls themselves: errors mapped to statuses, log lines that belong together, metrics, and an end in good order.

#include <clerk/backend.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/hooks/observer.hpp>
#include <clerk/backend/sessions.hpp>

#include "example_support.hpp"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <functional>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

using namespace clerk::backend;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

// The request of ours that this thread is serving: its number stands in every line that comes of it.
thread_local int requestNumber = 0;

void log(int request, const std::string& what) {
  std::cout << "  [" + std::to_string(request) + "] " + what + '\n' << std::flush;
}

// Writes a line for each call to Clerk, with the number of the request that it was made for, and counts.
class Watch final : public hooks::Observer {
 public:
  void onCallBegin(const hooks::CallInfo& call) override {  // on the thread that makes the call
    const std::lock_guard lock(mutex_);
    requests_[std::string(call.callId)] = requestNumber;
  }

  void onCallEnd(const hooks::CallInfo& call, const hooks::CallEnd& end) override {
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(end.duration);
    const std::lock_guard lock(mutex_);
    const auto request = requests_.extract(std::string(call.callId)).mapped();
    log(request, std::string(call.operationId) + ", call " + std::string(call.callId) + ", status " +
                     std::to_string(end.statusCode) + ", attempts " + std::to_string(end.attempts));
    auto& counted = calls_[std::string(call.operationId)];
    ++counted.count;
    if (end.error != nullptr) ++counted.failed;
    counted.milliseconds += time.count();
  }

  std::string metrics() const {
    std::string text;
    const std::lock_guard lock(mutex_);
    for (const auto& [operation, counted] : calls_) {
      const auto line = [&text, label = "{operation=\"" + operation + "\"} "](const char* name, long long value) {
        text += name + label + std::to_string(value) + '\n';
      };
      line("clerk_calls_total", counted.count);
      line("clerk_calls_failed_total", counted.failed);
      line("clerk_call_milliseconds_total", counted.milliseconds);
    }
    return text;
  }

 private:
  struct Counted {
    int count = 0;
    int failed = 0;
    long long milliseconds = 0;
  };

  mutable std::mutex mutex_;
  std::map<std::string, int> requests_;
  std::map<std::string, Counted> calls_;
};

// What our callers are told of an error of Clerk's.
int statusOf(const errors::ClerkException& error) {
  if (dynamic_cast<const errors::TimeoutException*>(&error) != nullptr) return 504;
  switch (error.statusCode()) {
    case 400:
      return 409;  // the token has been used or revoked
    case 402:
    case 404:
    case 422:
    case 429:
      return error.statusCode();
    default:
      return 502;  // no answer, an answer that nobody expected, or our own key is refused
  }
}

class Desk {
 public:
  Desk(const ClerkBackend& sdk, const std::string& origin, std::shared_ptr<const Watch> watch)
      : sdk_(sdk), authenticator_(sdk_, {.authorizedParties = {origin}}), watch_(std::move(watch)) {
    server_.set_payload_max_length(std::size_t{64} << 10U);
    server_.Post("/impersonations", [this](const auto& request, auto& response) {
      serve(request, response, [&](const SessionClaims& engineer) {
        const auto body = json::parse(request.body, nullptr, false);
        if (!body.is_object() || !body.value("user_id", json()).is_string()) return answer(response, 422, {});
        const auto created = sdk_.actorTokens.create(
            {.userId = body["user_id"], .actor = {.sub = engineer.userId}, .expiresInSeconds = 600});
        // The URL is a credential: it is for the engineer who asked, and for no log.
        answer(response, 201, {{"id", created.actorToken->id}, {"url", created.actorToken->url.value_or("")}});
      });
    });
    server_.Delete(R"(/impersonations/([A-Za-z0-9_]+))", [this](const auto& request, auto& response) {
      serve(request, response, [&](const SessionClaims&) {
        sdk_.actorTokens.revoke(request.matches[1]);
        response.status = 204;
      });
    });
    server_.Get("/metrics", [this](const auto&, auto& response) {
      response.set_content(watch_->metrics(), "text/plain; version=0.0.4");
    });
  }

  httplib::Server& server() noexcept { return server_; }

 private:
  static void answer(httplib::Response& response, int status, const json& body) {
    response.status = status;
    response.set_content(body.dump(), "application/json");
  }

  // Serves what only those may ask for who have the permission, as members of the organization that is active in their
  // session, and who act as nobody else.
  template <class Work>
  void serve(const httplib::Request& request, httplib::Response& response, const Work& work) {
    requestNumber = ++requests_;
    const auto state = authenticator_.authenticateRequest(request.get_header_value("Authorization"), "");
    log(requestNumber, request.method + ' ' + (request.method == "DELETE" ? "/impersonations/…" : request.path) + ", " +
                           example::describe(state));
    if (state.isUnavailable()) answer(response, 503, {});
    else if (!state.isSignedIn()) answer(response, 401, {});
    else if (state.claims().actor || !state.claims().hasPermission("org:support:impersonate"))
      answer(response, 403, {});
    else attempt(response, [&] { work(state.claims()); });
    log(requestNumber, "answered " + std::to_string(response.status));
  }

  template <class Work>
  static void attempt(httplib::Response& response, const Work& work) {
    try {
      work();
    } catch (const errors::ClerkException& error) {
      log(requestNumber, "call " + error.callId() + " failed: " + error.what());
      if (const auto wait = error.retryAfter()) response.set_header("Retry-After", std::to_string(wait->count()));
      answer(response, statusOf(error), {{"outcome_unknown", error.outcomeUnknown()}});
    } catch (const std::invalid_argument&) {  // an id that can be none; nothing was sent
      answer(response, 422, {});
    }
  }

  const ClerkBackend sdk_;
  const Authenticator authenticator_;
  const std::shared_ptr<const Watch> watch_;
  std::atomic<int> requests_{0};
  httplib::Server server_;
};

// Serves until SIGINT or SIGTERM, and then until what has been begun is answered. `main` has blocked both.
void serveUntilTold(httplib::Server& server, const std::function<void()>& whenServing) {
  std::thread serving([&server] { server.listen_after_bind(); });
  while (!server.is_running()) std::this_thread::yield();
  auto visitors = std::async(std::launch::async, [&] {
    try {
      whenServing();
    } catch (...) {
      kill(getpid(), SIGTERM);
      throw;
    }
  });
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  int received = 0;
  sigwait(&signals, &received);
  std::cout << "Told to end: no further connection is taken\n";
  server.stop();  // the threads finish what they serve
  serving.join();
  visitors.get();
}

// Plays an engineer, and what can go wrong.
void visit(int port, clerk::backend_testing::MockServer& mock, const std::string& sessionToken,
           const std::string& customersToken) {
  httplib::Client client("127.0.0.1", port);
  const auto show = [](const std::string& what, const httplib::Result& result) {
    if (!result) throw std::runtime_error("the service does not answer");
    std::cout << what << ": " << result->status << '\n';
    return result->body;
  };
  const auto ask = [&](const std::string& user) {
    return client.Post("/impersonations", json{{"user_id", user}}.dump(), "application/json");
  };
  client.set_default_headers({{"Authorization", "Bearer " + customersToken}});
  show("A customer asks for a token", ask("user_1"));
  client.set_default_headers({{"Authorization", "Bearer " + sessionToken}});
  const std::string id = json::parse(show("An engineer asks for a token", ask("user_1"))).at("id");
  show("takes it back", client.Delete("/impersonations/" + id));
  show("takes it back once more", client.Delete("/impersonations/" + id));
  show("names no user", ask(""));
  mock.addFault({.status = 429, .headers = {{"Retry-After", "60"}}});
  show("asks while Clerk has too much to do", ask("user_1"));
  mock.addFault({.delay = 2s});
  show("asks while Clerk is slow", ask("user_1"));
  std::cout << client.Get("/metrics")->body;

  mock.addFault({.delay = 200ms, .afterServing = true});
  const auto before = mock.requestCount();
  auto last = std::async(std::launch::async, [&] { return show("An engineer who asked just before", ask("user_1")); });
  while (mock.requestCount() == before) std::this_thread::yield();  // it is with Clerk
  kill(getpid(), SIGTERM);
  last.get();
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(
      argc, argv,
      {.purpose = "Serves /impersonations and /metrics; with --live on port 8080 until it is ended.", .id = "ORIGIN"});
  // Blocked before any thread starts, so that all inherit it and one waits for them.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  example::Server api(arguments);
  const auto watch = std::make_shared<Watch>();
  auto builder = api.builder().addObserver(watch).setTimeout(1s);
  if (!api.isMock()) {
    Desk desk(builder.build(), arguments.id.value(), watch);
    if (!desk.server().bind_to_port("127.0.0.1", 8080)) throw std::runtime_error("port 8080 cannot be had");
    std::cout << "Serving on http://127.0.0.1:8080/impersonations\n" << std::flush;
    serveUntilTold(desk.server(), [] {});
    return 0;
  }
  auto& mock = api.mock();
  mock.put("users", {{"id", "user_1"}});
  mock.put("users", {{"id", "user_2"}});
  const auto support = mock.put("organizations", {{"name", "Support"}});
  mock.put("organization_memberships", {{"organization_id", support},
                                        {"user_id", "user_2"},
                                        {"role", "org:engineer"},
                                        {"permissions", {"org:support:impersonate"}}});
  const auto engineers = mock.put("sessions", {{"user_id", "user_2"}, {"last_active_organization_id", support}});
  const auto customers = mock.put("sessions", {{"user_id", "user_1"}});
  Desk desk(builder.setRetryConfig(RetryConfig::none()).build(), "https://app.example.test", watch);
  const int port = desk.server().bind_to_any_port("127.0.0.1");
  if (port < 0) throw std::runtime_error("no port can be had");
  serveUntilTold(desk.server(), [&] { visit(port, mock, mock.sessionToken(engineers), mock.sessionToken(customers)); });
} catch (...) {
  return example::reportFailure();
}
