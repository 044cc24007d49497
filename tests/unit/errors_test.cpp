#include "sdk_fixture.hpp"

#include <set>
#include <type_traits>

namespace clerk::backend {
namespace {

struct OperationCase {
  const char* name;
  std::set<int> typed;
  void (*call)(const ClerkBackend&, const RequestOptions&);
};

const OperationCase operationCases[] = {
    {"CreateActorToken",
     {400, 402, 422},
     [](const ClerkBackend& sdk, const RequestOptions& options) {
       operations::CreateActorTokenRequestBody body;
       body.userId = "user_1";
       body.actor.sub = "user_2";
       sdk.actorTokens.create(body, options);
     }},
    {"RevokeActorToken",
     {400, 404},
     [](const ClerkBackend& sdk, const RequestOptions& options) { sdk.actorTokens.revoke("act_1", options); }},
};

const std::string errorBody =
    R"({"errors":[{"message":"m","long_message":"long","code":"c","meta":{"used":3,"x":[1]}},{}],
    "meta":{"top":true},"clerk_trace_id":"trace_1"})";

// The 4XX of IANA's registry, but for 408, which a proxy may send after it has passed the request on.
const std::set<int> finalStatuses{400, 401, 402, 403, 404, 405, 406, 407, 409, 410, 411, 412, 413, 414,
                                  415, 416, 417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451};

class ErrorsTest : public SdkTest, public ::testing::WithParamInterface<OperationCase> {
 protected:
  template <class Error>
  Error errorOfCall(RequestOptions options = {}) {
    options.retryConfig = RetryConfig::none();
    return errorOf<Error>([&] { GetParam().call(sdk(), options); });
  }
};

TEST_P(ErrorsTest, EveryStatusFrom400To599LandsInItsTypeWithAllItCarries) {
  for (int status = 400; status < 600; ++status) {
    SCOPED_TRACE(status);
    fake->reply(status, errorBody, {{"Content-Type", "application/json"}, {"X-Other", "1"}});
    const bool typed = GetParam().typed.count(status) == 1;
    const auto error = typed ? errors::ClerkException(errorOfCall<errors::ClerkErrors>())
                             : errors::ClerkException(errorOfCall<errors::SDKException>());
    EXPECT_EQ(error.operationId(), GetParam().name);
    EXPECT_EQ(error.statusCode(), status);
    EXPECT_EQ(error.body(), errorBody);
    EXPECT_EQ(error.rawResponse().headers.find("x-other"), "1");
    ASSERT_EQ(error.errors().size(), 2U);
    EXPECT_EQ(error.errors()[0].message, "m");
    EXPECT_EQ(error.errors()[0].longMessage, "long");
    EXPECT_EQ(error.errors()[0].code, "c");
    EXPECT_EQ(error.errors()[0].meta, nlohmann::json::parse(R"({"used":3,"x":[1]})"));
    EXPECT_EQ(error.errors()[1].code, "");
    EXPECT_EQ(error.meta(), nlohmann::json::parse(R"({"top":true})"));
    EXPECT_EQ(error.clerkTraceId(), "trace_1");
    EXPECT_EQ(error.attempts(), 1);
    EXPECT_EQ(error.outcomeUnknown(), !finalStatuses.count(status)) << "whether the status says that nothing was done";
    EXPECT_EQ(std::string(error.what()),
              std::string(GetParam().name) + ": status " + std::to_string(status) + ": c: m (trace id trace_1)");
  }
}

TEST_P(ErrorsTest, ADocumentedStatusWithoutTheErrorFormatIsAnSdkException) {
  for (const std::string body : {"", "{}", "[]", "<html>", R"({"errors":{}})", R"({"errors":[1]})"}) {
    fake->reply(400, body);
    const auto error = errorOfCall<errors::SDKException>();
    EXPECT_EQ(error.body(), body);
    EXPECT_NE(std::string(error.what()).find("not the error format"), std::string::npos) << error.what();
    EXPECT_FALSE(error.outcomeUnknown());
  }
  fake->reply(400, errorBody, {{"Content-Type", "text/plain"}});
  const auto error = errorOfCall<errors::SDKException>();
  EXPECT_NE(std::string(error.what()).find("not application/json"), std::string::npos) << error.what();
  EXPECT_EQ(error.errors().size(), 2U);
}

TEST_P(ErrorsTest, Any2xxWhoseBodyFitsIsAResult) {
  for (const int status : {200, 201, 202, 204, 206, 299}) {
    fake->reply(status, backend_testing::actorTokenJson());
    EXPECT_NO_THROW(GetParam().call(sdk(), {})) << status;
    fake->reply(status, "");
    EXPECT_TRUE(errorOfCall<errors::SDKException>().outcomeUnknown()) << status;
  }
}

TEST_P(ErrorsTest, Any3xxIsAnSdkExceptionOfUnknownOutcome) {
  for (const int status : {300, 301, 302, 303, 304, 307, 308}) {
    fake->reply(status, backend_testing::actorTokenJson(), {{"Location", "http://127.0.0.1:9/"}});
    const auto error = errorOfCall<errors::SDKException>();
    EXPECT_EQ(error.statusCode(), status);
    EXPECT_TRUE(error.outcomeUnknown());
  }
}

