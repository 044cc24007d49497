#pragma once

#include <clerk/backend/http/http_client.hpp>
#include <clerk/backend/testing/export.hpp>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace clerk::backend_testing {

/// An HTTP client without a network: answers what a test scripted, in order, and keeps what it was asked.
///
///     auto fake = std::make_shared<FakeClient>();
///     fake->reply(200, R"({"object":"actor_token", …})");
///     auto sdk = ClerkBackend::builder().setSecurity("sk_fake").setClient(fake).build();
///
/// Every method may be called from any thread.
class CLERK_BACKEND_TESTING_EXPORT FakeClient final : public backend::http::HttpClient {
 public:
  /// Computes an answer. Calls that are under way at once call it at once.
  using Handler =
      std::function<backend::http::Result(const backend::http::Request&, const backend::http::SendOptions&)>;

  /// What one `send` was asked.
  struct Exchange {
    backend::http::Request request;      ///< With the key in `Authorization`.
    backend::http::SendOptions options;  ///< Time limits as they were for this attempt.
  };

  /// Scripts one answer; `application/json` unless `headers` has a content type.
  FakeClient& reply(int statusCode, std::string body, backend::http::Headers headers = {});
  /// Scripts one failure to get an answer.
  FakeClient& fail(backend::http::Failure failure);
  /// Scripts one exception, thrown from `send` as a custom client might.
  FakeClient& raise(std::exception_ptr exception);
  /// Scripts one answer that is computed from the request.
  FakeClient& handle(Handler handler);
  /// Answers everything that is not scripted; without it, `send` throws std::logic_error once the script is used up.
  FakeClient& otherwise(Handler handler);

  /// Takes the next scripted answer. It neither waits nor looks at the cancellation.
  backend::http::Result send(const backend::http::Request& request, const backend::http::SendOptions& options) override;

  std::vector<Exchange> exchanges() const;  ///< What was sent so far, in order.
  std::size_t remaining() const;            ///< Scripted answers that were not asked for.

 private:
  mutable std::mutex mutex_;
  std::deque<Handler> script_;
  Handler otherwise_;
  std::vector<Exchange> exchanges_;
};

/// The JSON of an actor token as the service sends it, for scripts: pending, with a token and a URL that are fakes.
CLERK_BACKEND_TESTING_EXPORT std::string actorTokenJson(const std::string& id = "act_1",
                                                        const std::string& status = "pending");

/// The JSON of the service's error body with one error.
CLERK_BACKEND_TESTING_EXPORT std::string errorJson(const std::string& code, const std::string& message,
                                                   const std::string& longMessage = "");

}  // namespace clerk::backend_testing
