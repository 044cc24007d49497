#include <clerk/backend/testing/signing_key.hpp>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <chrono>
#include <stdexcept>
#include <utility>

namespace clerk::backend_testing {

using nlohmann::json;

namespace {

template <class T>
std::shared_ptr<T> made(T* object, void (*free)(T*)) {
  if (object == nullptr) throw std::runtime_error("OpenSSL cannot make what a key needs");
  return {object, free};
}

void need(int result) {
  if (result != 1) throw std::runtime_error("OpenSSL cannot do what a key needs");
}

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

// A member takes the place of the whole one, so that nulls further inside are kept. No members may be null, as `{}` is
// where a json is asked for.
void merge(json& to, const json& members) {
  for (const auto& [name, value] : members.items()) {
    if (value.is_null()) to.erase(name);
    else to[name] = value;
  }
}

}  // namespace

std::string base64Url(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
  text.resize(static_cast<std::size_t>(
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytesOf(bytes), static_cast<int>(bytes.size()))));
  while (!text.empty() && text.back() == '=') text.pop_back();
  for (auto& letter : text) {
    if (letter == '+') letter = '-';
    if (letter == '/') letter = '_';
  }
  return text;
}

struct SigningKey::Pair {
  explicit Pair(int bits) : key(made(EVP_RSA_gen(static_cast<unsigned>(bits)), EVP_PKEY_free)) {}

  std::string numberOf(const char* name) const {
    BIGNUM* read = nullptr;
    need(EVP_PKEY_get_bn_param(key.get(), name, &read));
    const auto number = made(read, BN_free);
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number.get())), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char*>(bytes.data()));
    return bytes;
  }

  std::string sign(std::string_view text) const {
    const auto context = made(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    need(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()));
    std::string signature(static_cast<std::size_t>(EVP_PKEY_get_size(key.get())), '\0');
    auto size = signature.size();
    need(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytesOf(text),
                        text.size()));
    signature.resize(size);
    return signature;
  }

  std::shared_ptr<EVP_PKEY> key;
};

SigningKey::SigningKey(std::string keyId, int bits)
    : keyId_(std::move(keyId)), pair_(std::make_shared<const Pair>(bits)) {}

SigningKey::~SigningKey() = default;
SigningKey::SigningKey(const SigningKey&) = default;
SigningKey& SigningKey::operator=(const SigningKey&) = default;

std::string SigningKey::pem() const {
  const auto memory = made(BIO_new(BIO_s_mem()), BIO_free_all);
  need(PEM_write_bio_PUBKEY(memory.get(), pair_->key.get()));
  std::string text(BIO_ctrl_pending(memory.get()), '\0');
  need(BIO_read(memory.get(), text.data(), static_cast<int>(text.size())) == static_cast<int>(text.size()) ? 1 : 0);
  return text;
}

json SigningKey::jwk() const {
  return {{"use", "sig"},
          {"kty", "RSA"},
          {"kid", keyId_},
          {"alg", "RS256"},
          {"n", base64Url(pair_->numberOf(OSSL_PKEY_PARAM_RSA_N))},
          {"e", base64Url(pair_->numberOf(OSSL_PKEY_PARAM_RSA_E))}};
}

std::string SigningKey::sessionToken(const json& claims, const json& header) const {
  const auto now =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
  json fullHeader{{"alg", "RS256"}, {"kid", keyId_}, {"typ", "JWT"}, {"cat", "cl_B7d4PD111AAA"}};
  merge(fullHeader, header);
  json fullClaims{{"sub", "user_fake"},
                  {"sid", "sess_fake"},
                  {"iss", "https://clerk.example.test"},
                  {"azp", "https://app.example.test"},
                  {"sts", "active"},
                  {"v", 2},
                  {"fva", {0, -1}},
                  {"iat", now.count()},
                  {"nbf", now.count() - 10},
                  {"exp", now.count() + 60}};
  merge(fullClaims, claims);
  return sign(fullHeader.dump(), fullClaims.dump());
}

std::string SigningKey::sign(std::string_view header, std::string_view payload) const {
  return signEncoded(base64Url(header), base64Url(payload));
}

std::string SigningKey::signEncoded(std::string_view header, std::string_view payload) const {
  auto text = std::string(header) + '.' + std::string(payload);
  return text + '.' + base64Url(pair_->sign(text));
}

}  // namespace clerk::backend_testing
