#pragma once

#include <clerk/backend.hpp>
#include <clerk/backend/testing/fake_client.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace clerk::backend {

/// A free-form member that is there. To assign one that may be absent from a `nlohmann::json` gcc 16 warns of, as the
/// json could be converted to it in two ways.
inline std::optional<nlohmann::json> some(nlohmann::json value) { return std::make_optional(std::move(value)); }

/// A client on a scripted transport; waits between attempts are of milliseconds.
class SdkTest : public ::testing::Test {
 protected:
  static ClerkBackendBuilder builder(const std::shared_ptr<backend_testing::FakeClient>& fake) {
    RetryConfig retries;
    retries.initialInterval = std::chrono::milliseconds(1);
    return ClerkBackend::builder().setSecurity("sk_fake").setClient(fake).setRetryConfig(retries);
  }

  static operations::CreateActorTokenRequestBody request() {
    operations::CreateActorTokenRequestBody body;
    body.userId = "user_1";
    body.actor.sub = "user_2";
    return body;
  }

  ClerkBackend sdk() const { return builder(fake).build(); }

  /// The error of type Error that the call ends with; any other end fails the test.
  template <class Error>
  static Error errorOf(const std::function<void()>& call) {
    try {
      call();
    } catch (const Error& error) {
      return error;
    } catch (const std::exception& error) {
      throw std::logic_error(std::string("another error was thrown: ") + error.what());
    }
    throw std::logic_error("no error was thrown");
  }

  std::shared_ptr<backend_testing::FakeClient> fake = std::make_shared<backend_testing::FakeClient>();
};

}  // namespace clerk::backend
