#include <clerk/backend/testing/mock_server.hpp>

#include "mock_state.hpp"

#include <httplib.h>

#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>

namespace clerk::backend_testing {
namespace {

int portOf(int socket, decltype(&getpeername) name) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (name(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return -1;
  if (address.ss_family == AF_INET) return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port);
  if (address.ss_family == AF_INET6) return ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port);
  return -1;
}

// How the client knows the server, which in a container is not how that knows itself; "" where that is no name.
std::string hostIn(const httplib::Request& request) {
  auto host = request.get_header_value("Host");
  const auto isOfName = [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '_' || c == '.' || c == '-' || c == ':' || c == '[' || c == ']';
  };
  return std::all_of(host.begin(), host.end(), isOfName) ? host : std::string();
}

// Calls `use` with the socket and the peer's port of every connection that was accepted on `port`: cpp-httplib does not
// tell which sockets it has.
template <class Use>
void forEachConnection(int port, Use use) {
  DIR* directory = opendir("/proc/self/fd");
  if (directory == nullptr) return;
  while (const dirent* entry = readdir(directory)) {
    const int socket = static_cast<int>(std::strtol(entry->d_name, nullptr, 10));  // 0 for "." and ".."
    const int peer = portOf(socket, getpeername);
    if (peer > 0 && portOf(socket, getsockname) == port) use(socket, peer);
  }
  closedir(directory);
}

void resetConnection(const httplib::Request& request) {
  forEachConnection(request.local_port, [&](int socket, int peer) {
    if (peer != request.remote_port) return;
    sockaddr none{};
    none.sa_family = AF_UNSPEC;
    // On a connected TCP socket: resets it, and leaves the descriptor to its owner.
    static_cast<void>(connect(socket, &none, sizeof none));
  });
}

// cpp-httplib holds a thread for each connection while that is open; its own pool would let further ones wait.
class ThreadForEach final : public httplib::TaskQueue {
 public:
  // Nothing in old versions of cpp-httplib, in newer ones whether the task was taken.
  using Enqueued = decltype(std::declval<httplib::TaskQueue&>().enqueue({}));

  Enqueued enqueue(std::function<void()> task) override {
    std::unique_lock lock(state_->mutex);
    try {
      std::thread([state = state_, task] { run(*state, task); }).detach();
      ++state_->running;
    } catch (const std::system_error&) {
      if constexpr (std::is_same_v<Enqueued, bool>) return static_cast<Enqueued>(false);  // closes the connection
      if (state_->running > 0) {
        state_->waiting.push_back(std::move(task));
      } else {
        lock.unlock();
        task();
      }
    }
    return static_cast<Enqueued>(true);
  }

  void shutdown() override {
    std::unique_lock lock(state_->mutex);
    state_->ended.wait(lock, [this] { return state_->running == 0; });
  }

 private:
  struct State {
    std::mutex mutex;
    std::condition_variable ended;
    std::size_t running = 0;
    std::deque<std::function<void()>> waiting;  // for a thread, where none could be started
  };

  static void run(State& state, std::function<void()> task) {
    for (;;) {
      task();
      const std::lock_guard lock(state.mutex);
      if (state.waiting.empty()) {
        --state.running;
        state.ended.notify_all();
        return;
      }
      task = std::move(state.waiting.front());
      state.waiting.pop_front();
    }
  }

