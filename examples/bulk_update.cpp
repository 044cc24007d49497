// Changes 5,000 users: many calls at a time on one thread, with progress, and through a rate limit.

#include <clerk/backend.hpp>
#include <clerk/backend/testing/mock_server.hpp>
#include <clerk/backend/users.hpp>

#include "example_support.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <iostream>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

using namespace clerk::backend;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t count = 5000;

/// Counts calls that have ended, from any thread, and waits for all of them.
class Progress {
 public:
  explicit Progress(std::string what) : what_(std::move(what)) {}

  void ended(const std::exception_ptr& failure) {
    const std::lock_guard lock(mutex_);
    ++ended_;
    if (failure) {
      ++failed_;
      if (!first_) first_ = failure;
    }
    if (ended_ % 1000 == 0) std::cout << what_ << ' ' << ended_ << " of " << count << std::endl;
    if (ended_ == count) all_.notify_all();
  }

  /// Throws the first failure.
  void wait() {
    std::unique_lock lock(mutex_);
    all_.wait(lock, [this] { return ended_ == count; });
    if (failed_ != 0) std::cout << failed_ << " calls failed\n";
    if (first_) std::rethrow_exception(first_);
  }

 private:
  const std::string what_;
  std::mutex mutex_;
  std::condition_variable all_;
  std::size_t ended_ = 0;
  std::size_t failed_ = 0;
  std::exception_ptr first_;
};

/// What callbacks write to. It has to live longer than the client.
struct Job {
  Progress created{"created"};
  Progress updated{"updated"};
  std::mutex mutex{};
  std::vector<std::string> ids{};
};

void create(const ClerkBackend& sdk, Job& job, const RequestOptions& options) {
  for (std::size_t number = 0; number < count; ++number) {
    const operations::CreateUserRequestBody request{.emailAddress = {"user" + std::to_string(number) + "@example.com"}};
    sdk.callAsync(
        request,
        [&job](const Outcome<operations::CreateUserResponse>& outcome) {
          if (outcome.hasValue()) {
            const std::lock_guard lock(job.mutex);
            job.ids.push_back(outcome.value().user->id);
          }
          job.created.ended(outcome.exception());
        },
        options);
  }
  job.created.wait();
}

void update(const ClerkBackend& sdk, Job& job, const RequestOptions& options) {
  for (const auto& id : job.ids) {
    const operations::UpdateUserMetadataRequest request{.userId = id,
                                                        .requestBody = {.publicMetadata = {{"plan", "pro"}}}};
    sdk.callAsync(
        request,
        [&job](const Outcome<operations::UpdateUserMetadataResponse>& outcome) {
          job.updated.ended(outcome.exception());
        },
        options);
  }
  job.updated.wait();
}

}  // namespace

int main(int argc, char** argv) try {
  example::parse(argc, argv, {.purpose = "Changes 5,000 users of a mock inside this program.", .live = false});
  clerk::backend_testing::MockServer mock({.recordRequests = false});
  Job job;
  RetryConfig patient;
  patient.maxAttempts = 10;
  const auto sdk = ClerkBackend::builder()
                       .setSecurity(mock.secretKey())
                       .setServerUrl(mock.url())
                       .setMaxConcurrentCalls(32)  // what the service bears; the others wait in order, without a thread
                       .setRetryConfig(patient)
                       .build();
  const RequestOptions options{.totalTimeout = 10min};  // of each call, the time in the queue included

  create(sdk, job, options);

  // The rate limit: some calls are told to come again in a second. The SDK does, and holds the others back meanwhile.
  mock.addFault({.status = 429, .headers = {{"Retry-After", "1"}}}, 20);
  const auto begin = std::chrono::steady_clock::now();
  update(sdk, job, options);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;

  std::cout << "Updated " << job.ids.size() << " users in " << took.count() << " s, with "
            << mock.requestCount() - count << " requests.\n";
} catch (...) {
  return example::reportFailure();
}
