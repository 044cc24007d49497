#include "support.hpp"
#include "targets.hpp"

#include "authentication/base64url.hpp"

#include <clerk/backend/authentication.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace clerk::backend::fuzz {
namespace {

constexpr std::chrono::system_clock::time_point timeOfWebhooks{std::chrono::seconds(1'700'000'000)};

std::string signatureOf(const std::string& text) {
  std::array<unsigned char, 32> digest{};
  HMAC(EVP_sha256(), "a fake secret", 13, reinterpret_cast<const unsigned char*>(text.data()), text.size(),
       digest.data(), nullptr);
  return "v1," + authentication::toBase64({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

/// @return why it is refused
std::string_view judge(const http::Headers& headers, std::string_view body,
                       const std::optional<nlohmann::json>& expected) {
  static const auto secret = "whsec_" + authentication::toBase64("a fake secret");
  try {
    const auto event = verifyWebhook(headers, body, secret, timeOfWebhooks);
    require(!expected || event.body == *expected, "the body is handed out whole");
    require(event.body.is_object(), "a body is an object");
    return {};
  } catch (const errors::WebhookVerificationException& error) {
    requirePresentable(error);
    return error.reason();
  }
}

}  // namespace

void webhooks(std::string_view input) {
  const std::string id(takeLine(input));
  const std::string timestamp(takeLine(input));
  const std::string signatures(takeLine(input));
  const auto expected = parsed(input);
  http::Headers headers{{"svix-id", id}, {"SVIX-timestamp", timestamp}, {"svix-signature", signatures}};
  require(!judge(headers, input, expected).empty(), "what nobody signed is refused");

  // The same, signed.
  const auto right = signatureOf(std::string(id).append(".").append(timestamp).append(".").append(input));
  headers.set("svix-signature", signatures + ' ' + right);
  const auto refused = judge(headers, input, expected);
  require(refused != WebhookErrorReason::signatureInvalid, "one right signature is enough");
  headers.set("svix-signature", right);
  require(judge(headers, input, expected) == refused, "other signatures change nothing");
  const bool bodyIsRight = expected && expected->is_object() && !isDeep(input);
  if (!id.empty() && timestamp == "1700000000") require(refused.empty() || !bodyIsRight, "what is right is taken");
}

}  // namespace clerk::backend::fuzz