  const std::shared_ptr<State> state_ = std::make_shared<State>();
};

RecordedRequest recorded(const httplib::Request& request, std::string body) {
  return {request.method, request.target, {request.headers.begin(), request.headers.end()}, std::move(body)};
}

// Of a request with neither header, which has no body, some versions of cpp-httplib, 0.41 among them, await one once it
// has been answered, and take the next request for it.
template <class Request>
constexpr auto awaitsBodies(int) -> decltype(Request::body_consumed_, true) {
  return true;
}
template <class Request>
constexpr bool awaitsBodies(long) {
  return false;
}

bool hasNoBody(const httplib::Request& request) {
  return !request.has_header("Content-Length") && !request.has_header("Transfer-Encoding");
}

// The bytes of the body; of a form, its parts written anew, as cpp-httplib takes it apart. Nothing where it broke off.
std::optional<std::string> bodyOf(const httplib::Request& request, const httplib::ContentReader& reader) {
  std::string body;
  // cpp-httplib would wait for the end of the connection.
  if (hasNoBody(request)) return body;
  const auto append = [&body](const char* bytes, std::size_t size) {
    body.append(bytes, size);
    return true;
  };
  if (!request.is_multipart_form_data()) return reader(append) ? std::optional(std::move(body)) : std::nullopt;
  const auto type = request.get_header_value("Content-Type");
  auto boundary = "--" + type.substr(std::min(type.find("boundary=") + 9, type.size()));
  boundary.erase(std::remove(boundary.begin(), boundary.end(), '"'), boundary.end());
  const auto startPart = [&](const auto& part) {
    body += (body.empty() ? "" : "\r\n") + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
    if (!part.filename.empty()) body += "; filename=\"" + part.filename + '"';
    if (!part.content_type.empty()) body += "\r\nContent-Type: " + part.content_type;
    body += "\r\n\r\n";
    return true;
  };
  if (!reader(startPart, append)) return std::nullopt;
  return body + "\r\n" + boundary + "--\r\n";
}

}  // namespace

