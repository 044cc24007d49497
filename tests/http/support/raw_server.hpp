#pragma once

#include "http/support/certificates.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace clerk::backend::tests {

/// A request as its bytes came in.
struct RawRequest {
  std::string head{};  ///< Request line and fields, each with its CRLF, without the empty line.
  std::string body{};
  std::size_t connection = 0;  ///< From 1, in the order in which they were accepted.

  std::string line() const { return head.substr(0, head.find("\r\n")); }
  /// The field's value, or "(none)".
  std::string field(const std::string& name) const;
};

/// The server's end of a connection.
class Connection {
 public:
  Connection(int socket, SSL* ssl, int stop) : socket_(socket), ssl_(ssl), stop_(stop) {}

  /// False where the peer has left, or the server is to stop.
  bool send(std::string_view bytes);
  /// Sends an answer of that status with a JSON body and what else belongs to it.
  bool answer(int status, std::string_view body, std::string_view fields = "");
  /// Until the peer leaves or the server is to stop.
  void stall();
  /// False where the peer left or the server is to stop before the time passed.
  bool pause(std::chrono::milliseconds time);
  /// Closes with a TCP reset.
  void reset();
  /// Resets the connection at once; the script goes on.
  void abort();
  /// Says that nothing more will come, and waits for nothing.
  void finish();

  int read(char* to, std::size_t size);  ///< 0 or less at the end.
  /// The port at the other end.
  int peerPort() const;
  /// How many bytes have been given to the network, those of TLS included.
  std::size_t bytesSent() const;
  /// What `read` gives next.
  void putBack(std::string bytes) { unread_ = std::move(bytes); }

 private:
  bool waitFor(short events, int timeout);

  int socket_;
  SSL* ssl_;
  int stop_;
  std::size_t sent_ = 0;  // without TLS
  std::string unread_{};
};

/// Plays a script on a loopback port, over plain TCP or TLS: whatever bytes it likes, at whatever time.
class RawServer {
 public:
  /// Called with each request, on a thread of the connection; false closes that. Where the first line is that of
  /// HTTP/2, what follows is for the script to read.
  using Script = std::function<bool(const RawRequest&, Connection&)>;

  explicit RawServer(Script script, TlsContext tls = nullptr);
  ~RawServer();
  RawServer(const RawServer&) = delete;
  RawServer& operator=(const RawServer&) = delete;

  int port() const noexcept { return port_; }
  std::string url() const;  ///< With the path /v1; "localhost" over TLS.

  std::vector<RawRequest> requests() const;
  std::size_t connections() const;
  /// Waits until that many requests have come in whole.
  void waitForRequests(std::size_t count) const;
  /// Waits until the peers have closed every connection.
  void waitUntilIdle() const;

 private:
  void accept();
  void serve(int socket, std::size_t number);

  const Script script_;
  const TlsContext tls_;
  int listener_;
  int stop_;
  int port_ = 0;
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  std::vector<RawRequest> requests_;
  std::size_t accepted_ = 0;
  std::size_t open_ = 0;
  std::list<std::thread> threads_;
  std::thread acceptor_;
};

/// The body of an actor token, for scripts that succeed.
std::string tokenBody(const std::string& id = "act_1");

}  // namespace clerk::backend::tests
