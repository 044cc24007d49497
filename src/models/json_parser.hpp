#pragma once

#include <simdjson.h>

#include <memory>
#include <optional>
#include <string_view>

namespace clerk::backend::models {

namespace ondemand = simdjson::ondemand;

/// What a value begins as; nothing where it begins as none of JSON's. simdjson says so by an error up to version 3, and
/// by a type of its own, the first, from 4 on.
inline std::optional<ondemand::json_type> beginsAs(ondemand::value& value) noexcept {
  ondemand::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS || type == ondemand::json_type{}) return std::nullopt;
  return type;
}

/// A parser with the memory for its text. It serves one text after another.
class JsonParser {
 public:
  JsonParser();
  ~JsonParser();
  JsonParser(const JsonParser&) = delete;
  JsonParser& operator=(const JsonParser&) = delete;

  /// Begins to read the text, as the only element of an array, so that what stands alone in it need not be an object or
  /// an array. It must be used up before the next one.
  /// @throws std::bad_alloc; ReadError where the text cannot be JSON.
  ondemand::document& begin(std::string_view text);

  /// Behind the last byte of the text that was begun.
  const char* end() const noexcept { return end_; }

  /// Lets go of more memory than is to wait for another text.
  void shrink() noexcept;

 private:
  static constexpr std::size_t maxKept = std::size_t{16} << 10U;

  ondemand::parser parser_;
  std::unique_ptr<char[]> text_;
  std::size_t capacity_ = 0;
  const char* end_ = nullptr;
  ondemand::document document_;
};

/// A parser for one answer, from those that the process keeps, where it goes back to.
///
/// They are in no thread's and no function's static storage: a call may be made in a destructor of such storage, and
/// after simdjson's own is gone.
class BorrowedParser {
 public:
  BorrowedParser();
  ~BorrowedParser();
  BorrowedParser(const BorrowedParser&) = delete;
  BorrowedParser& operator=(const BorrowedParser&) = delete;

  JsonParser& operator*() const noexcept { return *parser_; }
  JsonParser* operator->() const noexcept { return parser_.get(); }

 private:
  std::unique_ptr<JsonParser> parser_;
};

}  // namespace clerk::backend::models
