#include "authentication/base64url.hpp"
#include "signing.hpp"

#include <clerk/backend/authentication/webhook.hpp>

#include <gtest/gtest.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <string>
#include <vector>

namespace clerk::backend {
namespace {

using authentication::toBase64;
using std::chrono::seconds;

const std::string body = R"({"type":"user.created","data":{"id":"user_1"}})";

// By OpenSSL, from the standard's own words.
std::string signature(const std::string& text, const std::string& key = "a fake secret") {
  std::array<unsigned char, 32> digest{};
  HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
       text.size(), digest.data(), nullptr);
  return "v1," + toBase64({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

http::Headers fields(std::int64_t time = moment, const std::string& of = body) {
  const auto stamp = std::to_string(time);
  return {{"svix-id", "msg_1"}, {"svix-timestamp", stamp}, {"svix-signature", signature("msg_1." + stamp + '.' + of)}};
}

std::string reason(const http::Headers& headers, const std::string& text = body,
                   const std::string& key = webhookSecret) {
  try {
    verifyWebhook(headers, text, key, timeOfMoment);
  } catch (const errors::WebhookVerificationException& error) {
    EXPECT_EQ(error.what(), "the webhook was refused: " + std::string(error.reason()));
    return std::string(error.reason());
  }
  return {};
}

TEST(Webhook, TellsWhatWasSigned) {
  const auto event = verifyWebhook(fields(), body, webhookSecret, timeOfMoment);
  EXPECT_EQ(event.id, "msg_1");
  EXPECT_EQ(event.type, "user.created");
  EXPECT_EQ(event.data["id"], "user_1");
  EXPECT_EQ(event.sentAt, timeOfMoment);
}

TEST(Webhook, TakesSecretsInBraces) {
  EXPECT_EQ(verifyWebhook(fields(), body, {"whsec_b2xk", webhookSecret}, timeOfMoment).id, "msg_1");
  EXPECT_EQ(verifyWebhook(fields(), body, {webhookSecret}, timeOfMoment).id, "msg_1");
  EXPECT_THROW(verifyWebhook(fields(), body, {"whsec_b2xk", "whsec_bmV3"}, timeOfMoment),
               errors::WebhookVerificationException);
}

TEST(Webhook, KnowsTheExampleOfTheStandard) {
  // Svix, "Verifying webhooks manually".
  const std::string example = R"({"test": 2432232314})";
  const http::Headers headers{{"svix-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
                              {"svix-timestamp", "1614265330"},
                              {"svix-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}};
  const std::string key = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  EXPECT_EQ(
      verifyWebhook(headers, example, key, std::chrono::system_clock::time_point(seconds(1614265330))).body["test"],
      2432232314);
}

TEST(Webhook, TakesBothNamesOfTheFields) {
  http::Headers renamed;
  for (const auto& [name, value] : fields()) renamed.add("Webhook-" + std::string(name.substr(5)), value);
  EXPECT_EQ(reason(renamed), "");
}

TEST(Webhook, RefusesWhatIsNotSignedSo) {
  EXPECT_EQ(reason(fields(), body + " "), WebhookErrorReason::signatureInvalid);
  EXPECT_EQ(reason(fields(), body, "whsec_" + toBase64("another")), WebhookErrorReason::signatureInvalid);
  auto headers = fields();
  headers.set("svix-id", "msg_2");
  EXPECT_EQ(reason(headers), WebhookErrorReason::signatureInvalid);
  headers = fields();
  headers.set("svix-timestamp", std::to_string(moment + 1));
  EXPECT_EQ(reason(headers), WebhookErrorReason::signatureInvalid);
  for (const auto* none : {"v1", "v1,", "v2,AAAA", "x", "v1,====", " ", "v1a,AAAA"}) {
    headers.set("svix-signature", none);
    EXPECT_EQ(reason(headers), WebhookErrorReason::signatureInvalid) << none;
  }
  const auto right = std::string(*fields().find("svix-signature"));
  for (const auto& other :
       {right.substr(0, right.size() - 4), right + "AAAA", "V1" + right.substr(2), right.substr(3)}) {
    headers.set("svix-signature", other);
    EXPECT_EQ(reason(headers), WebhookErrorReason::signatureInvalid) << other;
  }
}

TEST(Webhook, TakesOneOfSeveralSignaturesAndSecrets) {
  auto headers = fields();
  const auto right = std::string(*headers.find("svix-signature"));
  headers.set("svix-signature", "v1a,AAAA v1,AAAA " + right + " v2,x");
  EXPECT_EQ(reason(headers), "");
  const std::vector<std::string> both{"whsec_" + toBase64("the new one"), webhookSecret};
  EXPECT_EQ(verifyWebhook(headers, body, both, timeOfMoment).type, "user.created");
}

TEST(Webhook, HoldsItsTimeAgainstTheClock) {
  EXPECT_EQ(reason(fields(moment - 300)), "");
  EXPECT_EQ(reason(fields(moment - 301)), WebhookErrorReason::tooOld);
  EXPECT_EQ(reason(fields(moment + 300)), "");
  EXPECT_EQ(reason(fields(moment + 301)), WebhookErrorReason::tooNew);
  auto headers = fields();
  for (const auto* none : {"soon", "1.5", "1e9", "-1", " 1", "99999999999999999999", "9000000001"}) {
    headers.set("svix-timestamp", none);
    EXPECT_EQ(reason(headers), WebhookErrorReason::timestampInvalid) << none;
  }
}

TEST(Webhook, MissesFields) {
  for (const auto* name : {"svix-id", "svix-timestamp", "svix-signature"}) {
    auto headers = fields();
    headers.remove(name);
    EXPECT_EQ(reason(headers), WebhookErrorReason::fieldsMissing) << name;
    headers.set(name, "");
    EXPECT_EQ(reason(headers), WebhookErrorReason::fieldsMissing) << name;
  }
}

TEST(Webhook, ReadsTheBodyOnlyOnceItWasVerified) {
  for (const auto& text : std::vector<std::string>{"", "null", "[]", "{", "{\"type\":\"\xFF\"}"}) {
    EXPECT_EQ(reason(fields(moment, text), text), WebhookErrorReason::bodyInvalid) << text;
    EXPECT_EQ(reason(fields(), text), WebhookErrorReason::signatureInvalid) << text;
  }
  for (const auto& text : std::vector<std::string>{"{}", R"({"type":7,"data":null})"}) {
    const auto event = verifyWebhook(fields(moment, text), text, webhookSecret, timeOfMoment);
    EXPECT_TRUE(event.type.empty() && event.data.is_null());
  }
}

TEST(Webhook, RefusesSecretsThatAreNone) {
  for (const auto* none : {"", "whsec_", "whsec_x", "sk_fake"}) {
    EXPECT_THROW(verifyWebhook(fields(), body, none, timeOfMoment), std::invalid_argument) << none;
  }
  EXPECT_THROW(verifyWebhook(fields(), body, std::vector<std::string>{}, timeOfMoment), std::invalid_argument);
}

}  // namespace
}  // namespace clerk::backend
