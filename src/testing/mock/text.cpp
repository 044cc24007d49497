#include "text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace clerk::backend_testing {

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  if (text.empty()) return parts;
  for (auto end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + separator.size());
  }
  parts.push_back(text);
  return parts;
}

std::string decoded(std::string_view text) {
  const auto digit = [](char c) {
    const auto lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::string_view("0123456789abcdef").find(lower);
  };
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool escape = text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) < 16 && digit(text[at + 2]) < 16;
    result += escape ? static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2])) : text[at];
    if (escape) at += 2;
  }
  return result;
}

std::string lowercase(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

bool mentions(const std::string& text, const std::string& part) {
  return lowercase(text).find(lowercase(part)) != std::string::npos;
}

std::int64_t now() {
  const auto time = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

std::int64_t millisecondsOf(const std::string& time) {
  std::tm parts{};
  char sign = '+';
  int hours = 0;
  int minutes = 0;
  int read = 0;
  // NOLINTNEXTLINE(cert-err34-c): how many were read is looked at
  if (std::sscanf(time.c_str(), "%d-%d-%dT%d:%d:%d%n", &parts.tm_year, &parts.tm_mon, &parts.tm_mday, &parts.tm_hour,
                  &parts.tm_min, &parts.tm_sec, &read) != 6) {
    return 0;
  }
  parts.tm_year -= 1900;
  parts.tm_mon -= 1;
  auto rest = static_cast<std::size_t>(read);
  std::int64_t fraction = 0;
  if (rest < time.size() && time[rest] == '.') {
    std::int64_t unit = 100;
    for (++rest; rest < time.size() && time[rest] >= '0' && time[rest] <= '9'; ++rest, unit /= 10) {
      fraction += (time[rest] - '0') * unit;
    }
  }
  // NOLINTNEXTLINE(cert-err34-c): how many were read is looked at
  if (std::sscanf(time.c_str() + rest, "%c%d:%d", &sign, &hours, &minutes) != 3) hours = minutes = 0;
  const auto offset = std::int64_t{60} * (60 * hours + minutes);
  return (static_cast<std::int64_t>(timegm(&parts)) - (sign == '-' ? -offset : offset)) * 1000 + fraction;
}

}  // namespace clerk::backend_testing
