#pragma once

#include <netinet/in.h>
#include <sys/socket.h>

#include <stdexcept>

namespace clerk::backend::tests {

/// Binds a socket to a free port of 127.0.0.1, and returns that.
inline int bindToLoopback(int socket) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* any = reinterpret_cast<sockaddr*>(&address);
  socklen_t size = sizeof address;
  if (bind(socket, any, size) != 0 || getsockname(socket, any, &size) != 0) {
    throw std::runtime_error("no port of 127.0.0.1 can be had");
  }
  return ntohs(address.sin_port);
}

}  // namespace clerk::backend::tests
