#pragma once

#include <clerk/backend.hpp>

#include <cstddef>
#include <map>
#include <string>

namespace clerk::backend::load {

/// How calls ended.
struct Tally {
  std::map<std::string, std::size_t> ends;  ///< "create: 200", "revoke: ClerkErrors 422", …
  std::size_t calls = 0;
  std::size_t created = 0;
  std::size_t createsUnknown = 0;  ///< Creates that failed and may have taken effect.
  std::size_t unexpected = 0;      ///< Anything but a result or a ClerkException; not a token for the user it was for.

  void add(const Tally& other);
};

/// Creates a token for `userId` and revokes it, waiting for each call or for its future.
void createAndRevoke(const ClerkBackend& sdk, const std::string& userId, bool async, Tally& tally);

}  // namespace clerk::backend::load
