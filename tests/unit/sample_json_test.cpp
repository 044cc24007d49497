#include "sdk_fixture.hpp"

#include <clerk/backend/organizations.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/sign_in_tokens.hpp>
#include <clerk/backend/testing/sample_json.hpp>
#include <clerk/backend/users.hpp>

namespace clerk::backend {
namespace {

using backend_testing::sampleJson;

class SampleJsonTest : public SdkTest {};

TEST_F(SampleJsonTest, IsReadBackWhole) {
  fake->reply(200, sampleJson<components::User>());
  const auto response = sdk().users.get("user_1");
  EXPECT_TRUE(response.unread.empty());
  ASSERT_TRUE(response.user);
  EXPECT_EQ(response.user->emailAddresses.at(0).emailAddress, "email_address_1");
  ASSERT_TRUE(response.user->organizationMemberships.at(0).publicUserData);

  fake->reply(200, sampleJson<components::Session>());
  EXPECT_TRUE(sdk().sessions.get("sess_1").unread.empty());
  fake->reply(200, sampleJson<components::SignInToken>());
  EXPECT_TRUE(sdk().signInTokens.revoke("sit_1").unread.empty());
  fake->reply(200, sampleJson<components::OrganizationWithLogo>());
  operations::UploadOrganizationLogoRequestBody logo;
  EXPECT_TRUE(sdk().organizations.uploadLogo("org_1", logo).unread.empty());
}

TEST_F(SampleJsonTest, TakesMembersInPlaceOfItsOwn) {
  const auto user = sampleJson<components::User>({{"id", "user_7"}, {"banned", false}});
  fake->reply(200, '[' + user + ',' + user + ']');
  const auto response = sdk().users.list();
  EXPECT_TRUE(response.unread.empty());
  ASSERT_EQ(response.userList.size(), 2U);
  EXPECT_EQ(response.userList[1].id, "user_7");
  EXPECT_FALSE(response.userList[1].banned);
}

TEST_F(SampleJsonTest, SaysThatATypeIsNoAnswer) {
  EXPECT_THROW(sampleJson<operations::CreateUserRequestBody>(), std::invalid_argument);
  EXPECT_THROW(sampleJson<int>(), std::invalid_argument);
}

}  // namespace
}  // namespace clerk::backend
