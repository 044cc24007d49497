#include "mock_state.hpp"

#include "mock/call.hpp"

#include <utility>

namespace clerk::backend_testing {

MockState::MockState(MockServerOptions options) : options_(std::move(options)), store_(options_) {
  for (auto* add : {addUsers, addIdentifications, addSessions, addOrganizations, addMemberships, addInvitations,
                    addOrganizationInvitations, addTokens}) {
    add(handlers_);
  }
}

MockAnswer MockState::serve(const RecordedRequest& request, const std::string& url) {
  try {
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

std::string MockState::put(const std::string& resource, const nlohmann::json& members, const std::string& url) {
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
  if (token == nullptr || (*token)["status"] != "pending") return false;
  (*token)["status"] = "accepted";
  return true;
}

std::map<std::string, std::string> MockState::tokens() const {
  const std::lock_guard lock(mutex_);
  std::map<std::string, std::string> statuses;
  for (const auto* token : store_.actorTokens.oldestFirst()) statuses.emplace((*token)["id"], (*token)["status"]);
  return statuses;
}

}  // namespace clerk::backend_testing
