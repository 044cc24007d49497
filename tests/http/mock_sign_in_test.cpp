#include <clerk/backend.hpp>
#include <clerk/backend/authentication.hpp>
#include <clerk/backend/jwks.hpp>
#include <clerk/backend/organization_memberships.hpp>
#include <clerk/backend/sessions.hpp>
#include <clerk/backend/sign_in_tokens.hpp>
#include <clerk/backend/testing/mock_server.hpp>
#include <clerk/backend/users.hpp>

#include <gtest/gtest.h>
#include <httplib.h>

#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace clerk::backend {
namespace {

using backend_testing::MockServer;
using backend_testing::signWebhook;
using nlohmann::json;
using std::chrono::milliseconds;
using std::chrono::system_clock;

constexpr std::int64_t hour = 3'600'000;

std::int64_t now() { return std::chrono::duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count(); }

class MockSignIn : public ::testing::Test {
 protected:
  components::ActorToken actorToken(std::int64_t sessionSeconds = 600) {
    operations::CreateActorTokenRequestBody body;
    body.userId = "user_1";
    body.actor.sub = "user_2";
    body.actor.additionalProperties = {{"reason", "case 4711"}, {"note", nullptr}};
    body.sessionMaxDurationInSeconds = sessionSeconds;
    const auto response = sdk.actorTokens.create(body);
    EXPECT_TRUE(response.unread.empty());
    return *response.actorToken;
  }

  SessionClaims claimsOf(const std::string& token) const { return authenticator().verifyToken(token); }

  Authenticator authenticator() const {
    AuthenticatorOptions options;
    options.jwtKey = mock.signingKey().pem();
    return Authenticator(options);
  }

  // Of an active session of a user who may do that in the organization that is active.
  std::string sessionWith(const json& permissions) {
    const auto user = mock.put("users", json::object());
    const auto organization = mock.put("organizations", {{"name", "Acme"}});
    mock.put("organization_memberships", {{"organization_id", organization},
                                          {"user_id", user},
                                          {"role", "org:billing_admin"},
                                          {"permissions", permissions}});
    operations::CreateSessionRequestBody body;
    body.userId = user;
    body.activeOrganizationId = organization;
    return sdk.sessions.create(body).session->id;
  }

  std::string putSession(json members) {
    members["user_id"] = mock.put("users", json::object());
    return mock.put("sessions", members);
  }

  components::Session session(const std::string& id) const { return *sdk.sessions.get(id).session; }

  httplib::Client browser() const { return httplib::Client("127.0.0.1", mock.port()); }

  static std::string targetOf(const std::string& url) { return url.substr(url.find("/v1")); }

  // The code of the answer to whoever fetches the URL, with the status in front.
  std::string fetched(const std::string& url) const {
    const auto answer = browser().Get(targetOf(url).c_str());
    const auto body = json::parse(answer->body);
    const auto status = std::to_string(answer->status);
    return body.contains("errors") ? status + ' ' + body["errors"][0]["code"].get<std::string>() : status;
  }

  template <class Call>
  static std::string refusalOf(Call call) {
    try {
      call();
    } catch (const errors::ClerkException& error) {
      return std::to_string(error.statusCode()) + ' ' + error.errors().at(0).code;
    }
    return "no error";
  }

