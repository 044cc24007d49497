#include "server/event_loop.hpp"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace clerk::backend::bench {
namespace {

void watch(int epoll, int operation, int socket, bool sending) {
  epoll_event event{};
  event.events = sending ? EPOLLIN | EPOLLOUT : EPOLLIN;
  event.data.fd = socket;
  epoll_ctl(epoll, operation, socket, &event);
}

}  // namespace

EventLoop::EventLoop() : epoll_(epoll_create1(EPOLL_CLOEXEC)) {
  std::signal(SIGPIPE, SIG_IGN);  // OpenSSL's writes would raise it
}

EventLoop::~EventLoop() { close(epoll_); }

void EventLoop::listen(int listener, SSL_CTX* context, MakeExchanges make) {
  listeners_[listener] = {context, std::move(make)};
  watch(epoll_, EPOLL_CTL_ADD, listener, false);
}

void EventLoop::run() {
  std::array<epoll_event, 256> events;
  for (;;) {
    const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      const int socket = events[static_cast<std::size_t>(i)].data.fd;
      if (const auto found = served_.find(socket); found != served_.end()) advance(found->second);
      else accept(socket, listeners_.at(socket));
    }
  }
}

void EventLoop::accept(int listener, const Listener& from) {
  for (;;) {
    const int socket = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0) return;
    served_[socket] = {std::make_unique<Connection>(socket, from.context, from.make()), false};
    watch(epoll_, EPOLL_CTL_ADD, socket, false);
  }
}

void EventLoop::advance(Served& served) {
  auto& connection = *served.connection;
  if (!connection.advance()) {
    served_.erase(connection.socket());  // closing it ends the watch, too
    return;
  }
  if (connection.isFull() == served.waitsToSend) return;
  served.waitsToSend = connection.isFull();
  watch(epoll_, EPOLL_CTL_MOD, connection.socket(), served.waitsToSend);
}

}  // namespace clerk::backend::bench
