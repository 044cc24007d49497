#pragma once

#include "http/curl_handles.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
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

  /// One exchange's use of a connection.
  struct Use {
    std::uint64_t connection = 0;  ///< 0 where there is nothing to release.
    /// It was used before, and has bytes, its end or an error to read: no answer to a new request comes there.
    bool isStale = false;
    std::optional<std::uint64_t> sentBefore{};  ///< Bytes that had left by then, where they were counted.
  };

  /// To be called before each pass of libcurl over its handles. What was seen of a connection of HTTP/2 in one pass
  /// serves for all exchanges that begin in it.
  void beginPass() noexcept { ++pass_; }

  /// Begins to use the connection with that local port.
  Use use(int localPort);

  /// The exchange is over.
  /// @param isHttp1 whether its answer came by HTTP/1.1; false where there was none
  void release(const Use& use, bool isHttp1);

  /// Whether it is certain that nothing was sent on the connection since then: it is closed, and its counter of bytes
  /// stood where it had stood.
  bool isUnsent(const Use& use) const noexcept;

  /// Whether libcurl may have read more of the connection than the last answer, and nothing was received since then:
  /// what comes as an answer was there before the request. Only with HTTP/1.1; to be asked while the answer comes.
  bool hasReceivedNothing(const Use& use) const noexcept;

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
    std::uint64_t id;
    curl_socket_t socket;
    int localPort = 0;  // 0 until it is known
    std::size_t uses = 0;
    std::size_t inUse = 0;  // more than one with HTTP/2
    std::uint64_t receivedBefore = 0;
    std::chrono::nanoseconds lastUsed{};  // by the coarse clock
    std::uint64_t lastSeen = 0;           // in which pass
    bool isHttp1 = false;                 // else HTTP/2, or not known yet
    bool hasEnded = false;                // by the server
    bool isClosed = false;
    std::optional<std::uint64_t> sentInAll{};  // of one that is closed, where nothing more will leave
  };

  static int close(void* self, curl_socket_t socket) noexcept;
  Connection* findOpen(int localPort) noexcept;
  const Connection* find(std::uint64_t id) const noexcept;

  std::vector<Connection> connections_;  // and closed ones that are still in use
  std::uint64_t lastId_ = 0;
  std::uint64_t pass_ = 0;
};

}  // namespace clerk::backend::http
