// What attackers send instead of a token, or sign where they can: each refused, and for the reason that the rules give.

#include "authentication/base64url.hpp"
#include "authentication/key_set.hpp"
#include "authentication/public_key.hpp"
#include "authentication/request.hpp"
#include "authentication/token.hpp"
#include "signing.hpp"

#include <clerk/backend/authentication/authenticator.hpp>
#include <clerk/backend/authentication/reason.hpp>

#include <gtest/gtest.h>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>
#include <functional>
#include <memory>
#include <ostream>
#include <vector>

namespace clerk::backend::authentication {
namespace {

using backend_testing::SigningKey;
using nlohmann::json;
using Reason = AuthErrorReason;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::size_t largest = 16'384;
const std::string usualHeader = R"({"alg":"RS256","kid":"ins_fake","typ":"JWT"})";
const std::string usualPayload = R"({"sub":"user_fake","sid":"sess_fake","exp":1700000060})";

// Of another instance, or of nobody; its id is the same.
const SigningKey& strangersKey() {
  static const SigningKey key;
  return key;
}

// A key that can do more than sign tokens.
class Pair {
 public:
  explicit Pair(EVP_PKEY* key) : key_(key, EVP_PKEY_free) {}
  static Pair ofKind(const char* kind, const std::function<void(EVP_PKEY_CTX*)>& adjust = {}) {
    const std::unique_ptr<EVP_PKEY_CTX, void (*)(EVP_PKEY_CTX*)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    EXPECT_EQ(EVP_PKEY_keygen_init(context.get()), 1);
    if (adjust) adjust(context.get());
    EXPECT_EQ(EVP_PKEY_generate(context.get(), &key), 1);
    return Pair(key);
  }

  std::string number(const char* name) const {
    BIGNUM* read = nullptr;
    EXPECT_EQ(EVP_PKEY_get_bn_param(key_.get(), name, &read), 1);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(read)), '\0');
    BN_bn2bin(read, reinterpret_cast<unsigned char*>(bytes.data()));
    BN_free(read);
    return bytes;
  }

  PublicKey publicKey() const {
    return PublicKey::ofJwk(toBase64Url(number(OSSL_PKEY_PARAM_RSA_N)), toBase64Url(number(OSSL_PKEY_PARAM_RSA_E)))
        .value();
  }

