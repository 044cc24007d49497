#pragma once

#include <clerk/backend/export.hpp>
#include <clerk/backend/http/headers.hpp>

#include <nlohmann/json.hpp>

#include <chrono>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clerk::backend {

/// What a webhook tells, once its signature was found in order.
struct WebhookEvent {
  std::string id{};                                ///< The message's; the same when it is delivered again.
  std::string type{};                              ///< "user.created"; empty where the body does not say.
  std::chrono::system_clock::time_point sentAt{};  ///< When this delivery was signed.
  nlohmann::json data{};                           ///< `data` of the body: the user, session, …; null where missing.
  nlohmann::json body{};                           ///< All of the body.
};

/// Why a webhook was refused. Compare with these rather than with text of your own; more may come.
struct WebhookErrorReason {
  static constexpr std::string_view fieldsMissing = "webhook-fields-missing";        ///< Id, time or signature.
  static constexpr std::string_view timestampInvalid = "webhook-timestamp-invalid";  ///< No time at all.
  static constexpr std::string_view tooOld = "webhook-too-old";                      ///< More than 5 minutes ago.
  static constexpr std::string_view tooNew = "webhook-too-new";                      ///< More than 5 minutes ahead.
  static constexpr std::string_view signatureInvalid = "webhook-signature-invalid";  ///< None of the secrets made it.
  static constexpr std::string_view bodyInvalid = "webhook-body-invalid";            ///< Signed, but no JSON object.
};

namespace errors {

/// A webhook was refused. `what()` says why for people, and quotes nothing of it.
class CLERK_BACKEND_EXPORT WebhookVerificationException final : public std::runtime_error {
 public:
  /// @param reason One of WebhookErrorReason, or other text that lives as long as the process.
  explicit WebhookVerificationException(std::string_view reason);
  ~WebhookVerificationException() override;
  WebhookVerificationException(const WebhookVerificationException&) noexcept = default;             ///< Never throws.
  WebhookVerificationException& operator=(const WebhookVerificationException&) noexcept = default;  ///< Never throws.

  /// Why, for programs: one of WebhookErrorReason. It lives as long as the process.
  std::string_view reason() const noexcept { return reason_; }

 private:
  std::string_view reason_;
};

}  // namespace errors

/// Verifies a webhook (Standard Webhooks, as Svix sends them for Clerk). It may be called from many threads at once.
///
/// A delivery that somebody kept is taken again for 5 minutes: remember the ids of those that must count once.
/// @param headers the fields of the request: `svix-id`, `svix-timestamp`, `svix-signature`, or the same with `webhook-`
/// @param body the bytes of the request's body, as they came: not parsed and written anew
/// @param signingSecrets those of the endpoint, `whsec_…`; while one is replaced, both
/// @param now the time that the webhook is judged by
/// @throws errors::WebhookVerificationException where it is not in order.
/// @throws std::invalid_argument where no secret is given, or one is none.
CLERK_BACKEND_EXPORT WebhookEvent
verifyWebhook(const http::Headers& headers, std::string_view body, const std::vector<std::string>& signingSecrets,
              std::chrono::system_clock::time_point now = std::chrono::system_clock::now());

/// The same with secrets in braces.
inline WebhookEvent verifyWebhook(const http::Headers& headers, std::string_view body,
                                  std::initializer_list<std::string> signingSecrets,
                                  std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) {
  return verifyWebhook(headers, body, std::vector<std::string>(signingSecrets), now);
}

/// The same with one secret.
inline WebhookEvent verifyWebhook(const http::Headers& headers, std::string_view body, std::string signingSecret,
                                  std::chrono::system_clock::time_point now = std::chrono::system_clock::now()) {
  return verifyWebhook(headers, body, std::vector<std::string>{std::move(signingSecret)}, now);
}

}  // namespace clerk::backend
