#include <clerk/backend/authentication/authenticator.hpp>

#include "authentication/key_cache.hpp"
#include "authentication/machine_token.hpp"
#include "authentication/public_key.hpp"
#include "authentication/request.hpp"
#include "authentication/token.hpp"
#include "core/validation.hpp"
#include "support/process_local.hpp"

#include <clerk/backend/clerk_backend.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <utility>

namespace clerk::backend {
namespace {

using authentication::FoundKey;
using authentication::KeyCache;
using authentication::PublicKey;
using authentication::Token;
using Reason = AuthErrorReason;

std::optional<PublicKey> localKeyOf(const std::string& pem) {
  if (pem.empty()) return std::nullopt;
  auto key = PublicKey::ofPem(pem);
  if (!key) throw std::invalid_argument("jwtKey is not an RSA key of 2048 bits in PEM (jwk-local-invalid)");
  return key;
}

std::string suffixOf(const std::string& publishableKey) {
  if (publishableKey.empty()) return {};
  if (publishableKey.rfind("pk_", 0) != 0) throw std::invalid_argument("publishableKey does not begin with pk_");
  return authentication::cookieSuffixOf(publishableKey);
}

// The kept keys go by a clock that nobody sets, where no test has one of its own.
std::function<KeyCache::Time()> clockOf(const std::function<std::chrono::system_clock::time_point()>& now) {
  if (now) return [now] { return KeyCache::Time(now().time_since_epoch()); };
  return [] { return KeyCache::Time(std::chrono::steady_clock::now().time_since_epoch()); };
}

bool isOfMachine(const Token& token) { return token.claims.userId.rfind("mch_", 0) == 0; }

// A machine's token, or one of a JWT template, may be true and yet is nobody's session.
bool isOfSession(const Token& token) {
  const bool category =
      token.category.empty() || token.category == "cl_B7d4PD111AAA" || token.category == "cl_I7d4PD111III";
  return category && !token.claims.sessionId.empty() && !isOfMachine(token);
}

// What the service is asked for must be fit to be sent, and no longer than any token is.
bool isSendable(std::string_view token) {
  const auto visible = [](char c) { return c > ' ' && c < 0x7F; };
  return token.size() <= authentication::largestToken && std::all_of(token.begin(), token.end(), visible);
}

// A token while its key is fetched.
struct Pending {
  explicit Pending(std::string sent) : text(std::move(sent)) {}
  const std::string text;
  Token token;  // points into the text
};

template <class Callback, class Result>
void tell(const Callback& callback, Result&& result) noexcept {
  try {
    callback(std::forward<Result>(result));
  } catch (...) {  // as is documented, for there is nobody to tell
  }
}

template <class Callback>
void checkCallback(const Callback& callback) {
  if (!callback) throw std::invalid_argument("the callback is empty");
}

}  // namespace

struct Authenticator::Settings {
  Settings(const ClerkBackend* client, AuthenticatorOptions options)
      : rules{std::move(options.audiences), std::move(options.authorizedParties), std::move(options.issuer),
              options.clockSkew},
        key(localKeyOf(options.jwtKey)),
        cookieSuffix(suffixOf(options.publishableKey)),
        treatPendingAsSignedOut(options.treatPendingAsSignedOut),
        acceptsToken(std::move(options.acceptsToken)),
        now(std::move(options.now)),
        clock(clockOf(now)) {
    if (client == nullptr && !key) throw std::invalid_argument("jwtKey is empty (jwk-local-missing)");
    if (options.clockSkew < std::chrono::milliseconds(0)) throw std::invalid_argument("clockSkew is negative");
    if (options.clockSkew > std::chrono::hours(24)) throw std::invalid_argument("clockSkew is longer than a day");
    if (acceptsToken.empty()) throw std::invalid_argument("acceptsToken is empty");
    const bool session = acceptsToken.size() == 1 && accepts(TokenType::sessionToken);
    if (client == nullptr && !session) throw std::invalid_argument("acceptsToken needs a client for machine tokens");
    core::checkTime(options.timeout, "timeout");
    callOptions.totalTimeout = options.timeout;
    if (client == nullptr) return;
    sdk.emplace(*client);
    machineSdk.emplace(options.machineSecretKey.empty() ? *client
                                                        : client->withSecurity(std::move(options.machineSecretKey)));
  }

