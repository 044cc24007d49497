#include "http/support/wire_test.hpp"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <thread>

namespace {

std::mutex resolverMutex;
std::condition_variable resolverReleased;
bool resolverHangs = false;

}  // namespace

// Stands before the system's: a name that ends in ".hang.test" is not resolved until the test lets go, and "two.test"
// has the addresses 127.0.0.2 and 127.0.0.1.
extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result) {
  if (node != nullptr && std::strstr(node, "hang.test") != nullptr) {
    std::unique_lock lock(resolverMutex);
    resolverReleased.wait(lock, [] { return !resolverHangs; });
    return EAI_NONAME;
  }
  static const auto real = reinterpret_cast<decltype(&getaddrinfo)>(dlsym(RTLD_NEXT, "getaddrinfo"));
  if (node == nullptr || std::strcmp(node, "two.test") != 0) return real(node, service, hints, result);
  const int code = real("127.0.0.2", service, hints, result);
  return code != 0 ? code : real("127.0.0.1", service, hints, &(*result)->ai_next);
}

namespace clerk::backend::tests {
namespace {

using Clock = std::chrono::steady_clock;

class TimeLimits : public WireTest {
 protected:
  // Far above what is promised, for busy machines; far below the hang.
  static constexpr Milliseconds soon{3000};

  class HangingResolver {
   public:
    HangingResolver() { set(true); }
    ~HangingResolver() { set(false); }
    HangingResolver(const HangingResolver&) = delete;
    HangingResolver& operator=(const HangingResolver&) = delete;

   private:
    static void set(bool hangs) {
      const std::lock_guard lock(resolverMutex);
      resolverHangs = hangs;
      resolverReleased.notify_all();
    }
  };

  // Cancels once `ready` returns, and gives the error with the time that the call took from then on.
  template <class Ready>
  static std::pair<errors::CancelledException, Clock::duration> cancelled(const ClerkBackend& sdk, Ready ready) {
    const CancellationSource source;
    RequestOptions options;
    options.cancellation = source.token();
    std::atomic<Clock::time_point> at{};
    std::thread canceller([&] {
      ready();
      at = Clock::now();
      source.cancel();
    });
    auto error = errorOf<errors::CancelledException>([&] { create(sdk, options); });
    const auto end = Clock::now();
    canceller.join();
    return {std::move(error), end - at.load()};
  }
};
CLERK_BACKEND_BOTH_WAYS(TimeLimits);

TEST_P(TimeLimits, AHangingResolverOutlastsNoTimeout) {
  const HangingResolver hanging;
  const auto sdk = builder("https://a.hang.test").setRetryConfig(RetryConfig::none()).build();
  auto begin = Clock::now();
  EXPECT_FALSE(errorOf<errors::TimeoutException>([&] { create(sdk, within(Milliseconds(200))); }).outcomeUnknown());
  EXPECT_LT(Clock::now() - begin, soon);
  RequestOptions options;
  options.connectTimeout = Milliseconds(200);
  begin = Clock::now();
  errorOf<errors::TimeoutException>([&] { create(sdk, options); });
  EXPECT_LT(Clock::now() - begin, soon);
}

TEST_P(TimeLimits, CancellationEndsACallWhoseResolverHangs) {
  const HangingResolver hanging;
  const auto [error, time] = cancelled(builder("https://b.hang.test").build(), [] { std::this_thread::yield(); });
  EXPECT_LT(time, soon);
  EXPECT_FALSE(error.outcomeUnknown());
}

TEST_P(TimeLimits, CancellationEndsACallThatWaitsForItsAnswerOrItsBody) {
  for (const bool body : {false, true}) {
    const RawServer server([&](const RawRequest&, Connection& connection) {
      if (body) connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
      connection.stall();
      return false;
    });
    const auto [error, time] = cancelled(builder(server.url()).build(), [&] { server.waitForRequests(1); });
    EXPECT_LT(time, soon);
    EXPECT_TRUE(error.outcomeUnknown());
    EXPECT_EQ(server.requests().size(), 1U);
  }
}

TEST_P(TimeLimits, CancellationEndsAWaitBetweenAttempts) {
  const RawServer server(
      [](const RawRequest&, Connection& connection) { return connection.answer(429, "{}", "Retry-After: 30\r\n"); });
  std::promise<void> answered;
  hooks::Hooks hooks;
  hooks.afterError.push_back(
      [&](const hooks::AfterHookContext&, http::Response*, const http::Failure*) { answered.set_value(); });
  const auto sdk = builder(server.url()).setHooks(hooks).build();
  const auto [error, time] = cancelled(sdk, [&] { answered.get_future().wait(); });
  EXPECT_LT(time, soon);
  EXPECT_FALSE(error.outcomeUnknown());
}

// Listens, and takes no connection any more.
class DeadAddress {
 public:
  DeadAddress(const char* ip, int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    inet_pton(AF_INET, ip, &address.sin_addr);
    const auto* any = reinterpret_cast<const sockaddr*>(&address);
    for (auto& each : sockets_) each = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    EXPECT_EQ(bind(sockets_[0], any, sizeof address), 0);
    EXPECT_EQ(listen(sockets_[0], 0), 0);
    for (std::size_t each = 1; each < sockets_.size(); ++each) connect(sockets_[each], any, sizeof address);
  }
  ~DeadAddress() {
    for (const int each : sockets_) close(each);
  }
  DeadAddress(const DeadAddress&) = delete;
  DeadAddress& operator=(const DeadAddress&) = delete;

 private:
  std::array<int, 4> sockets_{};
};

TEST_P(TimeLimits, OfTwoAddressesTheSecondIsTriedInTimeWhereTheFirstDropsWhatItGets) {
  const RawServer server([](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); });
  const DeadAddress dead("127.0.0.2", server.port());
  const auto sdk = builder("http://two.test:" + std::to_string(server.port()))
                       .setAllowInsecureHttp(true)
                       .setConnectTimeout(Milliseconds(1000))
                       .setRetryConfig(RetryConfig::none())
                       .build();
  const auto begin = Clock::now();
  EXPECT_EQ(create(sdk).id, "act_1");
  EXPECT_GE(Clock::now() - begin, Milliseconds(400));  // it did try the first
  EXPECT_LT(Clock::now() - begin, soon);
}

TEST_P(TimeLimits, ACallThatIsCancelledBeforehandSendsNothing) {
  const RawServer server([](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); });
  const CancellationSource source;
  source.cancel();
  RequestOptions options;
  options.cancellation = source.token();
  EXPECT_EQ(errorOf<errors::CancelledException>([&] { create(builder(server.url()).build(), options); }).attempts(), 0);
  EXPECT_EQ(server.connections(), 0U);
}

TEST_P(TimeLimits, TheTotalTimeoutBoundsAllAttempts) {
  const RawServer server([](const RawRequest&, Connection& connection) {
    connection.stall();
    return false;
  });
  RequestOptions options;
  options.totalTimeout = Milliseconds(300);
  const auto begin = Clock::now();
  errorOf<errors::TimeoutException>([&] { revoke(builder(server.url()).build(), "act_1", options); });
  EXPECT_GE(Clock::now() - begin, Milliseconds(290));
  EXPECT_LT(Clock::now() - begin, soon);
}

}  // namespace
}  // namespace clerk::backend::tests
