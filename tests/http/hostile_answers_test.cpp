#include "http/support/wire_test.hpp"

#include <zlib.h>

#include <algorithm>
#include <fstream>

namespace clerk::backend::tests {
namespace {

class HostileAnswers : public WireTest {
 protected:
  static RawServer::Script sends(std::string bytes) {
    return [bytes = std::move(bytes)](const RawRequest&, Connection& connection) {
      connection.send(bytes);
      return false;
    };
  }

  static errors::TransportException transportErrorOf(const RawServer& server,
                                                     Milliseconds timeout = Milliseconds(5000)) {
    const auto sdk = builder(server.url()).setMaxResponseBytes(1'000'000).build();
    auto error = errorOf<errors::TransportException>([&] { create(sdk, within(timeout)); });
    EXPECT_TRUE(error.outcomeUnknown());
    EXPECT_EQ(server.requests().size(), 1U);
    return error;
  }

  // Memory that this process holds, in KiB.
  static long residentKiB() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
      if (line.rfind("VmRSS:", 0) == 0) return std::stol(line.substr(6));
    }
    return 0;
  }
};
CLERK_BACKEND_BOTH_WAYS(HostileAnswers);

const std::string jsonType = "Content-Type: application/json\r\n";

constexpr int zlibFormat = 15;
constexpr int gzipFormat = 15 + 16;

