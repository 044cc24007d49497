#pragma once

#include "support/process_generation.hpp"

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

namespace clerk::backend {

/// An object that is made on first use and that a forked child does not share with its parent. The child makes its own
/// and leaves the inherited one as it is: its threads are not there, a lock in it may have been held while it was
/// forked, and closing its connections would write to those of the parent.
template <class T>
class ProcessLocal {
 public:
  ProcessLocal() = default;
  ProcessLocal(const ProcessLocal&) = delete;
  ProcessLocal& operator=(const ProcessLocal&) = delete;
  ~ProcessLocal() {
    Entry* entry = entry_.load();
    if (entry != nullptr && entry->owner == processGeneration()) delete entry;
  }

  template <class... Arguments>
  T& get(Arguments&&... arguments) {
    Entry* entry = entry_.load(std::memory_order_acquire);
    const auto process = processGeneration();
    if (entry != nullptr && entry->owner == process) return entry->value;
    auto fresh = std::make_unique<Entry>(process, std::forward<Arguments>(arguments)...);
    // Where another thread was first, its object serves both.
    if (entry_.compare_exchange_strong(entry, fresh.get())) return fresh.release()->value;
    return entry->value;
  }

  /// Null where this process has not made one.
  T* find() noexcept {
    Entry* entry = entry_.load(std::memory_order_acquire);
    return entry != nullptr && entry->owner == processGeneration() ? &entry->value : nullptr;
  }

 private:
  struct Entry {
    template <class... Arguments>
    explicit Entry(std::uint64_t process, Arguments&&... arguments)
        : owner(process), value(std::forward<Arguments>(arguments)...) {}
    const std::uint64_t owner;
    T value;
  };

  std::atomic<Entry*> entry_{nullptr};
};

}  // namespace clerk::backend
