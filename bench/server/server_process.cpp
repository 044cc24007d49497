#include "server/server_process.hpp"

#include "http/support/certificates.hpp"
#include "measure/child.hpp"
#include "server/event_loop.hpp"
#include "server/exchanges.hpp"
#include "server/nginx.hpp"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>

namespace clerk::backend::bench {
namespace {

int listenOnLoopback() {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || listen(listener, 1024) != 0) {
    throw std::runtime_error("the server cannot listen");
  }
  return listener;
}

int portOf(int listener) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  return ntohs(address.sin_port);
}

}  // namespace

const char* nameOf(Protocol protocol) {
  switch (protocol) {
    case Protocol::http1:
      return "HTTP/1.1";
    case Protocol::tls:
      return "TLS";
    case Protocol::http2:
      return "TLS + HTTP/2";
  }
  return "";
}

ServerProcess::ServerProcess(Kind kind) {
  const tests::Authority authority;
  std::array<int, protocols.size()> listeners{};
  std::array<int, protocols.size()> ports{};
  for (const auto protocol : protocols) {
    const auto index = static_cast<std::size_t>(protocol);
    const bool encrypted = protocol != Protocol::http1;
    listeners[index] = listenOnLoopback();
    ports[index] = portOf(listeners[index]);
    endpoints_[index].url = (encrypted ? "https" : "http") + ("://localhost:" + std::to_string(ports[index])) + "/v1";
    if (encrypted) endpoints_[index].certificates = authority.pem();
  }
  if (kind == Kind::nginx) {
    for (const int listener : listeners) close(listener);
    child_ = startNginx(ports, authority.serve().get());
    return;
  }
  child_ = forkChild([&] {
    const auto http1Context = authority.serve();
    const auto http2Context = authority.serve();
    offerHttp2(http2Context.get());
    EventLoop loop;
    loop.listen(listeners[0], nullptr, makeHttp1);
    loop.listen(listeners[1], http1Context.get(), makeHttp1);
    loop.listen(listeners[2], http2Context.get(), makeHttp2);
    loop.run();
  });
  for (const int listener : listeners) close(listener);
}

ServerProcess::~ServerProcess() {
  kill(child_, SIGKILL);
  waitpid(child_, nullptr, 0);
}

}  // namespace clerk::backend::bench
