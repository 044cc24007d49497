#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace clerk::backend::tests {

/// What befalls one connection.
struct NetworkFault {
  enum class Action {
    drop,       ///< Closed on both sides; nothing more is passed on.
    reset,      ///< The same with a TCP reset.
    freeze,     ///< Stays open, and nothing more is passed on.
    delay,      ///< Nothing is passed on for 20 ms.
    halfClose,  ///< The client reads the end, while what it writes is passed on.
    split,      ///< From here on in pieces of one byte.
  };
  enum class Point {
    accepted,   ///< Before anything is passed on.
    inRequest,  ///< After `bytes` bytes from the client, those of TLS included.
    requested,  ///< Once the server has the whole request, and before its answer is passed on.
    inAnswer,   ///< After `bytes` bytes of what the server sends from then on.
    answered,   ///< Once the whole answer has been passed on.
  };
  Action action = Action::drop;
  Point point = Point::accepted;
  std::size_t bytes = 1;
};

/// Stands between a client and a server on loopback ports, on one thread, and lets faults befall their connections.
class Relay {
 public:
  using Clock = std::chrono::steady_clock;

  explicit Relay(int serverPort);
  ~Relay();
  Relay(const Relay&) = delete;
  Relay& operator=(const Relay&) = delete;

  int port() const noexcept { return port_; }

  /// Closes all connections, and takes no more.
  void stop();

  /// From now on, the first connection that comes to that point has the fault, and no other one.
  void arm(const NetworkFault& fault);
  /// Whether it has come to that; if not, it will not any more.
  bool disarm();

  // Told by the server; `port` is where the connection comes from.

  void requested(int port);
  /// @param bytes What the server has sent on that connection by now.
  void answered(int port, std::size_t bytes, int call);

  /// When the whole answer to the call had been passed on to the client, if it has.
  std::optional<Clock::time_point> delivered(int call) const;

  /// Waits until the client could see what has befallen its connections, each of which may have brought its answer.
  void settle();

  /// What can be done to connections on which nothing is under way.
  enum class Idle { finish, reset, unsolicited };
  /// Does it to all that there are, and waits until the client could see it.
  void disturbIdle(Idle how);
  /// Waits until the server has ended the connection from that port, and the client could see it.
  void waitForServersEnd(int port);

 private:
  struct Pair;
  using PairPointer = std::unique_ptr<Pair>;

  void run();
  void accept();
  void forward(Pair& pair, bool fromClient);
  void deliver(Pair& pair);
  bool isDue(const Pair& pair, NetworkFault::Point point) const;
  void befall(Pair& pair);
  void end(Pair& pair);
  void finish(Pair& pair);
  Pair* find(int port) const;
  void wake() const;

  const int serverPort_;
  int listener_;
  int wake_;
  int port_ = 0;
  mutable std::mutex mutex_;  // guards all that follows
  std::condition_variable changed_;
  bool stopping_ = false;
  std::vector<int> ended_;  // the client's ports, since `settle`
  std::vector<PairPointer> pairs_;
  std::optional<NetworkFault> armed_;
  std::map<int, Clock::time_point> delivered_;
  std::thread thread_;
};

}  // namespace clerk::backend::tests
