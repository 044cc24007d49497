#include "http/support/http2.hpp"
#include "http/support/wire_test.hpp"

#include <atomic>
#include <vector>

namespace clerk::backend::tests {
namespace {

using Error = Http2Stream::Error;

class Http2 : public WireTest {
 protected:
  static ClerkBackend clientOf(const RawServer& server, const Authority& authority) {
    return builder(server.url()).setCaBlob(authority.pem()).build();
  }

  const Authority authority;
};
CLERK_BACKEND_BOTH_WAYS(Http2);

// What can happen to a stream so that nobody knows what came of it. That one was refused libcurl says by sending the
// request again by itself, as it does where a reused connection died.
const std::vector<std::pair<const char*, Http2Script>> ambiguousStreams{
    {"stream reset", [](Http2Stream stream) { return stream.reset(Error::internalError); }},
    {"stream cancelled", [](Http2Stream stream) { return stream.reset(Error::cancel); }},
    {"stream refused", [](Http2Stream stream) { return stream.reset(Error::refusedStream); }},
    {"goaway before it", [](Http2Stream stream) { return stream.goAway(stream.id() - 1) && false; }},
    {"closed", [](Http2Stream) { return false; }},
    {"timeout", [](Http2Stream) { return true; }},
};

TEST_P(Http2, ACreateOfUnknownOutcomeReachesTheServerOnceAlsoOnAReusedConnection) {
  for (const bool reused : {false, true}) {
    for (const auto& [name, script] : ambiguousStreams) {
      std::atomic<int> received{0};
      const RawServer server(http2([&, played = script](Http2Stream stream) {
                               if (++received == 1 && reused) return stream.answer(tokenBody());
                               return played(stream);
                             }),
                             overHttp2(authority.serve()));
      const auto sdk = clientOf(server, authority);
      if (reused) create(sdk);
      const auto error = errorOf<errors::TransportException>([&] { create(sdk, within(Milliseconds(500))); });
      EXPECT_TRUE(error.outcomeUnknown()) << name;
      EXPECT_EQ(error.attempts(), 1) << name;
      EXPECT_EQ(received, reused ? 2 : 1) << name;
    }
  }
}

TEST_P(Http2, ARevokeIsSentAgainInEachOfTheseCases) {
  for (const auto& [name, script] : ambiguousStreams) {
    std::atomic<int> received{0};
    const RawServer server(http2([&, played = script](Http2Stream stream) {
                             return ++received == 1 ? played(stream) : stream.answer(tokenBody());
                           }),
                           overHttp2(authority.serve()));
    EXPECT_EQ(revoke(clientOf(server, authority), "act_1", within(Milliseconds(500))).id, "act_1") << name;
    EXPECT_EQ(received, 2) << name;
  }
}

TEST_P(Http2, CallsAfterOneAnotherKeepTheConnection) {
  const RawServer server(http2([](Http2Stream stream) { return stream.answer(tokenBody()); }),
                         overHttp2(authority.serve()));
  const auto sdk = clientOf(server, authority);
  for (int call = 0; call < 3; ++call) EXPECT_EQ(create(sdk).id, "act_1");
  EXPECT_EQ(server.connections(), 1U);
}

class Http2Multiplexing : public Http2 {};
INSTANTIATE_TEST_SUITE_P(, Http2Multiplexing, ::testing::Values(Way::async), nameOf);

TEST_P(Http2Multiplexing, CallsAtOnceShareAConnection) {
  constexpr std::size_t calls = 32;
  std::vector<Http2Stream> waiting;
  const RawServer server(http2([&](Http2Stream stream) {
                           waiting.push_back(stream);
                           if (waiting.size() < calls) return true;
                           for (auto& each : waiting) each.answer(tokenBody());
                           return true;
                         }),
                         overHttp2(authority.serve()));
  const auto sdk = clientOf(server, authority);
  std::vector<std::future<operations::CreateActorTokenResponse>> futures;
  for (std::size_t call = 0; call < calls; ++call) futures.push_back(sdk.callAsync(request()));
  for (auto& future : futures) EXPECT_EQ(future.get().statusCode, 200);
  EXPECT_EQ(server.connections(), 1U);
}

TEST_P(Http2Multiplexing, CallsBeyondTheLimitOfStreamsWaitForAnotherOnesStream) {
  const RawServer server(http2([](Http2Stream stream) { return stream.answer(tokenBody()); }, 8),
                         overHttp2(authority.serve()));
  const auto sdk = clientOf(server, authority);
  create(sdk);
  std::vector<std::future<operations::CreateActorTokenResponse>> futures;
  for (std::size_t call = 0; call < 64; ++call) futures.push_back(sdk.callAsync(request()));
  for (auto& future : futures) EXPECT_EQ(future.get().statusCode, 200);
  EXPECT_LE(server.connections(), 4U);
}

}  // namespace
}  // namespace clerk::backend::tests
