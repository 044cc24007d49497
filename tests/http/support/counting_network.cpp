#include "http/support/counting_network.hpp"

#include <cstdlib>
#include <string_view>
#include <utility>

namespace clerk::backend::tests {
namespace {

constexpr int noCall = 0;

// Of the user that a token is to be made for.
int callOf(const std::string& body) {
  constexpr std::string_view before = "\"user_id\":\"user_";
  const auto at = body.find(before);
  return at == std::string::npos ? noCall : std::atoi(body.c_str() + at + before.size());
}

}  // namespace

CountingNetwork::CountingNetwork(Protocol protocol) : protocol_(protocol) {
  TlsContext tls;
  if (protocol != Protocol::http1) tls = authority_.serve();
  if (protocol == Protocol::http2) tls = overHttp2(std::move(tls));
  server_ = std::make_unique<RawServer>(script(), std::move(tls));
  relay_ = std::make_unique<Relay>(server_->port());
}

CountingNetwork::~CountingNetwork() { relay_->stop(); }

std::string CountingNetwork::url() const {
  return (protocol_ == Protocol::http1 ? "http://127.0.0.1:" : "https://localhost:") + std::to_string(relay_->port());
}

int CountingNetwork::creates(int call) const {
  const std::lock_guard lock(mutex_);
  const auto found = creates_.find(call);
  return found == creates_.end() ? 0 : found->second;
}

template <class Answer>
bool CountingNetwork::serve(Connection& connection, const std::string& body, Answer answer) {
  const int call = callOf(body);
  const bool ends = endsNext_.exchange(false);
  ++requests_;
  if (call != noCall) {
    const std::lock_guard lock(mutex_);
    ++creates_[call];
  }
  const int port = connection.peerPort();
  relay_->requested(port);
  if (!answer(tokenBody(tokenOf(call)))) return false;
  relay_->answered(port, connection.bytesSent(), call);
  if (!ends) return true;
  connection.finish();
  const std::lock_guard lock(mutex_);
  endedPort_ = port;
  hasEnded_.notify_all();
  return true;
}

void CountingNetwork::waitForServersEnd() {
  std::unique_lock lock(mutex_);
  hasEnded_.wait(lock, [&] { return endedPort_ != 0; });
  const int port = std::exchange(endedPort_, 0);
  lock.unlock();
  relay_->waitForServersEnd(port);
}

RawServer::Script CountingNetwork::script() {
  if (protocol_ == Protocol::http2) {
    return http2([this](Http2Stream stream) {
      return serve(stream.connection(), stream.body(), [&](const std::string& json) { return stream.answer(json); });
    });
  }
  return [this](const RawRequest& request, Connection& connection) {
    return serve(connection, request.body, [&](const std::string& json) { return connection.answer(200, json); });
  };
}

}  // namespace clerk::backend::tests
