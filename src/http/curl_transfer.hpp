#pragma once

#include <clerk/backend/http/http_client.hpp>

#include "http/content_decoder.hpp"
#include "http/curl_connections.hpp"
#include "http/curl_handles.hpp"
#include "http/curl_settings.hpp"
#include "http/failure_words.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace clerk::backend::http {

/// An easy handle that serves one exchange after another: is set up, collects the answer, says what came of it.
class CurlTransfer {
 public:
  /// Both must outlive it.
  CurlTransfer(const CurlSettings& settings, CURLSH* share);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;

  CURL* handle() const noexcept { return easy_.get(); }

  /// Sets the handle up for the exchange. The request's body must stay where it is until that is over.
  /// @param connections of the multi handle that it will be added to
  void begin(const Request& request, const SendOptions& options, CurlConnections& connections);

  /// Whether, once libcurl ended the exchange, nothing was sent because the connection was not to be trusted: it is to
  /// be made once more, on a new one.
  bool wantsNewConnection() const noexcept { return foundStale_; }

  /// Sets the handle up for that.
  void beginOnNewConnection();

  /// Whether its answer came by HTTP/2.
  bool usesHttp2() const;

  bool isSending() const noexcept { return sendings_ > 0; }

  /// What the exchange brought, once libcurl ended it with `code`.
  Result finish(CURLcode code);

  /// What to say of an exchange that was broken off, as cancelled or because its time was over.
  Failure stopped(FailureKind kind);

 private:
  static curl_socket_t onOpenSocket(void* self, curlsocktype, curl_sockaddr* address) noexcept;
  static int onResolving(void*, void*, void* self) noexcept;
  static int beforeSending(void* self, char*, char*, int, int localPort) noexcept;
  static std::size_t onHeader(const char* data, std::size_t, std::size_t size, void* self) noexcept;
  static std::size_t onBody(const char* data, std::size_t, std::size_t size, void* self) noexcept;

  void setUrl(const std::string& url);
  void setMethod(const Request& request);
  void setHeaders(const Request& request);
  void setTimes(const SendOptions& options);
  void takeHeaderLine(std::string_view line);
  void completeHeaders();
  long proxyRefusal() const;
  long proxyError() const;
  void describeProxy(FailureFacts& facts) const;
  Failure failure(FailureKind kind, CURLcode code);
  int refuseConnection();
  long httpVersion() const;
  void releaseConnection();

  const CurlSettings& settings_;

  // What the handle was last set to: most exchanges of a client have the same.
  std::string url_;
  CurlUrl parsedUrl_;
  std::string authority_;  // scheme, host and port as they were written
  std::string method_;
  bool hasBody_ = false;
  std::size_t bodySize_ = 0;
  Headers sentHeaders_;
  bool sentLarge_ = false;
  CurlList headerList_;
  std::chrono::milliseconds timeout_{};
  std::chrono::milliseconds connectTimeout_{};

  // Of the exchange.
  CurlConnections* connections_ = nullptr;
  CurlConnections::Use use_;  // of the connection
  bool foundStale_ = false;
  bool safeToRepeat_ = false;
  std::size_t maxBytes_ = 0;
  Response response_;
  std::size_t headerBytes_ = 0;
  int sendings_ = 0;
  bool triedIpv4_ = false;
  bool triedIpv6_ = false;
  int triedPort_ = 0;  // of the latest socket that was asked for
  int openError_ = 0;  // why none could be had
  bool resolving_ = false;
  bool headersComplete_ = false;
  ContentDecoder decoder_;
  bool tooLarge_ = false;
  bool malformed_ = false;
  bool isUnasked_ = false;  // the answer, which was there before the request

  CurlEasy easy_;  // the last member: goes first, and with it all use of the others
};

}  // namespace clerk::backend::http
