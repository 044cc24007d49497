#include "http/support/wire_test.hpp"

#include <clerk/backend/version.hpp>

#include <gmock/gmock.h>

namespace clerk::backend::tests {
namespace {

class WireFormat : public WireTest {
 protected:
  RawServer server{[](const RawRequest&, Connection& connection) { return connection.answer(200, tokenBody()); }};
  ClerkBackend sdk = builder(server.url()).build();
};
CLERK_BACKEND_BOTH_WAYS(WireFormat);

TEST_P(WireFormat, CreateSendsExactlyThis) {
  create(sdk);
  const auto sent = server.requests().at(0);
  EXPECT_EQ(sent.head,
            "POST /v1/actor_tokens HTTP/1.1\r\n"
            "Host: 127.0.0.1:" +
                std::to_string(server.port()) +
                "\r\n"
                "Accept-Encoding: gzip\r\n"
                "Accept: application/json\r\n"
                "User-Agent: clerk-sdk-cpp/" CLERK_BACKEND_VERSION_STRING
                "\r\n"
                "X-Clerk-SDK: cpp/" CLERK_BACKEND_VERSION_STRING
                "\r\n"
                "Clerk-API-Version: 2026-05-12\r\n"
                "Content-Type: application/json\r\n"
                "Authorization: Bearer sk_fake\r\n"
                "Content-Length: 45\r\n");
  EXPECT_EQ(sent.body, R"({"user_id":"user_1","actor":{"sub":"user_2"}})");
}

TEST_P(WireFormat, RevokeHasNoBodyAndNoContentType) {
  revoke(sdk);
  const auto sent = server.requests().at(0);
  EXPECT_EQ(sent.line(), "POST /v1/actor_tokens/act_1/revoke HTTP/1.1");
  EXPECT_EQ(sent.field("Content-Length"), "0");
  EXPECT_EQ(sent.field("Content-Type"), "(none)");
  EXPECT_EQ(sent.field("Expect"), "(none)");
}

TEST_P(WireFormat, ALargeBodyIsSentAtOnce) {
  auto body = request();
  body.actor.additionalProperties["text"] = std::string(std::size_t{2} << 20U, 'x');
  sdk.actorTokens.create(body);
  const auto sent = server.requests().at(0);
  EXPECT_EQ(sent.field("Expect"), "(none)");
  EXPECT_GT(sent.body.size(), std::size_t{2} << 20U);
}

TEST_P(WireFormat, AnIdStaysInsideItsSegment) {
  for (const auto& [id, encoded] :
       {std::pair("a/b", "a%2Fb"), std::pair("a?b#c", "a%3Fb%23c"), std::pair("%2F", "%252F"),
        std::pair("a b", "a%20b"), std::pair("\xC3\xA9", "%C3%A9"), std::pair("...", "...")}) {
    revoke(sdk, id);
    EXPECT_EQ(server.requests().back().line(), std::string("POST /v1/actor_tokens/") + encoded + "/revoke HTTP/1.1");
  }
}

TEST_P(WireFormat, WhatTheCallerDidWrongReachesNoServer) {
  for (const char* id : {"", ".", "..", "\xFF"}) EXPECT_THROW(revoke(sdk, id), std::invalid_argument) << id;
  RequestOptions options;
  options.headers = {{"X-Header", "a\r\nInjected: yes"}};
  EXPECT_THROW(create(sdk, options), std::invalid_argument);
  options.headers = {{"Authorization", "Bearer other"}};
  EXPECT_THROW(create(sdk, options), std::invalid_argument);
  EXPECT_EQ(server.connections(), 0U);
}

TEST_P(WireFormat, AHeaderWithoutAValueIsSentAndOneOfTheSdksOwnIsReplaced) {
  RequestOptions options;
  options.headers = {{"X-Empty", ""}, {"Accept", "application/vnd.test+json"}};
  create(sdk, options);
  const auto sent = server.requests().at(0);
  EXPECT_THAT(sent.head, ::testing::HasSubstr("X-Empty:\r\n"));
  EXPECT_EQ(sent.field("Accept"), "application/vnd.test+json");
  create(sdk);  // on the same handle: nothing of the last call is left
  EXPECT_EQ(server.requests().at(1).head.find("X-Empty"), std::string::npos);
}

TEST_P(WireFormat, AServerOfACallGetsThatCall) {
  const RawServer other([](const RawRequest&, Connection& peer) { return peer.answer(200, tokenBody("act_other")); });
  RequestOptions options;
  options.serverUrl = other.url();
  EXPECT_EQ(create(sdk, options).id, "act_other");
  EXPECT_EQ(server.connections(), 0U);
}

}  // namespace
}  // namespace clerk::backend::tests
