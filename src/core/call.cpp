#include "core/call.hpp"

#include "core/validation.hpp"

#include <algorithm>
#include <stdexcept>

namespace clerk::backend::core {
namespace {

using std::chrono::milliseconds;

const RequestOptions& checked(const RequestOptions& options) {
  checkRequestOptions(options);
  return options;
}

std::optional<http::Url> checkedServer(const RequestOptions& options, const Client::Settings& settings) {
  if (!options.serverUrl) return std::nullopt;
  return checkServerUrl(*options.serverUrl, settings.allowInsecureHttp);
}

}  // namespace

Call::Call(const Client::Settings& settings, const Operation& operation, PathParameters parameters, std::string body,
           const RequestOptions& options)
    : settings_(settings),
      operation_(operation),
      options_(checked(options)),
      retryConfig_(options.retryConfig ? *options.retryConfig : settings_.retryConfig),
      ownServer_(checkedServer(options, settings_)),
      server_(ownServer_ ? *ownServer_ : settings_.server),
      url_(expandPath(server_.text, operation.path, parameters)),
      body_(std::move(body)),
      deadline_(fromNow(options.totalTimeout.value_or(retryConfig_.maxElapsedTime))) {}

http::Request Call::request() const {
  http::Request request{std::string(operation_.method), url_, {}, body_};
  auto& headers = request.headers;
  headers.reserve(settings_.headers.size() + options_.headers.size() + 2);
  for (const auto& [name, value] : settings_.headers) headers.add(name, value);
  if (!body_.empty()) headers.add("Content-Type", "application/json");
  for (const auto& [name, value] : options_.headers) headers.set(name, value);
  return request;
}

Call::Attempt Call::begin() {
  if (options_.cancellation.isCancelled()) {
    throwFailure({http::FailureKind::cancelled, false, "the call was cancelled", {}}, facts());
  }
  ++attempts_;
  Attempt attempt{request(), {}};
  for (const auto& hook : settings_.hooks.beforeRequest) {
    hook({operation_.id, server_.text, attempts_}, attempt.request);
  }
  authorize(attempt.request);
  begun_ = Clock::now();
  const auto left = std::max(std::chrono::ceil<milliseconds>(deadline_ - begun_), milliseconds(1));
  attempt.options.timeout = std::min(options_.timeout.value_or(settings_.timeout), left);
  attempt.options.connectTimeout =
      std::min(options_.connectTimeout.value_or(settings_.connectTimeout), attempt.options.timeout);
  attempt.options.maxResponseBytes = settings_.maxResponseBytes;
  attempt.options.safeToRepeat = operation_.safeToRepeat || options_.retryUnsafe;
  attempt.options.cancellation = options_.cancellation;
  return attempt;
}

void Call::authorize(http::Request& request) {
  bool sameOrigin = true;
  if (!settings_.hooks.beforeRequest.empty()) {
    checkHeaders(request.headers);
    const auto url = http::parseUrl(request.url);
    checkSecure(url, settings_.allowInsecureHttp);
    sameOrigin = url.sameOrigin(server_);
  }
  secretKey_ = settings_.security();
  checkSecretKey(secretKey_);
  if (sameOrigin) request.headers.add("Authorization", "Bearer " + secretKey_);
}

std::optional<milliseconds> Call::end(http::Result result) {
  runAfterHooks(result);
  if (auto* failure = std::get_if<http::Failure>(&result)) {
    const auto verdict = judge(*failure, operation_, options_, retryConfig_);
    if (const auto wait = retryWait(verdict, failure->partial.headers)) return wait;
    throwFailure(std::move(*failure), facts());
  }
  auto& answer = std::get<http::Response>(result);
  if (answer.statusCode == 200) {
    answer_ = std::move(answer);
    return std::nullopt;
  }
  if (const auto wait = retryWait(judge(answer, operation_, options_), answer.headers)) return wait;
  throwAnswer(std::move(answer), facts());
}

std::optional<milliseconds> Call::retryWait(const Verdict& verdict, const http::Headers& headers) {
  outcomeUnknown_ = outcomeUnknown_ || verdict.mayHaveActed;  // of any attempt, also where a later one was refused
  if (!verdict.worthRepeating || attempts_ >= retryConfig_.maxAttempts) return std::nullopt;
  const auto wait = waitAfter(attempts_, retryConfig_, retryAfter(headers));
  if (!wait || fromNow(*wait) >= deadline_) return std::nullopt;
  return wait;
}

void Call::runAfterHooks(http::Result& result) {
  const auto& hooks = settings_.hooks;
  const hooks::AfterHookContext context{{operation_.id, server_.text, attempts_}, Clock::now() - begun_};
  auto* answer = std::get_if<http::Response>(&result);
  if (answer != nullptr && answer->statusCode >= 200 && answer->statusCode < 300) {
    for (const auto& hook : hooks.afterSuccess) hook(context, *answer);
  } else {
    for (const auto& hook : hooks.afterError) hook(context, answer, std::get_if<http::Failure>(&result));
  }
}

std::exception_ptr Call::abandon(http::Failure failure) {
  outcomeUnknown_ = outcomeUnknown_ || failure.requestSent;
  try {
    throwFailure(std::move(failure), facts());
  } catch (...) {
    return std::current_exception();
  }
}

void Call::unreadable(http::Response answer, const std::string& why) {
  outcomeUnknown_ = true;
  throwUnreadable(std::move(answer), facts(), why);
}

}  // namespace clerk::backend::core
