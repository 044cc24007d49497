#include "reading_fixture.hpp"

#include <algorithm>
#include <set>

namespace clerk::backend {
namespace {

using components::Gadget;
using components::GadgetPart;
using nlohmann::json;

// The promised members of a gadget, and these.
std::string with(const json& gadget, const std::string& members) {
  auto text = gadget.dump();
  text.insert(text.size() - 1, "," + members);
  return text;
}

TEST_F(ReadingTest, TellsThePathOfWhatItCouldNotRead) {
  gadget["part"]["amount"] = "many";
  gadget["parts"] = json::parse(R"([{"name":"q","amount":1,"tags":[]},{"name":"r","amount":false}])");
  gadget["parts_by_name"] = json::parse(R"({"m":{"name":"m","amount":1,"tags":5}})");
  gadget["settings"] = json::parse(R"({"mode":"fast","level":1})");
  gadget["owners"] = json::parse(R"([{"object":"gadget_team","id":"t1","seats":"x"}])");
  gadget["labels"] = json::parse(R"({"a":5,"b":"kept"})");
  auto response = read<Gadget>(gadget.dump());
  std::sort(response.unread.begin(), response.unread.end());
  EXPECT_EQ(response.unread, (Unread{"labels.a", "owners[0].seats", "part.amount", "parts[1].amount", "parts[1].tags",
                                     "parts_by_name.m.tags"}));
  EXPECT_EQ(response.value.parts.at(1).name, "r");
  EXPECT_EQ(response.value.labels, (std::map<std::string, std::string>{{"b", "kept"}}));
}

TEST_F(ReadingTest, TellsPathsFromTheRootOfAList) {
  auto other = gadget;
  other["tags"] = {1};
  EXPECT_EQ(read<std::vector<Gadget>>(json{gadget, other}.dump()).unread, Unread{"[1].tags"});
  other.erase("id");
  EXPECT_NE(refusalOf<std::vector<Gadget>>(json{gadget, other}.dump()).find("[1].id is missing"), std::string::npos);
}

TEST_F(ReadingTest, AnEntryWithoutANameHasAPathOfItsOwn) {
  gadget["labels"] = json::parse(R"({"":5})");
  gadget["parts_by_name"] = json::parse(R"({"":{"name":"m","amount":"x","tags":[]}})");
  EXPECT_EQ(read<Gadget>(gadget.dump()).unread, (Unread{R"(labels[""])", R"(parts_by_name[""].amount)"}));
  EXPECT_EQ((read<std::map<std::string, std::string>>(R"({"":5})").unread), Unread{R"([""])"});
}

TEST_F(ReadingTest, TellsAtMostAHundredPaths) {
  gadget["parts"] = json::array();
  for (int index = 0; index < 150; ++index) gadget["parts"].push_back({{"name", "p"}, {"amount", ""}, {"tags", {"t"}}});
  const auto response = read<Gadget>(gadget.dump());
  ASSERT_EQ(response.unread.size(), 100U);
  EXPECT_EQ(response.unread.front(), "parts[0].amount");
  EXPECT_EQ(response.unread.back(), "parts[99].amount");
  EXPECT_EQ(response.value.parts.size(), 150U);
}

TEST_F(ReadingTest, PathsHoldNoControlCharactersAndAreBounded) {
  gadget["labels"] = {{"a\n\u00e9", 1}, {std::string(1000, 'n'), 2}};
  for (const auto& path : read<Gadget>(gadget.dump()).unread) {
    EXPECT_LT(path.size(), 200U);
    EXPECT_TRUE(std::all_of(path.begin(), path.end(), [](char c) { return c >= ' ' && c <= '~'; })) << path;
  }
}

TEST_F(ReadingTest, AListIsReadWholeOrNotAtAll) {
  gadget["tags"] = {"a", 5, "c"};
  gadget["sizes"] = {1, 2, "3"};
  gadget["ratios"] = {1.5, nullptr};
  gadget["parts"] = json::parse(R"([{"name":"q","amount":1,"tags":[]},{"amount":1,"tags":[]}])");
  const auto response = read<Gadget>(gadget.dump());
  EXPECT_TRUE(response.value.tags.empty());
  EXPECT_TRUE(response.value.sizes.empty());
  EXPECT_TRUE(response.value.ratios.empty());
  EXPECT_TRUE(response.value.parts.empty());
  EXPECT_EQ(std::set<std::string>(response.unread.begin(), response.unread.end()),
            (std::set<std::string>{"tags", "sizes", "ratios", "parts"}));
}

TEST_F(ReadingTest, AMissingStrictMemberOfANestedModelCostsThatModelOnly) {
  gadget["part"].erase("name");
  gadget["spare"] = {{"name", nullptr}, {"amount", 5}};
  const auto response = read<Gadget>(gadget.dump());
  EXPECT_EQ(response.value.part, GadgetPart{});
  EXPECT_EQ(response.value.spare, std::nullopt);
  EXPECT_EQ(std::set<std::string>(response.unread.begin(), response.unread.end()),
            (std::set<std::string>{"part", "spare"}));
}

TEST_F(ReadingTest, TheReasonOfARefusalIsThatOfTheStrictMember) {
  // An entry of a map that lacks something strict is left out; what is refused is the id.
  gadget["parts_by_name"] = json::parse(R"({"m":{"amount":1}})");
  auto text = with(gadget, R"("id":5)");
  const auto why = refusalOf<Gadget>(text);
  EXPECT_NE(why.find("field id is of the wrong type"), std::string::npos) << why;
}

TEST_F(ReadingTest, TheLastOfSeveralMembersOfOneNameCounts) {
  const auto response = read<Gadget>(
      with(gadget, R"("id":5,"id":"g2","status":7,"status":"broken","active":false,"label":"a","label":"b","count":1,
      "count":null,"metadata":{"b":2},"tags":["u","v"],"tags":["w"],"labels":{"c":"d"},"sizes":"x","sizes":[1,2],"sizes":[3],
      "spare":{"name":"s","amount":1,"tags":["t"],"data":1},"spare":{"name":"s2","amount":0,"tags":[]},
      "part":{"name":"p2","amount":0,"tags":[]},"extra":{"a":1},"extra":[2],"key":{"digits":"1"},"key":5)"));
  EXPECT_EQ(response.unread, Unread{});
  const auto& value = response.value;
  EXPECT_EQ(value.id, "g2");
  EXPECT_EQ(value.status.value(), "broken");
  EXPECT_FALSE(value.active);
  EXPECT_EQ(value.label, "b");
  EXPECT_EQ(value.count, std::nullopt);
  EXPECT_EQ(value.metadata, (json{{"b", 2}}));
  EXPECT_EQ(value.tags, std::vector<std::string>{"w"});
  EXPECT_EQ(value.labels, (std::map<std::string, std::string>{{"c", "d"}}));
  EXPECT_EQ(value.sizes, std::vector<std::int64_t>{3});
  EXPECT_EQ(value.spare, (GadgetPart{"s2", 0, {}, {}}));
  EXPECT_EQ(value.part, (GadgetPart{"p2", 0, {}, {}}));
  EXPECT_EQ(value.extra, json{2});
  EXPECT_EQ(std::get<json>(value.key.value()), 5);
}

TEST_F(ReadingTest, TheLastOfSeveralMembersCountsAlsoWhereItDoesNotFit) {
  const auto response = read<Gadget>(
      with(gadget, R"("label":5,"tags":{},"note":"n","note":5,"spare":{"name":"s","amount":1,"tags":[]},"spare":1)"));
  EXPECT_EQ(response.value.label, std::nullopt);
  EXPECT_TRUE(response.value.tags.empty());
  EXPECT_EQ(response.value.note, std::nullopt);
  EXPECT_EQ(response.value.spare, std::nullopt);
  EXPECT_EQ(std::set<std::string>(response.unread.begin(), response.unread.end()),
            (std::set<std::string>{"label", "tags", "note", "spare"}));
  EXPECT_NE(refusalOf<Gadget>(with(gadget, R"("id":null)")).find("id"), std::string::npos);
}

TEST_F(ReadingTest, WhatALaterMemberReplacesIsNotTold) {
  for (const char* members :
       {R"("spare":{"name":"s","amount":"x","tags":5},"spare":{"name":"s","amount":1,"tags":[]})",
        R"("labels":{"a":1,"a":"b"})", R"("labels":{"a":1,"\u0061":"b"})",
        R"("parts_by_name":{"m":{"name":"a","amount":"x","tags":[]},"m":{"name":"b","amount":1,"tags":[]}})",
        R"("parts_by_name":{"m":{},"m":{"name":"b","amount":1,"tags":[]}})",
        R"("settings":{"mode":"m","x":1e400,"x":1})", R"("owners":[{"object":"gadget_team","id":"t"}],"owners":[])"}) {
    EXPECT_EQ(read<Gadget>(with(gadget, members)).unread, Unread{}) << members;
  }
  EXPECT_EQ(read<Gadget>(with(gadget, R"("labels":{"a":1,"ab":1,"a":"b"})")).unread, Unread{"labels.ab"});
}

TEST_F(ReadingTest, WhatIsToldOfAnotherMemberOfASimilarNameStays) {
  const std::string same(64, 'n');
  EXPECT_EQ(
      read<Gadget>(with(gadget, "\"labels\":{\"" + same + "1\":5,\"" + same + "2\":5,\"" + same + "1\":\"a\"}")).unread,
      Unread{"labels." + same});
  for (const std::string name : {"a.b", "a[0]", "a "}) {
    const auto text = with(gadget, R"("labels":{"a":5,")" + name + R"(":5,"c":5,"a":"x"})");
    EXPECT_EQ(read<Gadget>(text).unread, (Unread{"labels." + name, "labels.c"}));
  }
}

TEST_F(ReadingTest, WhatIsToldFollowsEachReplacement) {
  const auto text =
      with(gadget, R"("parts_by_name":{"m":{"name":"a","amount":"x","tags":5},"n":{"name":"b","amount":"x",
      "tags":[]},"m":{"name":"c","amount":1,"tags":5},"o":{},"n":{"name":"d","amount":1,"tags":[]},"m":{}},"note":5)");
  EXPECT_EQ(read<Gadget>(text).unread, (Unread{"parts_by_name.o", "parts_by_name.m", "note"}));
}

TEST_F(ReadingTest, TheLastOfSeveralEntriesOfAMapCounts) {
  const auto value =
      read<Gadget>(with(gadget, R"("counts":{"a":1,"b":2,"a":3},"parts_by_name":{"m":{"name":"x","amount":1,
      "tags":["t"]},"m":{"name":"y","amount":0,"tags":[]}},"settings":{"mode":"a","x":1,"x":2,"mode":"b"})"))
          .value;
  EXPECT_EQ(value.counts, (std::map<std::string, std::int64_t>{{"a", 3}, {"b", 2}}));
  EXPECT_EQ(value.partsByName.at("m"), (GadgetPart{"y", 0, {}, {}}));
  EXPECT_EQ(value.settings, (components::GadgetSettings{"b", {}, {}, {{"x", 2}}}));
}

