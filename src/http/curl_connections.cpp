#include "http/curl_connections.hpp"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <ctime>
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

// Stands still for some milliseconds, and takes little to read.
std::chrono::nanoseconds coarseTime() noexcept {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
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
    connections_.push_back({++lastId_, socket});
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
    if (traffic && traffic->isClosed) found->sentInAll = traffic->sent;
    found->isClosed = true;
    if (found->inUse == 0) connections.erase(found);
  }
  return ::close(socket);
}

// Null also where there are two of them: connections to several servers may share a local port.
CurlConnections::Connection* CurlConnections::findOpen(int localPort) noexcept {
  Connection* found = nullptr;
  for (auto& each : connections_) {
    if (each.isClosed) continue;
    if (each.localPort == 0) each.localPort = localPortOf(each.socket);
    if (each.localPort != localPort) continue;
    if (found != nullptr) return nullptr;
    found = &each;
  }
  return found;
}

const CurlConnections::Connection* CurlConnections::find(std::uint64_t id) const noexcept {
  const auto found =
      std::find_if(connections_.begin(), connections_.end(), [&](const Connection& each) { return each.id == id; });
  return found == connections_.end() ? nullptr : &*found;
}

CurlConnections::Use CurlConnections::use(int localPort) {
  auto* connection = findOpen(localPort);
  if (connection == nullptr) return {};
  const bool isReused = connection->uses++ > 0;
  const bool isHttp1 = connection->isHttp1;
  Use use;
  if (isHttp1) use.isStale = hasSomethingToRead(connection->socket);
  // The counters take a system call. They are for a reset that comes right between that look and the request, which is
  // not to be feared on a connection that has answered just now.
  const bool isToBeSeen =
      isHttp1 ? readsAhead() || coarseTime() != connection->lastUsed : connection->lastSeen != pass_;
  if (isToBeSeen) {
    connection->lastSeen = pass_;
    const auto traffic = trafficOn(connection->socket);
    // With HTTP/2 the server may have had something to say; but where it has ended the connection, nothing more comes.
    if (isReused && !isHttp1) connection->hasEnded = hasEnded(connection->socket, traffic);
    if (traffic) use.sentBefore = traffic->sent;
    connection->receivedBefore = traffic ? traffic->received : 0;
  }
  use.isStale = use.isStale || connection->hasEnded;
  if (use.isStale) return use;
  ++connection->inUse;
  use.connection = connection->id;
  return use;
}

bool CurlConnections::hasReceivedNothing(const Use& use) const noexcept {
  if (!readsAhead()) return false;
  const auto* connection = find(use.connection);
  if (connection == nullptr || connection->isClosed || !connection->isHttp1) return false;
  const auto traffic = trafficOn(connection->socket);
  return traffic && traffic->received == connection->receivedBefore;
}

void CurlConnections::release(const Use& use, bool isHttp1) {
  const auto found = std::find_if(connections_.begin(), connections_.end(),
                                  [&](const Connection& each) { return each.id == use.connection; });
  if (found == connections_.end()) return;
  found->isHttp1 = found->isHttp1 || isHttp1;
  found->lastUsed = coarseTime();
  if (--found->inUse == 0 && found->isClosed) connections_.erase(found);
}

bool CurlConnections::isUnsent(const Use& use) const noexcept {
  const auto* connection = find(use.connection);
  return connection != nullptr && use.sentBefore && connection->sentInAll == use.sentBefore;
}

bool CurlConnections::hasAnyServed(std::size_t uses) const noexcept {
  return std::any_of(connections_.begin(), connections_.end(),
                     [&](const Connection& each) { return !each.isHttp1 && !each.isClosed && each.uses >= uses; });
}

}  // namespace clerk::backend::http
