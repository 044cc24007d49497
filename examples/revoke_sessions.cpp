// Signs a user out everywhere: ends all active sessions, several at a time.

#include <clerk/backend.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/users.hpp>

#include "example_support.hpp"

#include <future>
#include <iostream>
#include <string>
#include <vector>

using namespace clerk::backend;

namespace {

// A mock that has just been started knows no user and no session.
std::string createOneWithSessions(const ClerkBackend& sdk) {
  std::string userId = sdk.users.create({.emailAddress = {"ann@example.com"}}).user->id;
  for (int session = 0; session < 3; ++session) sdk.sessions.create({.userId = userId});
  return userId;
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments =
      example::parse(argc, argv, {.purpose = "Ends all active sessions of a user.", .id = "USER_ID"});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();
  const std::string userId = arguments.id ? *arguments.id : createOneWithSessions(sdk);

  // All ids first: what is revoked is no longer active, and would move the pages that follow.
  std::vector<std::string> ids;
  const operations::GetSessionListRequest active{
      .userId = userId, .status = operations::GetSessionListRequestStatus::Active, .limit = 100};
  for (const auto& session : sdk.pages(active)) ids.push_back(session.id);
  std::cout << userId << " has " << ids.size() << " active sessions.\n";

  std::vector<std::future<operations::RevokeSessionResponse>> calls;
  calls.reserve(ids.size());
  for (const auto& id : ids) calls.push_back(sdk.callAsync(operations::RevokeSessionRequest{id}));
  for (auto& call : calls) {
    const auto response = call.get();
    std::cout << response.session->id << " is " << response.session->status.value() << " now.\n";
  }
} catch (...) {
  return example::reportFailure();
}
