#include "sdk_fixture.hpp"

#include <limits>

namespace clerk::backend {
namespace {

using nlohmann::json;

class CreateTest : public SdkTest {
 protected:
  json sentBody() const { return json::parse(fake->exchanges().back().request.body); }

  components::ActorToken created(const json& body) {
    fake->reply(200, body.dump());
    return sdk().actorTokens.create(request()).actorToken.value();
  }

  std::string refusalOf(const std::string& body, http::Headers headers = {}) {
    fake->reply(200, body, std::move(headers));
    const auto error = errorOf<errors::SDKException>([&] { sdk().actorTokens.create(request()); });
    EXPECT_EQ(error.statusCode(), 200);
    EXPECT_EQ(error.body(), body);
    EXPECT_TRUE(error.outcomeUnknown());
    EXPECT_EQ(fake->exchanges().size(), ++calls_) << "an unreadable answer is not retried";
    return error.what();
  }

  json answer = json::parse(backend_testing::actorTokenJson());

 private:
  std::size_t calls_ = 0;
};

TEST_F(CreateTest, LeavesOutOptionalFieldsThatAreNotSet) {
  created(answer);
  EXPECT_EQ(sentBody(), json::parse(R"({"user_id":"user_1","actor":{"sub":"user_2"}})"));
}

TEST_F(CreateTest, SendsEveryFieldWithExtraActorMembersBesideSub) {
  fake->reply(200, answer.dump());
  auto body = request();
  body.actor.additionalProperties = {{"reason", "ticket 4711"}, {"deep", {{"a", {1, 2, nullptr}}}}};
  body.expiresInSeconds = 60;
  body.sessionMaxDurationInSeconds = 120;
  sdk().actorTokens.create(body);
  EXPECT_EQ(sentBody(),
            json::parse(R"({"user_id":"user_1","expires_in_seconds":60,"session_max_duration_in_seconds":120,
      "actor":{"sub":"user_2","reason":"ticket 4711","deep":{"a":[1,2,null]}}})"));
}

TEST_F(CreateTest, SendsItsMethodUrlAndHeaders) {
  created(answer);
  const auto sent = fake->exchanges().back().request;
  EXPECT_EQ(sent.method, "POST");
  EXPECT_EQ(sent.url, "https://api.clerk.com/v1/actor_tokens");
  const http::Headers expected{{"Accept", "application/json"},       {"User-Agent", "clerk-sdk-cpp/0.1.0"},
                               {"X-Clerk-SDK", "cpp/0.1.0"},         {"Clerk-API-Version", "2026-05-12"},
                               {"Content-Type", "application/json"}, {"Authorization", "Bearer sk_fake"}};
  EXPECT_EQ(sent.headers, expected);
}

TEST_F(CreateTest, ReadsAllNineFields) {
  answer =
      json::parse(R"({"object":"actor_token","id":"act_7","status":"pending","user_id":"user_9","token":"t","url":"u",
      "actor":{"sub":"user_8"},"created_at":1700000000000,"updated_at":-9223372036854775808})");
  const auto token = created(answer);
  EXPECT_EQ(token.object, "actor_token");
  EXPECT_EQ(token.id, "act_7");
  EXPECT_EQ(token.status, components::ActorTokenStatus::Pending);
  EXPECT_EQ(token.userId, "user_9");
  EXPECT_EQ(token.token, "t");
  EXPECT_EQ(token.url, "u");
  EXPECT_EQ(token.actor.sub, "user_8");
  EXPECT_EQ(token.createdAt, 1700000000000);
  EXPECT_EQ(token.updatedAt, std::numeric_limits<std::int64_t>::min());
}

TEST_F(CreateTest, KeepsAStatusThatItDoesNotKnow) {
  answer["status"] = "on_hold";
  const auto token = created(answer);
  EXPECT_EQ(token.status.value(), "on_hold");
  EXPECT_NE(token.status, components::ActorTokenStatus::Pending);
}

TEST_F(CreateTest, TakesNullAndAbsentTokenAndUrlAsNotSet) {
  answer["token"] = nullptr;
  answer.erase("url");
  const auto token = created(answer);
  EXPECT_EQ(token.token, std::nullopt);
  EXPECT_EQ(token.url, std::nullopt);
}

TEST_F(CreateTest, KeepsTheWholeActorAndIgnoresUnknownFields) {
  answer["actor"] =
      json::parse(R"({"sub":"cli:a@b.test","iss":"x","nested":{"list":[{"k":null},false]},"n":1.5,"m":-3})");
  answer["added_later"] = {{"x", 1}};
  const auto token = created(answer);
  EXPECT_EQ(token.actor.sub, "cli:a@b.test");
  EXPECT_EQ(json(token.actor.additionalProperties),
            json::parse(R"({"iss":"x","nested":{"list":[{"k":null},false]},"n":1.5,"m":-3})"));
}

TEST_F(CreateTest, KeepsASubThatIsNoStringAmongTheOtherMembers) {
  answer["actor"] = {{"sub", 5}};
  const auto token = created(answer);
  EXPECT_EQ(token.actor.sub, std::nullopt);
  EXPECT_EQ(token.actor.additionalProperties.at("sub"), 5);
}

TEST_F(CreateTest, TakesTheLastOfSeveralMembersOfOneName) {
  const auto body = R"({"object":"actor_token","id":"first","id":"act_1","status":"pending","user_id":"user_1",
      "actor":{"sub":"first","x":1,"sub":"user_2","x":2},"created_at":"first","created_at":1,"updated_at":1})";
  fake->reply(200, body);
  const auto token = sdk().actorTokens.create(request()).actorToken.value();
  EXPECT_EQ(token.id, "act_1");
  EXPECT_EQ(token.actor.sub, "user_2");
  EXPECT_EQ(json(token.actor.additionalProperties), json({{"x", 2}}));
}

