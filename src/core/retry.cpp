#include "core/retry.hpp"

#include "http/ascii.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <ctime>
#include <random>
#include <string>

namespace clerk::backend::core {
namespace {

// What the service asks for, and what the caller configures, is not taken to be more than that.
constexpr std::chrono::seconds longest = std::chrono::hours(24 * 365);

bool matches(const std::vector<std::string>& codes, int status) {
  const auto number = std::to_string(status);
  return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
    return code == number || (code[0] == number[0] && ascii::lower(code[1]) == 'x');
  });
}

bool mayHaveActed(int status, const http::Headers& headers) {
  // A 4XX says that the service did not act, and so does a 503 that asks to come back.
  if (status >= 400 && status < 500) return false;
  return !(status == 503 && retryAfter(headers));
}

}  // namespace

Verdict judge(const http::Response& answer, const Operation& operation, const RequestOptions& options) {
  const int status = answer.statusCode;
  const bool acted = mayHaveActed(status, answer.headers);
  const bool repeatable = operation.safeToRepeat || options.retryUnsafe;
  const bool temporary = options.retryCodes ? matches(*options.retryCodes, status) : status == 429 || status >= 500;
  return {acted, temporary && (!acted || repeatable)};
}

Verdict judge(const http::Failure& failure, const Operation& operation, const RequestOptions& options,
              const RetryConfig& config) {
  const int status = failure.partial.statusCode;
  const bool acted = status != 0 ? mayHaveActed(status, failure.partial.headers) : failure.requestSent;
  const bool repeatable = operation.safeToRepeat || options.retryUnsafe;
  using Kind = http::FailureKind;
  const bool temporary = failure.kind == Kind::resolve || failure.kind == Kind::connect ||
                         failure.kind == Kind::timeout || failure.kind == Kind::reset;
  return {acted, config.retryConnectionErrors && temporary && (!failure.requestSent || repeatable)};
}

std::optional<std::chrono::seconds> retryAfter(const http::Headers& headers) {
  using std::chrono::seconds;
  const auto field = headers.find("Retry-After");
  if (!field || field->empty()) return std::nullopt;
  if (field->find_first_not_of("0123456789") == std::string_view::npos) {
    seconds::rep count = 0;
    const auto parsed = std::from_chars(field->data(), field->data() + field->size(), count);
    return parsed.ec == std::errc() ? std::min(seconds(count), longest) : longest;
  }
  const auto date = curl_getdate(std::string(*field).c_str(), nullptr);
  if (date == -1) return std::nullopt;
  return std::clamp(seconds(date - std::time(nullptr)), seconds(0), longest);
}

std::optional<std::chrono::milliseconds> waitAfter(int attempt, const RetryConfig& config,
                                                   std::optional<std::chrono::seconds> retryAfter) {
  using std::chrono::milliseconds;
  if (retryAfter && *retryAfter > config.maxInterval) return std::nullopt;
  const auto highest = static_cast<double>(std::min<milliseconds>(config.maxInterval, longest).count());
  const auto interval =
      std::min(highest, static_cast<double>(config.initialInterval.count()) * std::pow(config.exponent, attempt - 1));
  // Jitter, so that clients that failed together do not come back together.
  std::random_device random;
  const double share = 0.75 + 0.25 * static_cast<double>(random()) / static_cast<double>(std::random_device::max());
  const auto wait = milliseconds(static_cast<milliseconds::rep>(interval * share));
  return retryAfter ? std::max<milliseconds>(wait, *retryAfter) : wait;
}

}  // namespace clerk::backend::core
