#include "support.hpp"
#include "targets.hpp"

#include <algorithm>
#include <chrono>

namespace clerk::backend::fuzz {
namespace {

constexpr char token[] =
    R"({"object":"actor_token","id":"act_1","status":"pending","user_id":"user_1","actor":{"sub":"user_2"},)"
    R"("created_at":1,"updated_at":1})";

// What a number of seconds must be read as: at most a year.
std::chrono::seconds secondsIn(std::string_view digits) {
  constexpr std::chrono::seconds year = std::chrono::hours(24 * 365);
  std::chrono::seconds::rep number = 0;
  for (const char digit : digits) number = std::min(number * 10 + (digit - '0'), year.count());
  return std::chrono::seconds(number);
}

void readRetryAfter(const Sdk& sdk, const std::string& value) {
  auto& answer = sdk.transport->answer;
  answer = {503, {}, {}};
  answer.headers.add("retry-AFTER", value);
  try {
    sdk.client.actorTokens.create(exampleRequest());
    require(false, "503 is no result");
  } catch (const errors::SDKException& error) {
    const auto wait = error.retryAfter();
    require(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24 * 365)), "a wait is of sane length");
    require(error.outcomeUnknown() || wait, "503 without Retry-After does not say that nothing was done");
    const bool number = !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
    require(!number || (wait == secondsIn(value) && !error.outcomeUnknown()), "a number of seconds is read");
    requirePresentable(error);
  }
}

bool isJson(std::string type) {
  type = type.substr(0, type.find_first_of(";,"));
  const auto begin = type.find_first_not_of(" \t");
  if (begin == std::string::npos) return false;
  type = type.substr(begin, type.find_last_not_of(" \t") - begin + 1);
  for (char& c : type) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return type == "application/json";
}

void readContentType(const Sdk& sdk, const std::string& value) {
  auto& answer = sdk.transport->answer;
  answer = {200, {}, token};
  answer.headers.add("CONTENT-type", value);
  try {
    const auto response = sdk.client.actorTokens.revoke("act_1");
    require(isJson(value), "only application/json is a result");
    require(response.contentType == value, "the content type is kept");
  } catch (const errors::ClerkException& error) {
    require(!isJson(value), "application/json is a result");
    requireUnreadable(error);
  }
}

}  // namespace

void headerFields(std::string_view input) {
  static const Sdk sdk;
  const auto retryAfter = takeLine(input);
  readRetryAfter(sdk, std::string(retryAfter));
  readContentType(sdk, std::string(input));
}

}  // namespace clerk::backend::fuzz
