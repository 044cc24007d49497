#include "reading_fixture.hpp"

#include <algorithm>

namespace clerk::backend {
namespace {

using components::Gadget;
using nlohmann::json;
using operations::UpdateGadgetRequestBody;

constexpr std::size_t mebibyte = std::size_t{1} << 20U;

std::string repeated(std::string_view text, std::size_t size) {
  std::string result;
  while (result.size() < size) result += text;
  return result;
}

std::string nested(std::size_t levels, const std::string& open, const std::string& close,
                   const std::string& innermost) {
  return repeated(open, levels * open.size()) + innermost + repeated(close, levels * close.size());
}

TEST_F(ReadingTest, NothingThatIsValidInAMemberThatItDoesNotKnowMatters) {
  const auto expected = read<Gadget>(gadget.dump()).value;
  for (const std::string& unknown :
       {std::string("1e400"), std::string("-99999999999999999999999"), std::string(400, '9'),
        "0." + std::string(5000, '1'), std::string(R"("\ud83d")"), std::string(R"({"\udead":1,"\ud800":2})"),
        std::string(R"("\u0000")"), nested(100'000, "[", "]", ""), nested(100'000, "{\"a\":", "}", "1"),
        nested(50'000, "[{\"id\":[", "]}]", "null"), "[" + repeated("{\"id\":1},", mebibyte) + "0]",
        "\"" + std::string(mebibyte, 'x') + "\""}) {
    for (const std::string where : {"{", "\"part\":{"}) {
      auto text = gadget.dump();
      text.insert(text.find(where) + where.size(), "\"added_later\":" + unknown + ",");
      const auto response = read<Gadget>(text);
      EXPECT_EQ(response.value, expected) << unknown.substr(0, 40);
      EXPECT_EQ(response.unread, Unread{}) << unknown.substr(0, 40);
    }
  }
}

TEST_F(ReadingTest, FreeFormMembersAreKeptToADepthOf100) {
  // The gadget is one level itself.
  gadget["metadata"] = json::parse(nested(99, "[", "]", ""));
  EXPECT_EQ(read<Gadget>(gadget.dump()).value.metadata, gadget["metadata"]);
  for (const auto& deeper :
       {nested(100, "[", "]", ""), nested(100, "{\"a\":", "}", "1"), nested(100'000, "[", "]", "")}) {
    auto text = gadget.dump();
    text.replace(text.find(nested(99, "[", "]", "")), 198, deeper);
    const auto response = read<Gadget>(text);
    EXPECT_EQ(response.value.metadata, json());
    EXPECT_EQ(response.unread, Unread{"metadata"});
    EXPECT_EQ(response.value.tags, std::vector<std::string>{"t"});
  }
}

TEST_F(ReadingTest, ModelsInThemselvesAreKeptToADepthOf100) {
  using components::GadgetRoom;
  const auto rooms = [](std::size_t levels) {
    return nested(levels, R"({"name":"","owner":null,"rooms":[)", "]}", "");
  };
  const auto depthOf = [](const GadgetRoom& room) {
    std::size_t depth = 1;
    for (const auto* at = &room; !at->rooms.empty(); at = &at->rooms[0]) ++depth;
    return depth;
  };
  // A room and its list are two levels.
  const auto whole = read<GadgetRoom>(rooms(50));
  EXPECT_EQ(depthOf(whole.value), 50U);
  for (const auto& told : whole.unread) EXPECT_EQ(told.substr(told.size() - 5), "owner");
  for (const std::size_t levels : {std::size_t{51}, std::size_t{50'000}}) {
    const auto cut = read<GadgetRoom>(rooms(levels));
    EXPECT_EQ(depthOf(cut.value), 50U) << levels;
    std::string path = "rooms";
    for (int level = 1; level < 50; ++level) path = "rooms[0]." + path;
    EXPECT_EQ(std::count(cut.unread.begin(), cut.unread.end(), path), 1) << levels;
  }
  const auto byName = read<GadgetRoom>(nested(50'000, R"({"rooms_by_name":{"a":)", "}}", "{}"));
  EXPECT_EQ(byName.value.roomsByName.count("a"), 1U);
}

TEST_F(ReadingTest, AnAnswerThatWouldTakeFarMoreMemoryThanItsTextIsRefused) {
  const auto objects = "[" + repeated("{},", mebibyte) + "{}]";
  EXPECT_NE(refusalOf<std::vector<UpdateGadgetRequestBody>>(objects).find("memory"), std::string::npos);
  std::string entries = "{";
  for (int index = 0; index < 50'000; ++index) entries += "\"" + std::to_string(index) + "\":{},";
  entries.back() = '}';
  using Map = std::map<std::string, UpdateGadgetRequestBody>;
  EXPECT_NE(refusalOf<Map>(entries).find("memory"), std::string::npos);
}

TEST_F(ReadingTest, AnAnswerOfManyThingsIsRead) {
  const auto listOf = [](const std::string& one) { return "[" + repeated(one + ",", mebibyte) + one + "]"; };
  const auto whole = read<std::vector<Gadget>>(listOf(wholeGadget));
  EXPECT_GT(whole.value.size(), 500U);
  EXPECT_EQ(whole.value.front(), whole.value.back());
  EXPECT_GT(read<std::vector<Gadget>>(listOf(gadget.dump())).value.size(), 4000U);
  EXPECT_GT(read<std::vector<components::GadgetPart>>(listOf(R"({"name":"","amount":0,"tags":[]})")).value.size(),
            30000U);
  EXPECT_GT(read<std::vector<std::string>>(listOf("\"\"")).value.size(), 300'000U);
  EXPECT_GT(read<std::vector<std::int64_t>>(listOf("1")).value.size(), 500'000U);
}

TEST_F(ReadingTest, FreeFormAnswersOfAnyShapeAreRead) {
  for (const std::string one :
       {"1", "\"\"", "null", "[]", "{}", "[{}]", "[[]]", "[[[[]]]]", "{\"\":{}}", "{\"a\":[]}"}) {
    const auto text = "[" + repeated(one + ",", mebibyte / 4) + one + "]";
    const auto why = refusalOf<json>(text);
    EXPECT_EQ(why, "") << one;
    if (!why.empty()) continue;
    EXPECT_EQ(read<json>(text).value, json::parse(text)) << one;
  }
}

TEST_F(ReadingTest, AnyRepeatedGarbageIsRefusedSoon) {
  for (const std::string_view piece :
       {std::string_view("["),      std::string_view("{"),           std::string_view("]"),
        std::string_view("}"),      std::string_view("{\"a\":"),     std::string_view("[1,"),
        std::string_view("[[],"),   std::string_view("{\"id\":{},"), std::string_view("\""),
        std::string_view("\\"),     std::string_view("\"\\"),        std::string_view(","),
        std::string_view(":"),      std::string_view("1 "),          std::string_view("{}"),
        std::string_view("{} ,"),   std::string_view("nul"),         std::string_view("-"),
        std::string_view("9e"),     std::string_view("\0", 1),       std::string_view("\xff"),
        std::string_view("\"\xc3"), std::string_view("\r\n"),        std::string_view("/**/")}) {
    const auto text = repeated(piece, mebibyte);
    EXPECT_NE(refusalOf<Gadget>(text), "") << piece;
    EXPECT_NE(refusalOf<json>(text), "") << piece;
    const auto less = repeated(piece, mebibyte / 8);
    for (const std::string before :
         {"{\"parts\":", "{\"metadata\":", "{\"added_later\":", "{\"owners\":[", "{\"settings\":{\""}) {
      EXPECT_NE(refusalOf<Gadget>(before + less), "") << before << piece;
    }
    EXPECT_NE(refusalOf<std::vector<Gadget>>("[" + less), "") << piece;
  }
}

TEST_F(ReadingTest, AnswersOfManySmallTroublesEndSoon) {
  const auto strict = R"({"id":"g","size":1,"owner_id":null,)";
  for (const std::string one :
       {R"("note":5,)", R"("tags":[5],)", R"("parts":[{"name":5}],)", R"("settings":{"mode":{}},)",
        R"("settings":{"x":1e400},)", R"("labels":{"a":5},)", R"("key":{"digits":5},)",
        R"("owners":[{"object":"gadget_user"}],)", R"("\u0061dded":1,)", R"("\ud800":1,)"}) {
    const auto response = read<Gadget>(strict + repeated(one, mebibyte) + R"("active":true})");
    EXPECT_EQ(response.value.id, "g") << one;
    EXPECT_LE(response.unread.size(), 100U);
  }
}

TEST_F(ReadingTest, AnAnswerThatIsCutAnywhereIsRefused) {
  for (std::size_t size = 0; size < wholeGadget.size(); ++size) {
    fake->reply(200, wholeGadget.substr(0, size));
    EXPECT_THROW(client.call(operations::CarryRequest<Gadget>{}), errors::SDKException) << size;
    fake->reply(200, "[" + wholeGadget + "," + wholeGadget.substr(0, size));
    EXPECT_THROW(client.call(operations::CarryRequest<std::vector<Gadget>>{}), errors::SDKException) << size;
    fake->reply(200, wholeGadget.substr(0, size));
    EXPECT_THROW(client.call(operations::CarryRequest<json>{}), errors::SDKException) << size;
  }
}

TEST_F(ReadingTest, WhatFollowsTheAnswerIsRefused) {
  for (const std::string_view more :
       {std::string_view("x"), std::string_view("}"), std::string_view("]"), std::string_view(","),
        std::string_view("{}"), std::string_view(",{}"), std::string_view("],["), std::string_view("],[{}"),
        std::string_view("\0", 1), std::string_view(" \n1"), std::string_view("//"), std::string_view("\""),
        std::string_view("\xff"), std::string_view("null"), std::string_view(":")}) {
    EXPECT_NE(refusalOf<Gadget>(gadget.dump() + std::string(more)).find("not JSON"), std::string::npos) << more;
    EXPECT_NE(refusalOf<json>(gadget.dump() + std::string(more)).find("not JSON"), std::string::npos) << more;
  }
  EXPECT_EQ(read<Gadget>(" \t\r\n" + gadget.dump() + " \t\r\n").value.id, "g1");
}

}  // namespace
}  // namespace clerk::backend
