#include "contenders/blocking.hpp"
#include "contenders/contenders.hpp"
#include "token_data.hpp"

#include "authentication/base64url.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <stdexcept>

namespace clerk::backend::bench {
namespace {

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using Key = std::shared_ptr<EVP_PKEY>;

const unsigned char* bytesOf(const std::string& text) { return reinterpret_cast<const unsigned char*>(text.data()); }

void check(bool done) {
  if (!done) throw std::runtime_error("OpenSSL did not verify the token");
}

Key keyOf(const std::string& pem) {
  const std::unique_ptr<BIO, decltype(&BIO_free_all)> text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())),
                                                           BIO_free_all);
  Key key(PEM_read_bio_PUBKEY(text.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
  check(key != nullptr);
  return key;
}

/// A token whose signature is bytes already.
struct Signed {
  explicit Signed(const std::string& token)
      : text(token.substr(0, token.rfind('.'))),
        signature(authentication::fromBase64Url(token.substr(text.size() + 1)).value()) {}

  void verify(EVP_MD_CTX* context) const {
    check(EVP_DigestVerify(context, bytesOf(signature), signature.size(), bytesOf(text), text.size()) == 1);
  }

  const std::string text;
  const std::string signature;
};

class KeptKey final : public Caller {
 public:
  explicit KeptKey(Key key) : key_(std::move(key)) {}

  void call() override {
    const Context context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    check(EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1);
    token_.verify(context.get());
  }

 private:
  const Signed token_{tokenData().token};
  const Key key_;
};

class KeptContext final : public Caller {
 public:
  explicit KeptContext(const Key& key) {
    check(EVP_DigestVerifyInit(context_.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1);
    token_.verify(context_.get());
  }

  void call() override {
    check(EVP_DigestVerifyInit(context_.get(), nullptr, nullptr, nullptr, nullptr) == 1);  // begins anew
    token_.verify(context_.get());
  }

 private:
  const Signed token_{tokenData().token};
  const Context context_{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

template <class Each>
class EvpVerify final : public Blocking {
 private:
  std::unique_ptr<Caller> makeCaller() override { return std::make_unique<Each>(key_); }

  const Key key_ = keyOf(tokenData().pem);
};

}  // namespace

std::unique_ptr<Contender> makeEvpVerify() { return std::make_unique<EvpVerify<KeptKey>>(); }

std::unique_ptr<Contender> makeEvpVerifyInKeptContext() { return std::make_unique<EvpVerify<KeptContext>>(); }

}  // namespace clerk::backend::bench
