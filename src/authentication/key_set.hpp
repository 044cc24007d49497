#pragma once

#include "authentication/public_key.hpp"

#include <clerk/backend/jwks.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clerk::backend::authentication {

/// The keys of one instance that can check tokens.
class KeySet {
 public:
  /// Takes those for signatures of RS256 that have an id and 2048 bits at least, and leaves the others out.
  static KeySet of(const components::JWKS& jwks);

  /// Null where there is none of that id.
  const PublicKey* find(std::string_view keyId) const noexcept;

  bool empty() const noexcept { return keys_.empty(); }

 private:
  std::vector<std::pair<std::string, PublicKey>> keys_;
};

}  // namespace clerk::backend::authentication
