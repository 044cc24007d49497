#pragma once

#include <clerk/backend/testing/mock_server.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_set>

namespace clerk::backend::load {

/// Decides on the faults of the mock, and watches that no create comes again that may have taken effect.
class Faults {
 public:
  std::optional<backend_testing::Fault> next(const backend_testing::RecordedRequest& request);

  std::size_t repeatedUnsafely() const noexcept { return repeatedUnsafely_; }

 private:
  void watch(const backend_testing::RecordedRequest& request, bool mayAct);

  std::atomic<std::uint64_t> requests_{0};
  std::atomic<std::size_t> repeatedUnsafely_{0};
  std::mutex mutex_;
  std::unordered_set<std::string> acted_;  // bodies of creates
};

}  // namespace clerk::backend::load
