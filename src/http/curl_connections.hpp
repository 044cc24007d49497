#pragma once

#include "http/curl_handles.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace clerk::backend::http {

/// The connections that the handles of one multi handle share, as far as the SDK has to know them: libcurl's own view
/// of an idle connection is not to be trusted.
class CurlConnections {
 public:
  CurlConnections() = default;
  CurlConnections(const CurlConnections&) = delete;
  CurlConnections& operator=(const CurlConnections&) = delete;

  /// Lets this know when libcurl closes a connection that the handle has opened. It must outlive them.
  void watch(CURL* easy);

  /// Opens a socket for a connection of such a handle; CURL_SOCKET_BAD where none can be had.
  curl_socket_t open(const curl_sockaddr& address) noexcept;

  enum class State {
    stale,  ///< It was used before, and has bytes, its end or an error to read: no answer to a new request comes there.
    http1,  ///< Usable, and an earlier exchange has shown that it speaks HTTP/1.1.
    usable,
  };

  /// Begins to use the connection with that local port.
  State use(int localPort);

  /// The exchange on the connection with that local port is over.
  void release(int localPort, bool isHttp2);

  /// Whether it is certain that nothing was sent on the connection since it was last used: it is closed, and its
  /// counter of bytes stands where it stood. False for one of `State::http1`, whose bytes are not counted.
  bool isUnsent(int localPort) const noexcept;

  /// Whether libcurl may have read more of the connection than the last answer, and nothing was received since then:
  /// what comes as an answer was there before the request. Of HTTP/1.1, to be asked while the answer comes.
  bool hasReceivedNothing(int localPort) noexcept;

  /// nginx ends a connection after 1,000 requests (keepalive_requests), others after more. With HTTP/1.1 the last
  /// answer says so; with HTTP/2 a GOAWAY may come while the next request goes out.
  static constexpr std::size_t maxUses = 950;

  /// Whether a connection of HTTP/2 has served so many requests.
  bool hasAnyServed(std::size_t uses) const noexcept;

  /// Calls `use` with the socket of each that is open.
  template <class Use>
  void forEachSocket(const Use& use) const {
    for (const auto& each : connections_)
      if (!each.isClosed) use(each.socket);
  }

 private:
  struct Connection {
    curl_socket_t socket;
    int localPort = 0;  // 0 until it is known
    std::size_t uses = 0;
    std::size_t inUse = 0;  // more than one with HTTP/2
    std::uint64_t bytesBefore = 0;
    std::uint64_t receivedBefore = 0;
    bool isHttp2 = false;
    bool isClosed = false;
    bool isUnsent = false;
  };

  static int close(void* self, curl_socket_t socket) noexcept;
  Connection* find(int localPort) noexcept;

  std::vector<Connection> connections_;
};

}  // namespace clerk::backend::http
