#include "http/curl_connections.hpp"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <new>
#include <optional>

namespace clerk::backend::http {
namespace {

int localPortOf(curl_socket_t socket) noexcept {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return 0;
  if (address.ss_family == AF_INET) return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port);
  if (address.ss_family == AF_INET6) return ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port);
  return 0;
}

struct Traffic {
  std::uint64_t sent;
  std::uint64_t received;
  bool isClosed;  // nothing more will leave
  bool hasEnded;  // nothing more will come
};

std::optional<Traffic> trafficOn(curl_socket_t socket) noexcept {
  tcp_info info{};
  socklen_t size = sizeof info;
  if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return std::nullopt;
  if (size < offsetof(tcp_info, tcpi_bytes_sent) + sizeof info.tcpi_bytes_sent)
    return std::nullopt;               // before Linux 4.19
  constexpr unsigned established = 1;  // TCP_ESTABLISHED
  constexpr unsigned closed = 7;       // TCP_CLOSE
  return Traffic{info.tcpi_bytes_sent, info.tcpi_bytes_received, info.tcpi_state == closed,
                 info.tcpi_state != established};
}

// From 8.15 or so on libcurl reads more of a TLS connection than the answer. What was there behind it is taken for the
// answer to the next request.
bool readsAhead() {
  static const bool reads = curl_version_info(CURLVERSION_NOW)->version_num >= 0x080f00;
  return reads;
}

bool hasSomethingToRead(curl_socket_t socket) noexcept {
  char byte = 0;
  const auto got = recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return got >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

bool hasEnded(curl_socket_t socket, const std::optional<Traffic>& traffic) noexcept {
  if (traffic) return traffic->hasEnded;
  pollfd polled{socket, POLLRDHUP, 0};
  return poll(&polled, 1, 0) > 0;
}

}  // namespace

void CurlConnections::watch(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlConnections::close);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

curl_socket_t CurlConnections::open(const curl_sockaddr& address) noexcept {
  // A program that is started meanwhile does not inherit it.
  const auto socket = ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
  if (socket < 0) return CURL_SOCKET_BAD;
  try {
    connections_.push_back({socket});
  } catch (const std::bad_alloc&) {
    // It is not watched, then.
  }
  return socket;
}

int CurlConnections::close(void* self, curl_socket_t socket) noexcept {
  auto& connections = static_cast<CurlConnections*>(self)->connections_;
  const auto found = std::find_if(connections.begin(), connections.end(),
                                  [&](const Connection& each) { return each.socket == socket && !each.isClosed; });
  if (found != connections.end()) {
    const auto traffic = trafficOn(socket);
    found->isUnsent = traffic && traffic->isClosed && traffic->sent == found->bytesBefore;
    found->isClosed = true;
    // It is remembered for the request that was on its way to it, if any.
    if (!found->isUnsent || found->inUse == 0) connections.erase(found);
  }
  return ::close(socket);
}

CurlConnections::Connection* CurlConnections::find(int localPort) noexcept {
  for (auto& each : connections_) {
    if (each.isClosed) continue;
    if (each.localPort == 0) each.localPort = localPortOf(each.socket);
    if (each.localPort == localPort) return &each;
  }
  return nullptr;
}

CurlConnections::State CurlConnections::use(int localPort) {
  auto* connection = find(localPort);
  if (connection == nullptr) return State::usable;
  const bool isReused = connection->uses++ > 0;
  const bool wasIdle = isReused && connection->inUse == 0;
  const bool isHttp1 = isReused && !connection->isHttp2;
  ++connection->inUse;
  if (isHttp1 && wasIdle && hasSomethingToRead(connection->socket)) return State::stale;
  if (isHttp1 && !readsAhead()) return State::http1;  // the counters take a system call
  const auto traffic = trafficOn(connection->socket);
  // With HTTP/2 the server may have had something to say; but where it has ended the connection, nothing more comes.
  if (isReused && connection->isHttp2 && hasEnded(connection->socket, traffic)) return State::stale;
  if (traffic) {
    connection->bytesBefore = traffic->sent;
    connection->receivedBefore = traffic->received;
  }
  return isHttp1 ? State::http1 : State::usable;
}

bool CurlConnections::hasReceivedNothing(int localPort) noexcept {
  if (!readsAhead()) return false;
  const auto* connection = find(localPort);
  if (connection == nullptr || connection->uses < 2) return false;
  const auto traffic = trafficOn(connection->socket);
  return traffic && traffic->received == connection->receivedBefore;
}

void CurlConnections::release(int localPort, bool isHttp2) {
  if (auto* connection = find(localPort)) {
    connection->isHttp2 = isHttp2;
    if (connection->inUse > 0) --connection->inUse;
  }
  connections_.erase(
      std::remove_if(connections_.begin(), connections_.end(), [](const Connection& each) { return each.isClosed; }),
      connections_.end());
}

bool CurlConnections::isUnsent(int localPort) const noexcept {
  return std::any_of(connections_.begin(), connections_.end(), [&](const Connection& each) {
    return each.isClosed && each.isUnsent && each.localPort == localPort;
  });
}

bool CurlConnections::hasAnyServed(std::size_t uses) const noexcept {
  return std::any_of(connections_.begin(), connections_.end(),
                     [&](const Connection& each) { return each.isHttp2 && !each.isClosed && each.uses >= uses; });
}

}  // namespace clerk::backend::http
