#include "authentication/service_failure.hpp"

#include <clerk/backend/authentication/reason.hpp>
#include <clerk/backend/errors/errors.hpp>

#include <algorithm>
#include <array>

namespace clerk::backend::authentication {
namespace {

using Reason = AuthErrorReason;

}  // namespace

bool isOfService(std::string_view reason) noexcept {
  constexpr std::array reasons{Reason::jwkRemoteFailedToLoad,  Reason::jwkRemoteInvalid, Reason::jwkRemoteMissing,
                               Reason::jwkFailedToResolve,     Reason::secretKeyInvalid, Reason::secretKeyMissing,
                               Reason::tokenVerificationFailed};
  return std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
}

int statusOf(const std::exception_ptr& failure) noexcept {
  try {
    std::rethrow_exception(failure);
  } catch (const errors::TransportException&) {
    return 0;  // the status of half an answer says nothing
  } catch (const errors::ClerkException& error) {
    return error.statusCode();
  } catch (...) {
    return 0;
  }
}

std::string_view keyRefusalOf(const std::exception_ptr& failure) noexcept {
  try {
    std::rethrow_exception(failure);
  } catch (const errors::ConfigurationException&) {
    return Reason::secretKeyMissing;
  } catch (...) {
    const int status = statusOf(failure);
    return status == 401 || status == 403 ? Reason::secretKeyInvalid : std::string_view();
  }
}

}  // namespace clerk::backend::authentication
