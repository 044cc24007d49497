#pragma once

#include <clerk/backend/http/http_client.hpp>

#include "http/curl_handles.hpp"

#include <cstddef>
#include <string_view>

namespace clerk::backend::http {

/// One exchange on one easy handle: sets the handle up, collects the answer, says what came of it.
/// Must stay where it is, with the request, until the transfer is over.
class CurlTransfer {
 public:
  CurlTransfer(CURL* easy, const Request& request, const SendOptions& options);
  CurlTransfer(const CurlTransfer&) = delete;
  CurlTransfer& operator=(const CurlTransfer&) = delete;

  /// What the transfer brought, once libcurl ended it with `code`.
  Result finish(CURLcode code);

  /// What to say of a transfer that was broken off.
  Failure cancelled();

 private:
  static int beforeSending(void* self, char*, char*, int, int) noexcept;
  static std::size_t onHeader(const char* data, std::size_t, std::size_t size, void* self) noexcept;
  static std::size_t onBody(const char* data, std::size_t, std::size_t size, void* self) noexcept;

  void setHeaders(const Headers& headers);
  void setMethod(const Request& request);
  void takeHeaderLine(std::string_view line);
  Failure failure(FailureKind kind, const char* message);

  CURL* easy_;
  const bool safeToRepeat_;
  const std::size_t maxBytes_;
  CurlList headers_;
  Response response_;
  std::size_t headerBytes_ = 0;
  int sendings_ = 0;
  bool headersComplete_ = false;
  bool tooLarge_ = false;
};

}  // namespace clerk::backend::http
