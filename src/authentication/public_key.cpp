#include "authentication/public_key.hpp"

#include "authentication/base64url.hpp"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <new>
#include <string>
#include <utility>

namespace clerk::backend::authentication {
namespace {

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T* object) const noexcept {
    Free(object);
  }
};

using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using ParametersBuilder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

// What went wrong in OpenSSL stays there: its errors are the thread's, and another of its users might take them for its
// own.
class QuietErrors {
 public:
  QuietErrors() noexcept { ERR_set_mark(); }
  ~QuietErrors() { ERR_pop_to_mark(); }
  QuietErrors(const QuietErrors&) = delete;
  QuietErrors& operator=(const QuietErrors&) = delete;
};

template <class Pointer>
Pointer made(Pointer pointer) {
  if (!pointer) throw std::bad_alloc();
  return pointer;
}

const unsigned char* bytesOf(std::string_view text) noexcept {
  return reinterpret_cast<const unsigned char*>(text.data());
}

Number numberOf(std::string_view bytes) {
  return made(Number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr)));
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// What stands between the first and the last line of PEM, without white space, line breaks that were escaped included.
std::string base64In(std::string_view pem) {
  if (const auto begin = pem.find("-----BEGIN"); begin != std::string_view::npos) {
    const auto end = pem.find("-----", begin + 5);
    pem.remove_prefix(end == std::string_view::npos ? pem.size() : end + 5);
    pem = pem.substr(0, pem.find("-----END"));
  }
  std::string text;
  for (std::size_t i = 0; i < pem.size(); ++i) {
    if (pem[i] == '\\' && i + 1 < pem.size() && (pem[i + 1] == 'n' || pem[i + 1] == 'r')) ++i;
    else if (!contains(" \t\r\n", pem.substr(i, 1))) text += pem[i];
  }
  return text;
}

constexpr int smallestBits = 2048;
constexpr int largestBits = 8192;  // a larger one would take long to check with

}  // namespace

std::optional<PublicKey> PublicKey::checked(const std::shared_ptr<evp_pkey_st>& key) {
  if (!key || EVP_PKEY_is_a(key.get(), "RSA") != 1) return std::nullopt;
  const auto bits = EVP_PKEY_get_bits(key.get());
  if (bits < smallestBits || bits > largestBits) return std::nullopt;
  BIGNUM* number = nullptr;
  if (EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_RSA_N, &number) != 1) return std::nullopt;
  const Number modulus(std::exchange(number, nullptr));
  if (EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_RSA_E, &number) != 1) return std::nullopt;
  const Number exponent(number);
  const bool odd = BN_is_odd(modulus.get()) == 1 && BN_is_odd(exponent.get()) == 1;
  if (!odd || BN_is_one(exponent.get()) == 1 || BN_num_bits(exponent.get()) > 64) return std::nullopt;
  auto context = made(DigestContext(EVP_MD_CTX_new()));
  if (EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1) return std::nullopt;
  return PublicKey(std::move(context));
}

std::optional<PublicKey> PublicKey::ofPem(std::string_view pem) {
  if (contains(pem, "PRIVATE KEY")) return std::nullopt;
  const QuietErrors quiet;
  const auto der = fromBase64(base64In(pem));
  if (!der || der->empty()) return std::nullopt;
  const auto size = static_cast<long>(der->size());
  const auto* begin = bytesOf(*der);
  const auto* at = begin;
  EVP_PKEY* key = d2i_PUBKEY(nullptr, &at, size);
  if (key == nullptr) {
    at = begin;
    key = d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, size);
  }
  const std::shared_ptr<EVP_PKEY> owned(key, EVP_PKEY_free);
  return at == begin + size ? checked(owned) : std::nullopt;
}

std::optional<PublicKey> PublicKey::ofJwk(std::string_view modulus, std::string_view exponent) {
  const auto n = fromBase64Url(modulus);
  const auto e = fromBase64Url(exponent);
  if (!n || !e || n->size() > largestBits / 8 + 1 || e->size() > 8) return std::nullopt;
  const QuietErrors quiet;
  const auto modulusNumber = numberOf(*n);
  const auto exponentNumber = numberOf(*e);
  const auto builder = made(ParametersBuilder(OSSL_PARAM_BLD_new()));
  if (OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulusNumber.get()) != 1 ||
      OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponentNumber.get()) != 1) {
    return std::nullopt;
  }
  const auto parameters = made(Parameters(OSSL_PARAM_BLD_to_param(builder.get())));
  const auto context = made(KeyContext(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr)));
  EVP_PKEY* key = nullptr;
  if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
    return std::nullopt;
  }
  return checked(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

bool PublicKey::verifies(std::string_view text, std::string_view signature) const {
  const QuietErrors quiet;
  const auto context = made(DigestContext(EVP_MD_CTX_new()));
  return EVP_MD_CTX_copy_ex(context.get(), prepared_.get()) == 1 &&
         EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(text), text.size()) == 1;
}

}  // namespace clerk::backend::authentication
