// Examples of the RFCs: texts, keys and signatures that others made.

#include "authentication/base64url.hpp"
#include "authentication/public_key.hpp"
#include "authentication/token.hpp"

#include <clerk/backend/authentication/reason.hpp>

#include <gtest/gtest.h>

#include <openssl/bn.h>

namespace clerk::backend::authentication {
namespace {

using Reason = AuthErrorReason;

// In no time of these tests is a token of theirs expired.
constexpr std::chrono::system_clock::time_point begin{};

const std::string joesPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

// RFC 7515, A.2
const std::string joesModulus =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pC"
    "gNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg6"
    "65xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRW"
    "yuXpoQ";
const std::string joesToken =
    "eyJhbGciOiJSUzI1NiJ9." + joesPayload +
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t"
    "1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12j"
    "zDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQ"
    "Ge77Rw";

// RFC 7520, 3.3 and 4.1
const std::string bilbosModulus =
    "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwG"
    "U_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3u"
    "hGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHd"
    "rNP5zw";
const std::string bilbosToken =
    "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9."
    "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5k"
    "IGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4."
    "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi84wnB-BDkoBwA"
    "78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQ"
    "dLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18"
    "kDquDg";

struct Signed {
  explicit Signed(const std::string& token)
      : text(token.substr(0, token.rfind('.'))), signature(fromBase64Url(token.substr(token.rfind('.') + 1)).value()) {}
  std::string text;
  std::string signature;
};

struct Vector {
  const char* name;
  const std::string& modulus;
  const std::string& token;
};

class RsaVectorTest : public testing::TestWithParam<Vector> {
 protected:
  PublicKey key = PublicKey::ofJwk(GetParam().modulus, "AQAB").value();
  Signed made{GetParam().token};
};

TEST_P(RsaVectorTest, IsVerifiedAsItIs) {
  EXPECT_TRUE(key.verifies(made.text, made.signature));
  for (std::size_t bit = 0; bit < made.signature.size() * 8; bit += 37) {
    auto changed = made.signature;
    changed[bit / 8] = static_cast<char>(static_cast<unsigned char>(changed[bit / 8]) ^ (1U << (bit % 8)));
    EXPECT_FALSE(key.verifies(made.text, changed)) << bit;
  }
  for (std::size_t at = 0; at < made.text.size(); at += 7) {
    auto changed = made.text;
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(key.verifies(changed, made.signature)) << at;
  }
}

INSTANTIATE_TEST_SUITE_P(Rfc, RsaVectorTest,
                         testing::Values(Vector{"7515A2", joesModulus, joesToken},
                                         Vector{"7520Section41", bilbosModulus, bilbosToken}),
                         [](const auto& test) { return test.param.name; });

TEST(Rfc7515, A2IsSignedButNobodysToken) {
  Token token;
  ASSERT_EQ(take(joesToken, token), "");
  EXPECT_EQ(token.claims.issuer, "joe");
  EXPECT_EQ(token.claims.expiresAt.time_since_epoch(), std::chrono::seconds(1'300'819'380));
  const auto own = PublicKey::ofJwk(joesModulus, "AQAB").value();
  EXPECT_EQ(verify(token, own, {}, begin), Reason::tokenInvalid) << "there is no sub";
  const auto others = PublicKey::ofJwk(bilbosModulus, "AQAB").value();
  EXPECT_EQ(verify(token, others, {}, begin), Reason::tokenInvalidSignature);
}

TEST(Rfc7515, ExamplesOfOtherAlgorithmsAreRefused) {
  Token token;
  const auto hmac =
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + joesPayload + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  EXPECT_EQ(take(hmac, token), Reason::tokenInvalidAlgorithm) << "A.1";
  const auto ecdsa = "eyJhbGciOiJFUzI1NiJ9." + joesPayload +
                     ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
  EXPECT_EQ(take(ecdsa, token), Reason::tokenInvalidAlgorithm) << "A.3";
  EXPECT_EQ(take("eyJhbGciOiJub25lIn0." + joesPayload + '.', token), Reason::tokenInvalidAlgorithm) << "A.5";
}

TEST(Rfc7520, Section41IsSignedButNoToken) {
  Token token;
  EXPECT_EQ(take(bilbosToken, token), Reason::tokenInvalid) << "the payload is no JSON";
  EXPECT_EQ(token.keyId, "bilbo.baggins@hobbiton.example");
}

// s and s + n are the same number to RSA, and this s is small enough for s + n to have no more bytes.
TEST(Rfc7520, Section41HasNoSecondSignature) {
  const Signed made(bilbosToken);
  const auto modulus = fromBase64Url(bilbosModulus).value();
  const auto numberOf = [](const std::string& bytes) {
    return BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), nullptr);
  };
  BIGNUM* sum = numberOf(made.signature);
  BIGNUM* n = numberOf(modulus);
  ASSERT_EQ(BN_add(sum, sum, n), 1);
  std::string second(made.signature.size(), '\0');
  ASSERT_EQ(BN_num_bytes(sum), static_cast<int>(second.size()));
  BN_bn2bin(sum, reinterpret_cast<unsigned char*>(second.data()));
  BN_free(sum);
  BN_free(n);
  EXPECT_FALSE(PublicKey::ofJwk(bilbosModulus, "AQAB").value().verifies(made.text, second));
}

}  // namespace
}  // namespace clerk::backend::authentication
