#pragma once

#include "server/connection.hpp"

#include <functional>
#include <memory>
#include <unordered_map>

namespace clerk::backend::bench {

/// Serves every connection on one thread.
class EventLoop {
 public:
  using MakeExchanges = std::function<std::unique_ptr<Exchanges>()>;

  EventLoop();
  ~EventLoop();
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  /// @param context null for connections in clear; must outlive the loop
  void listen(int listener, SSL_CTX* context, MakeExchanges make);

  [[noreturn]] void run();

 private:
  struct Listener {
    SSL_CTX* context;
    MakeExchanges make;
  };
  struct Served {
    std::unique_ptr<Connection> connection;
    bool waitsToSend;
  };

  void accept(int listener, const Listener& from);
  void advance(Served& served);

  const int epoll_;
  std::unordered_map<int, Listener> listeners_;
  std::unordered_map<int, Served> served_;
};

}  // namespace clerk::backend::bench
