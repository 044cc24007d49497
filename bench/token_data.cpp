#include "token_data.hpp"

#include <clerk/backend/testing/signing_key.hpp>

#include <chrono>
#include <stdexcept>

namespace clerk::backend::bench {
namespace {

using backend_testing::SigningKey;

constexpr const char* userId = "user_2b7Vq1sLw0nXy3Kf8RgTz6M";

std::string makeToken(const SigningKey& key) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto tomorrow = std::chrono::duration_cast<std::chrono::seconds>(now + std::chrono::hours(24));
  return key.sessionToken({{"sub", userId},
                           {"sid", "sess_2cD0mHkUq7wEJ5pRzT9xYb1"},
                           {"iss", "https://clerk.example.com"},
                           {"azp", "https://app.example.com"},
                           {"jti", "10db7f531a90cb2faea4"},
                           {"exp", tomorrow.count()},
                           {"fea", "o:invoices,o:reports,u:export"},
                           {"pla", "o:team"},
                           {"o",
                            {{"id", "org_2aY5eWc9uJd4Hn7BvPk1QxS"},
                             {"slg", "example-company"},
                             {"rol", "admin"},
                             {"per", "read,manage"},
                             {"fpm", "3,1"}}}});
}

http::Headers browserWith(const std::string& token) {
  return {{"Host", "app.example.com"},
          {"User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"},
          {"Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"},
          {"Accept-Language", "en-GB,en;q=0.5"},
          {"Accept-Encoding", "gzip, deflate, br"},
          {"Referer", "https://app.example.com/invoices"},
          {"Connection", "keep-alive"},
          {"Cookie", "theme=dark; __client_uat=1767225600; __session=" + token + "; consent=1"},
          {"Upgrade-Insecure-Requests", "1"},
          {"Sec-Fetch-Dest", "document"},
          {"Sec-Fetch-Mode", "navigate"},
          {"Sec-Fetch-Site", "same-origin"}};
}

TokenData makeData() {
  const SigningKey key("ins_2Zp4Kd8sVbQ1mXc7Lw9TfRe");
  TokenData data;
  data.pem = key.pem();
  data.jwks = nlohmann::json{{"keys", {key.jwk()}}}.dump();
  data.token = makeToken(key);
  data.forgedToken = makeToken(SigningKey("ins_2Zp4Kd8sVbQ1mXc7Lw9TfRf"));
  data.browser = browserWith(data.token);
  data.forger = browserWith(data.forgedToken);
  return data;
}

}  // namespace

const TokenData& tokenData() {
  static const auto data = makeData();
  return data;
}

void checkUser(const std::string& id) {
  if (id != userId) throw std::runtime_error("the token is not of the user that it was made for");
}

}  // namespace clerk::backend::bench
