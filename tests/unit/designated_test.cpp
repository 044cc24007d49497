#include "sdk_fixture.hpp"

#include "gadgets/operations.hpp"

namespace clerk::backend {
namespace {

class DesignatedTest : public SdkTest {
 protected:
  std::string sentBody() const { return fake->exchanges().back().request.body; }
};

TEST_F(DesignatedTest, ABodySaysWhatIsSetWhatIsClearedAndNothingElse) {
  fake->reply(200, R"({"id":"g1","size":1,"owner_id":null})");
  sdk().call(operations::UpdateGadgetRequest{.gadgetId = "g1",
                                             .requestBody = {.name = "n",
                                                             .size = nullptr,
                                                             .active = false,
                                                             .status = components::GadgetStatus::Broken,
                                                             .publicMetadata = {{"plan", "pro"}},
                                                             .tags = {"a", "b"},
                                                             .part = components::GadgetPart{.name = "p", .tags = {"t"}},
                                                             .counts = {{"a", 1}}}});
  EXPECT_EQ(
      sentBody(),
      R"({"name":"n","size":null,"active":false,"status":"broken","public_metadata":{"plan":"pro"},"tags":["a","b"],)"
      R"("part":{"name":"p","amount":0,"tags":["t"]},"counts":{"a":1}})");
}

TEST_F(DesignatedTest, AQueryIsWrittenInPlace) {
  fake->reply(200, "[]");
  sdk().call(operations::ListGadgetsRequest{.scope = "mine", .active = true, .limit = 5});
  EXPECT_EQ(fake->exchanges().back().request.url, "https://api.clerk.com/v1/gadgets?scope=mine&active=true&limit=5");
}

TEST_F(DesignatedTest, ARawRequestIsWrittenInPlace) {
  fake->reply(200, R"({"a":[1]})");
  const auto response = sdk().call(operations::RawRequest{.method = "POST",
                                                          .path = "/something_new/{id}",
                                                          .parameters = {{"id", "a/b"}},
                                                          .query = {{"deep", "yes"}},
                                                          .body = {{"plan", "pro"}, {"seats", 5}}});
  EXPECT_EQ(fake->exchanges().back().request.url, "https://api.clerk.com/v1/something_new/a%2Fb?deep=yes");
  EXPECT_EQ(sentBody(), R"({"plan":"pro","seats":5})");
  EXPECT_EQ(response.body.at("a").at(0), 1);
}

}  // namespace
}  // namespace clerk::backend
