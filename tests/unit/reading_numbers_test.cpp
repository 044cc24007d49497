#include "reading_fixture.hpp"

#include <cmath>
#include <limits>

namespace clerk::backend {
namespace {

using nlohmann::json;

TEST_F(ReadingTest, IntegersAreTakenHoweverTheyAreWritten) {
  const std::pair<const char*, std::int64_t> cases[] = {
      {"0", 0},
      {"-0", 0},
      {"-0.0", 0},
      {"7", 7},
      {"1.0", 1},
      {"-3.000", -3},
      {"1e3", 1000},
      {"1E+3", 1000},
      {"12.5e1", 125},
      {"5000e-3", 5},
      {"0e99999999999", 0},
      {"0.00e-7", 0},
      {"1000e-3", 1},
      {"0.00012e5", 12},
      {"-1234567.8e+1 ", -12345678},
      {"9007199254740993.0", 9007199254740993},
      {"9223372036854775807.00", std::numeric_limits<std::int64_t>::max()},
      {"922337203685477580.7e1", std::numeric_limits<std::int64_t>::max()},
      {"-9223372036854775808.0", std::numeric_limits<std::int64_t>::min()},
      {"9223372036854775807", std::numeric_limits<std::int64_t>::max()},
      {"-9223372036854775808", std::numeric_limits<std::int64_t>::min()}};
  for (const auto& [text, expected] : cases) EXPECT_EQ(read<std::int64_t>(text).value, expected) << text;
}

TEST_F(ReadingTest, WhatIsNotAnIntegerOf64BitsDoesNotFitOne) {
  for (const char* text : {"1.5",
                           "-0.25",
                           "1e-3",
                           "9223372036854775808",
                           "-9223372036854775809",
                           "18446744073709551615",
                           "18446744073709551616",
                           "1e19",
                           "-1e19",
                           "1e400",
                           "9223372036854775808.0",
                           "-9223372036854775809.0",
                           "-9.223372036854775809e18",
                           "1.0000000000000000001",
                           "12e-1",
                           "1e99999999999",
                           "1e-99999999999",
                           "true",
                           "\"1\"",
                           "null"}) {
    EXPECT_NE(refusalOf<std::int64_t>(text), "") << text;
  }
}

TEST_F(ReadingTest, NumbersAreTheNearestDouble) {
  const std::pair<const char*, double> cases[] = {{"5", 5},
                                                  {"-7", -7},
                                                  {"0.1", 0.1},
                                                  {"1E5", 1e5},
                                                  {"1.7976931348623157e308", 1.7976931348623157e308},
                                                  {"5e-324", 5e-324},
                                                  {"2.2250738585072011e-308", 2.2250738585072011e-308},
                                                  {"1e-400", 0},
                                                  {"9007199254740993", 9007199254740992},
                                                  {"18446744073709551616", 18446744073709551616.0},
                                                  {"-99999999999999999999999", -1e23},
                                                  {"0.0092218446744073709551", 0.0092218446744073709551},
                                                  {"-0.00922184467440737095516163372e-5 ", -9.2218446744073712e-08},
                                                  {"0.1234567890123456789012e-400", 0}};
  for (const auto& [text, expected] : cases) EXPECT_EQ(read<double>(text).value, expected) << text;
  EXPECT_TRUE(std::signbit(read<double>("-0").value));
  EXPECT_TRUE(std::signbit(read<double>("-0.0").value));
}

TEST_F(ReadingTest, ANumberBeyondDoubleDoesNotFit) {
  for (const char* text : {"1e400", "-1e400", "1e99999999999999999999", "0.1234567890123456789012e400"})
    EXPECT_NE(refusalOf<double>(text), "") << text;
  gadget["ratio"] = 1;
  auto text = gadget.dump();
  text.replace(text.find("\"ratio\":1"), 9, "\"ratio\":1e400");
  const auto response = read<components::Gadget>(text);
  EXPECT_EQ(response.value.ratio, std::nullopt);
  EXPECT_EQ(response.unread, Unread{"ratio"});
}

TEST_F(ReadingTest, FreeFormNumbersAreAsNlohmannReadsThem) {
  for (const char* text :
       {"0", "-0", "1", "-1", "9223372036854775807", "9223372036854775808", "18446744073709551615",
        "18446744073709551616", "-9223372036854775808", "-9223372036854775809", "1.0", "-0.0", "1e3", "0.1", "5e-324",
        "1.7976931348623157e308", "0.92218446744073709551616337", "-0.0000000000000000000012345678901234567890123"}) {
    const auto expected = json::parse(text);
    const auto value = read<json>(text).value;
    EXPECT_EQ(value.type(), expected.type()) << text;
    EXPECT_EQ(value.dump(), expected.dump()) << text;
  }
}

TEST_F(ReadingTest, WhatNoFreeFormValueCanHoldIsLeftOutAndTold) {
  for (const char* value :
       {"1e400", "-1e400", R"("\ud800")", R"(["a",1e400])", R"({"a":{"b":"\udc00"}})", R"({"\ud800":1})"}) {
    auto text = gadget.dump();
    text.replace(text.find(R"({"a":1})"), 7, value);
    const auto response = read<components::Gadget>(text);
    EXPECT_EQ(response.value.metadata, json()) << value;
    EXPECT_EQ(response.unread, Unread{"metadata"}) << value;
    EXPECT_EQ(response.value.tags, std::vector<std::string>{"t"}) << "what follows is read";
  }
}

TEST_F(ReadingTest, TextsAreReadWithTheirEscapes) {
  EXPECT_EQ(read<std::string>(R"("\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude00é")").value,
            std::string("\"\\/\b\f\n\r\t\0\u00e9\U0001F600\u00e9", 17));
  for (const char* text : {R"("\ud83d")", R"("\ude00")", R"("\ud83dx")", R"("\ud83d\u0041")", R"("\x41")", R"("\u12")",
                           R"("\)", "\"a\nb\"", "\"\xff\"", "\"\xc3\"", "\"\xed\xa0\x80\"", "'a'"}) {
    EXPECT_NE(refusalOf<std::string>(text), "") << text;
  }
}

}  // namespace
}  // namespace clerk::backend
