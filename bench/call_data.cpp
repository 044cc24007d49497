#include "call_data.hpp"

#include <clerk/backend/version.hpp>

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace clerk::backend::bench {
namespace {

constexpr const char* answerId = "act_2cD0mHkUq7wEJ5pRzT9xYb1";

std::map<std::string, nlohmann::json> actorMembers() { return {{"reason", "ticket 4711"}}; }

}  // namespace

operations::CreateActorTokenRequestBody sampleRequest() {
  return {.userId = "user_2b7Vq1sLw0nXy3Kf8RgTz6M",
          .actor = {.sub = "user_2aY5eWc9uJd4Hn7BvPk1QxS", .additionalProperties = actorMembers()},
          .expiresInSeconds = 600,
          .sessionMaxDurationInSeconds = 1800};
}

const std::string& sampleBody() {
  static const std::string body =
      R"({"user_id":"user_2b7Vq1sLw0nXy3Kf8RgTz6M","actor":{"sub":"user_2aY5eWc9uJd4Hn7BvPk1QxS",)"
      R"("reason":"ticket 4711"},)"
      R"("expires_in_seconds":600,"session_max_duration_in_seconds":1800})";
  return body;
}

const http::Headers& sampleRequestHeaders() {
  static const http::Headers headers{{"Accept-Encoding", "gzip"},
                                     {"Accept", "application/json"},
                                     {"User-Agent", "clerk-sdk-cpp/" CLERK_BACKEND_VERSION_STRING},
                                     {"X-Clerk-SDK", "cpp/" CLERK_BACKEND_VERSION_STRING},
                                     {"Clerk-API-Version", "2026-05-12"},
                                     {"Content-Type", "application/json"},
                                     {"Authorization", std::string("Bearer ") + secretKey}};
  return headers;
}

const std::string& sampleAnswer() {
  static const std::string answer = [] {
    const nlohmann::ordered_json actor{{"sub", "user_2aY5eWc9uJd4Hn7BvPk1QxS"}, {"reason", "ticket 4711"}};
    const std::string ticket(640, 'x');  // a JWT, in length
    return nlohmann::ordered_json{{"object", "actor_token"},
                                  {"id", answerId},
                                  {"status", "pending"},
                                  {"user_id", "user_2b7Vq1sLw0nXy3Kf8RgTz6M"},
                                  {"actor", actor},
                                  {"token", ticket},
                                  {"url", "https://clerk.example.com/v1/tickets/accept?ticket=" + ticket},
                                  {"created_at", 1767225600000},
                                  {"updated_at", 1767225600000}}
        .dump();
  }();
  return answer;
}

const http::Headers& sampleAnswerHeaders() {
  static const http::Headers headers{{"date", "Thu, 01 Jan 2026 00:00:00 GMT"},
                                     {"content-type", "application/json"},
                                     {"cache-control", "no-store"},
                                     {"x-clerk-trace-id", "5f0c1b7e9d3a48c2a6e4f1d2b3c4a5e6"},
                                     {"strict-transport-security", "max-age=31536000; includeSubDomains"},
                                     {"vary", "Origin, Accept-Encoding"}};
  return headers;
}

void checkId(const std::string& id) {
  if (id != answerId) throw std::runtime_error("the answer is not what the server sent");
}

}  // namespace clerk::backend::bench
