// What an attacker sends as a webhook, and bodies that nobody means although they are signed.

#include "authentication/base64url.hpp"
#include "signing.hpp"

#include <clerk/backend/authentication/webhook.hpp>

#include <gtest/gtest.h>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <string>

namespace clerk::backend {
namespace {

using authentication::toBase64;

const std::string sentAt = "1700000000";
std::string mac(const std::string& text, const EVP_MD* digest = EVP_sha256(),
                const std::string& key = "a fake secret") {
  std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
  unsigned size = 0;
  HMAC(digest, key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
       text.size(), bytes.data(), &size);
  return {reinterpret_cast<const char*>(bytes.data()), size};
}

std::string reason(const std::string& body, const std::string& signature, const std::string& id = "msg_1",
                   const std::string& time = sentAt) {
  const http::Headers headers{{"svix-id", id}, {"svix-timestamp", time}, {"svix-signature", signature}};
  try {
    verifyWebhook(headers, body, webhookSecret, timeOfMoment);
  } catch (const errors::WebhookVerificationException& error) {
    return std::string(error.reason());
  }
  return {};
}

std::string signedBody(const std::string& body) {
  return reason(body, "v1," + toBase64(mac("msg_1." + sentAt + '.' + body)));
}

std::string nested(std::size_t depth) {
  return R"({"data":)" + std::string(depth, '[') + std::string(depth, ']') + '}';
}

TEST(WebhookAttack, OfADeepBodyIsRefusedRatherThanCopied) {
  EXPECT_EQ(signedBody(nested(99)), "");
  EXPECT_EQ(signedBody(R"({"data":)" + std::string(99, '[') + "{},1" + std::string(99, ']') + '}'),
            WebhookErrorReason::bodyInvalid);
  EXPECT_EQ(signedBody(R"({"data":)" + std::string(99, '[') + "1" + std::string(99, ']') + '}'), "");
  EXPECT_EQ(signedBody(nested(100)), WebhookErrorReason::bodyInvalid);
  EXPECT_EQ(signedBody(nested(100'000)), WebhookErrorReason::bodyInvalid);
  EXPECT_EQ(signedBody(std::string(100'000, '[')), WebhookErrorReason::bodyInvalid);
}

TEST(WebhookAttack, OfABodyThatIsNoJsonIsRefused) {
  for (const auto& body :
       {std::string("{}\0", 3), std::string("{}\0{}", 5), std::string("{\"type\":\"a\0\"}", 13), std::string("{}{}"),
        std::string("{\"data\":1e400}"), std::string("{\"data\":\"\\ud800\"}"), std::string("{\"data\":NaN}")}) {
    EXPECT_EQ(signedBody(body), WebhookErrorReason::bodyInvalid) << body;
  }
}

TEST(WebhookAttack, ByOtherMacsIsRefused) {
  const std::string body = "{}";
  const auto text = "msg_1." + sentAt + '.' + body;
  const auto right = mac(text);
  ASSERT_EQ(reason(body, "v1," + toBase64(right)), "");
  const auto encodedSecret = webhookSecret.substr(6);
  for (const auto& other :
       {mac(text, EVP_sha1()), mac(text, EVP_sha512()), mac(text, EVP_sha256(), webhookSecret),
        mac(text, EVP_sha256(), encodedSecret), mac(text, EVP_sha256(), ""), mac(body), mac(sentAt + '.' + body),
        mac("msg_1" + sentAt + body), right.substr(0, 31), right + '\0', right + right, std::string(32, '\0')}) {
    EXPECT_EQ(reason(body, "v1," + toBase64(other)), WebhookErrorReason::signatureInvalid);
  }
  for (const auto& other :
       {"v1," + authentication::toBase64Url(right), "v1:" + toBase64(right), "v1=" + toBase64(right),
        "v2," + toBase64(right), "v1a," + toBase64(right), "v1, " + toBase64(right), toBase64(right),
        "v1,x,v1," + toBase64(right), "v1," + toBase64(right) + '\n'}) {
    EXPECT_EQ(reason(body, other), WebhookErrorReason::signatureInvalid) << other;
  }
}

TEST(WebhookAttack, ThatMovesWhatWasSignedIsRefused) {
  const std::string body = R"({"a":".1700000000.{}"})";
  const auto signature = "v1," + toBase64(mac("msg_1." + sentAt + '.' + body));
  ASSERT_EQ(reason(body, signature), "");
  EXPECT_NE(reason(sentAt + '.' + body, signature, "msg_1", sentAt), "");
  EXPECT_NE(reason(body, signature, "msg_1." + sentAt), "");
  EXPECT_NE(reason(R"({}"})", signature, "msg_1." + sentAt + R"(.{"a":")"), "");
}

TEST(WebhookAttack, ByManySignaturesEndsAsWell) {
  std::string many;
  for (int i = 0; i < 100'000; ++i) many += "v1,AAAA ";
  EXPECT_EQ(reason("{}", many), WebhookErrorReason::signatureInvalid);
  EXPECT_EQ(reason("{}", std::string(1'000'000, ' ')), WebhookErrorReason::signatureInvalid);
  EXPECT_EQ(reason("{}", "v1," + std::string(1'000'000, 'A')), WebhookErrorReason::signatureInvalid);
}

}  // namespace
}  // namespace clerk::backend
