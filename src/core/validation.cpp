#include "core/validation.hpp"

#include "support/ascii.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace clerk::backend::core {
namespace {

constexpr std::array<std::string_view, 6> reservedHeaders{"Authorization",     "Host",       "Content-Length",
                                                          "Transfer-Encoding", "Connection", "Expect"};

bool isTokenCharacter(char c) {
  return ascii::isAlphanumeric(c) ||
         (c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos);
}

// "429", or "5XX" in either case.
bool isRetryCode(std::string_view code) {
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  if (code.size() != 3 || code[0] < '1' || code[0] > '5') return false;
  return (isDigit(code[1]) && isDigit(code[2])) || ascii::equalsIgnoringCase(code.substr(1), "XX");
}

}  // namespace

bool isToken(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter); }

void checkSecretKey(std::string_view key) {
  const auto refuse = [](const char* why) { throw std::invalid_argument(std::string("the secret key ") + why); };
  const auto has = [&](const char* any) { return key.find_first_of(any) != std::string_view::npos; };
  const auto begins = [&](std::string_view prefix) { return key.substr(0, prefix.size()) == prefix; };
  if (key.empty()) refuse("is missing");
  if (has("\r\n")) refuse("contains a line end");
  if (has(" \t")) refuse("contains spaces");
  if (has("\"'")) refuse("contains quotes");
  if (has("${}")) refuse("is a variable that nothing was put in place of");
  if (ascii::hasControl(key)) refuse("contains control characters");
  if (std::any_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
    refuse("contains characters that are not ASCII");
  }
  if (begins("pk_")) refuse("is a publishable key (pk_), which is public");
  if (begins("eyJ") && std::count(key.begin(), key.end(), '.') == 2) refuse("is a token (JWT)");
}

void checkTime(std::chrono::milliseconds time, const char* name) {
  if (time.count() <= 0) throw std::invalid_argument(std::string(name) + " must be positive");
}

void checkRetryConfig(const RetryConfig& config) {
  checkTime(config.initialInterval, "initialInterval");
  checkTime(config.maxInterval, "maxInterval");
  checkTime(config.maxElapsedTime, "maxElapsedTime");
  if (!std::isfinite(config.exponent) || config.exponent < 1)
    throw std::invalid_argument("exponent must be at least 1");
  if (config.maxAttempts < 1) throw std::invalid_argument("maxAttempts must be at least 1");
}

void checkRequestOptions(const RequestOptions& options) {
  if (options.retryConfig) checkRetryConfig(*options.retryConfig);
  if (options.timeout) checkTime(*options.timeout, "timeout");
  if (options.connectTimeout) checkTime(*options.connectTimeout, "connectTimeout");
  if (options.totalTimeout) checkTime(*options.totalTimeout, "totalTimeout");
  if (options.retryCodes && !std::all_of(options.retryCodes->begin(), options.retryCodes->end(), isRetryCode)) {
    throw std::invalid_argument("a retry code must be a status such as 429 or a class such as 5XX");
  }
  checkHeaders(options.headers);
}

void checkHeaders(const http::Headers& headers) {
  for (const auto& field : headers) {
    const auto name = field.first;
    if (!isToken(name)) throw std::invalid_argument("a header name is not a token");
    if (ascii::hasControl(field.second))
      throw std::invalid_argument("the header " + std::string(name) + " contains control characters");
    for (const auto reserved : reservedHeaders) {
      if (ascii::equalsIgnoringCase(name, reserved))
        throw std::invalid_argument("the header " + std::string(name) + " cannot be set");
    }
  }
}

http::Url checkServerUrl(const std::string& text, bool allowInsecureHttp) {
  if (text.find_first_of("?#") != std::string::npos) {
    throw std::invalid_argument("the server URL must have neither query nor fragment");
  }
  if (text.find_first_of("{}") != std::string::npos) throw std::invalid_argument("the server URL has an open variable");
  auto url = http::parseUrl(text);
  if (!url.hasPath) url = http::parseUrl(url.text + "/v1");
  checkSecure(url, allowInsecureHttp);
  return url;
}

void checkSecure(const http::Url& url, bool allowInsecureHttp) {
  if (url.scheme == "http" && !url.isLoopback && !allowInsecureHttp) {
    throw std::invalid_argument("plain http goes to loopback only, unless setAllowInsecureHttp(true)");
  }
}

}  // namespace clerk::backend::core
