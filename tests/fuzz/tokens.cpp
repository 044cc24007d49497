#include "authentication/token.hpp"

#include "authentication/public_key.hpp"
#include "signer.hpp"
#include "support.hpp"
#include "targets.hpp"

#include <clerk/backend/authentication.hpp>

namespace clerk::backend::fuzz {
namespace {

using authentication::Token;
using nlohmann::json;

constexpr std::int64_t moment = 1'700'000'000;
constexpr std::int64_t skew = 5;
constexpr std::chrono::system_clock::time_point now{std::chrono::seconds(moment)};

std::string_view judge(std::string_view text, Token& token) {
  static const auto key = authentication::PublicKey::ofPem(Signer::instance().pem).value();
  const auto refused = authentication::take(text, token);
  return refused.empty() ? authentication::verify(token, key, {}, now) : refused;
}

std::string textIn(const json& object, const char* name) {
  return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string();
}

bool isNull(const json& object, const char* name) { return !object.contains(name) || object[name].is_null(); }

// nlohmann, a second opinion, takes the last of several members of a name; of claims with a meaning there is one.
void requireTrue(const SessionClaims& claims, const json& payload) {
  require(payload.is_object(), "a payload is an object");
  require(claims.payload() == payload, "the payload is handed out whole");
  require(claims.userId == textIn(payload, "sub") && !claims.userId.empty(), "the user comes through");
  require(claims.sessionId == textIn(payload, "sid"), "the session comes through");
  require(claims.issuer == textIn(payload, "iss") && claims.tokenId == textIn(payload, "jti") &&
              claims.status == textIn(payload, "sts"),
          "texts come through");
  require(claims.authorizedParty.has_value() == !isNull(payload, "azp") &&
              claims.authorizedParty.value_or("") == textIn(payload, "azp"),
          "the party comes through");
  require(claims.actor.has_value() == payload.contains("act"), "whoever acts is told");
  if (claims.actor) {
    require(claims.actor->sub == textIn(payload["act"], "sub") && !claims.actor->sub.empty(), "who acts is told");
    require(claims.actor->all == payload["act"], "the actor comes through whole");
  }
  require(!claims.organization || !claims.organization->id.empty(), "an organization has an id");
}

void requireInTime(const SessionClaims& claims) {
  const auto is = [](SessionClaims::Time time) { return time.time_since_epoch().count(); };
  require(is(claims.expiresAt) > moment - skew, "nothing is taken that has expired");
  require(!claims.notBefore || is(*claims.notBefore) <= moment + skew, "nothing is taken before its time");
  require(!claims.issuedAt || is(*claims.issuedAt) <= moment + skew, "nothing is taken from the future");
}

void requireHeader(const json& header) {
  require(header.is_object() && textIn(header, "alg") == "RS256", "only RS256 is taken");
  require(!header.contains("crit") && !header.contains("b64"), "no extension is taken");
  require(textIn(header, "cat") != "cl_B7d4PD333AAA", "no machine's token is taken");
}

// As if the signature had been right.
void readUnsigned(const Token& token, std::string_view payload) {
  if (!token.claimsFit) return;
  auto claims = authentication::claimsOf(token);
  const auto expected = parsed(payload);
  if (expected) requireTrue(claims, *expected);
  (void)claims.payload();
  for (const auto* name : {"org:admin", "", "o:x", ":"}) {
    (void)(claims.hasRole(name) || claims.hasPermission(name) || claims.hasFeature(name) || claims.hasPlan(name));
  }
}

}  // namespace

void tokens(std::string_view input) {
  static const Authenticator authenticator([] {
    AuthenticatorOptions options;
    options.jwtKey = Signer::instance().pem;
    options.now = [] { return now; };
    return options;
  }());

  Token whole;
  const auto why = judge(input, whole);
  require(!why.empty(), "a text that nobody signed is refused");
  if (why == AuthErrorReason::tokenInvalidSignature) readUnsigned(whole, whole.payload);
  try {
    authenticator.verifyToken(input);
    require(false, "a text that nobody signed is refused");
  } catch (const errors::TokenVerificationException& error) {
    requirePresentable(error);
  }

  const auto header = takeLine(input);
  const auto payload = input;
  const auto forged = forgedToken(header, payload);
  Token token;
  const auto refused = judge(forged, token);
  require(!refused.empty(), "a forged token is refused");
  if (refused != AuthErrorReason::tokenInvalidSignature) return;  // it was not even read
  readUnsigned(token, payload);
  const auto genuine = Signer::instance().token(header, payload);
  Token read;
  if (!judge(genuine, read).empty()) return;
  const auto claims = authentication::claimsOf(std::move(read));
  requireInTime(claims);
  if (const auto expected = parsed(header)) requireHeader(*expected);
  if (const auto expected = parsed(payload)) requireTrue(claims, *expected);
  const auto state = authenticator.authenticateRequest("Bearer " + genuine, "");
  require(!state.isSignedIn() || !state.claims().sessionId.empty(), "only sessions are signed in");
}

}  // namespace clerk::backend::fuzz