TEST_P(ErrorsTest, AFailureWithoutAnAnswerIsATransportException) {
  fake->fail({http::FailureKind::reset, true, "it was reset", {}});
  const auto sent = errorOfCall<errors::TransportException>();
  EXPECT_EQ(sent.kind(), http::FailureKind::reset);
  EXPECT_EQ(sent.statusCode(), 0);
  EXPECT_TRUE(sent.outcomeUnknown());
  fake->fail({http::FailureKind::timeout, false, "it took too long", {}});
  EXPECT_FALSE(errorOfCall<errors::TimeoutException>().outcomeUnknown());
  fake->fail({http::FailureKind::reset, true, "cut", {200, {{"X-Other", "1"}}, {}}});
  const auto truncated = errorOfCall<errors::TransportException>();
  EXPECT_EQ(truncated.statusCode(), 200);
  EXPECT_EQ(truncated.rawResponse().headers.find("X-Other"), "1");
  fake->fail({http::FailureKind::reset, true, "cut", {404, {}, {}}});
  EXPECT_FALSE(errorOfCall<errors::TransportException>().outcomeUnknown());
}

TEST_P(ErrorsTest, TheTextTellsAnErrorThatIsNotTheServices) {
  const auto textFor = [&](const std::string& body, const std::string& type) {
    fake->reply(403, body, {{"Content-Type", type}});
    return std::string(errorOfCall<errors::SDKException>().what());
  };
  const std::string words =
      ": status 403: an answer of type text/html, which something before the service may have given";
  EXPECT_EQ(textFor("<html>no</html>", "text/html"), GetParam().name + words);
  EXPECT_EQ(textFor("", "text/html"), GetParam().name + std::string(": status 403"));
  EXPECT_EQ(textFor("[]", "application/json"), GetParam().name + std::string(": status 403"));
  EXPECT_EQ(textFor("no", "sk_fake\x80").find("sk_fake"), std::string::npos);
}

TEST_P(ErrorsTest, TheTextBlanksTheKeyEscapesControlCharactersAndIsBounded) {
  const nlohmann::json body = {
      {"errors", {{{"code", "c"}, {"message", "key sk_fake\n\x1b[0m" + std::string(5000, 'x')}}}},
      {"clerk_trace_id", std::string(5000, 'y')}};
  fake->reply(400, body.dump());
  const std::string text = errorOfCall<errors::ClerkErrors>().what();
  EXPECT_EQ(text.find("sk_fake"), std::string::npos);
  EXPECT_NE(text.find("c: key ***\\x0a\\x1b[0mxxx"), std::string::npos) << text;
  EXPECT_LT(text.size(), 450U);
}

TEST_P(ErrorsTest, TheTextEscapesTheControlCharactersBeyondAsciiToo) {
  fake->reply(400, R"({"errors":[{"code":"c\u0080\u009b2J","message":"\u0085\u00a0\u00e9"}],
                       "clerk_trace_id":"t\u009f\u007f"})");
  const auto error = errorOfCall<errors::ClerkErrors>();
  EXPECT_NE(std::string(error.what()).find(": c\\x80\\x9b2J: \\x85\u00a0\u00e9 (trace id t\\x9f\\x7f)"),
            std::string::npos)
      << error.what();
  EXPECT_EQ(error.errors()[0].message, "\u0085\u00a0\u00e9");
}

TEST_P(ErrorsTest, TheTextEscapesWhatIsNotUtf8InTheWordsOfATransport) {
  fake->fail({http::FailureKind::other, true, "a\x1b\x80\xc3\n\xe9", {}});
  const auto error = errorOfCall<errors::TransportException>();
  EXPECT_NE(std::string(error.what()).find("a\\x1b\\x80\\xc3\\x0a\\xe9"), std::string::npos) << error.what();
}

TEST_P(ErrorsTest, TheLastOfSeveralMembersOfOneNameCounts) {
  fake->reply(400,
              R"({"errors":1,"errors":[{"code":"first","code":"last","message":[],"message":"m","meta":1,"meta":2}],
                       "meta":{"x":1,"x":2},"clerk_trace_id":"t1","clerk_trace_id":"t2"})");
  const auto error = errorOfCall<errors::ClerkErrors>();
  ASSERT_EQ(error.errors().size(), 1U);
  EXPECT_EQ(error.errors()[0].code, "last");
  EXPECT_EQ(error.errors()[0].message, "m");
  EXPECT_EQ(error.errors()[0].meta, 2);
  EXPECT_EQ(error.meta(), nlohmann::json({{"x", 2}}));
  EXPECT_EQ(error.clerkTraceId(), "t2");
  fake->reply(400, R"({"errors":[{"code":"c"}],"errors":{}})");
  EXPECT_TRUE(errorOfCall<errors::SDKException>().errors().empty());
}

TEST_P(ErrorsTest, AKeyThatItsBlankContainsIsBlankedOnce) {
  fake->reply(400, backend_testing::errorJson("c", "the key is *"));
  const auto error = errorOf<errors::ClerkErrors>([&] { GetParam().call(builder(fake).setSecurity("*").build(), {}); });
  EXPECT_NE(std::string(error.what()).find("the key is ***"), std::string::npos) << error.what();
}

INSTANTIATE_TEST_SUITE_P(OnEachOperation, ErrorsTest, ::testing::ValuesIn(operationCases),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(ErrorTypes, AreCopiedWithoutThrowingAndAreSiblingsBelowOneBase) {
  static_assert(std::is_nothrow_copy_constructible_v<errors::ClerkErrors>);
  static_assert(std::is_nothrow_copy_constructible_v<errors::TimeoutException>);
  static_assert(std::is_nothrow_copy_assignable_v<errors::SDKException>);
  static_assert(std::is_base_of_v<std::runtime_error, errors::ClerkException>);
  static_assert(std::is_base_of_v<errors::TransportException, errors::TimeoutException>);
  static_assert(!std::is_base_of_v<errors::TransportException, errors::CancelledException>);
  static_assert(!std::is_base_of_v<errors::SDKException, errors::ClerkErrors>);
}

}  // namespace
}  // namespace clerk::backend
