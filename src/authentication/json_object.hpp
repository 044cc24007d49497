#pragma once

#include "models/json_parser.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace clerk::backend::authentication {

/// That a text is not a JSON object.
struct NotAnObject {};

/// A value while its object is gone through. One of the functions below `isList` must be called, once, unless the value
/// is null; each checks all of the value.
class JsonValue {
 public:
  explicit JsonValue(models::ondemand::value& value, int depth = 1) noexcept : value_(value), depth_(depth) {}

  bool isNull();
  bool isText();
  bool isList();

  /// The value, or, where it is of another type, nothing.
  /// @throws NotAnObject where it is not JSON.
  std::optional<std::string> text();
  /// A number's whole part, rounded down; nothing also where it is beyond 64 bits.
  std::optional<std::int64_t> integer();
  void skip();

  /// Calls `onMember(std::string_view name, JsonValue value)` for each member; false where the value is no object.
  template <class OnMember>
  bool members(OnMember&& onMember);
  /// Calls `onElement(JsonValue value)` for each element; false where the value is no array.
  template <class OnElement>
  bool elements(OnElement&& onElement);

 private:
  models::ondemand::json_type type();

  models::ondemand::value& value_;
  int depth_;
};

/// What simdjson found, or the end of it.
/// @throws NotAnObject
template <class T>
T wellFormed(simdjson::simdjson_result<T> result) {
  T value{};
  if (std::move(result).get(value) != simdjson::SUCCESS) throw NotAnObject();
  return value;
}

template <class OnMember>
bool JsonValue::members(OnMember&& onMember) {
  if (type() != models::ondemand::json_type::object) {
    skip();
    return false;
  }
  for (auto result : wellFormed(value_.get_object())) {
    auto field = wellFormed(std::move(result));
    const auto name = wellFormed(field.unescaped_key());
    onMember(name, JsonValue(field.value(), depth_ + 1));
  }
  return true;
}

template <class OnElement>
bool JsonValue::elements(OnElement&& onElement) {
  if (type() != models::ondemand::json_type::array) {
    skip();
    return false;
  }
  for (auto result : wellFormed(value_.get_array())) {
    auto element = wellFormed(std::move(result));
    onElement(JsonValue(element, depth_ + 1));
  }
  return true;
}

/// Begins and ends what `readObject` goes through.
class JsonObjectText {
 public:
  explicit JsonObjectText(std::string_view text);
  template <class OnMember>
  void read(OnMember&& onMember) {
    std::size_t count = 0;
    for (auto result : wellFormed(document_->get_array())) {
      auto value = wellFormed(std::move(result));
      if (++count > 1 || !JsonValue(value).members(onMember)) throw NotAnObject();
    }
    if (count != 1 || !atEnd()) throw NotAnObject();
  }

 private:
  bool atEnd();

  models::BorrowedParser parser_;
  models::ondemand::document* document_;
};

/// Goes through all of a JSON object. Unlike an answer of the service, which may be read although something in it does
/// not fit, it is refused for whatever in it is not JSON.
/// @param onMember see JsonValue::members
/// @throws NotAnObject; std::bad_alloc
template <class OnMember>
void readObject(std::string_view text, OnMember&& onMember) {
  JsonObjectText(text).read(onMember);
}

}  // namespace clerk::backend::authentication
