#pragma once

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

/// What the API answers.
struct MockAnswer {
  int status = 0;
  std::string body{};
};

/// The API without HTTP: its actor tokens, and what tests ask of it. Every method may be called from any thread.
class MockState {
 public:
  explicit MockState(MockServerOptions options) : options_(std::move(options)) {}

  const std::string& secretKey() const noexcept { return options_.secretKey; }

  /// @param request of which Authorization and Content-Type count
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

  static MockAnswer error(int status, std::string_view code, std::string_view message);

 private:
  MockAnswer create(const RecordedRequest& request, const std::string& url);
  MockAnswer revoke(const std::string& id);

  const MockServerOptions options_;
  mutable std::mutex mutex_;
  std::map<std::string, nlohmann::json> tokens_;
  std::size_t requestCount_ = 0;
  std::vector<RecordedRequest> requests_;
  std::deque<Fault> faults_;
};

}  // namespace clerk::backend_testing