  bool accepts(TokenType type) const {
    return std::find(acceptsToken.begin(), acceptsToken.end(), type) != acceptsToken.end();
  }

  KeyCache& keys() const { return *keptKeys.get(*sdk, callOptions, clock).cache; }

  FoundKey keyOf(const Token& token) const { return key ? FoundKey{key, {}} : keys().find(token.keyId); }

  void withKeyOf(const Token& token, std::function<void(FoundKey)> found) const {
    if (key) found({key, {}});
    else keys().findAsync(token.keyId, std::move(found));
  }

  // Why a token is refused; empty where it is in order.
  std::string_view refusalOf(const Token& token, const FoundKey& found) const {
    if (!found.key) return found.refusal.empty() ? Reason::jwkRemoteFailedToLoad : found.refusal;
    return authentication::verify(token, *found.key, rules, now ? now() : std::chrono::system_clock::now());
  }

  SessionClaims claimsOf(Token token, const FoundKey& found) const {
    auto refusal = refusalOf(token, found);
    if (refusal.empty() && isOfMachine(token)) refusal = Reason::tokenInvalid;
    if (!refusal.empty()) throw errors::TokenVerificationException(refusal);
    return authentication::claimsOf(std::move(token));
  }

  RequestState stateOf(Token token, const FoundKey& found) const {
    const auto refusal = refusalOf(token, found);
    if (!refusal.empty()) return RequestState(refusal);
    if (!isOfSession(token)) return RequestState(Reason::tokenTypeNotSupported);
    if (treatPendingAsSignedOut && token.claims.status == "pending") return RequestState(Reason::sessionPending);
    return RequestState(authentication::claimsOf(std::move(token)));
  }

  // Calls the one of the three that the request's token is for.
  template <class OnRefusal, class OnMachine, class OnSession>
  auto lookAt(const http::Headers& headers, const OnRefusal& onRefusal, const OnMachine& onMachine,
              const OnSession& onSession) const {
    const auto sent = authentication::tokenIn(headers, cookieSuffix);
    if (!sent.refusal.empty()) return onRefusal(sent.refusal);
    if (sent.text.empty()) return onRefusal(Reason::sessionTokenMissing);
    std::optional<TokenType> machine;
    if (sent.isBearer) machine = authentication::machineTypeOf(sent.text);
    if (!accepts(machine.value_or(TokenType::sessionToken))) return onRefusal(Reason::tokenTypeNotSupported);
    if (!machine) return onSession(sent.text);
    if (!isSendable(sent.text)) return onRefusal(Reason::tokenInvalid);
    return onMachine(*machine == TokenType::m2mToken ? *machineSdk : *sdk, *machine, std::string(sent.text));
  }

