#include "server/connection.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace clerk::backend::bench {

Connection::Connection(int socket, SSL_CTX* context, std::unique_ptr<Exchanges> exchanges)
    : socket_(socket), ssl_(context == nullptr ? nullptr : SSL_new(context)), exchanges_(std::move(exchanges)) {
  const int yes = 1;
  setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  if (!ssl_) return;
  SSL_set_fd(ssl_.get(), socket_);
  SSL_set_read_ahead(ssl_.get(), 1);
  SSL_set_mode(ssl_.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  SSL_set_accept_state(ssl_.get());
}

Connection::~Connection() { close(socket_); }

bool Connection::advance() {
  Step step = Step::progress;
  do {
    step = receive();
  } while (step == Step::progress && ssl_ && SSL_has_pending(ssl_.get()) != 0);
  return step != Step::ended && send() != Step::ended;
}

Connection::Step Connection::receive() {
  static thread_local std::array<char, 65536> buffer;
  std::size_t size = 0;
  if (ssl_) {
    const int code = SSL_read_ex(ssl_.get(), buffer.data(), buffer.size(), &size);
    if (code != 1) return failed(code);
  } else {
    const auto count = recv(socket_, buffer.data(), buffer.size(), 0);
    if (count < 0 && errno == EAGAIN) return Step::later;
    if (count <= 0) return Step::ended;
    size = static_cast<std::size_t>(count);
  }
  return exchanges_->receive({buffer.data(), size}, out_) ? Step::progress : Step::ended;
}

Connection::Step Connection::send() {
  while (!out_.empty()) {
    std::size_t size = 0;
    if (ssl_) {
      const int code = SSL_write_ex(ssl_.get(), out_.data(), out_.size(), &size);
      if (code != 1) return failed(code);
    } else {
      const auto count = ::send(socket_, out_.data(), out_.size(), MSG_NOSIGNAL);
      if (count < 0) return errno == EAGAIN ? Step::later : Step::ended;
      size = static_cast<std::size_t>(count);
    }
    out_.erase(0, size);
  }
  return Step::progress;
}

Connection::Step Connection::failed(int code) const {
  const int error = SSL_get_error(ssl_.get(), code);
  return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE ? Step::later : Step::ended;
}

}  // namespace clerk::backend::bench
