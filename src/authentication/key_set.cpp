#include "authentication/key_set.hpp"

namespace clerk::backend::authentication {
namespace {

bool isForTokens(const components::JWK& key) {
  return key.kid && !key.kid->empty() && key.kty == "RSA" && key.use.value_or("sig") == "sig" &&
         key.alg.value_or("RS256") == "RS256" && key.n && key.e;
}

}  // namespace

KeySet KeySet::of(const components::JWKS& jwks) {
  KeySet set;
  for (const auto& jwk : jwks.keys) {
    if (!isForTokens(jwk) || set.find(*jwk.kid) != nullptr) continue;
    if (auto key = PublicKey::ofJwk(*jwk.n, *jwk.e)) set.keys_.emplace_back(*jwk.kid, *std::move(key));
  }
  return set;
}

const PublicKey* KeySet::find(std::string_view keyId) const noexcept {
  for (const auto& [id, key] : keys_)
    if (id == keyId) return &key;
  return nullptr;
}

}  // namespace clerk::backend::authentication
