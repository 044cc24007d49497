#pragma once

#include "http/support/http2.hpp"
#include "http/support/relay.hpp"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace clerk::backend::tests {

enum class Protocol { http1, tls, http2 };  ///< Of HTTP/2 over TLS.

/// A server that answers all requests with 200, counts the creates of each call, and stands behind a relay.
class CountingNetwork {
 public:
  explicit CountingNetwork(Protocol protocol);
  ~CountingNetwork();
  CountingNetwork(const CountingNetwork&) = delete;
  CountingNetwork& operator=(const CountingNetwork&) = delete;

  std::string url() const;
  std::string caPem() const { return authority_.pem(); }

  /// The user to create a token for, by which the server knows the call.
  static std::string userOf(int call) { return "user_" + std::to_string(call); }
  /// The id of the token that the server makes for it.
  static std::string tokenOf(int call) { return "act_" + std::to_string(call); }

  /// How many creates of the call the server has received whole.
  int creates(int call) const;
  std::size_t requests() const { return requests_; }

  /// Lets the server end the connection of its next answer properly, with TLS by a close_notify.
  void endAfterNextAnswer() { endsNext_ = true; }
  /// Waits until the client could see that.
  void waitForServersEnd();

  void waitUntilIdle() const { server_->waitUntilIdle(); }

  Relay& relay() noexcept { return *relay_; }

 private:
  RawServer::Script script();
  template <class Answer>
  bool serve(Connection& connection, const std::string& body, Answer answer);

  const Protocol protocol_;
  const Authority authority_;
  mutable std::mutex mutex_;
  std::map<int, int> creates_;
  std::atomic<std::size_t> requests_{0};
  std::atomic<bool> endsNext_{false};
  std::condition_variable hasEnded_;
  int endedPort_ = 0;
  std::unique_ptr<Relay> relay_;
  std::unique_ptr<RawServer> server_;
};

}  // namespace clerk::backend::tests
