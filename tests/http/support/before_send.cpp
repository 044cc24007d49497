#include "http/support/before_send.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

#include <mutex>
#include <utility>

namespace {

std::mutex mutex;
int awaitedPort = 0;
std::function<void(int)> awaitingAction;

int peerPort(int socket) {
  sockaddr_in peer{};
  socklen_t size = sizeof peer;
  const bool isKnown = getpeername(socket, reinterpret_cast<sockaddr*>(&peer), &size) == 0;
  return isKnown && peer.sin_family == AF_INET ? ntohs(peer.sin_port) : 0;
}

void runAction(int socket) {
  std::function<void(int)> action;
  {
    const std::lock_guard lock(mutex);
    if (awaitedPort == 0 || peerPort(socket) != awaitedPort) return;
    awaitedPort = 0;
    action.swap(awaitingAction);
  }
  action(socket);
}

}  // namespace

// Stands before the system's.
extern "C" ssize_t send(int socket, const void* data, std::size_t size, int flags) {
  runAction(socket);
  return sendto(socket, data, size, flags, nullptr, 0);
}

namespace clerk::backend::tests {

BeforeSend::BeforeSend(int port, std::function<void(int)> action) {
  const std::lock_guard lock(mutex);
  awaitedPort = port;
  awaitingAction = std::move(action);
}

BeforeSend::~BeforeSend() {
  const std::lock_guard lock(mutex);
  awaitedPort = 0;
  awaitingAction = nullptr;
}

}  // namespace clerk::backend::tests
