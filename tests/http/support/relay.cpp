#include "http/support/relay.hpp"

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace clerk::backend::tests {
namespace {

using Action = NetworkFault::Action;
using Point = NetworkFault::Point;

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

int portOf(int socket, decltype(&getpeername) name) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  if (name(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return 0;
  return address.sin_family == AF_INET ? ntohs(address.sin_port) : 0;
}

bool sendAll(int socket, const char* bytes, std::size_t size) {
  while (size > 0) {
    const auto count = send(socket, bytes, size, MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

// Whether the kernel at the other end has all that was sent: a reset throws away what it has not.
bool hasArrived(int socket) {
  const auto end = Relay::Clock::now() + std::chrono::milliseconds(5);  // it may take its time to acknowledge
  do {
    int left = 0;
    if (ioctl(socket, SIOCOUTQ, &left) == 0 && left == 0) return true;
    std::this_thread::yield();
  } while (Relay::Clock::now() < end);
  return false;
}

void sendAtOnce(int socket) {
  const int yes = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

}  // namespace

struct Relay::Pair {
  explicit Pair(int accepted) : client(accepted), server(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {}
  ~Pair() {
    if (isReset) {
      const linger now{1, 0};
      setsockopt(client, SOL_SOCKET, SO_LINGER, &now, sizeof now);
      setsockopt(server, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    close(client);
    close(server);
  }
  Pair(const Pair&) = delete;
  Pair& operator=(const Pair&) = delete;

  bool isPaused() const { return isFrozen || Clock::now() < pausedUntil; }

  const int client;
  const int server;
  int port = 0;  // of ours, at the server
  bool isOver = false;
  bool isReset = false;
  bool isFrozen = false;
  bool isSplit = false;
  bool clientHasEnd = false;  // nothing can be sent there any more
  bool serverHasEnded = false;
  Clock::time_point pausedUntil{};
  std::size_t fromServer = 0;
  // Since the fault was armed, and since the request had come.
  std::size_t ofRequest = 0;
  std::optional<std::size_t> ofAnswer;
  struct Answer {
    std::size_t end;
    int call;
  };
  std::deque<Answer> answers;  // not yet delivered
};

Relay::Relay(int serverPort)
    : serverPort_(serverPort),
      listener_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)),
      wake_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  const auto address = loopback(0);
  if (bind(listener_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
      listen(listener_, 128) != 0) {
    throw std::runtime_error("the relay cannot listen");
  }
  port_ = portOf(listener_, getsockname);
  thread_ = std::thread([this] { run(); });
}

Relay::~Relay() { stop(); }

void Relay::stop() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake();
  thread_.join();
  const std::lock_guard lock(mutex_);
  pairs_.clear();
  close(listener_);
  close(wake_);
}

void Relay::wake() const {
  const std::uint64_t one = 1;
  if (write(wake_, &one, sizeof one) != sizeof one) std::abort();
}

void Relay::arm(const NetworkFault& fault) {
  const std::lock_guard lock(mutex_);
  armed_ = fault;
  for (const auto& pair : pairs_) {
    pair->ofRequest = 0;
    pair->ofAnswer.reset();
  }
}

bool Relay::disarm() {
  const std::lock_guard lock(mutex_);
  return !std::exchange(armed_, std::nullopt).has_value();
}

Relay::Pair* Relay::find(int port) const {
  const auto found = std::find_if(pairs_.begin(), pairs_.end(), [&](const auto& pair) { return pair->port == port; });
  return found == pairs_.end() ? nullptr : found->get();
}

void Relay::requested(int port) {
  const std::lock_guard lock(mutex_);
  auto* pair = find(port);
  if (pair == nullptr) return;
  pair->ofAnswer = 0;
  if (!isDue(*pair, Point::requested)) return;
  befall(*pair);
  wake();
}

void Relay::answered(int port, std::size_t bytes, int call) {
  const std::lock_guard lock(mutex_);
  auto* pair = find(port);
  if (pair == nullptr) return;
  pair->answers.push_back({bytes, call});
  deliver(*pair);
  wake();  // where a fault was due
}

std::optional<Relay::Clock::time_point> Relay::delivered(int call) const {
  const std::lock_guard lock(mutex_);
  const auto found = delivered_.find(call);
  return found == delivered_.end() ? std::nullopt : std::optional(found->second);
}

void Relay::settle() {
  std::vector<int> ports;
  {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] {
      return std::none_of(pairs_.begin(), pairs_.end(), [](const auto& pair) { return pair->isOver; });
    });
    ports.swap(ended_);
  }
  if (ports.empty()) return;
  for (int descriptor = 0; descriptor < 1024; ++descriptor) {  // the client's are of this process
    if (portOf(descriptor, getpeername) != port_) continue;
    if (std::find(ports.begin(), ports.end(), portOf(descriptor, getsockname)) == ports.end()) continue;
    pollfd polled{descriptor, POLLRDHUP, 0};
    poll(&polled, 1, 10000);
  }
}

void Relay::disturbIdle(Idle how) {
  {
    const std::lock_guard lock(mutex_);
    for (auto& pair : pairs_) {
      if (pair->isOver || pair->clientHasEnd) continue;
      if (how == Idle::unsolicited) {
        constexpr std::string_view bytes = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 2\r\n\r\n{}";
        sendAll(pair->client, bytes.data(), bytes.size());
        hasArrived(pair->client);
      } else {
        pair->isReset = how == Idle::reset;
        end(*pair);
      }
    }
    wake();
  }
  settle();
}

void Relay::waitForServersEnd(int port) {
  {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] {
      const auto* pair = find(port);
      return pair == nullptr || pair->serverHasEnded;
    });
  }
  settle();
}

void Relay::finish(Pair& pair) {
  shutdown(pair.client, SHUT_WR);
  pair.clientHasEnd = true;
  ended_.push_back(portOf(pair.client, getpeername));
}

void Relay::end(Pair& pair) {
  pair.isOver = true;
  ended_.push_back(portOf(pair.client, getpeername));
}

bool Relay::isDue(const Pair& pair, Point point) const {
  if (!armed_ || armed_->point != point) return false;
  if (point == Point::inRequest) return pair.ofRequest >= armed_->bytes;
  if (point == Point::inAnswer) return pair.ofAnswer && *pair.ofAnswer >= armed_->bytes;
  if (point == Point::answered) return pair.ofAnswer.has_value();
  return true;
}

void Relay::befall(Pair& pair) {
  switch (armed_->action) {
    case Action::reset:
      pair.isReset = true;
      end(pair);
      break;
    case Action::drop:
      end(pair);
      break;
    case Action::freeze:
      pair.isFrozen = true;
      break;
    case Action::delay:
      pair.pausedUntil = Clock::now() + std::chrono::milliseconds(20);
      break;
    case Action::halfClose:
      finish(pair);
      break;
    case Action::split:
      pair.isSplit = true;
      break;
  }
  armed_.reset();
}

void Relay::deliver(Pair& pair) {
  while (!pair.answers.empty() && pair.answers.front().end <= pair.fromServer) {
    if (!pair.clientHasEnd && hasArrived(pair.client)) delivered_.emplace(pair.answers.front().call, Clock::now());
    pair.answers.pop_front();
    if (isDue(pair, Point::answered)) befall(pair);
  }
}

void Relay::accept() {
  const int accepted = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
  if (accepted < 0) return;
  auto pair = std::make_unique<Pair>(accepted);
  const auto address = loopback(serverPort_);
  if (connect(pair->server, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return;
  sendAtOnce(pair->client);
  sendAtOnce(pair->server);
  pair->port = portOf(pair->server, getsockname);
  if (isDue(*pair, Point::accepted)) befall(*pair);
  pairs_.push_back(std::move(pair));
}

void Relay::forward(Pair& pair, bool fromClient) {
  char bytes[16384];
  std::size_t size = pair.isSplit ? 1 : sizeof bytes;
  const auto limit = [&](Point point, std::size_t count) {
    if (armed_ && armed_->point == point && armed_->bytes > count) size = std::min(size, armed_->bytes - count);
  };
  if (fromClient) limit(Point::inRequest, pair.ofRequest);
  else if (pair.ofAnswer) limit(Point::inAnswer, *pair.ofAnswer);
  const auto got = recv(fromClient ? pair.client : pair.server, bytes, size, MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got <= 0) {
    pair.isReset = pair.isReset || got < 0;
    if (fromClient || got < 0) return end(pair);
    finish(pair);
    pair.serverHasEnded = true;
    changed_.notify_all();
    return;
  }
  const auto count = static_cast<std::size_t>(got);
  if (fromClient) {
    sendAll(pair.server, bytes, count);
    pair.ofRequest += count;
    if (isDue(pair, Point::inRequest)) befall(pair);
    return;
  }
  if (!pair.clientHasEnd && !sendAll(pair.client, bytes, count)) pair.clientHasEnd = true;
  pair.fromServer += count;
  if (pair.ofAnswer) *pair.ofAnswer += count;
  deliver(pair);
  if (isDue(pair, Point::inAnswer)) befall(pair);
}

void Relay::run() {
  std::vector<pollfd> polled;
  for (;;) {
    int time = -1;
    std::size_t count = 0;
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return;
      pairs_.erase(std::remove_if(pairs_.begin(), pairs_.end(), [](const auto& pair) { return pair->isOver; }),
                   pairs_.end());
      changed_.notify_all();
      polled = {{wake_, POLLIN, 0}, {listener_, POLLIN, 0}};
      for (const auto& pair : pairs_) {
        const bool paused = pair->isPaused();
        if (paused && !pair->isFrozen) time = 5;
        polled.push_back({pair->client, static_cast<short>(paused ? POLLRDHUP : POLLIN), 0});
        // A descriptor below 0 is passed over.
        polled.push_back({paused || pair->serverHasEnded ? -1 : pair->server, POLLIN, 0});
      }
      count = pairs_.size();
    }
    poll(polled.data(), polled.size(), time);
    const std::lock_guard lock(mutex_);
    std::uint64_t ignored = 0;
    if (polled[0].revents != 0 && read(wake_, &ignored, sizeof ignored) < 0) std::abort();
    for (std::size_t at = 0; at < count; ++at) {
      auto& pair = *pairs_[at];
      for (const bool fromClient : {true, false}) {
        if (pair.isOver || polled[2 + 2 * at + (fromClient ? 0 : 1)].revents == 0) continue;
        // Once the client has gone, what is held back goes nowhere.
        if (!pair.isPaused()) forward(pair, fromClient);
        else if (fromClient) pair.isOver = (polled[2 + 2 * at].revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
      }
    }
    if (polled[1].revents != 0) accept();
  }
}

}  // namespace clerk::backend::tests
