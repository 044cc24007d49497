#pragma once

#include "http/support/raw_server.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace clerk::backend::tests {

/// One request on a connection of HTTP/2 (RFC 9113), for a script to end as it likes.
class Http2Stream {
 public:
  enum class Error : std::uint32_t { internalError = 0x2, refusedStream = 0x7, cancel = 0x8 };

  Http2Stream(Connection& connection, std::uint32_t id, std::string body)
      : connection_(connection), id_(id), body_(std::move(body)) {}

  bool answer(std::string_view json);  ///< With status 200.
  bool reset(Error error);             ///< Ends this stream alone.
  bool goAway(std::uint32_t last);     ///< Says that streams after `last` were not processed.

  std::uint32_t id() const noexcept { return id_; }
  const std::string& body() const noexcept { return body_; }  ///< Of the request.
  Connection& connection() const noexcept { return connection_; }

 private:
  Connection& connection_;
  std::uint32_t id_;
  std::string body_;
};

/// Called with each request as soon as it is whole; false closes the connection.
using Http2Script = std::function<bool(Http2Stream)>;

/// A script for RawServer, which has to be made with `overHttp2(authority.serve())`.
/// @param maxStreams How many the server allows on a connection at a time; 0: it does not say.
RawServer::Script http2(Http2Script script, std::uint32_t maxStreams = 0);

/// Lets the server choose HTTP/2 by ALPN (RFC 7301).
TlsContext overHttp2(TlsContext tls);

}  // namespace clerk::backend::tests
