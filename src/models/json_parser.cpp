#include "models/json_parser.hpp"

#include "models/json_reader.hpp"
#include "models/limits.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstring>
#include <new>
#include <thread>

namespace clerk::backend::models {
namespace {

// Never destroyed, and without a lock, which another thread might hold while the process is forked.
std::array<std::atomic<JsonParser*>, 32> keptParsers{};

std::unique_ptr<JsonParser> takeKept() noexcept {
  for (auto& place : keptParsers) {
    if (place.load(std::memory_order_relaxed) == nullptr) continue;
    if (auto* parser = place.exchange(nullptr, std::memory_order_acquire)) return std::unique_ptr<JsonParser>(parser);
  }
  return nullptr;
}

void keep(std::unique_ptr<JsonParser> parser) noexcept {
  for (auto& place : keptParsers) {
    JsonParser* none = nullptr;
    if (place.load(std::memory_order_relaxed) == nullptr &&
        place.compare_exchange_strong(none, parser.get(), std::memory_order_release, std::memory_order_relaxed)) {
      static_cast<void>(parser.release());
      return;
    }
  }
}

constexpr std::size_t smallest = 2048;

// Deep enough for what is read; what is skipped may be deeper.
constexpr std::size_t deepest = maxDepth + 28;

std::atomic<bool> exiting{false};

// A parser is made by an object of simdjson's that is destroyed when the process exits; those made before go on
// working.
void watchForExit() {
  struct Watch {
    Watch() { static_cast<void>(simdjson::get_active_implementation()->name()); }  // is there first, and so goes last
    ~Watch() { exiting = true; }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
  };
  static const Watch watch;
}

std::unique_ptr<JsonParser> takeParser() {
  if (auto kept = takeKept()) return kept;
  if (exiting) {
    // At exit at least one has been made, and whoever has it needs it for a moment only.
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    while (std::chrono::steady_clock::now() < patience) {
      if (auto kept = takeKept()) return kept;
      std::this_thread::yield();
    }
  }
  watchForExit();
  return std::make_unique<JsonParser>();
}

}  // namespace

JsonParser::JsonParser() {
  if (parser_.allocate(smallest, deepest) != simdjson::SUCCESS) throw std::bad_alloc();
}

JsonParser::~JsonParser() = default;

ondemand::document& JsonParser::begin(std::string_view text) {
  const auto size = text.size() + 2;
  if (capacity_ < size) {
    const auto capacity = std::max(size, smallest);
    text_.reset();
    text_.reset(new char[capacity + simdjson::SIMDJSON_PADDING]);
    capacity_ = capacity;
    if (parser_.capacity() < capacity && parser_.allocate(capacity, deepest) != simdjson::SUCCESS) {
      capacity_ = 0;
      throw std::bad_alloc();
    }
  }
  text_[0] = '[';
  if (!text.empty()) std::memcpy(text_.get() + 1, text.data(), text.size());
  text_[size - 1] = ']';
  end_ = text_.get() + size;
  std::memset(text_.get() + size, ' ', simdjson::SIMDJSON_PADDING);
  const auto error = parser_.iterate(text_.get(), size, size + simdjson::SIMDJSON_PADDING).get(document_);
  if (error == simdjson::MEMALLOC) throw std::bad_alloc();
  if (error != simdjson::SUCCESS) throw ReadError("the body is not JSON");
  return document_;
}

void JsonParser::shrink() noexcept {
  if (capacity_ <= maxKept) return;
  text_.reset();
  capacity_ = 0;
  const auto error = parser_.allocate(smallest, deepest);
  static_cast<void>(error);  // where this fails it is tried again with the next text
}

BorrowedParser::BorrowedParser() : parser_(takeParser()) {}

BorrowedParser::~BorrowedParser() {
  parser_->shrink();
  keep(std::move(parser_));
}

}  // namespace clerk::backend::models
