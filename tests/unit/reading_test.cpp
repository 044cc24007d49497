#include "reading_fixture.hpp"

#include <limits>

namespace clerk::backend {
namespace {

using components::Gadget;
using components::GadgetStatus;
using nlohmann::json;

TEST_F(ReadingTest, TakesEveryKindOfMember) {
  const auto response = read<Gadget>(wholeGadget);
  EXPECT_EQ(response.unread, Unread{});
  const auto& value = response.value;
  EXPECT_EQ(value.id, "g1");
  EXPECT_EQ(value.size, 7);
  EXPECT_EQ(value.ownerId, "u1");
  EXPECT_EQ(value.revoked, false);
  EXPECT_EQ(value.status, GadgetStatus::Ready);
  EXPECT_EQ(value.weight, 1.5);
  EXPECT_TRUE(value.active);
  EXPECT_EQ(value.label, "l");
  EXPECT_EQ(value.metadata, json::parse(R"({"a":[1,"two",null]})"));
  EXPECT_EQ(value.part, (components::GadgetPart{"p", 2, {"x", "y"}, some({{"d", -1}})}));
  EXPECT_EQ(value.tags, std::vector<std::string>{"t"});
  EXPECT_EQ(value.labels, (std::map<std::string, std::string>{{"a", "b"}}));
  EXPECT_EQ(value.note, "n");
  EXPECT_EQ(value.count, 3);
  EXPECT_EQ(value.ratio, 0.25);
  EXPECT_EQ(value.visible, true);
  EXPECT_EQ(value.formerStatus, GadgetStatus(GadgetStatus::Broken));
  EXPECT_EQ(value.extra, json::parse("[false]"));
  EXPECT_EQ(value.spare, (components::GadgetPart{"s", 0, {}, {}}));
  EXPECT_EQ(value.sizes, (std::vector<std::int64_t>{1, -2}));
  EXPECT_EQ(value.ratios, (std::vector<double>{0.5, 2}));
  EXPECT_EQ(value.statuses, (std::vector<GadgetStatus>{GadgetStatus::Ready, GadgetStatus("new")}));
  EXPECT_EQ(value.parts, (std::vector<components::GadgetPart>{{"q", 1, {}, {}}, {"r", 2, {"z"}, {}}}));
  EXPECT_EQ(value.counts, (std::map<std::string, std::int64_t>{{"c", 4}}));
  EXPECT_EQ(value.partsByName, (std::map<std::string, components::GadgetPart>{{"m", {"m", 5, {}, {}}}}));
  EXPECT_EQ(value.aliases, (std::map<std::string, std::optional<std::string>>{{"x", "y"}, {"z", std::nullopt}}));
  EXPECT_EQ(value.settings, (components::GadgetSettings{"fast", 9, true, {{"color", "red"}}}));
}

TEST_F(ReadingTest, WhatIsStrictMustBeThereAndFit) {
  for (const char* name : {"id", "size", "owner_id"}) {
    auto without = gadget;
    without.erase(name);
    EXPECT_NE(refusalOf<Gadget>(without.dump()).find("field " + std::string(name) + " is missing"), std::string::npos);
    auto wrong = gadget;
    wrong[name] = json::array();
    EXPECT_NE(refusalOf<Gadget>(wrong.dump()).find("field " + std::string(name) + " is of the wrong type"),
              std::string::npos);
  }
  for (const char* name : {"id", "size"}) {
    auto null = gadget;
    null[name] = nullptr;
    EXPECT_NE(refusalOf<Gadget>(null.dump()).find("field " + std::string(name)), std::string::npos);
  }
  EXPECT_EQ(read<Gadget>(gadget.dump()).value.ownerId, std::nullopt) << "null where it may be null";
}

TEST_F(ReadingTest, WhatIsStrictIfSetMayBeAbsentOrNullButMustFit) {
  EXPECT_EQ(read<Gadget>(gadget.dump()).value.revoked, std::nullopt);
  gadget["revoked"] = nullptr;
  const auto null = read<Gadget>(gadget.dump());
  EXPECT_EQ(null.value.revoked, std::nullopt);
  EXPECT_EQ(null.unread, Unread{});
  gadget["revoked"] = true;
  EXPECT_EQ(read<Gadget>(gadget.dump()).value.revoked, true);
  for (const json& wrong : {json("true"), json(1), json::array(), json::object()}) {
    gadget["revoked"] = wrong;
    EXPECT_NE(refusalOf<Gadget>(gadget.dump()).find("field revoked is of the wrong type"), std::string::npos) << wrong;
  }
}

TEST_F(ReadingTest, WhatWasPromisedAndIsMissingOrNullIsToldAndKeepsItsDefault) {
  for (const char* name : {"status", "weight", "active", "part", "tags", "labels"}) {
    auto changed = gadget;
    changed.erase(name);
    EXPECT_EQ(read<Gadget>(changed.dump()).unread, Unread{name});
    changed[name] = nullptr;
    EXPECT_EQ(read<Gadget>(changed.dump()).unread, Unread{name});
  }
  for (const char* name : {"label", "metadata"}) {
    auto without = gadget;
    without.erase(name);
    EXPECT_EQ(read<Gadget>(without.dump()).unread, Unread{name});
  }
  const auto value = read<Gadget>(R"({"id":"g","size":1,"owner_id":null})").value;
  Gadget defaults;
  defaults.id = "g";
  defaults.size = 1;
  EXPECT_EQ(value, defaults);
}

TEST_F(ReadingTest, WhatMayBeAbsentIsNotToldWhereItIs) {
  EXPECT_EQ(read<Gadget>(gadget.dump()).unread, Unread{});
  for (const char* name : {"label", "count", "spare", "owner"}) gadget[name] = nullptr;
  const auto response = read<Gadget>(gadget.dump());
  EXPECT_EQ(response.unread, Unread{}) << "null where it may be null";
  EXPECT_EQ(response.value.count, std::nullopt);
  EXPECT_EQ(response.value.spare, std::nullopt);
  EXPECT_EQ(response.value.owner, std::nullopt);
}

TEST_F(ReadingTest, ANullThatIsNotExpectedReadsAsNotSet) {
  const auto expected = read<Gadget>(gadget.dump()).value;
  for (const char* name : {"note", "ratio", "visible", "former_status", "extra", "sizes", "ratios", "statuses", "parts",
                           "counts", "parts_by_name", "aliases", "settings", "owners", "key"}) {
    gadget[name] = nullptr;
  }
  EXPECT_EQ(read<Gadget>(gadget.dump()).value, expected);
}

TEST_F(ReadingTest, WhatIsOfAnotherTypeIsToldAndKeepsItsDefault) {
  const auto expected = read<Gadget>(gadget.dump()).value;
  const std::pair<const char*, std::vector<json>> cases[] = {
      {"note", {5, true, json::array(), json::object()}},
      {"count", {"3", 3.5, true, json::array(), json::object()}},
      {"ratio", {"0.5", false, json::array(), json::object()}},
      {"visible", {"true", 0, json::array()}},
      {"former_status", {1, json::array({"ready"})}},
      {"spare", {"s", 1, json::array(), json::array({json::object()})}},
      {"sizes", {"1", 1, json::object(), {{"0", 1}}}},
      {"ratios", {"1", 1, json::object()}},
      {"statuses", {"ready", json::object()}},
      {"parts", {"p", json::object(), json::parse(R"({"name":"p","amount":1,"tags":[]})")}},
      {"counts", {1, json::array(), "c"}},
      {"parts_by_name", {1, json::array(), "c"}},
      {"aliases", {1, json::array(), "c"}},
      {"settings", {1, json::array(), "c"}},
      {"owners", {1, json::object(), "c"}},
  };
  for (const auto& [name, values] : cases) {
    for (const auto& value : values) {
      auto changed = gadget;
      changed[name] = value;
      const auto response = read<Gadget>(changed.dump());
      EXPECT_EQ(response.unread, Unread{name}) << value;
      EXPECT_EQ(response.value, expected) << name << value;
    }
  }
  for (const char* name : {"status", "label", "part", "tags", "labels"}) {
    auto changed = gadget;
    changed[name] = 5;
    EXPECT_EQ(read<Gadget>(changed.dump()).unread, Unread{name});
  }
}

TEST_F(ReadingTest, AListOrAMapOfTheWholeAnswerMustBeOne) {
  EXPECT_NE(refusalOf<std::vector<Gadget>>("{}").find("not an array"), std::string::npos);
  EXPECT_NE(refusalOf<std::vector<Gadget>>("null").find("not an array"), std::string::npos);
  EXPECT_NE(refusalOf<Gadget>("[]").find("not an object"), std::string::npos);
  EXPECT_NE(refusalOf<Gadget>("\"text\"").find("not an object"), std::string::npos);
  EXPECT_EQ(read<std::vector<Gadget>>(" [ ] ").value.size(), 0U);
  EXPECT_EQ(read<std::vector<Gadget>>("[" + gadget.dump() + "," + wholeGadget + "]").value.at(1).note, "n");
}

TEST_F(ReadingTest, FreeFormAnswersAreTakenWhateverTheirType) {
  for (const char* text : {"null", "true", "5", "-1.5", "\"text\"", "[]", "{}", "[1,[2,{\"a\":[]}]]"}) {
    EXPECT_EQ(read<json>(text).value, json::parse(text));
  }
}

}  // namespace
}  // namespace clerk::backend
