#include "support/json_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace clerk::backend::json {
namespace {

TEST(JsonTextTest, AnObjectIsWholeFromItsFirstBraceToItsLast) {
  for (const char* whole : {"{}", " {\"a\":[{}]}\r\n", R"({"a":"}","b":"\"{"})", R"({"a":"\\"})"}) {
    EXPECT_TRUE(isWholeObject(whole)) << whole;
  }
  for (const char* other : {"", " ", "{", "[]", "null", "{}x", "{}{}", R"({"a":"})", R"({"a":"\"})", R"({"a":"\)"}) {
    EXPECT_FALSE(isWholeObject(other)) << other;
  }
}

TEST(JsonTextTest, NoBeginningOfAnObjectIsWhole) {
  const std::string text = R"({"id":"act_1","actor":{"sub":"a\"}"},"list":[1,{"b":{}}],"url":"x\\"})";
  for (std::size_t size = 0; size < text.size(); ++size) EXPECT_FALSE(isWholeObject(text.substr(0, size))) << size;
  EXPECT_TRUE(isWholeObject(text));
}

}  // namespace
}  // namespace clerk::backend::json
