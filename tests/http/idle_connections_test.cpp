#include "http/support/before_send.hpp"
#include "http/support/http2.hpp"
#include "http/support/loopback.hpp"
#include "http/support/relay.hpp"
#include "http/support/wire_test.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <atomic>
#include <ctime>
#include <future>
#include <thread>
#include <utility>

namespace clerk::backend::tests {
namespace {

class IdleConnections : public WireTest {
 protected:
  static ClerkBackend clientOf(const RawServer& server, const Authority& authority) {
    return builder(server.url()).setCaBlob(authority.pem()).setRetryConfig(RetryConfig::none()).build();
  }

  // Over HTTP/2. The first connection answers one request, and ends once that was `answered`.
  static RawServer::Script endingTheFirst(std::promise<void>& answered, std::promise<void>& ended,
                                          void (*end)(Connection&)) {
    return [&answered, &ended, end](const RawRequest& received, Connection& connection) {
      const bool ends = received.connection == 1;
      return http2([&answered, &ended, end, ends](Http2Stream stream) {
        if (!stream.answer(tokenBody())) return false;
        if (!ends) return true;
        answered.get_future().wait();
        end(stream.connection());
        ended.set_value();
        stream.connection().pause(Milliseconds(1000));
        return false;
      })(received, connection);
    };
  }

  // So that the next call finds the connection idle: the kernel's clock stands still for some milliseconds.
  static void waitUntilIdle() {
    const auto now = [] {
      timespec time{};
      clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
      return std::make_pair(time.tv_sec, time.tv_nsec);
    };
    for (const auto before = now(); now() == before;) std::this_thread::yield();
  }