TEST_F(CreateTest, TakesAnIntegerBeyond64BitsAsTheNearestDouble) {
  auto text = answer.dump();
  text.insert(text.rfind('}'), R"(,"added_later":-18446744073709551616)");
  text.insert(text.find(R"("sub")"), R"("x":18446744073709551616,)");
  fake->reply(200, text);
  const auto token = sdk().actorTokens.create(request()).actorToken.value();
  EXPECT_EQ(token.actor.additionalProperties.at("x"), 18446744073709551616.0);
}

TEST_F(CreateTest, GivesTheRawResponseToo) {
  fake->reply(200, answer.dump(), {{"Content-Type", "Application/JSON; charset=utf-8"}, {"X-Other", "1"}});
  const auto response = sdk().actorTokens.create(request());
  EXPECT_EQ(response.contentType, "Application/JSON; charset=utf-8");
  EXPECT_EQ(response.statusCode, 200);
  EXPECT_EQ(response.rawResponse.body, answer.dump());
  EXPECT_EQ(response.rawResponse.headers.find("x-other"), "1");
}

TEST_F(CreateTest, SaysWhichRequiredFieldIsMissingOrWrong) {
  for (const std::string field : {"id", "status", "user_id", "actor", "created_at", "updated_at"}) {
    auto without = answer;
    without.erase(field);
    EXPECT_NE(refusalOf(without.dump()).find("field " + field + " is missing"), std::string::npos) << field;
    auto wrong = answer;
    wrong[field] = true;
    EXPECT_NE(refusalOf(wrong.dump()).find("field " + field + " is of the wrong type"), std::string::npos) << field;
  }
}

TEST_F(CreateTest, TellsWhatIsNotStrictAndCouldNotBeReadAndKeepsTheToken) {
  answer["url"] = 5;
  answer["token"] = json::array();
  answer.erase("object");
  fake->reply(200, answer.dump());
  const auto response = sdk().actorTokens.create(request());
  EXPECT_EQ(response.actorToken->id, "act_1");
  EXPECT_EQ(response.actorToken->url, std::nullopt);
  EXPECT_EQ(response.actorToken->token, std::nullopt);
  EXPECT_EQ(response.unread, (std::vector<std::string>{"token", "url", "object"}));
}

TEST_F(CreateTest, RefusesTimesBeyondInt64AndFractions) {
  answer["created_at"] = std::numeric_limits<std::uint64_t>::max();
  EXPECT_NE(refusalOf(answer.dump()).find("created_at"), std::string::npos);
  answer["created_at"] = 1.5;
  EXPECT_NE(refusalOf(answer.dump()).find("created_at"), std::string::npos);
  answer["created_at"] = 1e19;
  EXPECT_NE(refusalOf(answer.dump()).find("created_at"), std::string::npos);
}

