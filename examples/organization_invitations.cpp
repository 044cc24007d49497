// Invites people to an organization, lists who has not answered yet, and takes the invitations back.

#include <clerk/backend.hpp>
#include <clerk/backend/organization_invitations.hpp>
#include <clerk/backend/organizations.hpp>
#include <clerk/backend/users.hpp>

#include "example_support.hpp"

#include <iostream>
#include <string>
#include <vector>

using namespace clerk::backend;

namespace {

// A mock that has just been started knows no organization.
std::string createOne(const ClerkBackend& sdk) {
  const auto admin = sdk.users.create({.emailAddress = {"ann@example.com"}});
  return sdk.organizations.create({.name = "Example Ltd", .createdBy = admin.user->id}).organization->id;
}

// No email is sent: the link would be yours to pass on.
operations::BulkOrganizationInvitation invitationOf(const std::string& address) {
  return {.emailAddress = address, .role = "org:member", .notify = false, .expiresInDays = 1};
}

}  // namespace

int main(int argc, char** argv) try {
  const auto arguments = example::parse(
      argc, argv,
      {.purpose = "Invites three people to an organization, without an email, and takes the invitations back.",
       .id = "ORGANIZATION_ID"});
  example::Server server(arguments);
  const ClerkBackend sdk = server.connect();
  const std::string organizationId = arguments.id ? *arguments.id : createOne(sdk);

  const auto created = sdk.organizationInvitations.bulkCreate(  // at most 10 in one call
      organizationId, {invitationOf("bob+clerk_test@example.com"), invitationOf("cleo+clerk_test@example.com"),
                       invitationOf("dan+clerk_test@example.com")});
  std::cout << "Invited " << created.organizationInvitations.size() << " people.\n";

  const operations::ListOrganizationInvitationsRequest pending{
      .organizationId = organizationId,
      .status = operations::ListOrganizationInvitationsRequestStatus::Pending,
  };
  for (const auto& invitation : sdk.pages(pending)) {
    std::cout << "Waiting for " << invitation.emailAddress << ", to be " << invitation.role << '\n';
  }

  for (const auto& invitation : created.organizationInvitations) {
    sdk.organizationInvitations.revoke(organizationId, invitation.id);
    std::cout << "Took back the invitation of " << invitation.emailAddress << '\n';
  }
} catch (...) {
  return example::reportFailure();
}
