#include "http/url.hpp"

#include "http/curl_handles.hpp"
#include "support/ascii.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <stdexcept>

namespace clerk::backend::http {
namespace {

std::string part(CURLU* url, CURLUPart what, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url, what, &text, flags) != CURLUE_OK) return {};
  const CurlString owned(text);
  return text;
}

bool isLoopbackHost(const std::string& host) {
  if (host == "localhost" || host == "[::1]") return true;
  in_addr address{};
  return inet_pton(AF_INET, host.c_str(), &address) == 1 && (ntohl(address.s_addr) >> 24U) == 127U;
}

}  // namespace

Url parseUrl(const std::string& text) {
  const auto startsWith = [&](std::string_view prefix) {
    return ascii::equalsIgnoringCase(std::string_view(text).substr(0, prefix.size()), prefix);
  };
  const bool absolute = startsWith("http://") || startsWith("https://");
  const CurlUrl url(curl_url());
  if (!absolute || !url || text.find('\\') != std::string::npos || text.find('\0') != std::string::npos ||
      curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) != CURLUE_OK) {
    throw std::invalid_argument("the URL must be an absolute http or https URL");
  }
  const auto begin = text.find("//") + 2;
  const auto authority = text.substr(begin, text.find_first_of("/?#", begin) - begin);
  if (authority.empty()) throw std::invalid_argument("the URL has no host");  // libcurl would take "https:///x"
  if (authority.find('@') != std::string::npos) throw std::invalid_argument("the URL must not contain user info");

  Url result;
  result.scheme = part(url.get(), CURLUPART_SCHEME);
  result.host = part(url.get(), CURLUPART_HOST);
  const auto zone = part(url.get(), CURLUPART_ZONEID);
  if (!zone.empty()) result.host.insert(result.host.size() - 1, "%" + zone);
  std::transform(result.host.begin(), result.host.end(), result.host.begin(), ascii::lower);
  result.port = part(url.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT);
  result.text = part(url.get(), CURLUPART_URL);
  while (!result.text.empty() && result.text.back() == '/') result.text.pop_back();
  result.hasPath = part(url.get(), CURLUPART_PATH).find_first_not_of('/') != std::string::npos;
  result.isLoopback = isLoopbackHost(result.host);
  return result;
}

}  // namespace clerk::backend::http
