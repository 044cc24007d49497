#include "http/answer_fields.hpp"

#include "support/ascii.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <string>

namespace clerk::backend::http {

bool isJson(std::string_view contentType) {
  // A proxy may have joined two fields of that name to one, which reads "application/json, application/json".
  constexpr std::string_view json = "application/json";
  if (contentType == json) return true;
  contentType = ascii::trim(contentType);
  if (!ascii::equalsIgnoringCase(contentType.substr(0, json.size()), json)) return false;
  const auto rest = ascii::trim(contentType.substr(json.size()));
  return rest.empty() || rest.front() == ';' || rest.front() == ',';
}

std::string traceIdOf(const Headers& headers) {
  constexpr std::size_t longest = 64;
  const auto id = headers.find("X-Clerk-Trace-Id").value_or(std::string_view());
  const auto fits = [](char c) { return ascii::isAlphanumeric(c) || c == '-' || c == '_'; };
  return id.size() <= longest && std::all_of(id.begin(), id.end(), fits) ? std::string(id) : std::string();
}

AnswerFields::AnswerFields(const Headers& headers)
    : isJson(http::isJson(headers.find("Content-Type").value_or(std::string_view()))) {
  using std::chrono::seconds;
  const auto field = headers.find("Retry-After");
  if (!field || field->empty()) return;
  const auto digits = std::min(field->find_first_not_of("0123456789"), field->size());
  if (digits == 0) {
    const auto date = curl_getdate(std::string(*field).c_str(), nullptr);
    if (date == -1) return;
    retryAfter = std::clamp(seconds(date - std::time(nullptr)), seconds(0), longestWait);
    isRetryAfterValid = true;
    return;
  }
  seconds::rep count = 0;
  const auto parsed = std::from_chars(field->data(), field->data() + digits, count);
  const auto rest = field->substr(digits);
  const bool isFraction =
      rest.size() > 1 && rest[0] == '.' && rest.find_first_of("123456789") != std::string_view::npos;
  retryAfter =
      parsed.ec == std::errc() && count < longestWait.count() ? seconds(count + (isFraction ? 1 : 0)) : longestWait;
  isRetryAfterValid = rest.empty();
}

}  // namespace clerk::backend::http
