#include "authentication/request.hpp"
#include "signing.hpp"

#include <clerk/backend/authentication/authenticator.hpp>

#include <gtest/gtest.h>

namespace clerk::backend {
namespace {

using backend_testing::SigningKey;
using nlohmann::json;
using Reason = AuthErrorReason;

AuthenticatorOptions withKey() {
  AuthenticatorOptions options;
  options.jwtKey = signingKey().pem();
  return options;
}

class AuthenticatorTest : public testing::Test {
 protected:
  static std::string token(const json& claims = json::object(), const json& header = json::object()) {
    return signingKey().sessionToken(claims, header);
  }

  std::string reason(const http::Headers& headers) const {
    return std::string(Authenticator(options).authenticateRequest(headers).reason());
  }

  std::string user(const http::Headers& headers) const {
    const auto state = Authenticator(options).authenticateRequest(headers);
    EXPECT_TRUE(state.isSignedIn()) << state.reason();
    return state.isSignedIn() ? state.claims().userId : std::string();
  }

  AuthenticatorOptions options = withKey();
};

TEST_F(AuthenticatorTest, TakesABearerToken) {
  for (const auto* scheme : {"Bearer ", "bearer ", "BEARER  "}) {
    EXPECT_EQ(user({{"authorization", scheme + token({{"sub", "user_1"}})}}), "user_1") << scheme;
  }
}

TEST_F(AuthenticatorTest, TakesTheSessionsCookieWhereThereIsNoBearerToken) {
  const auto cookie = "__session=" + token({{"sub", "user_1"}});
  EXPECT_EQ(user({{"Cookie", cookie}}), "user_1");
  EXPECT_EQ(user({{"Cookie", "a=b; " + cookie + "; c=d"}}), "user_1");
  EXPECT_EQ(user({{"Cookie", "a=b"}, {"Cookie", cookie}}), "user_1");
  EXPECT_EQ(user({{"Cookie", "__session=\"" + token({{"sub", "user_1"}}) + '"'}}), "user_1");
  const auto text = token();
  for (const auto* other : {"Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "", "Bearer a b"}) {
    EXPECT_EQ(user({{"Authorization", other}, {"Cookie", cookie}}), "user_1") << other;
  }
  EXPECT_EQ(user({{"Authorization", "Bearertoken " + text}, {"Cookie", cookie}}), "user_1");
}

TEST_F(AuthenticatorTest, TakesNothingThatOnlyLooksLikeAToken) {
  EXPECT_EQ(reason({}), Reason::sessionTokenMissing);
  EXPECT_EQ(reason({{"Cookie", "session=" + token()}}), Reason::sessionTokenMissing);
  EXPECT_EQ(reason({{"Cookie", "a=x%3B__session=" + token()}}), Reason::sessionTokenMissing);
  EXPECT_EQ(reason({{"Cookie", "x__session=" + token() + "; __sessions=" + token() + "; __session"}}),
            Reason::sessionTokenMissing);
  EXPECT_EQ(reason({{"Authorization", "Bear" + token()}}), Reason::sessionTokenMissing);
  EXPECT_EQ(reason({{"Authorization", "Bearer Bearer " + token()}}), Reason::sessionTokenMissing);
  EXPECT_EQ(reason({{"Authorization", "Bearer " + token()}, {"Authorization", "Bearer " + token()}}),
            Reason::tokenInvalid);
  EXPECT_EQ(reason({{"Authorization", ""}, {"Authorization", "Bearer " + token()}}), Reason::tokenInvalid);
}

TEST_F(AuthenticatorTest, PrefersTheCookieOfItsInstance) {
  options.publishableKey = "pk_test_fake";
  const auto suffix = authentication::cookieSuffixOf(options.publishableKey);
  EXPECT_EQ(suffix.size(), 8U);
  const auto plain = "__session=" + token({{"sub", "user_plain"}});
  const auto suffixed = "__session_" + suffix + '=' + token({{"sub", "user_own"}});
  EXPECT_EQ(user({{"Cookie", plain + "; " + suffixed}}), "user_own");
  EXPECT_EQ(user({{"Cookie", plain + "; __session_other=x"}}), "user_plain");
  EXPECT_EQ(reason({{"Cookie", plain + "; __session_" + suffix + "=x"}}), Reason::tokenInvalid);
  EXPECT_EQ(reason({{"Cookie", plain + "; __session_" + suffix + "="}}), Reason::sessionTokenMissing);
  EXPECT_EQ(user({{"Cookie", plain + "; __session=" + token({{"sub", "user_second"}})}}), "user_plain");
}

TEST_F(AuthenticatorTest, TakesTheTokensOfSessionsAlone) {
  EXPECT_EQ(reason({{"Authorization", "Bearer " + token({{"sid", nullptr}})}}), Reason::tokenTypeNotSupported);
  EXPECT_EQ(reason({{"Authorization", "Bearer " + token({{"sub", "mch_1"}})}}), Reason::tokenTypeNotSupported);
  EXPECT_EQ(reason({{"Authorization", "Bearer " + token({}, {{"cat", "cl_other"}})}}), Reason::tokenTypeNotSupported);
  EXPECT_EQ(user({{"Authorization", "Bearer " + token({}, {{"cat", "cl_I7d4PD111III"}})}}), "user_fake");
  EXPECT_EQ(user({{"Authorization", "Bearer " + token({}, {{"cat", nullptr}})}}), "user_fake");
}

TEST_F(AuthenticatorTest, TakesAPendingSessionOnlyWhereAskedTo) {
  const http::Headers headers{{"Authorization", "Bearer " + token({{"sts", "pending"}})}};
  EXPECT_EQ(reason(headers), Reason::sessionPending);
  options.treatPendingAsSignedOut = false;
  EXPECT_EQ(user(headers), "user_fake");
}

TEST_F(AuthenticatorTest, JudgesByTheTimeItIsGiven) {
  const http::Headers headers{{"Authorization", "Bearer " + token()}};
  auto later = std::chrono::system_clock::now();
  options.now = [&later] { return later; };
  const Authenticator authenticator(options);
  EXPECT_TRUE(authenticator.authenticateRequest(headers).isSignedIn());
  later += std::chrono::seconds(70);
  EXPECT_EQ(authenticator.authenticateRequest(headers).reason(), Reason::tokenExpired);
}

TEST_F(AuthenticatorTest, VerifiesATokenByItself) {
  const Authenticator authenticator(options);
  EXPECT_EQ(authenticator.verifyToken(token({{"sid", nullptr}})).sessionId, "");
  EXPECT_EQ(authenticator.verifyToken(token({{"sts", "pending"}})).status, "pending");
  const auto refused = [&](const std::string& text) {
    try {
      authenticator.verifyToken(text);
    } catch (const errors::TokenVerificationException& error) {
      EXPECT_EQ(error.what(), "the token was refused: " + std::string(error.reason()));
      return error.reason();
    }
    return std::string_view();
  };
  EXPECT_EQ(refused(token({{"sub", "mch_1"}})), Reason::tokenInvalid);
  EXPECT_EQ(refused(token({{"exp", 1}})), Reason::tokenExpired);
  EXPECT_EQ(refused("x"), Reason::tokenInvalid);
}

TEST_F(AuthenticatorTest, RefusesOptionsThatCannotBeMeant) {
  const auto refuses = [](const AuthenticatorOptions& wrong) {
    EXPECT_THROW(static_cast<void>(Authenticator(wrong)), std::invalid_argument);
  };
  refuses({});
  options.clockSkew = std::chrono::milliseconds(-1);
  refuses(options);
  options.clockSkew = std::chrono::hours(24) + std::chrono::milliseconds(1);
  refuses(options);
  options.clockSkew = (std::chrono::milliseconds::max)();
  refuses(options);
  options = withKey();
  options.publishableKey = "sk_fake";
  refuses(options);
  options = withKey();
  options.jwtKey = "sk_fake";
  refuses(options);
  options.jwtKey = SigningKey("ins_fake", 1024).pem();
  refuses(options);
}

TEST_F(AuthenticatorTest, HasClaimsOnlyWhereSignedIn) {
  const auto state = Authenticator(options).authenticateRequest({});
  EXPECT_FALSE(state.isSignedIn());
  EXPECT_THROW(static_cast<void>(state.claims()), std::logic_error);
}

}  // namespace
}  // namespace clerk::backend
