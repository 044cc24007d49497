#include "http/wake_up.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>

namespace clerk::backend::http {
namespace {

int openDescriptor() noexcept { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

}  // namespace

WakeUp::WakeUp() noexcept : descriptor_(openDescriptor()) {}

WakeUp::~WakeUp() {
  if (descriptor_ >= 0) close(descriptor_);
}

void WakeUp::signal() const noexcept {
  const std::uint64_t one = 1;
  if (descriptor_ >= 0) static_cast<void>(::write(descriptor_, &one, sizeof one) == 0);
}

bool WakeUp::isReady() noexcept {
  if (descriptor_ < 0) descriptor_ = openDescriptor();
  return descriptor_ >= 0;
}

void WakeUp::clear() const noexcept {
  std::uint64_t count = 0;
  if (descriptor_ >= 0) static_cast<void>(::read(descriptor_, &count, sizeof count) == 0);
}

void WakeUp::wait() noexcept {
  const bool ready = isReady();
  pollfd descriptor{descriptor_, POLLIN, 0};
  poll(&descriptor, ready ? 1 : 0, ready ? -1 : 10);
  clear();
}

}  // namespace clerk::backend::http
