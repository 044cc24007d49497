#include "reading_fixture.hpp"

namespace clerk::backend {
namespace {

using components::GadgetBadge;
using components::GadgetKey;
using components::GadgetOwner;
using components::GadgetPin;
using components::GadgetTeam;
using components::GadgetUser;
using nlohmann::json;

TEST_F(ReadingTest, AUnionIsTheModelThatItsObjectNames) {
  const auto user = read<GadgetOwner>(R"({"id":"u1","email":"a@b.test","object":"gadget_user"})");
  EXPECT_EQ(std::get<GadgetUser>(user.value), (GadgetUser{"gadget_user", "u1", "a@b.test"}));
  EXPECT_EQ(user.unread, Unread{});
  const auto team =
      read<GadgetOwner>(R"({"object":"gadget_team","id":"t1","seats":5,"more":[{"object":"gadget_user"}]})");
  EXPECT_EQ(std::get<GadgetTeam>(team.value), (GadgetTeam{"gadget_team", "t1", 5}));
}

TEST_F(ReadingTest, TheLastOfSeveralObjectMembersNamesTheModel) {
  const auto text = R"({"object":"gadget_user","id":"u1","object":"gadget_team","seats":1,"id":"t1"})";
  EXPECT_EQ(std::get<GadgetTeam>(read<GadgetOwner>(text).value), (GadgetTeam{"gadget_team", "t1", 1}));
}

TEST_F(ReadingTest, AUnionWithoutATagIsTheModelWhoseStrictMembersAreAllThere) {
  EXPECT_EQ(std::get<GadgetPin>(read<GadgetKey>(R"({"digits":"12"})").value), GadgetPin{"12"});
  EXPECT_EQ(std::get<GadgetBadge>(read<GadgetKey>(R"({"color":"red","doors":["a"],"serial":7})").value),
            (GadgetBadge{7, "red", {"a"}}));
  const auto promised = read<GadgetKey>(R"({"color":"red","serial":7})");
  EXPECT_EQ(std::get<GadgetBadge>(promised.value), (GadgetBadge{7, "red", {}}));
  EXPECT_EQ(promised.unread, Unread{"doors"});
}

TEST_F(ReadingTest, EscapesInNamesAndTagsMakeNoDifference) {
  const auto pin = read<GadgetKey>(R"({"\u0064igits":"12"})").value;
  ASSERT_TRUE(std::holds_alternative<GadgetPin>(pin));
  EXPECT_EQ(std::get<GadgetPin>(pin), GadgetPin{"12"});
  for (const char* object : {R"("object":"gadget\u005fteam")", R"("\u006fbject":"gadget_team")"}) {
    const auto team = read<GadgetOwner>("{" + std::string(object) + R"(,"id":"t1","seats":1})").value;
    ASSERT_TRUE(std::holds_alternative<GadgetTeam>(team)) << object;
    EXPECT_EQ(std::get<GadgetTeam>(team), (GadgetTeam{"gadget_team", "t1", 1}));
  }
}

TEST_F(ReadingTest, AUnionThatIsNoneOfItsModelsIsKeptAsJson) {
  for (const char* text : {R"({})", R"({"serial":7})", R"({"color":"red"})", R"({"a":{"digits":"1"}})",
                           R"([{"digits":"1"}])", R"("digits")", "5", "1.5", "true", "[]"}) {
    const auto response = read<GadgetKey>(text);
    ASSERT_TRUE(std::holds_alternative<json>(response.value)) << text;
    EXPECT_EQ(std::get<json>(response.value), json::parse(text));
    EXPECT_EQ(response.unread, Unread{}) << text;
  }
  for (const char* text : {R"({"object":"robot","serial":1})", R"({"object":"gadget_user","email":"a@b.test"})",
                           R"({"object":5,"x":[1,{"y":"\n"}]})"}) {
    const auto response = read<GadgetOwner>(text);
    ASSERT_TRUE(std::holds_alternative<json>(response.value)) << text;
    EXPECT_EQ(std::get<json>(response.value), json::parse(text));
    EXPECT_EQ(response.unread, Unread{}) << text;
  }
}

TEST_F(ReadingTest, AUnionWhoseStrictMemberIsOfAnotherTypeIsKeptAsJson) {
  const auto text = R"({"object":"gadget_user","id":5,"email":"\u0061@b.test"})";
  const auto response = read<GadgetOwner>(text);
  ASSERT_TRUE(std::holds_alternative<json>(response.value));
  EXPECT_EQ(std::get<json>(response.value), json::parse(text));
  for (const char* key : {R"({"digits":5})", R"({"serial":"7","color":"red"})", R"({"serial":7.5,"color":"red"})"}) {
    const auto other = read<GadgetKey>(key);
    ASSERT_TRUE(std::holds_alternative<json>(other.value)) << key;
    EXPECT_EQ(std::get<json>(other.value), json::parse(key));
  }
  gadget["owners"] = {json::parse(text), {{"object", "gadget_team"}, {"id", "t1"}, {"seats", 2}}};
  EXPECT_EQ(read<components::Gadget>(gadget.dump()).value.owners.size(), 2U) << "a list with it is read";
}

TEST_F(ReadingTest, AnObjectOfAnUnknownNameIsNoneOfTheModelsThatHaveOne) {
  const auto text = R"({"object":"gadget_robot","id":"r1","email":"a@b.test","seats":1})";
  const auto response = read<GadgetOwner>(text);
  ASSERT_TRUE(std::holds_alternative<json>(response.value));
  EXPECT_EQ(std::get<json>(response.value), json::parse(text));
}

TEST_F(ReadingTest, ANullUnionIsNotOneOfItsModels) {
  const auto response = read<std::vector<GadgetOwner>>("[null]");
  ASSERT_TRUE(std::holds_alternative<json>(response.value.at(0)));
  EXPECT_TRUE(std::get<json>(response.value.at(0)).is_null());
  gadget["owner"] = nullptr;
  gadget["key"] = nullptr;
  const auto value = read<components::Gadget>(gadget.dump()).value;
  EXPECT_EQ(value.owner, std::nullopt);
  EXPECT_EQ(value.key, std::nullopt);
}

TEST_F(ReadingTest, AUnionThatNoJsonValueCanHoldIsToldAndLeftOut) {
  gadget["owner"] = {{"object", "robot"}, {"n", 0}};
  auto text = gadget.dump();
  text.replace(text.find("\"n\":0"), 5, "\"n\":1e400");
  const auto response = read<components::Gadget>(text);
  EXPECT_EQ(response.value.owner, std::nullopt);
  EXPECT_EQ(response.unread, Unread{"owner"});
}

TEST_F(ReadingTest, EachElementOfAListOfUnionsIsReadByItself) {
  gadget["owners"] = json::parse(R"([{"object":"gadget_team","id":"t1","seats":2},5,{"object":"gadget_user","id":"u1",
      "email":"e"},null,{"object":"robot"}])");
  const auto response = read<components::Gadget>(gadget.dump());
  EXPECT_EQ(response.unread, Unread{});
  EXPECT_EQ(response.value.owners,
            (std::vector<GadgetOwner>{GadgetTeam{"gadget_team", "t1", 2}, json(5), GadgetUser{"gadget_user", "u1", "e"},
                                      json(), json{{"object", "robot"}}}));
}

TEST_F(ReadingTest, ANullWhereAUnionIsAlwaysThereIsKeptAsJson) {
  const auto response = read<components::GadgetRoom>(R"({"name":"hall","owner":null})");
  EXPECT_EQ(response.value.owner, GadgetOwner(json()));
  EXPECT_EQ(response.unread, Unread{"owner"}) << "it was promised";
}

TEST_F(ReadingTest, AUnionIsWrittenAsWhatItHolds) {
  const std::pair<GadgetOwner, const char*> cases[] = {
      {GadgetTeam{"gadget_team", "t1", 2}, R"({"object":"gadget_team","id":"t1","seats":2})"},
      {json{{"object", "robot"}}, R"({"object":"robot"})"},
      {json(), "null"}};
  for (const auto& [owner, expected] : cases) {
    fake->reply(200, "5");
    client.call(operations::CarryRequest<GadgetOwner>{owner});
    EXPECT_EQ(fake->exchanges().back().request.body, expected);
  }
}

}  // namespace
}  // namespace clerk::backend
