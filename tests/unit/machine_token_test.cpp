#include "sdk_fixture.hpp"
#include "signing.hpp"

#include <clerk/backend/api_keys.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/m2m.hpp>
#include <clerk/backend/oauth_access_tokens.hpp>
#include <clerk/backend/testing/sample_json.hpp>

#include <nlohmann/json.hpp>

#include <functional>
#include <future>
#include <vector>

namespace clerk::backend {
namespace {

using backend_testing::sampleJson;
using nlohmann::json;
using Reason = AuthErrorReason;

class MachineTokenTest : public SdkTest {
 protected:
  static AuthenticatorOptions accepting(std::vector<TokenType> types) {
    AuthenticatorOptions options;
    options.jwtKey = signingKey().pem();
    options.acceptsToken = std::move(types);
    return options;
  }

  static AuthenticatorOptions acceptingAll() {
    return accepting({TokenType::sessionToken, TokenType::m2mToken, TokenType::oauthToken, TokenType::apiKey});
  }

  Authenticator made(AuthenticatorOptions options = acceptingAll()) {
    return Authenticator(builder(fake).setRetryConfig(RetryConfig::none()).build(), std::move(options));
  }

  static http::Headers carrying(const std::string& token) { return {{"Authorization", "Bearer " + token}}; }

  RequestState state(const std::string& token) { return made().authenticateRequest(carrying(token)); }

  std::string reason(const std::string& token) { return std::string(state(token).reason()); }

  json sentBody() const { return json::parse(fake->exchanges().back().request.body); }
  std::string sentUrl() const { return fake->exchanges().back().request.url; }

