#include "measure/allocations.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>

// glibc's own functions, behind those that are replaced below.
extern "C" {
void* __libc_malloc(std::size_t);                 // NOLINT(bugprone-reserved-identifier)
void* __libc_calloc(std::size_t, std::size_t);    // NOLINT(bugprone-reserved-identifier)
void* __libc_realloc(void*, std::size_t);         // NOLINT(bugprone-reserved-identifier)
void* __libc_memalign(std::size_t, std::size_t);  // NOLINT(bugprone-reserved-identifier)
}

namespace clerk::backend::bench {
namespace {

struct alignas(64) Slot {
  std::atomic<std::uint64_t> count{0};
};

// More slots than threads at a time: each counts for itself, and without a locked instruction.
std::array<Slot, 1024> slots;
std::atomic<unsigned> nextSlot{0};
thread_local Slot* slot = nullptr;

void count() {
  if (slot == nullptr) slot = &slots[nextSlot++ % slots.size()];
  slot->count.store(slot->count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

}  // namespace

std::uint64_t allocations() {
  std::uint64_t sum = 0;
  for (const auto& each : slots) sum += each.count.load(std::memory_order_relaxed);
  return sum;
}

}  // namespace clerk::backend::bench

using clerk::backend::bench::count;

extern "C" {

void* malloc(std::size_t size) {
  count();
  return __libc_malloc(size);
}

void* calloc(std::size_t number, std::size_t size) {
  count();
  return __libc_calloc(number, size);
}

void* realloc(void* memory, std::size_t size) {
  count();
  return __libc_realloc(memory, size);
}

void* memalign(std::size_t alignment, std::size_t size) {
  count();
  return __libc_memalign(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) { return memalign(alignment, size); }

int posix_memalign(void** memory, std::size_t alignment, std::size_t size) {
  *memory = memalign(alignment, size);
  return *memory == nullptr ? ENOMEM : 0;
}
}