std::string packed(const std::string& text, int format) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, format, 9, Z_DEFAULT_STRATEGY);
  std::string coded(deflateBound(&stream, text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(coded.data());
  stream.avail_out = static_cast<uInt>(coded.size());
  deflate(&stream, Z_FINISH);
  coded.resize(stream.total_out);
  deflateEnd(&stream);
  return coded;
}

TEST_P(HostileAnswers, SilenceAndDrippingEndAtTheTimeout) {
  const RawServer silent([](const RawRequest&, Connection& connection) {
    connection.stall();
    return false;
  });
  EXPECT_EQ(transportErrorOf(silent, Milliseconds(200)).kind(), http::FailureKind::timeout);
  const RawServer dripping([](const RawRequest&, Connection& connection) {
    connection.send("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Length: 1000\r\n\r\n");
    while (connection.send(" ") && connection.pause(Milliseconds(20))) continue;
    return false;
  });
  const auto error = transportErrorOf(dripping, Milliseconds(300));
  EXPECT_EQ(error.kind(), http::FailureKind::timeout);
  EXPECT_EQ(error.statusCode(), 200);
}

TEST_P(HostileAnswers, AnIncompleteBodyIsATransportErrorWithTheStatus) {
  for (const char* rest : {"Content-Length: 10\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n"}) {
    const RawServer server(sends("HTTP/1.1 200 OK\r\n" + jsonType + rest));
    const auto error = transportErrorOf(server);
    EXPECT_EQ(error.kind(), http::FailureKind::reset);
    EXPECT_EQ(error.statusCode(), 200);
    EXPECT_EQ(error.rawResponse().headers.find("Content-Type"), "application/json");
    EXPECT_EQ(error.body(), "");
  }
}

TEST_P(HostileAnswers, AFloodOfHeadersOrOfBodyIsCutOff) {
  const RawServer headers([](const RawRequest&, Connection& connection) {
    connection.send("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 100'000; ++i) {
      if (!connection.send("X-" + std::to_string(i) + ": " + std::string(1000, 'x') + "\r\n")) break;
    }
    return false;
  });
  EXPECT_EQ(transportErrorOf(headers).kind(), http::FailureKind::tooLarge);

  std::size_t sent = 0;
  const long before = residentKiB();
  {
    const RawServer body([&](const RawRequest&, Connection& connection) {
      connection.send("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Length: 1073741824\r\n\r\n");
      const std::string block(65536, ' ');
      while (sent < (std::size_t{1} << 30U) && connection.send(block)) sent += block.size();
      return false;
    });
    EXPECT_EQ(transportErrorOf(body).kind(), http::FailureKind::tooLarge);
  }
  EXPECT_LT(sent, std::size_t{64} << 20U);
  EXPECT_LT(residentKiB() - before, 100'000);
}

TEST_P(HostileAnswers, ADecompressionBombIsCutOff) {
  const auto bomb = packed(std::string(std::size_t{64} << 20U, ' '), gzipFormat);
  const RawServer server(sends("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Encoding: gzip\r\nContent-Length: " +
                               std::to_string(bomb.size()) + "\r\n\r\n" + bomb));
  const long before = residentKiB();
  EXPECT_EQ(transportErrorOf(server).kind(), http::FailureKind::tooLarge);
  EXPECT_LT(residentKiB() - before, 100'000);
}

TEST_P(HostileAnswers, AContentCodingThatIsNoneCostsNoAnswer) {
  for (const char* label : {"UTF-8", "rot13", "identity", "utf-8, none", ""}) {
    for (const bool chunked : {false, true}) {
      const auto body = tokenBody();
      std::string rest = "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
      if (chunked) {
        char size[16];
        std::snprintf(size, sizeof size, "%zx", body.size());
        rest = std::string("Transfer-Encoding: chunked\r\n\r\n") + size + "\r\n" + body + "\r\n0\r\n\r\n";
      }
      const RawServer server(sends("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Encoding: " + label + "\r\n" + rest));
      EXPECT_EQ(create(builder(server.url()).build()).id, "act_1") << label;
    }
  }
}

TEST_P(HostileAnswers, ACodedAnswerIsReadHoweverItIsCut) {
  const auto body = tokenBody();
  const auto half = body.size() / 2;
  const std::pair<const char*, std::string> answers[] = {
      {"gzip", packed(body, gzipFormat)},
      {"X-GZIP", packed(body, gzipFormat)},
      {"utf-8, gzip", packed(body, gzipFormat)},
      {"deflate", packed(body, zlibFormat)},
      {"gzip", packed(body.substr(0, half), gzipFormat) + packed(body.substr(half), gzipFormat)}};  // RFC 1952, 2.2
  for (const auto& [label, coded] : answers) {
    for (const std::size_t size : {coded.size(), std::size_t{1}}) {
      std::string rest = "Transfer-Encoding: chunked\r\n\r\n";
      for (std::size_t at = 0; at < coded.size(); at += size) {
        char length[16];
        std::snprintf(length, sizeof length, "%zx\r\n", std::min(size, coded.size() - at));
        rest += length + coded.substr(at, size) + "\r\n";
      }
      const RawServer server(
          sends("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Encoding: " + label + "\r\n" + rest + "0\r\n\r\n"));
      EXPECT_EQ(create(builder(server.url()).build()).id, "act_1") << label << " in pieces of " << size;
    }
  }
}

TEST_P(HostileAnswers, ACodingThatDoesNotEndIsOfAnotherKindOrComesTwiceIsNamed) {
  const auto coded = packed(tokenBody(), gzipFormat);
  const std::pair<const char*, std::string> answers[] = {{"gzip", coded.substr(0, coded.size() - 1)},
                                                         {"gzip", coded + "more"},
                                                         {"gzip", "not gzip"},
                                                         {"gzip", tokenBody()},
                                                         {"br", tokenBody()},
                                                         {"zstd", coded},
                                                         {"gzip, gzip", packed(coded, gzipFormat)}};
  for (const auto& [label, body] : answers) {
    const RawServer server(sends("HTTP/1.1 200 OK\r\n" + jsonType + "Content-Encoding: " + label +
                                 "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body));
    const auto error = transportErrorOf(server);
    EXPECT_EQ(error.kind(), http::FailureKind::contentEncoding) << label;
    EXPECT_TRUE(error.outcomeUnknown()) << label;
  }
}

TEST_P(HostileAnswers, DeepJsonIsRefusedAndWhatIsNotHttpToo) {
  const RawServer deep([](const RawRequest&, Connection& connection) {
    return connection.answer(200, std::string(100'000, '[') + std::string(100'000, ']'));
  });
  EXPECT_TRUE(errorOf<errors::SDKException>([&] { create(builder(deep.url()).build()); }).outcomeUnknown());
  const RawServer other(sends("SSH-2.0-OpenSSH_9.2\r\n"));
  errorOf<errors::TransportException>([&] { create(builder(other.url()).build()); });
}

TEST_P(HostileAnswers, RedirectsAreNotFollowed) {
  const RawServer elsewhere(
      [](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); });
  for (const int status : {301, 302, 303, 307, 308}) {
    for (const std::string& location : {elsewhere.url() + "/actor_tokens", std::string("/v1/other")}) {
      const RawServer server([&](const RawRequest&, Connection& connection) {
        return connection.answer(status, "{}", "Location: " + location + "\r\n");
      });
      const auto error = errorOf<errors::SDKException>([&] { create(builder(server.url()).build()); });
      EXPECT_EQ(error.statusCode(), status);
      EXPECT_EQ(server.requests().size(), 1U);
    }
  }
  EXPECT_EQ(elsewhere.connections(), 0U);
}

TEST_P(HostileAnswers, InformationalAnswersAndTrailersAreSkipped) {
  const auto body = tokenBody();
  char size[32];
  std::snprintf(size, sizeof size, "%zx", body.size());
  const RawServer server(sends("HTTP/1.1 103 Early Hints\r\nX-Hint: 1\r\n\r\nHTTP/1.1 200 OK\r\n" + jsonType +
                               "Transfer-Encoding: chunked\r\nTrailer: X-Trailer\r\n\r\n" + size + "\r\n" + body +
                               "\r\n0\r\nX-Trailer: 1\r\n\r\n"));
  const auto response = builder(server.url()).build().actorTokens.create(request());
  EXPECT_EQ(response.statusCode, 200);
  EXPECT_FALSE(response.rawResponse.headers.contains("X-Hint"));
  EXPECT_FALSE(response.rawResponse.headers.contains("X-Trailer"));
}

}  // namespace
}  // namespace clerk::backend::tests
