#include "store.hpp"

#include "text.hpp"

#include <algorithm>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

json withOrganization(Store& store, const json& invitation) {
  auto result = showOrganizationInvitation(store, invitation);
  auto& data = result["public_organization_data"] = json::object();
  takeOver(data, store.organizations.at(invitation["organization_id"]),
           {"id", "name", "slug", "image_url", "has_image"});
  return result;
}

Objects matching(Store& store, const Call& call, const std::function<bool(const json&)>& isWanted) {
  const auto status = call.operation.id == "organizationInvitations.listPending" ? "pending" : call.text("status");
  const auto address = call.text("email_address");
  const auto query = call.text("query").value_or("");
  Objects invitations;
  for (auto* invitation : store.organizationInvitations.oldestFirst()) {
    const auto& one = *invitation;
    if ((status && one["status"] != *status) || (address && one["email_address"] != *address)) continue;
    if (mentions(one["email_address"], query) && isWanted(one)) invitations.push_back(invitation);
  }
  sort(call, invitations, {"created_at", "email_address"});
  return invitations;
}

json listOrganizationInvitations(Store& store, const Call& call) {
  const auto id = organizationAt(store, call.path.at("organization_id"))["id"];
  const auto ours = matching(store, call, [&id](const json& one) { return one["organization_id"] == id; });
  return paged(call, ours, [&store](const json& one) { return showOrganizationInvitation(store, one); });
}

json listAllOrganizationInvitations(Store& store, const Call& call) {
  const auto all = matching(store, call, [](const json&) { return true; });
  return paged(call, all, [&store](const json& one) { return withOrganization(store, one); });
}

json listOrganizationInvitationsOfUser(Store& store, const Call& call) {
  const auto& user = store.users.at(call.path.at("user_id"));
  const auto theirs = matching(store, call, [&user](const json& one) {
    const auto& addresses = user[emailAddresses.list];
    return std::any_of(addresses.begin(), addresses.end(),
                       [&one](const json& address) { return address["email_address"] == one["email_address"]; });
  });
  return paged(call, theirs, [&store](const json& one) { return withOrganization(store, one); });
}

json answerNewOrganizationInvitation(Store& store, const Call& call) {
  const std::string organization = organizationAt(store, call.path.at("organization_id"))["id"];
  return showOrganizationInvitation(store, createOrganizationInvitation(store, organization, call.body));
}

json createOrganizationInvitations(Store& store, const Call& call) {
  const std::string organization = organizationAt(store, call.path.at("organization_id"))["id"];
  if (call.body.size() > 10) throw refusal(400, "too_many_invitations", "At most 10 invitations can be sent at once.");
  auto created = json::array();
  for (const auto& one : call.body) {
    created.push_back(showOrganizationInvitation(store, createOrganizationInvitation(store, organization, one)));
  }
  const auto count = created.size();
  return {{"data", std::move(created)}, {"total_count", count}};
}

json& invitationAt(Store& store, const Call& call) {
  const auto& organization = organizationAt(store, call.path.at("organization_id"));
  auto& invitation = store.organizationInvitations.at(call.path.at("invitation_id"));
  if (invitation["organization_id"] != organization["id"]) throw notFound("organization invitation");
  return invitation;
}

json revokeOrganizationInvitation(Store& store, const Call& call) {
  auto& invitation = invitationAt(store, call);
  if (invitation["status"] != "pending") {
    throw refusal(400, "organization_invitation_not_pending", "The organization invitation is not pending.");
  }
  invitation["status"] = "revoked";
  touch(invitation);
  return showOrganizationInvitation(store, invitation);
}

}  // namespace

json showOrganizationInvitation(Store& store, const json& invitation) {
  auto result = invitation;
  auto& data = result["public_inviter_data"] = nullptr;
  const auto& inviter = invitation["inviter_id"];
  const auto* user = inviter.is_string() ? store.users.find(inviter) : nullptr;
  if (user == nullptr) return result;
  data = {{"user_id", inviter}, {"identifier", identifierOf(*user)}};
  takeOver(data, *user, {"first_name", "last_name", "image_url", "has_image"});
  return result;
}

json& createOrganizationInvitation(Store& store, const std::string& organizationId, const json& body) {
  const std::string address = body.at("email_address");
  const std::string role = body.at("role");
  checkRole(role);
  const auto inviter = body.value("inviter_user_id", json());
  if (inviter.is_string()) store.users.at(inviter);
  for (const auto* other : store.organizationInvitations.oldestFirst()) {
    if ((*other)["organization_id"] == organizationId && (*other)["email_address"] == address &&
        (*other)["status"] == "pending") {
      throw refusal(400, "duplicate_record", "The address is invited already.");
    }
  }
  const std::string id = store.organizationInvitations.newId();
  auto invitation = fresh("organization_invitation", id);
  const auto days = body.value("expires_in_days", json());
  invitation.update({{"organization_id", organizationId},
                     {"email_address", address},
                     {"role", role},
                     {"role_name", roleName(role)},
                     {"status", "pending"},
                     {"url", ticketUrl(store, "ticket_fake_" + id)},
                     {"inviter_id", inviter},
                     {"public_metadata", json::object()},
                     {"private_metadata", json::object()},
                     {"expires_at", now() + (days.is_number() ? days.get<std::int64_t>() : 30) * 86'400'000}});
  replaceMetadata(invitation, body);
  return store.organizationInvitations.put(id, std::move(invitation));
}

void addOrganizationInvitations(Handlers& handlers) {
  handlers["organizationInvitations.create"] = answerNewOrganizationInvitation;
  handlers["organizationInvitations.bulkCreate"] = createOrganizationInvitations;
  handlers["organizationInvitations.list"] = listOrganizationInvitations;
  handlers["organizationInvitations.listPending"] = listOrganizationInvitations;
  handlers["organizationInvitations.getAll"] = listAllOrganizationInvitations;
  handlers["organizationInvitations.revoke"] = revokeOrganizationInvitation;
  handlers["organizationInvitations.get"] = [](Store& store, const Call& call) {
    return showOrganizationInvitation(store, invitationAt(store, call));
  };
  handlers["users.getOrganizationInvitations"] = listOrganizationInvitationsOfUser;
}

}  // namespace clerk::backend_testing