  authentication::Rules rules;
  std::optional<PublicKey> key;
  std::string cookieSuffix;
  bool treatPendingAsSignedOut;
  std::vector<TokenType> acceptsToken;
  std::function<std::chrono::system_clock::time_point()> now;
  std::function<KeyCache::Time()> clock;
  RequestOptions callOptions;
  std::optional<ClerkBackend> sdk;
  std::optional<ClerkBackend> machineSdk;
  mutable ProcessLocal<authentication::KeyCacheOwner> keptKeys;
};

Authenticator::Authenticator(AuthenticatorOptions options)
    : settings_(std::make_shared<const Settings>(nullptr, std::move(options))) {}

Authenticator::Authenticator(const ClerkBackend& sdk, AuthenticatorOptions options)
    : settings_(std::make_shared<const Settings>(&sdk, std::move(options))) {}

SessionClaims Authenticator::verifyToken(std::string_view token) const {
  Token taken;
  if (const auto refusal = authentication::take(token, taken); !refusal.empty()) {
    throw errors::TokenVerificationException(refusal);
  }
  const auto key = settings_->keyOf(taken);
  return settings_->claimsOf(std::move(taken), key);
}

RequestState Authenticator::authenticateRequest(const http::Headers& headers) const {
  const auto onSession = [&](std::string_view text) {
    Token token;
    if (const auto refusal = authentication::take(text, token); !refusal.empty()) return RequestState(refusal);
    const auto key = settings_->keyOf(token);
    return settings_->stateOf(std::move(token), key);
  };
  const auto onMachine = [&](const ClerkBackend& sdk, TokenType type, std::string text) {
    return authentication::verifyMachineToken(sdk, type, std::move(text), settings_->callOptions);
  };
  return settings_->lookAt(
      headers, [](std::string_view reason) { return RequestState(reason); }, onMachine, onSession);
}

RequestState Authenticator::authenticateRequest(std::string_view authorization, std::string_view cookie) const {
  http::Headers headers;
  if (!authorization.empty()) headers.add("Authorization", authorization);
  if (!cookie.empty()) headers.add("Cookie", cookie);
  return authenticateRequest(headers);
}

void Authenticator::verifyTokenAsync(std::string token, Callback<SessionClaims> callback) const {
  checkCallback(callback);
  const auto pending = std::make_shared<Pending>(std::move(token));
  if (const auto refusal = authentication::take(pending->text, pending->token); !refusal.empty()) {
    return tell(callback, std::make_exception_ptr(errors::TokenVerificationException(refusal)));
  }
  settings_->withKeyOf(pending->token,
                       [settings = settings_, pending, callback = std::move(callback)](const FoundKey& key) {
                         const auto outcome = [&]() -> Outcome<SessionClaims> {
                           try {
                             return settings->claimsOf(std::move(pending->token), key);
                           } catch (...) {
                             return std::current_exception();
                           }
                         };
                         tell(callback, outcome());
                       });
}

std::future<SessionClaims> Authenticator::verifyTokenAsync(std::string token) const {
  const auto promise = std::make_shared<std::promise<SessionClaims>>();
  auto future = promise->get_future();
  verifyTokenAsync(std::move(token), [promise](Outcome<SessionClaims> outcome) {
    if (outcome.hasValue()) promise->set_value(std::move(outcome).value());
    else promise->set_exception(outcome.exception());
  });
  return future;
}

void Authenticator::authenticateRequestAsync(const http::Headers& headers,
                                             std::function<void(RequestState)> callback) const {
  checkCallback(callback);
  const auto onSession = [&](std::string_view text) {
    const auto pending = std::make_shared<Pending>(std::string(text));
    if (const auto refusal = authentication::take(pending->text, pending->token); !refusal.empty()) {
      return tell(callback, RequestState(refusal));
    }
    settings_->withKeyOf(pending->token, [settings = settings_, pending, callback](const FoundKey& key) {
      const auto state = [&] {
        try {
          return settings->stateOf(std::move(pending->token), key);
        } catch (...) {
          return RequestState(Reason::tokenVerificationFailed);  // out of memory
        }
      };
      tell(callback, state());
    });
  };
  const auto onMachine = [&](const ClerkBackend& sdk, TokenType type, std::string text) {
    authentication::verifyMachineTokenAsync(
        sdk, type, std::move(text), settings_->callOptions,
        [settings = settings_, callback](RequestState state) { tell(callback, std::move(state)); });
  };
  settings_->lookAt(
      headers, [&](std::string_view reason) { tell(callback, RequestState(reason)); }, onMachine, onSession);
}

std::future<RequestState> Authenticator::authenticateRequestAsync(const http::Headers& headers) const {
  const auto promise = std::make_shared<std::promise<RequestState>>();
  auto future = promise->get_future();
  authenticateRequestAsync(headers, [promise](RequestState state) { promise->set_value(std::move(state)); });
  return future;
}

}  // namespace clerk::backend
