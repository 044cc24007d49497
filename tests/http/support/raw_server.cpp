#include "http/support/raw_server.hpp"

#include "http/support/loopback.hpp"

#include <clerk/backend/testing/fake_client.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <strings.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

namespace clerk::backend::tests {

std::string RawRequest::field(const std::string& name) const {
  for (auto at = head.find("\r\n"); at != std::string::npos && at + 2 < head.size(); at = head.find("\r\n", at + 2)) {
    const auto colon = head.find(':', at);
    const auto key = head.substr(at + 2, colon - at - 2);
    if (strcasecmp(key.c_str(), name.c_str()) == 0) return head.substr(colon + 2, head.find("\r\n", colon) - colon - 2);
  }
  return "(none)";
}

bool Connection::waitFor(short events, int timeout) {
  pollfd polled[] = {{socket_, events, 0}, {stop_, POLLIN, 0}};
  return poll(polled, 2, timeout) > 0 && polled[1].revents == 0;
}

int Connection::read(char* to, std::size_t size) {
  if (!unread_.empty()) {
    const auto count = unread_.copy(to, size);
    unread_.erase(0, count);
    return static_cast<int>(count);
  }
  for (;;) {
    if (ssl_ == nullptr || SSL_pending(ssl_) == 0) {
      if (!waitFor(POLLIN, -1)) return 0;
    }
    if (ssl_ == nullptr) return static_cast<int>(recv(socket_, to, size, 0));
    const int count = SSL_read(ssl_, to, static_cast<int>(size));
    if (count > 0 || SSL_get_error(ssl_, count) != SSL_ERROR_WANT_READ) return count;
  }
}

bool Connection::send(std::string_view bytes) {
  while (!bytes.empty()) {
    if (!waitFor(POLLOUT, -1)) return false;
    const auto count = ssl_ != nullptr ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()))
                                       : ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
    sent_ += static_cast<std::size_t>(count);
  }
  return true;
}

int Connection::peerPort() const {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  if (getpeername(socket_, reinterpret_cast<sockaddr*>(&address), &size) != 0) return 0;
  return ntohs(address.sin_port);
}

std::size_t Connection::bytesSent() const {
  return ssl_ != nullptr ? static_cast<std::size_t>(BIO_number_written(SSL_get_wbio(ssl_))) : sent_;
}

bool Connection::answer(int status, std::string_view body, std::string_view fields) {
  std::string text = "HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: application/json\r\n";
  text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  text += fields;
  text += "\r\n";
  text += body;
  return send(text);
}

bool Connection::pause(std::chrono::milliseconds time) {
  pollfd polled[] = {{socket_, POLLRDHUP, 0}, {stop_, POLLIN, 0}};
  return poll(polled, 2, static_cast<int>(time.count())) == 0;
}

void Connection::stall() { pause(std::chrono::milliseconds(-1)); }

void Connection::abort() {
  sockaddr none{};
  none.sa_family = AF_UNSPEC;
  static_cast<void>(connect(socket_, &none, sizeof none));  // on a connected TCP socket: resets it
}

void Connection::finish() {
  if (ssl_ != nullptr) SSL_shutdown(ssl_);
  shutdown(socket_, SHUT_WR);
}

void Connection::reset() {
  const linger now{1, 0};
  setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

RawServer::RawServer(Script script, TlsContext tls)
    : script_(std::move(script)),
      tls_(std::move(tls)),
      listener_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      stop_(eventfd(0, EFD_CLOEXEC)) {
  port_ = bindToLoopback(listener_);
  if (listen(listener_, 128) != 0) throw std::runtime_error("the raw server cannot listen");
  acceptor_ = std::thread([this] { accept(); });
}

RawServer::~RawServer() {
  const std::uint64_t one = 1;
  if (write(stop_, &one, sizeof one) != sizeof one) std::abort();
  acceptor_.join();
  for (auto& thread : threads_) thread.join();
  close(listener_);
  close(stop_);
}

std::string RawServer::url() const {
  return (tls_ ? "https://localhost:" : "http://127.0.0.1:") + std::to_string(port_) + "/v1";
}

void RawServer::accept() {
  for (;;) {
    pollfd polled[] = {{listener_, POLLIN, 0}, {stop_, POLLIN, 0}};
    poll(polled, 2, -1);
    if (polled[1].revents != 0) return;
    const int socket = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) continue;
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const std::lock_guard lock(mutex_);
    ++open_;
    threads_.emplace_back([this, socket, number = ++accepted_] { serve(socket, number); });
  }
}

void RawServer::serve(int socket, std::size_t number) {
  sigset_t pipe;  // OpenSSL writes without MSG_NOSIGNAL
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
  std::unique_ptr<SSL, OpenSslDeleter> ssl;
  bool ready = true;
  if (tls_) {
    ssl.reset(SSL_new(tls_.get()));
    SSL_set_fd(ssl.get(), socket);
    const timeval limit{5, 0};  // a peer that says nothing must not keep the test from ending
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ready = SSL_accept(ssl.get()) == 1;
  }
  Connection connection(socket, ssl.get(), stop_);
  std::string buffer;
  while (ready) {
    RawRequest request;
    request.connection = number;
    const auto fill = [&] {
      char bytes[16384];
      const int count = connection.read(bytes, sizeof bytes);
      if (count > 0) buffer.append(bytes, static_cast<std::size_t>(count));
      return count > 0;
    };
    auto end = buffer.find("\r\n\r\n");
    while (end == std::string::npos && (ready = fill())) end = buffer.find("\r\n\r\n");
    if (!ready) break;
    request.head = buffer.substr(0, end + 2);
    buffer.erase(0, end + 4);
    const auto length = static_cast<std::size_t>(std::atoll(request.field("Content-Length").c_str()));
    while (buffer.size() < length && (ready = fill())) continue;
    if (!ready) break;
    request.body = buffer.substr(0, length);
    buffer.erase(0, length);
    {
      const std::lock_guard lock(mutex_);
      requests_.push_back(request);
      changed_.notify_all();
    }
    if (request.line() == "PRI * HTTP/2.0") connection.putBack(std::move(buffer));
    ready = script_(request, connection);
  }
  ssl.reset();
  close(socket);
  const std::lock_guard lock(mutex_);
  --open_;
  changed_.notify_all();
}

std::vector<RawRequest> RawServer::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

std::size_t RawServer::connections() const {
  const std::lock_guard lock(mutex_);
  return accepted_;
}

void RawServer::waitForRequests(std::size_t count) const {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return requests_.size() >= count; });
}

void RawServer::waitUntilIdle() const {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return open_ == 0; });
}

std::string tokenBody(const std::string& id) { return backend_testing::actorTokenJson(id); }

}  // namespace clerk::backend::tests
