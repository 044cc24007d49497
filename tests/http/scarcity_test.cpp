#include "http/support/scarcity.hpp"
#include "http/support/wire_test.hpp"

#include <clerk/backend/testing/mock_server.hpp>

#include <optional>
#include <system_error>

namespace clerk::backend::tests {
namespace {

class NoDescriptorsLeft : public WireTest {
 protected:
  const RawServer server{[](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); }};
};
CLERK_BACKEND_BOTH_WAYS(NoDescriptorsLeft);

TEST_P(NoDescriptorsLeft, ACallFailsAsNotSentAndOnceThereAreSomeItSucceeds) {
  const auto sdk = builder(server.url()).build();
  RequestOptions options;
  options.totalTimeout = Milliseconds(5000);
  {
    const NoDescriptors none;
    const auto error = errorOf<errors::TransportException>([&] { create(sdk, options); });
    EXPECT_FALSE(error.outcomeUnknown());
    EXPECT_NE(std::string(error.what()).find("no descriptor could be had"), std::string::npos) << error.what();
  }
  for (int call = 0; call < 3; ++call) EXPECT_EQ(create(sdk, options).id, "act_1");
  EXPECT_EQ(server.requests().size(), 3U);
}

class NoThreadsLeft : public WireTest {};
CLERK_BACKEND_BOTH_WAYS(NoThreadsLeft);

TEST_P(NoThreadsLeft, ACallSucceedsOrSaysSoAndIsNotSentLater) {
  std::optional<NoThreads> none;
  const RawServer server([&](const RawRequest&, Connection& connection) {  // it has its thread
    if (GetParam() == Way::blocking && !none) none.emplace();
    return connection.answer(200, tokenBody());
  });
  const auto sdk = builder(server.url()).build();
  if (GetParam() == Way::async) {
    none.emplace();
    EXPECT_THROW(create(sdk), std::system_error);
    none.reset();
  } else {
    for (int call = 0; call < 2; ++call) EXPECT_EQ(create(sdk).id, "act_1");
    none.reset();
  }
  const auto before = server.requests().size();
  EXPECT_EQ(before, GetParam() == Way::async ? 0U : 2U);
  EXPECT_EQ(create(sdk).id, "act_1");
  EXPECT_EQ(server.requests().size(), before + 1);
}

TEST(NoThreadsLeftToTheMock, ItOutlivesConnectionsForWhichNoThreadCanBeStarted) {
  const backend_testing::MockServer mock;
  const auto client = [&] {
    return ClerkBackend::builder()
        .setSecurity(mock.secretKey())
        .setServerUrl(mock.url())
        .setRetryConfig(RetryConfig::none())
        .setTimeout(std::chrono::milliseconds(100))
        .build();
  };
  for (const bool isFirst : {true, false}) {
    const auto served = client();
    if (!isFirst) {
      EXPECT_THROW(served.actorTokens.revoke("act_1"), errors::ClerkErrors);  // there is none
    }
    const NoThreads none;
    // Its connection is closed, waits, or is served by the thread that accepts.
    EXPECT_THROW(client().actorTokens.revoke("act_1"), errors::ClerkException);
  }
  EXPECT_THROW(client().actorTokens.revoke("act_1"), errors::ClerkErrors);
}

}  // namespace
}  // namespace clerk::backend::tests
