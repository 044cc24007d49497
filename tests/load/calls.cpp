#include "calls.hpp"

#include <exception>
#include <optional>

namespace clerk::backend::load {
namespace {

std::string nameOf(const errors::ClerkException& error) {
  const auto status = std::to_string(error.statusCode());
  if (dynamic_cast<const errors::ClerkErrors*>(&error) != nullptr) return "ClerkErrors " + status;
  if (dynamic_cast<const errors::SDKException*>(&error) != nullptr) return "SDKException " + status;
  if (dynamic_cast<const errors::TimeoutException*>(&error) != nullptr) return "TimeoutException";
  if (const auto* failure = dynamic_cast<const errors::TransportException*>(&error)) {
    switch (failure->kind()) {
      case http::FailureKind::reset:
        return "TransportException, reset";
      case http::FailureKind::tooLarge:
        return "TransportException, too large";
      case http::FailureKind::connect:
        return "TransportException, no connection";
      default:
        return "TransportException, other";
    }
  }
  return "another ClerkException";
}

// What `call` returns, unless it fails.
template <class Call>
auto ending(const std::string& operation, Tally& tally, bool& outcomeUnknown, Call call)
    -> std::optional<decltype(call())> {
  ++tally.calls;
  try {
    auto response = call();
    ++tally.ends[operation + ": 200"];
    return response;
  } catch (const errors::ClerkException& error) {
    ++tally.ends[operation + ": " + nameOf(error)];
    outcomeUnknown = error.outcomeUnknown();
  } catch (const std::exception& error) {
    ++tally.ends[operation + ": " + error.what()];
    ++tally.unexpected;
  }
  return std::nullopt;
}

}  // namespace

void Tally::add(const Tally& other) {
  for (const auto& [end, count] : other.ends) ends[end] += count;
  calls += other.calls;
  created += other.created;
  createsUnknown += other.createsUnknown;
  unexpected += other.unexpected;
}

void createAndRevoke(const ClerkBackend& sdk, const std::string& userId, bool async, Tally& tally) {
  operations::CreateActorTokenRequestBody request;
  request.userId = userId;
  request.actor.sub = "user_support";
  bool unknown = false;
  const auto created = ending("create", tally, unknown,
                              [&] { return async ? sdk.callAsync(request).get() : sdk.actorTokens.create(request); });
  if (!created) {
    if (unknown) ++tally.createsUnknown;
    return;
  }
  ++tally.created;
  const auto& token = created->actorToken;
  if (!token || token->userId != userId) {
    ++tally.unexpected;
    return;
  }
  ending("revoke", tally, unknown, [&] {
    return async ? sdk.callAsync(operations::RevokeActorTokenRequest{token->id}).get()
                 : sdk.actorTokens.revoke(token->id);
  });
}

}  // namespace clerk::backend::load
