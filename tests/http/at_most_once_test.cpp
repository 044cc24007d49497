#include "http/support/wire_test.hpp"

#include <functional>

namespace clerk::backend::tests {
namespace {

class AtMostOnce : public WireTest {};
CLERK_BACKEND_BOTH_WAYS(AtMostOnce);

// What can happen to a request that the server has read, so that nobody knows what came of it.
const std::vector<std::pair<const char*, RawServer::Script>> ambiguous{
    {"reset",
     [](const RawRequest&, Connection& connection) {
       connection.reset();
       return false;
     }},
    {"closed", [](const RawRequest&, Connection&) { return false; }},
    {"timeout",
     [](const RawRequest&, Connection& connection) {
       connection.stall();
       return false;
     }},
    {"truncated",
     [](const RawRequest&, Connection& connection) {
       connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
       return false;
     }},
    {"cut within its head",
     [](const RawRequest&, Connection& connection) {
       connection.send("HTTP/1.1 200 OK\r\nConte");
       return false;
     }},
    {"500", [](const RawRequest&, Connection& connection) { return connection.answer(500, "{}"); }},
    {"503 without Retry-After", [](const RawRequest&, Connection& connection) { return connection.answer(503, "{}"); }},
};

TEST_P(AtMostOnce, ACreateOfUnknownOutcomeReachesTheServerOnceAlsoOnAReusedConnection) {
  for (const bool reused : {false, true}) {
    for (const auto& [name, script] : ambiguous) {
      std::size_t good = reused ? 1 : 0;
      const RawServer server([&, played = script](const RawRequest& received, Connection& connection) {
        if (good == 0) return played(received, connection);
        --good;
        return connection.answer(200, tokenBody());
      });
      const auto sdk = builder(server.url()).build();
      if (reused) create(sdk);
      const auto error = errorOf<errors::ClerkException>([&] { create(sdk, within(Milliseconds(300))); });
      EXPECT_TRUE(error.outcomeUnknown()) << name;
      EXPECT_EQ(error.attempts(), 1) << name;
      EXPECT_EQ(server.requests().size(), reused ? 2U : 1U) << name;
    }
  }
}

TEST_P(AtMostOnce, TheSameHoldsOverTls) {
  const Authority authority;
  for (const auto& [name, script] : ambiguous) {
    std::size_t good = 1;
    const RawServer server(
        [&, played = script](const RawRequest& received, Connection& connection) {
          if (good == 0) return played(received, connection);
          --good;
          return connection.answer(200, tokenBody());
        },
        authority.serve());
    const auto sdk = builder(server.url()).setCaBlob(authority.pem()).build();
    create(sdk);
    const auto error = errorOf<errors::ClerkException>([&] { create(sdk, within(Milliseconds(500))); });
    EXPECT_TRUE(error.outcomeUnknown()) << name;
    EXPECT_EQ(server.requests().size(), 2U) << name;
  }
}

TEST_P(AtMostOnce, ARevokeIsSentAgainInEachOfTheseCases) {
  for (const auto& [name, script] : ambiguous) {
    std::size_t bad = 1;
    const RawServer server([&, played = script](const RawRequest& received, Connection& connection) {
      if (bad == 0) return connection.answer(200, tokenBody());
      --bad;
      return played(received, connection);
    });
    EXPECT_EQ(revoke(builder(server.url()).build(), "act_1", within(Milliseconds(300))).id, "act_1") << name;
    EXPECT_EQ(server.requests().size(), 2U) << name;
  }
}

TEST_P(AtMostOnce, AnIdleConnectionThatTheServerClosedCostsNoCall) {
  const RawServer server([](const RawRequest&, Connection& connection) {
    connection.answer(200, tokenBody());
    return false;
  });
  const auto sdk = builder(server.url()).setRetryConfig(RetryConfig::none()).build();
  for (std::size_t call = 1; call <= 3; ++call) {
    create(sdk);
    server.waitUntilIdle();
    EXPECT_EQ(server.requests().size(), call);
  }
}

TEST_P(AtMostOnce, AnAnswerThatAsksToComeBackIsWaitedForAndTheCallRepeated) {
  for (const char* head : {"429 Slow\r\n", "429 Slow\r\nRetry-After: 0\r\n", "503 Busy\r\nRetry-After: 0\r\n",
                           "503 Busy\r\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n"}) {
    std::size_t bad = 2;
    const RawServer server([&](const RawRequest&, Connection& connection) {
      if (bad == 0) return connection.answer(200, tokenBody());
      --bad;
      return connection.send(std::string("HTTP/1.1 ") + head + "Content-Length: 0\r\n\r\n");
    });
    EXPECT_EQ(create(builder(server.url()).build()).id, "act_1") << head;
    EXPECT_EQ(server.requests().size(), 3U) << head;
    EXPECT_EQ(server.connections(), 1U) << head;
  }
}

TEST_P(AtMostOnce, AWaitThatWouldPassTheBudgetIsNotBegun) {
  const RawServer server(
      [](const RawRequest&, Connection& connection) { return connection.answer(429, "{}", "Retry-After: 30\r\n"); });
  RequestOptions options;
  options.totalTimeout = Milliseconds(2000);
  const auto error = errorOf<errors::SDKException>([&] { create(builder(server.url()).build(), options); });
  EXPECT_EQ(error.retryAfter(), std::chrono::seconds(30));
  EXPECT_FALSE(error.outcomeUnknown());
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_P(AtMostOnce, AConnectionThatCannotBeEstablishedIsTriedAgainAndNothingWasSent) {
  int port = 0;
  {
    const RawServer gone([](const RawRequest&, Connection&) { return false; });
    port = gone.port();
  }
  const auto sdk = builder("http://127.0.0.1:" + std::to_string(port)).build();
  const auto error = errorOf<errors::TransportException>([&] { create(sdk); });
  EXPECT_EQ(error.kind(), http::FailureKind::connect);
  EXPECT_EQ(error.attempts(), 3);
  EXPECT_FALSE(error.outcomeUnknown());
}

}  // namespace
}  // namespace clerk::backend::tests
