#include "support.hpp"
#include "targets.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace clerk::backend::fuzz {
namespace {

constexpr std::string_view path = "/actor_tokens/act_1/revoke";

bool isLoopback(std::string host) {
  for (char& c : host) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  if (host == "localhost" || host == "[::1]") return true;
  return host.substr(0, 4) == "127." && host.find_first_not_of("0123456789.") == std::string::npos;
}

void requireSafe(std::string_view url) {
  const bool https = url.substr(0, 8) == "https://";
  require(https || url.substr(0, 7) == "http://", "only http and https are spoken");
  const auto rest = url.substr(https ? 8 : 7);
  const auto authority = rest.substr(0, rest.find('/'));
  const auto last = authority.find_last_of(":]");
  const bool hasPort = last != std::string_view::npos && authority[last] == ':';
  const auto host = hasPort ? authority.substr(0, last) : authority;
  require(!host.empty(), "there is a host");
  require(https || isLoopback(std::string(host)), "plain http goes to loopback only");
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    require(byte > 0x20 && byte != 0x7F, "a URL has neither spaces nor control characters");
  }
  require(authority.find('@') == std::string_view::npos, "a URL has no user info");
  require(url.find_first_of("?#\\{}") == std::string_view::npos, "a URL has neither query nor open variable");
}

// The URL that a call goes to, or nothing where the server is refused.
std::optional<std::string> urlOfCall(const Sdk& sdk, const std::string& server,
                                     const std::map<std::string, std::string>& variables) {
  try {
    const auto client = sdk.builder().setServerUrl(server, variables).build();
    client.actorTokens.revoke("act_1");
  } catch (const std::invalid_argument& error) {
    requirePresentable(error);
    return std::nullopt;
  } catch (const errors::SDKException&) {
  }
  return sdk.transport->sent.url;
}

}  // namespace

void serverUrls(std::string_view input) {
  static const Sdk sdk;
  const std::string server(takeLine(input));
  std::map<std::string, std::string> variables;
  while (!input.empty() && variables.size() < 8) {
    const auto line = takeLine(input);
    const auto equals = std::min(line.find('='), line.size());
    variables[std::string(line.substr(0, equals))] = line.substr(std::min(equals + 1, line.size()));
  }
  sdk.transport->answer = {404, {}, {}};
  const auto url = urlOfCall(sdk, server, variables);
  if (variables.empty()) {
    RequestOptions options;
    options.serverUrl = server;
    bool taken = true;
    try {
      sdk.client.actorTokens.revoke("act_1", options);
    } catch (const std::invalid_argument&) {
      taken = false;
    } catch (const errors::SDKException&) {
    }
    require(taken == url.has_value(), "a call takes the server URLs that the builder takes");
  }
  if (!url) return;
  requireSafe(*url);
  require(url->size() > path.size() && url->substr(url->size() - path.size()) == path, "the path is below the base");
  require(urlOfCall(sdk, url->substr(0, url->size() - path.size()), {}) == url, "a normalised URL stays as it is");
}

}  // namespace clerk::backend::fuzz
