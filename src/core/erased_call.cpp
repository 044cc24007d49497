#include <clerk/backend/core/erased_call.hpp>

#include "core/async_calls.hpp"
#include "core/backend.hpp"
#include "core/call.hpp"

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace clerk::backend::core {
namespace {

void waitFor(std::chrono::milliseconds time, const CancellationToken& cancellation) {
  std::mutex mutex;
  std::condition_variable changed;
  bool cancelled = false;
  const CancellationCallback onCancel(cancellation, [&] {
    const std::lock_guard lock(mutex);
    cancelled = true;
    changed.notify_all();
  });
  std::unique_lock lock(mutex);
  changed.wait_until(lock, after(Clock::now(), time), [&] { return cancelled; });
}

}  // namespace

void callForPage(const Backend& backend, const Operation& operation, const void* request, void* response,
                 const RequestOptions& options, std::int64_t offset) {
  const auto& settings = backend.settings();
  Call call(Invocation(settings, operation, request, options, offset));
  try {
    for (;;) {
      auto attempt = call.begin(true);
      const auto wait = call.end(settings.httpClient->send(attempt.request, attempt.options));
      if (!wait) break;
      call.takeBack(std::move(attempt.request));
      waitFor(*wait, call.cancellation());
    }
    call.readResult(response);
  } catch (...) {
    call.tellEnd(std::current_exception());
    throw;
  }
  call.tellEnd(nullptr);
}

void call(const Backend& backend, const Operation& operation, const void* request, void* response,
          const RequestOptions& options) {
  callForPage(backend, operation, request, response, options, noPage);
}

std::exception_ptr tryCall(const Backend& backend, const Operation& operation, const void* request, void* response,
                           const RequestOptions& options) noexcept try {
  call(backend, operation, request, response, options);
  return nullptr;
} catch (...) {
  return std::current_exception();
}

void checkCallback(bool isSet) {
  if (!isSet) throw std::invalid_argument("the callback is empty");
}

void submit(const Backend& backend, const Operation& operation, const void* request, const RequestOptions& options,
            std::function<void(const Ending&)> ended) {
  backend.asyncCalls().submit(
      std::make_shared<PendingCall>(backend.settings(), operation, request, options, std::move(ended)));
}

void close(const Backend& backend) noexcept { backend.close(); }

std::shared_ptr<const Backend> share(const Backend& backend) { return backend.shared_from_this(); }

const std::exception* exceptionIn(const std::exception_ptr& pointer) noexcept {
  static const std::bad_exception unknown;
  try {
    std::rethrow_exception(pointer);
  } catch (const std::exception& exception) {
    return &exception;  // the object that the pointer owns: with the Itanium C++ ABI it is not copied
  } catch (...) {
    return &unknown;
  }
}

std::exception_ptr Ending::into(void* response) const noexcept {
  auto failure = failure_;
  if (!failure) {
    try {
      call_.call().readResult(response);
    } catch (...) {
      failure = std::current_exception();
    }
  }
  if (call_.hasBegun()) call_.call().tellEnd(failure);
  return failure;
}

}  // namespace clerk::backend::core
