#include "testing/mock_state.hpp"

#include <clerk/backend.hpp>
#include <clerk/backend/email_addresses.hpp>
#include <clerk/backend/invitations.hpp>
#include <clerk/backend/miscellaneous.hpp>
#include <clerk/backend/organization_invitations.hpp>
#include <clerk/backend/organization_memberships.hpp>
#include <clerk/backend/organizations.hpp>
#include <clerk/backend/phone_numbers.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/sign_in_tokens.hpp>
#include <clerk/backend/testing/mock_server.hpp>
#include <clerk/backend/users.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace clerk::backend {
namespace {

using backend_testing::MockServer;
using nlohmann::json;

class MockOperations : public ::testing::Test {
 protected:
  // The first error's code with the status in front, "422 form_param_missing user_id".
  template <class Call>
  static std::string refusalOf(Call call) {
    try {
      call();
    } catch (const errors::ClerkException& error) {
      auto text = std::to_string(error.statusCode());
      if (error.errors().empty()) return text;
      const auto& first = error.errors().front();
      text += ' ' + first.code;
      const auto body = json::parse(error.body());
      return text + ' ' + body["errors"][0].value("meta", json::object()).value("param_name", "");
    }
    return "no error";
  }

  std::string userWith(const std::string& address) {
    operations::CreateUserRequestBody body;
    body.emailAddress = {address};
    const auto response = sdk.users.create(body);
    EXPECT_TRUE(response.unread.empty());
    return response.user->id;
  }

  json raw(const std::string& method, const std::string& path, const std::string& body = "") {
    operations::RawRequest request;
    request.method = method;
    request.path = path.substr(0, path.find('?'));
    if (const auto equals = path.find('='); equals != std::string::npos) {
      const auto name = request.path.size() + 1;
      request.query = {{path.substr(name, equals - name), path.substr(equals + 1)}};
    }
    if (!body.empty()) request.body = json::parse(body);
    const auto response = sdk.call(request);
    return json::parse(response.rawResponse.body, nullptr, false);
  }

