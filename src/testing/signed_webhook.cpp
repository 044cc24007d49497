#include <clerk/backend/testing/signed_webhook.hpp>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <new>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace clerk::backend_testing {
namespace {

unsigned char* writable(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

const unsigned char* readable(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string keyOf(std::string_view secret) {
  constexpr std::string_view prefix = "whsec_";
  if (secret.substr(0, prefix.size()) == prefix) secret.remove_prefix(prefix.size());
  const auto padding = secret.size() - std::min(secret.find('='), secret.size());
  const auto full = secret.size() / 4 * 3;  // OpenSSL counts the padding as zeros
  std::string key(secret.size(), '\0');
  const int size = EVP_DecodeBlock(writable(key), readable(secret), static_cast<int>(secret.size()));
  if (secret.empty() || padding > 2 || size != static_cast<int>(full)) {
    throw std::invalid_argument("signWebhook: the secret is not whsec_ and base64");
  }
  key.resize(full - padding);
  return key;
}

std::string signatureOf(const std::string& key, const std::string& text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  if (HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), readable(text), text.size(), digest.data(), &size) ==
      nullptr) {
    throw std::bad_alloc();
  }
  std::string encoded(4 * ((size + 2) / 3) + 1, '\0');
  EVP_EncodeBlock(writable(encoded), digest.data(), static_cast<int>(size));
  encoded.pop_back();  // the zero at its end
  return "v1," + encoded;
}

}  // namespace

SignedWebhook signWebhook(const std::string& secret, std::string body, const std::string& id,
                          std::chrono::system_clock::time_point sentAt) {
  const auto key = keyOf(secret);
  const auto seconds = std::chrono::floor<std::chrono::seconds>(sentAt.time_since_epoch()).count();
  const auto timestamp = std::to_string(seconds);
  const auto text = std::string(id).append(".").append(timestamp).append(".").append(body);
  return {{{"svix-id", id}, {"svix-timestamp", timestamp}, {"svix-signature", signatureOf(key, text)}},
          std::move(body)};
}

}  // namespace clerk::backend_testing
