#include <clerk/backend/testing/fake_client.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>

namespace clerk::backend_testing {

FakeClient& FakeClient::reply(int statusCode, std::string body, backend::http::Headers headers) {
  if (!headers.contains("Content-Type")) headers.add("Content-Type", "application/json");
  // Built once and then moved out: answers must not cost the caller's measurements a copy.
  auto response = std::make_shared<backend::http::Response>(
      backend::http::Response{statusCode, std::move(headers), std::move(body)});
  return handle(
      [response](const backend::http::Request&, const backend::http::SendOptions&) { return std::move(*response); });
}

FakeClient& FakeClient::fail(backend::http::Failure failure) {
  return handle([failure = std::move(failure)](const backend::http::Request&, const backend::http::SendOptions&) {
    return failure;
  });
}

FakeClient& FakeClient::raise(std::exception_ptr exception) {
  return handle([exception = std::move(exception)](const backend::http::Request&,
                                                   const backend::http::SendOptions&) -> backend::http::Result {
    std::rethrow_exception(exception);
  });
}

FakeClient& FakeClient::handle(Handler handler) {
  const std::lock_guard lock(mutex_);
  script_.push_back(std::move(handler));
  return *this;
}

FakeClient& FakeClient::otherwise(Handler handler) {
  const std::lock_guard lock(mutex_);
  otherwise_ = std::move(handler);
  return *this;
}

backend::http::Result FakeClient::send(const backend::http::Request& request,
                                       const backend::http::SendOptions& options) {
  Handler handler;
  {
    const std::lock_guard lock(mutex_);
    exchanges_.push_back({request, options});
    if (script_.empty()) {
      handler = otherwise_;
    } else {
      handler = std::move(script_.front());
      script_.pop_front();
    }
  }
  if (!handler) throw std::logic_error("the fake client was asked more often than was scripted");
  return handler(request, options);
}

std::vector<FakeClient::Exchange> FakeClient::exchanges() const {
  const std::lock_guard lock(mutex_);
  return exchanges_;
}

std::size_t FakeClient::remaining() const {
  const std::lock_guard lock(mutex_);
  return script_.size();
}

std::string actorTokenJson(const std::string& id, const std::string& status) {
  return nlohmann::json{{"object", "actor_token"},
                        {"id", id},
                        {"status", status},
                        {"user_id", "user_1"},
                        {"actor", {{"sub", "user_2"}}},
                        {"token", "ticket_fake"},
                        {"url", "https://example.test/v1/tickets/accept?ticket=ticket_fake"},
                        {"created_at", 1700000000000},
                        {"updated_at", 1700000000000}}
      .dump();
}

std::string errorJson(const std::string& code, const std::string& message, const std::string& longMessage) {
  return nlohmann::json{{"errors", {{{"code", code}, {"message", message}, {"long_message", longMessage}}}},
                        {"clerk_trace_id", "trace_fake"}}
      .dump();
}

}  // namespace clerk::backend_testing
