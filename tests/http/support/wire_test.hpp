#pragma once

#include <clerk/backend.hpp>

#include "http/support/raw_server.hpp"

#include <curl/curl.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <future>
#include <stdexcept>
#include <string>

namespace clerk::backend::tests {

/// Whether libcurl reads more of a connection than the answer: docs/decisions/what-libcurl-needs.md.
inline bool readsAhead() { return curl_version_info(CURLVERSION_NOW)->version_num >= 0x080f00; }

/// How a call is made: what the wire sees must not depend on it.
enum class Way { blocking, async };

inline std::string nameOf(const ::testing::TestParamInfo<Way>& info) {
  return info.param == Way::blocking ? "Blocking" : "Async";
}

/// Sets a variable of the environment as long as it lives.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
  ~Variable() { unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

/// Each test runs once for each way.
class WireTest : public ::testing::TestWithParam<Way> {
 protected:
  using Milliseconds = std::chrono::milliseconds;

  static ClerkBackendBuilder builder(const std::string& url) {
    RetryConfig retries;
    retries.initialInterval = Milliseconds(1);
    return ClerkBackend::builder().setSecurity("sk_fake").setServerUrl(url).setRetryConfig(retries);
  }

  static operations::CreateActorTokenRequestBody request() {
    operations::CreateActorTokenRequestBody body;
    body.userId = "user_1";
    body.actor.sub = "user_2";
    return body;
  }

  static components::ActorToken create(const ClerkBackend& sdk, const RequestOptions& options = {}) {
    if (GetParam() == Way::blocking) return *sdk.actorTokens.create(request(), options).actorToken;
    return *sdk.callAsync(request(), options).get().actorToken;
  }

  static components::ActorToken revoke(const ClerkBackend& sdk, const std::string& id = "act_1",
                                       const RequestOptions& options = {}) {
    if (GetParam() == Way::blocking) return *sdk.actorTokens.revoke(id, options).actorToken;
    return *sdk.callAsync(operations::RevokeActorTokenRequest{id}, options).get().actorToken;
  }

  static RequestOptions within(Milliseconds timeout) {
    RequestOptions options;
    options.timeout = timeout;
    return options;
  }

  /// The error of type Error that the call ends with.
  template <class Error, class Call>
  static Error errorOf(Call call) {
    try {
      call();
    } catch (const Error& error) {
      const std::string text = error.what();
      EXPECT_EQ(text.find("sk_fake"), std::string::npos) << text;
      EXPECT_EQ(text.find("ticket"), std::string::npos) << text;
      return error;
    } catch (const std::exception& error) {
      throw std::logic_error(std::string("another error was thrown: ") + error.what());
    }
    throw std::logic_error("no error was thrown");
  }
};

#define CLERK_BACKEND_BOTH_WAYS(suite) \
  INSTANTIATE_TEST_SUITE_P(, suite, ::testing::Values(Way::blocking, Way::async), nameOf)

}  // namespace clerk::backend::tests
