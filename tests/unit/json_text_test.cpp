#include "support/json_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace clerk::backend::json {
namespace {

TEST(JsonTextTest, AnObjectOrArrayIsWholeFromItsFirstBracketToItsLast) {
  for (const char* whole :
       {"{}", " {\"a\":[{}]}\r\n", R"({"a":"}","b":"\"{"})", R"({"a":"\\"})", "[]", " [{\"a\":\"]\"},[1]] "}) {
    EXPECT_TRUE(isWholeObjectOrArray(whole)) << whole;
  }
  for (const char* other :
       {"", " ", "{", "[", "[{}", "[]]", "null", "{}x", "{}{}", R"({"a":"})", R"({"a":"\"})", R"({"a":"\)"}) {
    EXPECT_FALSE(isWholeObjectOrArray(other)) << other;
  }
}

TEST(JsonTextTest, NoBeginningOfAnObjectOrArrayIsWhole) {
  const std::string object = R"({"id":"act_1","actor":{"sub":"a\"}"},"list":[1,{"b":{}}],"url":"x\\"})";
  for (const auto& text : {object, '[' + object + ',' + object + ']'}) {
    for (std::size_t size = 0; size < text.size(); ++size) {
      EXPECT_FALSE(isWholeObjectOrArray(text.substr(0, size))) << size;
    }
    EXPECT_TRUE(isWholeObjectOrArray(text));
  }
}

}  // namespace
}  // namespace clerk::backend::json
