#pragma once

#include <clerk/backend/actor_tokens.hpp>
#include <clerk/backend/clerk_backend_builder.hpp>
#include <clerk/backend/export.hpp>

#include <memory>

namespace clerk::backend {

/// The client: an immutable handle that is cheap to copy and may be used from many threads at once. Copies share the
/// connections; the last one closes them. Make one for each secret key and keep it.
class CLERK_BACKEND_EXPORT ClerkBackend {
 public:
  /// Starts a client: `ClerkBackend::builder().setSecurity("sk_…").build()`.
  static ClerkBackendBuilder builder();

  /// A client with the key from `CLERK_SECRET_KEY` and, where it is set and not empty, the server from `CLERK_API_URL`;
  /// a bare host there gets the path `/v1`.
  /// @throws std::invalid_argument where the key is not set, or either is refused by the builder.
  static ClerkBackend fromEnv();

  // No moves: a moved-from client could not be used, a copy costs a reference count.
  ClerkBackend(const ClerkBackend&) noexcept = default;             ///< Another handle of the same client.
  ClerkBackend& operator=(const ClerkBackend&) noexcept = default;  ///< Lets go of this handle's client.

  /// Lets go of the client. The last handle ends its asynchronous calls with errors::CancelledException, waits for
  /// callbacks that are running on other threads, and closes the connections.
  ~ClerkBackend();

  ActorTokens actorTokens;  ///< The operations on actor tokens.

 private:
  friend class ClerkBackendBuilder;
  explicit ClerkBackend(std::shared_ptr<const core::Client> client);
};

// Inline, so that the program, not the library, says with which nlohmann/json it was built.
inline ClerkBackend ClerkBackendBuilder::build() const { return build(nullptr); }

}  // namespace clerk::backend
