#include "http/support/wire_test.hpp"

#include <memory>
#include <vector>

namespace clerk::backend::tests {
namespace {

class Proxies : public WireTest {
 protected:
  std::string proxyUrl() const { return "http://127.0.0.1:" + std::to_string(proxy.port()); }

  RawServer proxy{[](const RawRequest&, Connection& connection) { return connection.answer(502, "{}"); }};
};
CLERK_BACKEND_BOTH_WAYS(Proxies);

TEST_P(Proxies, LoopbackNeverGoesThroughOne) {
  std::vector<std::unique_ptr<Variable>> variables;
  for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
    variables.push_back(std::make_unique<Variable>(name, proxyUrl()));
  }
  const Authority authority;
  const auto answers = [](const RawRequest&, Connection& peer) { return peer.answer(200, tokenBody()); };
  const RawServer plain(answers);
  EXPECT_EQ(create(builder(plain.url()).build()).id, "act_1");
  EXPECT_EQ(create(builder(plain.url()).setProxy(proxyUrl()).build()).id, "act_1");
  const RawServer tls(answers, authority.serve());
  EXPECT_EQ(create(builder(tls.url()).setCaBlob(authority.pem()).build()).id, "act_1");
  EXPECT_EQ(proxy.connections(), 0U);
}

TEST_P(Proxies, PlainHttpToAnotherHostNeverGoesThroughOne) {
  const Variable variable("http_proxy", proxyUrl());
  const auto sdk = builder("http://nowhere.invalid").setAllowInsecureHttp(true).setProxy(proxyUrl()).build();
  EXPECT_EQ(errorOf<errors::TransportException>([&] { create(sdk); }).kind(), http::FailureKind::resolve);
  EXPECT_EQ(proxy.connections(), 0U);
}

TEST_P(Proxies, HttpsGoesThroughTheOneOfTheEnvironmentWhichNeverSeesTheKey) {
  const Variable variable("HTTPS_PROXY", proxyUrl());
  const auto sdk = builder("https://api.other.test/v1").setRetryConfig(RetryConfig::none()).build();
  EXPECT_FALSE(errorOf<errors::TransportException>([&] { create(sdk); }).outcomeUnknown());
  ASSERT_EQ(proxy.requests().size(), 1U);
  EXPECT_EQ(proxy.requests().at(0).line(), "CONNECT api.other.test:443 HTTP/1.1");
  EXPECT_EQ(proxy.requests().at(0).head.find("sk_fake"), std::string::npos);
}

TEST_P(Proxies, OneOverTlsIsTrustedByTheCertificatesThatTheClientIsGiven) {
  const Authority authority;
  const Authority stranger;
  const RawServer overTls([](const RawRequest&, Connection& connection) { return connection.answer(407, "{}"); },
                          authority.serve());
  const auto kindWith = [&](const std::string& trusted) {
    const auto sdk = builder("https://api.invalid")
                         .setProxy("https://localhost:" + std::to_string(overTls.port()))
                         .setCaBlob(trusted)
                         .setRetryConfig(RetryConfig::none())
                         .build();
    return errorOf<errors::TransportException>([&] { create(sdk); }).kind();
  };
  EXPECT_EQ(kindWith(stranger.pem()), http::FailureKind::tls);
  EXPECT_TRUE(overTls.requests().empty());
  EXPECT_EQ(kindWith(authority.pem()), http::FailureKind::proxy);
  EXPECT_EQ(overTls.requests().size(), 1U);
}

TEST_P(Proxies, SetProxyStandsAboveTheEnvironmentAndNoProxyIsHonoured) {
  const RawServer other([](const RawRequest&, Connection& connection) { return connection.answer(502, "{}"); });
  const Variable variable("https_proxy", "http://127.0.0.1:" + std::to_string(other.port()));
  const auto call = [](ClerkBackendBuilder made) {
    const auto sdk = made.setRetryConfig(RetryConfig::none()).build();
    errorOf<errors::TransportException>([&] { create(sdk); });
  };
  call(builder("https://api.invalid").setProxy(proxyUrl()));
  EXPECT_EQ(proxy.requests().size(), 1U);
  call(builder("https://api.invalid").setProxy(""));
  const Variable exception("NO_PROXY", "api.invalid");
  call(builder("https://api.invalid"));
  EXPECT_EQ(proxy.requests().size(), 1U);
  EXPECT_EQ(other.connections(), 0U);
}

}  // namespace
}  // namespace clerk::backend::tests
