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

  /// @param url what a token's URL starts with
  MockAnswer serve(const RecordedRequest& request, const std::string& url);

  void record(RecordedRequest request);
  std::size_t requestCount() const;
  std::vector<RecordedRequest> requests() const;

  void addFault(const Fault& fault, std::size_t times);
  void clearFaults();
  std::optional<Fault> takeFault(const RecordedRequest& request);

  bool accept(const std::string& id);
  std::map<std::string, std::string> tokens() const;

  /// As MockServer::put.
  std::string put(const std::string& resource, const nlohmann::json& members, const std::string& url);

 private:
  const MockServerOptions options_;
  const Registry& registry_ = Registry::get();
  Handlers handlers_;  // not changed after construction
  mutable std::mutex mutex_;
  mutable Store store_;
  std::size_t requestCount_ = 0;
  std::vector<RecordedRequest> requests_;
  std::deque<Fault> faults_;
};

}  // namespace clerk::backend_testing
