#include "authentication/request.hpp"

#include "signer.hpp"
#include "support.hpp"
#include "targets.hpp"

#include <clerk/backend/authentication.hpp>

#include <algorithm>

namespace clerk::backend::fuzz {
namespace {

constexpr char publishableKey[] = "pk_test_fake";

// In the input, '$' stands for a genuine token, and '~' for a forged one.
std::string withTokens(std::string_view field) {
  static const std::string header = R"({"alg":"RS256","typ":"JWT"})";
  static const std::string payload = R"({"sub":"user_1","sid":"sess_1","exp":1700000060})";
  static const auto genuine = Signer::instance().token(header, payload);
  static const auto forged = forgedToken(header, payload);
  std::string text;
  for (const char c : field) {
    if (c == '$') text += genuine;
    else if (c == '~') text += forged;
    else text += c;
  }
  return text;
}

std::string_view trimmed(std::string_view text) {
  const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

// Whether a genuine token stands where one may: behind Bearer, or as the value of the session's cookie.
bool isBearer(std::string_view field) {
  field = trimmed(field);
  std::string scheme(field.substr(0, 7));
  for (auto& c : scheme) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return scheme == "bearer " && trimmed(field.substr(7)) == "$";
}

bool isCookie(std::string_view field, const std::string& suffix) {
  while (!field.empty()) {
    const auto pair = field.substr(0, field.find(';'));
    field.remove_prefix(std::min(pair.size() + 1, field.size()));
    const auto name = trimmed(pair.substr(0, pair.find('=')));
    if (name.size() == pair.size() || (name != "__session" && name != "__session_" + suffix)) continue;
    const auto value = trimmed(pair.substr(pair.find('=') + 1));
    if (value == "$" || value == "\"$\"") return true;
  }
  return false;
}

}  // namespace

void requestFields(std::string_view input) {
  static const std::string suffix = authentication::cookieSuffixOf(publishableKey);
  static const Authenticator authenticator([] {
    AuthenticatorOptions options;
    options.jwtKey = Signer::instance().pem;
    options.publishableKey = publishableKey;
    options.now = [] { return std::chrono::system_clock::time_point(std::chrono::seconds(1'700'000'000)); };
    return options;
  }());

  // A line with a tab before it is one more Authorization, any other a Cookie.
  http::Headers headers;
  bool shown = false;
  std::size_t authorizations = 0;
  do {
    const auto line = takeLine(input);
    const bool authorization = headers.begin() == headers.end() || line.substr(0, 1) == "\t";
    headers.add(authorization ? "AUTHORIZATION" : "cookie", withTokens(line));
    authorizations += authorization ? 1 : 0;
    shown |= authorization ? isBearer(line) : isCookie(line, suffix);
  } while (!input.empty());

  const auto sent = authentication::tokenIn(headers, suffix);
  require(sent.text.empty() || sent.refusal.empty(), "a token is taken or refused");
  require(sent.text.find(';') == std::string_view::npos || authorizations == 1, "a cookie ends at its semicolon");
  const auto state = authenticator.authenticateRequest(headers);
  require(state.isSignedIn() == state.reason().empty(), "there is a reason exactly where nobody is signed in");
  require(!state.isUnavailable(), "without a network nothing is unavailable");
  require(!state.isSignedIn() || (shown && authorizations == 1), "only a token in its place is taken");
  require(!state.isSignedIn() || state.claims().userId == "user_1", "a genuine token tells its user");
}

}  // namespace clerk::backend::fuzz
