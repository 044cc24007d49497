#include "support/process_generation.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <new>

namespace clerk::backend {
namespace {

using Number = std::atomic<std::uint64_t>;

std::atomic<std::uint64_t> last{0};

// On a page of its own, which a forked child finds wiped: zero. Null where the kernel has no such pages.
Number* wipedOnFork() noexcept {
  static Number* const number = []() -> Number* {
    const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    void* page = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return nullptr;
    if (madvise(page, size, MADV_WIPEONFORK) != 0) {
      munmap(page, size);
      return nullptr;
    }
    return new (page) Number(0);
  }();
  return number;
}

}  // namespace

std::uint64_t processGeneration() noexcept {
  auto* number = wipedOnFork();
  if (number == nullptr) return static_cast<std::uint64_t>(getpid());
  auto mine = number->load(std::memory_order_acquire);
  if (mine != 0) return mine;
  // `last` comes along when the process is forked, so that the number is greater than any of its ancestors'.
  const auto fresh = last.fetch_add(1) + 1;
  return number->compare_exchange_strong(mine, fresh) ? fresh : mine;
}

}  // namespace clerk::backend