  const Authority authority;
};
CLERK_BACKEND_BOTH_WAYS(IdleConnections);

// What a server or a proxy can do to a connection on which nothing is under way.
constexpr const char* unsolicited = "it answers what nobody asked";

const std::vector<std::pair<const char*, void (*)(Connection&)>> endings{
    {"it ends it", [](Connection& connection) { connection.finish(); }},
    {"it resets it", [](Connection& connection) { connection.abort(); }},
    {unsolicited,
     [](Connection& connection) {
       connection.send("HTTP/1.1 408 Request Timeout\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
     }},
};

TEST_P(IdleConnections, OneThatTheServerHasDoneWithIsNotUsedAgain) {
  for (const bool tls : {false, true}) {
    for (const auto& [name, end] : endings) {
      SCOPED_TRACE(std::string(name) + (tls ? ", TLS" : ""));
      std::promise<void> ended;
      const RawServer server(
          [&, ending = end](const RawRequest& received, Connection& connection) {
            if (!connection.answer(200, tokenBody())) return false;
            if (received.connection > 1) return true;
            ending(connection);
            ended.set_value();
            connection.pause(Milliseconds(1000));
            return false;
          },
          tls ? authority.serve() : nullptr);
      const auto sdk =
          tls ? clientOf(server, authority) : builder(server.url()).setRetryConfig(RetryConfig::none()).build();
      create(sdk);
      ended.get_future().wait();
      std::size_t lost = 0;
      for (int call = 0; call < 3; ++call) {
        try {
          EXPECT_EQ(create(sdk).id, "act_1");
        } catch (const errors::TransportException& error) {
          EXPECT_TRUE(error.outcomeUnknown()) << error.what();
          ++lost;
        }
      }
      EXPECT_LE(lost, tls && readsAhead() && name == unsolicited ? 1U : 0U);
      EXPECT_EQ(server.requests().size(), 4U - lost);
      EXPECT_EQ(server.connections(), 2U);
    }
  }
}

TEST_P(IdleConnections, AnHttp2ConnectionThatTheServerHasEndedIsNotUsedAgain) {
  for (const bool isReset : {false, true}) {
    std::promise<void> answered;
    std::promise<void> ended;
    const auto end = isReset ? +[](Connection& connection) { connection.abort(); }
                             : +[](Connection& connection) { connection.finish(); };
    const RawServer server(endingTheFirst(answered, ended, end), overHttp2(authority.serve()));
    const auto sdk = clientOf(server, authority);
    create(sdk);
    answered.set_value();
    ended.get_future().wait();
    for (int call = 0; call < 3; ++call) EXPECT_EQ(create(sdk).id, "act_1");
    EXPECT_EQ(server.connections(), 2U);
  }
}

TEST_P(IdleConnections, ARequestGoesOutOnANewOneWhereTheServerResetsTheirsJustBeforeItIsSent) {
  enum class Protocol { http1, tls, http2 };
  for (const auto protocol : {Protocol::http1, Protocol::tls, Protocol::http2}) {
    SCOPED_TRACE(static_cast<int>(protocol));
    std::promise<void> sending;
    const auto resetFirst = [&](bool isFirst, Connection& connection) {
      if (!isFirst) return true;
      sending.get_future().wait();
      connection.abort();
      return false;
    };
    const RawServer::Script overHttp1 = [&](const RawRequest& received, Connection& connection) {
      return connection.answer(200, tokenBody()) && resetFirst(received.connection == 1, connection);
    };
    const RawServer::Script withStreams = [&](const RawRequest& received, Connection& connection) {
      return http2([&, isFirst = received.connection == 1](Http2Stream stream) {
        return stream.answer(tokenBody()) && resetFirst(isFirst, stream.connection());
      })(received, connection);
    };
    const auto context = [&]() -> TlsContext {
      if (protocol == Protocol::http1) return nullptr;
      return protocol == Protocol::http2 ? overHttp2(authority.serve()) : authority.serve();
    };
    const RawServer server(protocol == Protocol::http2 ? withStreams : overHttp1, context());
    const auto sdk = clientOf(server, authority);
    create(sdk);
    waitUntilIdle();
    const BeforeSend reset(server.port(), [&](int socket) {
      sending.set_value();
      pollfd polled{socket, 0, 0};  // until it is reset
      EXPECT_EQ(poll(&polled, 1, -1), 1);
    });
    EXPECT_EQ(create(sdk).id, "act_1");
    EXPECT_EQ(server.connections(), 2U);
  }
}

TEST_P(IdleConnections, AnHttp2ConnectionOnWhichACallTimedOutTakesNoOther) {
  std::atomic<int> served{0};
  const RawServer server(
      [&](const RawRequest& received, Connection& connection) {
        const bool dies = received.connection == 1;
        return http2([&served, dies](Http2Stream stream) {
          return dies && served++ > 0 ? true : stream.answer(tokenBody());
        })(received, connection);
      },
      overHttp2(authority.serve()));
  const auto sdk = clientOf(server, authority);
  create(sdk);
  EXPECT_THROW(create(sdk, within(Milliseconds(200))), errors::TimeoutException);
  for (int call = 0; call < 5; ++call) EXPECT_EQ(create(sdk, within(Milliseconds(5000))).id, "act_1");
  EXPECT_EQ(server.connections(), 2U);
}

TEST_P(IdleConnections, OfHttp2AreRetiredBeforeServersUsuallyEndThem) {
  const RawServer server(http2([](Http2Stream stream) { return stream.answer(tokenBody()); }),
                         overHttp2(authority.serve()));
  const auto sdk = clientOf(server, authority);
  for (int call = 0; call < 1000; ++call) create(sdk);
  EXPECT_EQ(server.connections(), 2U);
}

TEST_P(IdleConnections, AreUsedUntilTheServerSaysThatItClosesThem) {
  std::atomic<int> answered{0};
  const RawServer server([&](const RawRequest&, Connection& connection) {
    const bool isLast = ++answered % 1000 == 0;
    return connection.answer(200, tokenBody(), isLast ? "Connection: close\r\n" : "") && !isLast;
  });
  const auto sdk = builder(server.url()).build();
  for (int call = 0; call < 2500; ++call) create(sdk);
  EXPECT_EQ(server.connections(), 3U);
}

TEST_P(IdleConnections, AreNotInheritedByAProgramThatTheProcessStarts) {
  const RawServer server([](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); });
  const auto sdk = builder(server.url()).build();
  create(sdk);
  int found = 0;
  for (int descriptor = 3; descriptor < 256; ++descriptor) {
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    if (getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &size) != 0) continue;
    if (peer.sin_family != AF_INET || ntohs(peer.sin_port) != server.port()) continue;
    ++found;
    EXPECT_NE(fcntl(descriptor, F_GETFD) & FD_CLOEXEC, 0);
  }
  EXPECT_EQ(found, 1);
}

class SharedConnections : public IdleConnections {};
INSTANTIATE_TEST_SUITE_P(, SharedConnections, ::testing::Values(Way::async), nameOf);

TEST_P(SharedConnections, WhileTheNextOneIsOpenedCallsGoOnOnTheOldOne) {
  const RawServer server(http2([](Http2Stream stream) { return stream.answer(tokenBody()); }),
                         overHttp2(authority.serve()));
  Relay relay(server.port());
  const auto sdk = builder("https://localhost:" + std::to_string(relay.port()) + "/v1")
                       .setCaBlob(authority.pem())
                       .setRetryConfig(RetryConfig::none())
                       .build();
  for (int call = 0; call < 850; ++call) create(sdk);
  relay.arm({NetworkFault::Action::freeze, NetworkFault::Point::accepted});
  const CancellationSource source;
  RequestOptions options;
  options.cancellation = source.token();
  auto first = sdk.callAsync(request(), options);
  for (int call = 0; call < 80; ++call) create(sdk);
  EXPECT_EQ(first.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
  source.cancel();
  EXPECT_FALSE(errorOf<errors::CancelledException>([&] { first.get(); }).outcomeUnknown());
  EXPECT_TRUE(relay.disarm());
  for (int call = 0; call < 400; ++call) create(sdk);
  EXPECT_EQ(server.connections(), 3U);
}

TEST_P(SharedConnections, WhereOneRequestCouldNotBeSentAnyMoreAnEarlierOneIsNotTakenForUnsent) {
  std::promise<void> arrived;
  std::promise<void> sending;
  std::atomic<int> firsts{0};
  const RawServer server(http2([&](Http2Stream stream) {
                           if (stream.body().find("user_1") == std::string::npos) return stream.answer(tokenBody());
                           if (firsts++ > 0) return stream.answer(tokenBody());
                           arrived.set_value();
                           sending.get_future().wait();
                           stream.connection().abort();
                           return false;
                         }),
                         overHttp2(authority.serve()));
  const auto sdk = builder(server.url()).setCaBlob(authority.pem()).build();
  auto other = request();
  other.userId = "user_3";
  static_cast<void>(sdk.callAsync(other).get());  // so that the connection has nothing of its own to send
  auto first = sdk.callAsync(request());
  arrived.get_future().wait();
  const BeforeSend reset(server.port(), [&](int socket) {
    sending.set_value();
    pollfd polled{socket, 0, 0};  // until it is reset
    EXPECT_EQ(poll(&polled, 1, -1), 1);
  });
  EXPECT_EQ(sdk.callAsync(other).get().actorToken->id, "act_1");
  EXPECT_TRUE(errorOf<errors::TransportException>([&] { first.get(); }).outcomeUnknown());
  EXPECT_EQ(firsts, 1);
}

TEST_P(SharedConnections, OneThatTheServerHasEndedTakesNoneOfTheCallsThatBeginTogether) {
  std::promise<void> answered;
  std::promise<void> ended;
  const RawServer server(endingTheFirst(answered, ended, [](Connection& connection) { connection.finish(); }),
                         overHttp2(authority.serve()));
  const auto sdk = clientOf(server, authority);
  std::promise<std::vector<std::future<operations::CreateActorTokenResponse>>> begun;
  sdk.callAsync(request(), [&](const Outcome<operations::CreateActorTokenResponse>&) {
    answered.set_value();
    ended.get_future().wait();
    std::vector<std::future<operations::CreateActorTokenResponse>> calls;
    for (int call = 0; call < 3; ++call) calls.push_back(sdk.callAsync(request()));
    begun.set_value(std::move(calls));
  });
  for (auto& call : begun.get_future().get()) EXPECT_EQ(call.get().actorToken->id, "act_1");
}

TEST_P(SharedConnections, ACallThatWaitsForAnotherOnesConnectionKeepsItsOwnLimits) {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);  // connects, and never speaks TLS
  const int port = bindToLoopback(listener);
  ASSERT_EQ(listen(listener, 8), 0);
  const auto sdk = builder("https://127.0.0.1:" + std::to_string(port) + "/v1")
                       .setCaBlob(Authority().pem())  // a bare system has none
                       .setRetryConfig(RetryConfig::none())
                       .build();
  const CancellationSource source;
  RequestOptions patient;
  patient.cancellation = source.token();
  auto first = sdk.callAsync(request(), patient);
  RequestOptions hurried;
  hurried.connectTimeout = Milliseconds(100);
  auto second = sdk.callAsync(request(), hurried);
  hurried.connectTimeout.reset();
  hurried.totalTimeout = Milliseconds(150);
  auto third = sdk.callAsync(request(), hurried);
  EXPECT_FALSE(errorOf<errors::TimeoutException>([&] { second.get(); }).outcomeUnknown());
  EXPECT_FALSE(errorOf<errors::TimeoutException>([&] { third.get(); }).outcomeUnknown());
  EXPECT_EQ(first.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
  source.cancel();
  EXPECT_THROW(first.get(), errors::CancelledException);
  close(listener);
}

}  // namespace
}  // namespace clerk::backend::tests
