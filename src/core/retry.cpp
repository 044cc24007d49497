#include "core/retry.hpp"

#include "support/ascii.hpp"

#include <algorithm>
#include <cmath>
#include <random>
#include <string>

namespace clerk::backend::core {
namespace {

bool matches(const std::vector<std::string>& codes, int status) {
  const auto number = std::to_string(status);
  return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
    return code == number || (code[0] == number[0] && ascii::lower(code[1]) == 'x');
  });
}

// Whether the status says that the request was refused before anything was done. The registered 4XX do (RFC 9110, 15.5,
// and IANA's registry), but for one: a proxy may answer 408 after it has passed the request on. Those that nobody has
// registered are intermediaries' own, such as 460 and 499, and tell what became of their connections only.
bool isRefusal(int status) {
  if (status == 408) return false;
  return (status >= 400 && status <= 417) || (status >= 421 && status <= 426) || status == 428 || status == 429 ||
         status == 431 || status == 451;
}

bool mayHaveActed(int status, const http::AnswerFields& fields) {
  // A 503 that asks to come back has not been acted on either.
  return !isRefusal(status) && !(status == 503 && fields.isRetryAfterValid);
}

bool isTemporary(int status) { return status == 408 || status == 429 || status >= 500; }

}  // namespace

Verdict judge(int status, const http::AnswerFields& fields, bool repeatable, const RequestOptions& options) {
  const bool acted = mayHaveActed(status, fields);
  const bool temporary = options.retryCodes ? matches(*options.retryCodes, status) : isTemporary(status);
  return {acted, temporary && (!acted || repeatable)};
}

Verdict judge(const http::Failure& failure, const http::AnswerFields& fields, bool repeatable,
              const RetryConfig& config) {
  const int status = failure.partial.statusCode;
  const bool acted = status != 0 ? mayHaveActed(status, fields) : failure.requestSent;
  using Kind = http::FailureKind;
  const bool temporary = failure.kind == Kind::resolve || failure.kind == Kind::connect ||
                         failure.kind == Kind::timeout || failure.kind == Kind::reset;
  return {acted, config.retryConnectionErrors && temporary && (!failure.requestSent || repeatable)};
}

std::optional<std::chrono::milliseconds> waitAfter(int attempt, const RetryConfig& config,
                                                   std::optional<std::chrono::seconds> retryAfter, double jitter) {
  using std::chrono::milliseconds;
  if (retryAfter && *retryAfter > config.maxInterval) return std::nullopt;
  const auto highest = static_cast<double>(std::min<milliseconds>(config.maxInterval, http::longestWait).count());
  const auto interval =
      std::min(highest, static_cast<double>(config.initialInterval.count()) * std::pow(config.exponent, attempt - 1));
  const auto milli = [](double count) { return milliseconds(static_cast<milliseconds::rep>(count)); };
  const auto wait = milli(interval * (0.75 + 0.25 * jitter));
  if (!retryAfter) return wait;
  const auto asked = std::chrono::duration_cast<milliseconds>(*retryAfter);
  return std::max(wait, asked + milli(std::max(interval, static_cast<double>(asked.count())) * 0.25 * jitter));
}

double randomJitter() {
  std::random_device random;
  return static_cast<double>(random()) / static_cast<double>(std::random_device::max());
}

}  // namespace clerk::backend::core