class MockServer::Impl {
 public:
  explicit Impl(const MockServerOptions& options) : state(options), host_(options.host), onAnswer_(options.onAnswer) {
    server_.new_task_queue = [] { return new ThreadForEach; };
    server_.set_tcp_nodelay(true);
    int listener = -1;
    server_.set_socket_options([&listener](socket_t socket) {  // cpp-httplib's own would let two servers share a port
      const int yes = 1;
      setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
      listener = socket;
    });
    server_.set_keep_alive_max_count(1'000'000'000);
    server_.set_keep_alive_timeout(60);
    constexpr char anyPath[] = R"([\s\S]*)";
    server_.Get(anyPath, [this](const httplib::Request& request, httplib::Response& response) {
      answer(request, request.body, response);
    });
    const auto handler = [this](const httplib::Request& request, httplib::Response& response,
                                const httplib::ContentReader& reader) {
      if (auto body = bodyOf(request, reader)) answer(request, std::move(*body), response);
      if (hasNoBody(request) && awaitsBodies<httplib::Request>(0)) response.set_header("Connection", "close");
    };
    server_.Post(anyPath, handler).Put(anyPath, handler).Patch(anyPath, handler).Delete(anyPath, handler);
    port = options.port == 0 ? server_.bind_to_any_port(host_) : options.port;
    if (port <= 0 || (options.port != 0 && !server_.bind_to_port(host_, port))) {
      throw std::runtime_error("the mock server cannot be bound to " + host_ + ", port " +
                               std::to_string(options.port));
    }
    server_.set_socket_options(nullptr);
    listen(listener, SOMAXCONN);  // cpp-httplib's backlog of 5 would lose connections of many calls at once
    thread_ = std::thread([this] {
      server_.listen_after_bind();
      const std::lock_guard lock(mutex_);
      ended_ = true;
      changed_.notify_all();
    });
    while (!server_.is_running()) std::this_thread::yield();  // else a `stop` would be overlooked
  }

  ~Impl() {
    std::unique_lock lock(mutex_);
    stopping_ = true;
    changed_.notify_all();
    server_.stop();
    do {  // ends the wait for a further request on each connection, also on one that was accepted just now
      forEachConnection(port, [](int socket, int) { shutdown(socket, SHUT_RDWR); });
    } while (!changed_.wait_for(lock, std::chrono::milliseconds(20), [this] { return ended_; }));
    lock.unlock();
    thread_.join();
  }

  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  std::string url() const {
    const std::string host = host_ == "0.0.0.0" ? "127.0.0.1" : host_ == "::" ? "::1" : host_;
    const bool isIpv6 = host.find(':') != std::string::npos;
    return "http://" + (isIpv6 ? '[' + host + ']' : host) + ':' + std::to_string(port) + "/v1";
  }

  MockState state;
  int port = 0;

 private:
  void answer(const httplib::Request& request, std::string body, httplib::Response& response) {
    const auto begin = std::chrono::steady_clock::now();
    const auto received = recorded(request, std::move(body));
    const bool isAnswered = answer(request, received, response);
    if (onAnswer_) onAnswer_(received, isAnswered ? response.status : 0, std::chrono::steady_clock::now() - begin);
  }

  MockAnswer serve(const httplib::Request& request, const RecordedRequest& received) {
    const auto host = hostIn(request);
    return state.serve(received, host.empty() ? url() : "http://" + host + "/v1");
  }

  // False where the connection was reset instead.
  bool answer(const httplib::Request& request, const RecordedRequest& received, httplib::Response& response) {
    state.record(received);
    const auto fault = state.takeFault(received).value_or(Fault{});
    MockAnswer served;
    if (fault.afterServing) served = serve(request, received);
    if (fault.delay.count() > 0) {
      std::unique_lock lock(mutex_);
      changed_.wait_for(lock, std::min<std::chrono::milliseconds>(fault.delay, std::chrono::hours(24)),
                        [this] { return stopping_; });
    }
    if (fault.reset) {
      resetConnection(request);
      return false;
    }
    if (fault.oversize > 0) served = {200, "{\"padding\":\"" + std::string(fault.oversize, 'x') + "\"}"};
    else if (fault.status != 0) served = errorAnswer(fault.status, "fault", "A fault was asked for.");
    else if (!fault.afterServing) served = serve(request, received);
    send(fault, served, response);
    return true;
  }

  static void send(const Fault& fault, const MockAnswer& served, httplib::Response& response) {
    response.status = served.status;
    for (const auto& [name, value] : served.headers) response.set_header(name, value);
    for (const auto& [name, value] : fault.headers) response.set_header(name, value);
    const auto& body = fault.body ? *fault.body : served.body;
    const auto type = fault.contentType.value_or(served.contentType);
    if (!fault.truncate) {
      if (!type.empty()) response.set_content(body, type);
      return;
    }
    const auto size = std::max<std::size_t>(body.size(), 2);
    response.set_content_provider(size, type, [body, size](std::size_t, std::size_t, httplib::DataSink& sink) {
      sink.write(body.data(), size / 2);
      return false;  // closes the connection
    });
  }

  const std::string host_;
  const decltype(MockServerOptions::onAnswer) onAnswer_;
  httplib::Server server_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool stopping_ = false;
  bool ended_ = false;
  std::thread thread_;
};

MockServer::MockServer(const MockServerOptions& options) : impl_(std::make_unique<Impl>(options)) {}

MockServer::~MockServer() = default;

int MockServer::port() const noexcept { return impl_->port; }

std::string MockServer::url() const { return impl_->url(); }

const std::string& MockServer::secretKey() const noexcept { return impl_->state.secretKey(); }

void MockServer::addFault(const Fault& fault, std::size_t times) { impl_->state.addFault(fault, times); }

void MockServer::clearFaults() { impl_->state.clearFaults(); }

bool MockServer::accept(const std::string& actorTokenId) { return impl_->state.accept(actorTokenId); }

std::string MockServer::open(const std::string& url) {
  // The host is as the client named it; the port is this mock's.
  const auto path = url.find("/v1/");
  const auto port = ':' + std::to_string(impl_->port);
  const bool isHere =
      path != std::string::npos && path >= port.size() && url.compare(path - port.size(), port.size(), port) == 0;
  const auto ticket = isHere ? ticketIn(url.substr(path)) : std::nullopt;
  if (!ticket) throw std::invalid_argument("MockServer::open: it is not the URL of a token of this mock");
  return impl_->state.open(*ticket);
}

const SigningKey& MockServer::signingKey() const { return impl_->state.signingKey(); }

std::string MockServer::sessionToken(const std::string& sessionId, const nlohmann::json& claims,
                                     const nlohmann::json& header) const {
  return impl_->state.sessionToken(sessionId, claims, header);
}

const std::string& MockServer::webhookSecret() const noexcept { return impl_->state.webhookSecret; }

SignedWebhook MockServer::webhook(const std::string& type, const nlohmann::json& data) const {
  return impl_->state.webhook(type, data);
}

std::map<std::string, std::string> MockServer::tokens() const { return impl_->state.tokens(); }

std::string MockServer::put(const std::string& resource, const nlohmann::json& members) {
  return impl_->state.put(resource, members, impl_->url());
}

std::size_t MockServer::requestCount() const noexcept { return impl_->state.requestCount(); }

std::vector<RecordedRequest> MockServer::requests() const { return impl_->state.requests(); }

}  // namespace clerk::backend_testing
