#include "core/call.hpp"

#include <clerk/backend/outcome.hpp>

#include "core/result.hpp"
#include "core/target.hpp"
#include "core/validation.hpp"
#include "models/json_reader.hpp"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>

namespace clerk::backend::core {

using std::chrono::milliseconds;

namespace {

bool isTold(const ClientOptions& options) {
  const auto& hooks = options.hooks;
  return !options.observers.empty() || !hooks.beforeRequest.empty() || !hooks.afterSuccess.empty() ||
         !hooks.afterError.empty();
}

}  // namespace

template <class Tell>
void Call::tellObservers(const Tell& tell) const noexcept {
  for (const auto& observer : settings_.options.observers) {
    try {
      tell(*observer);
    } catch (...) {  // it cannot break the call
    }
  }
}

Call::Call(Invocation invocation)
    : invocation_(std::move(invocation)),
      settings_(invocation_.settings),
      retryConfig_(invocation_.options.retryConfig ? *invocation_.options.retryConfig : settings_.options.retryConfig),
      created_(settings_.now()),
      deadline_(after(created_, invocation_.options.totalTimeout.value_or(retryConfig_.maxElapsedTime))),
      queryNames_(isTold(settings_.options) ? queryNamesIn(invocation_.url) : ""),
      begun_(created_) {
  tellObservers([this](hooks::Observer& observer) { observer.onCallBegin(info()); });
}

CallFacts Call::facts() const {
  const auto elapsed = std::chrono::duration_cast<milliseconds>(settings_.now() - created_);
  return {*invocation_.operation, id_.text(), attempts_, elapsed, outcomeUnknown_, secretKey(), invocation_.pageOffset};
}

hooks::HookContext Call::context() const { return {info(), attempts_}; }

// Hooks may change what they get.
http::Request Call::request(bool isLent) {
  http::Request request;
  request.method = invocation_.operation->method;
  if (isLent && settings_.options.hooks.beforeRequest.empty()) {
    request.url = std::move(invocation_.url);
    request.body = std::move(invocation_.body);
  } else {
    request.url = invocation_.url;
    request.body = invocation_.body;
  }
  const auto& own = invocation_.options.headers;
  auto& headers = request.headers;
  headers.reserve(8 + own.size());  // 4 of the client's, one of the body, the key
  headers.add(settings_.headers);
  if (invocation_.isJson) headers.add("Content-Type", "application/json");
  if (!invocation_.formType.empty()) headers.add("Content-Type", invocation_.formType);
  for (const auto& [name, value] : own) headers.set(name, value);
  return request;
}

void Call::takeBack(http::Request request) {
  if (!settings_.options.hooks.beforeRequest.empty()) return;
  invocation_.url = std::move(request.url);
  invocation_.body = std::move(request.body);
}

// As of `begun_`.
void Call::checkMayBeSent() {
  using Kind = http::FailureKind;
  if (invocation_.options.cancellation.isCancelled()) {
    std::rethrow_exception(abandon({Kind::cancelled, false, "the call was cancelled", {}}));
  }
  if (begun_ >= deadline_) std::rethrow_exception(abandon(notSentInTime()));
}

milliseconds Call::totalTimeout() const { return std::chrono::duration_cast<milliseconds>(deadline_ - created_); }

std::string Call::host() const {
  const std::string_view url = invocation_.server().text;
  const auto begin = url.find("//") + 2;
  return std::string(url.substr(begin, url.find('/', begin) - begin));
}

http::Failure Call::notSentInTime() const {
  const auto limit = std::to_string(totalTimeout().count()) + " ms, the total timeout";
  const auto words = "the call was not sent within " + limit + " (" + host() + ')';
  return {http::FailureKind::timeout, false, words, {}, http::FailureCause::totalTimeout};
}

http::Failure Call::neverEnded() const {
  const auto limit = std::to_string(attemptTimeout_.count()) + " ms, the timeout";
  const auto words = "the HTTP client did not end its attempt at " + host() + " within " + limit + ", nor when told to";
  return {http::FailureKind::timeout, true, words, {}, http::FailureCause::attemptTimeout};
}

// Which limit passed, where the transport could know that of the attempt alone.
std::exception_ptr Call::errorFor(http::Failure failure) const {
  const bool isOfAttempt =
      failure.cause != http::FailureCause::connectTimeout && failure.cause != http::FailureCause::totalTimeout;
  if (failure.kind == http::FailureKind::timeout && isLastChance_ && isOfAttempt) {
    failure.cause = http::FailureCause::totalTimeout;
    const auto limit = ", what was left of " + std::to_string(totalTimeout().count()) + " ms, the total timeout";
    constexpr std::string_view ofAttempt = ", the timeout";
    const auto at = failure.message.find(ofAttempt);
    if (at == std::string::npos) failure.message += limit;
    else failure.message.replace(at, ofAttempt.size(), limit);
  }
  const http::AnswerFields fields(failure.partial.headers);
  return errorOf(std::move(failure), fields, facts());
}

Call::Attempt Call::begin(bool isLent) {
  const auto& options = invocation_.options;
  endWait();
  isLastChance_ = false;
  const bool isJustMade = isLent && attempts_ == 0 && settings_.options.observers.empty();
  if (!isJustMade) begun_ = settings_.now();
  checkMayBeSent();
  ++attempts_;
  Attempt attempt{request(isLent), {}};
  for (const auto& hook : settings_.options.hooks.beforeRequest) hook(context(), attempt.request);
  authorize(attempt.request);
  if (!settings_.options.hooks.beforeRequest.empty() || settings_.security) {  // they take their time
    begun_ = settings_.now();
    checkMayBeSent();
  }
  const auto left = std::chrono::ceil<milliseconds>(deadline_ - begun_);
  attempt.options.timeout = options.timeout.value_or(settings_.options.timeout);
  isLastChance_ = left <= attempt.options.timeout;
  attempt.options.timeout = std::min(attempt.options.timeout, left);
  attempt.options.connectTimeout =
      std::min(options.connectTimeout.value_or(settings_.options.connectTimeout), attempt.options.timeout);
  attempt.options.maxResponseBytes = settings_.options.maxResponseBytes;
  attempt.options.safeToRepeat = invocation_.safeToRepeat();
  attempt.options.cancellation = options.cancellation;
  attemptTimeout_ = attempt.options.timeout;
  isUnderWay_ = true;
  tellObservers([this](hooks::Observer& observer) { observer.onAttemptBegin(info(), attempts_); });
  return attempt;
}

void Call::authorize(http::Request& request) {
  bool sameOrigin = true;
  if (!settings_.options.hooks.beforeRequest.empty()) {
    checkHeaders(request.headers);
    const auto url = http::parseUrl(request.url);
    checkSecure(url, settings_.options.allowInsecureHttp);
    sameOrigin = url.sameOrigin(invocation_.server());
  }
  if (invocation_.operation->security == Security::none) return;
  if (settings_.security) takeKeyOfSource();
  if (!sameOrigin) return;
  if (settings_.security) request.headers.add("Authorization", "Bearer " + sourcesKey_);
  else request.headers.add(settings_.authorization);
}

void Call::takeKeyOfSource() {
  sourcesKey_ = settings_.security();
  try {
    checkSecretKey(sourcesKey_);
  } catch (const std::invalid_argument& wrong) {
    std::rethrow_exception(misconfigured(facts(), wrong.what()));
  }
}

std::optional<milliseconds> Call::end(http::Result result) {
  isUnderWay_ = false;
  if (settings_.options.observers.empty()) return conclude(std::move(result));
  auto seen = attemptEnd(result);
  try {
    seen.retryIn = conclude(std::move(result));
  } catch (...) {
    tellAttemptEnd(seen);
    throw;
  }
  tellAttemptEnd(seen);
  if (seen.retryIn) waitsSince_ = settings_.now();
  return seen.retryIn;
}

std::optional<milliseconds> Call::conclude(http::Result result) {
  holdBack_.reset();
  runAfterHooks(result);
  if (auto* failure = std::get_if<http::Failure>(&result)) {
    const http::AnswerFields fields(failure->partial.headers);
    const auto verdict = judge(*failure, fields, invocation_.safeToRepeat(), retryConfig_);
    if (const auto wait = retryWait(verdict, fields)) return wait;
    std::rethrow_exception(errorFor(std::move(*failure)));
  }
  auto& answer = std::get<http::Response>(result);
  if (answer.statusCode >= 200 && answer.statusCode < 300) {
    answer_ = std::move(answer);
    return std::nullopt;
  }
  const http::AnswerFields fields(answer.headers);
  const auto verdict = judge(answer.statusCode, fields, invocation_.safeToRepeat(), invocation_.options);
  if (answer.statusCode == 429 || (answer.statusCode == 503 && fields.retryAfter)) {
    holdBack_ = std::min<milliseconds>(fields.retryAfter.value_or(std::chrono::seconds(0)), retryConfig_.maxInterval);
  }
  if (const auto wait = retryWait(verdict, fields)) return wait;
  std::rethrow_exception(errorOf(std::move(answer), fields, facts()));
}

std::optional<milliseconds> Call::retryWait(const Verdict& verdict, const http::AnswerFields& fields) {
  outcomeUnknown_ = outcomeUnknown_ || verdict.mayHaveActed;  // of any attempt, also where a later one was refused
  if (!verdict.worthRepeating || attempts_ >= retryConfig_.maxAttempts) return std::nullopt;
  const auto wait = waitAfter(attempts_, retryConfig_, fields.retryAfter, settings_.jitter());
  if (!wait || after(settings_.now(), *wait) >= deadline_) return std::nullopt;
  return wait;
}

void Call::runAfterHooks(http::Result& result) {
  const auto& hooks = settings_.options.hooks;
  if (hooks.afterSuccess.empty() && hooks.afterError.empty()) return;
  const hooks::AfterHookContext context{this->context(), settings_.now() - begun_};
  auto* answer = std::get_if<http::Response>(&result);
  if (answer != nullptr && answer->statusCode >= 200 && answer->statusCode < 300) {
    for (const auto& hook : hooks.afterSuccess) hook(context, *answer);
  } else {
    for (const auto& hook : hooks.afterError) hook(context, answer, std::get_if<http::Failure>(&result));
  }
}

std::exception_ptr Call::abandon(http::Failure failure) {
  outcomeUnknown_ = outcomeUnknown_ || failure.requestSent;
  // Told with the end of the call: here a lock may be held.
  if (std::exchange(isUnderWay_, false) && !settings_.options.observers.empty()) untold_ = attemptEnd(failure);
  return errorFor(std::move(failure));
}

hooks::CallInfo Call::info() const {
  const auto& operation = *invocation_.operation;
  // A RawRequest has no row of its own: its path is in its name.
  const auto path = operation.path.empty() ? operation.id.substr(operation.id.find(' ') + 1) : operation.path;
  return {operation.id, id_.text(), operation.method, path, queryNames_, invocation_.server().text};
}

void Call::endWait() noexcept {
  if (waitsSince_) waited_ += settings_.now() - *waitsSince_;
  waitsSince_.reset();
}

hooks::AttemptEnd Call::attemptEnd(const http::Result& result) noexcept {
  const auto* failure = std::get_if<http::Failure>(&result);
  const auto& answer = failure == nullptr ? std::get<http::Response>(result) : failure->partial;
  statusCode_ = answer.statusCode;
  try {
    traceId_ = http::traceIdOf(answer.headers);
  } catch (const std::bad_alloc&) {  // an observer does not break the call
  }
  hooks::AttemptEnd end;
  end.attempt = attempts_;
  end.duration = settings_.now() - begun_;
  end.statusCode = statusCode_;
  if (failure != nullptr) {
    end.failure = failure->kind;
    end.cause = failure->cause;
  }
  end.responseBytes = answer.body.size();
  end.clerkTraceId = traceId_;
  return end;
}

void Call::tellAttemptEnd(const hooks::AttemptEnd& end) noexcept {
  tellObservers([&](hooks::Observer& observer) { observer.onAttemptEnd(info(), end); });
}

void Call::tellEnd(const std::exception_ptr& failure) noexcept {
  if (settings_.options.observers.empty()) return;
  try {
    // A custom client may have thrown.
    if (std::exchange(isUnderWay_, false)) untold_ = attemptEnd(http::Failure{});
    if (untold_) tellAttemptEnd(*untold_);
    untold_.reset();
    endWait();
    hooks::CallEnd end;
    end.attempts = attempts_;
    end.duration = settings_.now() - created_;
    end.waited = std::chrono::duration_cast<milliseconds>(waited_);
    end.statusCode = statusCode_;
    end.clerkTraceId = traceId_;
    if (failure) end.error = exceptionIn(failure);
    tellObservers([&](hooks::Observer& observer) { observer.onCallEnd(info(), end); });
  } catch (...) {  // out of memory
  }
}

void Call::readResult(void* response) {
  const auto& answer = invocation_.operation->answer;
  const auto head = answer.head(response);
  head.contentType = answer_.headers.find("Content-Type").value_or(std::string_view());
  try {
    core::readResult(answer, answer_.body, http::isJson(head.contentType), response, head.unread);
  } catch (const models::ReadError& error) {
    outcomeUnknown_ = true;
    const http::AnswerFields fields(answer_.headers);
    std::rethrow_exception(unreadable(std::move(answer_), fields, facts(), error.what()));
  }
  head.statusCode = answer_.statusCode;
  head.rawResponse = std::move(answer_);
}

}  // namespace clerk::backend::core
