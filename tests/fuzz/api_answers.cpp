#include "support.hpp"
#include "targets.hpp"

#include <clerk/backend/email_addresses.hpp>
#include <clerk/backend/invitations.hpp>
#include <clerk/backend/jwks.hpp>
#include <clerk/backend/organization_invitations.hpp>
#include <clerk/backend/organization_memberships.hpp>
#include <clerk/backend/organizations.hpp>
#include <clerk/backend/phone_numbers.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/sign_in_tokens.hpp>
#include <clerk/backend/users.hpp>

namespace clerk::backend::fuzz {
namespace {

using nlohmann::json;

constexpr std::size_t mostUnread = 100;

/// What the SDK reads; nothing where it is no result.
template <class Request>
std::optional<typename Request::Response> answerTo(const Request& request, std::string_view body) {
  static const Sdk sdk;
  sdk.transport->answer = {200, {{"Content-Type", "application/json"}}, std::string(body)};
  try {
    auto response = sdk.client.call(request);
    require(response.unread.size() <= mostUnread, "what is unread is bounded");
    require(response.rawResponse.body == body, "the answer is kept");
    return response;
  } catch (const errors::ClerkException& error) {
    requireUnreadable(error);
    return std::nullopt;
  }
}

bool isSameId(const std::string& id, const json& expected) {
  return expected.is_object() && expected.contains("id") && expected["id"] == id;
}
bool isSameId(const std::optional<std::string>& id, const json& expected) { return !id || isSameId(*id, expected); }

template <class Request, class Value>
void readSingle(const Request& request, std::optional<Value> Request::Response::*value, std::string_view body,
                const std::optional<json>& expected) {
  const auto response = answerTo(request, body);
  if (!response) return;
  require(((*response).*value).has_value(), "a result has its value");
  if (!expected) return;
  require(isSameId(((*response).*value)->id, *expected), "the id comes through");
}

template <class Request, class Value>
void readList(const Request& request, std::vector<Value> Request::Response::*list, std::string_view body,
              const std::optional<json>& expected) {
  const auto response = answerTo(request, body);
  if (!response || !expected) return;
  const auto& read = (*response).*list;
  const auto rows = expected->is_object() && expected->contains("data") ? (*expected)["data"] : *expected;
  if (!rows.is_array()) return require(read.empty(), "nothing is made up");
  require(read.size() <= rows.size(), "nothing is made up");
  if (!response->unread.empty()) return;
  require(read.size() == rows.size(), "each element comes through, or is told");
  for (std::size_t at = 0; at < read.size(); ++at) require(isSameId(read[at].id, rows[at]), "the ids come through");
}

std::optional<json> opinionOn(std::string_view body) { return isDeep(body) ? std::nullopt : parsed(body); }

}  // namespace

void singles(std::string_view input) {
  using namespace operations;
  const auto expected = opinionOn(input);
  const auto read = [&](const auto& request, auto value) { readSingle(request, value, input, expected); };
  read(GetUserRequest{"user_1"}, &GetUserResponse::user);
  read(GetSessionRequest{"sess_1"}, &GetSessionResponse::session);
  read(GetOrganizationRequest{"org_1", {}, {}}, &GetOrganizationResponse::organization);
  read(UpdateOrganizationMembershipRequest{"org_1", "user_1", {"org:member"}},
       &UpdateOrganizationMembershipResponse::organizationMembership);
  read(GetOrganizationInvitationRequest{"org_1", "orginv_1"},
       &GetOrganizationInvitationResponse::organizationInvitation);
  read(RevokeInvitationRequest{"inv_1"}, &RevokeInvitationResponse::invitationRevoked);
  read(GetEmailAddressRequest{"idn_1"}, &GetEmailAddressResponse::emailAddress);
  read(GetPhoneNumberRequest{"idn_1"}, &GetPhoneNumberResponse::phoneNumber);
  read(RevokeSignInTokenRequest{"sit_1"}, &RevokeSignInTokenResponse::signInToken);
  answerTo(RefreshSessionRequest{"sess_1", {}}, input);
  answerTo(GetUsersCountRequest{}, input);
  answerTo(GetJWKSRequest{}, input);
}

void lists(std::string_view input) {
  using namespace operations;
  const auto expected = opinionOn(input);
  const auto read = [&](const auto& request, auto list) { readList(request, list, input, expected); };
  read(GetUserListRequest{}, &GetUserListResponse::userList);
  read(GetSessionListRequest{}, &GetSessionListResponse::sessionList);
  read(ListOrganizationsRequest{}, &ListOrganizationsResponse::organizations);
  ListOrganizationMembershipsRequest memberships;
  memberships.organizationId = "org_1";
  read(memberships, &ListOrganizationMembershipsResponse::organizationMemberships);
  ListOrganizationInvitationsRequest invitations;
  invitations.organizationId = "org_1";
  read(invitations, &ListOrganizationInvitationsResponse::organizationInvitations);
  read(ListInstanceOrganizationInvitationsRequest{},
       &ListInstanceOrganizationInvitationsResponse::organizationInvitationsWithPublicOrganizationData);
  read(ListInvitationsRequest{}, &ListInvitationsResponse::invitationList);
  UsersGetOrganizationMembershipsRequest ofUser;
  ofUser.userId = "user_1";
  read(ofUser, &UsersGetOrganizationMembershipsResponse::organizationMemberships);
  UsersGetOrganizationInvitationsRequest toUser;
  toUser.userId = "user_1";
  read(toUser, &UsersGetOrganizationInvitationsResponse::organizationInvitationsWithPublicOrganizationData);
}

}  // namespace clerk::backend::fuzz
