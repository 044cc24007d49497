#include "http/support/http2.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace clerk::backend::tests {
namespace {

enum class Type : unsigned char {
  data = 0x0,
  headers = 0x1,
  rstStream = 0x3,
  settings = 0x4,
  ping = 0x6,
  goAway = 0x7
};
constexpr unsigned char endStream = 0x1;
constexpr unsigned char ack = 0x1;
constexpr unsigned char endHeaders = 0x4;

std::string bytesOf(std::uint32_t number, int count) {
  std::string bytes;
  for (int shift = (count - 1) * 8; shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFFU);
  return bytes;
}

std::string frame(Type type, unsigned char flags, std::uint32_t stream, std::string_view payload = "") {
  std::string bytes = bytesOf(static_cast<std::uint32_t>(payload.size()), 3);
  bytes += static_cast<char>(type);
  bytes += static_cast<char>(flags);
  bytes += bytesOf(stream, 4);
  bytes += payload;
  return bytes;
}

struct Frame {
  Type type;
  unsigned char flags;
  std::uint32_t stream;
  std::string payload;
};

std::optional<std::string> readExactly(Connection& connection, std::size_t size) {
  std::string bytes(size, '\0');
  for (std::size_t at = 0; at < size;) {
    const int count = connection.read(bytes.data() + at, size - at);
    if (count <= 0) return std::nullopt;
    at += static_cast<std::size_t>(count);
  }
  return bytes;
}

std::optional<Frame> readFrame(Connection& connection) {
  const auto head = readExactly(connection, 9);
  if (!head) return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (; count > 0; --count) value = value << 8U | static_cast<unsigned char>((*head)[at++]);
    return value;
  };
  auto payload = readExactly(connection, number(0, 3));
  if (!payload) return std::nullopt;
  return Frame{static_cast<Type>((*head)[3]), static_cast<unsigned char>((*head)[4]), number(5, 4) & 0x7FFFFFFFU,
               std::move(*payload)};
}

bool serve(Connection& connection, const Http2Script& script, std::uint32_t maxStreams) {
  if (!readExactly(connection, std::string_view("SM\r\n\r\n").size())) return false;
  constexpr std::uint32_t maxConcurrentStreams = 0x3;  // the setting
  const auto settings = maxStreams == 0 ? "" : bytesOf(maxConcurrentStreams, 2) + bytesOf(maxStreams, 4);
  if (!connection.send(frame(Type::settings, 0, 0, settings))) return false;
  std::map<std::uint32_t, std::string> bodies;
  while (const auto received = readFrame(connection)) {
    const bool acknowledged = (received->flags & ack) != 0;
    switch (received->type) {
      case Type::settings:
        if (!acknowledged && !connection.send(frame(Type::settings, ack, 0))) return false;
        break;
      case Type::ping:
        if (!acknowledged && !connection.send(frame(Type::ping, ack, 0, received->payload))) return false;
        break;
      case Type::headers:
      case Type::data:
        if (received->type == Type::data) bodies[received->stream] += received->payload;
        if ((received->flags & endStream) == 0) break;
        if (!script(Http2Stream(connection, received->stream, std::move(bodies[received->stream])))) return false;
        bodies.erase(received->stream);
        break;
      default:
        break;
    }
  }
  return false;
}

}  // namespace

bool Http2Stream::answer(std::string_view json) {
  // HPACK (RFC 7541): the static table's ":status: 200", and a value for its "content-type" (31), not indexed.
  constexpr std::string_view type = "application/json";
  std::string fields("\x88\x0f\x10");
  fields += static_cast<char>(type.size());
  fields += type;
  return connection_.send(frame(Type::headers, endHeaders, id_, fields) + frame(Type::data, endStream, id_, json));
}

bool Http2Stream::reset(Error error) {
  return connection_.send(frame(Type::rstStream, 0, id_, bytesOf(static_cast<std::uint32_t>(error), 4)));
}

bool Http2Stream::goAway(std::uint32_t last) {
  return connection_.send(frame(Type::goAway, 0, 0, bytesOf(last, 4) + bytesOf(0, 4)));
}

RawServer::Script http2(Http2Script script, std::uint32_t maxStreams) {
  return [script = std::move(script), maxStreams](const RawRequest&, Connection& connection) {
    return serve(connection, script, maxStreams);
  };
}

TlsContext overHttp2(TlsContext tls) {
  const auto choose = [](SSL*, const unsigned char** chosen, unsigned char* size, const unsigned char* offered,
                         unsigned int offeredSize, void*) {
    static constexpr std::array<unsigned char, 3> h2{2, 'h', '2'};
    unsigned char* found = nullptr;
    if (SSL_select_next_proto(&found, size, h2.data(), h2.size(), offered, offeredSize) != OPENSSL_NPN_NEGOTIATED) {
      return SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
  };
  SSL_CTX_set_alpn_select_cb(tls.get(), choose, nullptr);
  return tls;
}

}  // namespace clerk::backend::tests
