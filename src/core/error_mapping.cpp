#include "core/error_mapping.hpp"

#include "core/retry.hpp"
#include "http/ascii.hpp"
#include "models/error_body.hpp"

#include <optional>
#include <string_view>

namespace clerk::backend::core {
namespace {

constexpr unsigned char byteOf(char c) { return static_cast<unsigned char>(c); }

// What to write as an escape: the code point of a control character, U+0080 to U+009F included, or a stray byte.
std::optional<unsigned char> unprintable(std::string_view character) {
  if (character.size() == 1) {
    const bool plain = byteOf(character[0]) < 0x80 && !ascii::isControl(character[0]);
    return plain ? std::nullopt : std::optional(byteOf(character[0]));
  }
  const bool control = character.size() == 2 && byteOf(character[0]) == 0xC2 && byteOf(character[1]) < 0xA0;
  return control ? std::optional(byteOf(character[1])) : std::nullopt;
}

/// The service's words for our text: the key blanked, control characters escaped, at most `limit` bytes of UTF-8.
std::string presentable(std::string text, const std::string& secretKey, std::size_t limit) {
  static constexpr std::string_view blank = "***";
  if (!secretKey.empty()) {
    for (auto at = text.find(secretKey); at != std::string::npos; at = text.find(secretKey, at + blank.size())) {
      text.replace(at, secretKey.size(), blank);
    }
  }
  static constexpr char digits[] = "0123456789abcdef";
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;  // of the character, so that none is cut in two
    if (byteOf(text[at]) >= 0xC0) {
      while (at + length < text.size() && (byteOf(text[at + length]) & 0xC0U) == 0x80U) ++length;
    }
    std::string piece = text.substr(at, length);
    if (const auto byte = unprintable(piece)) piece = {'\\', 'x', digits[*byte >> 4U], digits[*byte & 15U]};
    if (result.size() + piece.size() > limit) break;
    result += piece;
    at += length;
  }
  return result;
}

struct Content {
  errors::ErrorDetails details;
  bool hasErrorFormat = false;
};

Content contentOf(http::Response answer, const CallFacts& facts) {
  Content content;
  auto& details = content.details;
  details.operationId = facts.operation.id;
  details.attempts = facts.attempts;
  details.outcomeUnknown = facts.outcomeUnknown;
  details.retryAfter = retryAfter(answer.headers);
  if (auto body = models::readErrorBody(answer.body)) {
    content.hasErrorFormat = true;
    details.errors = std::move(body->errors);
    details.meta = std::move(body->meta);
    details.clerkTraceId = std::move(body->clerkTraceId);
  }
  details.rawResponse = std::move(answer);
  return content;
}

std::string textOf(const errors::ErrorDetails& details, const CallFacts& facts, const std::string& why) {
  std::string text = details.operationId;
  if (details.rawResponse.statusCode != 0) text += ": status " + std::to_string(details.rawResponse.statusCode);
  if (!why.empty()) text += ": " + why;
  if (!details.errors.empty()) {
    const auto& first = details.errors.front();
    const auto words = first.code.empty() ? first.message : first.code + ": " + first.message;
    text += ": " + presentable(words, facts.secretKey, 256);
  }
  if (details.clerkTraceId) text += " (trace id " + presentable(*details.clerkTraceId, facts.secretKey, 64) + ")";
  return text;
}

}  // namespace

bool isJson(const http::Response& answer) {
  const auto field = answer.headers.find("Content-Type");
  return field && ascii::equalsIgnoringCase(ascii::trim(field->substr(0, field->find(';'))), "application/json");
}

void throwAnswer(http::Response answer, const CallFacts& facts) {
  const bool json = isJson(answer);
  auto content = contentOf(std::move(answer), facts);
  const int status = content.details.rawResponse.statusCode;
  const bool documented = facts.operation.typedErrors.contain(status);
  std::string why;
  if (documented && !json) why = "the error is not application/json";
  else if (documented && !content.hasErrorFormat) why = "the body has not the error format";
  else if (status < 400) why = "an answer that the operation does not know";
  auto text = textOf(content.details, facts, why);
  if (documented && why.empty()) throw errors::ClerkErrors(text, std::move(content.details));
  throw errors::SDKException(text, std::move(content.details));
}

void throwUnreadable(http::Response answer, const CallFacts& facts, const std::string& why) {
  auto details = contentOf(std::move(answer), facts).details;
  const auto text = textOf(details, facts, why);
  throw errors::SDKException(text, std::move(details));
}

void throwFailure(http::Failure failure, const CallFacts& facts) {
  auto details = contentOf(std::move(failure.partial), facts).details;
  const auto text = textOf(details, facts, presentable(failure.message, facts.secretKey, 256));
  switch (failure.kind) {
    case http::FailureKind::cancelled:
      throw errors::CancelledException(text, std::move(details));
    case http::FailureKind::timeout:
      throw errors::TimeoutException(text, std::move(details), failure.kind);
    default:
      throw errors::TransportException(text, std::move(details), failure.kind);
  }
}

}  // namespace clerk::backend::core
