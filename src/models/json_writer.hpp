#pragma once

#include "models/is_model.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clerk::backend::models {

/// Appends `value` as a JSON string.
/// @throws std::invalid_argument where it is not UTF-8.
void writeValue(std::string& to, std::string_view value);
void writeValue(std::string& to, std::int64_t value);

/// Writes one object from the fields of a model; the visitor that `describe` is called with.
class ObjectWriter {
 public:
  ObjectWriter(std::string& to, int depth) : to_(to), depth_(depth) {
    to_ += '{';
    fields_.reserve(8);
  }

  template <class Field>
  void required(const char* name, const Field& field) {
    fields_.push_back(name);
    addName(name);
    if constexpr (isModel<const Field, ObjectWriter>) {
      ObjectWriter nested(to_, depth_ + 1);
      describe(field, nested);
      nested.close();
    } else {
      writeValue(to_, field);
    }
  }

  template <class Field>
  void optional(const char* name, const std::optional<Field>& field) {
    if (field) required(name, *field);
  }

  /// @throws std::invalid_argument where a member has the name of a field, is too deep, or has no form in JSON.
  void rest(const std::map<std::string, nlohmann::json>& members);

  void close() { to_ += '}'; }

 private:
  void addName(std::string_view name);

  std::string& to_;
  const int depth_;
  std::vector<std::string_view> fields_;
};

/// @throws std::invalid_argument where the model cannot be written as JSON.
template <class Model>
std::string toJson(const Model& model) {
  std::string json;
  json.reserve(256);
  ObjectWriter writer(json, 1);
  describe(model, writer);
  writer.close();
  return json;
}

}  // namespace clerk::backend::models
