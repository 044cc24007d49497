// Ends while calls are under way: http_exit_tests <http1, tls, http2> <connecting, sent, kept>. Ends with 0 and within
// its time where nothing crashes or hangs.

#include <clerk/backend.hpp>

#include "http/support/http2.hpp"
#include "http/support/raw_server.hpp"

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <optional>
#include <string>

namespace {

using namespace clerk::backend;
using tests::Authority;
using tests::Connection;
using tests::Http2Stream;
using tests::RawRequest;
using tests::RawServer;

constexpr int calls = 8;

// The server is another process, as it uses the libraries that are cleaned up at exit. It writes its port, and a byte
// for each request.
[[noreturn]] void serve(const std::string& protocol, const Authority& authority, int pipe) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  const auto tell = [pipe] { return write(pipe, "r", 1) == 1; };
  const auto stall = [&](const RawRequest&, Connection& connection) {
    if (tell()) connection.stall();
    return false;
  };
  std::optional<RawServer> server;
  if (protocol == "http1") server.emplace(stall);
  else if (protocol == "tls") server.emplace(stall, authority.serve());
  else server.emplace(tests::http2([&](const Http2Stream&) { return tell(); }), tests::overHttp2(authority.serve()));
  const int port = server->port();
  if (write(pipe, &port, sizeof port) != sizeof port) std::abort();
  for (;;) pause();
}

std::optional<ClerkBackend> client;
const ClerkBackend* volatile kept = nullptr;  // never destroyed

}  // namespace

int main(int argc, char** argv) {
  const std::string protocol = argc == 3 ? argv[1] : "";
  const std::string moment = argc == 3 ? argv[2] : "";
  const Authority authority;
  int pipes[2];
  if (pipe(pipes) != 0) return 1;
  if (fork() == 0) serve(protocol, authority, pipes[1]);
  int port = 0;
  if (read(pipes[0], &port, sizeof port) != sizeof port) return 1;
  auto builder = ClerkBackend::builder();
  const std::string host = protocol == "http1" ? "http://127.0.0.1:" : "https://localhost:";
  builder.setSecurity("sk_fake").setServerUrl(host + std::to_string(port));
  if (protocol != "http1") builder.setCaBlob(authority.pem());
  client.emplace(builder.build());
  for (int call = 0; call < calls; ++call) {
    client->callAsync(operations::RevokeActorTokenRequest{"act_1"}, [](const auto&) {});
  }
  char request = 0;
  for (int seen = 0; moment == "sent" && seen < calls; ++seen) {
    if (read(pipes[0], &request, 1) != 1) return 1;
  }
  if (moment == "kept") kept = new ClerkBackend(*client);
  return 0;
}
