#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <array>
#include <cstdint>

namespace clerk::backend::tests {

/// Listens, and takes no connection any more: what is sent to begin one is dropped.
class DeadAddress {
 public:
  /// @param port 0 for any that is free
  explicit DeadAddress(const char* ip, int port = 0) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    inet_pton(AF_INET, ip, &address.sin_addr);
    auto* any = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    for (auto& each : sockets_) each = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    EXPECT_EQ(bind(sockets_[0], any, size), 0);
    EXPECT_EQ(listen(sockets_[0], 0), 0);
    EXPECT_EQ(getsockname(sockets_[0], any, &size), 0);
    port_ = ntohs(address.sin_port);
    for (std::size_t each = 1; each < sockets_.size(); ++each) connect(sockets_[each], any, size);
  }
  ~DeadAddress() {
    for (const int each : sockets_) close(each);
  }
  DeadAddress(const DeadAddress&) = delete;
  DeadAddress& operator=(const DeadAddress&) = delete;

  int port() const noexcept { return port_; }

 private:
  std::array<int, 4> sockets_{};
  int port_ = 0;
};

}  // namespace clerk::backend::tests
