#include "authentication/json_object.hpp"

#include "models/json_grammar.hpp"
#include "models/json_reader.hpp"
#include "models/limits.hpp"

#include <cmath>

namespace clerk::backend::authentication {
namespace {

using models::ondemand::json_type;

constexpr double beyond = 9223372036854775808.0;  // 2^63

}  // namespace

json_type JsonValue::type() {
  if (depth_ > models::maxDepth) throw NotAnObject();
  const auto type = models::beginsAs(value_);
  if (!type) throw NotAnObject();
  return *type;
}

bool JsonValue::isNull() {
  bool null = false;
  return type() == json_type::null &&
         simdjson::simdjson_result<bool>(value_.is_null()).get(null) == simdjson::SUCCESS && null;
}

bool JsonValue::isText() { return type() == json_type::string; }

bool JsonValue::isList() { return type() == json_type::array; }

std::optional<std::string> JsonValue::text() {
  if (type() == json_type::string) return std::string(wellFormed(value_.get_string()));
  skip();
  return std::nullopt;
}

std::optional<std::int64_t> JsonValue::integer() {
  if (type() != json_type::number) {
    skip();
    return std::nullopt;
  }
  const auto token = value_.raw_json_token();
  if (!models::isJsonNumber(token)) throw NotAnObject();
  std::int64_t whole = 0;
  if (value_.get_int64().get(whole) == simdjson::SUCCESS) return whole;
  double number = 0;
  if (value_.get_double().get(number) != simdjson::SUCCESS) return std::nullopt;  // beyond a double, too
  const auto floor = std::floor(number);
  if (!(floor >= -beyond && floor < beyond)) return std::nullopt;
  return static_cast<std::int64_t>(floor);
}

void JsonValue::skip() {
  switch (type()) {
    case json_type::object:
      members([](std::string_view, JsonValue member) { member.skip(); });
      return;
    case json_type::array:
      elements([](JsonValue element) { element.skip(); });
      return;
    case json_type::string:
      static_cast<void>(wellFormed(value_.get_string()));
      return;
    case json_type::number:
      // One beyond double has no place in a nlohmann::json, which the text may be wanted as later.
      if (!models::isJsonNumber(value_.raw_json_token())) throw NotAnObject();
      static_cast<void>(wellFormed(value_.get_double()));
      return;
    case json_type::boolean:
      static_cast<void>(wellFormed(value_.get_bool()));
      return;
    case json_type::null:
      if (!isNull()) throw NotAnObject();
      return;
    default:  // there is none
      throw NotAnObject();
  }
}

JsonObjectText::JsonObjectText(std::string_view text) {
  try {
    document_ = &parser_->begin(text);
  } catch (const models::ReadError&) {
    throw NotAnObject();
  }
}

bool JsonObjectText::atEnd() { return document_->current_location().error() == simdjson::OUT_OF_BOUNDS; }

}  // namespace clerk::backend::authentication