  std::string sign(const std::string& text, const EVP_MD* digest, int padding = RSA_PKCS1_PADDING) const {
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX* settings = nullptr;
    EXPECT_EQ(EVP_DigestSignInit(context.get(), &settings, digest, nullptr, key_.get()), 1);
    EXPECT_EQ(EVP_PKEY_CTX_set_rsa_padding(settings, padding), 1);
    std::string signature(512, '\0');
    auto size = signature.size();
    EXPECT_EQ(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                             reinterpret_cast<const unsigned char*>(text.data()), text.size()),
              1);
    signature.resize(size);
    return signature;
  }

  template <class Write>
  std::string pem(Write write) const {
    const std::unique_ptr<BIO, int (*)(BIO*)> memory(BIO_new(BIO_s_mem()), BIO_free);
    EXPECT_EQ(write(memory.get(), key_.get()), 1);
    std::string text(BIO_ctrl_pending(memory.get()), '\0');
    BIO_read(memory.get(), text.data(), static_cast<int>(text.size()));
    return text;
  }
  std::string publicPem() const {
    return pem([](BIO* to, EVP_PKEY* key) { return PEM_write_bio_PUBKEY(to, key); });
  }
  std::string privatePem() const {
    return pem([](BIO* to, EVP_PKEY* key) {
      return PEM_write_bio_PrivateKey(to, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
  }

  // PKCS #1
  std::string der() const {
    std::string bytes(static_cast<std::size_t>(i2d_PublicKey(key_.get(), nullptr)), '\0');
    auto* to = reinterpret_cast<unsigned char*>(bytes.data());
    i2d_PublicKey(key_.get(), &to);
    return bytes;
  }

 private:
  std::shared_ptr<EVP_PKEY> key_;
};

const Pair& rsaPair() {
  static const Pair pair = Pair::ofKind("RSA");
  return pair;
}

std::string reasonOf(const std::string& text, const PublicKey& key, const Rules& rules = {},
                     std::chrono::system_clock::time_point now = std::chrono::system_clock::time_point(seconds(moment)),
                     SessionClaims* claims = nullptr) {
  Token token;
  auto refused = take(text, token);
  if (refused.empty()) refused = verify(token, key, rules, now);
  if (refused.empty() && claims != nullptr) *claims = claimsOf(std::move(token));
  return std::string(refused);
}

std::string reasonOf(const std::string& text, const Rules& rules = {}, SessionClaims* claims = nullptr) {
  static const auto key = PublicKey::ofPem(signingKey().pem()).value();
  return reasonOf(text, key, rules, std::chrono::system_clock::time_point(seconds(moment)), claims);
}

std::string signedAs(const std::string& header, const std::string& payload = usualPayload) {
  return signingKey().sign(header, payload);
}

// A payload that is in order but for these members.
std::string payloadWith(const std::string& members) {
  return R"({"sub":"user_fake","sid":"sess_fake","exp":1700000060,)" + members + '}';
}

struct Case {
  std::string name;
  std::string text;
  std::string_view reason;
};
std::ostream& operator<<(std::ostream& to, const Case& one) { return to << one.name; }

const auto nameOf = [](const auto& test) { return test.param.name; };

class HeaderAttack : public testing::TestWithParam<Case> {};

TEST_P(HeaderAttack, IsJudgedAlthoughItIsSigned) {
  EXPECT_EQ(reasonOf(signedAs(GetParam().text)), GetParam().reason) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Algorithm, HeaderAttack,
    testing::Values(Case{"NoneInCapitals", R"({"alg":"NONE"})", Reason::tokenInvalidAlgorithm},
                    Case{"NoneMixed", R"({"alg":"nOnE"})", Reason::tokenInvalidAlgorithm},
                    Case{"Hs256", R"({"alg":"HS256","typ":"JWT"})", Reason::tokenInvalidAlgorithm},
                    Case{"Mixed", R"({"alg":"rS256"})", Reason::tokenInvalidAlgorithm},
                    Case{"Rs384", R"({"alg":"RS384"})", Reason::tokenInvalidAlgorithm},
                    Case{"Rs1", R"({"alg":"RS1"})", Reason::tokenInvalidAlgorithm},
                    Case{"Ps384", R"({"alg":"PS384"})", Reason::tokenInvalidAlgorithm},
                    Case{"EdDsa", R"({"alg":"EdDSA"})", Reason::tokenInvalidAlgorithm},
                    Case{"Direct", R"({"alg":"dir","enc":"A256GCM"})", Reason::tokenInvalidAlgorithm},
                    Case{"NulBehind", R"({"alg":"RS256\u0000"})", Reason::tokenInvalidAlgorithm},
                    Case{"LineBreakBehind", R"({"alg":"RS256\n"})", Reason::tokenInvalidAlgorithm},
                    Case{"FullWidth", R"({"alg":"\uff32S256"})", Reason::tokenInvalidAlgorithm},
                    Case{"OtherName", R"({"ALG":"RS256"})", Reason::tokenInvalidAlgorithm},
                    Case{"Nothing", R"({})", Reason::tokenInvalidAlgorithm},
                    Case{"Null", R"({"alg":null})", Reason::tokenInvalid},
                    Case{"List", R"({"alg":["RS256"]})", Reason::tokenInvalid},
                    Case{"Object", R"({"alg":{"RS256":true}})", Reason::tokenInvalid},
                    Case{"Twice", R"({"alg":"RS256","alg":"RS256"})", Reason::tokenInvalid},
                    Case{"NoneBehind", R"({"alg":"RS256","alg":"none"})", Reason::tokenInvalid},
                    Case{"NullBefore", R"({"alg":null,"alg":"RS256"})", Reason::tokenInvalid},
                    Case{"TwiceEscaped", R"({"alg":"none","\u0061lg":"RS256"})", Reason::tokenInvalid},
                    // The same letters in other words, and names that are others.
                    Case{"Escaped", R"({"alg":"\u0052S256"})", ""},
                    Case{"OthersName", R"({"alg":"RS256","ALG":"none"})", ""}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Members, HeaderAttack,
    testing::Values(Case{"TypeNull", R"({"alg":"RS256","typ":null})", Reason::tokenInvalid},
                    Case{"TypeOfAccessToken", R"({"alg":"RS256","typ":"application/at+jwt"})", Reason::tokenInvalid},
                    Case{"TypeTwice", R"({"alg":"RS256","typ":"JWT","typ":"JWT"})", Reason::tokenInvalid},
                    Case{"TypeWithNul", R"({"alg":"RS256","typ":"JWT\u0000"})", Reason::tokenInvalid},
                    Case{"CategoryTwice", R"({"alg":"RS256","cat":"cl_B7d4PD111AAA","cat":"cl_B7d4PD333AAA"})",
                         Reason::tokenInvalid},
                    Case{"CategoryHidden", R"({"alg":"RS256","cat":"cl_B7d4PD333AAA","c\u0061t":"cl_B7d4PD111AAA"})",
                         Reason::tokenInvalid},
                    Case{"CategoryList", R"({"alg":"RS256","cat":["cl_B7d4PD333AAA"]})", Reason::tokenInvalid},
                    Case{"KeyIdTwice", R"({"alg":"RS256","kid":"a","kid":"b"})", Reason::tokenInvalid},
                    Case{"KeyIdNull", R"({"alg":"RS256","kid":null})", Reason::tokenInvalid},
                    Case{"KeyIdObject", R"({"alg":"RS256","kid":{"$ne":""}})", Reason::tokenInvalid},
                    Case{"KeyIdWithNul", R"({"alg":"RS256","kid":"ins_fake\u0000x"})", Reason::tokenInvalid},
                    Case{"KeyIdWithReturn", R"({"alg":"RS256","kid":"ins_fake\r\nx: y"})", Reason::tokenInvalid},
                    Case{"KeyIdWithEscape", R"({"alg":"RS256","kid":"\u001b[31m"})", Reason::tokenInvalid},
                    Case{"KeyIdWithDelete", R"({"alg":"RS256","kid":"\u007f"})", Reason::tokenInvalid},
                    Case{"CriticalNull", R"({"alg":"RS256","crit":null})", Reason::tokenInvalid},
                    Case{"CriticalText", R"({"alg":"RS256","crit":"exp"})", Reason::tokenInvalid},
                    Case{"CriticalB64", R"({"alg":"RS256","b64":false,"crit":["b64"]})", Reason::tokenInvalid},
                    Case{"CriticalEscaped", R"({"alg":"RS256","\u0063rit":["x"]})", Reason::tokenInvalid},
                    Case{"B64Null", R"({"alg":"RS256","b64":null})", Reason::tokenInvalid},
                    // Keys that a header brings are not looked at, and neither is where it says that they were.
                    Case{"Key", R"({"alg":"RS256","jwk":{"kty":"oct","k":"AAAA"}})", ""},
                    Case{"KeyUrl", R"({"alg":"RS256","jku":"https://evil.example.test/jwks"})", ""},
                    Case{"CertificateUrl", R"({"alg":"RS256","x5u":"file:///dev/zero"})", ""},
                    Case{"Certificates", R"({"alg":"RS256","x5c":["AAAA"],"x5t":"AAAA"})", ""},
                    Case{"KeyIdOfAFile", R"({"alg":"RS256","kid":"../../../dev/null"})", ""},
                    Case{"KeyIdOfSql", R"({"alg":"RS256","kid":"' UNION SELECT 'key"})", ""},
                    Case{"Compressed", R"({"alg":"RS256","zip":"DEF"})", ""}),
    nameOf);

class KeyBrought : public testing::TestWithParam<const char*> {};

TEST_P(KeyBrought, ProvesNothing) {
  json header{{"alg", "RS256"}, {"kid", "ins_fake"}};
  const auto jwk = strangersKey().jwk();
  header[GetParam()] = GetParam() == std::string("jwk") ? jwk : json("https://evil.example.test/jwks");
  if (GetParam() == std::string("x5c")) header["x5c"] = json::array({strangersKey().pem()});
  EXPECT_EQ(reasonOf(strangersKey().sign(header.dump(), usualPayload)), Reason::tokenInvalidSignature);
}

INSTANTIATE_TEST_SUITE_P(Members, KeyBrought, testing::Values("jwk", "jku", "x5u", "x5c", "x5t", "kid"),
                         [](const auto& test) { return std::string(test.param); });

// Whoever signed it: what cannot be read is refused before a key is tried.
class TextThatIsNoJson : public testing::TestWithParam<Case> {};

TEST_P(TextThatIsNoJson, IsInvalidInThePayloadAndInTheHeader) {
  const auto& text = GetParam().text;
  EXPECT_EQ(reasonOf(signedAs(usualHeader, text)), Reason::tokenInvalid);
  EXPECT_EQ(reasonOf(strangersKey().sign(usualHeader, text)), Reason::tokenInvalid);
  EXPECT_EQ(reasonOf(signedAs(text)), Reason::tokenInvalid);
}

// The text is in order as a payload, and as a header, but for what the case is about.
std::string both(const std::string& members) {
  return R"({"alg":"RS256","sub":"user_fake","sid":"sess_fake","exp":1700000060)" + members + '}';
}
std::string nested(std::size_t depth) { return both(R"(,"x":)" + std::string(depth, '[') + std::string(depth, ']')); }

INSTANTIATE_TEST_SUITE_P(
    Json, TextThatIsNoJson,
    testing::Values(
        Case{"ByteOrderMark", "\xEF\xBB\xBF" + both(""), ""},
        Case{"Utf16", std::string("{\0\"\0a\0\"\0:\0001\0}\0", 14), ""}, Case{"NulBehind", both("") + '\0', ""},
        Case{"NulBefore", '\0' + both(""), ""}, Case{"NulAndMoreBehind", both("") + std::string("\0{}", 3), ""},
        Case{"NulWithin", both(",\"x\":\"" + std::string(1, '\0') + '"'), ""},
        Case{"LineBreakWithin", both(",\"x\":\"\n\""), ""}, Case{"OverlongUtf8", both(",\"x\":\"\xC0\xAF\""), ""},
        Case{"SurrogateInUtf8", both(",\"x\":\"\xED\xA0\x80\""), ""},
        Case{"BeyondUnicode", both(",\"x\":\"\xF4\x90\x80\x80\""), ""},
        Case{"CutUtf8", both(",\"x\":\"\xE2\x82\""), ""}, Case{"NoUtf8InAName", both(",\"\xFF\":1"), ""},
        Case{"HighSurrogate", both(R"(,"x":"\ud800")"), ""}, Case{"LowSurrogate", both(R"(,"x":"\udc00")"), ""},
        Case{"SurrogatesSwapped", both(R"(,"x":"\udc00\ud800")"), ""},
        Case{"SurrogateInAName", both(R"(,"\ud83d":1)"), ""},
        Case{"SurrogateDeepWithin", both(R"(,"x":[{"y":["\ud83d"]}])"), ""},
        Case{"UnknownEscape", both(R"(,"x":"\x41")"), ""}, Case{"Comment", both("/* */"), ""},
        Case{"VerticalTab", "\v" + both(""), ""}, Case{"NoName", both(",:1"), ""},
        Case{"NameWithoutQuotes", both(",x:1"), ""}, Case{"CommaBehind", both(","), ""},
        Case{"NotANumber", both(R"(,"x":NaN)"), ""}, Case{"Infinity", both(R"(,"x":-Infinity)"), ""},
        Case{"Hexadecimal", both(R"(,"x":0x10)"), ""}, Case{"BareMinus", both(R"(,"x":-)"), ""},
        Case{"FractionWithoutDigits", both(R"(,"x":1.)"), ""},
        // No number of the kind in which a payload's are handed out.
        Case{"BeyondDouble", both(R"(,"x":1e400)"), ""},
        Case{"BeyondDoubleDeepWithin", both(R"(,"x":[{"y":-1e400}])"), ""},
        Case{"OfAThousandDigits", both(R"(,"x":)" + std::string(1000, '9')), ""}, Case{"TooDeep", nested(100), ""},
        Case{"MuchTooDeep", nested(3000), ""}, Case{"TwoObjects", both("") + both(""), ""},
        Case{"Array", '[' + both("") + ']', ""}, Case{"BracketsAround", "]" + both("") + "[", ""},
        Case{"Text", '"' + both("") + '"', ""}),
    nameOf);

TEST(JsonOfATokenTest, MayBeAsDeepAsAnswers) {
  EXPECT_EQ(reasonOf(signedAs(usualHeader, nested(99))), "");
  EXPECT_EQ(reasonOf(signedAs(nested(99))), "");
}

// Right in JSON, and yet nothing that a session's token says: told only where the signature is true.
class ClaimsThatDoNotFit : public testing::TestWithParam<Case> {};

TEST_P(ClaimsThatDoNotFit, AreRefusedAfterTheSignature) {
  const auto& [name, text, reason] = GetParam();
  Rules rules;
  rules.audiences = {"api"};
  rules.issuer = "clerk";
  rules.authorizedParties = {"app"};
  const auto payload = text.front() == '{' ? text : payloadWith(R"("aud":"api","iss":"clerk","azp":"app",)" + text);
  EXPECT_EQ(reasonOf(signedAs(usualHeader, payload), rules), reason) << payload;
  EXPECT_EQ(reasonOf(strangersKey().sign(usualHeader, payload), rules), Reason::tokenInvalidSignature) << payload;
}

Case invalid(const char* name, std::string text) { return {name, std::move(text), Reason::tokenInvalid}; }

INSTANTIATE_TEST_SUITE_P(
    Types, ClaimsThatDoNotFit,
    testing::Values(invalid("NoSubject", R"({"exp":1700000060})"), invalid("NoEnd", R"({"sub":"user_fake"})"),
                    invalid("SubjectNull", R"({"sub":null,"exp":1700000060})"),
                    invalid("SubjectInAnotherName", R"({"SUB":"user_fake","exp":1700000060})"),
                    invalid("SubjectObject", R"({"sub":{"id":"user_fake"},"exp":1700000060})"),
                    invalid("SubjectTwiceTheSame", R"({"sub":"user_fake","sub":"user_fake","exp":1700000060})"),
                    invalid("SubjectBehindNull", R"({"sub":null,"sub":"user_fake","exp":1700000060})"),
                    invalid("SubjectBeforeNull", R"({"sub":"user_fake","sub":null,"exp":1700000060})"),
                    invalid("EndTwice", R"({"sub":"user_fake","exp":1,"exp":1700000060})"),
                    invalid("EndBehindNull", R"({"sub":"user_fake","exp":null,"exp":1700000060})"),
                    invalid("EndText", R"({"sub":"user_fake","exp":"1700000060"})"),
                    invalid("SessionEmpty", R"({"sid":"","sub":"u","exp":1700000060})"),
                    invalid("SessionTwice", R"("sid":"sess_other")"), invalid("IssuerTwice", R"("iss":"clerk")"),
                    invalid("PartyTwice", R"("azp":"app")"), invalid("AudienceTwice", R"("aud":"api")"),
                    invalid("AudienceObject", R"({"sub":"u","exp":1700000060,"aud":{"api":true}})"),
                    invalid("AudienceNested", R"({"sub":"u","exp":1700000060,"aud":[["api"]]})"),
                    invalid("AudienceWithNull", R"({"sub":"u","exp":1700000060,"aud":["api",null]})"),
                    invalid("BeginText", R"("nbf":"0")"), invalid("BeginTwice", R"("nbf":0,"nbf":0)"),
                    invalid("IssueObject", R"("iat":{"$date":0})"), invalid("StatusBoolean", R"("sts":true)"),
                    invalid("StatusTwice", R"("sts":"pending","sts":"active")"),
                    invalid("StatusBehindNull", R"("sts":null,"sts":"active")"), invalid("IdNumber", R"("jti":1)"),
                    invalid("ActorBehindNull", R"("act":null,"act":{"sub":"user_a"})"),
                    invalid("ActorBeforeNull", R"("act":{"sub":"user_a"},"act":null)"),
                    invalid("ActorTwice", R"("act":{"sub":"user_a"},"act":{"sub":"user_a"})"),
                    invalid("ActorInAList", R"("act":[{"sub":"user_a"}])"), invalid("ActorNumber", R"("act":0)"),
                    invalid("ActorsIssuerNull", R"("act":{"sub":"user_a","iss":null})"),
                    invalid("ActorsSessionNumber", R"("act":{"sub":"user_a","sid":1})"),
                    invalid("ActorsTypeTwice", R"("act":{"sub":"user_a","type":"agent","typ\u0065":"user"})"),
                    invalid("ActorWithoutSubject", R"("act":{"SUB":"user_a"})"), invalid("AgesText", R"("fva":"0,-1")"),
                    invalid("AgesNull", R"("fva":[null,null])"), invalid("AgesTextWithin", R"("fva":[0,"-1"])"),
                    invalid("AgesObject", R"("fva":{"0":0,"1":0})"), invalid("AgesEmpty", R"("fva":[])"),
                    invalid("AgesBeyond64Bits", R"("fva":[0,9223372036854775808])"),
                    invalid("VersionObject", R"("v":{})"), invalid("VersionBoolean", R"("v":true)"),
                    invalid("VersionBeyond64Bits", R"("v":1e30)"), invalid("VersionTwice", R"("v":1,"v":2)"),
                    invalid("OrganizationList", R"("v":2,"o":[])"), invalid("OrganizationWithoutId", R"("v":2,"o":{})"),
                    invalid("OrganizationsIdNumber", R"("v":2,"o":{"id":7})"),
                    invalid("OrganizationsIdNull", R"("v":2,"o":{"id":null})"),
                    invalid("OrganizationsIdTwice", R"("v":2,"o":{"id":"org_1","id":"org_2"})"),
                    invalid("OrganizationsRoleTwice", R"("v":2,"o":{"id":"org_1","rol":"member","r\u006fl":"admin"})"),
                    invalid("OrganizationsRoleList", R"("v":2,"o":{"id":"org_1","rol":["admin"]})"),
                    invalid("OrganizationsMaskNumber", R"("v":2,"o":{"id":"org_1","per":"read","fpm":1})"),
                    invalid("OrganizationTwice", R"("v":2,"o":{"id":"org_1"},"o":{"id":"org_2"})"),
                    invalid("OldPermissionsText", R"("org_id":"org_1","org_permissions":"org:all")"),
                    invalid("OldPermissionsNumbers", R"("org_id":"org_1","org_permissions":[1])"),
                    invalid("OldRoleTwice", R"("org_id":"org_1","org_role":"org:member","org_role":"org:admin")"),
                    invalid("FeaturesList", R"("v":2,"fea":["o:a"])"),
                    invalid("PlansObject", R"("v":2,"pla":{"o":"gold"})")),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Values, ClaimsThatDoNotFit,
    testing::Values(Case{"Audience", R"({"sub":"u","exp":1700000060,"aud":"API","iss":"clerk","azp":"app"})",
                         Reason::tokenInvalidAudience},
                    Case{"AudienceNull", R"({"sub":"u","exp":1700000060,"aud":null,"iss":"clerk","azp":"app"})",
                         Reason::tokenInvalidAudience},
                    Case{"AudienceWithNul",
                         R"({"sub":"u","exp":1700000060,"aud":"api\u0000","iss":"clerk","azp":"app"})",
                         Reason::tokenInvalidAudience},
                    Case{"Issuer", R"({"sub":"u","exp":1700000060,"aud":"api","iss":"CLERK","azp":"app"})",
                         Reason::tokenInvalidIssuer},
                    Case{"IssuerWithNul", R"({"sub":"u","exp":1700000060,"aud":"api","iss":"clerk\u0000","azp":"app"})",
                         Reason::tokenInvalidIssuer},
                    Case{"Party", R"({"sub":"u","exp":1700000060,"aud":"api","iss":"clerk","azp":"APP"})",
                         Reason::tokenInvalidAuthorizedParties},
                    Case{"PartyEmpty", R"({"sub":"u","exp":1700000060,"aud":"api","iss":"clerk","azp":""})",
                         Reason::tokenInvalidAuthorizedParties},
                    Case{"Begin", R"("nbf":1700000006)", Reason::tokenNotActiveYet},
                    Case{"Issue", R"("iat":1700000006)", Reason::tokenIatInTheFuture}),
    nameOf);

TEST(ClaimsTest, TellTheFirstOfSeveralFaults) {
  Rules rules;
  rules.audiences = {"api"};
  rules.issuer = "clerk";
  rules.authorizedParties = {"app"};
  json claims{{"sub", "u"}, {"aud", "x"}, {"iss", "x"}, {"azp", "x"}, {"exp", 1}, {"nbf", 1e10}, {"iat", 1e10}};
  const auto next = [&](std::string_view reason, const char* claim, const json& mended) {
    EXPECT_EQ(reasonOf(signedAs(usualHeader, claims.dump()), rules), reason);
    claims[claim] = mended;
  };
  claims["sid"] = 7;
  next(Reason::tokenInvalid, "sid", "sess_fake");
  next(Reason::tokenInvalidAudience, "aud", "api");
  next(Reason::tokenInvalidIssuer, "iss", "clerk");
  next(Reason::tokenInvalidAuthorizedParties, "azp", "app");
  next(Reason::tokenExpired, "exp", 1e11);
  next(Reason::tokenNotActiveYet, "nbf", 0);
  next(Reason::tokenIatInTheFuture, "iat", 0);
  next("", "iat", 0);
}

TEST(ClaimsTest, AreCountedFromNames) {
  SessionClaims claims;
  EXPECT_EQ(reasonOf(signedAs(usualHeader, R"({"\u0073ub":"user_fake","e\u0078p":1700000060})"), {}, &claims), "");
  EXPECT_EQ(claims.userId, "user_fake");
}

TEST(ClaimsTest, KeepNulsRatherThanEndThere) {
  SessionClaims claims;
  EXPECT_EQ(reasonOf(signedAs(usualHeader, R"({"sub":"user_1\u0000_","exp":1700000060})"), {}, &claims), "");
  EXPECT_EQ(claims.userId, std::string("user_1\0_", 8));
}

TEST(ClaimsTest, OfATemplateMayBeNull) {
  EXPECT_EQ(reasonOf(signedAs(usualHeader, payloadWith(R"("iss":null,"azp":null,"aud":null,"jti":null,"o":null,"v":null,
      "nbf":null,"iat":null,"sts":null,"fva":null,"fea":null,"org_permissions":null,"org_id":null)"))),
            "");
}

// The second place is what the claim makes of the time 1'700'000'000.
struct NumberCase {
  std::string name;
  std::string number;
  std::string_view asEnd;
  std::string_view asBegin;
};

class NumberInAClaim : public testing::TestWithParam<NumberCase> {};

TEST_P(NumberInAClaim, IsATimeWhereItIsFiniteAndNotBeyond64Bits) {
  const auto& [name, number, asEnd, asBegin] = GetParam();
  EXPECT_EQ(reasonOf(signedAs(usualHeader, R"({"sub":"u","exp":)" + number + '}')), asEnd);
  EXPECT_EQ(reasonOf(signedAs(usualHeader, payloadWith(R"("nbf":)" + number))), asBegin);
  const auto asIssue = asBegin == Reason::tokenNotActiveYet ? Reason::tokenIatInTheFuture : asBegin;
  EXPECT_EQ(reasonOf(signedAs(usualHeader, payloadWith(R"("iat":)" + number))), asIssue);
}

INSTANTIATE_TEST_SUITE_P(
    Times, NumberInAClaim,
    testing::Values(NumberCase{"Zero", "0", Reason::tokenExpired, ""},
                    NumberCase{"MinusZero", "-0", Reason::tokenExpired, ""},
                    NumberCase{"Smallest", "1e-400", Reason::tokenExpired, ""},
                    NumberCase{"SmallestOfInt64", "-9223372036854775808", Reason::tokenExpired, ""},
                    NumberCase{"BelowInt64", "-9223372036854777856", Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"LargestOfInt64", "9223372036854775807", "", Reason::tokenNotActiveYet},
                    NumberCase{"LargestBelowAsDouble", "9223372036854774784.0", "", Reason::tokenNotActiveYet},
                    NumberCase{"BeyondInt64", "9223372036854775808", Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"BeyondInt64AsDouble", "9223372036854775807.5", Reason::tokenInvalid,
                               Reason::tokenInvalid},
                    NumberCase{"LargestOfUint64", "18446744073709551615", Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"Large", "1e18", "", Reason::tokenNotActiveYet},
                    NumberCase{"LargeInCapitals", "1E+18", "", Reason::tokenNotActiveYet},
                    NumberCase{"BeyondDouble", "1e400", Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"FarBelow", "-1e400", Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"HugeExponent", "1e99999999999999999999", Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"ThousandDigits", std::string(1000, '9'), Reason::tokenInvalid, Reason::tokenInvalid},
                    NumberCase{"ThousandDecimals", "1700000001." + std::string(1000, '9'), "", ""}),
    nameOf);

TEST(TimesTest, CountFractionsOfTheClockAndOfItsSkew) {
  const auto key = PublicKey::ofPem(signingKey().pem()).value();
  const auto why = [&](const std::string& members, milliseconds skew, milliseconds after) {
    Rules rules;
    rules.clockSkew = skew;
    const auto now = std::chrono::system_clock::time_point(seconds(moment)) + after;
    return reasonOf(signedAs(usualHeader, R"({"sub":"u",)" + members + '}'), key, rules, now);
  };
  EXPECT_EQ(why(R"("exp":1699999999)", milliseconds(1500), milliseconds(499)), "");
  EXPECT_EQ(why(R"("exp":1699999999)", milliseconds(1500), milliseconds(500)), Reason::tokenExpired);
  EXPECT_EQ(why(R"("exp":17e8)", milliseconds(0), milliseconds(-1)), "");
  EXPECT_EQ(why(R"("exp":17e8)", milliseconds(0), milliseconds(0)), Reason::tokenExpired);
  EXPECT_EQ(why(R"("exp":18e8,"nbf":1700000002)", milliseconds(1500), milliseconds(499)), Reason::tokenNotActiveYet);
  EXPECT_EQ(why(R"("exp":18e8,"nbf":1700000002)", milliseconds(1500), milliseconds(500)), "");
  EXPECT_EQ(why(R"("exp":18e8,"iat":1700000002)", milliseconds(1500), milliseconds(499)), Reason::tokenIatInTheFuture);
  EXPECT_EQ(why(R"("exp":18e8,"iat":1700000002)", milliseconds(1500), milliseconds(500)), "");
}

// Parts that are signed as they are written.
class PartsInOtherWords : public testing::TestWithParam<Case> {};

TEST_P(PartsInOtherWords, AreNoTokenAlthoughTheyAreSigned) {
  const auto header = toBase64Url(usualHeader);
  const auto payload = toBase64Url(usualPayload + ' ');  // leaves four bits of the last letter unused
  ASSERT_EQ(usualPayload.size() % 3, 0U);
  ASSERT_EQ(reasonOf(signingKey().signEncoded(header, payload)), "");
  const auto& end = GetParam().text;
  EXPECT_EQ(reasonOf(signingKey().signEncoded(header + end, payload)), Reason::tokenInvalid);
  EXPECT_EQ(reasonOf(signingKey().signEncoded(end + header, payload)), Reason::tokenInvalid);
  EXPECT_EQ(reasonOf(signingKey().signEncoded(header, payload + end)), Reason::tokenInvalid);
  EXPECT_EQ(reasonOf(signingKey().signEncoded(header, payload.substr(0, 8) + end + payload.substr(8))),
            Reason::tokenInvalid);
}

INSTANTIATE_TEST_SUITE_P(Base64Url, PartsInOtherWords,
                         testing::Values(Case{"Padding", "==", ""}, Case{"OnePadding", "=", ""}, Case{"Space", " ", ""},
                                         Case{"LineBreak", "\r\n", ""}, Case{"Nul", std::string(1, '\0'), ""},
                                         Case{"Plus", "+", ""}, Case{"Slash", "/", ""}, Case{"Escaped", "%3D", ""},
                                         Case{"NoAscii", "\xC4\x80", ""}, Case{"AnotherPart", ".", ""}),
                         nameOf);

TEST(PartsTest, AreRefusedWithBitsThatMeanNothing) {
  // One byte more than a whole number of groups leaves the last four bits of the last letter unused.
  const auto header = toBase64Url(usualHeader);
  const auto payload = toBase64Url(usualPayload + ' ');
  ASSERT_EQ(payload.substr(payload.size() - 2), "IA");
  EXPECT_EQ(reasonOf(signingKey().signEncoded(header, payload)), "");
  for (const char last : {'B', 'C', 'E', 'I', 'P'}) {
    auto changed = payload;
    changed.back() = last;
    EXPECT_EQ(reasonOf(signingKey().signEncoded(header, changed)), Reason::tokenInvalid) << last;
  }
}

TEST(PartsTest, AreRefusedInTheStandardsAlphabet) {
  const auto payload = toBase64Url(payloadWith(R"("x":"???>>>")"));
  auto plain = payload;
  for (auto& letter : plain) letter = letter == '-' ? '+' : letter == '_' ? '/' : letter;
  ASSERT_NE(payload, plain);
  EXPECT_EQ(reasonOf(signingKey().signEncoded(toBase64Url(usualHeader), payload)), "");
  EXPECT_EQ(reasonOf(signingKey().signEncoded(toBase64Url(usualHeader), plain)), Reason::tokenInvalid);
}

TEST(PartsTest, AreThree) {
  const auto header = toBase64Url(usualHeader);
  const auto payload = toBase64Url(usualPayload);
  const auto token = signedAs(usualHeader);
  const auto signature = token.substr(token.rfind('.') + 1);
  for (const auto& text :
       {signingKey().signEncoded("", payload), signingKey().signEncoded(header, ""), signingKey().signEncoded("", ""),
        header + '.' + signature, header + ".." + signature, header + '.' + payload + ".." + signature,
        // Encrypted (RFC 7516), in JSON (RFC 7515, 7.2), and with more before or behind it.
        header + '.' + payload + '.' + payload + '.' + payload + '.' + signature,
        R"({"protected":")" + header + R"(","payload":")" + payload + R"(","signature":")" + signature + R"("})",
        ' ' + token, token + ' ', token + '\n', token + std::string(1, '\0'), token + ".e30", token + '~', token + ';',
        token + token, "Bearer " + token, '"' + token + '"'}) {
    EXPECT_EQ(reasonOf(text), Reason::tokenInvalid) << text;
  }
}

TEST(SizeTest, EndsAt16KibibytesExactly) {
  const auto tokenOf = [](std::size_t size) {
    // Not all lengths are those of base64: the header makes up for that.
    for (std::size_t spaces = 0; spaces < 4; ++spaces) {
      const auto header = usualHeader + std::string(spaces, ' ');
      auto token = signedAs(header);
      const auto missing = (size - token.size()) / 4 * 3;
      for (auto more = missing - 6; more < missing + 6; ++more) {
        token = signedAs(header, usualPayload + std::string(more, ' '));
        if (token.size() == size) return token;
      }
    }
    return std::string();
  };
  const auto fits = tokenOf(largest);
  ASSERT_EQ(fits.size(), largest);
  EXPECT_EQ(reasonOf(fits), "");
  const auto tooLarge = tokenOf(largest + 1);
  ASSERT_EQ(tooLarge.size(), largest + 1);
  EXPECT_EQ(reasonOf(tooLarge), Reason::tokenInvalid);
}

TEST(SizeTest, OfAMillionIsRefused) {
  const std::size_t million = 1'000'000;
  const auto token = signedAs(usualHeader);
  for (const auto& text : {signedAs(usualHeader, usualPayload + std::string(million, ' ')),
                           signedAs(usualHeader + std::string(million, ' ')), std::string(million, '.'),
                           token + std::string(million, 'A'), std::string(million, '\0'), std::string(million, '=')}) {
    EXPECT_EQ(reasonOf(text), Reason::tokenInvalid);
    EXPECT_EQ(Authenticator([] {
                AuthenticatorOptions options;
                options.jwtKey = signingKey().pem();
                return options;
              }())
                  .authenticateRequest("Bearer " + text, "")
                  .reason(),
              Reason::tokenInvalid);
  }
}

TEST(SizeTest, OfWhatAnOrganizationPacksIsBounded) {
  // As many features, permissions and masks as a token has room for.
  std::string features;
  std::string names;
  std::string masks;
  for (int i = 0; i < 900; ++i) {
    features += "o:f,";
    names += "p,";
    masks += "9,";
  }
  SessionClaims claims;
  const auto token = payloadWith(R"("fea":")" + features + R"(","v":2,"o":{"id":"org_1","per":")" + names +
                                 R"(","fpm":")" + masks + std::string(3000, '9') + R"("})");
  EXPECT_EQ(reasonOf(signedAs(usualHeader, token), {}, &claims), "");
  EXPECT_EQ(claims.organization->permissions.size(), 1800U);
}

TEST(AlgorithmConfusion, AMacByThePublicKeyIsNoSignature) {
  const auto pem = signingKey().pem();
  const auto jwk = signingKey().jwk();
  for (const auto& secret : {pem, pem.substr(0, pem.size() - 1), jwk.dump(), jwk["n"].get<std::string>(), std::string(),
                             std::string("ins_fake")}) {
    for (const auto* alg : {"HS256", "RS256", "hs256"}) {
      const auto text = toBase64Url(json{{"alg", alg}, {"typ", "JWT"}}.dump()) + '.' + toBase64Url(usualPayload);
      std::array<unsigned char, 32> mac{};
      HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
           reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac.data(), nullptr);
      const auto token = text + '.' + toBase64Url({reinterpret_cast<const char*>(mac.data()), mac.size()});
      EXPECT_EQ(reasonOf(token),
                alg == std::string("RS256") ? Reason::tokenInvalidSignature : Reason::tokenInvalidAlgorithm);
    }
  }
}

TEST(AlgorithmConfusion, OtherSignaturesOfTheKeyAreNone) {
  const auto key = rsaPair().publicKey();
  const auto text = toBase64Url(usualHeader) + '.' + toBase64Url(usualPayload);
  const auto why = [&](const EVP_MD* digest, int padding) {
    return reasonOf(text + '.' + toBase64Url(rsaPair().sign(text, digest, padding)), key);
  };
  EXPECT_EQ(why(EVP_sha256(), RSA_PKCS1_PADDING), "");
  EXPECT_EQ(why(EVP_sha256(), RSA_PKCS1_PSS_PADDING), Reason::tokenInvalidSignature);
  for (const auto* digest : {EVP_sha1(), EVP_sha224(), EVP_sha384(), EVP_sha512(), EVP_sha512_256(), EVP_md5()}) {
    EXPECT_EQ(why(digest, RSA_PKCS1_PADDING), Reason::tokenInvalidSignature);
  }
}

// Bleichenbacher, 2006: with an exponent of 3, a root of "padding, digest, anything" needs no private key.
TEST(Forgery, OfALooselyReadSignatureIsRefused) {
  const std::unique_ptr<BIGNUM, void (*)(BIGNUM*)> three(BN_new(), BN_free);
  BN_set_word(three.get(), 3);
  const auto pair = Pair::ofKind(
      "RSA", [&](EVP_PKEY_CTX* context) { EXPECT_EQ(EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context, three.get()), 1); });
  const auto key = pair.publicKey();
  const auto text = toBase64Url(usualHeader) + '.' + toBase64Url(usualPayload);
  ASSERT_TRUE(key.verifies(text, pair.sign(text, EVP_sha256())));

  std::array<unsigned char, 32> digest{};
  EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
  const std::string prefix(
      "\0\1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0\x30\x31\x30\x0D\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\0\x04"
      "\x20",
      30);
  const auto begin = prefix + std::string(reinterpret_cast<const char*>(digest.data()), digest.size());
  const auto wanted = begin + std::string(256 - begin.size(), '\xFF');
  // The largest number whose cube is at most `wanted`, bit by bit.
  const auto numberOf = [](const std::string& bytes) {
    return std::unique_ptr<BIGNUM, void (*)(BIGNUM*)>(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), nullptr),
        BN_free);
  };
  const std::unique_ptr<BN_CTX, void (*)(BN_CTX*)> context(BN_CTX_new(), BN_CTX_free);
  const auto goal = numberOf(wanted);
  const auto root = numberOf("");
  const auto cube = numberOf("");
  for (int bit = 690; bit >= 0; --bit) {
    BN_set_bit(root.get(), bit);
    BN_sqr(cube.get(), root.get(), context.get());
    BN_mul(cube.get(), cube.get(), root.get(), context.get());
    if (BN_cmp(cube.get(), goal.get()) > 0) BN_clear_bit(root.get(), bit);
  }
  BN_sqr(cube.get(), root.get(), context.get());
  BN_mul(cube.get(), cube.get(), root.get(), context.get());
  std::string made(256, '\0');
  BN_bn2binpad(cube.get(), reinterpret_cast<unsigned char*>(made.data()), 256);
  ASSERT_EQ(made.substr(0, begin.size()), begin) << "a loose reader would take it";

  std::string forged(256, '\0');
  BN_bn2binpad(root.get(), reinterpret_cast<unsigned char*>(forged.data()), 256);
  EXPECT_EQ(reasonOf(text + '.' + toBase64Url(forged), key), Reason::tokenInvalidSignature);
}

TEST(Forgery, OfTrivialNumbersIsRefused) {
  const auto text = toBase64Url(usualHeader) + '.' + toBase64Url(usualPayload);
  const auto key = rsaPair().publicKey();
  const auto modulus = rsaPair().number(OSSL_PKEY_PARAM_RSA_N);
  auto oneLess = modulus;  // odd: no borrow
  oneLess.back() = static_cast<char>(oneLess.back() - 1);
  for (const auto& number : {std::string(256, '\0'), std::string(255, '\0') + '\1', oneLess, modulus}) {
    EXPECT_EQ(reasonOf(text + '.' + toBase64Url(number), key), Reason::tokenInvalidSignature);
  }
}

TEST(KeyAttack, OnlyRsaKeysOf2048To8192BitsAreTaken) {
  const auto modulusOf = [](std::size_t bits) {
    std::string bytes((bits + 7) / 8, '\xFF');
    if (bits % 8 != 0) bytes.front() = static_cast<char>((1U << (bits % 8)) - 1);
    return toBase64Url(bytes);
  };
  EXPECT_FALSE(PublicKey::ofJwk(modulusOf(2047), "AQAB"));
  EXPECT_TRUE(PublicKey::ofJwk(modulusOf(2048), "AQAB"));
  EXPECT_TRUE(PublicKey::ofJwk(modulusOf(8192), "AQAB"));
  EXPECT_FALSE(PublicKey::ofJwk(modulusOf(8193), "AQAB"));
  EXPECT_FALSE(PublicKey::ofJwk(modulusOf(512), "AQAB"));
  EXPECT_FALSE(PublicKey::ofJwk(toBase64Url(std::string(256, '\0') + '\3'), "AQAB")) << "zeros do not count";
  EXPECT_FALSE(PublicKey::ofJwk(toBase64Url(std::string(256, '\0')), "AQAB"));
  for (const auto* exponent : {"AQ", "Ag", "AA", "AAE", "AQAA", "AQAC", "", "AQAB=", "AQ AB", "AQABAQABAQAB"}) {
    EXPECT_FALSE(PublicKey::ofJwk(modulusOf(2048), exponent)) << exponent;
  }
  EXPECT_TRUE(PublicKey::ofJwk(modulusOf(2048), "Aw"));
}

TEST(KeyAttack, PemOfAnythingElseIsNone) {
  EXPECT_TRUE(PublicKey::ofPem(rsaPair().publicPem()));
  const auto pkcs1 =
      "-----BEGIN RSA PUBLIC KEY-----\n" + toBase64(rsaPair().der()) + "\n-----END RSA PUBLIC KEY-----\n";
  EXPECT_TRUE(PublicKey::ofPem(pkcs1));
  const auto elliptic =
      Pair::ofKind("EC", [](EVP_PKEY_CTX* context) { EXPECT_EQ(EVP_PKEY_CTX_set_group_name(context, "P-256"), 1); });
  const auto small =
      Pair::ofKind("RSA", [](EVP_PKEY_CTX* context) { EXPECT_EQ(EVP_PKEY_CTX_set_rsa_keygen_bits(context, 1024), 1); });
  for (const auto& pem : {elliptic.publicPem(), small.publicPem(), Pair::ofKind("ED25519").publicPem(),
                          Pair::ofKind("RSA-PSS").publicPem(), rsaPair().privatePem(), std::string(1'000'000, 'A'),
                          std::string(64, '\0')}) {
    EXPECT_FALSE(PublicKey::ofPem(pem)) << pem.substr(0, 100);
  }
}

components::JWK jwkOf(const SigningKey& key) {
  const auto from = key.jwk();
  components::JWK jwk;
  jwk.kid = from["kid"].get<std::string>();
  jwk.kty = "RSA";
  jwk.n = from["n"].get<std::string>();
  jwk.e = from["e"].get<std::string>();
  return jwk;
}

TEST(KeySetAttack, OnlyKeysForTheseSignaturesAreTaken) {
  const auto taken = [](const std::function<void(components::JWK&)>& change) {
    components::JWKS jwks;
    jwks.keys = {jwkOf(signingKey())};
    change(jwks.keys[0]);
    return KeySet::of(jwks).find("ins_fake") != nullptr;
  };
  EXPECT_TRUE(taken([](auto&) {}));
  EXPECT_TRUE(taken([](auto& jwk) { jwk.use = "sig"; }));
  EXPECT_TRUE(taken([](auto& jwk) { jwk.alg = "RS256"; }));
  for (const auto* kty : {"rsa", "EC", "oct", "OKP", ""}) EXPECT_FALSE(taken([&](auto& jwk) { jwk.kty = kty; })) << kty;
  for (const auto* use : {"enc", "SIG", ""}) EXPECT_FALSE(taken([&](auto& jwk) { jwk.use = use; })) << use;
  for (const auto* alg : {"RS512", "PS256", "HS256", "none", "rs256", ""}) {
    EXPECT_FALSE(taken([&](auto& jwk) { jwk.alg = alg; })) << alg;
  }
  EXPECT_FALSE(taken([](auto& jwk) { jwk.kty.reset(); }));
  EXPECT_FALSE(taken([](auto& jwk) { jwk.n.reset(); }));
  EXPECT_FALSE(taken([](auto& jwk) { jwk.e.reset(); }));
  EXPECT_FALSE(taken([](auto& jwk) { jwk.e = "AQ"; }));
  EXPECT_FALSE(taken([](auto& jwk) { jwk.kid.reset(); }));
  EXPECT_FALSE(taken([](auto& jwk) { jwk.kid = std::string("ins_fake\0", 9); }));
}

// Mistakes of other SDKs, by the number of their reports.

class PeersMistakes : public testing::Test {
 protected:
  static AuthenticatorOptions options() {
    AuthenticatorOptions options;
    options.jwtKey = signingKey().pem();
    options.now = [] { return std::chrono::system_clock::time_point(seconds(moment)); };
    return options;
  }
  static std::string_view ofCookie(const std::string& cookie, const AuthenticatorOptions& with = options()) {
    return Authenticator(with).authenticateRequest("", cookie).reason();
  }
  static std::string_view ofBearer(const std::string& token, const AuthenticatorOptions& with = options()) {
    return Authenticator(with).authenticateRequest("Bearer " + token, "").reason();
  }
};

TEST_F(PeersMistakes, Javascript9466ACookieHidesBehindAnEncodedSemicolonOrEqualsSign) {
  const auto token = signedAs(usualHeader);
  ASSERT_EQ(ofCookie("__session=" + token), "");
  for (const auto& hidden :
       {"a=b%3B%20__session=" + token, "a=b%3b__session%3d" + token, "__session%3D" + token, "%5F_session=" + token,
        "a=b%0D%0A__session=" + token, "a=\"b%3B __session=" + token + '"', "__session%20=" + token,
        "a==__session=" + token, "a=b,__session=" + token, "a=b&__session=" + token, "__session[0]=" + token,
        "__SESSION=" + token, "\"__session\"=" + token, "$__session=" + token, "__session\v=" + token,
        std::string("__session\0=", 11) + token}) {
    EXPECT_EQ(ofCookie(hidden), Reason::sessionTokenMissing) << hidden;
  }
  // The true one counts, whatever hides beside it.
  const auto forged = strangersKey().sign(usualHeader, usualPayload);
  EXPECT_EQ(ofCookie("a=b%3B__session=" + forged + "; __session=" + token), "");
  EXPECT_EQ(ofCookie("a=b%3B__session=" + token + "; __session=" + forged), Reason::tokenInvalidSignature);
  EXPECT_EQ(ofCookie("__session=" + token + "%3B"), Reason::tokenInvalid);
}

TEST_F(PeersMistakes, Javascript9168AMachinesJwtIsTakenFromACookie) {
  for (const auto& [category, subject, reason] :
       {std::tuple{"cl_B7d4PD333AAA", "mch_1", Reason::tokenInvalid},
        std::tuple{"cl_B7d4PD333AAA", "user_1", Reason::tokenInvalid},
        std::tuple{"cl_B7d4PD111AAA", "mch_1", Reason::tokenTypeNotSupported}}) {
    const auto token = signedAs(json{{"alg", "RS256"}, {"cat", category}}.dump(),
                                json{{"sub", subject}, {"sid", "sess_1"}, {"exp", moment + 60}}.dump());
    EXPECT_EQ(ofCookie("__session=" + token), reason);
    EXPECT_EQ(ofBearer(token), reason);
  }
  for (const auto* machine : {"mt_fake", "m2m_fake", "oat_fake", "ak_fake"}) {
    EXPECT_FALSE(ofCookie(std::string("__session=") + machine).empty()) << machine;
  }
}

TEST_F(PeersMistakes, Javascript9469ATokenOfATemplateIsTakenForASession) {
  for (const auto& payload :
       {R"({"sub":"user_fake","exp":1700000060})", R"({"sub":"user_fake","exp":1700000060,"sid":null})",
        R"({"sub":"user_fake","exp":1700000060,"SID":"sess_fake"})",
        R"({"sub":"user_fake","exp":1700000060,"claims":{"sid":"sess_fake"}})"}) {
    EXPECT_EQ(ofCookie("__session=" + signedAs(usualHeader, payload)), Reason::tokenTypeNotSupported) << payload;
    EXPECT_EQ(ofBearer(signedAs(usualHeader, payload)), Reason::tokenTypeNotSupported) << payload;
  }
}

TEST_F(PeersMistakes, Javascript8877ATokenWithoutAzpIsTakenAlthoughPartiesAreSet) {
  auto with = options();
  with.authorizedParties = {"https://app.example.test"};
  EXPECT_EQ(ofBearer(signedAs(usualHeader, payloadWith(R"("azp":"https://app.example.test")")), with), "");
  EXPECT_EQ(ofBearer(signedAs(usualHeader), with), Reason::tokenInvalidAuthorizedParties);
  EXPECT_EQ(ofBearer(signedAs(usualHeader, payloadWith(R"("azp":null)")), with), Reason::tokenInvalidAuthorizedParties);
  with.authorizedParties = {""};
  EXPECT_EQ(ofBearer(signedAs(usualHeader), with), Reason::tokenInvalidAuthorizedParties);
}

TEST_F(PeersMistakes, Javascript8332FaultsOfClaimsAreToldBeforeTheSignatureIsChecked) {
  for (const auto& payload :
       {std::string(R"({"exp":1})"), std::string(R"({"sub":"u","exp":1})"), payloadWith(R"("nbf":1e10)"),
        payloadWith(R"("iat":1e10)"), payloadWith(R"("act":null)"), payloadWith(R"("azp":7)")}) {
    EXPECT_EQ(ofBearer(strangersKey().sign(usualHeader, payload)), Reason::tokenInvalidSignature) << payload;
  }
}

// javascript#9394, go#588, python#248, csharp#90
TEST_F(PeersMistakes, AKeyIsKnownByItsIdAlone) {
  components::JWKS one;
  one.keys = {jwkOf(signingKey())};
  components::JWKS other;
  other.keys = {jwkOf(strangersKey())};
  const auto ofOne = KeySet::of(one);
  const auto ofOther = KeySet::of(other);
  const auto token = signedAs(usualHeader);
  EXPECT_EQ(reasonOf(token, *ofOne.find("ins_fake")), "");
  EXPECT_EQ(reasonOf(token, *ofOther.find("ins_fake")), Reason::tokenInvalidSignature);
  // Nobody can push a key aside by another of the same id.
  one.keys.push_back(other.keys[0]);
  EXPECT_EQ(reasonOf(token, *KeySet::of(one).find("ins_fake")), "");
}

TEST_F(PeersMistakes, BearerIsCutWhereverItStandsAndASchemeIsMatchedByItsBeginning) {
  const auto token = signedAs(usualHeader);
  const Authenticator authenticator(options());
  for (const auto& field :
       {"Bearer" + token, "BearerX " + token, "Basic Bearer " + token, "Bearer Bearer " + token, token + " Bearer ",
        token, "Bearer " + token + " x", "Bearer\t" + token, "Bearer: " + token, "Token " + token}) {
    EXPECT_FALSE(authenticator.authenticateRequest(field, "").isSignedIn()) << field;
  }
}

}  // namespace
}  // namespace clerk::backend::authentication
