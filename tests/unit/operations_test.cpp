#include "gadgets_fixture.hpp"

#include <limits>

namespace clerk::backend {
namespace {

using components::GadgetPart;
using components::GadgetStatus;
using nlohmann::json;

TEST_F(GadgetsTest, ABodyHasItsFieldsInTheirOrder) {
  operations::CreateGadgetRequestBody body;
  body.name = "a \"b\"\n\x01 \u00e9";
  body.size = std::numeric_limits<std::int64_t>::min();
  body.ratio = 0.1;
  body.tags = {"x", ""};
  body.part = {"p", -1, {}, some({{"z", 1.0}, {"a", nullptr}})};
  const auto response = answered(body, gadgetJson);
  EXPECT_EQ(line(), "POST /gadgets");
  expectJsonBody(
      "{\"name\":\"a \\\"b\\\"\\n\\u0001 \u00e9\",\"size\":-9223372036854775808,\"ratio\":0.1,\"tags\":[\"x\",\"\"],"
      R"("part":{"name":"p","amount":-1,"tags":[],"data":{"a":null,"z":1.0}}})");
  EXPECT_EQ(response.gadget->id, "g1");
  EXPECT_EQ(response.statusCode, 200);
  EXPECT_EQ(response.contentType, "application/json");
  EXPECT_EQ(response.rawResponse.body, gadgetJson);
  EXPECT_TRUE(response.unread.empty());
}

TEST_F(GadgetsTest, WhatIsNotSetIsNotSentButListsAre) {
  answered(operations::CreateGadgetRequestBody{}, gadgetJson);
  expectJsonBody(R"({"name":"","tags":[],"part":{"name":"","amount":0,"tags":[]}})");
}

TEST_F(GadgetsTest, NumbersAreWrittenSoThatTheyReadAsTheSame) {
  for (const double number :
       {0.0, 1.0, -2.5, 0.1, 1e21, 1e-7, 5e-324, std::numeric_limits<double>::max(), 123456789.123}) {
    operations::CreateGadgetRequestBody body;
    body.ratio = number;
    answered(body, gadgetJson);
    EXPECT_EQ(json::parse(sent().body).at("ratio").get<double>(), number);
  }
  operations::CreateGadgetRequestBody body;
  body.ratio = 5;
  answered(body, gadgetJson);
  EXPECT_NE(sent().body.find("\"ratio\":5,"), std::string::npos) << "a whole number has no fraction";
}

TEST_F(GadgetsTest, AQueryHasWhatIsSetInItsOrder) {
  operations::ListGadgetsRequest request;
  request.scope = "mine & yours";
  request.id = {"g1", "a,b", ""};
  request.size = {1, -2, 3};
  request.statuses = {GadgetStatus::Ready, GadgetStatus("new one")};
  request.active = false;
  request.limit = 10;
  request.ratio = 0.5;
  request.formerStatus = GadgetStatus::Broken;
  request.query = "\u00e9+~";
  const auto response = answered(request, "[" + std::string(gadgetJson) + "," + gadgetJson + "]");
  EXPECT_EQ(line(),
            "GET /gadgets?scope=mine%20%26%20yours&id=g1&id=a%2Cb&id=&size=1%2C-2%2C3&statuses=ready%2Cnew%20one"
            "&active=false&limit=10&ratio=0.5&former_status=broken&query=%C3%A9%2B~");
  expectNoBody();
  EXPECT_EQ(response.gadgetList.size(), 2U);
}

TEST_F(GadgetsTest, AQueryLeavesOutWhatIsNotSetAndEmptyLists) {
  operations::ListGadgetsRequest request;
  request.size.emplace();
  EXPECT_TRUE(answered(request, "[]").gadgetList.empty());
  EXPECT_EQ(line(), "GET /gadgets?scope=");
  request.query = "";
  answered(request, "[]");
  EXPECT_EQ(line(), "GET /gadgets?scope=&query=") << "an empty text is a value";
}

TEST_F(GadgetsTest, AConstantQueryStandsBeforeTheRequestsOwn) {
  answered(operations::ListGadgetPartsRequest{"g/1", {}}, "[]");
  EXPECT_EQ(line(), "GET /gadgets/g%2F1/parts?paginated=true");
  answered(operations::ListGadgetPartsRequest{"g1", 5}, "[]");
  EXPECT_EQ(line(), "GET /gadgets/g1/parts?paginated=true&limit=5");
}

TEST_F(GadgetsTest, APageIsReadWithItsTotalOrAsABareArray) {
  const std::string part = R"({"name":"p","amount":1,"tags":[]})";
  const auto page = answered(operations::ListGadgetPartsRequest{"g1", {}},
                             R"({"total_count":12,"data":[)" + part + R"(],"has_more":true})");
  EXPECT_EQ(page.gadgetPartList, (std::vector<GadgetPart>{{"p", 1, {}, {}}}));
  EXPECT_EQ(page.totalCount, 12);
  EXPECT_TRUE(page.unread.empty());
  const auto array = answered(operations::ListGadgetPartsRequest{"g1", {}}, "\r\n [" + part + "," + part + "]");
  EXPECT_EQ(array.gadgetPartList.size(), 2U);
  EXPECT_EQ(array.totalCount, std::nullopt);
  const auto parts = answered(operations::ListAllGadgetPartsRequest{}, R"({"parts":[)" + part + R"(],"data":[5]})");
  EXPECT_EQ(parts.gadgetPartList.size(), 1U);
  EXPECT_EQ(parts.totalCount, std::nullopt);
}

TEST_F(GadgetsTest, APageTellsWhatItCouldNotRead) {
  const auto page = answered(operations::ListGadgetPartsRequest{"g1", {}},
                             R"({"data":[{"name":"p","amount":"x","tags":[]}],"total_count":"many"})");
  EXPECT_EQ(page.unread, (std::vector<std::string>{"data[0].amount", "total_count"}));
  EXPECT_EQ(page.totalCount, std::nullopt);
  EXPECT_EQ(page.gadgetPartList.size(), 1U);
}

TEST_F(GadgetsTest, APageWithoutItsListIsAnError) {
  for (const char* body :
       {"{}", R"({"data":null,"total_count":0})", R"({"data":{}})", R"({"data":[5]})", "5", "", R"({"parts":[]})"}) {
    fake->reply(200, body);
    EXPECT_TRUE(errorOf<errors::SDKException>([&] {
                  sdk().call(operations::ListGadgetPartsRequest{"g1", {}});
                }).outcomeUnknown())
        << body;
  }
}

TEST_F(GadgetsTest, ABodyOfSettablesSaysWhatIsSetAndWhatIsCleared) {
  operations::UpdateGadgetRequest request;
  request.gadgetId = "g1";
  answered(request, gadgetJson);
  EXPECT_EQ(line(), "PATCH /gadgets/g1");
  expectJsonBody("{}");
  auto& body = request.requestBody;
  body = {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
  answered(request, gadgetJson);
  expectJsonBody(
      R"({"name":null,"size":null,"weight":null,"active":null,"status":null,"public_metadata":null,"tags":null,)"
      R"("part":null,"parts":null,"counts":null,"aliases":null,"settings":null})");
  body = {};
  body.name = "";
  body.size = 0;
  body.weight = 2.5;
  body.active = false;
  body.status = GadgetStatus::Ready;
  body.publicMetadata = {{"plan", "pro"}, {"seats", 5}};
  body.tags = std::vector<std::string>{};
  body.part = GadgetPart{"p", 1, {"t"}, {}};
  body.parts = {{"q", 2, {}, some(nullptr)}};
  body.counts = {{"b", 2}, {"a", 1}};
  body.aliases = {{"x", "y"}, {"z", std::nullopt}};
  body.settings = components::GadgetSettings{"fast", {}, true, {{"color", {1, 2}}}};
  answered(request, gadgetJson);
  expectJsonBody(
      R"({"name":"","size":0,"weight":2.5,"active":false,"status":"ready","public_metadata":{"plan":"pro","seats":5},)"
      R"("tags":[],"part":{"name":"p","amount":1,"tags":["t"]},"parts":[{"name":"q","amount":2,"tags":[],"data":null}],)"
      R"("counts":{"a":1,"b":2},"aliases":{"x":"y","z":null},"settings":{"mode":"fast","locked":true,"color":[1,2]}})");
}

TEST_F(GadgetsTest, AnOperationWithoutABodySendsNone) {
  answered(operations::LockGadgetPartRequest{"g 1", "a/b?c"}, gadgetJson);
  EXPECT_EQ(line(), "PUT /gadgets/g%201/parts/a%2Fb%3Fc/lock");
  expectNoBody();
}

TEST_F(GadgetsTest, AnAnswerWithoutContentIsNotRead) {
  for (const auto& [status, body] :
       {std::pair(204, ""), std::pair(200, "{"), std::pair(200, "<html>"), std::pair(202, "{}")}) {
    fake->reply(status, body);
    const auto response = sdk().call(operations::DeleteGadgetRequest{"g1"});
    EXPECT_EQ(response.statusCode, status);
    EXPECT_EQ(response.rawResponse.body, body);
  }
  EXPECT_EQ(line(), "DELETE /gadgets/g1");
  expectNoBody();
}

TEST_F(GadgetsTest, ABodyThatMayBeLeftOutIsWhereNothingIsSet) {
  operations::ReportGadgetRequest request;
  request.gadgetId = "g1";
  answered(request, "");
  EXPECT_EQ(line(), "POST /gadgets/g1/report");
  expectNoBody();
  request.requestBody.severity = nullptr;
  answered(request, "");
  expectJsonBody(R"({"severity":null})");
  request.requestBody = {};
  request.requestBody.reason = "";
  answered(request, "");
  expectJsonBody(R"({"reason":""})");
}

TEST_F(GadgetsTest, ABodyThatIsAListIsSentAlsoWhereItIsEmpty) {
  operations::ReplaceGadgetPartsRequest request;
  request.gadgetId = "g1";
  answered(request, "");
  EXPECT_EQ(line(), "PUT /gadgets/g1/parts");
  expectJsonBody("[]");
  request.requestBody = {{"p", 1, {}, {}}, {"q", 2, {"t"}, some("x")}};
  answered(request, "");
  expectJsonBody(R"([{"name":"p","amount":1,"tags":[]},{"name":"q","amount":2,"tags":["t"],"data":"x"}])");
}

TEST_F(GadgetsTest, ABodyWithoutFieldsIsAnEmptyObject) {
  answered(operations::WakeGadgetsRequestBody{}, "");
  EXPECT_EQ(line(), "POST /gadgets/wake");
  expectJsonBody("{}");
}

TEST_F(GadgetsTest, ATextAnswerIsTakenAsItIsOfAnyType) {
  const std::string page("<html>\xff\0 {", 10);
  fake->reply(200, page, {{"Content-Type", "text/html; charset=utf-8"}});
  const auto response = sdk().call(operations::GetGadgetManualRequest{"g1"});
  EXPECT_EQ(line(), "GET /gadgets/g1/manual?format=html");
  EXPECT_EQ(response.body, page);
  EXPECT_EQ(response.contentType, "text/html; charset=utf-8");
  EXPECT_EQ(answered(operations::GetGadgetManualRequest{"g1"}, "").body, "");
}

TEST_F(GadgetsTest, ADocumentedStatusIsClerkErrorsAndAnyOtherAnSdkException) {
  fake->reply(404, backend_testing::errorJson("resource_not_found", "m"));
  const auto error = errorOf<errors::ClerkErrors>([&] { sdk().call(operations::DeleteGadgetRequest{"g1"}); });
  EXPECT_EQ(error.operationId(), "DeleteGadget");
  EXPECT_EQ(error.errors().at(0).code, "resource_not_found");
  fake->reply(403, backend_testing::errorJson("forbidden", "m"));
  EXPECT_EQ(errorOf<errors::SDKException>([&] { sdk().call(operations::DeleteGadgetRequest{"g1"}); }).errors().size(),
            1U);
}

TEST_F(GadgetsTest, OnlyWhatIsSafeIsRepeatedAfterAnUnknownOutcome) {
  fake->reply(500, "").reply(204, "");
  sdk().call(operations::DeleteGadgetRequest{"g1"});
  EXPECT_EQ(fake->exchanges().size(), 2U);
  EXPECT_TRUE(fake->exchanges().front().options.safeToRepeat);
  fake->reply(500, "");
  errorOf<errors::SDKException>([&] { sdk().call(operations::ReportGadgetRequest{"g1", {}}); });
  EXPECT_EQ(fake->exchanges().size(), 3U);
  EXPECT_FALSE(fake->exchanges().back().options.safeToRepeat);
}

}  // namespace
}  // namespace clerk::backend
