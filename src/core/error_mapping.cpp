#include "core/error_mapping.hpp"

#include "core/presentable.hpp"
#include "models/error_body.hpp"

namespace clerk::backend::core {
namespace {

struct Content {
  errors::ErrorDetails details;
  bool hasErrorFormat = false;
};

Content contentOf(http::Response answer, const http::AnswerFields& fields, const CallFacts& facts) {
  Content content;
  auto& details = content.details;
  details.operationId = facts.operation.id;
  details.callId = facts.callId;
  details.attempts = facts.attempts;
  details.elapsed = facts.elapsed;
  details.outcomeUnknown = facts.outcomeUnknown;
  details.retryAfter = fields.retryAfter;
  if (auto body = models::readErrorBody(answer.body)) {
    content.hasErrorFormat = true;
    details.errors = std::move(body->errors);
    details.meta = std::move(body->meta);
    details.clerkTraceId = std::move(body->clerkTraceId);
  }
  if (!details.clerkTraceId) {
    if (auto traceId = http::traceIdOf(answer.headers); !traceId.empty()) details.clerkTraceId = std::move(traceId);
  }
  details.rawResponse = std::move(answer);
  return content;
}

std::string textOf(const errors::ErrorDetails& details, const CallFacts& facts, const std::string& why) {
  // A row's own name is short; that of a RawRequest is its caller's.
  std::string text = presentable(details.operationId, facts.secretKey, 128);
  if (facts.pageOffset >= 0) text += " at offset " + std::to_string(facts.pageOffset);
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

// Of an error that is not the service's.
std::string strangersWords(const http::Response& answer, const std::string& secretKey) {
  const auto type = answer.headers.find("Content-Type");
  if (!type || answer.body.empty()) return "";
  return "an answer of type " + presentable(std::string(*type), secretKey, 64) +
         ", which something before the service may have given";
}

}  // namespace

std::exception_ptr errorOf(http::Response answer, const http::AnswerFields& fields, const CallFacts& facts) {
  auto content = contentOf(std::move(answer), fields, facts);
  const int status = content.details.rawResponse.statusCode;
  const bool documented = facts.operation.typedErrors.contain(status);
  std::string why;
  if (documented && !fields.isJson) why = "the error is not application/json";
  else if (documented && !content.hasErrorFormat) why = "the body has not the error format";
  else if (status < 400) why = "an answer that the operation does not know";
  else if (!content.hasErrorFormat && !fields.isJson)
    why = strangersWords(content.details.rawResponse, facts.secretKey);
  auto text = textOf(content.details, facts, why);
  if (documented && why.empty()) return std::make_exception_ptr(errors::ClerkErrors(text, std::move(content.details)));
  return std::make_exception_ptr(errors::SDKException(text, std::move(content.details)));
}

std::exception_ptr unreadable(http::Response answer, const http::AnswerFields& fields, const CallFacts& facts,
                              const std::string& why) {
  auto details = contentOf(std::move(answer), fields, facts).details;
  const auto text = textOf(details, facts, why);
  return std::make_exception_ptr(errors::SDKException(text, std::move(details)));
}

std::exception_ptr errorOf(http::Failure failure, const http::AnswerFields& fields, const CallFacts& facts) {
  auto details = contentOf(std::move(failure.partial), fields, facts).details;
  auto text = textOf(details, facts, presentable(failure.message, facts.secretKey, 256));
  if (facts.attempts > 1) text += ", after " + std::to_string(facts.attempts) + " attempts";
  if (facts.attempts > 0) text += " in " + std::to_string(facts.elapsed.count()) + " ms";
  switch (failure.kind) {
    case http::FailureKind::cancelled:
      return std::make_exception_ptr(errors::CancelledException(text, std::move(details)));
    case http::FailureKind::timeout:
      return std::make_exception_ptr(errors::TimeoutException(text, std::move(details), failure.kind, failure.cause));
    default:
      return std::make_exception_ptr(errors::TransportException(text, std::move(details), failure.kind, failure.cause));
  }
}

std::exception_ptr misconfigured(const CallFacts& facts, const std::string& why) {
  auto details = contentOf({}, http::AnswerFields({}), facts).details;
  const auto text = textOf(details, facts, why);
  return std::make_exception_ptr(errors::ConfigurationException(text, std::move(details)));
}

}  // namespace clerk::backend::core
