#include "mock_state.hpp"

#include "mock/call.hpp"
#include "mock/text.hpp"

#include <stdexcept>
#include <utility>

namespace clerk::backend_testing {

using nlohmann::json;

MockState::MockState(MockServerOptions options) : options_(std::move(options)), store_(options_) {
  for (auto* add : {addUsers, addIdentifications, addSessions, addOrganizations, addMemberships, addInvitations,
                    addOrganizationInvitations, addTokens, addSessionTokens}) {
    add(handlers_);
  }
}

MockAnswer MockState::serve(const RecordedRequest& request, const std::string& url) {
  try {
    if (const auto ticket = ticketIn(request.target)) {
      // Whatever looks at a link before a person does, by HEAD, must not use it up.
      if (request.method != "GET") throw refusal(405, "method_not_allowed", "The method is not allowed.");
      const std::lock_guard lock(mutex_);
      return welcome(*ticket);
    }
    const auto call = understood(registry_, request, options_.secretKey);
    const auto& operation = call.operation;
    if (const auto handler = handlers_.find(operation.id); handler != handlers_.end()) {
      const std::lock_guard lock(mutex_);
      store_.url = url;
      return {operation.status, handler->second(store_, call).dump()};
    }
    if (operation.answer == "none") return {operation.status, "", ""};
    if (operation.answer == "html") return {operation.status, "<html></html>", "text/html"};
    return {operation.status, registry_.sampleAnswer(operation).dump()};
  } catch (const Refusal& refused) {
    return refused.answer;
  }
}

MockAnswer MockState::welcome(const std::string& ticket) {
  const auto token = backend_testing::sessionToken(store_, useTicket(store_, ticket), {}, {});
  return {200, json{{"jwt", token}}.dump(), "application/json", {{"Set-Cookie", "__session=" + token + "; Path=/"}}};
}

std::string MockState::put(const std::string& resource, const json& members, const std::string& url) {
  const std::lock_guard lock(mutex_);
  store_.url = url;
  return seed(store_, resource, members);
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
  auto* token = store_.actorTokens.find(id);
  if (token == nullptr) return false;
  try {
    useToken(store_, *token);
    return true;
  } catch (const Refusal&) {
    return false;
  }
}

std::string MockState::open(const std::string& ticket) {
  const std::lock_guard lock(mutex_);
  try {
    return backend_testing::sessionToken(store_, useTicket(store_, ticket), {}, {});
  } catch (const Refusal& refused) {
    throw std::invalid_argument("MockServer::open: " + refused.answer.body);
  }
}

std::string MockState::sessionToken(const std::string& id, const json& claims, const json& header) const {
  const std::lock_guard lock(mutex_);
  try {
    return backend_testing::sessionToken(store_, livingSession(store_, id), claims, header);
  } catch (const Refusal& refused) {
    throw std::invalid_argument("MockServer::sessionToken: " + refused.answer.body);
  }
}

SignedWebhook MockState::webhook(const std::string& type, const json& data) const {
  std::unique_lock lock(mutex_);
  const auto id = "msg_fake_" + std::to_string(++lastWebhook_);
  lock.unlock();
  const json body{
      {"object", "event"}, {"type", type}, {"data", data}, {"timestamp", now()}, {"instance_id", "ins_fake"}};
  return signWebhook(webhookSecret, body.dump(), id);
}

std::map<std::string, std::string> MockState::tokens() const {
  const std::lock_guard lock(mutex_);
  std::map<std::string, std::string> statuses;
  for (const auto* token : store_.actorTokens.oldestFirst()) statuses.emplace((*token)["id"], (*token)["status"]);
  return statuses;
}

}  // namespace clerk::backend_testing
