#include <clerk/backend/authentication/authenticator.hpp>

#include "authentication/public_key.hpp"
#include "authentication/request.hpp"
#include "authentication/token.hpp"
#include "support/ascii.hpp"

#include <optional>
#include <stdexcept>
#include <utility>

namespace clerk::backend {
namespace {

using authentication::PublicKey;
using authentication::Token;
using Reason = AuthErrorReason;

PublicKey keyOf(const std::string& pem) {
  if (pem.empty()) throw std::invalid_argument("jwtKey is empty");
  auto key = PublicKey::ofPem(pem);
  if (!key) throw std::invalid_argument("jwtKey is not an RSA key of 2048 bits in PEM");
  return *std::move(key);
}

std::string suffixOf(const std::string& publishableKey) {
  if (publishableKey.empty()) return {};
  if (publishableKey.rfind("pk_", 0) != 0) throw std::invalid_argument("publishableKey does not begin with pk_");
  return authentication::cookieSuffixOf(publishableKey);
}

// A machine's token, or one of a JWT template, may be true and yet is nobody's session.
bool isOfSession(const Token& token) {
  const bool category =
      token.category.empty() || token.category == "cl_B7d4PD111AAA" || token.category == "cl_I7d4PD111III";
  return category && !token.claims.sessionId.empty() && token.claims.userId.rfind("mch_", 0) != 0;
}

}  // namespace

struct Authenticator::Settings {
  explicit Settings(AuthenticatorOptions options)
      : rules{std::move(options.audiences), std::move(options.authorizedParties), std::move(options.issuer),
              options.clockSkew},
        key(keyOf(options.jwtKey)),
        cookieSuffix(suffixOf(options.publishableKey)),
        treatPendingAsSignedOut(options.treatPendingAsSignedOut),
        now(std::move(options.now)) {
    if (options.clockSkew < std::chrono::milliseconds(0)) throw std::invalid_argument("clockSkew is negative");
  }

  // The reason; nothing where the token is in order.
  std::string_view verified(std::string_view text, Token& token) const {
    const auto refusal = authentication::take(text, token);
    if (!refusal.empty()) return refusal;
    return authentication::verify(token, key, rules, now ? now() : std::chrono::system_clock::now());
  }

  authentication::Rules rules;
  PublicKey key;
  std::string cookieSuffix;
  bool treatPendingAsSignedOut;
  std::function<std::chrono::system_clock::time_point()> now;
};

Authenticator::Authenticator(AuthenticatorOptions options)
    : settings_(std::make_shared<const Settings>(std::move(options))) {}

SessionClaims Authenticator::verifyToken(std::string_view text) const {
  Token token;
  auto refusal = settings_->verified(text, token);
  if (refusal.empty() && token.claims.userId.rfind("mch_", 0) == 0) refusal = Reason::tokenInvalid;
  if (!refusal.empty()) throw errors::TokenVerificationException(refusal);
  return authentication::claimsOf(std::move(token));
}

RequestState Authenticator::authenticateRequest(const http::Headers& headers) const {
  const auto sent = authentication::tokenIn(headers, settings_->cookieSuffix);
  if (!sent.refusal.empty()) return RequestState(sent.refusal);
  if (sent.text.empty()) return RequestState(Reason::sessionTokenMissing);
  Token token;
  const auto refusal = settings_->verified(sent.text, token);
  if (!refusal.empty()) return RequestState(refusal);
  if (!isOfSession(token)) return RequestState(Reason::tokenTypeNotSupported);
  if (settings_->treatPendingAsSignedOut && token.claims.status == "pending")
    return RequestState(Reason::sessionPending);
  return RequestState(authentication::claimsOf(std::move(token)));
}

const SessionClaims& RequestState::claims() const& {
  if (!claims_) throw std::logic_error("the request is not signed in");
  return *claims_;
}

}  // namespace clerk::backend
