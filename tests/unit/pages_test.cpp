#include "sdk_fixture.hpp"

#include <clerk/backend/organizations.hpp>
#include <clerk/backend/users.hpp>

#include <limits>

namespace clerk::backend {
namespace {

using operations::GetUserListRequest;
using operations::ListOrganizationsRequest;

class PagesTest : public SdkTest {
 protected:
  static std::string users(int first, int count) {
    nlohmann::json list = nlohmann::json::array();
    for (int id = first; id < first + count; ++id) {
      list.push_back({{"id", "user_" + std::to_string(id)}, {"banned", false}, {"locked", false}});
    }
    return list.dump();
  }

  static std::string organizations(int first, int count, std::optional<int> total) {
    nlohmann::json list = nlohmann::json::array();
    for (int id = first; id < first + count; ++id) list.push_back({{"id", "org_" + std::to_string(id)}});
    nlohmann::json page{{"data", list}};
    if (total) page["total_count"] = *total;
    return page.dump();
  }

  void answer(std::string body) { fake->reply(200, std::move(body)); }

  std::vector<std::string> targets() const {
    std::vector<std::string> result;
    for (const auto& exchange : fake->exchanges())
      result.push_back(exchange.request.url.substr(exchange.request.url.find("/v1/") + 4));
    return result;
  }

