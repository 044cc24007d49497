#pragma once

#include <clerk/backend/core/erased_call.hpp>

#include <memory>

namespace clerk::backend::core {

/// What the sub-clients of a client, its members, have in common. A member points to its client's backend; a copy of
/// one shares it, so that it can outlive the client, while copying the client costs one reference count, however many
/// sub-clients it has.
class SubClient {
 public:
  SubClient(const SubClient& other) : SubClient(share(*other.backend_)) {}  ///< Shares the client.
  /// None: a member of a client cannot become another client's.
  SubClient& operator=(const SubClient&) = delete;

 protected:
  ~SubClient() = default;

  /// @param backend that of the client whose member this is
  explicit SubClient(const Backend& backend) noexcept : backend_(&backend) {}

  /// The blocking call of `request`.
  template <class Request>
  typename Request::Response call(const Request& request, const RequestOptions& options) const {
    return core::call(*backend_, request, options);
  }

 private:
  explicit SubClient(std::shared_ptr<const Backend> owner) : backend_(owner.get()), owner_(std::move(owner)) {}

  const Backend* backend_;
  std::shared_ptr<const Backend> owner_;  // null in a member of a client
};

}  // namespace clerk::backend::core
