#include "http/support/wire_test.hpp"

#include <unistd.h>

#include <cstdio>
#include <fstream>

namespace clerk::backend::tests {
namespace {

class Tls : public WireTest {
 protected:
  static bool answers(const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); }

  Authority authority;
};
CLERK_BACKEND_BOTH_WAYS(Tls);

TEST_P(Tls, AServerThatCannotBeTrustedGetsNothing) {
  const Authority stranger;
  const auto refused = [&](TlsContext tls, const std::string& anchors) {
    const RawServer server(answers, std::move(tls));
    auto made = builder(server.url());
    if (!anchors.empty()) made.setCaBlob(anchors);
    const auto error = errorOf<errors::TransportException>([&] { create(made.build()); });
    EXPECT_EQ(error.kind(), http::FailureKind::tls);
    EXPECT_EQ(error.attempts(), 1);
    EXPECT_FALSE(error.outcomeUnknown());
    EXPECT_TRUE(server.requests().empty());
  };
  refused(authority.serve(), "");  // the system does not know the authority
  refused(authority.serve(), stranger.pem());
  refused(authority.serve("localhost", -3600), authority.pem());  // expired
  refused(authority.serve("other.test"), authority.pem());
}

TEST_P(Tls, OldVersionsAreRefused) {
  auto tls = authority.serve();
  SSL_CTX_set_security_level(tls.get(), 0);
  SSL_CTX_set_max_proto_version(tls.get(), TLS1_1_VERSION);
  const RawServer server(answers, std::move(tls));
  const auto sdk = builder(server.url()).setCaBlob(authority.pem()).build();
  const auto error = errorOf<errors::TransportException>([&] { create(sdk); });
  EXPECT_FALSE(error.outcomeUnknown());
  EXPECT_TRUE(server.requests().empty());
}

TEST_P(Tls, AnAuthorityFromAFileOrFromMemoryIsTrustedAndTheConnectionKept) {
  const std::string file = ::testing::TempDir() + "authority-" + std::to_string(getpid()) + ".pem";
  std::ofstream(file) << authority.pem();
  const RawServer server(answers, authority.serve());
  for (const auto& sdk :
       {builder(server.url()).setCaFile(file).build(), builder(server.url()).setCaBlob(authority.pem()).build()}) {
    for (int call = 0; call < 3; ++call) EXPECT_EQ(create(sdk).id, "act_1");
  }
  EXPECT_EQ(server.connections(), 2U);
  std::remove(file.c_str());
}

}  // namespace
}  // namespace clerk::backend::tests