  template <class Request>
  std::vector<std::string> idsOf(const Request& request, const RequestOptions& options = {}) {
    std::vector<std::string> ids;
    for (const auto& item : sdk().pages(request, options)) ids.push_back(item.id);
    return ids;
  }
};

TEST_F(PagesTest, GiveAllItemsOfAllPagesByOffsetUntilTheTotal) {
  answer(organizations(1, 2, 3));
  answer(organizations(3, 1, 3));
  ListOrganizationsRequest request;
  request.limit = 2;
  EXPECT_EQ(idsOf(request), (std::vector<std::string>{"org_1", "org_2", "org_3"}));
  EXPECT_EQ(targets(), (std::vector<std::string>{"organizations?limit=2", "organizations?limit=2&offset=2"}));
}

TEST_F(PagesTest, DoNotEndAtAShortPageWhereNoTotalIsTold) {
  answer(organizations(1, 1, std::nullopt));
  answer(organizations(2, 1, std::nullopt));
  answer(organizations(0, 0, std::nullopt));
  ListOrganizationsRequest request;
  request.limit = 5;
  EXPECT_EQ(idsOf(request), (std::vector<std::string>{"org_1", "org_2"}));
  EXPECT_EQ(targets().back(), "organizations?limit=5&offset=2");
}

TEST_F(PagesTest, EndAtAPageThatRepeatsTheOneBefore) {
  answer(organizations(1, 2, std::nullopt));
  answer(organizations(1, 2, std::nullopt));
  EXPECT_EQ(idsOf(ListOrganizationsRequest()), (std::vector<std::string>{"org_1", "org_2"}));
}

TEST_F(PagesTest, AskForTheGreatestPageWhereTheLimitIsAbsentOrGreater) {
  for (const std::optional<std::int64_t> limit : {std::optional<std::int64_t>(), std::optional<std::int64_t>(501)}) {
    answer(organizations(0, 0, 0));
    ListOrganizationsRequest request;
    request.limit = limit;
    EXPECT_TRUE(idsOf(request).empty());
    EXPECT_EQ(targets().back(), "organizations?limit=500");
  }
}

TEST_F(PagesTest, BeginAtTheRequestsOffset) {
  answer(organizations(8, 1, 8));
  ListOrganizationsRequest request;
  request.offset = 7;
  EXPECT_EQ(idsOf(request), (std::vector<std::string>{"org_8"}));
  EXPECT_EQ(targets(), (std::vector<std::string>{"organizations?limit=500&offset=7"}));
}

TEST_F(PagesTest, GoOnBehindTheLastItemWhereTheListHasACursor) {
  answer(users(1, 2));
  answer(users(3, 1));
  answer("[]");
  GetUserListRequest request;
  request.query = "ann";
  EXPECT_EQ(idsOf(request), (std::vector<std::string>{"user_1", "user_2", "user_3"}));
  EXPECT_EQ(targets(),
            (std::vector<std::string>{"users?query=ann&limit=500", "users?query=ann&limit=500&starting_after=user_2",
                                      "users?query=ann&limit=500&starting_after=user_3"}));
}

TEST_F(PagesTest, GoByOffsetWhereTheOrderOrAnOffsetForbidsTheCursor) {
  answer(users(1, 2));
  answer("[]");
  GetUserListRequest request;
  request.orderBy = "-last_active_at";
  EXPECT_EQ(idsOf(request).size(), 2U);
  EXPECT_EQ(targets().back(), "users?order_by=-last_active_at&limit=500&offset=2");

  answer(users(5, 1));
  answer("[]");
  request = {};
  request.offset = 4;
  EXPECT_EQ(idsOf(request).size(), 1U);
  EXPECT_EQ(targets().back(), "users?limit=500&offset=5");
}

TEST_F(PagesTest, SendNothingBeforeBegin) {
  const auto client = sdk();
  auto pages = client.pages(ListOrganizationsRequest());
  EXPECT_TRUE(fake->exchanges().empty());
  answer(organizations(1, 1, 1));
  EXPECT_EQ(pages.begin()->id, "org_1");
  EXPECT_EQ(pages.begin()->id, "org_1") << "begin stays where the range is";
  EXPECT_EQ(pages.page().totalCount, 1);
  EXPECT_EQ(fake->exchanges().size(), 1U);
}

TEST_F(PagesTest, TellOfEachPageWhatCouldNotBeRead) {
  answer(R"({"data":[{"id":"org_1","name":7}],"total_count":1})");
  const auto client = sdk();
  auto pages = client.pages(ListOrganizationsRequest());
  ASSERT_NE(pages.begin(), pages.end());
  EXPECT_EQ(std::count(pages.page().unread.begin(), pages.page().unread.end(), "data[0].name"), 1);
}

TEST_F(PagesTest, TellInAnErrorAtWhichOffsetItHappened) {
  answer(organizations(1, 2, 9));
  fake->reply(404, R"({"errors":[{"code":"resource_not_found","message":"gone","long_message":"gone"}]})");
  const auto error = errorOf<errors::ClerkException>([&] { idsOf(ListOrganizationsRequest()); });
  EXPECT_NE(std::string(error.what()).find("ListOrganizations at offset 2: status 404"), std::string::npos)
      << error.what();
}

TEST_F(PagesTest, AskForTheSamePageAgainAfterAnError) {
  answer(organizations(1, 1, 3));
  fake->reply(404, backend_testing::errorJson("resource_not_found", "gone"));
  answer(organizations(2, 2, 3));
  const auto client = sdk();
  auto pages = client.pages(ListOrganizationsRequest());
  std::vector<std::string> ids;
  const auto takeAll = [&] {
    for (const auto& organization : pages) ids.push_back(organization.id);
  };
  EXPECT_THROW(takeAll(), errors::ClerkException);
  takeAll();
  EXPECT_EQ(ids, (std::vector<std::string>{"org_1", "org_2", "org_3"}));
  takeAll();
  EXPECT_EQ(fake->exchanges().size(), 3U) << "at the end, nothing more is asked for";
}

TEST_F(PagesTest, RefuseALimitBelowOneAndANegativeOffset) {
  ListOrganizationsRequest request;
  request.limit = 0;
  EXPECT_THROW(idsOf(request), std::invalid_argument);
  request = {};
  request.offset = -1;
  EXPECT_THROW(idsOf(request), std::invalid_argument);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(PagesTest, EndRatherThanOverflowTheOffset) {
  answer(organizations(1, 2, std::nullopt));
  ListOrganizationsRequest request;
  request.offset = std::numeric_limits<std::int64_t>::max() - 1;
  EXPECT_EQ(idsOf(request).size(), 2U);
  EXPECT_EQ(fake->exchanges().size(), 1U);
}

TEST_F(PagesTest, EndWithAnErrorWhenTheyAreCancelled) {
  answer(organizations(1, 1, 5));
  CancellationSource source;
  RequestOptions options;
  options.cancellation = source.token();
  const auto client = sdk();
  auto pages = client.pages(ListOrganizationsRequest(), options);
  auto at = pages.begin();
  source.cancel();
  EXPECT_THROW(++at, errors::CancelledException);
}

TEST_F(PagesTest, KeepTheClientAlive) {
  answer(organizations(1, 1, 1));
  auto client = std::make_unique<ClerkBackend>(sdk());
  auto pages = client->pages(ListOrganizationsRequest());
  client.reset();
  EXPECT_EQ(pages.begin()->id, "org_1");
}

TEST_F(PagesTest, LetItemsBeMovedOut) {
  answer(organizations(1, 1, 1));
  const auto client = sdk();
  auto pages = client.pages(ListOrganizationsRequest());
  const components::Organization taken = std::move(*pages.begin());
  EXPECT_EQ(taken.id, "org_1");
}

}  // namespace
}  // namespace clerk::backend
