#include "http/answer_fields.hpp"

#include "support/ascii.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <string>

namespace clerk::backend::http {
namespace {

bool readIsJson(const Headers& headers) {
  const auto field = headers.find("Content-Type");
  // A proxy may have joined two fields of that name to one, which reads "application/json, application/json".
  return field &&
         ascii::equalsIgnoringCase(ascii::trim(field->substr(0, field->find_first_of(";,"))), "application/json");
}

}  // namespace

AnswerFields::AnswerFields(const Headers& headers) : isJson(readIsJson(headers)) {
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
