#include "http/support/dead_address.hpp"
#include "http/support/loopback.hpp"
#include "http/support/resolver.hpp"
#include "http/support/wire_test.hpp"

#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string_view>
#include <thread>
#include <vector>

namespace clerk::backend::tests {
namespace {

/// A row of the table of causes in docs/errors.md.
struct Row {
  std::string wrong;
  std::string kind;
  std::string cause;
  std::string text;
};

std::vector<std::string> cellsOf(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line.substr(1));
  for (std::string cell; std::getline(stream, cell, '|');) {
    const auto first = cell.find_first_not_of(" `");
    if (first == std::string::npos) continue;
    cells.push_back(cell.substr(first, cell.find_last_not_of(" `") - first + 1));
  }
  return cells;
}

std::vector<Row> documentedRows() {
  std::ifstream page(CLERK_BACKEND_ERRORS_PAGE);
  std::string line;
  while (std::getline(page, line) && line != "## No answer") continue;
  std::vector<Row> rows;
  while (std::getline(page, line) && line.rfind("## ", 0) != 0) {
    if (line.rfind("| ", 0) != 0 || line.rfind("| ---", 0) == 0 || line.rfind("| What is wrong", 0) == 0) continue;
    const auto cells = cellsOf(line);
    rows.push_back({cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
  }
  return rows;
}

/// Answers whatever comes first with the same bytes: unless others are given, with a 400 of plain HTTP, as web servers
/// do.
class PlainServer {
 public:
  explicit PlainServer(std::string_view answer = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
      : answer_(answer), listener_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    port_ = bindToLoopback(listener_);
    EXPECT_EQ(listen(listener_, 8), 0);
    thread_ = std::thread([this] { serve(); });
  }
  ~PlainServer() {
    shutdown(listener_, SHUT_RDWR);
    thread_.join();
    close(listener_);
  }
  PlainServer(const PlainServer&) = delete;
  PlainServer& operator=(const PlainServer&) = delete;

  int port() const noexcept { return port_; }

 private:
  void serve() const {
    for (int peer = 0; (peer = accept(listener_, nullptr, nullptr)) >= 0;) {
      char bytes[4096];
      if (recv(peer, bytes, sizeof bytes, 0) > 0) send(peer, answer_.data(), answer_.size(), MSG_NOSIGNAL);
      close(peer);
    }
  }

  const std::string answer_;
  int listener_;
  int port_ = 0;
  std::thread thread_;
};

class Causes : public WireTest {
 protected:
  using Error = errors::TransportException;
  using Maker = std::function<Error()>;

  static constexpr Milliseconds limit{200};

  static Error failing(ClerkBackendBuilder made, const RequestOptions& options = {}) {
    const auto sdk = made.setRetryConfig(RetryConfig::none()).build();
    return errorOf<Error>([&] { create(sdk, options); });
  }

  /// A port at which nothing listens, and which nobody else is given until the program ends.
  static std::string closedPort() {
    const int held = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);  // left open on purpose
    return std::to_string(bindToLoopback(held));
  }

  static RawServer::Script answering(int status) {
    return [status](const RawRequest&, Connection& connection) { return connection.answer(status, "{}"); };
  }

  static Error withTls(TlsContext tls, const std::string& trusted) {
    const RawServer server(answering(200), std::move(tls));
    return failing(builder(server.url()).setCaBlob(trusted));
  }

  static Error byProxy(int status) {
    const RawServer proxy(answering(status));
    return failing(builder("https://api.invalid").setProxy("http://127.0.0.1:" + std::to_string(proxy.port())));
  }

  static Error withScript(RawServer::Script script, const RequestOptions& options = {}) {
    const RawServer server(std::move(script));
    return failing(builder(server.url()).setMaxResponseBytes(1000), options);
  }

  static bool stall(const RawRequest&, Connection& connection) {
    connection.stall();
    return false;
  }

  static Error withoutConnection(const std::string& url) {
    return failing(builder(url).setAllowInsecureHttp(true).setConnectTimeout(limit));
  }

  std::map<std::string, Maker> makers() const;

  const Authority authority;
};
CLERK_BACKEND_BOTH_WAYS(Causes);

std::map<std::string, Causes::Maker> Causes::makers() const {
  std::map<std::string, Maker> makers;
  makers["there is no address for the server's name"] = [] { return failing(builder("https://nowhere.invalid")); };
  makers["there is no address for the proxy's name"] = [] {
    return failing(builder("https://api.invalid").setProxy("http://proxy.invalid:3128"));
  };
  makers["nothing listens at the server's port"] = [] { return failing(builder("http://127.0.0.1:" + closedPort())); };
  makers["there is no way to the server's network"] = [] {  // TCP has none to a multicast address
    return failing(builder("http://224.0.0.1:80").setAllowInsecureHttp(true));
  };
  makers["no TLS is spoken at that port"] = [this] {
    const PlainServer server;
    return failing(builder("https://localhost:" + std::to_string(server.port())).setCaBlob(authority.pem()));
  };
  makers["no version of TLS in common"] = [this] {
    auto tls = authority.serve();
    SSL_CTX_set_security_level(tls.get(), 0);
    SSL_CTX_set_max_proto_version(tls.get(), TLS1_1_VERSION);
    return withTls(std::move(tls), authority.pem());
  };
  makers["nothing listens at the proxy's port"] = [] {
    return failing(builder("https://api.invalid").setProxy("http://user:secret@127.0.0.1:" + closedPort()));
  };
  makers["the proxy cannot reach the server"] = [] { return byProxy(502); };
  makers["the proxy does not connect to that server"] = [] { return byProxy(403); };
  makers["the proxy wants credentials, or others"] = [] { return byProxy(407); };
  makers["the certificate has expired"] = [this] {
    return withTls(authority.serve("localhost", -3600), authority.pem());
  };
  makers["the certificate is not valid yet, or the clock here is slow"] = [this] {
    return withTls(authority.serve("localhost", 7200, 3600), authority.pem());
  };
  makers["the certificate is signed by itself"] = [this] {
    return withTls(authority.serveItself(), Authority().pem());
  };
  makers["the certificate's issuer is not among the trusted ones"] = [this] {
    return withTls(authority.serve(), Authority().pem());
  };
  makers["the directory of trusted certificates is empty"] = [this] {
    std::string path = ::testing::TempDir() + "clerk-backend-no-cas-XXXXXX";
    EXPECT_NE(mkdtemp(path.data()), nullptr);
    const RawServer server(answering(200), authority.serve());
    auto error = failing(builder(server.url()).setCaPath(path));
    rmdir(path.c_str());
    return error;
  };
  makers["the certificate is for another host"] = [this] {
    return withTls(authority.serve("other.test"), authority.pem());
  };
  makers["the file of trusted certificates is gone since the client was built"] = [this] {
    const auto path = ::testing::TempDir() + "clerk-backend-ca-" + std::to_string(getpid()) + ".pem";
    std::ofstream(path) << authority.pem();
    const RawServer server(answering(200), authority.serve());
    const auto sdk = builder(server.url()).setCaFile(path).build();
    std::remove(path.c_str());
    return errorOf<Error>([&] { create(sdk); });
  };
  makers["the name server does not answer"] = [] {
    const HangingResolver hanging;
    return withoutConnection("https://a.hang.test");
  };
  makers["what is sent to begin a connection is dropped"] = [] {
    const DeadAddress dead("127.0.0.1");
    return withoutConnection("http://127.0.0.1:" + std::to_string(dead.port()));
  };
  makers["no answer within an attempt's time"] = [] { return withScript(stall, within(limit)); };
  makers["no answer within the call's time"] = [] {
    RequestOptions options;
    options.totalTimeout = limit;
    return withScript(stall, options);
  };
  makers["the connection ends before the answer is whole"] = [] {
    return withScript([](const RawRequest&, Connection& connection) {
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
      return false;
    });
  };
  makers["the answer passes the limit"] = [] {
    return withScript(
        [](const RawRequest&, Connection& connection) { return connection.answer(200, std::string(1001, ' ')); });
  };
  makers["the body is not the gzip that it is said to be"] = [] {
    return withScript([](const RawRequest&, Connection& connection) {
      return connection.answer(200, "{}", "Content-Encoding: gzip\r\n");
    });
  };
  return makers;
}

TEST_P(Causes, AreAsTheTableOfThePageOnErrorsSays) {
  auto makers = this->makers();
  for (const auto& row : documentedRows()) {
    SCOPED_TRACE(row.wrong);
    const auto maker = makers.find(row.wrong);
    ASSERT_NE(maker, makers.end()) << "the page has a row that is made by no test";
    const auto error = maker->second();
    const std::string text = error.what();
    EXPECT_EQ(toString(error.kind()), row.kind) << text;
    EXPECT_EQ(toString(error.cause()), row.cause) << text;
    EXPECT_NE(text.find(row.text), std::string::npos) << text;
    EXPECT_EQ(text.find("secret"), std::string::npos) << text;
    makers.erase(maker);
  }
  for (const auto& [wrong, maker] : makers) ADD_FAILURE() << "the page has no row for: " << wrong;
}

TEST_P(Causes, AreToldWithServerProxyFamilyAttemptsAndTime) {
  const auto port = closedPort();
  const auto sdk = builder("http://127.0.0.1:" + port).build();
  const auto error = errorOf<Error>([&] { create(sdk); });
  EXPECT_EQ(std::string(error.what()),
            "CreateActorToken: the connection was refused: nothing listens there (127.0.0.1:" + port +
                ", tried by IPv4), after " + std::to_string(error.attempts()) + " attempts in " +
                std::to_string(error.elapsed().count()) + " ms");
  EXPECT_GT(error.attempts(), 1);
  const auto proxied = failing(builder("https://api.invalid").setProxy("http://user:secret@127.0.0.1:" + port));
  EXPECT_NE(std::string(proxied.what()).find("(api.invalid by the proxy 127.0.0.1:" + port + ", tried by IPv4)"),
            std::string::npos)
      << proxied.what();
}

TEST_P(Causes, BlameTheProxyAlsoWhereTheEnvironmentHasExceptions) {
  const auto port = closedPort();
  const Variable proxy("https_proxy", "http://127.0.0.1:" + port);
  const Variable exceptions("no_proxy", "localhost,127.0.0.1,direct.invalid");
  const auto error = failing(builder("https://api.invalid"));
  EXPECT_EQ(error.cause(), http::FailureCause::proxyUnreachable) << error.what();
  EXPECT_NE(std::string(error.what()).find("by the proxy 127.0.0.1:" + port), std::string::npos) << error.what();
  const auto direct = failing(builder("https://direct.invalid"));
  EXPECT_EQ(direct.cause(), http::FailureCause::hostNotFound) << direct.what();
}

TEST_P(Causes, TellWhatASocksProxyRefuses) {
  const auto answeringWith = [](std::string_view bytes) {
    const PlainServer proxy(bytes);
    return failing(
        builder("https://api.invalid").setProxy("socks5h://user:secret@127.0.0.1:" + std::to_string(proxy.port())));
  };
  const auto credentials = answeringWith({"\x05\xFF", 2});  // no method of authentication will do
  EXPECT_EQ(credentials.kind(), http::FailureKind::proxy) << credentials.what();
  EXPECT_EQ(credentials.cause(), http::FailureCause::proxyAuthentication) << credentials.what();
  EXPECT_EQ(std::string(credentials.what()).find("secret"), std::string::npos);
}

TEST_P(Causes, OfCallsThatWaitForOneConnectionAreThoseOfTheConnection) {
  const DeadAddress dead("127.0.0.1");
  const auto sdk = builder("https://localhost:" + std::to_string(dead.port()))
                       .setConnectTimeout(limit)
                       .setRetryConfig(RetryConfig::none())
                       .build();
  std::vector<std::future<operations::CreateActorTokenResponse>> calls;
  for (int each = 0; each < 8; ++each) calls.push_back(sdk.callAsync(request()));
  for (auto& call : calls) {
    const auto error = errorOf<Error>([&] { call.get(); });
    EXPECT_EQ(error.cause(), http::FailureCause::connectTimeout);
    EXPECT_EQ(std::string(error.what()).find("not resolved"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace clerk::backend::tests
