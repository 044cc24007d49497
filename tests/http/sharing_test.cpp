#include "http/support/http2.hpp"
#include "http/support/loopback.hpp"
#include "http/support/wire_test.hpp"
#include "support/child_process.hpp"

#include <atomic>
#include <csignal>
#include <future>
#include <thread>
#include <vector>

namespace clerk::backend::tests {
namespace {

class Sharing : public WireTest {
 protected:
  static bool answers(const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); }

  /// What a forked child's call ends with: 0 where it succeeds.
  static int statusOfCallInChild(const ClerkBackend& sdk) {
    return statusOfChild([&] {
      const ClerkBackend copy = sdk;  // its end must not close anything of the parent's either
      return create(copy).id == "act_1" ? 0 : 1;
    });
  }
};
CLERK_BACKEND_BOTH_WAYS(Sharing);

TEST_P(Sharing, CallsOneAfterTheOtherUseOneConnection) {
  const RawServer server(answers);
  const auto sdk = builder(server.url()).build();
  for (int call = 0; call < 20; ++call) create(sdk);
  EXPECT_EQ(server.connections(), 1U);
}

TEST_P(Sharing, ACallWaitsForNoOtherCallsAnswerAndIsCancelledAlone) {
  const RawServer server([](const RawRequest&, Connection& connection) {
    connection.stall();
    return false;
  });
  const auto sdk = builder(server.url()).build();
  const auto begin = [&](const CancellationSource& source) {
    RequestOptions options;
    options.cancellation = source.token();
    return std::async(std::launch::async, [&sdk, options] { create(sdk, options); });
  };
  const CancellationSource first;
  const CancellationSource second;
  auto firstCall = begin(first);
  auto secondCall = begin(second);
  server.waitForRequests(2);
  second.cancel();
  EXPECT_THROW(secondCall.get(), errors::CancelledException);
  EXPECT_EQ(firstCall.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
  first.cancel();
  EXPECT_THROW(firstCall.get(), errors::CancelledException);
}

TEST_P(Sharing, SixteenThreadsShareOneClient) {
  const RawServer server([](const RawRequest& received, Connection& connection) {
    const auto line = received.line();  // POST /v1/actor_tokens/<id>/revoke HTTP/1.1
    const auto begin = line.find("tokens/") + 7;
    return connection.answer(200, tokenBody(line.substr(begin, line.find("/revoke") - begin)));
  });
  const auto sdk = builder(server.url()).build();
  std::atomic<int> right{0};
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 16; ++thread) {
    threads.emplace_back([&, thread] {
      for (int call = 0; call < 25; ++call) {
        const auto id = "act_" + std::to_string(thread) + "_" + std::to_string(call);
        if (revoke(sdk, id).id == id) ++right;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 400);
  EXPECT_LE(server.connections(), 16U);
}

TEST_P(Sharing, AForkedChildMakesItsOwnConnectionAndLeavesTheParentsAlone) {
  const RawServer server(answers);
  const auto sdk = builder(server.url()).build();
  create(sdk);
  EXPECT_EQ(statusOfCallInChild(sdk), 0);
  create(sdk);
  EXPECT_EQ(server.connections(), 2U);
  EXPECT_EQ(server.requests().at(2).connection, 1U);
}

TEST_P(Sharing, ACallOverTlsThatIsUnderWayWhereTheProcessForksEndsInTheParentAlone) {
  const Authority authority;
  for (const bool isHttp2 : {false, true}) {
    SCOPED_TRACE(isHttp2 ? "HTTP/2" : "HTTP/1.1");
    std::promise<void> arrived;
    std::promise<void> released;
    std::atomic<int> received{0};
    const auto mayBeAnswered = [&] {
      if (received++ > 0) return;
      arrived.set_value();  // the parent's call
      released.get_future().wait();
    };
    const RawServer server(isHttp2 ? http2([&](Http2Stream stream) {
                             mayBeAnswered();
                             return stream.answer(tokenBody());
                           })
                                   : RawServer::Script([&](const RawRequest&, Connection& connection) {
                                       mayBeAnswered();
                                       return connection.answer(200, tokenBody());
                                     }),
                           isHttp2 ? overHttp2(authority.serve()) : authority.serve());
    const auto sdk = builder(server.url()).setCaBlob(authority.pem()).build();
    auto call = std::async(std::launch::async, [&] { return create(sdk).id; });
    arrived.get_future().wait();
    EXPECT_EQ(statusOfCallInChild(sdk), 0);
    released.set_value();
    EXPECT_EQ(call.get(), "act_1");
    EXPECT_EQ(create(sdk).id, "act_1");
    EXPECT_EQ(server.connections(), 2U);  // one of each process
  }
}

TEST_P(Sharing, AServerThatLeavesEarlyKillsNoProcessAndNoSignalIsTouched) {
  std::signal(SIGPIPE, SIG_DFL);  // cpp-httplib, in other tests of this program, ignores it
  const RawServer server([](const RawRequest&, Connection& connection) {
    connection.reset();
    return false;
  });
  const auto sdk = builder(server.url()).build();
  for (int call = 0; call < 5; ++call) errorOf<errors::TransportException>([&] { create(sdk); });
  struct sigaction after {};
  sigaction(SIGPIPE, nullptr, &after);
  EXPECT_EQ(after.sa_handler, SIG_DFL);
}

}  // namespace
}  // namespace clerk::backend::tests
