#include "gadgets_fixture.hpp"

#include "gadgets/carry.hpp"

#include <limits>

namespace clerk::backend {
namespace {

using nlohmann::json;

const std::string bad = "secret\xff";

TEST_F(GadgetsTest, AParameterOfThePathThatCannotStandThereIsRefusedByItsName) {
  EXPECT_EQ(refusalOf(operations::DeleteGadgetRequest{""}), "gadgetId is empty");
  EXPECT_EQ(refusalOf(operations::LockGadgetPartRequest{"g1", ""}), "partName is empty");
  EXPECT_EQ(refusalOf(operations::LockGadgetPartRequest{"..", "p"}), "gadgetId is a dot segment");
  EXPECT_EQ(refusalOf(operations::LockGadgetPartRequest{"g1", "."}), "partName is a dot segment");
  EXPECT_EQ(refusalOf(operations::LockGadgetPartRequest{"g1", bad}), "partName is not UTF-8");
}

TEST_F(GadgetsTest, AParameterOfTheQueryThatCannotStandThereIsRefusedByItsName) {
  operations::ListGadgetsRequest request;
  request.scope = bad;
  EXPECT_EQ(refusalOf(request), "scope is not UTF-8");
  request = {};
  request.id = {"a", bad};
  EXPECT_NE(refusalOf(request).find("id"), std::string::npos);
  request = {};
  request.formerStatus = components::GadgetStatus(bad);
  EXPECT_EQ(refusalOf(request), "formerStatus is not UTF-8");
  request = {};
  request.statuses = {components::GadgetStatus(bad)};
  EXPECT_NE(refusalOf(request).find("statuses"), std::string::npos);
  for (const double number : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
    request = {};
    request.ratio = number;
    EXPECT_EQ(refusalOf(request).substr(0, 6), "ratio ");
  }
}

TEST_F(GadgetsTest, ATextOfABodyThatIsNotUtf8IsRefusedByItsPath) {
  operations::CreateGadgetRequestBody body;
  body.name = bad;
  EXPECT_EQ(refusalOf(body), "name is not UTF-8");
  body = {};
  body.part.name = bad;
  EXPECT_EQ(refusalOf(body), "part.name is not UTF-8");
  body = {};
  body.part.tags = {"a", bad};
  EXPECT_EQ(refusalOf(body), "part.tags[1] is not UTF-8");
  body = {};
  body.part.data = json{{"a", {1, bad}}};
  EXPECT_EQ(refusalOf(body), "part.data is not UTF-8");
  body.part.data = json{{bad, 1}};
  EXPECT_EQ(refusalOf(body), "part.data is not UTF-8");
}

TEST_F(GadgetsTest, AMemberOfARequestBodyIsNamedAsTheCallerKnowsIt) {
  operations::UpdateGadgetRequest request{"g1", {}};
  request.requestBody.name = bad;
  EXPECT_EQ(refusalOf(request), "requestBody.name is not UTF-8");
  request.requestBody = {};
  request.requestBody.publicMetadata = bad;
  EXPECT_EQ(refusalOf(request), "requestBody.publicMetadata is not UTF-8");
  request.requestBody = {};
  request.requestBody.status = components::GadgetStatus(bad);
  EXPECT_EQ(refusalOf(request), "requestBody.status is not UTF-8");
  request.requestBody = {};
  request.requestBody.parts = {{"p", 1, {}, {}}, {"q", 1, {"a", bad}, {}}};
  EXPECT_EQ(refusalOf(request), "requestBody.parts[1].tags[1] is not UTF-8");
  EXPECT_EQ(refusalOf(operations::ReplaceGadgetPartsRequest{"g1", {{"p", 1, {}, {}}, {bad, 1, {}, {}}}}),
            "requestBody[1].name is not UTF-8");
  operations::ReportGadgetRequest report{"g1", {}};
  report.requestBody.reason = bad;
  EXPECT_EQ(refusalOf(report), "requestBody.reason is not UTF-8");
}

TEST_F(GadgetsTest, WhatStandsInAMapIsRefusedByTheNameOfTheMap) {
  operations::UpdateGadgetRequest request{"g1", {}};
  request.requestBody.counts = {{bad, 1}};
  EXPECT_EQ(refusalOf(request).substr(0, 18), "requestBody.counts");
  request.requestBody = {};
  request.requestBody.aliases = {{"a", bad}};
  EXPECT_EQ(refusalOf(request).substr(0, 19), "requestBody.aliases");
  request.requestBody = {};
  request.requestBody.settings.emplace().additionalProperties = {{"x", bad}};
  EXPECT_EQ(refusalOf(request).substr(0, 41), "requestBody.settings.additionalProperties");
  for (const char* name : {"mode", "level", "locked"}) {
    request.requestBody.settings = components::GadgetSettings{"fast", 1, false, {{name, 1}}};
    EXPECT_EQ(refusalOf(request).substr(0, 41), "requestBody.settings.additionalProperties") << name;
  }
}

TEST_F(GadgetsTest, WhatHasNoFormInJsonIsRefused) {
  operations::UpdateGadgetRequest request{"g1", {}};
  for (const double number : {std::numeric_limits<double>::quiet_NaN(), -std::numeric_limits<double>::infinity()}) {
    request.requestBody = {};
    request.requestBody.weight = number;
    EXPECT_EQ(refusalOf(request).substr(0, 18), "requestBody.weight");
    request.requestBody = {};
    request.requestBody.publicMetadata = {{"a", {number}}};
    EXPECT_EQ(refusalOf(request).substr(0, 26), "requestBody.publicMetadata");
  }
  request.requestBody = {};
  request.requestBody.publicMetadata = json::binary({1});
  EXPECT_EQ(refusalOf(request).substr(0, 26), "requestBody.publicMetadata");
  request.requestBody.publicMetadata = json(json::value_t::discarded);
  EXPECT_EQ(refusalOf(request).substr(0, 26), "requestBody.publicMetadata");
}

TEST_F(GadgetsTest, FreeFormJsonIsSentToADepthOf100) {
  const auto nested = [](int levels) {
    json value = json::array();
    for (int level = 1; level < levels; ++level) value = json::array({std::move(value)});
    return value;
  };
  // The body is one level itself.
  operations::UpdateGadgetRequest request{"g1", {}};
  request.requestBody.publicMetadata = nested(99);
  answered(request, gadgetJson);
  EXPECT_EQ(json::parse(sent().body).at("public_metadata"), nested(99));
  request.requestBody.publicMetadata = nested(100);
  EXPECT_EQ(refusalOf(request), "requestBody.publicMetadata is nested too deeply");
}

TEST_F(GadgetsTest, ModelsInThemselvesAreSentToADepthOf100) {
  // A room and its list are two levels.
  components::GadgetRoom room;
  for (int level = 1; level < 50; ++level) {
    components::GadgetRoom outer;
    outer.rooms.push_back(std::move(room));
    room = std::move(outer);
  }
  operations::CarryRequest<components::GadgetRoom> request{room};
  EXPECT_EQ(refusalOf(request), "");
  request.value.rooms = {room};
  EXPECT_EQ(refusalOf(request).substr(0, 24), "requestBody.rooms[0].roo");
  EXPECT_NE(refusalOf(request).find("is nested too deeply"), std::string::npos);
}

struct Misshapen {
  std::map<std::string, std::string> map{};
  json free{};
  components::GadgetPart part{};
  std::vector<components::GadgetPart> parts{};
  std::vector<std::vector<std::string>> lists{};
  std::int64_t number{};
  std::optional<std::string> text{};
};

TEST_F(GadgetsTest, ARowWhoseParametersCannotStandInAUrlIsAnError) {
  using models::field;
  const models::Field inQuery[] = {field<&Misshapen::map>("map"), field<&Misshapen::free>("free"),
                                   field<&Misshapen::part>("part"), field<&Misshapen::parts>("parts"),
                                   field<&Misshapen::lists>("lists")};
  for (const auto& each : inQuery) {
    const models::Field fields[] = {each};
    EXPECT_THROW(core::Parameters{fields}, std::logic_error) << each.name;
  }
  const models::Field inPath[] = {field<&Misshapen::number>("number", models::inPath),
                                  field<&Misshapen::text>("text", models::inPath)};
  for (const auto& each : inPath) {
    const models::Field fields[] = {each};
    EXPECT_THROW(core::Parameters{fields}, std::logic_error) << each.name;
  }
  EXPECT_THROW(core::body<&Misshapen::parts>(core::Body::Form::multipart), std::logic_error);
  EXPECT_THROW(core::body<&Misshapen::map>(core::Body::Form::jsonIfAnyIsSet), std::logic_error);
}

TEST_F(GadgetsTest, NoRefusalQuotesAValue) {
  operations::UpdateGadgetRequest request{bad, {}};
  EXPECT_EQ(refusalOf(request).find("secret"), std::string::npos);
  request = {"g1", {}};
  request.requestBody.name = bad;
  EXPECT_EQ(refusalOf(request).find("secret"), std::string::npos);
  request.requestBody = {};
  request.requestBody.counts = {{bad, 1}};
  EXPECT_EQ(refusalOf(request).find("secret"), std::string::npos);
}

TEST_F(GadgetsTest, AnAsynchronousCallIsToldTheSame) {
  auto future = sdk().callAsync(operations::DeleteGadgetRequest{""});
  EXPECT_STREQ(errorOf<std::invalid_argument>([&] { future.get(); }).what(), "gadgetId is empty");
  EXPECT_TRUE(fake->exchanges().empty());
}

}  // namespace
}  // namespace clerk::backend
