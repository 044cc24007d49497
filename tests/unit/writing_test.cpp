#include "models/json_writer.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>

namespace clerk::backend {
namespace {

using nlohmann::json;

std::string written(const json& value) {
  std::string text;
  models::writeJson(text, models::codecOf<json>(), &value);
  return text;
}

TEST(Writing, FreeFormJsonIsPrintedAsNlohmannPrintsIt) {
  for (const char* text :
       {"null", "true", "false", "[]", "{}", "[[]]", "[{},[],\"\"]", R"({"":{},"a":[1,[2,{"b":null}]],"z":"x"})",
        R"("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u0080é\ud83d\ude00")", R"({"\"\\/\b\f\n\r\t\u0000\u001f\u007fé":1})", "0",
        "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551615"}) {
    const auto value = json::parse(text);
    EXPECT_EQ(written(value), value.dump());
  }
}

TEST(Writing, EveryCharacterOfATextIsPrintedAsNlohmannPrintsItWhereverItStands) {
  for (std::size_t length = 0; length < 36; ++length) {
    for (std::size_t at = 0; at <= length; ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string text(length, 'a');
        text.insert(at, byte < 0x80 ? std::string(1, static_cast<char>(byte)) : "\u00e9");
        ASSERT_EQ(written(text), json(text).dump()) << length << ' ' << at << ' ' << byte;
        if (byte < 0x80) continue;
        text[at] = static_cast<char>(byte);  // with what follows it is one character, or not UTF-8
        text.erase(at + 1, byte == 0xC3 ? 0 : 1);
        if (byte == 0xC3) ASSERT_EQ(written(text), json(text).dump()) << length << ' ' << at;
        else ASSERT_THROW(written(text), std::invalid_argument) << length << ' ' << at << ' ' << byte;
      }
    }
  }
}

TEST(Writing, FreeFormNumbersAreTheShortestThatReadAsTheSame) {
  for (const double value : {0.0,
                             -0.0,
                             1.0,
                             -1.0,
                             0.1,
                             1.5,
                             100.0,
                             123456.789,
                             1e5,
                             1e14,
                             999999999999999.0,
                             1e15,
                             1e16,
                             123456789012345.6,
                             1234567890123456.0,
                             1e-3,
                             1e-4,
                             1.25e-4,
                             1e-5,
                             9.99e-5,
                             1e20,
                             1.5e300,
                             1.7976931348623157e308,
                             5e-324,
                             2.2250738585072014e-308,
                             0.3333333333333333,
                             9007199254740993.0}) {
    EXPECT_EQ(written(value), json(value).dump());
  }
  std::mt19937_64 random(7);
  for (int round = 0; round < 100'000; ++round) {
    const auto bits = random();
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value)) continue;
    const auto text = written(value);
    const auto read = json::parse(text);
    ASSERT_TRUE(read.is_number_float()) << text;
    ASSERT_EQ(read.get<double>(), value) << text;
    ASSERT_LE(text.size(), json(value).dump().size()) << text;
  }
}

}  // namespace
}  // namespace clerk::backend