TEST_F(CreateTest, TakesAWholeNumberHoweverItIsWritten) {
  auto text = answer.dump();
  const std::string time = R"("created_at":1700000000000)";
  text.replace(text.find(time), time.size(), R"("created_at":1.7e12)");
  fake->reply(200, text);
  EXPECT_EQ(sdk().actorTokens.create(request()).actorToken->createdAt, 1700000000000);
}

TEST_F(CreateTest, RefusesABodyThatIsNoJsonObject) {
  EXPECT_NE(refusalOf("").find("not JSON"), std::string::npos);
  EXPECT_NE(refusalOf("{").find("not JSON"), std::string::npos);
  EXPECT_NE(refusalOf("[]").find("not an object"), std::string::npos);
  EXPECT_NE(refusalOf("null").find("not an object"), std::string::npos);
  EXPECT_NE(refusalOf(answer.dump() + "x").find("not JSON"), std::string::npos);
  EXPECT_NE(refusalOf(std::string(100'000, '[')), "");
}

TEST_F(CreateTest, NothingValidInAMemberThatItDoesNotKnowCostsTheToken) {
  const auto deep = std::string(10'000, '[') + std::string(10'000, ']');
  for (const std::string& unknown : {std::string("1e400"), std::string("-1e400"), std::string("99999999999999999999"),
                                     std::string(R"("cut \ud83d")"), std::string(R"({"\udead":1})"), deep}) {
    auto text = answer.dump();
    text.insert(1, "\"added_later\":" + unknown + ",");
    fake->reply(200, text);
    const auto response = sdk().actorTokens.create(request());
    EXPECT_EQ(response.actorToken->id, "act_1");
    EXPECT_TRUE(response.unread.empty());
  }
}

TEST_F(CreateTest, TellsAFreeFormMemberThatNoJsonValueCanHold) {
  auto text = answer.dump();
  text.insert(text.find(R"("sub")"), R"("big":1e400,"cut":"\ud83d","kept":1,"list":[1,1e400],)");
  fake->reply(200, text);
  const auto response = sdk().actorTokens.create(request());
  EXPECT_EQ(json(response.actorToken->actor.additionalProperties), json({{"kept", 1}}));
  EXPECT_EQ(response.unread, (std::vector<std::string>{"actor.big", "actor.cut", "actor.list"}));
}

TEST_F(CreateTest, RefusesWhatFollowsANulByte) {
  answer["number"] = 0;
  auto body = answer.dump();
  EXPECT_NE(refusalOf(body + '\0'), "");
  body.replace(body.find("number\":0") + 8, 1, "18446744073709551616");
  EXPECT_NE(refusalOf(body + std::string("\0}", 2)), "");
}

TEST_F(CreateTest, AcceptsNestingOf100AndNoMore) {
  // The token and its actor are two levels themselves.
  const auto nested = [](int levels) {
    json value = 1;
    for (int level = 0; level < levels; ++level) value = json::array({std::move(value)});
    return value;
  };
  answer["actor"]["deep"] = nested(98);
  EXPECT_EQ(created(answer).actor.additionalProperties.at("deep"), nested(98));
  answer["actor"]["deep"] = nested(99);
  fake->reply(200, answer.dump());
  const auto response = sdk().actorTokens.create(request());
  EXPECT_EQ(response.actorToken->actor.additionalProperties.count("deep"), 0U);
  EXPECT_EQ(response.unread, (std::vector<std::string>{"actor.deep"}));
}

TEST_F(CreateTest, TakesAContentTypeThatAProxyHasDoubled) {
  fake->reply(200, answer.dump(), {{"Content-Type", "application/json, application/json"}});
  EXPECT_EQ(sdk().actorTokens.create(request()).actorToken->id, "act_1");
}

TEST_F(CreateTest, RefusesAContentTypeThatIsNotJson) {
  for (const std::string type : {"text/html", "application/jsonx", "application/problem+json", ""}) {
    EXPECT_NE(refusalOf(answer.dump(), {{"Content-Type", type}}).find("not application/json"), std::string::npos)
        << type;
  }
}

}  // namespace
}  // namespace clerk::backend
