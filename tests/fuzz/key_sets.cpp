#include "authentication/key_set.hpp"

#include "support.hpp"
#include "targets.hpp"

#include <clerk/backend/jwks.hpp>

#include <algorithm>

namespace clerk::backend::fuzz {
namespace {

using nlohmann::json;

std::string textIn(const json& object, const char* name, const char* otherwise) {
  if (!object.contains(name) || object[name].is_null()) return otherwise;
  return object[name].is_string() ? object[name].get<std::string>() : std::string("?");
}

// Some 342 characters of base64url make 2048 bits.
bool mayBeTaken(const json& key) {
  return key.is_object() && textIn(key, "kty", "") == "RSA" && !textIn(key, "kid", "").empty() &&
         textIn(key, "n", "").size() >= 342 && !textIn(key, "e", "").empty();
}

}  // namespace

void keySets(std::string_view input) {
  static const Sdk sdk;
  sdk.transport->answer = {200, {{"Content-Type", "application/json"}}, std::string(input)};
  const auto expected = isDeep(input) ? std::nullopt : parsed(input);
  std::optional<operations::GetJWKSResponse> response;
  try {
    response = sdk.client.jwks.getJWKS();
  } catch (const errors::ClerkException& error) {
    return requireUnreadable(error);
  }
  require(response->unread.size() <= 100, "what is unread is bounded");
  const auto keys = authentication::KeySet::of(*response->jwks);
  require(keys.find("") == nullptr, "a key has an id");
  bool found = false;
  for (const auto& jwk : response->jwks->keys) {
    const auto* key = keys.find(jwk.kid.value_or(""));
    if (key == nullptr) continue;
    found = true;
    require(!key->verifies("text", std::string(256, '\1')) && !key->verifies("", ""), "what nobody signed is refused");
    if (!expected) continue;
    const auto& all = (*expected)["keys"];
    require(std::any_of(all.begin(), all.end(),
                        [&](const json& one) { return mayBeTaken(one) && textIn(one, "kid", "") == jwk.kid; }),
            "only keys that can check a token are taken");
  }
  require(found == !keys.empty(), "each key has been answered");
}

}  // namespace clerk::backend::fuzz
