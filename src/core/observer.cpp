#include <clerk/backend/hooks/observer.hpp>

#include <clerk/backend/errors/clerk_exception.hpp>

#include <cstdio>
#include <string>
#include <utility>

namespace clerk::backend::hooks {
namespace {

using std::chrono::milliseconds;

template <class Duration>
std::string millisecondsOf(Duration duration) {
  return std::to_string(std::chrono::duration_cast<milliseconds>(duration).count()) + " ms";
}

std::string nameOf(const CallInfo& call) {
  std::string name(call.operationId);
  name.append(" ").append(call.callId).append(": ").append(call.method).append(" ").append(call.pathTemplate);
  if (!call.queryNames.empty()) name.append("?").append(call.queryNames);
  return name;
}

void addAnswer(std::string& line, int statusCode, std::string_view traceId) {
  if (statusCode != 0) line.append(", status ").append(std::to_string(statusCode));
  if (!traceId.empty()) line.append(", trace id ").append(traceId);
}

// One write for each line, so that those of several threads do not mix.
void toStandardError(std::string_view line) {
  const auto whole = std::string(line).append("\n");
  std::fwrite(whole.data(), 1, whole.size(), stderr);
}

class Logger final : public Observer {
 public:
  Logger(LogLevel level, std::function<void(std::string_view)> write) : level_(level), write_(std::move(write)) {}

  void onAttemptEnd(const CallInfo& call, const AttemptEnd& end) override {
    if (level_ != LogLevel::debug) return;
    auto line = nameOf(call);
    line.append(", attempt ").append(std::to_string(end.attempt));
    addAnswer(line, end.statusCode, end.clerkTraceId);
    if (end.failure) {
      line.append(", no whole answer (").append(toString(*end.failure));
      if (end.cause != http::FailureCause::unspecified) line.append(", ").append(toString(end.cause));
      line.append(")");
    }
    line.append(", ").append(std::to_string(end.responseBytes)).append(" bytes");
    line.append(", ").append(millisecondsOf(end.duration));
    if (end.retryIn) line.append(", again in ").append(millisecondsOf(*end.retryIn));
    write_(line);
  }

  void onCallEnd(const CallInfo& call, const CallEnd& end) override {
    auto line = nameOf(call);
    addAnswer(line, end.statusCode, end.clerkTraceId);
    line.append(", ").append(std::to_string(end.attempts)).append(end.attempts == 1 ? " attempt" : " attempts");
    line.append(", ").append(millisecondsOf(end.duration));
    if (end.waited.count() > 0) line.append(", ").append(millisecondsOf(end.waited)).append(" of it between attempts");
    // What somebody else threw may hold anything.
    if (dynamic_cast<const errors::ClerkException*>(end.error) != nullptr) {
      line.append("; failed: ").append(end.error->what());
    } else if (end.error != nullptr) {
      line.append("; failed: a hook, the key's source or the HTTP client threw");
    }
    write_(line);
  }

 private:
  const LogLevel level_;
  const std::function<void(std::string_view)> write_;
};

}  // namespace

Observer::~Observer() = default;

void Observer::onCallBegin(const CallInfo& /*call*/) {}

void Observer::onAttemptBegin(const CallInfo& /*call*/, int /*attempt*/) {}

void Observer::onAttemptEnd(const CallInfo& /*call*/, const AttemptEnd& /*end*/) {}

void Observer::onCallEnd(const CallInfo& /*call*/, const CallEnd& /*end*/) {}

std::shared_ptr<Observer> makeLogger(LogLevel level, std::function<void(std::string_view)> write) {
  if (!write) write = toStandardError;
  return std::make_shared<Logger>(level, std::move(write));
}

}  // namespace clerk::backend::hooks
