#include "authentication/token.hpp"

#include "authentication/base64url.hpp"
#include "authentication/public_key.hpp"
#include "signing.hpp"

#include <clerk/backend/authentication/reason.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace clerk::backend::authentication {
namespace {

using backend_testing::base64Url;
using backend_testing::SigningKey;
using nlohmann::json;
using Reason = AuthErrorReason;
using std::chrono::seconds;
using testing::ElementsAre;
using testing::IsEmpty;

class TokenTest : public testing::Test {
 protected:
  static std::string token(const json& claims = json::object(), const json& header = json::object()) {
    json all{{"iat", moment}, {"nbf", moment - 10}, {"exp", moment + 60}};
    if (!claims.is_null()) all.update(claims);
    return signingKey().sessionToken(all, header);
  }

  // A payload as it is, for what JSON values cannot be.
  static std::string tokenOf(const std::string& payload) {
    return signingKey().sign(R"({"alg":"RS256","kid":"ins_fake","typ":"JWT"})", payload);
  }

  std::string why(const std::string& text) {
    Token read;
    auto refused = take(text, read);
    if (refused.empty()) refused = verify(read, *key, rules, now);
    if (refused.empty()) claims = claimsOf(std::move(read));
    return std::string(refused);
  }

  std::optional<PublicKey> key = PublicKey::ofPem(signingKey().pem());
  Rules rules;
  std::chrono::system_clock::time_point now{seconds(moment)};
  SessionClaims claims;
};

TEST_F(TokenTest, ReadsTheClaimsOfASession) {
  EXPECT_EQ(why(token({{"jti", "jti_1"}, {"aud", "api"}})), "");
  EXPECT_EQ(claims.userId, "user_fake");
  EXPECT_EQ(claims.sessionId, "sess_fake");
  EXPECT_EQ(claims.issuer, "https://clerk.example.test");
  EXPECT_EQ(claims.authorizedParty, "https://app.example.test");
  EXPECT_THAT(claims.audience, ElementsAre("api"));
  EXPECT_EQ(claims.tokenId, "jti_1");
  EXPECT_EQ(claims.status, "active");
  EXPECT_EQ(claims.expiresAt.time_since_epoch(), seconds(moment + 60));
  EXPECT_EQ(claims.issuedAt->time_since_epoch(), seconds(moment));
  EXPECT_EQ(claims.notBefore->time_since_epoch(), seconds(moment - 10));
  EXPECT_EQ(claims.factorAges->first, std::chrono::minutes(0));
  EXPECT_FALSE(claims.factorAges->second);
  EXPECT_FALSE(claims.actor);
  EXPECT_FALSE(claims.organization);
  EXPECT_EQ(claims.payload()["sub"], "user_fake");
}

TEST_F(TokenTest, SaysWhoActs) {
  EXPECT_EQ(why(token({{"act", {{"sub", "user_a"}, {"iss", "i"}, {"sid", "s"}, {"type", "agent"}, {"more", {1}}}}})),
            "");
  EXPECT_EQ(claims.actor->sub, "user_a");
  EXPECT_EQ(claims.actor->iss, "i");
  EXPECT_EQ(claims.actor->sid, "s");
  EXPECT_EQ(claims.actor->type, "agent");
  EXPECT_EQ(claims.actor->all["more"], json({1}));
}

TEST_F(TokenTest, RefusesAnActorThatIsNone) {
  for (const auto& act :
       {R"(null)", R"("user_a")", R"([])", R"({})", R"({"sub":7})", R"({"sub":null})", R"({"sub":""})",
        R"({"sub":"user_a","type":1})", R"({"sub":"user_a","sub":"user_b"})", R"(false)"}) {
    EXPECT_EQ(why(tokenOf(R"({"sub":"user_fake","exp":1700000060,"act":)" + std::string(act) + "}")),
              Reason::tokenInvalid)
        << act;
  }
}

TEST_F(TokenTest, HoldsTimesAgainstTheClock) {
  const auto expires = [&](std::int64_t after) { return why(token({{"exp", moment + after}})); };
  EXPECT_EQ(expires(-4), "");
  EXPECT_EQ(expires(-5), Reason::tokenExpired);
  const auto begins = [&](std::int64_t after) { return why(token({{"nbf", moment + after}})); };
  EXPECT_EQ(begins(5), "");
  EXPECT_EQ(begins(6), Reason::tokenNotActiveYet);
  const auto issued = [&](std::int64_t after) { return why(token({{"iat", moment + after}})); };
  EXPECT_EQ(issued(5), "");
  EXPECT_EQ(issued(6), Reason::tokenIatInTheFuture);
  rules.clockSkew = seconds(0);
  EXPECT_EQ(expires(1), "");
  EXPECT_EQ(expires(0), Reason::tokenExpired);
  EXPECT_EQ(begins(0), "");
  EXPECT_EQ(begins(1), Reason::tokenNotActiveYet);
  now += std::chrono::milliseconds(999);
  EXPECT_EQ(expires(1), "");
  EXPECT_EQ(expires(0), Reason::tokenExpired);
  EXPECT_EQ(begins(1), Reason::tokenNotActiveYet);
}

TEST_F(TokenTest, TakesAnyFiniteNumberForATime) {
  const auto with = [&](const std::string& exp) { return why(tokenOf(R"({"sub":"user_fake","exp":)" + exp + "}")); };
  EXPECT_EQ(with("1700000060.0"), "");
  EXPECT_EQ(with("17e8"), "");
  EXPECT_EQ(with("1.70000006e9"), "");
  EXPECT_EQ(with("1699999995.9"), Reason::tokenExpired);  // rounded down
  EXPECT_EQ(with("1699999996.9"), "");
  EXPECT_EQ(with("-1.5"), Reason::tokenExpired);
  EXPECT_EQ(claims.expiresAt.time_since_epoch(), seconds(moment - 4));
  EXPECT_EQ(with("9223372036854775807"), "");
  for (const auto* none :
       {"9223372036854775808", "18446744073709551616", "1e19", "1e400", "-1e19", "\"1700000060\"", "null", "true",
        "[1700000060]", "{}", "NaN", "Infinity", "01700000060", "+1700000060", "0x7fffffff"}) {
    EXPECT_EQ(with(none), Reason::tokenInvalid) << none;
  }
  EXPECT_EQ(why(token({{"exp", nullptr}})), Reason::tokenInvalid);
}

TEST_F(TokenTest, RefusesClaimsOfWrongTypes) {
  for (const auto* claim : {"sub", "sid", "iss", "azp", "jti", "sts", "fea", "pla", "org_id"}) {
    EXPECT_EQ(why(token({{claim, 7}})), Reason::tokenInvalid) << claim;
    EXPECT_EQ(why(token({{claim, json::array({"a"})}})), Reason::tokenInvalid) << claim;
  }
  for (const auto* claim : {"exp", "nbf", "iat"}) EXPECT_EQ(why(token({{claim, "7"}})), Reason::tokenInvalid) << claim;
  EXPECT_EQ(why(token({{"aud", 7}})), Reason::tokenInvalid);
  EXPECT_EQ(why(token({{"aud", {"a", 7}}})), Reason::tokenInvalid);
  for (const auto& fva : {json(1), json({1}), json({1, 2, 3}), json({"1", 2})}) {
    EXPECT_EQ(why(token({{"fva", fva}})), Reason::tokenInvalid) << fva;
  }
  EXPECT_EQ(why(token({{"o", "org_1"}})), Reason::tokenInvalid);
  EXPECT_EQ(why(token({{"sub", nullptr}})), Reason::tokenInvalid);
  EXPECT_EQ(why(token({{"sub", ""}})), Reason::tokenInvalid);
}

TEST_F(TokenTest, RefusesAMemberThatIsThereTwice) {
  EXPECT_EQ(why(tokenOf(R"({"sub":"user_fake","exp":1700000060,"sub":"user_root"})")), Reason::tokenInvalid);
  EXPECT_EQ(why(tokenOf(R"({"sub":"user_fake","exp":1700000060,"s\u0075b":"user_root"})")), Reason::tokenInvalid);
  EXPECT_EQ(why(signingKey().sign(R"({"alg":"none","alg":"RS256"})", R"({"sub":"u","exp":1700000060})")),
            Reason::tokenInvalid);
}

TEST_F(TokenTest, TellsABadSignatureBeforeAnyClaim) {
  const SigningKey other;
  for (const auto& untrue : {json{{"exp", 1}}, json{{"sub", 7}}, json{{"iss", "x"}}, json::object()}) {
    EXPECT_EQ(why(other.sessionToken(untrue)), Reason::tokenInvalidSignature);
  }
  rules.issuer = "https://clerk.example.test";
  EXPECT_EQ(why(other.sessionToken({{"iss", "x"}})), Reason::tokenInvalidSignature);
}

TEST_F(TokenTest, HoldsTheAudienceAgainstThoseSet) {
  EXPECT_EQ(why(token()), "");
  EXPECT_EQ(why(token({{"aud", "other"}})), "");
  rules.audiences = {"api", "web"};
  EXPECT_EQ(why(token({{"aud", "web"}})), "");
  EXPECT_EQ(why(token({{"aud", {"other", "api"}}})), "");
  for (const auto& aud : {json(), json("other"), json(""), json::array(), json({"ap"})}) {
    EXPECT_EQ(why(token({{"aud", aud}})), Reason::tokenInvalidAudience) << aud;
  }
}

TEST_F(TokenTest, HoldsTheAuthorizedPartyAgainstThoseSet) {
  EXPECT_EQ(why(token({{"azp", nullptr}})), "");
  rules.authorizedParties = {"https://app.example.test"};
  EXPECT_EQ(why(token()), "");
  for (const auto& azp : {json(), json(""), json("https://app.example.test.evil"), json("https://app.example.tes")}) {
    EXPECT_EQ(why(token({{"azp", azp}})), Reason::tokenInvalidAuthorizedParties) << azp;
  }
}

TEST_F(TokenTest, HoldsTheIssuerAgainstTheOneSet) {
  rules.issuer = "https://clerk.example.test";
  EXPECT_EQ(why(token()), "");
  for (const auto& iss : {json(), json(""), json("https://clerk.example.test/")}) {
    EXPECT_EQ(why(token({{"iss", iss}})), Reason::tokenInvalidIssuer) << iss;
  }
}

TEST_F(TokenTest, TakesRs256Alone) {
  for (const auto* alg : {"none", "None", "HS256", "RS512", "PS256", "ES256", "rs256", "RS256 ", ""}) {
    EXPECT_EQ(why(token({}, {{"alg", alg}})), Reason::tokenInvalidAlgorithm) << alg;
  }
  EXPECT_EQ(why(token({}, {{"alg", nullptr}})), Reason::tokenInvalidAlgorithm);
  EXPECT_EQ(why(token({}, {{"alg", 7}})), Reason::tokenInvalid);
  const auto withoutSignature = [](const std::string& token) { return token.substr(0, token.rfind('.') + 1); };
  EXPECT_EQ(why(withoutSignature(token({}, {{"alg", "none"}}))), Reason::tokenInvalidAlgorithm);
  EXPECT_EQ(why(withoutSignature(token())), Reason::tokenInvalid);
}

TEST_F(TokenTest, TakesNoTokenOfAnotherKind) {
  EXPECT_EQ(why(token({}, {{"typ", "jwt"}})), "");
  EXPECT_EQ(why(token({}, {{"typ", nullptr}})), "");
  for (const auto& typ : {json("at+jwt"), json("JOSE"), json(""), json(7)}) {
    EXPECT_EQ(why(token({}, {{"typ", typ}})), Reason::tokenInvalid) << typ;
  }
  EXPECT_EQ(why(token({}, {{"cat", "cl_B7d4PD333AAA"}})), Reason::tokenInvalid);
}

TEST_F(TokenTest, TakesNoHeaderThatItWouldHaveToUnderstand) {
  for (const auto& header :
       {json{{"crit", {"exp"}}}, json{{"crit", json::array()}}, json{{"b64", false}}, json{{"b64", true}},
        json{{"kid", 7}}, json{{"kid", "a\nb"}}, json{{"kid", std::string(1, '\0')}}}) {
    EXPECT_EQ(why(token({}, header)), Reason::tokenInvalid) << header;
  }
}

TEST_F(TokenTest, TrustsNoKeyThatATokenBrings) {
  const SigningKey stranger;
  const auto brought =
      stranger.sessionToken({}, {{"jwk", stranger.jwk()}, {"jku", "https://evil.example.test"}, {"x5u", "x"}});
  EXPECT_EQ(why(brought), Reason::tokenInvalidSignature);
}

TEST_F(TokenTest, RefusesASignatureOfAnotherLength) {
  const auto whole = token();
  const auto dot = whole.rfind('.') + 1;
  const auto signature = *fromBase64Url(whole.substr(dot));
  for (const auto& other : {signature.substr(0, 255), signature + '\0', '\0' + signature, signature + signature,
                            std::string(1, 'x'), std::string(256, '\0'), std::string(256, '\xFF')}) {
    EXPECT_EQ(why(whole.substr(0, dot) + base64Url(other)), Reason::tokenInvalidSignature) << other.size();
  }
  EXPECT_EQ(why(whole.substr(0, dot)), Reason::tokenInvalid);
}

TEST_F(TokenTest, RefusesEachChangeOfOneLetter) {
  const auto whole = token();
  for (std::size_t i = 0; i < whole.size(); ++i) {
    auto changed = whole;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    EXPECT_NE(why(changed), "") << i;
  }
}

TEST_F(TokenTest, RefusesWhatIsNotBase64Url) {
  const auto whole = token();
  const auto first = whole.find('.');
  for (const auto* end : {"=", "==", " ", "\n", "+", "/", "\xC3\xA9", "%"}) {
    auto changed = whole;
    EXPECT_EQ(why(changed + end), Reason::tokenInvalid) << end;
    EXPECT_EQ(why(changed.insert(first, end)), Reason::tokenInvalid) << end;
  }
  // 256 bytes leave four bits unused in the last letter.
  auto unused = whole;
  ++unused.back();
  EXPECT_EQ(why(unused), Reason::tokenInvalid);
}

TEST_F(TokenTest, RefusesWhatIsNotThreeParts) {
  const auto whole = token();
  const auto unsignedText = whole.substr(0, whole.rfind('.'));
  for (const auto& text : {std::string(), std::string("."), std::string(".."), std::string("..."), unsignedText,
                           unsignedText + '.', whole + '.', whole + ".e30", '.' + whole, std::string("e30.e30.e30")}) {
    const auto reason = why(text);
    EXPECT_TRUE(reason == Reason::tokenInvalid || text == "e30.e30.e30") << text;
    EXPECT_NE(reason, "");
  }
}

TEST_F(TokenTest, RefusesWhatIsNotAnObject) {
  for (const auto* payload :
       {"", "null", "7", "[]", "\"sub\"", "{", "{}{}", "{\"sub\":\"u\",\"exp\":1e10}x",
        "{\"sub\":\"u\",\"exp\":1e10},{}", "{\"sub\":\"u\",\"exp\":1e10,}", "{\"sub\":\"u\",\"exp\":1e10,\"x\":[1,,2]}",
        "{\"sub\":\"u\",\"exp\":1e10,\"x\":01}", "{\"sub\":\"u\",\"exp\":1e10,\"x\":nul}",
        "{\"sub\":\"u\",\"exp\":1e10,\"x\":\"\\ud83d\"}", "{\"sub\":\"\xFF\",\"exp\":1e10}",
        "{'sub':\"u\",\"exp\":1e10}", "{\"sub\":\"u\" \"exp\":1e10}"}) {
    EXPECT_EQ(why(tokenOf(payload)), Reason::tokenInvalid) << payload;
    EXPECT_EQ(why(signingKey().sign(payload, R"({"sub":"u","exp":1e10})")), Reason::tokenInvalid) << payload;
  }
  EXPECT_EQ(why(tokenOf(" {\"sub\" : \"u\",\n\"exp\":1e10 } ")), "");
}

TEST_F(TokenTest, RefusesWhatIsTooDeepOrTooLong) {
  const auto nested = [&](std::size_t depth) {
    return tokenOf(R"({"sub":"u","exp":1e10,"x":)" + std::string(depth, '[') + std::string(depth, ']') + "}");
  };
  EXPECT_EQ(why(nested(50)), "");
  EXPECT_EQ(why(nested(200)), Reason::tokenInvalid);
  EXPECT_EQ(why(nested(5000)), Reason::tokenInvalid);
  EXPECT_EQ(why(token({{"x", std::string(11'000, 'x')}})), "");
  EXPECT_EQ(why(token({{"x", std::string(13'000, 'x')}})), Reason::tokenInvalid);
  EXPECT_EQ(why(std::string(1'000'000, 'e')), Reason::tokenInvalid);
}

TEST_F(TokenTest, ReadsTheOrganizationOfVersion1) {
  EXPECT_EQ(why(token({{"v", nullptr},
                       {"org_id", "org_1"},
                       {"org_role", "org:admin"},
                       {"org_slug", "acme"},
                       {"org_permissions", {"org:invoices:read"}}})),
            "");
  EXPECT_EQ(claims.organization->id, "org_1");
  EXPECT_EQ(claims.organization->slug, "acme");
  EXPECT_TRUE(claims.hasRole("admin") && claims.hasRole("org:admin") && !claims.hasRole("adm"));
  EXPECT_TRUE(claims.hasPermission("org:invoices:read") && claims.hasPermission("invoices:read"));
  EXPECT_FALSE(claims.hasPermission("org:invoices"));
}

TEST_F(TokenTest, ReadsTheOrganizationOfVersion2) {
  EXPECT_EQ(
      why(token(
          {{"fea", "o:billing,u:export,uo:reports"},
           {"pla", "u:free"},
           {"o", {{"id", "org_1"}, {"slg", "acme"}, {"rol", "admin"}, {"per", "read,manage"}, {"fpm", "3,3,2"}}}})),
      "");
  EXPECT_EQ(claims.organization->role, "org:admin");
  EXPECT_THAT(claims.organization->permissions,
              ElementsAre("org:billing:read", "org:billing:manage", "org:reports:manage"));
  EXPECT_TRUE(claims.hasFeature("billing") && claims.hasFeature("o:billing") && claims.hasFeature("org:reports") &&
              claims.hasFeature("user:reports") && claims.hasFeature("export"));
  EXPECT_FALSE(claims.hasFeature("u:billing") || claims.hasFeature("o:export") || claims.hasFeature("bill"));
  EXPECT_TRUE(claims.hasPlan("free") && claims.hasPlan("u:free") && !claims.hasPlan("o:free"));
}

TEST_F(TokenTest, GrantsNothingForMasksThatDoNotFit) {
  const auto granted = [&](const char* fea, const char* per, const char* fpm) {
    EXPECT_EQ(why(token({{"fea", fea}, {"o", {{"id", "org_1"}, {"per", per}, {"fpm", fpm}}}})), "");
    return claims.organization->permissions;
  };
  EXPECT_THAT(granted("o:a", "read", "1,1,1"), ElementsAre("org:a:read"));
  EXPECT_THAT(granted("o:a,o:b", "read", "1"), ElementsAre("org:a:read"));
  for (const auto* mask : {"", "-1", "x", "0", "2", "0x1", "1.0", " 1"})
    EXPECT_THAT(granted("o:a", "read", mask), IsEmpty()) << mask;
  EXPECT_THAT(granted("", "read", "1"), IsEmpty());
  EXPECT_THAT(granted("a", "read", "1"), IsEmpty());
  std::string seventy = "p0";
  for (int i = 1; i < 70; ++i) seventy += ",p" + std::to_string(i);
  EXPECT_THAT(granted("o:a", seventy.c_str(), "295147905179352825857"),
              ElementsAre("org:a:p0", "org:a:p68"));  // 2^68 + 1
}

TEST_F(TokenTest, TakesTheOrganizationOfUnknownVersionsFromWhatIsThere) {
  EXPECT_EQ(why(token({{"v", 3}, {"o", {{"id", "org_1"}}}})), "");
  EXPECT_EQ(claims.organization->id, "org_1");
  EXPECT_EQ(why(token({{"v", 3}, {"o", "x"}, {"org_id", "org_2"}})), "");
  EXPECT_EQ(claims.organization->id, "org_2");
  EXPECT_EQ(why(token({{"v", "2"}, {"o", {{"id", "org_1"}}}})), "");
  EXPECT_EQ(claims.organization->id, "org_1");
}

TEST_F(TokenTest, LeavesTheClaimsOfVersion2ToTheApplicationInTokensOfVersion1) {
  for (const auto& own : {json("o:gold,u:silver"), json(7), json::array({"a"}), json::object()}) {
    EXPECT_EQ(why(token({{"v", nullptr}, {"fea", own}, {"pla", own}})), "") << own;
    EXPECT_THAT(claims.features, IsEmpty()) << own;
    EXPECT_THAT(claims.plans, IsEmpty()) << own;
    EXPECT_EQ(claims.payload()["fea"], own);
  }
  for (const char* version : {R"("v":1,)", ""}) {
    const auto with = [&](const std::string& o) {
      return why(tokenOf(std::string("{") + version + R"("o":)" + o +
                         R"(,"sub":"user_fake","exp":1700000060,"org_id":"org_1","org_role":"org:member"})"));
    };
    for (const auto* own :
         {R"({"id":"org_9","rol":"admin","per":"read","fpm":"1"})", R"({"x":1})", R"({"id":7})", "[]", R"("text")"}) {
      EXPECT_EQ(with(own), "") << own;
      EXPECT_EQ(claims.organization->id, "org_1") << own;
      EXPECT_EQ(claims.organization->role, "org:member") << own;
      EXPECT_THAT(claims.organization->permissions, IsEmpty()) << own;
    }
  }
}

TEST(PublicKeyTest, TakesPemAsEnvironmentsHaveIt) {
  const auto pem = signingKey().pem();
  std::string oneLine = pem;
  for (auto at = oneLine.find('\n'); at != std::string::npos; at = oneLine.find('\n', at))
    oneLine.replace(at, 1, "\\n");
  const auto begin = pem.find('\n') + 1;
  const auto body = pem.substr(begin, pem.find("-----END") - begin);
  for (const auto& text : {pem, oneLine, body, "\r\n " + pem + " \n"}) EXPECT_TRUE(PublicKey::ofPem(text)) << text;
  for (const auto& text : {std::string(), body.substr(4), body + "AAAA", std::string("-----BEGIN"), "*" + body}) {
    EXPECT_FALSE(PublicKey::ofPem(text)) << text;
  }
}

TEST(PublicKeyTest, RefusesKeysThatProveNothing) {
  EXPECT_FALSE(PublicKey::ofPem(SigningKey("ins_fake", 1024).pem()));
  const auto jwk = signingKey().jwk();
  const std::string n = jwk["n"];
  const std::string e = jwk["e"];
  EXPECT_TRUE(PublicKey::ofJwk(n, e));
  auto modulus = *fromBase64Url(n);
  modulus.back() = static_cast<char>(static_cast<unsigned char>(modulus.back()) & 0xFEU);
  EXPECT_FALSE(PublicKey::ofJwk(base64Url(modulus), e)) << "even";
  EXPECT_FALSE(PublicKey::ofJwk(n.substr(0, 340), e)) << "short";
  EXPECT_FALSE(PublicKey::ofJwk(base64Url(std::string(1025, '\xFF')), e)) << "long";
  for (const auto& exponent :
       {std::string("\x01"), std::string("\x02"), std::string(1, '\0'), std::string(), std::string(9, '\x01')}) {
    EXPECT_FALSE(PublicKey::ofJwk(n, base64Url(exponent))) << exponent.size();
  }
  EXPECT_FALSE(PublicKey::ofJwk(n + "=", e));
  EXPECT_FALSE(PublicKey::ofJwk("", ""));
}

TEST(Base64Test, UndoesWhatItDoes) {
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    EXPECT_EQ(fromBase64Url(toBase64Url(bytes)), bytes);
    EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
    bytes += static_cast<char>(i * 37);
  }
  EXPECT_EQ(toBase64("f"), "Zg==");  // RFC 4648, 10
  EXPECT_EQ(toBase64("fo"), "Zm8=");
  EXPECT_EQ(toBase64("foobar"), "Zm9vYmFy");
  for (const auto* none : {"Zg", "Zg=", "Zg===", "Z===", "====", "Zh==", "Zm9=", "Z g=", "Zg==Zg=="})
    EXPECT_FALSE(fromBase64(none)) << none;
}

}  // namespace
}  // namespace clerk::backend::authentication
