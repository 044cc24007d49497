// Lists all users, page by page, and changes one of them.

#include <clerk/backend.hpp>
#include <clerk/backend/users.hpp>

#include "example_support.hpp"

#include <iostream>
#include <string>

using namespace clerk::backend;

namespace {

// A mock that has just been started knows no user.
std::string createSome(const ClerkBackend& sdk) {
  sdk.users.create({.emailAddress = {"bob@example.com"}, .firstName = "Bob"});
  sdk.users.create({.emailAddress = {"cleo@example.com"}, .firstName = "Cleo"});
  const auto response = sdk.users.create({.emailAddress = {"ann@example.com"}, .firstName = "Ann", .lastName = "Lee"});
  return response.user->id;
}

void print(const components::User& user) {
  std::cout << "  " << user.id << ": " << user.firstName.value_or("(no first name)") << ' '
            << user.lastName.value_or("(no last name)") << ", metadata " << user.publicMetadata << '\n';
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(
      argc, argv, {.purpose = "Lists all users, and sets and removes a key of one's metadata.", .id = "USER_ID"});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();
  const std::string userId = arguments.id ? *arguments.id : createSome(sdk);

  std::cout << "All users:\n";
  for (const auto& user : sdk.pages(operations::GetUserListRequest{.limit = 100})) print(user);

  std::cout << "With a key in the metadata, and without it:\n";
  print(*sdk.users.updateMetadata(userId, {.publicMetadata = {{"sdk_example", true}}}).user);
  print(*sdk.users.updateMetadata(userId, {.publicMetadata = {{"sdk_example", nullptr}}}).user);

  if (!server.isMock()) return 0;
  std::cout << "With another first name, and no last name:\n";
  print(*sdk.users.update(userId, {.firstName = "Anne", .lastName = nullptr}).user);
} catch (...) {
  return example::reportFailure();
}
