#include <clerk/backend/authentication/webhook.hpp>

#include "authentication/base64url.hpp"
#include "models/limits.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <new>
#include <optional>

namespace clerk::backend {
namespace {

using Refused = WebhookErrorReason;

constexpr std::chrono::seconds tolerance{300};

std::string keyOf(std::string_view secret) {
  constexpr std::string_view prefix = "whsec_";
  if (secret.substr(0, prefix.size()) == prefix) secret.remove_prefix(prefix.size());
  auto key = authentication::fromBase64(secret);
  if (!key || key->empty()) throw std::invalid_argument("a signing secret is not whsec_ and base64");
  return *std::move(key);
}

std::string signatureOf(const std::string& key, const std::string& text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(text.data()),
           text.size(), digest.data(), &size) == nullptr) {
    throw std::bad_alloc();
  }
  return {reinterpret_cast<const char*>(digest.data()), size};
}

// Whether one of "v1,… v1a,… v1,…" is the signature; how much of it fits is not to be learned from the time that takes.
bool isAmong(std::string_view signatures, const std::string& wanted) {
  constexpr std::string_view version = "v1,";
  bool found = false;
  while (!signatures.empty()) {
    const auto end = std::min(signatures.find(' '), signatures.size());
    const auto one = signatures.substr(0, end);
    signatures.remove_prefix(std::min(end + 1, signatures.size()));
    if (one.substr(0, version.size()) != version) continue;
    const auto bytes = authentication::fromBase64(one.substr(version.size()));
    found |= bytes && bytes->size() == wanted.size() && CRYPTO_memcmp(bytes->data(), wanted.data(), wanted.size()) == 0;
  }
  return found;
}

std::string_view fieldIn(const http::Headers& headers, std::string_view name) {
  for (const auto* prefix : {"svix-", "webhook-"}) {
    const auto field = headers.find(std::string(prefix).append(name));
    if (field) return *field;
  }
  return {};
}

std::optional<std::chrono::system_clock::time_point> timeOf(std::string_view text) {
  std::int64_t seconds = 0;
  const auto* end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data(), end, seconds);
  constexpr std::int64_t largest = 9'000'000'000;  // in the year 2255: the clock's own range ends soon after
  if (error != std::errc() || at != end || seconds < 0 || seconds > largest) return std::nullopt;
  return std::chrono::system_clock::time_point(std::chrono::seconds(seconds));
}

[[noreturn]] void refuse(std::string_view reason) { throw errors::WebhookVerificationException(reason); }

WebhookEvent eventOf(std::string_view body) {
  WebhookEvent event;
  // To copy a value takes as much stack as it is deep, and nlohmann's parser takes a NUL for the text's end.
  bool deep = false;
  using Part = nlohmann::json::parse_event_t;
  const auto keep = [&](int depth, Part part, const nlohmann::json&) {
    if (part == Part::object_start || part == Part::array_start) deep |= depth >= models::maxDepth;
    return !deep;
  };
  if (body.find('\0') != std::string_view::npos) refuse(Refused::bodyInvalid);
  event.body = nlohmann::json::parse(body, keep, false);
  if (deep || !event.body.is_object()) refuse(Refused::bodyInvalid);
  if (const auto type = event.body.find("type"); type != event.body.end() && type->is_string()) {
    event.type = type->get<std::string>();
  }
  if (const auto data = event.body.find("data"); data != event.body.end()) event.data = *data;
  return event;
}

}  // namespace

namespace errors {

WebhookVerificationException::WebhookVerificationException(std::string_view reason)
    : std::runtime_error("the webhook was refused: " + std::string(reason)), reason_(reason) {}

WebhookVerificationException::~WebhookVerificationException() = default;

}  // namespace errors

WebhookEvent verifyWebhook(const http::Headers& headers, std::string_view body,
                           const std::vector<std::string>& signingSecrets, std::chrono::system_clock::time_point now) {
  if (signingSecrets.empty()) throw std::invalid_argument("no signing secret is given");
  std::vector<std::string> keys;
  keys.reserve(signingSecrets.size());
  for (const auto& secret : signingSecrets) keys.push_back(keyOf(secret));

  const auto id = fieldIn(headers, "id");
  const auto timestamp = fieldIn(headers, "timestamp");
  const auto signatures = fieldIn(headers, "signature");
  if (id.empty() || timestamp.empty() || signatures.empty()) refuse(Refused::fieldsMissing);
  const auto sentAt = timeOf(timestamp);
  if (!sentAt) refuse(Refused::timestampInvalid);
  const auto current = std::chrono::floor<std::chrono::seconds>(now);
  if (*sentAt < current - tolerance) refuse(Refused::tooOld);
  if (*sentAt > current + tolerance) refuse(Refused::tooNew);

  const auto text = std::string(id).append(".").append(timestamp).append(".").append(body);
  const auto made = [&](const std::string& key) { return isAmong(signatures, signatureOf(key, text)); };
  if (std::none_of(keys.begin(), keys.end(), made)) refuse(Refused::signatureInvalid);

  auto event = eventOf(body);
  event.id = id;
  event.sentAt = *sentAt;
  return event;
}

}  // namespace clerk::backend
