#include "mock_state.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <stdexcept>
#include <utility>

namespace clerk::backend_testing {
namespace {

using nlohmann::json;

constexpr std::string_view collection = "/v1/actor_tokens";

std::string field(const RecordedRequest& request, std::string_view name) {
  const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
  for (const auto& [key, value] : request.headers) {
    if (std::equal(key.begin(), key.end(), name.begin(), name.end(), same)) return value;
  }
  return {};
}

std::string decoded(std::string_view segment) {
  const auto digit = [](char c) { return std::string_view("0123456789ABCDEF").find(c); };
  std::string text;
  for (std::size_t at = 0; at < segment.size(); ++at) {
    if (segment[at] == '%' && at + 2 < segment.size()) {
      text += static_cast<char>(digit(segment[at + 1]) * 16 + digit(segment[at + 2]));
      at += 2;
    } else {
      text += segment[at];
    }
  }
  return text;
}

// The id between the collection and "/revoke", where the target has that form.
std::optional<std::string> revokedId(std::string_view target) {
  constexpr std::string_view end = "/revoke";
  if (target.size() <= collection.size() + 1 + end.size() || target.substr(0, collection.size()) != collection ||
      target[collection.size()] != '/' || target.substr(target.size() - end.size()) != end) {
    return std::nullopt;
  }
  const auto segment = target.substr(collection.size() + 1, target.size() - collection.size() - 1 - end.size());
  if (segment.find_first_of("/?#") != std::string_view::npos) return std::nullopt;
  return decoded(segment);
}

json errorBody(std::string_view code, std::string_view message) {
  return {{"errors", {{{"code", code}, {"message", message}, {"long_message", message}}}},
          {"clerk_trace_id", "trace_fake"}};
}

MockAnswer missing(const std::string& parameter) {
  auto body = errorBody("form_param_missing", parameter + " must be included.");
  body["errors"][0]["meta"] = {{"param_name", parameter}};
  return {422, body.dump()};
}

// Nothing where the service would accept the body.
std::optional<MockAnswer> refusal(const json& body) {
  if (!body.is_object()) return MockState::error(400, "request_body_invalid", "The request body is invalid.");
  const auto given = [](const json& object, const char* name) { return object.contains(name) && object[name] != ""; };
  if (!given(body, "user_id")) return missing("user_id");
  if (!body.contains("actor") || !body["actor"].is_object() || !given(body["actor"], "sub"))
    return missing("actor.sub");
  if (!body["user_id"].is_string() || !body["actor"]["sub"].is_string()) {
    return MockState::error(422, "form_param_format_invalid", "A parameter is of the wrong type.");
  }
  for (const char* seconds : {"expires_in_seconds", "session_max_duration_in_seconds"}) {
    if (body.contains(seconds) && (!body[seconds].is_number_integer() || body[seconds] <= 0)) {
      return MockState::error(422, "form_param_value_invalid", std::string(seconds) + " must be a positive integer.");
    }
  }
  return std::nullopt;
}

std::int64_t now() {
  const auto time = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(time).count();
}

}  // namespace

MockAnswer MockState::error(int status, std::string_view code, std::string_view message) {
  return {status, errorBody(code, message).dump()};
}

MockAnswer MockState::serve(const RecordedRequest& request, const std::string& url) {
  if (field(request, "Authorization") != "Bearer " + options_.secretKey) {
    return error(401, "authentication_invalid", "Invalid authentication");
  }
  const auto id = revokedId(request.target);
  if (!id && request.target != collection) return error(404, "resource_not_found", "There is no such resource.");
  if (request.method != "POST") return error(405, "method_not_allowed", "The method is not allowed.");
  return id ? revoke(*id) : create(request, url);
}

MockAnswer MockState::create(const RecordedRequest& request, const std::string& url) {
  if (field(request, "Content-Type").rfind("application/json", 0) != 0) {
    return error(415, "unsupported_content_type", "The content type must be application/json.");
  }
  const auto body = json::parse(request.body, nullptr, false);
  if (auto refused = refusal(body)) return *refused;
  if (!options_.inPlan) {
    return error(402, "subscription_missing_feature", "Impersonation is not in the plan of this instance.");
  }
  const std::lock_guard lock(mutex_);
  if (options_.quota && tokens_.size() >= *options_.quota) {
    auto refused = errorBody("actor_token_quota_exceeded", "The quota of actor tokens is used up.");
    refused["errors"][0]["meta"] = {{"used", tokens_.size()}, {"limit", *options_.quota}};
    return {422, refused.dump()};
  }
  const auto number = std::to_string(tokens_.size() + 1);
  const auto time = now();
  const json token{{"object", "actor_token"},
                   {"id", "act_" + number},
                   {"status", "pending"},
                   {"user_id", body["user_id"]},
                   {"actor", body["actor"]},
                   {"token", "ticket_fake_" + number},
                   {"url", url + "/tickets/accept?ticket=ticket_fake_" + number},
                   {"created_at", time},
                   {"updated_at", time}};
  tokens_.emplace("act_" + number, token);
  return {200, token.dump()};
}

MockAnswer MockState::revoke(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const auto found = tokens_.find(id);
  if (found == tokens_.end()) return error(404, "resource_not_found", "The actor token was not found.");
  auto& token = found->second;
  if (token["status"] != "pending") return error(400, "actor_token_not_pending", "The actor token is not pending.");
  token["status"] = "revoked";
  token["updated_at"] = now();
  token["token"] = nullptr;
  token["url"] = nullptr;
  return {200, token.dump()};
}

void MockState::record(RecordedRequest request) {
  const std::lock_guard lock(mutex_);
  ++requestCount_;
  if (options_.recordRequests) requests_.push_back(std::move(request));
}

std::size_t MockState::requestCount() const {
  const std::lock_guard lock(mutex_);
  return requestCount_;
}

std::vector<RecordedRequest> MockState::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

void MockState::addFault(const Fault& fault, std::size_t times) {
  const std::lock_guard lock(mutex_);
  faults_.insert(faults_.end(), times, fault);
}

void MockState::clearFaults() {
  const std::lock_guard lock(mutex_);
  faults_.clear();
}

std::optional<Fault> MockState::takeFault(const RecordedRequest& request) {
  std::unique_lock lock(mutex_);
  if (faults_.empty()) {
    lock.unlock();
    return options_.faultFor ? options_.faultFor(request) : std::nullopt;
  }
  auto fault = std::move(faults_.front());
  faults_.pop_front();
  return fault;
}

bool MockState::accept(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const auto found = tokens_.find(id);
  if (found == tokens_.end() || found->second["status"] != "pending") return false;
  found->second["status"] = "accepted";
  return true;
}

std::map<std::string, std::string> MockState::tokens() const {
  const std::lock_guard lock(mutex_);
  std::map<std::string, std::string> statuses;
  for (const auto& [id, token] : tokens_) statuses.emplace(id, token["status"]);
  return statuses;
}

}  // namespace clerk::backend_testing
