#include "store.hpp"

#include "text.hpp"

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

json listInvitations(Store& store, const Call& call) {
  const auto status = call.text("status");
  const auto query = call.text("query").value_or("");
  Objects invitations;
  for (auto* invitation : store.invitations.oldestFirst()) {
    const auto& one = *invitation;
    if (status ? one["status"] != *status : one["status"] == "revoked") continue;
    if (mentions(one["email_address"], query) || one["id"] == query) invitations.push_back(invitation);
  }
  sort(call, invitations, {"created_at", "email_address", "expires_at"});
  return paged(call, invitations, asItIs);
}

json createInvitations(Store& store, const Call& call) {
  if (call.body.size() > 10) throw refusal(400, "too_many_invitations", "At most 10 invitations can be sent at once.");
  auto created = json::array();
  for (const auto& one : call.body) created.push_back(createInvitation(store, one));
  return created;
}

json revokeInvitation(Store& store, const Call& call) {
  auto& invitation = store.invitations.at(call.path.at("invitation_id"));
  if (invitation["status"] != "pending") {
    throw refusal(400, "invitation_not_pending", "The invitation is not pending.");
  }
  invitation["status"] = "revoked";
  invitation["revoked"] = true;
  touch(invitation);
  return invitation;
}

}  // namespace

json& createInvitation(Store& store, const json& body) {
  const std::string address = body.at("email_address");
  if (body.value("ignore_existing", json()) != true) {
    bool known = store.owners.count("users/email_address=" + lowercase(address)) != 0;
    for (const auto* other : store.invitations.oldestFirst()) {
      known = known || ((*other)["email_address"] == address && (*other)["status"] == "pending");
    }
    if (known) throw refusal(400, "duplicate_record", "The address is invited, or a user's, already.");
  }
  const std::string id = store.invitations.newId();
  auto invitation = fresh("invitation", id);
  const auto days = body.value("expires_in_days", json());
  invitation.update({{"email_address", address},
                     {"status", "pending"},
                     {"revoked", false},
                     {"url", ticketUrl(store, "ticket_fake_" + id)},
                     {"public_metadata", json::object()},
                     {"expires_at", now() + (days.is_number() ? days.get<std::int64_t>() : 30) * 86'400'000}});
  replaceMetadata(invitation, body);
  return store.invitations.put(id, std::move(invitation));
}

void addInvitations(Handlers& handlers) {
  handlers["invitations.create"] = [](Store& store, const Call& call) { return createInvitation(store, call.body); };
  handlers["invitations.list"] = listInvitations;
  handlers["invitations.bulkCreate"] = createInvitations;
  handlers["invitations.revoke"] = revokeInvitation;
}

}  // namespace clerk::backend_testing