  MockServer mock;
  const ClerkBackend sdk = ClerkBackend::builder()
                               .setSecurity(mock.secretKey())
                               .setServerUrl(mock.url())
                               .setRetryConfig(RetryConfig::none())
                               .build();
};

TEST_F(MockOperations, UsersAreCreatedChangedAndDeleted) {
  operations::CreateUserRequestBody body;
  body.emailAddress = {"ada@example.test"};
  body.firstName = "Ada";
  body.publicMetadata = json{{"plan", "pro"}, {"seats", {{"used", 1}, {"free", 2}}}};
  const auto created = sdk.users.create(body);
  EXPECT_TRUE(created.unread.empty());
  const auto id = created.user->id;
  EXPECT_EQ(created.user->primaryEmailAddressId, created.user->emailAddresses.at(0).id);
  EXPECT_EQ(refusalOf([&] { sdk.users.create(body); }), "422 form_identifier_exists email_address");

  operations::UpdateUserRequestBody change;
  change.firstName = nullptr;
  change.lastName = "Lovelace";
  const auto updated = sdk.users.update(id, change);
  EXPECT_FALSE(updated.user->firstName);
  EXPECT_EQ(updated.user->lastName, "Lovelace");

  operations::UpdateUserMetadataRequestBody metadata;
  metadata.publicMetadata = json{{"plan", nullptr}, {"seats", {{"used", 2}}}};
  sdk.users.updateMetadata(id, metadata);
  EXPECT_EQ(sdk.users.get(id).user->publicMetadata, json::parse(R"({"seats":{"used":2,"free":2}})"));

  EXPECT_TRUE(sdk.users.lock(id).user->locked);
  EXPECT_FALSE(sdk.users.unlock(id).user->locked);
  EXPECT_EQ(sdk.users.remove(id).deletedObject->id, id);
  EXPECT_EQ(refusalOf([&] { sdk.users.get(id); }), "404 resource_not_found ");
  EXPECT_NO_THROW(userWith("ada@example.test"));
}

TEST_F(MockOperations, UsersAreListedNewestFirstInPages) {
  std::vector<std::string> ids;
  for (int number = 0; number < 13; ++number)
    ids.push_back(userWith("user" + std::to_string(number) + "@example.test"));
  operations::GetUserListRequest request;
  EXPECT_EQ(sdk.users.list(request).userList.size(), 10U);
  EXPECT_EQ(sdk.users.list(request).userList.front().id, ids.back());
  request.limit = 501;
  EXPECT_EQ(sdk.users.list(request).userList.size(), 10U);
  request.limit = 500;
  EXPECT_EQ(sdk.users.list(request).userList.size(), 13U);
  request.offset = 12;
  EXPECT_EQ(sdk.users.list(request).userList.at(0).id, ids.front());
  request.startingAfter = ids[3];
  EXPECT_EQ(refusalOf([&] { sdk.users.list(request); }), "422 form_param_value_invalid starting_after");
  request.offset.reset();
  EXPECT_EQ(sdk.users.list(request).userList.at(0).id, ids[2]);

  operations::GetUserListRequest filter;
  filter.emailAddress = {"user3@example.test", "user5@example.test"};
  EXPECT_EQ(sdk.users.list(filter).userList.size(), 2U);
  filter = {};
  filter.query = "USER12";
  EXPECT_EQ(sdk.users.list(filter).userList.at(0).id, ids[12]);
  filter = {};
  filter.userId = {'-' + ids[0]};
  filter.limit = 100;
  EXPECT_EQ(sdk.users.list(filter).userList.size(), 12U);
  EXPECT_EQ(sdk.users.count().totalCount->totalCount, 13);
}

TEST_F(MockOperations, UsersAreFoundByTheirAccountElsewhereAndByTheirLastActivity) {
  const auto ann = mock.put("users", {{"last_active_at", 2000},
                                      {"external_accounts",
                                       {{{"provider", "oauth_google"}, {"provider_user_id", "g1"}},
                                        {{"provider", "oauth_github"}, {"provider_user_id", "h1"}}}}});
  const auto bob = mock.put(
      "users",
      {{"last_active_at", 3000}, {"external_accounts", {{{"provider", "oauth_google"}, {"provider_user_id", "g2"}}}}});
  const auto found = [&](const operations::GetUserListRequest& request) {
    std::vector<std::string> ids;
    const auto response = sdk.users.list(request);
    for (const auto& user : response.userList) ids.push_back(user.id);
    return ids;
  };
  operations::GetUserListRequest byAccount;
  byAccount.provider = "oauth_google";
  byAccount.providerUserId = {"g1", "h1"};
  EXPECT_EQ(found(byAccount), (std::vector<std::string>{ann}));
  byAccount.provider = "oauth_github";
  EXPECT_EQ(found(byAccount), (std::vector<std::string>{ann}));
  byAccount.providerUserId = {"g1"};
  EXPECT_EQ(found(byAccount), std::vector<std::string>());
  operations::GetUserListRequest byActivity;
  byActivity.lastActiveAtSince = 3000;
  EXPECT_EQ(found(byActivity), (std::vector<std::string>{bob}));
}

TEST_F(MockOperations, ABanEndsTheSessionsOfTheUser) {
  const auto user = userWith("ada@example.test");
  operations::CreateSessionRequestBody body;
  body.userId = user;
  const auto session = sdk.sessions.create(body);
  EXPECT_TRUE(session.unread.empty());
  operations::CreateSessionRequestBody other;
  other.userId = userWith("bob@example.test");
  const auto second = sdk.sessions.create(other).session->id;

  EXPECT_FALSE(sdk.sessions.createToken(second).object->jwt.empty());
  EXPECT_TRUE(sdk.users.ban(user).user->banned);
  EXPECT_EQ(sdk.sessions.get(session.session->id).session->status, components::SessionStatus::Revoked);
  operations::GetSessionListRequest request;
  request.userId = other.userId;
  const auto list = sdk.sessions.list(request);
  EXPECT_EQ(list.totalCount, 1);
  EXPECT_EQ(list.sessionList.at(0).id, second);
  EXPECT_EQ(sdk.sessions.revoke(second).session->status, components::SessionStatus::Revoked);
  EXPECT_EQ(refusalOf([&] { sdk.sessions.createToken(second); }), "404 resource_not_found ");
  EXPECT_EQ(refusalOf([&] { sdk.sessions.revoke("sess_x"); }), "404 resource_not_found ");
  EXPECT_FALSE(sdk.users.unban(user).user->banned);
}

TEST_F(MockOperations, OrganizationsHaveMembers) {
  const auto ada = userWith("ada@example.test");
  const auto bob = userWith("bob@example.test");
  operations::CreateOrganizationRequestBody body;
  body.name = "Analytical Engines";
  body.createdBy = ada;
  const auto created = sdk.organizations.create(body);
  EXPECT_TRUE(created.unread.empty());
  const auto id = created.organization->id;
  EXPECT_EQ(created.organization->slug, "analytical-engines");
  EXPECT_EQ(sdk.organizations.get("analytical-engines").organization->id, id);

  operations::CreateOrganizationMembershipRequestBody member;
  member.userId = bob;
  member.role = "org:member";
  const auto joined = sdk.organizationMemberships.create(id, member);
  EXPECT_TRUE(joined.unread.empty());
  EXPECT_EQ(joined.organizationMembership->publicUserData->identifier, "bob@example.test");
  EXPECT_EQ(refusalOf([&] { sdk.organizationMemberships.create(id, member); }),
            "400 already_a_member_in_organization ");
  operations::UpdateOrganizationMembershipRequestBody role;
  role.role = "org:admin";
  EXPECT_EQ(sdk.organizationMemberships.update(id, bob, role).organizationMembership->roleName, "Admin");
  role.role = "admin";
  EXPECT_EQ(refusalOf([&] { sdk.organizationMemberships.update(id, bob, role); }), "422 form_param_value_invalid role");
  EXPECT_EQ(sdk.organizationMemberships.list(id).totalCount, 2);
  operations::GetUserListRequest members;
  members.organizationId = {id};
  EXPECT_EQ(sdk.users.list(members).userList.size(), 2U);
  sdk.organizationMemberships.remove(id, bob);
  EXPECT_EQ(sdk.organizationMemberships.list(id).organizationMemberships.size(), 1U);

  operations::GetOrganizationRequest counted;
  counted.organizationId = id;
  counted.includeMembersCount = true;
  EXPECT_EQ(sdk.organizations.get(counted).organization->membersCount, 1);
  operations::UpdateOrganizationRequestBody change;
  change.name = "Engines";
  EXPECT_EQ(sdk.organizations.update(id, change).organization->name, "Engines");
  EXPECT_EQ(sdk.organizations.list().totalCount, 1);
  EXPECT_TRUE(sdk.organizations.remove(id).deletedObject->deleted);
  EXPECT_EQ(refusalOf([&] { sdk.organizationMemberships.list(id); }), "404 resource_not_found ");
}

TEST_F(MockOperations, ALogoIsUploaded) {
  const auto id = mock.put("organizations", {{"name", "Acme"}});
  operations::UploadOrganizationLogoRequestBody logo;
  logo.file = std::string("\x89PNG\r\n\0\xFF", 8);
  logo.uploaderUserId = "user_1";
  const auto answer = sdk.organizations.uploadLogo(id, logo);
  EXPECT_TRUE(answer.unread.empty());
  EXPECT_TRUE(answer.organizationWithLogo->hasImage);
  EXPECT_NE(mock.requests().back().body.find(logo.file), std::string::npos);
  EXPECT_FALSE(sdk.organizations.deleteLogo(id).organization->hasImage);
}

TEST_F(MockOperations, InvitationsAreSentOnceAndRevokedOnce) {
  operations::CreateInvitationRequestBody body;
  body.emailAddress = "ada@example.test";
  const auto created = sdk.invitations.create(body);
  EXPECT_TRUE(created.unread.empty());
  EXPECT_EQ(refusalOf([&] { sdk.invitations.create(body); }), "400 duplicate_record ");
  operations::BulkInvitation another;
  another.emailAddress = "bob@example.test";
  EXPECT_EQ(sdk.invitations.bulkCreate({another}).invitationList.size(), 1U);
  const auto id = created.invitation->id;
  EXPECT_TRUE(sdk.invitations.revoke(id).unread.empty());
  EXPECT_EQ(refusalOf([&] { sdk.invitations.revoke(id); }), "400 invitation_not_pending ");
  const auto rest = sdk.invitations.list();
  EXPECT_EQ(rest.totalCount, 1);
  EXPECT_EQ(rest.invitationList.at(0).emailAddress, "bob@example.test");
  operations::ListInvitationsRequest revoked;
  revoked.status = operations::ListInvitationsRequestStatus::Revoked;
  EXPECT_EQ(sdk.invitations.list(revoked).invitationList.at(0).id, id);
}

TEST_F(MockOperations, OrganizationInvitationsBelongToTheirOrganization) {
  const auto organization = mock.put("organizations", {{"name", "Acme"}});
  operations::CreateOrganizationInvitationRequestBody body;
  body.emailAddress = "ada@example.test";
  body.role = "org:member";
  body.inviterUserId = userWith("boss@example.test");
  const auto created = sdk.organizationInvitations.create(organization, body);
  EXPECT_TRUE(created.unread.empty());
  EXPECT_EQ(created.organizationInvitation->publicInviterData->identifier, "boss@example.test");
  operations::BulkOrganizationInvitation another;
  another.emailAddress = "bob@example.test";
  another.role = "org:admin";
  EXPECT_EQ(sdk.organizationInvitations.bulkCreate(organization, {another}).totalCount, 1);
  operations::ListOrganizationInvitationsRequest request;
  request.organizationId = organization;
  request.emailAddress = "ada@example.test";
  EXPECT_EQ(sdk.organizationInvitations.list(request).totalCount, 1);
  EXPECT_EQ(sdk.organizationInvitations.getAll()
                .organizationInvitationsWithPublicOrganizationData.at(0)
                .publicOrganizationData->name,
            "Acme");
  const auto id = created.organizationInvitation->id;
  sdk.organizationInvitations.revoke(organization, id);
  EXPECT_EQ(sdk.organizationInvitations.get(organization, id).organizationInvitation->status,
            components::OrganizationInvitationStatus::Revoked);
  EXPECT_EQ(refusalOf([&] { sdk.organizationInvitations.revoke(organization, id); }),
            "400 organization_invitation_not_pending ");
}

TEST_F(MockOperations, EmailAddressesAndPhoneNumbersBelongToTheirUser) {
  const auto user = userWith("ada@example.test");
  operations::CreateEmailAddressRequestBody email;
  email.userId = user;
  email.emailAddress = "lovelace@example.test";
  const auto created = sdk.emailAddresses.create(email);
  EXPECT_TRUE(created.unread.empty());
  const auto id = created.emailAddress->id.value();
  EXPECT_FALSE(created.emailAddress->verification);
  operations::UpdateEmailAddressRequestBody change;
  change.verified = true;
  change.primary = true;
  EXPECT_EQ(sdk.emailAddresses.update(id, change).emailAddress->verification->status,
            components::VerificationStatus::Verified);
  EXPECT_EQ(sdk.users.get(user).user->primaryEmailAddressId, id);
  EXPECT_EQ(sdk.emailAddresses.prepareVerification(id).codeVerification->strategy, "email_code");
  EXPECT_FALSE(raw("GET", "/email_addresses/" + id).contains("reserved_for_second_factor"));
  sdk.emailAddresses.remove(id);
  EXPECT_EQ(refusalOf([&] { sdk.emailAddresses.get(id); }), "404 resource_not_found ");
  EXPECT_EQ(sdk.users.get(user).user->emailAddresses.size(), 1U);

  operations::CreatePhoneNumberRequestBody phone;
  phone.userId = user;
  phone.phoneNumber = "+14155550123";
  const auto number = sdk.phoneNumbers.create(phone).phoneNumber->id.value();
  EXPECT_EQ(refusalOf([&] { sdk.emailAddresses.get(number); }), "404 resource_not_found ");
  const auto code = sdk.phoneNumbers.prepareVerification(number);
  EXPECT_TRUE(code.unread.empty());
  EXPECT_EQ(code.codeVerification->strategy, "phone_code");
  EXPECT_EQ(raw("GET", "/phone_numbers/" + number)["reserved_for_second_factor"], false);
  operations::AttemptPhoneNumberVerificationRequestBody attempt;
  attempt.verificationId = code.codeVerification->id;
  attempt.code = "424242";
  EXPECT_EQ(sdk.phoneNumbers.attemptVerification(number, attempt).codeVerification->status,
            components::CodeVerificationStatus::Verified);
  EXPECT_TRUE(sdk.phoneNumbers.get(number).phoneNumber->verification);
  sdk.phoneNumbers.remove(number);
  EXPECT_TRUE(sdk.users.get(user).user->phoneNumbers.empty());
}

TEST_F(MockOperations, SignInTokensAreForUsersThatExist) {
  operations::CreateSignInTokenRequestBody body;
  body.userId = "user_x";
  EXPECT_EQ(refusalOf([&] { sdk.signInTokens.create(body); }), "404 resource_not_found ");
  body.userId = userWith("ada@example.test");
  const auto token = sdk.signInTokens.create(body);
  EXPECT_TRUE(token.unread.empty());
  EXPECT_EQ(sdk.signInTokens.revoke(token.signInToken->id).signInToken->status, components::SignInTokenStatus::Revoked);
  EXPECT_EQ(refusalOf([&] { sdk.signInTokens.revoke(token.signInToken->id); }), "400 sign_in_token_not_pending ");
}

TEST_F(MockOperations, RefusesWhatTheApiDoesNotKnow) {
  EXPECT_EQ(refusalOf([&] { raw("GET", "/users?colour=red"); }), "422 form_param_unknown colour");
  EXPECT_EQ(refusalOf([&] { raw("GET", "/users?limit=ten"); }), "422 form_param_format_invalid limit");
  EXPECT_EQ(refusalOf([&] { raw("GET", "/users?limit=0"); }), "422 form_param_value_invalid limit");
  EXPECT_EQ(refusalOf([&] { raw("GET", "/sessions?status=asleep"); }), "422 form_param_value_invalid status");
  EXPECT_EQ(refusalOf([&] { raw("GET", "/api_keys"); }), "422 form_param_missing subject");
  EXPECT_EQ(refusalOf([&] { raw("POST", "/users", R"({"colour":"red"})"); }), "422 form_param_unknown colour");
  EXPECT_EQ(refusalOf([&] { raw("POST", "/sessions", R"({"user_id":""})"); }), "422 form_param_missing user_id");
  EXPECT_EQ(refusalOf([&] { raw("POST", "/sessions", R"({"user_id":1})"); }), "422 form_param_format_invalid user_id");
  EXPECT_EQ(refusalOf([&] { raw("POST", "/sessions", "[1]"); }), "400 request_body_invalid ");
  EXPECT_EQ(refusalOf([&] { raw("POST", "/users", R"({"email_address":[1]})"); }),
            "422 form_param_format_invalid email_address[0]");
  EXPECT_EQ(refusalOf([&] { raw("GET", "/nothing"); }), "404 resource_not_found ");
  EXPECT_EQ(refusalOf([&] { raw("PUT", "/users"); }), "405 method_not_allowed ");
}

TEST_F(MockOperations, ObjectsCanBePutIn) {
  const auto ada = mock.put("users", {{"id", "user_ada"}, {"banned", true}, {"email_addresses", {"ada@example.test"}}});
  EXPECT_EQ(ada, "user_ada");
  EXPECT_TRUE(sdk.users.get(ada).user->banned);
  const auto email = sdk.users.get(ada).user->emailAddresses.at(0).id.value();
  EXPECT_EQ(sdk.emailAddresses.get(email).emailAddress->emailAddress, "ada@example.test");
  const auto session = mock.put("sessions", {{"user_id", ada}, {"client_id", "client_7"}, {"status", "ended"}});
  operations::GetSessionListRequest request;
  request.clientId = "client_7";
  EXPECT_EQ(sdk.sessions.list(request).sessionList.at(0).id, session);
  const auto acme = mock.put("organizations", {{"id", "org_acme"}, {"created_by", ada}});
  EXPECT_EQ(sdk.organizationMemberships.list(acme).organizationMemberships.at(0).publicUserData->userId, ada);
  EXPECT_EQ(sdk.actorTokens.revoke(mock.put("actor_tokens", {{"user_id", ada}})).actorToken->userId, ada);
  EXPECT_THROW(mock.put("users", {{"email_addresses", {"ada@example.test"}}}), std::invalid_argument);
  EXPECT_THROW(mock.put("sessions", {{"user_id", "user_x"}}), std::invalid_argument);
  EXPECT_THROW(mock.put("wishes", json::object()), std::invalid_argument);
}

TEST_F(MockOperations, AnswersOthersWithSamples) {
  EXPECT_EQ(raw("GET", "/domains")["total_count"], 1);
  const auto page = sdk.miscellaneous.getPublicInterstitial();
  EXPECT_EQ(page.contentType, "text/html");
}

// A value that the description allows.
json fitting(const backend_testing::Registry& registry, const backend_testing::Type& type) {
  using Kind = backend_testing::Type::Kind;
  switch (type.kind) {
    case Kind::string:
      return "text";
    case Kind::integer:
      return 7;
    case Kind::number:
      return 0.5;
    case Kind::boolean:
      return true;
    case Kind::choice:
      return type.values.front();
    case Kind::list:
      return json::array({fitting(registry, type.element.front())});
    case Kind::map:
      return {{"key", fitting(registry, type.element.front())}};
    case Kind::json:
      return json::object();
    default: {
      auto object = json::object();
      for (const auto& member : registry.membersOf(type.model)) object[member.name] = fitting(registry, member.type);
      return object;
    }
  }
}

TEST(MockState, TakesEveryOperation) {
  const auto& registry = backend_testing::Registry::get();
  EXPECT_GT(registry.operations().size(), 200U);
  for (const auto& operation : registry.operations()) {
    SCOPED_TRACE(operation.id);
    backend_testing::MockState state(backend_testing::MockServerOptions{});
    backend_testing::RecordedRequest request;
    request.method = operation.method;
    request.target = "/v1";
    for (const auto& segment : operation.path) request.target += '/' + (segment.front() == '{' ? "some_id" : segment);
    request.target += '?';
    for (const auto& parameter : operation.query) {
      if (!parameter.required) continue;
      const auto value = fitting(registry, parameter.type);
      request.target += parameter.name + '=' + (value.is_string() ? value.get<std::string>() : value.dump()) + '&';
    }
    if (request.target.back() == '&') request.target.pop_back();
    if (operation.needsKey) request.headers = {{"authorization", "Bearer sk_fake"}};
    if (operation.multipart) {
      request.headers.emplace_back("content-type", "multipart/form-data; boundary=b");
      request.body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n\xFF\r\n--b--\r\n";
    } else if (operation.body) {
      request.headers.emplace_back("content-type", "application/json");
      request.body = fitting(registry, *operation.body).dump();
    }
    const auto answer = state.serve(request, "http://mock/v1");
    const bool nothingThere =
        answer.status == 404 && json::parse(answer.body)["errors"][0]["message"] != "There is no such resource.";
    // The made-up values of these name nothing that there is.
    const bool badName = answer.body.find("\"param_name\":\"role\"") != std::string::npos ||
                         answer.body.find("\"param_name\":\"created_by\"") != std::string::npos;
    EXPECT_TRUE(answer.status == operation.status || nothingThere || badName) << answer.status << ' ' << answer.body;
  }
}

TEST(MockState, HasHandlersForOperationsThatExist) {
  backend_testing::Handlers handlers;
  for (auto* add :
       {backend_testing::addUsers, backend_testing::addIdentifications, backend_testing::addSessions,
        backend_testing::addOrganizations, backend_testing::addMemberships, backend_testing::addInvitations,
        backend_testing::addOrganizationInvitations, backend_testing::addTokens, backend_testing::addSessionTokens}) {
    add(handlers);
  }
  std::set<std::string> known;
  for (const auto& operation : backend_testing::Registry::get().operations()) known.insert(operation.id);
  for (const auto& [id, handler] : handlers) EXPECT_EQ(known.count(id), 1U) << id;
}

}  // namespace
}  // namespace clerk::backend
