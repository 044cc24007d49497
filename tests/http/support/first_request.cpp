#include <clerk/backend.hpp>
#include <clerk/backend/testing/mock_server.hpp>

#include <gtest/gtest.h>

namespace clerk::backend::tests {
namespace {

/// With its first request cpp-httplib makes what it parses requests by. ThreadSanitizer, which does not see into that
/// library, would take it for a race where the first two requests come at once.
class FirstRequest final : public testing::Environment {
 public:
  void SetUp() override {
    const backend_testing::MockServer mock;
    EXPECT_THROW(
        ClerkBackend::builder().setSecurity("sk_fake").setServerUrl(mock.url()).build().actorTokens.revoke("x"),
        errors::ClerkErrors);
  }
};

const auto* const firstRequest = testing::AddGlobalTestEnvironment(new FirstRequest);

}  // namespace
}  // namespace clerk::backend::tests