TEST_F(ReadingTest, MembersMayComeInAnyOrder) {
  const auto expected = read<Gadget>(wholeGadget).value;
  const auto whole = nlohmann::ordered_json::parse(wholeGadget);
  auto reversed = nlohmann::ordered_json::object();
  std::vector<std::string> names;
  for (const auto& each : whole.items()) names.push_back(each.key());
  for (std::size_t step : {names.size() - 1, std::size_t{7}, std::size_t{11}}) {
    auto shuffled = nlohmann::ordered_json::object();
    for (std::size_t at = 0; at < names.size(); ++at) {
      const auto& name = names[(at * step) % names.size()];
      shuffled[name] = whole[name];
    }
    ASSERT_EQ(shuffled.size(), names.size()) << "every member is there";
    EXPECT_EQ(read<Gadget>(shuffled.dump()).value, expected);
  }
}

TEST_F(ReadingTest, NamesMayBeWrittenWithEscapes) {
  const auto value =
      read<Gadget>(with(gadget, R"("\u0069d":"g2","\u0070\u0061rt":{"n\u0061me":"p2","amount":1,"tags":[]},
      "labels":{"\u0061\n\"":"q\u0022"},"settings":{"m\u006fde":"m","o\u0074her":1})"))
          .value;
  EXPECT_EQ(value.id, "g2");
  EXPECT_EQ(value.part.name, "p2");
  EXPECT_EQ(value.labels, (std::map<std::string, std::string>{{"a\n\"", "q\""}}));
  EXPECT_EQ(value.settings, (components::GadgetSettings{"m", {}, {}, {{"other", 1}}}));
}

TEST_F(ReadingTest, NamesThatOnlyResembleAFieldAreOthers) {
  const auto response = read<Gadget>(with(gadget, R"("ID":1,"id ":1,"i":1,"idd":1,"":1,"i\u0064\u0000":1)"));
  EXPECT_EQ(response.value.id, "g1");
  EXPECT_EQ(response.unread, Unread{});
}

TEST_F(ReadingTest, AKnownScalarOfAnotherTypeIsWrittenAsItCame) {
  using components::GadgetSettings;
  const auto written = [this](const GadgetSettings& settings) {
    fake->reply(200, "{\"mode\":\"\"}");
    client.call(operations::CarryRequest<GadgetSettings>{settings});
    return fake->exchanges().back().request.body;
  };
  const std::string text = R"({"level":"high","mode":5,"x":[]})";
  auto settings = read<GadgetSettings>(text).value;
  EXPECT_EQ(written(settings), text);
  EXPECT_EQ(read<GadgetSettings>(text).value, settings);
  settings.mode = "fast";
  EXPECT_THROW(written(settings), std::invalid_argument) << "which of the two is meant?";
  settings.additionalProperties.erase("mode");
  EXPECT_EQ(written(settings), R"({"mode":"fast","level":"high","x":[]})");
}

TEST_F(ReadingTest, AKnownScalarOfAnotherTypeIsKeptAmongTheOtherMembers) {
  const auto value = read<Gadget>(with(gadget, R"("settings":{"mode":5,"level":"high","locked":null,"x":[]})")).value;
  EXPECT_EQ(value.settings.mode, "");
  EXPECT_EQ(json(value.settings.additionalProperties), json::parse(R"({"mode":5,"level":"high","x":[]})"));
}

}  // namespace
}  // namespace clerk::backend
