#pragma once

#include "http/support/certificates.hpp"
#include "server/exchanges.hpp"

#include <memory>
#include <string>

namespace clerk::backend::bench {

/// One connection, in clear or encrypted; never blocks.
class Connection {
 public:
  /// @param context null for a connection in clear
  Connection(int socket, SSL_CTX* context, std::unique_ptr<Exchanges> exchanges);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  int socket() const noexcept { return socket_; }

  /// Reads and writes what it can. False where the connection has ended.
  bool advance();

  /// Whether the peer must read before more can be sent.
  bool isFull() const noexcept { return !out_.empty(); }

 private:
  enum class Step { progress, later, ended };

  Step receive();
  Step send();
  Step failed(int code) const;

  const int socket_;
  std::unique_ptr<SSL, tests::OpenSslDeleter> ssl_;
  const std::unique_ptr<Exchanges> exchanges_;
  std::string out_;
};

}  // namespace clerk::backend::bench