  template <class Model>
  void knows(const json& members) {
    json all{{"revoked", false}, {"expired", false}};
    all.update(members);
    fake->reply(200, sampleJson<Model>(all));
  }
};

TEST_F(MachineTokenTest, TheServiceSaysWhatAMachinesTokenIsWorth) {
  for (const auto* token : {"mt_fake", "m2m_fake"}) {
    knows<components::M2MToken>({{"subject", "mch_7"}, {"scopes", {"mch_8"}}, {"claims", {{"role", "billing"}}}});
    const auto found = state(token);
    EXPECT_TRUE(found.isAuthenticated()) << found.reason();
    EXPECT_FALSE(found.isSignedIn()) << "nobody's session";
    EXPECT_EQ(found.tokenType(), TokenType::m2mToken);
    EXPECT_EQ(found.m2mToken().subject, "mch_7");
    EXPECT_EQ(found.m2mToken().claims->at("role"), "billing");
    EXPECT_THROW(static_cast<void>(found.claims()), std::logic_error);
    EXPECT_THROW(static_cast<void>(found.apiKey()), std::logic_error);
    EXPECT_NE(sentUrl().find("/m2m_tokens/verify"), std::string::npos);
    EXPECT_EQ(sentBody(), json({{"token", token}}));
  }
}

TEST_F(MachineTokenTest, TheServiceSaysWhatAnOAuthTokenIsWorth) {
  knows<components::IssuedOAuthAccessToken>({{"subject", "user_7"}, {"client_id", "app_1"}});
  const auto found = state("oat_fake");
  EXPECT_EQ(found.tokenType(), TokenType::oauthToken) << found.reason();
  EXPECT_EQ(found.oauthToken().subject, "user_7");
  EXPECT_EQ(found.oauthToken().clientId, "app_1");
  EXPECT_THROW(static_cast<void>(found.m2mToken()), std::logic_error);
  EXPECT_NE(sentUrl().find("/oauth_applications/access_tokens/verify"), std::string::npos);
  EXPECT_EQ(sentBody(), json({{"access_token", "oat_fake"}}));
  fake->reply(200, R"({"active":false})");
  EXPECT_EQ(reason("oat_fake"), Reason::tokenExpired);
  fake->reply(200, R"({"what":"else"})");
  EXPECT_EQ(reason("oat_fake"), Reason::tokenVerificationFailed);
}

TEST_F(MachineTokenTest, TheServiceSaysWhatAnApiKeyIsWorth) {
  knows<components::ApiKey>({{"subject", "org_7"}});
  const auto found = state("ak_fake");
  EXPECT_EQ(found.tokenType(), TokenType::apiKey) << found.reason();
  EXPECT_EQ(found.apiKey().subject, "org_7");
  EXPECT_THROW(static_cast<void>(found.oauthToken()), std::logic_error);
  EXPECT_NE(sentUrl().find("/api_keys/verify"), std::string::npos);
  EXPECT_EQ(sentBody(), json({{"secret", "ak_fake"}}));
}

TEST_F(MachineTokenTest, ARevokedOrExpiredTokenIsRefused) {
  knows<components::M2MToken>({{"revoked", true}});
  EXPECT_EQ(reason("mt_fake"), Reason::tokenInvalid);
  knows<components::M2MToken>({{"expired", true}});
  EXPECT_EQ(reason("mt_fake"), Reason::tokenExpired);
  knows<components::ApiKey>({{"revoked", true}});
  EXPECT_EQ(reason("ak_fake"), Reason::tokenInvalid);
  knows<components::IssuedOAuthAccessToken>({{"expired", true}});
  EXPECT_EQ(reason("oat_fake"), Reason::tokenExpired);
}

TEST_F(MachineTokenTest, ATokenThatTheServiceDoesNotKnowIsRefused) {
  for (const int status : {400, 404, 410, 422}) {
    fake->reply(status, backend_testing::errorJson("token_invalid", "no"));
    const auto refused = state("mt_fake");
    EXPECT_EQ(refused.reason(), Reason::tokenInvalid) << status;
    EXPECT_FALSE(refused.isUnavailable());
  }
}

TEST_F(MachineTokenTest, NothingIsKnownWhereTheServiceDoesNotAnswer) {
  for (const int status : {429, 500, 503, 302}) {
    fake->reply(status, "");
    const auto unknown = state("ak_fake");
    EXPECT_EQ(unknown.reason(), Reason::tokenVerificationFailed) << status;
    EXPECT_TRUE(unknown.isUnavailable()) << status;
  }
  fake->fail({});
  EXPECT_EQ(reason("ak_fake"), Reason::tokenVerificationFailed);
  fake->raise(std::make_exception_ptr(std::runtime_error("of a custom client")));
  EXPECT_EQ(reason("ak_fake"), Reason::tokenVerificationFailed);
  for (const int status : {401, 403}) {
    fake->reply(status, backend_testing::errorJson("machine_key_invalid", "no"));
    const auto unknown = state("mt_fake");
    EXPECT_EQ(unknown.reason(), Reason::secretKeyInvalid);
    EXPECT_TRUE(unknown.isUnavailable());
  }
}

TEST_F(MachineTokenTest, MachinesTokensAreVerifiedByTheMachinesKeyWhereThereIsOne) {
  auto options = acceptingAll();
  options.machineSecretKey = "ak_machine_fake";
  knows<components::M2MToken>(json::object());
  EXPECT_TRUE(made(options).authenticateRequest(carrying("mt_fake")).isAuthenticated());
  EXPECT_EQ(fake->exchanges().back().request.headers.find("Authorization"), "Bearer ak_machine_fake");
  knows<components::ApiKey>(json::object());
  EXPECT_TRUE(made(options).authenticateRequest(carrying("ak_fake")).isAuthenticated());
  EXPECT_EQ(fake->exchanges().back().request.headers.find("Authorization"), "Bearer sk_fake");
}

TEST_F(MachineTokenTest, TheMachinesKeyStandsAboveTheSourceOfTheClientsKeys) {
  auto options = acceptingAll();
  options.machineSecretKey = "ak_machine_fake";
  const auto client = builder(fake).setSecuritySource([] { return "sk_fake"; }).build();
  knows<components::M2MToken>(json::object());
  EXPECT_TRUE(Authenticator(client, options).authenticateRequest(carrying("mt_fake")).isAuthenticated());
  EXPECT_EQ(fake->exchanges().back().request.headers.find("Authorization"), "Bearer ak_machine_fake");
}

TEST_F(MachineTokenTest, OnlyTheKindsThatAreAcceptedAreLookedAt) {
  const auto onlySessions = made(accepting({TokenType::sessionToken}));
  for (const auto* token : {"mt_fake", "m2m_fake", "oat_fake", "ak_fake"}) {
    EXPECT_EQ(onlySessions.authenticateRequest(carrying(token)).reason(), Reason::tokenTypeNotSupported);
  }
  const auto onlyKeys = made(accepting({TokenType::apiKey}));
  EXPECT_EQ(onlyKeys.authenticateRequest(carrying("mt_fake")).reason(), Reason::tokenTypeNotSupported);
  const auto session = signingKey().sessionToken();
  EXPECT_EQ(onlyKeys.authenticateRequest(carrying(session)).reason(), Reason::tokenTypeNotSupported);
  EXPECT_EQ(onlyKeys.authenticateRequest({{"Cookie", "__session=" + session}}).reason(), Reason::tokenTypeNotSupported);
  EXPECT_TRUE(made().authenticateRequest(carrying(session)).isSignedIn());
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(MachineTokenTest, ACookieCarriesSessionsAlone) {
  EXPECT_EQ(made().authenticateRequest({{"Cookie", "__session=ak_fake"}}).reason(), Reason::tokenInvalid);
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(MachineTokenTest, WhatCannotBeATokenIsNotSent) {
  for (const auto& token :
       {std::string("ak_\xFF"), std::string("ak_\x01"), std::string("ak_") + '\0', "ak_" + std::string(16384, 'a')}) {
    EXPECT_EQ(reason(token), Reason::tokenInvalid);
  }
  EXPECT_TRUE(fake->exchanges().empty());
}

TEST_F(MachineTokenTest, AnAsynchronousCallerIsToldTheSame) {
  const auto authenticator = made();
  knows<components::ApiKey>({{"subject", "user_7"}});
  const auto found = authenticator.authenticateRequestAsync(carrying("ak_fake")).get();
  ASSERT_EQ(found.tokenType(), TokenType::apiKey) << found.reason();
  EXPECT_EQ(found.apiKey().subject, "user_7");
  fake->reply(404, backend_testing::errorJson("not_found", "no"));
  EXPECT_EQ(authenticator.authenticateRequestAsync(carrying("mt_fake")).get().reason(), Reason::tokenInvalid);
  fake->reply(503, "");
  EXPECT_TRUE(authenticator.authenticateRequestAsync(carrying("oat_fake")).get().isUnavailable());
  EXPECT_EQ(authenticator.authenticateRequestAsync(carrying("ak_\xFF")).get().reason(), Reason::tokenInvalid);
}

TEST_F(MachineTokenTest, OptionsThatCannotBeMeantAreRefused) {
  EXPECT_THROW(static_cast<void>(Authenticator(acceptingAll())), std::invalid_argument) << "without a client";
  EXPECT_THROW(made(accepting({})), std::invalid_argument);
  auto options = acceptingAll();
  options.machineSecretKey = "ak_fake\n";
  EXPECT_THROW(made(options), std::invalid_argument);
  options = acceptingAll();
  options.timeout = std::chrono::milliseconds(0);
  EXPECT_THROW(made(options), std::invalid_argument);
}

TEST_F(MachineTokenTest, KindsHaveNames) {
  EXPECT_EQ(toString(TokenType::sessionToken), "session_token");
  EXPECT_EQ(toString(TokenType::m2mToken), "m2m_token");
  EXPECT_EQ(toString(TokenType::oauthToken), "oauth_token");
  EXPECT_EQ(toString(TokenType::apiKey), "api_key");
}

}  // namespace
}  // namespace clerk::backend