  MockServer mock;
  const ClerkBackend sdk = ClerkBackend::builder()
                               .setSecurity(mock.secretKey())
                               .setServerUrl(mock.url())
                               .setRetryConfig(RetryConfig::none())
                               .build();
};

TEST_F(MockSignIn, ServesItsKey) {
  const auto response = sdk.jwks.getJWKS();
  EXPECT_TRUE(response.unread.empty());
  ASSERT_EQ(response.jwks->keys.size(), 1U);
  const auto& key = response.jwks->keys.front();
  EXPECT_EQ(key.kid, mock.signingKey().keyId());
  EXPECT_EQ(key.n, mock.signingKey().jwk()["n"].get<std::string>());
  EXPECT_NE(key.n, MockServer().signingKey().jwk()["n"].get<std::string>());
}

TEST_F(MockSignIn, MakesOneKeyForThreadsThatAskAtOnce) {
  std::vector<std::string> keys(4);
  std::vector<std::thread> threads;
  for (auto& key : keys) {
    threads.emplace_back([&, direct = threads.size() % 2 == 0] {
      key = direct ? mock.signingKey().jwk()["n"].get<std::string>() : *sdk.jwks.getJWKS().jwks->keys.at(0).n;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(std::set<std::string>(keys.begin(), keys.end()).size(), 1U);
}

TEST_F(MockSignIn, OpeningTheUrlOfAnActorTokenBeginsASessionWithItsActor) {
  const auto token = actorToken();
  const auto claims = claimsOf(mock.open(*token.url));
  EXPECT_EQ(claims.userId, "user_1");
  EXPECT_EQ(claims.status, "active");
  ASSERT_TRUE(claims.actor);
  EXPECT_EQ(claims.actor->sub, "user_2");
  EXPECT_EQ(claims.actor->all, (json{{"sub", "user_2"}, {"reason", "case 4711"}, {"note", nullptr}}));
  EXPECT_EQ(mock.tokens().at(token.id), "accepted");

  operations::GetSessionListRequest request;
  request.userId = "user_1";
  const auto sessions = sdk.sessions.list(request);
  EXPECT_TRUE(sessions.unread.empty());
  ASSERT_EQ(sessions.totalCount, 1);
  const auto& session = sessions.sessionList.front();
  EXPECT_EQ(session.id, claims.sessionId);
  EXPECT_EQ(session.actor, claims.actor->all);
  EXPECT_NEAR(static_cast<double>(session.expireAt - session.createdAt), 600'000, 1000);
}

TEST_F(MockSignIn, TheUrlIsServedOnce) {
  const auto url = *actorToken().url;
  auto client = browser();
  EXPECT_EQ(client.Head(targetOf(url).c_str())->status, 405);
  const auto answer = client.Get(targetOf(url).c_str());
  ASSERT_EQ(answer->status, 200);
  const auto token = json::parse(answer->body)["jwt"].get<std::string>();
  EXPECT_EQ(answer->get_header_value("Set-Cookie"), "__session=" + token + "; Path=/");
  const auto state = authenticator().authenticateRequest("", "__session=" + token);
  ASSERT_TRUE(state.isSignedIn()) << state.reason();
  EXPECT_EQ(state.claims().actor->sub, "user_2");
  EXPECT_EQ(fetched(url), "400 actor_token_already_used_code");
  EXPECT_THROW(mock.open(url), std::invalid_argument);
}

TEST_F(MockSignIn, RefusesUrlsThatAreNotPending) {
  const auto token = actorToken();
  sdk.actorTokens.revoke(token.id);
  EXPECT_EQ(fetched(*token.url), "400 actor_token_revoked_code");
  EXPECT_EQ(fetched(mock.url() + "/tickets/accept?ticket=ticket_fake_x"), "400 ticket_invalid_code");
  EXPECT_EQ(fetched(mock.url() + "/tickets/accept"), "400 ticket_invalid_code");
  EXPECT_EQ(fetched(mock.url() + "/tickets"), "401 authentication_invalid");
  const MockServer other;
  const auto pending = *actorToken().url;
  for (const auto& url : {*token.url, mock.url(), std::string(), *token.url + "1",
                          other.url() + pending.substr(mock.url().size()), mock.url() + "/users"}) {
    EXPECT_THROW(mock.open(url), std::invalid_argument) << url;
  }
  EXPECT_EQ(sdk.sessions.list().totalCount, 0);
  EXPECT_NO_THROW(mock.open(pending + "&redirect_url=x#y"));
}

TEST_F(MockSignIn, TicketsExpire) {
  const auto idOf = [&](std::int64_t age) {
    return mock.put("actor_tokens", {{"user_id", "user_1"}, {"created_at", now() - age}});
  };
  EXPECT_FALSE(mock.accept(idOf(hour + 1000)));
  EXPECT_TRUE(mock.accept(idOf(hour - 60'000)));
  const auto soon =
      mock.put("actor_tokens",
               {{"id", "act_soon"}, {"user_id", "user_1"}, {"created_at", now() - 30'000}, {"expires_in_seconds", 29}});
  EXPECT_EQ(mock.tokens().at(soon), "pending");
  EXPECT_FALSE(mock.accept(soon));
}

TEST_F(MockSignIn, AcceptBeginsASessionAsWell) {
  const auto token = actorToken();
  EXPECT_TRUE(mock.accept(token.id));
  const auto sessions = sdk.sessions.list();
  ASSERT_EQ(sessions.totalCount, 1);
  const auto claims = claimsOf(mock.sessionToken(sessions.sessionList.front().id));
  EXPECT_EQ(claims.actor->sub, "user_2");
  EXPECT_FALSE(mock.accept(token.id));
  EXPECT_EQ(sdk.sessions.list().totalCount, 1);
}

TEST_F(MockSignIn, ASignInTokenBeginsASessionInItsOrganization) {
  const auto ada = mock.put("users", {{"email_addresses", {"ada@example.test"}}});
  const auto acme = mock.put("organizations", {{"name", "Acme"}, {"created_by", ada}});
  operations::CreateSignInTokenRequestBody body;
  body.userId = ada;
  body.orgId = acme;
  const auto created = sdk.signInTokens.create(body);
  EXPECT_TRUE(created.unread.empty());
  const auto claims = claimsOf(mock.open(*created.signInToken->url));
  EXPECT_EQ(claims.userId, ada);
  EXPECT_FALSE(claims.actor);
  ASSERT_TRUE(claims.organization);
  EXPECT_EQ(claims.organization->id, acme);
  EXPECT_EQ(claims.organization->slug, "acme");
  EXPECT_TRUE(claims.hasRole("org:admin"));
  EXPECT_EQ(session(claims.sessionId).lastActiveOrganizationId, acme);
  EXPECT_EQ(fetched(*created.signInToken->url), "400 sign_in_token_already_used_code");
}

TEST_F(MockSignIn, TokensShowNoMoreThanTheServices) {
  operations::CreateActorTokenRequestBody body;
  body.userId = "user_1";
  body.actor.sub = "user_2";
  body.expiresInSeconds = 60;
  body.sessionMaxDurationInSeconds = 60;
  const auto created = sdk.actorTokens.create(body);
  operations::CreateSignInTokenRequestBody signIn;
  signIn.userId = mock.put("users", json::object());
  signIn.expiresInSeconds = 60;
  for (const auto& answer : {created.rawResponse.body, sdk.actorTokens.revoke(created.actorToken->id).rawResponse.body,
                             sdk.signInTokens.create(signIn).rawResponse.body}) {
    const std::set<std::string> known{"id",    "object", "status",     "user_id",   "actor",
                                      "token", "url",    "created_at", "updated_at"};
    const auto token = json::parse(answer);
    for (const auto& [name, value] : token.items()) EXPECT_EQ(known.count(name), 1U) << name;
  }
}

TEST_F(MockSignIn, ASignInTokenDoesNotLeadIntoAForeignOrganization) {
  operations::CreateSignInTokenRequestBody body;
  body.userId = mock.put("users", json::object());
  body.orgId = mock.put("organizations", {{"name", "Acme"}});
  const auto claims = claimsOf(mock.open(*sdk.signInTokens.create(body).signInToken->url));
  EXPECT_FALSE(claims.organization);
  EXPECT_FALSE(session(claims.sessionId).lastActiveOrganizationId);
}

TEST_F(MockSignIn, TicketsOfBothKindsAreTheirOwn) {
  const auto ada = mock.put("users", json::object());
  operations::CreateSignInTokenRequestBody body;
  body.userId = ada;
  const auto url = *sdk.signInTokens.create(body).signInToken->url;
  EXPECT_EQ(claimsOf(mock.open(*actorToken().url)).userId, "user_1");
  EXPECT_EQ(claimsOf(mock.open(url)).userId, ada);
}

TEST_F(MockSignIn, ARevokedSessionGetsNoToken) {
  const auto id = claimsOf(mock.open(*actorToken().url)).sessionId;
  EXPECT_EQ(claimsOf(sdk.sessions.createToken(id).object->jwt).sessionId, id);
  EXPECT_EQ(sdk.sessions.revoke(id).session->status, components::SessionStatus::Revoked);
  EXPECT_EQ(refusalOf([&] { sdk.sessions.createToken(id); }), "404 resource_not_found");
  EXPECT_EQ(refusalOf([&] { sdk.sessions.createTokenFromTemplate(id, "hasura"); }), "404 resource_not_found");
  EXPECT_THROW(mock.sessionToken(id), std::invalid_argument);
  EXPECT_THROW(mock.sessionToken("sess_x"), std::invalid_argument);
}

TEST_F(MockSignIn, ASessionExpires) {
  const auto over = putSession({{"expire_at", now() - 1}});
  const auto going = putSession({{"expire_at", now() + hour}});
  EXPECT_THROW(mock.sessionToken(over), std::invalid_argument);
  EXPECT_NO_THROW(mock.sessionToken(going));
  const auto older = putSession({{"expire_at", now() - 1}});
  operations::GetSessionListRequest request;
  request.status = operations::GetSessionListRequestStatus::Active;
  const auto active = sdk.sessions.list(request);
  ASSERT_EQ(active.totalCount, 1);
  EXPECT_EQ(active.sessionList.front().id, going);
  EXPECT_EQ(session(older).status, components::SessionStatus::Expired);
}

TEST_F(MockSignIn, CreateTokenTellsTheSession) {
  const auto id = putSession({{"created_at", now() - hour - 1000}});
  const auto before = std::chrono::floor<std::chrono::seconds>(system_clock::now());
  const auto response = sdk.sessions.createToken(id);
  EXPECT_TRUE(response.unread.empty());
  const auto claims = claimsOf(response.object->jwt);
  EXPECT_EQ(claims.userId, session(id).userId);
  EXPECT_EQ(claims.sessionId, id);
  EXPECT_EQ(claims.issuer, "https://clerk.example.test");
  EXPECT_EQ(claims.authorizedParty, "https://app.example.test");
  EXPECT_GE(claims.issuedAt, before);
  EXPECT_EQ(claims.expiresAt - *claims.issuedAt, std::chrono::seconds(60));
  EXPECT_LT(claims.notBefore, claims.issuedAt);
  EXPECT_EQ(claims.factorAges->first, std::chrono::minutes(60));
  EXPECT_FALSE(claims.factorAges->second);
  EXPECT_EQ(claims.payload()["v"], 2);
  EXPECT_FALSE(claims.actor || claims.organization);
  EXPECT_NE(claims.tokenId, claimsOf(sdk.sessions.createToken(id).object->jwt).tokenId);
}

TEST_F(MockSignIn, CreateTokenLetsTheTokenLiveAsLongAsIsAsked) {
  const auto id = putSession(json::object());
  const auto lifeOf = [&](std::int64_t seconds) {
    operations::CreateSessionTokenRequestBody body;
    body.expiresInSeconds = seconds;
    const auto claims = claimsOf(sdk.sessions.createToken(id, body).object->jwt);
    return (claims.expiresAt - *claims.issuedAt).count();
  };
  EXPECT_EQ(lifeOf(30), 30);
  EXPECT_EQ(lifeOf(315'360'000), 315'360'000);
  EXPECT_EQ(refusalOf([&] { lifeOf(29); }), "422 form_param_value_invalid");
  EXPECT_EQ(refusalOf([&] { lifeOf(315'360'001); }), "422 form_param_value_invalid");
}

TEST_F(MockSignIn, ATokenOfATemplateIsNotASessions) {
  const auto id = putSession({{"actor", {{"sub", "user_2"}}}});
  const auto token = sdk.sessions.createTokenFromTemplate(id, "hasura").object->jwt;
  const auto claims = claimsOf(token);
  EXPECT_EQ(claims.userId, session(id).userId);
  const auto payload = claims.payload();
  for (const auto* name : {"sid", "sts", "v", "fva", "act"}) EXPECT_FALSE(payload.contains(name)) << name;
  EXPECT_EQ(claims.expiresAt - *claims.issuedAt, std::chrono::seconds(60));
  const auto header = R"({"alg":"RS256","cat":"cl_B7d4PD222AAA","kid":"ins_fake","typ":"JWT"})";
  EXPECT_EQ(token.substr(0, token.find('.')), backend_testing::base64Url(header));
  EXPECT_EQ(authenticator().authenticateRequest("Bearer " + token, "").reason(),
            AuthErrorReason::tokenTypeNotSupported);
}

TEST_F(MockSignIn, APendingSessionsTokenSaysSo) {
  for (const auto& members :
       std::vector<json>{{{"status", "pending"}}, {{"tasks", {{{"key", "choose-organization"}}}}}}) {
    const auto id = putSession(members);
    const auto token = sdk.sessions.createToken(id).object->jwt;
    EXPECT_EQ(claimsOf(token).status, "pending");
    EXPECT_EQ(authenticator().authenticateRequest("Bearer " + token, "").reason(), "session-pending");
    sdk.users.ban(session(id).userId);
    EXPECT_THROW(mock.sessionToken(id), std::invalid_argument);
  }
}

TEST_F(MockSignIn, TokensTellTheOrganizationAndWhatTheUserMayDoInIt) {
  const auto id = sessionWith({"org:invoices:read", "org:invoices:create", "org:reports:read", "org:sys_domains:manage",
                               "org:reports:export", "invoices:read", "org:alone", 7});
  const auto claims = claimsOf(sdk.sessions.createToken(id).object->jwt);
  ASSERT_TRUE(claims.organization);
  EXPECT_EQ(claims.organization->id, session(id).lastActiveOrganizationId);
  EXPECT_EQ(claims.organization->slug, "acme");
  EXPECT_EQ(claims.organization->role, "org:billing_admin");
  EXPECT_EQ(claims.organization->permissions, (std::vector<std::string>{"org:invoices:read", "org:invoices:create",
                                                                        "org:reports:read", "org:reports:export"}));
  EXPECT_EQ(claims.features, (std::vector<std::string>{"o:invoices", "o:reports"}));
  EXPECT_EQ(claims.payload()["o"], (json{{"id", claims.organization->id},
                                         {"slg", "acme"},
                                         {"rol", "billing_admin"},
                                         {"per", "read,create,export"},
                                         {"fpm", "3,5"}}));

  sdk.organizationMemberships.remove(claims.organization->id, claims.userId);
  EXPECT_FALSE(claimsOf(mock.sessionToken(id)).organization);
}

TEST_F(MockSignIn, TokensTellMorePermissionsThanAnIntegerHasBits) {
  auto permissions = json::array();
  for (int number = 0; number < 70; ++number) permissions.push_back("org:invoices:p" + std::to_string(number));
  permissions.push_back("org:reports:p69");
  const auto claims = claimsOf(mock.sessionToken(sessionWith(permissions)));
  EXPECT_EQ(json(claims.organization->permissions), permissions);
  EXPECT_EQ(claims.payload()["o"]["fpm"], "1180591620717411303423,590295810358705651712");  // 2^70 - 1, 2^69
}

TEST_F(MockSignIn, VersionOneHasTheOrganizationsOldClaims) {
  const auto id = sessionWith({"org:invoices:read", "org:sys_domains:manage"});
  const auto claims = claimsOf(mock.sessionToken(id, {{"v", nullptr}}));
  const auto payload = claims.payload();
  for (const auto* name : {"v", "o", "fea"}) EXPECT_FALSE(payload.contains(name)) << name;
  EXPECT_EQ(payload["org_permissions"], json::array({"org:invoices:read"}));
  EXPECT_EQ(claims.organization->slug, "acme");
  EXPECT_TRUE(claims.hasRole("billing_admin"));
  EXPECT_TRUE(claims.hasPermission("invoices:read"));
  EXPECT_EQ(claimsOf(mock.sessionToken(id, {{"v", 1}, {"org_slug", "other"}})).organization->slug, "other");
}

TEST_F(MockSignIn, ATestHasTheLastWordOnClaimsAndHeader) {
  const auto id = claimsOf(mock.open(*actorToken().url)).sessionId;
  const auto claims =
      claimsOf(mock.sessionToken(id, {{"act", {{"sub", "user_3"}}}, {"azp", nullptr}, {"plan", "pro"}}));
  EXPECT_EQ(claims.actor->all, (json{{"sub", "user_3"}}));
  EXPECT_FALSE(claims.authorizedParty);
  EXPECT_EQ(claims.payload()["plan"], "pro");
  EXPECT_EQ(claims.sessionId, id);
  const auto bearer = "Bearer " + mock.sessionToken(id, {{"exp", 0}});
  EXPECT_EQ(authenticator().authenticateRequest(bearer, "").reason(), AuthErrorReason::tokenExpired);
  EXPECT_THROW(claimsOf(mock.sessionToken(id, {}, {{"alg", "HS256"}})), errors::TokenVerificationException);
}

TEST_F(MockSignIn, TheLoopOfAnImpersonationCloses) {
  auto time = system_clock::now();
  AuthenticatorOptions options;
  options.authorizedParties = {"https://app.example.test"};
  options.now = [&] { return time; };
  const Authenticator ours(sdk, options);  // asks the mock for its key
  const http::Headers request{{"Authorization", "Bearer " + mock.open(*actorToken().url)}};
  const auto state = ours.authenticateRequest(request);
  ASSERT_TRUE(state.isSignedIn()) << state.reason();
  EXPECT_EQ(state.claims().actor->sub, "user_2");

  sdk.sessions.revoke(state.claims().sessionId);
  EXPECT_TRUE(ours.authenticateRequest(request).isSignedIn());
  time += std::chrono::seconds(66);
  EXPECT_EQ(ours.authenticateRequest(request).reason(), AuthErrorReason::tokenExpired);
  EXPECT_THROW(mock.sessionToken(state.claims().sessionId), std::invalid_argument);
}

TEST_F(MockSignIn, SignsWebhooks) {
  const auto webhook = mock.webhook("user.created", {{"id", "user_1"}});
  const auto event = verifyWebhook(webhook.headers, webhook.body, mock.webhookSecret());
  EXPECT_EQ(event.type, "user.created");
  EXPECT_EQ(event.data, (json{{"id", "user_1"}}));
  EXPECT_EQ(event.body["object"], "event");
  EXPECT_NE(mock.webhook("user.created", {}).headers.find("svix-id"), webhook.headers.find("svix-id"));
  EXPECT_THROW(verifyWebhook(webhook.headers, webhook.body + ' ', mock.webhookSecret()),
               errors::WebhookVerificationException);
}

TEST(SignWebhook, SignsAsTheStandardsExampleHasIt) {
  // Svix, "Verifying webhooks manually".
  const auto webhook =
      signWebhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", R"({"test": 2432232314})", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                  system_clock::time_point(std::chrono::milliseconds(1'614'265'330'999)));
  EXPECT_EQ(webhook.headers, (http::Headers{{"svix-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
                                            {"svix-timestamp", "1614265330"},
                                            {"svix-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}}));
}

TEST(SignWebhook, TakesKeysOfAnyLength) {
  for (const auto* secret : {"whsec_YQ==", "whsec_YWI=", "YWJj", "whsec_YWJjZA=="}) {
    const auto webhook = signWebhook(secret, "{}");
    EXPECT_NO_THROW(verifyWebhook(webhook.headers, webhook.body, secret)) << secret;
  }
  for (const auto* none : {"", "whsec_", "whsec_Y", "sk_fake", "whsec_====", "whsec_YQ==\n", "whsec_    YWJj"}) {
    EXPECT_THROW(signWebhook(none, "{}"), std::invalid_argument) << none;
  }
}

TEST_F(MockSignIn, AnExpiredTokenIsTradedForAFreshOneOfTheSameSession) {
  const auto session = sessionWith(json::array());
  operations::RefreshSessionRequestBody request;
  request.expiredToken = mock.sessionToken(session, {{"exp", 0}});
  request.refreshToken = "refresh_fake";
  request.requestOrigin = "https://app.example.test";
  const auto fresh = sdk.sessions.refresh(session, request);
  EXPECT_EQ(claimsOf(std::get<components::Token>(*fresh.sessionRefresh).jwt).sessionId, session);
  request.format = operations::RefreshSessionRequestBodyFormat::Cookie;
  const auto cookies = sdk.sessions.refresh(session, request);
  EXPECT_EQ(std::get<components::Cookies>(*cookies.sessionRefresh).cookies.size(), 1U);

  const backend_testing::SigningKey forger(mock.signingKey().keyId());
  for (const auto& other : {mock.sessionToken(sessionWith(json::array())), forger.sessionToken({{"sid", session}}),
                            std::string("no.token")}) {
    request.expiredToken = other;
    EXPECT_THROW(sdk.sessions.refresh(session, request), errors::ClerkErrors) << other;
  }
}

}  // namespace
}  // namespace clerk::backend
