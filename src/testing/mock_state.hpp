#pragma once

#include "mock/refusal.hpp"
#include "mock/store.hpp"

#include <clerk/backend/testing/mock_server.hpp>

#include <nlohmann/json.hpp>

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend_testing {

/// The API without HTTP: what it remembers, and what tests ask of it. Every method may be called from any thread.
class MockState {
 public:
  explicit MockState(MockServerOptions options);

  const std::string& secretKey() const noexcept { return options_.secretKey; }

  const std::string webhookSecret = "whsec_ZmFrZQ==";

  /// @param url what a token's URL starts with
  MockAnswer serve(const RecordedRequest& request, const std::string& url);

  void record(RecordedRequest request);
  std::size_t requestCount() const;
  std::vector<RecordedRequest> requests() const;

  void addFault(const Fault& fault, std::size_t times);
  void clearFaults();
  std::optional<Fault> takeFault(const RecordedRequest& request);

  const SigningKey& signingKey() const { return store_.key.get(); }

  /// As MockServer::accept, MockServer::sessionToken.
  bool accept(const std::string& id);
  std::string sessionToken(const std::string& id, const nlohmann::json& claims, const nlohmann::json& header) const;
  /// As MockServer::open.
  /// @param ticket of the URL
  std::string open(const std::string& ticket);

  /// As MockServer::webhook.
  SignedWebhook webhook(const std::string& type, const nlohmann::json& data) const;

  std::map<std::string, std::string> tokens() const;

  /// As MockServer::put.
  std::string put(const std::string& resource, const nlohmann::json& members, const std::string& url);

 private:
  /// Answers a browser that opens the ticket's URL.
  MockAnswer welcome(const std::string& ticket);

  const MockServerOptions options_;
  const Registry& registry_ = Registry::get();
  Handlers handlers_;  // not changed after construction
  mutable std::mutex mutex_;
  mutable Store store_;
  mutable std::size_t lastWebhook_ = 0;
  std::size_t requestCount_ = 0;
  std::vector<RecordedRequest> requests_;
  std::deque<Fault> faults_;
};

}  // namespace clerk::backend_testing
